"""Working time of meetings that was noted in another record, too: it counts there, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from intdesk.domain.changes import Kind
from intdesk.domain.flowed_time import COMMITTEE_ACTIVITY
from intdesk.domain.meeting_time import NotedTime
from intdesk.storage.tables.committees import committee, meeting
from intdesk.storage.tables.network import interaction
from intdesk.storage.tables.records import work_entry, work_entry_search

_i, _w, _words = interaction.c, work_entry.c, work_entry_search.c
_TEXT: Final[dict[Kind, ColumnElement[str]]] = {
    Kind.INTERACTION: _i.subject_folded,
    Kind.WORK_ENTRY: _words.words,
}
"""What says in an entry of a kind that it is about a committee."""


def _entries(kind: Kind) -> Select[tuple[int, int, str]]:
    """Return the entries of a kind that bring time with them."""
    if kind is Kind.INTERACTION:
        found = select(_i.id, _i.minutes, _i.subject)
        return found.where(_i.deleted_at.is_(None), _i.minutes.is_not(None))
    joined = select(_w.id, _w.minutes, _w.description).join(work_entry_search, _words.id == _w.id)
    return joined.where(_w.deleted_at.is_(None))


def noted_elsewhere() -> ColumnElement[bool]:
    """Return the condition that the time of a meeting counts in another record.

    That is the one that the officer chose, or while nobody chose an entry of the same day that
    names the committee. The committee is joined.
    """
    m = meeting.c
    held = []
    for kind, text in _TEXT.items():
        table = interaction if kind is Kind.INTERACTION else work_entry
        entries = _entries(kind).correlate(meeting, committee)
        chosen = and_(m.time_kind == kind.value, entries.where(table.c.id == m.time_id).exists())
        named = entries.where(table.c.day == m.day, func.instr(text, committee.c.name_folded) > 0)
        held += [chosen, and_(m.time_kind == "", named.exists())]
    return or_(*held)


def doubtful() -> ColumnElement[bool]:
    """Return the condition that an entry of the day may hold the time of a meeting as well.

    Nobody decided yet, and no entry names the committee, which would hold it by itself.
    """
    m = meeting.c
    found = [
        _entries(kind).correlate(meeting, committee).where(table.c.day == m.day, *more).exists()
        for kind, table, more in (
            (Kind.INTERACTION, interaction, ()),
            (Kind.WORK_ENTRY, work_entry, (_w.activity == COMMITTEE_ACTIVITY,)),
        )
    ]
    return and_(m.time_kind == "", m.work_minutes > 0, or_(*found), ~noted_elsewhere())


class MeetingTimes:
    """Reads what was noted on the days of meetings."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def noted_on(self, day: date, name_folded: str) -> list[NotedTime]:
        """Return the entries of a day in which the time of a meeting may have been noted.

        Of the working time only what names the committee or counts as work with committees.
        """
        return list(_noted(self._connection, day, name_folded))


def _noted(connection: Connection, day: date, name_folded: str) -> Iterator[NotedTime]:
    for kind, text in _TEXT.items():
        table = interaction if kind is Kind.INTERACTION else work_entry
        named = func.instr(text, name_folded) > 0
        query = _entries(kind).where(table.c.day == day).add_columns(named)
        if kind is Kind.WORK_ENTRY:
            query = query.where(or_(named, _w.activity == COMMITTEE_ACTIVITY))
        for record_id, minutes, title, names in connection.execute(query.order_by(table.c.id)):
            yield NotedTime(kind, record_id, minutes, title, bool(names))
