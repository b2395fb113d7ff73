"""What entries of a calendar file are: new, known, or another time of an event that is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from intdesk.domain.appointment import identity_of
from intdesk.domain.calendar_change import (
    DatesChanged,
    Moment,
    Taken,
    compared,
    moment_of,
    taken_over,
)
from intdesk.domain.calendar_event import CalendarEvent
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.event import Event, EventDate, EventState
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.own_uid import event_of, own_name
from intdesk.domain.title_words import TitleMemory, looks_like_consultation, named_code
from intdesk.exchange.calendar.event_reader import CalledOff, EventReading
from intdesk.storage.database import FILE_ID
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import ReadUnit

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class EventProposal:
    """An entry with the kind of event that it may be (empty: nobody knows).

    ``chosen`` tells whether it is proposed to be taken over, ``entered`` that an event of this
    title and day is there already, ``more`` that other dates of it were taken over before. Its
    dates then go into the event ``into``, in the place of those that are ``gone``.
    """

    found: CalendarEvent
    kind: str
    chosen: bool
    entered: bool = False
    more: bool = False
    into: int = 0
    gone: tuple[EventDate, ...] = ()


@dataclass(frozen=True, slots=True)
class GoneDate:
    """A date that is entered here, but no longer in the calendar; ``now`` is where it moved."""

    title: str
    day: date
    now: date | None = None


@dataclass(frozen=True, slots=True)
class EventProposals:
    """The new entries of a year; ``known`` were taken over before and are left out.

    ``called_off`` are dates that the calendar calls off, ``gone`` those that it has no more, but
    whose event here still has them. Of many entries ``new`` are some: ``before`` come before them,
    ``over`` after them. ``in_trash`` are the days of entries whose event lies in the trash.
    """

    reading: EventReading
    new: tuple[EventProposal, ...]
    known: int
    called_off: tuple[CalledOff, ...]
    gone: tuple[GoneDate, ...]
    in_trash: tuple[GoneDate, ...]
    before: int
    over: int


class Proposer:
    """Compares what a file says of a year with one state of the data file."""

    def __init__(self, unit: ReadUnit, reading: EventReading, memory: TitleMemory) -> None:
        """Read what was taken over before and what is entered in the year."""
        self._reading, self._memory = reading, memory
        self._year = reading.period.first.year
        self._origins = unit.imports.origins(Kind.EVENT)
        self._taken = taken_over(self._origins)
        self._codes = CodeBook(unit.codes.all())
        self._entered = _entered(unit, self._year)
        self._file_id = unit.facts.get(FILE_ID)
        self._events = unit.of(EVENTS)
        ids = sorted(set(self._origins.values()))
        self._known = {event.id: event for event in self._events.present(ids)}
        self._trashed = {event.id: event for event in self._events.trashed(ids)}
        self._in_trash: dict[int, GoneDate] = {}
        self._gone: list[GoneDate] = []

    def propose(self, first: int, most: int) -> EventProposals:
        """Return up to ``most`` of the new entries, from ``first`` on, and what is different now.

        Where there are not so many any more, the last ones are returned.
        """
        found = self._reading.found
        new = [one for one in map(self._proposal, found) if one is not None]
        self._compare_absent()
        off = tuple(self._still_there())
        before = first if first < len(new) else max(0, len(new) - 1) // most * most
        kept = tuple(new[before : before + most])
        return EventProposals(
            self._reading, kept, known=len(found) - len(new), called_off=off,
            gone=tuple(self._gone), in_trash=tuple(self._in_trash.values()),
            before=before, over=len(new) - before - len(kept),
        )  # fmt: skip

    def _proposal(self, entry: CalendarEvent) -> EventProposal | None:
        taken = self._taken_of(entry)
        if taken is None:
            return None if self._own(entry) else self._new(entry)
        event = self._present(taken.record_id)
        self._note_trashed(taken.record_id)
        if event is None:
            left = entry.without(self._origins)
            wanted = left.occasions and not self._own(entry)
            return self._new(left, more=True) if wanted else None
        changed = self._changed(event, taken, entry)
        if not changed.fresh:
            return None
        fresh = entry.only(changed.fresh)
        return EventProposal(
            fresh, event.kind, chosen=False, more=True, into=event.id, gone=changed.gone
        )

    def _note_trashed(self, record_id: int) -> None:
        """Keep an event of an entry of the year that was moved to the trash."""
        event = self._trashed.get(record_id)
        if event is not None and event.day is not None:
            self._in_trash[event.id] = GoneDate(event.title, event.day)

    def _own(self, entry: CalendarEvent) -> str:
        """Return the name that this file itself gave an entry, empty for one of others."""
        return own_name(entry.uid, self._file_id)

    def _taken_of(self, entry: CalendarEvent) -> Taken | None:
        """Return what was taken over of an entry, or what this file wrote itself into it."""
        if (written := event_of(self._own(entry))) is not None:
            return self._written(*written)
        if entry.uid and (taken := self._taken.get(identity_of(entry.uid))) is not None:
            return taken
        known = [one for one in entry.occasions if one.mark in self._origins]
        if not known:
            return None
        moments = {moment_of(one) for occasion in known for one in occasion.dates}
        return Taken(self._origins[known[0].mark], moments)

    def _written(self, record_id: int, key: int) -> Taken:
        """Return the date of an event that an export of this file named."""
        if record_id not in self._known:
            self._known |= {event.id: event for event in self._events.present([record_id])}
        event = self._known.get(record_id)
        dates = event.dates if event else ()
        return Taken(record_id, {moment_of(one) for one in dates if one.key == key})

    def _present(self, record_id: int) -> Event | None:
        """Return an event that is there and takes place."""
        event = self._known.get(record_id)
        return event if event and event.state is not EventState.CANCELLED else None

    def _changed(self, event: Event, taken: Taken, entry: CalendarEvent | None) -> DatesChanged:
        """Compare an event with the calendar and keep what is gone."""
        uid = entry.uid if entry else ""
        moments = {one for one in taken.moments if one[0].startswith(str(self._year))}
        off = {one.day for one in self._reading.called_off if one.uid and one.uid == uid}
        now = entry.dates if entry else ()
        changed = compared(event, moments, now, off | _carried_over(self._year, taken.moments))
        if uid in self._reading.unsure:
            return DatesChanged(changed.fresh, ())
        for place, one in enumerate(changed.gone):
            moved = changed.fresh[place].day if place < len(changed.fresh) else None
            if one.day is not None:
                self._gone.append(GoneDate(event.title, one.day, moved))
        return changed

    def _compare_absent(self) -> None:
        """Keep what is gone of identities that the file has, but without dates in the year."""
        there = {one.uid for one in self._reading.found} | self._reading.unsure
        there |= {one.uid for one in self._reading.called_off}
        for uid in sorted(self._reading.uids - there):
            taken = self._taken.get(identity_of(uid))
            event = self._present(taken.record_id) if taken else None
            if taken and event:
                self._changed(event, taken, None)

    def _still_there(self) -> Iterator[CalledOff]:
        """Yield what was taken over before and is not called off here."""
        for one in self._reading.called_off:
            event = self._present(self._origins.get(one.mark, 0))
            if event is not None and one.day in {found.day for found in event.dates}:
                yield one

    def _new(self, found: CalendarEvent, *, more: bool = False) -> EventProposal:
        kind = self._memory.recall(found.title)
        entry = self._codes.get(CodeListId.EVENT_KIND, kind)
        if entry is None or entry.retired:
            kind = named_code(found.title, self._codes, CodeListId.EVENT_KIND)
        there = any((one.day, fold(found.title)) in self._entered for one in found.dates)
        usual = not (found.free or looks_like_consultation(found.title) or there or more)
        return EventProposal(found, kind, bool(kind) and usual, there, more)


def _entered(unit: ReadUnit, year: int) -> frozenset[tuple[date | None, str]]:
    """Return days and folded titles of the events that begin in a year."""
    ids = unit.lists.ids(ListQuery(Kind.EVENT, filters=(year_filter(year),)))
    events = unit.of(EVENTS).many(ids)
    return frozenset((one.day, fold(event.title)) for event in events for one in event.dates)


def _carried_over(year: int, taken: set[Moment]) -> set[date]:
    """Return the days of what began in the year before: an entry belongs to its first day."""
    days = {day for day, _ in taken}
    found: set[date] = set()
    day = date(year, 1, 1)
    while (day - _DAY).isoformat() in days and day.isoformat() in days:
        found.add(day)
        day += _DAY
    return found
