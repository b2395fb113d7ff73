"""The dense table of the Mittelanmeldung: one row for each line, sums at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.request import BudgetRequest, RequestRow, total_of
from intdesk.domain.money import format_euros
from ui.kit.called_by_qt import called_by_qt
from ui.kit.plain_table import dress_table, fit_amounts, fix_height

REASON = 6
WIDTHS = (120, 104, 122, 134, 116)
"""Of the columns with amounts, at least: as wide as their heads in German."""
NARROW = {1: 740, 3: 640, 5: 860, REASON: 1000}
"""Columns that can be spared, and the width below which they are."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_request", german)


class RequestTable(QTableWidget):
    """The lines of one direction; ``chosen`` tells that another row is, ``wanted`` is Enter."""

    chosen = Signal()
    wanted = Signal()

    def __init__(self, name: str, title: str, direction: Direction) -> None:
        """Make an empty table."""
        super().__init__()
        self._name, self._title, self._direction = name, title, direction
        self._rows: Sequence[RequestRow] = ()
        dress_table(self, name, [""] * (REASON + 1), title)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(60)
        for column in (0, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._tell)
        self.activated.connect(lambda _index: self.wanted.emit())

    @property
    def current(self) -> RequestRow | None:
        """Return the chosen line, none for the sum."""
        at = self.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def go_on(self) -> bool:
        """Choose the next line; tells whether there is one."""
        there = self.currentRow() + 1 < len(self._rows)
        if there:
            self.setCurrentCell(self.currentRow() + 1, 0)
        return there

    def show_request(self, found: BudgetRequest) -> None:
        """Show what is asked for; the chosen line stays chosen."""
        before = self.current
        self._rows = found.rows_of(self._direction)
        last, now = found.year - 2, found.year - 1
        heads = (
            _text("Haushaltsstelle"), _text("Ergebnis {year}").format(year=last),
            _text("Ansatz {year}").format(year=now), _text("Prognose {year}").format(year=now),
            _text("Anmeldung {year}").format(year=found.year), _text("Veränderung"),
            _text("Begründung"),
        )  # fmt: skip
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature; filling chooses nothing
        self.setHorizontalHeaderLabels(heads)
        total = total_of(self._rows)
        self.setRowCount(len(self._rows) + (1 if total.missing is None else 2))
        for at, row in enumerate(self._rows):
            asked = row.proposed
            self._put(
                at,
                (
                    f"{row.line.account} {row.line.title}",
                    row.result,
                    row.original,
                    row.expected,
                    asked,
                    None if asked is None else row.change,
                    row.reason,
                ),
            )
        name = _text("Summe")
        if total.missing is not None:
            name = _text("Summe der Anmeldungen")
            missing = _text("Ohne Anmeldung ({count})").format(count=total.open)
            self._put(len(self._rows), (missing, *astuple(total.missing), ""))
        self._put(self.rowCount() - 1, (name, *astuple(total.asked), ""), bold=True)
        lines = [row.line.id for row in self._rows]
        at = lines.index(before.line.id) if before and before.line.id in lines else -1
        self.setCurrentCell(at, 0 if at >= 0 else -1)
        self.blockSignals(False)  # noqa: FBT003 - see above
        header = self.horizontalHeader()
        widths = {n: max(w, header.sectionSizeHint(n)) for n, w in enumerate(WIDTHS, 1)}
        fit_amounts(self, widths)
        for column in widths:
            if (head := self.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(_RIGHT)
        fix_height(self, self.rowCount())

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns that can be spared in a narrow window."""
        super().resizeEvent(event)
        for column, below in NARROW.items():
            self.setColumnHidden(column, event.size().width() < below)

    def _tell(self, row: int, _column: int, before: int, _old: int) -> None:
        if row != before:
            self.chosen.emit()

    def _put(self, at: int, values: Sequence[str | int | None], *, bold: bool = False) -> None:
        for column, value in enumerate(values):
            text = value if isinstance(value, str) else "–"
            if isinstance(value, int):
                plus = "+" if column == REASON - 1 and value > 0 else ""
                text = f"{plus}{format_euros(value, symbol=False)}"
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if 0 < column < REASON:
                item.setTextAlignment(_RIGHT)
            font = item.font()
            font.setBold(bold)
            item.setFont(font)
            self.setItem(at, column, item)
