"""Appointments of a calendar file as proposals for working time; nothing is taken over unasked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from intdesk.clock import Clock
from intdesk.domain.appointment import Appointment
from intdesk.domain.backups import BackupReason
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.folding import fold
from intdesk.domain.problems import errors
from intdesk.domain.title_words import TitleMemory, looks_like_consultation, named_code
from intdesk.domain.work_entry import WorkEntry, validate, with_activity
from intdesk.domain.working_time import month_of
from intdesk.errors import InvalidDraftError
from intdesk.exchange.calendar.reader import CalendarReading, read_calendar
from intdesk.services.backups import protect
from intdesk.services.progress import SILENT, Progress
from intdesk.storage.database import FILE_ID, Database
from intdesk.storage.repositories.kinds import WORK_ENTRIES
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.appointments import taken_label

_WORDS_SETTING = "import.calendar.words"


@dataclass(frozen=True, slots=True)
class Proposal:
    """An appointment with the activity that it may be (empty: nobody knows).

    ``chosen`` tells whether it is proposed to be taken over.
    """

    appointment: Appointment
    activity: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Proposals:
    """The new appointments of a month; ``known`` were taken over before and are left out."""

    reading: CalendarReading
    new: tuple[Proposal, ...]
    known: int


@dataclass(frozen=True, slots=True)
class TakenOver:
    """How many became working time, how many were known by then, and what changed."""

    count: int
    known: int
    changes: Changes


class AppointmentService:
    """Turns appointments of calendar files into working time of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that knows which days are to come."""
        self._database = database
        self._clock = clock

    def propose(self, path: Path, month: date, progress: Progress = SILENT) -> Proposals:
        """Return the new appointments of the month that holds a day; nothing is written.

        One whose time an event or talk of that title brings with it already is not chosen.

        Raises ``InputError`` for a file that cannot be used.
        """

        def step(done: int, total: int) -> None:
            progress.check_cancelled()
            progress.step(done, total)

        reading = read_calendar(path, month_of(month), step)
        progress.check_cancelled()
        today = self._clock.today()
        with self._database.read() as unit:
            known = unit.imports.fingerprints(Kind.WORK_ENTRY)
            codes = CodeBook(unit.codes.all())
            memory = _memory(unit)
            flowed = unit.figures.flowed.pieces(month_of(month))
        brought = {(piece.day, fold(piece.title)) for piece in flowed}
        new = [a for a in reading.appointments if not known[a.mark]]
        proposals = tuple(
            replace(found, chosen=False) if (a.day, fold(a.title)) in brought else found
            for a in new
            for found in (_proposal(a, memory, codes, today),)
        )
        return Proposals(reading, proposals, len(reading.appointments) - len(new))

    def take_over(
        self,
        chosen: Sequence[Proposal],
        file_name: str,
        *,
        with_titles: bool = False,
        progress: Progress = SILENT,
    ) -> TakenOver:
        """Write appointments as working time in one step that one undo takes back.

        ``with_titles`` is the officer's word that the titles may be kept as descriptions. What was
        taken over in the meantime is left out. A backup comes first; if it fails, its error is
        raised and nothing is written. Raises ``InvalidDraftError`` for one without activity.
        """
        codes = self._codes()
        drafts = [_draft(proposal, codes, with_titles=with_titles) for proposal in chosen]
        for draft in drafts:
            found = errors(validate(draft, codes))
            if found:
                raise InvalidDraftError(found)
        if drafts:
            protect(self._database, BackupReason.BEFORE_IMPORT, progress)
        label = taken_label(len(drafts))
        with self._database.write(label) as unit:
            marks = unit.imports.fingerprints(Kind.WORK_ENTRY)
            pairs = zip(chosen, drafts, strict=True)
            new = [(p, draft) for p, draft in pairs if not marks[p.appointment.mark]]
            if new:
                batch = unit.imports.new_batch(Kind.WORK_ENTRY, file_name, len(new))
                ids = unit.of(WORK_ENTRIES).add_many([draft for _, draft in new], batch)
                new_marks = [p.appointment.mark for p, _ in new]
                unit.imports.add_fingerprints(batch, list(zip(ids, new_marks, strict=True)))
                _learn(unit, [proposal for proposal, _ in new])
        kinds = frozenset({Kind.WORK_ENTRY, Kind.IMPORT_BATCH})
        changes = Changes(kinds, undo_label=label if new else "")
        return TakenOver(len(new), len(drafts) - len(new), changes)

    def _codes(self) -> CodeBook:
        with self._database.read() as unit:
            return CodeBook(unit.codes.all())


def _proposal(
    appointment: Appointment, memory: TitleMemory, codes: CodeBook, today: date
) -> Proposal:
    recalled = memory.recall(appointment.title)
    entry = codes.get(CodeListId.ACTIVITY, recalled)
    if entry is None or entry.retired:
        recalled = named_code(appointment.title, codes, CodeListId.ACTIVITY)
    usual = not appointment.free and not looks_like_consultation(appointment.title)
    past = appointment.day <= today
    return Proposal(appointment, recalled, bool(recalled) and past and usual)


def _draft(proposal: Proposal, codes: CodeBook, *, with_titles: bool) -> WorkEntry:
    appointment = proposal.appointment
    draft = WorkEntry(day=appointment.day, minutes=appointment.minutes)
    if with_titles:
        draft = replace(draft, description=appointment.title)
    return with_activity(draft, proposal.activity, codes)


def _memory(unit: ReadUnit | WriteUnit) -> TitleMemory:
    return TitleMemory.from_json(
        unit.facts.get(FILE_ID) or "", unit.settings.get(_WORDS_SETTING) or ""
    )


def _learn(unit: WriteUnit, taken: Sequence[Proposal]) -> None:
    memory = _memory(unit)
    for proposal in taken:
        memory.learn(proposal.appointment.title, proposal.activity)
    unit.settings.set(_WORDS_SETTING, memory.to_json())
