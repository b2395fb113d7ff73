"""The navigation at the left: icons and words, icons only where the window is narrow."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.kit.nav import ICON_ROLE, ROW_HEIGHT, NavDelegate
from ui.shell.areas import Area

WIDE = 210
NARROW = 62
_PADDING = 16
_KEY = Qt.ItemDataRole.UserRole


class _Part(QListWidget):
    """One of the two lists: areas above, tools below."""

    chosen = Signal(str)

    def __init__(self, name: str, title: str, entries: Iterable[Area]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("nav", True)  # noqa: FBT003 - Qt's own signature
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(NavDelegate(self))
        for area in entries:
            item = QListWidgetItem(area.title, self)
            item.setData(_KEY, area.key)
            item.setData(ICON_ROLE, area.icon)
            item.setToolTip(area.title)
        self.currentItemChanged.connect(self._tell)

    def natural_height(self) -> int:
        return self.count() * ROW_HEIGHT + _PADDING

    def mark(self, key: str) -> None:
        """Select the entry, or none if it is in the other list, and tell nobody."""
        with QSignalBlocker(self):
            row = next((r for r in range(self.count()) if self.item(r).data(_KEY) == key), -1)
            self.setCurrentRow(row)
            if row < 0:
                self.clearSelection()
        self.viewport().update()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KEY))


class Navigation(QFrame):
    """The areas of the program; tells which one the user wants."""

    chosen = Signal(str)

    def __init__(self, entries: tuple[Area, ...], parent: QWidget | None = None) -> None:
        """Build the two lists from the areas."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self._upper = _Part("navigation_areas", self.tr("Bereiche"), _of(entries, low=False))
        self._lower = _Part("navigation_tools", self.tr("Werkzeuge"), _of(entries, low=True))
        self._lower.setFixedHeight(self._lower.natural_height())
        self._upper.setMinimumHeight(ROW_HEIGHT + _PADDING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._upper, 1)
        layout.addWidget(self._lower)
        for part in (self._upper, self._lower):
            part.chosen.connect(self.chosen)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons with words."""
        self.setFixedWidth(NARROW if narrow else WIDE)

    def mark(self, key: str) -> None:
        """Show which area is open."""
        self._upper.mark(key)
        self._lower.mark(key)


def _of(entries: Iterable[Area], *, low: bool) -> list[Area]:
    return [area for area in entries if area.low is low]
