"""Entry point ``intdesk``: a command goes to the command line without loading Qt."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

FILE_OPTION = "--db"
FILE_SUFFIX = ".intdesk"
SELFTEST_OPTION = "--selftest"
PLATFORM_OPTION = "-platform"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or the window until it closes; returns the exit code."""
    words, platform = without_platform(sys.argv[1:] if argv is None else argv)
    if SELFTEST_OPTION in words:
        from ui.selftest import run_with_window

        return run_with_window(words, platform)
    if not opens_window(words):
        from intdesk.cli import main as run_command

        return run_command(words)
    gc.disable()  # until the window is painted, which the program's start waits for
    import_qt()
    from ui.program import run

    return run(named_file(words), platform)


def without_platform(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words of a call without ``-platform NAME``, and these two, which are Qt's own."""
    rest = list(words)
    if PLATFORM_OPTION not in rest[:-1]:
        return rest, []
    place = rest.index(PLATFORM_OPTION)
    return [*rest[:place], *rest[place + 2 :]], rest[place : place + 2]


def opens_window(words: Sequence[str]) -> bool:
    """Tell whether a call wants the window: no words, ``--db FILE`` or the path of a data file."""
    return not words or named_file(words) is not None


def named_file(words: Sequence[str]) -> Path | None:
    """Return the data file that a call of the window names; ``--db=FILE`` does as well."""
    if len(words) == 2 and words[0] == FILE_OPTION:
        return Path(words[1])
    if len(words) != 1:
        return None
    option, equals, value = words[0].partition("=")
    if option == FILE_OPTION and equals and value:
        return Path(value)
    return Path(words[0]) if words[0].endswith(FILE_SUFFIX) else None


def import_qt() -> None:
    """Import Qt and take its import hook out again, which reads the source of every later module.

    The hook serves ``snake_case`` names and true properties, which the program does not use.
    """
    plain_import = builtins.__import__
    from PySide6 import QtCore, QtGui, QtWidgets  # noqa: F401 - imported for its effect

    builtins.__import__ = plain_import


if __name__ == "__main__":
    raise SystemExit(main())
