"""What stands at the right of the menu bar: the way to the search over everything, and the year."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QWidget

from ui.kit.buttons import Button, ButtonKind
from ui.kit.called_by_qt import called_by_qt


class Corner(QWidget):
    """A button for the search, hidden while it is not possible, and what it stands beside."""

    def __init__(self, find: QAction, other: QWidget) -> None:
        """Follow an action of the window."""
        super().__init__()
        keys = find.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.tr("Suchen")
        self._button = Button("corner_find", words, ButtonKind.PLAIN, icon="search")
        self._button.setToolTip(self.tr("Alles durchsuchen, Befehle ({keys})").format(keys=keys))
        self._button.clicked.connect(find.trigger)
        self._find = find
        find.changed.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button)
        row.addWidget(other)
        self._follow()

    @called_by_qt
    def event(self, event: QEvent) -> bool:
        """Take the room that the content needs; a menu bar gives it only when it is asked."""
        done = super().event(event)
        bar = self.parentWidget()
        if event.type() == QEvent.Type.LayoutRequest and isinstance(bar, QMenuBar):
            self.adjustSize()
            bar.setCornerWidget(self)
        return done

    def _follow(self) -> None:
        self._button.setVisible(self._find.isEnabled())
