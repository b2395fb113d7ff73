"""The window's part of ``intdesk --selftest``: it opens, shows a file and can be painted."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from intdesk.cli.console import Console, Result
from intdesk.cli.program import main as run_command
from intdesk.cli.selftest import selftest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PLATFORM_OPTION = "-platform"
PATIENCE = 60_000
"""Milliseconds after which a window that shows nothing counts as broken."""


def run_with_window(words: Sequence[str]) -> int:
    """Run the self-test with the window; ``-platform NAME`` is Qt's own option."""
    rest, platform = list(words), usual_platform()
    if PLATFORM_OPTION in rest[:-1]:
        place = rest.index(PLATFORM_OPTION)
        platform = rest[place + 1]
        del rest[place : place + 2]

    def test(options: Namespace, console: Console) -> Result:
        return selftest(options, console, {"window": partial(open_window_once, platform)})

    return run_command(rest, test)


def usual_platform() -> str:
    """Return Qt's own choice, or none that needs a screen where there is none."""
    if sys.platform == "win32" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return "offscreen"


def open_window_once(platform: str, folder: Path) -> None:
    """Open the file of the folder in a window and close it again.

    Raises ``ValueError`` if the file does not come up, or if nothing is painted.
    """
    from ui.main import import_qt

    import_qt()
    from PySide6.QtWidgets import QApplication

    from ui.kit.theme import STYLE

    wanted = [PLATFORM_OPTION, platform] if platform else []
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE, *wanted])
    if not isinstance(app, QApplication):
        raise TypeError("no application with windows")
    _show_file(app, folder)


def _show_file(app: QApplication, folder: Path) -> None:
    from PySide6.QtCore import QTimer

    from intdesk.clock import SystemClock
    from ui.paths import Paths
    from ui.program import compose, open_window

    context = compose(app, Paths.below(folder / "fenster"), SystemClock())
    context.file.opened.connect(lambda: QTimer.singleShot(0, app.exit))
    window = open_window(context, folder / "test.intdesk")
    QTimer.singleShot(PATIENCE, context.dialogs.close_all)
    QTimer.singleShot(PATIENCE, app.exit)
    app.exec()
    try:
        picture = window.grab().toImage()
        if not context.file.is_open or picture.allGray():
            raise ValueError("window")
    finally:
        window.hide()
        context.jobs.stop()
        context.file.close()
        window.deleteLater()
        context.theme.leave()
