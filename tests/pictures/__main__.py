"""Take the pictures of the manual: the demonstration office on a fixed day, in the light theme."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

SCALE = "1.5"
FOLDER = Path("resources", "help", "pictures")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures, or the named ones, and print their sizes."""
    options = _parser().parse_args(arguments)
    # Before Qt is loaded: no screen, and more pixels than a plain one has.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = SCALE
    from tests.pictures.taking import take

    with TemporaryDirectory(prefix="intdesk-pictures-") as folder:
        for path in take(Path(folder), options.out, frozenset(options.names)):
            sys.stdout.write(f"{path.stat().st_size:8d} {path.name}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("names", nargs="*", help="only these pictures")
    parser.add_argument("--out", type=Path, default=FOLDER, help=f"folder (default: {FOLDER})")
    return parser


if __name__ == "__main__":
    sys.exit(main())
