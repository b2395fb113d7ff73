"""``intdesk menu-entry``: the program in the menu of applications, on Linux.

A wheel lies in an environment of its own, where no desktop looks: its desktop entry, icon and
manual page are copied to where this user's desktop finds them (XDG base directories).
"""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from pathlib import Path

from intdesk.cli.console import Console, Result
from intdesk.errors import InputError
from intdesk.output import write_bytes
from intdesk.texts import cli as texts

ENTRY = "applications/intdesk.desktop"
FILES = (ENTRY, "icons/hicolor/scalable/apps/intdesk.svg", "man/man1/intdesk.1")
_RESERVED = re.compile(r'(["`$\\])')


def menu_entry(options: Namespace, _console: Console) -> Result:
    """Make the entry of this installation, replacing an older one, or remove it."""
    targets = [data_home() / name for name in FILES]
    if options.remove:
        removed = [path for path in targets if path.exists()]
        for path in removed:
            path.unlink()
        return _told(removed, texts.FILE_REMOVED, texts.NO_MENU_ENTRY)
    brought = Path(sys.prefix, "share")
    contents = {name: _content(brought / name) for name in FILES}
    for name, path in zip(FILES, targets, strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, contents[name], overwrite=True)
    return _told(targets, texts.FILE_WRITTEN, "")


def data_home() -> Path:
    """Return where the desktop looks for files of this user."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def quoted(program: Path) -> str:
    """Return a path as the key ``Exec`` of a desktop entry wants it.

    Source: Desktop Entry Specification 1.5, "The Exec key": quoting first, then string escapes.
    """
    inside = _RESERVED.sub(r"\\\1", str(program)).replace("%", "%%")
    return f'"{inside}"'.replace("\\", "\\\\")


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise InputError("no_menu_files")
    content = path.read_bytes()
    if path.suffix != ".desktop":
        return content
    program = Path(sys.prefix, "bin", "intdesk")
    return content.replace(b"Exec=intdesk\n", f"Exec={quoted(program)}\n".encode())


def _told(paths: list[Path], sentence: str, nothing: str) -> Result:
    lines = [sentence.format(path=path) for path in paths] or [nothing]
    return Result({"files": [str(path) for path in paths]}, tuple(lines))
