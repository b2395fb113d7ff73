"""The navigation at the left: icons and words, icons only where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ui.kit.called_by_qt import called_by_qt
from ui.kit.nav import ICON_ROLE, ROW_HEIGHT, NavDelegate
from ui.shell.areas import Area, area_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

WIDE = 210
NARROW = 62
_PADDING = 20
_KEY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class NavigationItems(NavDelegate):
    """Paints the entries; the gap between areas and tools has the height of its item."""

    @called_by_qt
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of an entry, or of the gap."""
        gap = index.data(Qt.ItemDataRole.SizeHintRole)
        return gap if isinstance(gap, QSize) else super().sizeHint(option, index)


class Navigation(QListWidget):
    """The areas of the program, the tools at its lower end; tells which one the user wants."""

    chosen = Signal(str)

    def __init__(self, entries: tuple[Area, ...], parent: QWidget | None = None) -> None:
        """Build the list from the areas."""
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Bereiche"))
        self.setProperty("nav", True)  # noqa: FBT003 - Qt's own signature
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._items = NavigationItems(self)
        self.setItemDelegate(self._items)
        self.entered.connect(self._items.hover)
        self.viewportEntered.connect(self._forget_hover)
        native = QKeySequence.SequenceFormat.NativeText
        keys = {a: QKeySequence(k).toString(native) for a, k in area_keys(entries).items()}
        for area in entries:
            if not area.low:
                self._add(area, keys[area.key])
        self._gap = QListWidgetItem("", self)
        self._gap.setFlags(Qt.ItemFlag.NoItemFlags)
        for area in entries:
            if area.low:
                self._add(area, keys[area.key])
        self.setCurrentRow(0)
        self.currentItemChanged.connect(self._tell)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons with words."""
        self.setFixedWidth(NARROW if narrow else WIDE)

    def mark(self, key: str) -> None:
        """Show which area is open and tell nobody."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_KEY) == key:
                    self.setCurrentRow(row)
        self.viewport().update()

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tools at the lower end."""
        entries = (self.count() - 1) * ROW_HEIGHT
        gap = max(0, event.size().height() - entries - _PADDING)
        self._gap.setSizeHint(QSize(1, gap))
        super().resizeEvent(event)

    @called_by_qt
    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away from the row that was under the mouse."""
        super().leaveEvent(event)
        self._forget_hover()

    def _forget_hover(self) -> None:
        self._items.hover(QModelIndex())

    def _add(self, area: Area, keys: str) -> None:
        item = QListWidgetItem(area.title, self)
        item.setData(_KEY, area.key)
        item.setData(ICON_ROLE, area.icon)
        item.setToolTip(f"{area.title} ({keys})" if keys else area.title)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(item.data(_KEY))
