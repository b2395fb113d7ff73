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
from ui.main import PLATFORM_OPTION, import_qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PATIENCE = 60_000
"""Milliseconds after which a window that shows nothing counts as broken."""


def run_with_window(words: Sequence[str], platform: Sequence[str] = ()) -> int:
    """Run the self-test with the window; ``platform`` are Qt's words for where it is drawn."""
    options = platform or usual_platform()

    def test(options_of_call: Namespace, console: Console) -> Result:
        return selftest(options_of_call, console, {"window": partial(open_window_once, options)})

    return run_command(words, test)


def usual_platform() -> list[str]:
    """Leave the choice to Qt, but need no screen where there is none."""
    if sys.platform == "win32" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return []
    return [PLATFORM_OPTION, "offscreen"]


def open_window_once(options: Sequence[str], folder: Path) -> None:
    """Open the file of the folder in a window and close it again.

    Raises ``ValueError`` if the file does not come up, or if nothing is painted.
    """
    import_qt()
    from PySide6.QtWidgets import QApplication

    from ui.kit.theme import STYLE

    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE, *options])
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
    patience = QTimer(window)  # goes with it: a later exit would end what comes after this test
    patience.setSingleShot(True)
    patience.timeout.connect(context.dialogs.close_all)
    patience.timeout.connect(app.exit)
    patience.start(PATIENCE)
    app.exec()
    patience.stop()
    try:
        picture = window.grab().toImage()
        if not context.file.is_open or picture.allGray():
            raise ValueError("window")
    finally:
        window.hide()
        context.jobs.stop()
        context.file.close()
        window.deleteLater()
