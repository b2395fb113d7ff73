"""The manual in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.kit.message_dialog import DIALOG_MARGIN
from ui.manual.key_tables import window_keys
from ui.manual.view import HelpView
from ui.shell.history import WayHistory
from ui.targets import PageId, Target

SIZE = QSize(940, 620)
EDGE = 40


class HelpWindow(QDialog):
    """Holds nothing up; Esc closes it, Alt with arrows goes back and forth between topics."""

    def __init__(self, parent: QWidget, topic: str) -> None:
        """Show a topic; the window closes with the dialog it belongs to."""
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hilfe"))
        self.setAccessibleName(self.tr("Hilfe"))
        self._ways = WayHistory()
        self._view = HelpView(window_keys(_main(parent)))
        self._view.followed.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.addWidget(self._view)
        for keys, steps in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=steps: self._walk(by))
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._view.line.setFocus)
        if isinstance(parent, QDialog):
            parent.finished.connect(self.close)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(EDGE, EDGE)))
        self._visit(topic)
        self._view.reader.setFocus()

    def _follow(self, name: str) -> None:
        """Go to a topic; the one that is read is a place on the way, however it was reached."""
        if self._view.reader.topic is not None:
            self._ways.visit(Target(PageId.HELP, part=self._view.reader.topic.id))
        self._visit(name)

    def _visit(self, name: str) -> None:
        self._ways.visit(Target(PageId.HELP, part=name))
        self._view.read(name)

    def _walk(self, steps: int) -> None:
        target = self._ways.peek(steps)
        if target is not None:
            self._ways.move(steps)
            self._view.read(target.part)


def _main(widget: QWidget) -> QWidget:
    """Return the window of the program that a dialog belongs to."""
    while (above := widget.parentWidget()) is not None:
        widget = above.window()
    return widget
