"""Handing results to the programs of the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> bool:
    """Open a file or folder with the system's program for it; tells whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
