"""The real window in a process of its own: real workers, log and settings, dialogs that answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from intdesk.clock import Clock
from intdesk.texts.messages import Message
from tests.ui import hands
from tests.ui.office import CLOCK, ScriptedDialogs
from ui import logs
from ui.paths import Paths
from ui.program import compose, open_window
from ui.targets import PageId, Target

W = TypeVar("W", bound=QWidget)

LOOK = 5
"""Milliseconds between two looks at a condition."""

PATIENCE = 60_000
"""Milliseconds after which something that was waited for counts as missing."""


class Desk:
    """A person's desk: the window with a file open, and what the program said."""

    def __init__(self, folder: Path, file: Path | None, clock: Clock = CLOCK) -> None:
        """Show the window and wait until the file is open, or the first page stands there."""
        self.app = QApplication(["intdesk"])
        self.paths = Paths.below(folder)
        logs.set_up(self.paths.logs)
        self.dialogs = ScriptedDialogs()
        self.context = replace(compose(self.app, self.paths, clock), dialogs=self.dialogs)
        self.context.errors.install_hooks()
        self.window = open_window(self.context, file)
        if file is not None:
            self.until(lambda: self.context.file.is_open or bool(self.dialogs.said))

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition while the window goes on working."""
        loop, look, patience = QEventLoop(), QTimer(), QTimer()

        def judge() -> None:
            if condition():
                loop.quit()

        look.timeout.connect(judge)
        patience.timeout.connect(loop.quit)
        look.start(LOOK)
        patience.start(PATIENCE)
        patience.setSingleShot(True)
        loop.exec()
        assert patience.isActive(), "waited in vain"

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget of the window by its object name."""
        return hands.child(self.window, kind, name)

    def press(self, name: str) -> None:
        """Click a button of the window."""
        button = self.find(QPushButton, name)
        self.until(button.isEnabled)
        hands.click(button)

    def visit(self, page: PageId) -> None:
        """Go to a page."""
        self.window.go(Target(page))
        self.until(lambda: self.window.frame.present is page)

    def fill_in(self, note: str) -> None:
        """Fill in the form of a consultation by the keyboard; the note is put in at once."""
        self.visit(PageId.CONSULTATIONS)
        for name, text in (("minutes", "30"), ("topic", "Wohnen")):
            field = self.find(QWidget, name)
            hands.press(field, Qt.Key.Key_A, hands.CTRL)
            hands.write(field, text)
            hands.press(field, Qt.Key.Key_Return)
        self.find(QPlainTextEdit, "note").setPlainText(note)

    def save(self) -> None:
        """Press the form's button."""
        hands.press(self.find(QPushButton, "consultation_save"), Qt.Key.Key_Space)

    def export_list(self, path: Path) -> None:
        """Export the consultations and wait until the program says something about it."""
        self._write(PageId.CONSULTATIONS, "consultations_export", path)

    def make_report(self, path: Path) -> None:
        """Make the annual report and wait until the program says something about it."""
        self._write(PageId.REPORTS, "report_create", path)

    def close(self) -> None:
        """Close the window as a person does; the program has ended then, its last backup made."""
        self.window.close()
        self.until(lambda: not self.context.file.is_open)

    def _write(self, page: PageId, button: str, path: Path) -> None:
        heard: list[str] = []
        self.context.bus.announced.connect(heard.append)
        told = len(self.dialogs.said)
        self.visit(page)
        self.dialogs.paths.append(path)
        self.press(button)
        self.until(
            lambda: any(path.name in words for words in heard) or len(self.dialogs.said) > told
        )
        self.context.bus.announced.disconnect(heard.append)


def said(desk: Desk) -> list[str]:
    """Return the messages that the window showed, each as one paragraph."""
    return [str(Message(n.happened, n.kept, n.advice)) for n in desk.dialogs.said]
