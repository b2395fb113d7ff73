"""The use cases of assignments: expenses by rule, and drafts for what they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.assignment import (
    Assignment,
    AssignmentKind,
    AssignmentState,
    validate,
    with_expenses,
)
from intdesk.domain.changes import Kind
from intdesk.errors import IntDeskError
from intdesk.services.codes import CodeService
from intdesk.services.records import RecordRules, Records, SavedMany
from intdesk.services.volunteering.pool import entry_of
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.kinds import CONSULTATIONS
from intdesk.storage.repositories.volunteering import ASSIGNMENTS
from intdesk.storage.unit_of_work import WriteUnit


class AssignmentService(Records[Assignment]):
    """The assignments of one data file."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(
            database,
            RecordRules(ASSIGNMENTS, lambda draft: validate(draft, codes.book(), clock.today())),
        )
        self._clock = clock

    def draft_for(self, kind: Kind, record_id: int) -> Assignment:
        """Return an unsaved assignment for a consultation, case, event or contact.

        What the record tells already is taken over: a consultation who interpreted, how long, into
        which language, at which cost. Raises ``IntDeskError("record_missing")``.
        """
        today = self._clock.today()
        try:
            with self._database.read() as unit:
                if kind is Kind.CONSULTATION:
                    contact = unit.of(CONSULTATIONS).get(record_id)
                    return Assignment(
                        person=contact.interpreter, day=contact.day, start=contact.start,
                        minutes=contact.interpreting_minutes or contact.minutes,
                        language=contact.language, fee=contact.interpreting_cost,
                        payer=contact.interpreting_payer, linked_kind=kind.value,
                        linked_id=record_id,
                    )  # fmt: skip
                if kind is Kind.EVENT:
                    event = unit.of(EVENTS).get(record_id)
                    return Assignment(
                        day=event.day, start=event.start, minutes=event.minutes,
                        kind=AssignmentKind.OTHER, state=_state(event.day, today),
                        linked_kind=kind.value, linked_id=record_id,
                    )  # fmt: skip
        except KeyError as error:
            raise IntDeskError("record_missing") from error
        if kind is Kind.CASE:
            return Assignment(day=today, linked_kind=kind.value, linked_id=record_id)
        return Assignment(day=today, person=record_id if kind is Kind.CONTACT else None)

    def pay(self, ids: Sequence[int], day: date) -> SavedMany:
        """Note assignments as paid on a day, in one step; those that are paid stay as they are."""
        unpaid = [a for a in self.many(ids) if a.paid_on is None]
        return self.save_many([replace(a, paid_on=day) for a in unpaid])

    def save_many(self, drafts: Sequence[Assignment]) -> SavedMany:
        """Store drafts in one step, each with the expenses that follow from rule and rate."""
        with self._database.read() as unit:
            rate = unit.office.get().km_rate
            entries = {
                d.person or 0: entry_of(unit, d.person) for d in drafts if d.person is not None
            }
        return super().save_many(
            [with_expenses(draft, entries.get(draft.person or 0), rate) for draft in drafts]
        )

    def _store(self, unit: WriteUnit, draft: Assignment) -> int:
        entry = entry_of(unit, draft.person) if draft.person is not None else None
        rate = unit.office.get().km_rate
        return super()._store(unit, with_expenses(draft, entry, rate))


def _state(day: date | None, today: date) -> AssignmentState:
    future = day is not None and day > today
    return AssignmentState.REQUESTED if future else AssignmentState.HELD
