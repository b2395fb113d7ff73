"""``python -m bundling``: build what is handed out (``dev.py dist`` calls it)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bundling import release
from bundling.errors import BundleError
from bundling.project import Project

ROOT = Path(__file__).resolve().parent.parent


def main(argv: Sequence[str] | None = None) -> int:
    """Build and return an exit code."""
    options = _parser().parse_args(argv)
    if (options.python_zip is None) != (options.python_sha256 is None):
        _parser().error("--python-zip and --python-sha256 belong together")
    order = release.Order(
        options.out.resolve(), ROOT / "build", options.python_zip, options.python_sha256 or "",
        options.wheels, options.fast, options.sign,
    )  # fmt: skip
    try:
        made = release.build(Project.at(ROOT), order, _say)
    except BundleError as error:
        print(f"dist: {error}", file=sys.stderr)
        return 1
    _say("\n".join(str(path) for path in made))
    return 0


def _say(text: str) -> None:
    print(text, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py dist", description=__doc__)
    add = parser.add_argument
    add("--python-zip", type=Path, metavar="FILE", help="embeddable CPython for Windows, 64-bit")
    add("--python-sha256", metavar="HASH", help="its SHA-256, as published beside it")
    add("--out", type=Path, default=ROOT / "dist", help="folder of the results (default: dist)")
    add("--wheels", type=Path, metavar="FOLDER", help="Windows wheels that were fetched before")
    add("--fast", action="store_true", help="do not compress the setups; for trials")
    add("--sign", default="", metavar="COMMAND", help="called with a file to sign in its place")
    return parser


if __name__ == "__main__":
    sys.exit(main())
