"""The proposed appointments: ticked by the space bar, each with its activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.duration import format_minutes
from ui.kit.plain_table import dress_table
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.appointments import Proposal

DAY, TIME, TITLE, MINUTES, ACTIVITY = range(5)
_WIDTHS = {DAY: 150, TIME: 64, MINUTES: 92, ACTIVITY: 250}
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def _text(german: str) -> str:
    return QCoreApplication.translate("appointments", german)


class AppointmentTable(QTableWidget):
    """Shows proposals. ``changed`` comes when ticks changed, ``activity_wanted`` by Enter."""

    changed = Signal()
    activity_wanted = Signal()

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self._proposals: list[Proposal] = []
        self._codes = CodeBook(())
        heads = (_text("Tag"), _text("Zeit"), _text("Titel"), _text("Dauer"), _text("Tätigkeit"))
        says = _text("Vorgeschlagene Termine")
        dress_table(self, "appointment_table", heads, says, TITLE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._on_item)
        self.cellDoubleClicked.connect(lambda _row, _column: self.activity_wanted.emit())

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Return all proposals as they stand now."""
        return tuple(self._proposals)

    @property
    def chosen(self) -> list[Proposal]:
        """Return those that are ticked."""
        return [proposal for proposal in self._proposals if proposal.chosen]

    def show_proposals(self, proposals: Sequence[Proposal], codes: CodeBook) -> None:
        """Show other proposals; the first becomes current."""
        self._proposals, self._codes = list(proposals), codes
        self.setRowCount(len(proposals))
        for row in range(len(proposals)):
            self._show_row(row)
        if proposals:
            self.setCurrentCell(0, 0)

    def rows(self) -> list[int]:
        """Return the selected rows."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def tick(self, rows: Sequence[int], *, ticked: bool) -> None:
        """Tick rows, or take their ticks away."""
        for row in rows:
            self._proposals[row] = replace(self._proposals[row], chosen=ticked)
            self._show_row(row)
        self.changed.emit()

    def set_activity(self, activity: str) -> None:
        """Give the selected rows an activity; who chooses one wants the appointment."""
        for row in self.rows():
            changed = replace(self._proposals[row], activity=activity, chosen=bool(activity))
            self._proposals[row] = changed
            self._show_row(row)
        self.changed.emit()

    def choose_incomplete(self) -> int:
        """Select the ticked rows without activity and return how many there are."""
        rows = [n for n, p in enumerate(self._proposals) if p.chosen and not p.activity]
        self.clearSelection()
        if rows:
            self.setCurrentCell(rows[0], 0)
            self.selectRow(rows[0])
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by the space bar, go to the activity by Enter; everything else is the table's."""
        if event.key() == Qt.Key.Key_Space and self.rows():
            rows = self.rows()
            self.tick(rows, ticked=not all(self._proposals[row].chosen for row in rows))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activity_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_item(self, item: QTableWidgetItem) -> None:
        """Follow a tick that was set by the mouse."""
        ticked = item.checkState() is _TICKED
        if item.column() == DAY and ticked != self._proposals[item.row()].chosen:
            self.tick([item.row()], ticked=ticked)

    def _show_row(self, row: int) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        proposal = self._proposals[row]
        found = proposal.appointment
        label = self._codes.label(CodeListId.ACTIVITY, proposal.activity)
        day = f"{shown_word(WEEKDAYS_SHORT[found.day.weekday()])}, {format_day(found.day)}"
        title = found.title or _text("ohne Titel")
        texts = (day, found.start, title, format_minutes(found.minutes), label or "–")
        state = _text("angekreuzt") if proposal.chosen else _text("nicht angekreuzt")
        said = [state, day, found.start, title, format_minutes(found.minutes)]
        said.append(label or _text("Tätigkeit fehlt"))
        items = [QTableWidgetItem(text) for text in texts]
        for column, item in enumerate(items):
            item.setToolTip(item.text())
            self.setItem(row, column, item)
        items[DAY].setCheckState(_TICKED if proposal.chosen else _EMPTY)
        items[DAY].setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
