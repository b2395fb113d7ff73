"""The use cases of complaints: numbers, deadlines and steps with their follow-ups, closing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from intdesk.clock import Clock
from intdesk.domain import complaint as rules
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.problems import Problem, errors
from intdesk.domain.record_number import next_number, same_number
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.codes import CodeService
from intdesk.services.complaint_follow_ups import (
    DatedStep,
    dated_steps,
    drop_follow_up,
    follow_step,
    remind,
)
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS, COMPLAINTS
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import (
    COMPLAINT_CLOSED,
    COMPLAINT_REOPENED,
    RECORD_LABELS,
    STEP_ENTERED,
    STEP_REMOVED,
)

T = TypeVar("T")
TOUCHED = frozenset({Kind.COMPLAINT, Kind.COMPLAINT_STEP, Kind.FOLLOW_UP})


class ComplaintService(Records[Complaint]):
    """Complaints of an open data file; a deadline and its follow-up are one step."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(database, RecordRules(COMPLAINTS, self._problems))
        self._clock = clock
        self._codes = codes

    def blank(self) -> Complaint:
        """Return a draft of today with the next number."""
        with self._database.read() as unit:
            return Complaint(number=self._next_number(unit), received_on=self._clock.today())

    def for_consultation(self, consultation_id: int) -> Complaint:
        """Return a draft of what came up in a consultation; raises ``record_missing``."""
        with self._database.read() as unit:
            contact = _existing(unit.of(CONSULTATIONS).get, consultation_id)
            return replace(rules.from_consultation(contact), number=self._next_number(unit))

    def for_case(self, case_id: int) -> Complaint:
        """Return a draft of today that belongs to a case; raises ``record_missing``."""
        with self._database.read() as unit:
            _existing(unit.of(CASES).get, case_id)
        return replace(self.blank(), case_id=case_id)

    def proposed_deadline(self, ground: str, event_on: date | None) -> date | None:
        """Return the deadline that the law sets for a ground, see the domain."""
        return rules.proposed_deadline(ground, event_on, self._codes.book())

    def save(self, draft: Complaint, *, form: str = "") -> Saved:
        """Store a complaint, see :meth:`Records.save`; its body's kind follows from the body."""
        return super().save(self._completed(draft), form=form)

    def duplicate(self, record_id: int) -> Complaint:
        """Return an unsaved open complaint about the same, of another person."""
        copy = rules.reopen(super().duplicate(record_id))
        blank = self.blank()
        return replace(
            copy, number=blank.number, received_on=blank.received_on, event_on=None, deadline=None,
            case_id=None, consultation_id=None, description="", wanted="", lesson="",
        )  # fmt: skip

    def close(self, complaint_id: int, day: date, outcome: str, lesson: str) -> Changes:
        """Close a complaint; its open follow-ups are done with it.

        Raises ``InvalidDraftError`` without an outcome or for a wrong day.
        """
        return self._change(
            COMPLAINT_CLOSED, complaint_id, lambda c: rules.close(c, day, outcome, lesson)
        )

    def reopen(self, complaint_id: int) -> Changes:
        """Open a closed complaint again; its deadline is watched again."""
        return self._change(COMPLAINT_REOPENED, complaint_id, rules.reopen)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move complaints to the trash, their open follow-ups with them."""
        with self._database.write(RECORD_LABELS[Kind.COMPLAINT].trashed(len(ids))) as unit:
            unit.of(FOLLOW_UPS).trash(unit.complaint_links.follow_ups(ids))
            unit.of(COMPLAINTS).trash(ids)
        return self._changes(RECORD_LABELS[Kind.COMPLAINT].trashed(len(ids)), unit, ids)

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take complaints out of the trash, with the follow-ups that went with them."""
        with self._database.write(RECORD_LABELS[Kind.COMPLAINT].restored(len(ids))) as unit:
            unit.of(FOLLOW_UPS).restore(unit.complaint_links.trashed_with(ids))
            unit.of(COMPLAINTS).restore(ids)
        return self._changes(RECORD_LABELS[Kind.COMPLAINT].restored(len(ids)), unit, ids)

    def steps(self, complaint_id: int) -> list[DatedStep]:
        """Return the steps of a complaint by day, each with its follow-up."""
        with self._database.read() as unit:
            return dated_steps(unit, complaint_id)

    def step_problems(self, draft: ComplaintStep) -> list[Problem]:
        """Return the problems of a step, hints included."""
        return rules.step_problems(draft, self._codes.book(), self._clock.today())

    def save_step(self, draft: ComplaintStep, due: date | None) -> Changes:
        """Store a step; a due day becomes a follow-up of the complaint, an empty one ends it.

        Raises ``InvalidDraftError``, ``StaleRecordError`` or ``record_missing``.
        """
        found = errors(self.step_problems(draft))
        if found:
            raise InvalidDraftError(found)
        with self._database.write(STEP_ENTERED) as unit:
            complaint = _existing(unit.of(COMPLAINTS).get, draft.complaint_id)
            step = replace(draft, follow_up=follow_step(unit, complaint, draft, due))
            _existing(lambda _id: unit.of(COMPLAINT_STEPS).save(step), draft.id)
        return self._changes(STEP_ENTERED, unit, (draft.complaint_id,))

    def remove_step(self, step_id: int) -> Changes:
        """Put a step into the trash, its open follow-up with it."""
        with self._database.write(STEP_REMOVED) as unit:
            step = _existing(unit.of(COMPLAINT_STEPS).get, step_id)
            drop_follow_up(unit, step.follow_up)
            unit.of(COMPLAINT_STEPS).trash([step_id])
        return self._changes(STEP_REMOVED, unit, (step.complaint_id,))

    def _change(
        self, label: str, complaint_id: int, change: Callable[[Complaint], Complaint]
    ) -> Changes:
        with self._database.write(label) as unit:
            draft = change(_existing(unit.of(COMPLAINTS).get, complaint_id))
            found = errors(rules.validate(draft, self._codes.book(), self._clock.today()))
            if found:
                raise InvalidDraftError(found)
            self._store(unit, draft)
        return self._changes(label, unit, (complaint_id,))

    def _store(self, unit: WriteUnit, draft: Complaint) -> int:
        """Write a complaint; the follow-up of its deadline goes with it."""
        before = unit.of(COMPLAINTS).get(draft.id) if draft.id else Complaint()
        complaint_id = super()._store(unit, draft)
        remind(unit, before, replace(draft, id=complaint_id))
        return complaint_id

    def _completed(self, draft: Complaint) -> Complaint:
        tidy = replace(draft, number=draft.number.strip())
        if tidy.body is None or tidy.body_kind:
            return tidy
        with self._database.read() as unit:
            found = unit.of(CONTACTS).present([tidy.body])
        return replace(tidy, body_kind=found[0].kind) if found else tidy

    def _problems(self, draft: Complaint) -> Sequence[Problem]:
        found = rules.validate(draft, self._codes.book(), self._clock.today())
        if draft.number.strip():
            with self._database.read() as unit:
                holder = unit.complaint_links.numbers().get(same_number(draft.number))
            if holder not in {None, draft.id}:
                found.append(Problem("number", "complaint_number_taken"))
        return found

    def _next_number(self, unit: ReadUnit | WriteUnit) -> str:
        links = unit.complaint_links
        return next_number(links.latest_number(), self._clock.today().year, links.numbers().keys())

    @staticmethod
    def _changes(label: str, unit: WriteUnit, ids: Sequence[int]) -> Changes:
        return Changes(TOUCHED, tuple(ids), label if unit.step else "")


def _existing(get: Callable[[int], T], record_id: int) -> T:
    """Return a record; raises ``IntDeskError("record_missing")``."""
    try:
        return get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
