"""Composition root of the window: puts the parts together and shows it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from intdesk import collector
from intdesk.clock import Clock, SystemClock
from ui import i18n, logs, settings
from ui.changes import ChangeBus
from ui.context import AppContext
from ui.errors import ErrorReporter, hard_crashes_written_to
from ui.jobs import Jobs
from ui.kit.dialogs import Dialogs
from ui.kit.theme import STYLE, Theme
from ui.open_file import OpenFile
from ui.paths import PROGRAM, Paths
from ui.policy import Policy
from ui.portable import refusal
from ui.settings import Settings
from ui.shell.window import MainWindow
from ui.targets import Router, YearChoice

CANNOT_RUN_HERE = 3
DESKTOP_FILE = "intdesk"
"""The name of the desktop entry, by which Linux finds the icon of the window."""

STYLE_FOLDER = "anzeige"
"""Lies beside the log; the uninstaller's list names it."""

NOTHING_FIXED = Policy()


def run(path: Path | None, options: Sequence[str] = ()) -> int:
    """Show the window, open a file in it, and return the exit code when it is closed.

    ``options`` are words for Qt.
    """
    app = QApplication([*sys.argv[:1], *STYLE, *options])
    logs.set_up(Paths.of_machine().logs)  # first: a useless policy is told there
    policy = Policy.of_machine()
    paths = Paths.of_machine(policy.data_folder)
    with hard_crashes_written_to(paths.logs / "absturz.txt"):
        context = compose(app, paths, SystemClock(), policy)
        context.errors.install_hooks()
        if problem := refusal(policy):
            context.dialogs.warn(None, problem)
            return CANNOT_RUN_HERE
        window = open_window(context, path)
        code = app.exec()
        window.deleteLater()
        return code


def compose(
    app: QApplication, paths: Paths, clock: Clock, policy: Policy = NOTHING_FIXED
) -> AppContext:
    """Make the parts that live as long as the program; no file is open yet."""
    app.setApplicationName(PROGRAM)
    app.setDesktopFileName(DESKTOP_FILE)
    stored = Settings(paths.settings, policy.fixed())
    i18n.install(app, stored.get(settings.LANGUAGE))
    errors = ErrorReporter(paths.logs, clock)
    jobs = Jobs(errors.report)
    return AppContext(
        file=OpenFile(jobs, clock),
        settings=stored,
        jobs=jobs,
        dialogs=Dialogs(),
        errors=errors,
        bus=ChangeBus(),
        router=Router(),
        year=YearChoice(clock.today().year),
        theme=Theme(app, stored.get(settings.APPEARANCE), paths.logs / STYLE_FOLDER),
        clock=clock,
        paths=paths,
    )


def open_window(context: AppContext, path: Path | None) -> MainWindow:
    """Show the window; the file, the last one if none is named, is opened after the first paint."""
    window = MainWindow(context)
    wanted = path or context.settings.get(settings.LAST_FILE)
    if wanted is None:
        window.show_welcome()
    else:
        window.painted.connect(lambda: window.files.open_path(wanted))
    window.painted.connect(collector.begin)
    window.show()
    return window
