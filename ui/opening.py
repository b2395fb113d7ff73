"""Handing results to the programs of the system."""

from __future__ import annotations

from pathlib import Path


def open_path(path: Path) -> bool:
    """Open a file or folder with the system's program for it; tells whether there is one."""
    # Imported here: the window does not need these classes for its first paint.
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_link(link: str) -> bool:
    """Hand a link (``mailto:…``) to the system's program for it; tells whether there is one."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))
