"""Reads the working time that other records bring with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, and_, select

from intdesk.domain.assignment import AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.flowed_time import ACTIVITIES, Piece
from intdesk.domain.period import Period
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.meeting_time import noted_elsewhere
from intdesk.storage.tables.committees import committee, meeting
from intdesk.storage.tables.events import event, talk
from intdesk.storage.tables.network import interaction
from intdesk.storage.tables.office import code
from intdesk.storage.tables.volunteering import assignment


class FlowedTime:
    """The pieces of a span, through a connection in its transaction; nothing from the trash."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def pieces(self, period: Period) -> list[Piece]:
        """Return all pieces of working time of the days of a span, by day, kind and record."""
        every = (
            *self._interactions(period),
            *self._events(),
            *self._talks(period),
            *self._meetings(period),
            *self._accompanied(period),
        )
        found = [piece for piece in every if piece.day in period]
        found.sort(key=lambda piece: (piece.day, piece.kind, piece.record_id))
        known = {kind: self._activity(kind) for kind in {piece.kind for piece in found}}
        return [
            replace(piece, activity=activity, function=function, task_group=group)
            for piece in found
            for activity, function, group in (known[piece.kind],)
        ]

    def _interactions(self, period: Period) -> Iterator[Piece]:
        t = interaction.c
        within = and_(t.deleted_at.is_(None), t.day.between(period.first, period.last))
        query = select(t.id, t.day, t.minutes, t.subject).where(within, t.minutes.is_not(None))
        for record_id, day, minutes, subject in self._connection.execute(query):
            yield Piece(Kind.INTERACTION, record_id, day, minutes, subject)

    def _events(self) -> Iterator[Piece]:
        """Yield the pieces of all events: one with many dates may reach into any year."""
        ids = select(event.c.id).where(event.c.deleted_at.is_(None), event.c.worked_minutes > 0)
        found = EVENTS.load(self._connection, self._connection.execute(ids).scalars().all())
        for stored in found.values():
            draft = EVENTS.draft(stored)
            for one in draft.dates:
                if one.day is not None and one.worked:
                    yield Piece(Kind.EVENT, draft.id, one.day, one.worked, draft.title)

    def _talks(self, period: Period) -> Iterator[Piece]:
        t = talk.c
        within = and_(t.deleted_at.is_(None), t.day.between(period.first, period.last))
        query = select(t.id, t.day, t.minutes, t.title).where(within, t.minutes.is_not(None))
        for record_id, day, minutes, title in self._connection.execute(query):
            yield Piece(Kind.TALK, record_id, day, minutes, title)

    def _meetings(self, period: Period) -> Iterator[Piece]:
        """Yield the pieces of held meetings whose time stands in no other record that is there."""
        t = meeting.c
        within = and_(t.deleted_at.is_(None), t.day.between(period.first, period.last))
        query = (
            select(t.id, t.day, t.work_minutes, committee.c.name)
            .join(committee, committee.c.id == t.committee_id)
            .where(within, t.work_minutes > 0, ~noted_elsewhere())
        )
        for record_id, day, minutes, name in self._connection.execute(query):
            yield Piece(Kind.MEETING, record_id, day, minutes, name)

    def _accompanied(self, period: Period) -> Iterator[Piece]:
        """Yield the officer's own time at assignments, none that a linked record brings itself."""
        t = assignment.c
        within = and_(t.deleted_at.is_(None), t.day.between(period.first, period.last))
        query = select(t.id, t.day, t.own_minutes, t.purpose).where(
            within, t.own_minutes > 0, t.state == AssignmentState.HELD.value
        )
        for record_id, day, minutes, purpose in self._connection.execute(query):
            yield Piece(Kind.ASSIGNMENT, record_id, day, minutes, purpose)

    def _activity(self, kind: Kind) -> tuple[str, str, str]:
        """Return activity, function and task group of a kind, as the office's list has them."""
        activity = ACTIVITIES[kind]
        query = select(code.c.extra).where(
            code.c.list_id == CodeListId.ACTIVITY.value, code.c.code == activity
        )
        extra = self._connection.execute(query).scalar() or {}
        return activity, extra.get("function", ""), extra.get("task_group", "")
