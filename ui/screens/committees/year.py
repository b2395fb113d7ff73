"""List and year calendar of the meetings, one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.meeting import MeetingState
from ui.committee_words import meeting_states
from ui.context import AppContext
from ui.kit.table.source import Row
from ui.kit.year_calendar import DayMark, Mark
from ui.record_list import RecordList
from ui.texts import counted
from ui.year_views import YearViews

_MARKS: Mapping[str, Mark] = {
    MeetingState.HELD: Mark.DONE,
    MeetingState.PLANNED: Mark.PLANNED,
    MeetingState.CANCELLED: Mark.CANCELLED,
}
_FIRST = (MeetingState.PLANNED, MeetingState.HELD, MeetingState.CANCELLED)
"""Which mark a day with several meetings bears."""


class MeetingViews(YearViews):
    """The meetings of the chosen year as list and as calendar."""

    def __init__(self, context: AppContext, listed: RecordList) -> None:
        """Put the calendar beside the list; the list is shown first."""
        states = [(_MARKS[key], word) for key, word in meeting_states().items()]
        super().__init__(context, listed, "meeting", states)

    def found(self, year: int) -> tuple[Mapping[date, Sequence[int]], Mapping[date, DayMark], str]:
        """Return the meetings of a year by their days, the marks and the summary."""
        lists = self.context.office.lists
        query = ListQuery(Kind.MEETING, filters=(year_filter(year),))
        rows = lists.rows(Kind.MEETING, lists.ids(query))
        by_day: dict[date, list[tuple[int, Row]]] = {}
        for record_id, row in sorted(rows.items(), key=lambda one: str(one[1]["start"])):
            by_day.setdefault(date.fromisoformat(str(row["day"])), []).append((record_id, row))
        marks = {day: _mark([row for _, row in meetings]) for day, meetings in by_day.items()}
        ids = {day: [record_id for record_id, _ in meetings] for day, meetings in by_day.items()}
        words = counted(len(rows), self.tr("Sitzung"), self.tr("Sitzungen"))
        return ids, marks, self.tr("{n} im Jahr {year}.").format(n=words, year=year)


def _mark(rows: Sequence[Row]) -> DayMark:
    words = meeting_states()
    state = min((MeetingState(str(row["state"])) for row in rows), key=_FIRST.index)
    said = ", ".join(f"{row['committee_name']} ({words[str(row['state'])]})" for row in rows)
    return DayMark(_MARKS[state], said)
