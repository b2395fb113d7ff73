"""Entries of a calendar file as proposals for events; nothing is taken over unasked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason
from intdesk.domain.calendar_event import CalendarEvent, draft_of
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.event import Event, EventState
from intdesk.domain.event_problems import validate
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery, year_filter
from intdesk.domain.period import Period
from intdesk.domain.problems import errors
from intdesk.domain.title_words import TitleMemory, looks_like_consultation, named_code
from intdesk.errors import InvalidDraftError
from intdesk.exchange.calendar.event_reader import CalledOff, EventReading, read_events
from intdesk.services.backups import protect
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import FILE_ID, Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.appointments import events_label

_WORDS_SETTING = "import.calendar.event_words"


@dataclass(frozen=True, slots=True)
class EventProposal:
    """An entry with the kind of event that it may be (empty: nobody knows).

    ``chosen`` tells whether it is proposed to be taken over, ``entered`` that an event of this
    title and day is there already, ``more`` that other dates of it were taken over before.
    """

    found: CalendarEvent
    kind: str
    chosen: bool
    entered: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class EventProposals:
    """The new entries of a year; ``known`` were taken over before and are left out.

    ``called_off`` are dates that the calendar calls off, but whose event here still has them.
    """

    reading: EventReading
    new: tuple[EventProposal, ...]
    known: int
    called_off: tuple[CalledOff, ...]


@dataclass(frozen=True, slots=True)
class ImportedEvents:
    """How many became events, how many were known by then, and what changed."""

    count: int
    known: int
    changes: Changes


class EventImportService:
    """Turns entries of calendar files into events of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that knows which days are over."""
        self._database = database
        self._clock = clock

    def propose(self, path: Path, year: int, progress: Progress = SILENT) -> EventProposals:
        """Return the new entries that begin in a year; nothing is written.

        Raises ``InputError`` for a file that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        reading = read_events(path, Period(date(year, 1, 1), date(year, 12, 31)), step)
        progress.check_cancelled()
        with self._database.read() as unit:
            marks = unit.imports.fingerprints(Kind.EVENT)
            codes, memory = CodeBook(unit.codes.all()), _memory(unit)
            entered = _entered(unit, year)
            off = tuple(_still_there(unit, reading.called_off))
        new = []
        for entry in reading.found:
            left = entry.without(marks)
            if left.occasions:
                more = len(left.occasions) < len(entry.occasions)
                new.append(_proposal(left, memory, codes, entered, more=more))
        return EventProposals(reading, tuple(new), len(reading.found) - len(new), off)

    def take_over(
        self,
        chosen: Sequence[EventProposal],
        file_name: str,
        *,
        past_held: bool = False,
        progress: Progress = SILENT,
    ) -> ImportedEvents:
        """Write entries as events in one step that one undo takes back.

        ``past_held`` is the officer's word that what is over did take place; else it stays planned.
        What was taken over in the meantime is left out. A backup comes first; if it fails, its
        error is raised and nothing is written. Raises ``InvalidDraftError``.
        """
        today = self._clock.today()
        with self._database.read() as unit:
            codes = CodeBook(unit.codes.all())
        drafts = [draft_of(one.found, one.kind, today, past_held=past_held) for one in chosen]
        for draft in drafts:
            if found := errors(validate(draft, codes, today)):
                raise InvalidDraftError(found)
        if drafts:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = events_label(len(drafts))
        with self._database.write(label) as unit:
            known = unit.imports.fingerprints(Kind.EVENT)
            pairs = [
                (one, draft)
                for one, draft in zip(chosen, drafts, strict=True)
                if not any(known[occasion.mark] for occasion in one.found.occasions)
            ]
            if pairs:
                _write(unit, pairs, file_name)
        kinds = frozenset({Kind.EVENT, Kind.IMPORT_BATCH})
        changes = Changes(kinds, undo_label=label if pairs else "")
        return ImportedEvents(len(pairs), len(drafts) - len(pairs), changes)


def _write(unit: WriteUnit, pairs: Sequence[tuple[EventProposal, Event]], file_name: str) -> None:
    batch = unit.imports.new_batch(Kind.EVENT, file_name, len(pairs))
    ids = unit.of(EVENTS).add_many([draft for _, draft in pairs], batch)
    memory = _memory(unit)
    for record_id, (one, _) in zip(ids, pairs, strict=True):
        marks = [(record_id, occasion.mark) for occasion in one.found.occasions]
        unit.imports.add_fingerprints(batch, marks)
        if one.kind:
            memory.learn(one.found.title, one.kind)
    unit.settings.set(_WORDS_SETTING, memory.to_json())


def _proposal(
    found: CalendarEvent,
    memory: TitleMemory,
    codes: CodeBook,
    entered: frozenset[tuple[date | None, str]],
    *,
    more: bool,
) -> EventProposal:
    kind = memory.recall(found.title)
    entry = codes.get(CodeListId.EVENT_KIND, kind)
    if entry is None or entry.retired:
        kind = named_code(found.title, codes, CodeListId.EVENT_KIND)
    there = any((one.day, fold(found.title)) in entered for one in found.dates)
    usual = not found.free and not looks_like_consultation(found.title) and not there
    return EventProposal(found, kind, bool(kind) and usual, there, more)


def _entered(unit: ReadUnit, year: int) -> frozenset[tuple[date | None, str]]:
    """Return days and folded titles of the events that begin in a year."""
    ids = unit.lists.ids(ListQuery(Kind.EVENT, filters=(year_filter(year),)))
    events = unit.of(EVENTS).many(ids)
    return frozenset((one.day, fold(event.title)) for event in events for one in event.dates)


def _still_there(unit: ReadUnit, called_off: Sequence[CalledOff]) -> Iterator[CalledOff]:
    """Yield what was taken over before and is not called off here."""
    records = unit.imports.records(Kind.EVENT, {one.mark for one in called_off})
    for one in called_off:
        for event in unit.of(EVENTS).present([records.get(one.mark, 0)]):
            days = {found.day for found in event.dates}
            if event.state is not EventState.CANCELLED and one.day in days:
                yield one


def _memory(unit: ReadUnit | WriteUnit) -> TitleMemory:
    return TitleMemory.from_json(
        unit.facts.get(FILE_ID) or "", unit.settings.get(_WORDS_SETTING) or ""
    )
