"""The contents of the manual as a tree of areas and topics."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from intdesk.domain.manual.topics import Manual, Topic
from ui.kit.called_by_qt import called_by_qt

_TOPIC = Qt.ItemDataRole.UserRole


class ContentsTree(QTreeWidget):
    """Areas with their topics; ``shown`` comes with each chosen topic, ``taken`` by Enter."""

    shown = Signal(object)
    taken = Signal(object)

    def __init__(self, manual: Manual) -> None:
        """Build the tree; the areas are open."""
        super().__init__()
        self.setObjectName("help_contents")
        self.setAccessibleName(self.tr("Inhalt der Hilfe"))
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._items: dict[str, QTreeWidgetItem] = {}
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for area in manual.areas:
            head = QTreeWidgetItem(self, [area])
            head.setFont(0, bold)
            for topic in manual.topics:
                if topic.area == area:
                    self._add(head, topic)
        self.currentItemChanged.connect(self._tell)

    def mark(self, topic: Topic) -> None:
        """Show which topic is read and tell nobody."""
        with QSignalBlocker(self):
            item = self._items[topic.id]
            self.setCurrentItem(item)
            item.parent().setExpanded(True)
            self.scrollToItem(item)
        self.viewport().update()

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the text by Enter."""
        item = self.currentItem()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (enter and item is not None):
            super().keyPressEvent(event)
        elif topic := item.data(0, _TOPIC):
            self.taken.emit(topic)
        else:
            item.setExpanded(not item.isExpanded())

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return the height of a few lines."""
        return QSize(120, 80)

    def _add(self, head: QTreeWidgetItem, topic: Topic) -> None:
        item = QTreeWidgetItem(head, [topic.title])
        item.setData(0, _TOPIC, topic)
        item.setToolTip(0, topic.title)
        self._items[topic.id] = item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        topic = item.data(0, _TOPIC) if item is not None else None
        if topic is not None:
            self.shown.emit(topic)
