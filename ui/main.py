"""Entry point ``intdesk``: a command goes to the command line without loading Qt."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

FILE_OPTION = "--db"
FILE_SUFFIX = ".intdesk"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or the window until it closes; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not opens_window(words):
        from intdesk.cli import main as run_command

        return run_command(words)
    gc.disable()  # until the window is painted, which the program's start waits for
    import_qt()
    from ui.program import run

    return run(Path(words[-1]) if words else None)


def opens_window(words: Sequence[str]) -> bool:
    """Tell whether a call wants the window: no words, ``--db FILE`` or the path of a data file."""
    if len(words) == 2:
        return words[0] == FILE_OPTION
    return not words or (len(words) == 1 and words[0].endswith(FILE_SUFFIX))


def import_qt() -> None:
    """Import Qt and take its import hook out again, which reads the source of every later module.

    The hook serves ``snake_case`` names and true properties, which the program does not use.
    """
    plain_import = builtins.__import__
    from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401 - imported for its effect

    builtins.__import__ = plain_import


if __name__ == "__main__":
    raise SystemExit(main())
