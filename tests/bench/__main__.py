"""Run the measures and print their table (``python3 dev.py bench``)."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from intdesk.clock import SystemClock
from tests.bench import table
from tests.bench.files import Files
from tests.bench.measure import Figure

MEASURES = (
    "start", "saving", "listing", "search", "cases", "network", "contacts", "retention", "report",
    "disclosure", "export", "backup",
)  # fmt: skip
DOCUMENT = Path("docs/bench.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; return 1 if a goal was missed."""
    options = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: list[Figure] = []
    with TemporaryDirectory(prefix="intdesk-bench-") as folder:
        files = Files(Path(folder))
        for name in options.measures or MEASURES:
            sys.stderr.write(f"measuring: {name}\n")
            figures += import_module(f"tests.bench.{name}").measure(files)
    sys.stdout.write("\n".join(table.lines(figures)) + "\n")
    if options.write:
        table.write(DOCUMENT, figures, remark())
    return int(any(figure.kept is False for figure in figures))


def remark() -> str:
    """Return when and where the figures came about."""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return (
        f"Measured {SystemClock().today():%d.%m.%Y}: {machine}, Python {platform.python_version()}."
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(MEASURES))
    parser.add_argument("--write", action="store_true", help=f"put the table into {DOCUMENT}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
