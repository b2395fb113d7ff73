"""The proposed appointments: ticked by the space bar, each with its activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.duration import format_minutes
from ui.kit.tick_table import TickRow, TickTable
from ui.sentences import shown_word

if TYPE_CHECKING:
    from intdesk.services.appointments import Proposal

DAY, TIME, TITLE, MINUTES, ACTIVITY = range(5)
_WIDTHS = {DAY: 150, TIME: 64, MINUTES: 92, ACTIVITY: 250}


def _text(german: str) -> str:
    return QCoreApplication.translate("appointments", german)


class AppointmentTable(TickTable):
    """Shows proposals; Enter asks for the activity."""

    def __init__(self) -> None:
        """Make an empty table."""
        heads = (_text("Tag"), _text("Zeit"), _text("Titel"), _text("Dauer"), _text("Tätigkeit"))
        says = _text("Vorgeschlagene Termine")
        super().__init__("appointment_table", heads, says, (TITLE,), _WIDTHS)
        self._proposals: list[Proposal] = []
        self._codes = CodeBook(())

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
        self.show_rows(len(proposals))

    def set_activity(self, activity: str) -> None:
        """Give the selected rows an activity; who chooses one wants the appointment."""
        for row in self.rows():
            changed = replace(self._proposals[row], activity=activity, chosen=bool(activity))
            self._proposals[row] = changed
            self.show_row(row)
        self.changed.emit()

    def choose_incomplete(self) -> int:
        """Select the ticked rows without activity and return how many there are."""
        rows = [n for n, p in enumerate(self._proposals) if p.chosen and not p.activity]
        self.clearSelection()
        if rows:
            self.setCurrentCell(rows[0], 0)
            self.selectRow(rows[0])
        return len(rows)

    def set_ticked(self, row: int, *, ticked: bool) -> None:
        """Keep the tick of a row."""
        self._proposals[row] = replace(self._proposals[row], chosen=ticked)

    def tick_row(self, row: int) -> TickRow:
        """Return how a row stands now."""
        proposal = self._proposals[row]
        found = proposal.appointment
        label = self._codes.label(CodeListId.ACTIVITY, proposal.activity)
        day = f"{shown_word(WEEKDAYS_SHORT[found.day.weekday()])}, {format_day(found.day)}"
        title = found.title or _text("ohne Titel")
        texts = (day, found.start, title, format_minutes(found.minutes), label or "–")
        state = _text("angekreuzt") if proposal.chosen else _text("nicht angekreuzt")
        said = (state, *texts[:4], label or _text("Tätigkeit fehlt"))
        return TickRow(texts, ", ".join(said), proposal.chosen)
