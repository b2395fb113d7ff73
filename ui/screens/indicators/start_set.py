"""Choosing what of the start set is wanted, with definition and source of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from intdesk.domain.indicator import Indicator
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.kit.plain_table import dress_table, wrap_rows
from ui.planning_texts import use_words

WIDTH, HEIGHT = 860, 600
NAME_WIDTH, USE_WIDTH, SOURCE_WIDTH = 240, 110, 160


class StartSetDialog(QDialog):
    """Lists what is offered; Space takes an entry or leaves it."""

    def __init__(self, offered: Sequence[Indicator], parent: QWidget) -> None:
        """Propose all of what is offered."""
        super().__init__(parent)
        add_help_key(self, "indikatoren")
        self._offered = offered
        self.setObjectName("start_set_dialog")
        title = self.tr("Startliste der Indikatoren")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.table = QTableWidget()
        heads = (
            self.tr("Indikator"), self.tr("Verwendung"), self.tr("Definition"), self.tr("Quelle"),
        )  # fmt: skip
        dress_table(self.table, "start_set_table", heads, title, 2)
        for column, width in ((0, NAME_WIDTH), (1, USE_WIDTH), (3, SOURCE_WIDTH)):
            self.table.setColumnWidth(column, width)
        wrap_rows(self.table)
        self._fill()
        self.table.itemChanged.connect(lambda _item: self._count())
        self.table.cellActivated.connect(lambda row, _column: self._turn(row))
        self.take = primary("start_set_take", self.tr("Anlegen"), "check")
        self.take.clicked.connect(self.accept)
        none = secondary("start_set_none", self.tr("Keine auswählen"))
        none.clicked.connect(lambda: self._mark_all(taken=False))
        every = secondary("start_set_all", self.tr("Alle auswählen"))
        every.clicked.connect(lambda: self._mark_all(taken=True))
        cancel = secondary("start_set_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        words = (
            self.tr("Passend zur Art Ihrer Kommune. Wenige gut gepflegte Indikatoren sagen mehr "
                    "als viele. Die Leertaste wählt aus oder ab.")
            if offered
            else self.tr("Alle Indikatoren der Startliste sind schon angelegt.")
        )  # fmt: skip
        outer = QVBoxLayout(self)
        outer.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        outer.setSpacing(12)
        outer.addWidget(label(title, TextStyle.HEADING, name="start_set_title"))
        outer.addWidget(label(words, TextStyle.MUTED, wrap=True))
        outer.addWidget(self.table, 1)
        buttons = FlowRow(every, none, cancel, self.take)
        outer.addWidget(buttons, 0, Qt.AlignmentFlag.AlignRight)
        room = parent.window().size()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
        self._count()
        self.table.setFocus()

    @property
    def chosen(self) -> list[Indicator]:
        """Return the entries that are wanted."""
        return [entry for row, entry in enumerate(self._offered) if self._taken(row)]

    def _fill(self) -> None:
        words = use_words()
        self.table.setRowCount(len(self._offered))
        for row, entry in enumerate(self._offered):
            texts = (entry.name, words[entry.use], entry.definition, entry.source)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked)
                self.table.setItem(row, column, item)
        if self._offered:
            self.table.setCurrentCell(0, 0)

    def _taken(self, row: int) -> bool:
        item = self.table.item(row, 0)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _turn(self, row: int) -> None:
        self._mark(row, taken=not self._taken(row))

    def _mark(self, row: int, *, taken: bool) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)

    def _mark_all(self, *, taken: bool) -> None:
        for row in range(len(self._offered)):
            self._mark(row, taken=taken)

    def _count(self) -> None:
        count = len(self.chosen)
        text = self.tr("{n} anlegen").format(n=count)
        self.take.setText(text)
        self.take.setAccessibleName(text)
        self.take.setEnabled(count > 0)
