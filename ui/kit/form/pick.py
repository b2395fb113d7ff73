"""One of some entries, all known beforehand: a plain list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.kit.buttons import CONTROL_HEIGHT
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.editor import Editor

MOST_VISIBLE = 20
POPUP_PAD = 8


def widen_popup(combo: QComboBox) -> None:
    """Let the list of a narrow combo box show its words whole."""
    view = combo.view()
    words = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 2 * POPUP_PAD
    view.setMinimumWidth(min(words, combo.window().width() // 2))


class PickBox(QComboBox):
    """A combo box that the wheel of the mouse neither changes nor gives the focus to."""

    def __init__(self) -> None:
        """Take the focus by Tab and click only."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @called_by_qt
    def showPopup(self) -> None:
        """Show the list as wide as its words are."""
        widen_popup(self)
        super().showPopup()

    @called_by_qt
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class PickEditor(Editor[str]):
    """Holds the key of one entry; the first one at the beginning."""

    def __init__(self, name: str, entries: Sequence[tuple[str, str]]) -> None:
        """Offer entries: key and label."""
        self.combo = PickBox()
        super().__init__(name, self.combo)
        self.combo.setMinimumHeight(CONTROL_HEIGHT)
        self.combo.setMaxVisibleItems(MOST_VISIBLE)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.setMinimumContentsLength(8)
        for key, label in entries:
            self.combo.addItem(label, key)
        self.combo.activated.connect(lambda _row: self.changed.emit())
        self.box.addWidget(self.combo)

    def value(self) -> str:
        """Return the key of the entry."""
        return str(self.combo.currentData())

    def set_value(self, value: str) -> None:
        """Show an entry; an unknown key changes nothing."""
        at = self.combo.findData(value)
        if at >= 0:
            self.combo.setCurrentIndex(at)

    def entry(self) -> object:
        """Return the key of the entry."""
        return self.value()

    def set_entry(self, entry: object) -> None:
        """Show an entry."""
        if isinstance(entry, str):
            self.set_value(entry)
