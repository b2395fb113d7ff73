"""The grid of a week: a column for each day, its sum, its consultations, its entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.codes import CodeBook
from intdesk.domain.duration import format_minutes
from intdesk.domain.flowed_time import Piece
from intdesk.domain.working_time import DayTime, TimeSpan
from ui.kit.called_by_qt import called_by_qt
from ui.screens.work_entries import week_words as words

SUM_ROW, TALKS_ROW, FIRST_ENTRY = 0, 1, 2
LEAST_COLUMN = 118
LEAST_HEIGHT = 190
ROW_HEIGHT = 34
PADDING_X, PADDING_Y = 26, 10
MOST_HEIGHT = 400


@dataclass(frozen=True, slots=True)
class WeekCell:
    """What a cell stands for: an entry by its id, a piece of another record, or consultations."""

    day: date
    entry: int = 0
    talks: bool = False
    piece: Piece | None = None


class WeekTable(QTableWidget):
    """Shows a week; every cell is reached by the arrow keys and says its day and content.

    ``opened`` carries the id of an entry, ``piece_opened`` what another record brings with it,
    ``talks_wanted`` a day, ``removal_wanted`` an id,
    ``day_changed`` the day of the current column, ``entry_wanted`` the day of an empty cell.
    """

    opened = Signal(int)
    piece_opened = Signal(object)
    talks_wanted = Signal(object)
    removal_wanted = Signal(int)
    day_changed = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, says: str) -> None:
        """Make an empty grid."""
        super().__init__()
        self._days: tuple[DayTime, ...] = ()
        self._set_up(says)
        self.currentCellChanged.connect(self._on_current)
        self.cellDoubleClicked.connect(lambda _row, _column: self._open())

    @property
    def day(self) -> date | None:
        """Return the day of the current column."""
        column = self.currentColumn()
        return self._days[column].day if 0 <= column < len(self._days) else None

    def show_week(self, span: TimeSpan, codes: CodeBook) -> None:
        """Show another week or the same one anew; the current cell stays where it can."""
        row, column = self.currentRow(), self.currentColumn()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._days = span.days
        self.setColumnCount(len(span.days))
        most = max(len(day.entries) + len(day.flowed) for day in span.days)
        self.setRowCount(FIRST_ENTRY + max(1, most))
        for place, day in enumerate(span.days):
            self._show_day(place, day, codes)
        self._fit()
        self.setRowHidden(TALKS_ROW, not any(day.consultations for day in span.days))
        self.setCurrentCell(min(max(row, 0), self.rowCount() - 1), max(column, 0))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.day_changed.emit(self.day)

    def choose(self, day: date, entry: int = 0) -> None:
        """Make the cell of an entry current, else the first one of a day."""
        for column, shown in enumerate(self._days):
            if shown.day == day:
                ids = [e.id for e in shown.entries]
                row = FIRST_ENTRY + ids.index(entry) if entry in ids else SUM_ROW
                self.setCurrentCell(row, column)

    @called_by_qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, remove by Del; everything else is the table's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif event.key() == Qt.Key.Key_Delete:
            cell = self._cell()
            if cell is not None and cell.entry:
                self.removal_wanted.emit(cell.entry)
        else:
            super().keyPressEvent(event)

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the days their new widths."""
        super().resizeEvent(event)
        self._fit()

    def _open(self) -> None:
        cell = self._cell()
        if cell is not None and cell.entry:
            self.opened.emit(cell.entry)
        elif cell is not None and cell.piece is not None:
            self.piece_opened.emit(cell.piece)
        elif cell is not None and cell.talks:
            self.talks_wanted.emit(cell.day)
        elif self.day is not None:
            self.entry_wanted.emit(self.day)

    def _cell(self) -> WeekCell | None:
        item = self.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, WeekCell) else None

    def _on_current(self, _row: int, column: int, _old_row: int, old_column: int) -> None:
        if column != old_column:
            self.day_changed.emit(self.day)

    def _show_day(self, column: int, day: DayTime, codes: CodeBook) -> None:
        head = QTableWidgetItem(words.short_day(day.day))
        head.setData(Qt.ItemDataRole.AccessibleTextRole, words.long_day(day.day))
        self.setHorizontalHeaderItem(column, head)
        total = format_minutes(day.minutes) if day.minutes else "–"
        bold = self._put(SUM_ROW, column, total, words.sum_sentence(day), None)
        font = bold.font()
        font.setWeight(QFont.Weight.DemiBold)
        bold.setFont(font)
        if day.consultations:
            text = words.talks_text(day)
            cell = WeekCell(day.day, talks=True)
            self._put(TALKS_ROW, column, text, text.replace("\n", ", "), cell)
        else:
            self._put(TALKS_ROW, column, "", words.nothing_sentence(), None)
        for row in range(FIRST_ENTRY, self.rowCount()):
            place = row - FIRST_ENTRY
            if place < len(day.entries):
                entry = day.entries[place]
                said = words.entry_sentence(entry, codes)
                text = words.entry_text(entry, codes)
                self._put(row, column, text, said, WeekCell(day.day, entry.id))
            elif place < len(day.entries) + len(day.flowed):
                piece = day.flowed[place - len(day.entries)]
                text, said = words.piece_text(piece), words.piece_sentence(piece, codes)
                self._put(row, column, text, said, WeekCell(day.day, piece=piece))
            else:
                self._put(row, column, "", words.nothing_sentence(), None)

    def _put(
        self, row: int, column: int, text: str, said: str, cell: WeekCell | None
    ) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        item.setData(Qt.ItemDataRole.UserRole, cell)
        day = words.long_day(self._days[column].day)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{day}: {said}")
        if text:
            item.setToolTip(said)
        self.setItem(row, column, item)
        return item

    def _fit(self) -> None:
        """Share the width among the days; where that is too little, the grid scrolls."""
        count = max(1, self.columnCount())
        each = max(LEAST_COLUMN, self.viewport().width() // count)
        for column in range(self.columnCount()):
            self.setColumnWidth(column, each)
        for row in range(self.rowCount()):
            cells = [self.item(row, column) for column in range(self.columnCount())]
            texts = {cell.text() for cell in cells if cell is not None}
            tallest = max((self._text_height(text, each) for text in texts), default=0)
            self.setRowHeight(row, max(ROW_HEIGHT, tallest + PADDING_Y))

    def _text_height(self, text: str, width: int) -> int:
        """Return the height of a text in a cell; Qt's own sizes forget the style's padding."""
        room = QRect(0, 0, width - PADDING_X, MOST_HEIGHT)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

    def _set_up(self, says: str) -> None:
        self.setObjectName("week_table")
        self.setAccessibleName(says)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
