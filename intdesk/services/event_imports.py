"""Entries of a calendar file as proposals for events; nothing is taken over unasked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.backups import BackupReason
from intdesk.domain.calendar_change import DatesChanged, followed, marks_of, moment_of
from intdesk.domain.calendar_event import draft_of
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook
from intdesk.domain.event import Event
from intdesk.domain.event_problems import validate
from intdesk.domain.period import Period
from intdesk.domain.problems import errors
from intdesk.domain.title_words import TitleMemory
from intdesk.errors import InvalidDraftError
from intdesk.exchange.calendar.event_reader import read_events
from intdesk.exchange.calendar.lines import LIMITS
from intdesk.services.backups import protect
from intdesk.services.event_proposals import EventProposal, EventProposals, Proposer
from intdesk.services.events import move_points
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import FILE_ID, Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.appointments import events_label

_WORDS_SETTING = "import.calendar.event_words"
_Pair = tuple[EventProposal, Event]
"""An entry and the event that it becomes or changes."""


@dataclass(frozen=True, slots=True)
class ImportedEvents:
    """How many became events, how many were known by then, and what changed."""

    count: int
    known: int
    changes: Changes


class EventImportService:
    """Turns entries of calendar files into events of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def propose(
        self,
        path: Path,
        year: int,
        progress: Progress = SILENT,
        *,
        first: int = 0,
        most: int = LIMITS.appointments,
    ) -> EventProposals:
        """Return new entries that begin in a year, ``most`` from ``first`` on; writes nothing.

        Raises ``InputError`` for a file that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        reading = read_events(path, Period(date(year, 1, 1), date(year, 12, 31)), step)
        progress.check_cancelled()
        with self._database.read() as unit:
            return Proposer(unit, reading, _memory(unit)).propose(first, most)

    def take_over(
        self,
        chosen: Sequence[EventProposal],
        file_name: str,
        *,
        past_held: bool = False,
        progress: Progress = SILENT,
    ) -> ImportedEvents:
        """Write entries as events in one step that one undo takes back.

        Other times of an event that was taken over before go into that event.
        ``past_held`` is the officer's word that what is over did take place; else it stays planned.
        What was taken over in the meantime is left out. A backup comes first; if it fails, its
        error is raised and nothing is written. Raises ``InvalidDraftError``.
        """
        drafts = self._drafts(chosen, past_held=past_held)
        if chosen:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = events_label(len(drafts), len(chosen) - len(drafts))
        with self._database.write(label) as unit:
            pairs = list(_unknown(unit, drafts))
            others = self._followed(unit, chosen)
            count = len(pairs) + len(others)
            if count:
                batch = unit.imports.new_batch(Kind.EVENT, file_name, count)
                _write(unit, batch, pairs)
                _change(unit, batch, others)
        kinds = frozenset({Kind.EVENT, Kind.FOLLOW_UP, Kind.IMPORT_BATCH})
        changes = Changes(kinds, undo_label=label if count else "")
        return ImportedEvents(count, len(chosen) - count, changes)

    def _drafts(self, chosen: Sequence[EventProposal], *, past_held: bool) -> list[_Pair]:
        """Return the events that entries become; raises ``InvalidDraftError``."""
        today = self._clock.today()
        with self._database.read() as unit:
            codes = CodeBook(unit.codes.all())
        pairs = [
            (one, draft_of(one.found, one.kind, today, past_held=past_held))
            for one in chosen
            if not one.into
        ]
        _require_valid(pairs, codes, today)
        return pairs

    def _followed(self, unit: WriteUnit, chosen: Sequence[EventProposal]) -> list[_Pair]:
        """Return the events that get other dates; raises ``InvalidDraftError``."""
        today = self._clock.today()
        pairs = list(_redated(unit, chosen, today))
        _require_valid(pairs, CodeBook(unit.codes.all()), today)
        return pairs


def _require_valid(pairs: Iterable[_Pair], codes: CodeBook, today: date) -> None:
    for _, draft in pairs:
        if found := errors(validate(draft, codes, today)):
            raise InvalidDraftError(found)


def _unknown(unit: WriteUnit, pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """Yield what nobody has taken over in the meantime."""
    known = unit.imports.fingerprints(Kind.EVENT)
    for one, draft in pairs:
        if not any(known[occasion.mark] for occasion in one.found.occasions):
            yield one, draft


def _redated(unit: WriteUnit, chosen: Sequence[EventProposal], today: date) -> Iterator[_Pair]:
    """Yield the events that get other dates as they will be; one that went meanwhile stays away.

    Several entries can go into one event: it comes with the dates of all of them each time.
    """
    drafts: dict[int, Event] = {}
    for one in chosen:
        if not one.into:
            continue
        for stored in unit.of(EVENTS).present([one.into]):
            before = drafts.get(one.into, stored)
            here = {moment_of(found) for found in before.dates}
            gone = tuple(found for found in one.gone if moment_of(found) in here)
            after = followed(before, DatesChanged(one.found.dates, gone), today)
            if after != before:
                drafts[one.into] = after
                yield one, after


def _write(unit: WriteUnit, batch: int, pairs: Sequence[_Pair]) -> None:
    ids = unit.of(EVENTS).add_many([draft for _, draft in pairs], batch)
    memory = _memory(unit)
    for record_id, (one, _) in zip(ids, pairs, strict=True):
        _mark(unit, batch, record_id, one)
        if one.kind:
            memory.learn(one.found.title, one.kind)
    unit.settings.set(_WORDS_SETTING, memory.to_json())


def _change(unit: WriteUnit, batch: int, others: Sequence[_Pair]) -> None:
    for one, _ in others:
        _mark(unit, batch, one.into, one)
    for draft in {one.into: draft for one, draft in others}.values():
        before = unit.of(EVENTS).get(draft.id).day
        unit.of(EVENTS).save(draft)
        move_points(unit, draft.id, before, draft.day)


def _mark(unit: WriteUnit, batch: int, record_id: int, one: EventProposal) -> None:
    """Keep by which marks an entry is known again, and which dates the calendar had."""
    marks = [occasion.mark for occasion in one.found.occasions]
    if one.found.uid:
        marks += marks_of(one.found.uid, one.found.dates)
    unit.imports.add_fingerprints(batch, [(record_id, mark) for mark in marks])


def _memory(unit: ReadUnit | WriteUnit) -> TitleMemory:
    return TitleMemory.from_json(
        unit.facts.get(FILE_ID) or "", unit.settings.get(_WORDS_SETTING) or ""
    )
