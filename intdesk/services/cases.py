"""The use cases of cases: numbers, closing, consents, contacts that come to a case or leave it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from intdesk.clock import Clock
from intdesk.domain import case as rules
from intdesk.domain.case import Case
from intdesk.domain.case_timeline import Moment, timeline
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consent import Consent
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem, errors
from intdesk.domain.record_number import next_number, same_number
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.services.codes import CodeService
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.repositories.complaints import COMPLAINTS
from intdesk.storage.repositories.kinds import CONSULTATIONS, FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import (
    CASE_CLOSED,
    CASE_LINKED,
    CASE_MADE,
    CASE_REOPENED,
    CASE_UNLINKED,
    CONSENTS_CHANGED,
)

T = TypeVar("T")

BOTH = frozenset({Kind.CASE, Kind.CONSULTATION})
MOST_FOUND = 20


@dataclasses.dataclass(frozen=True, slots=True)
class CaseFile:
    """The contacts of a case by day, and its timeline, the latest first."""

    contacts: tuple[Consultation, ...]
    moments: tuple[Moment, ...]


class CaseService(Records[Case]):
    """Cases of an open data file; what a case and its contacts tell together is one step."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(
            database,
            RecordRules(CASES, self._problems),
        )
        self._clock = clock
        self._codes = codes

    def blank(self) -> Case:
        """Return a draft of today with the next number."""
        return Case(number=self.next_number(), opened_on=self._clock.today())

    def next_number(self) -> str:
        """Return the number that is proposed for a new case."""
        with self._database.read() as unit:
            return self._next_number(unit)

    def save(self, draft: Case, *, form: str = "") -> Saved:
        """Store a case, see :meth:`Records.save`; its number is kept without blanks around it."""
        return super().save(dataclasses.replace(draft, number=draft.number.strip()), form=form)

    def duplicate(self, record_id: int) -> Case:
        """Return an unsaved open case with the same features, for another person of the family."""
        return dataclasses.replace(
            super().duplicate(record_id),
            number=self.next_number(),
            opened_on=self._clock.today(),
            closed_on=None,
            closing_reason="",
            closings=(),
            consents=(),
            restricted_on=None,
            restriction_ground="",
            requests=(),
            note="",
        )

    def find(self, text: str, limit: int = MOST_FOUND) -> list[tuple[int, str]]:
        """Return open cases whose number holds a text, ids with numbers, the latest used first.

        A whole number finds its case even if that is closed.
        """
        with self._database.read() as unit:
            return unit.case_links.find(same_number(text), limit)

    def timeline(self, case_id: int) -> CaseFile:
        """Return the contacts of a case and all that happened; raises ``record_missing``."""
        with self._database.read() as unit:
            case = _existing(unit.of(CASES).get, case_id)
            contacts = unit.of(CONSULTATIONS).many(unit.case_links.contacts([case_id]))
            complaints = unit.of(COMPLAINTS).many(unit.complaint_links.of_case(case_id))
            follow_ups = [
                *_linked(unit, Kind.CASE, [case_id]),
                *_linked(unit, Kind.COMPLAINT, [complaint.id for complaint in complaints]),
                *_linked(unit, Kind.CONSULTATION, [contact.id for contact in contacts]),
            ]
            documents = unit.attachments.of(Kind.CASE, case_id)
        moments = timeline(case, contacts, follow_ups, documents, complaints)
        return CaseFile(tuple(contacts), tuple(moments))

    def close(self, case_id: int, day: date, reason: str) -> Changes:
        """Close a case; raises ``InvalidDraftError`` without a reason or for a wrong day."""
        return self._change(CASE_CLOSED, case_id, lambda case: rules.close(case, day, reason))

    def reopen(self, case_id: int) -> Changes:
        """Open a closed case again today; the closing before is kept."""
        today = self._clock.today()
        return self._change(CASE_REOPENED, case_id, lambda case: rules.reopen(case, today))

    def set_consents(self, case_id: int, consents: Sequence[Consent]) -> Changes:
        """Store the consents of a case; raises ``InvalidDraftError``."""
        given = tuple(consents)
        return self._change(
            CONSENTS_CHANGED, case_id, lambda case: dataclasses.replace(case, consents=given)
        )

    def from_consultation(self, consultation_id: int) -> Saved:
        """Make a new case out of an anonymous contact, which belongs to it from then on.

        Raises ``IntDeskError`` ``record_missing`` or ``has_case``.
        """
        with self._database.write(CASE_MADE) as unit:
            contact = _existing(unit.of(CONSULTATIONS).get, consultation_id)
            if contact.case_id is not None:
                raise IntDeskError("has_case")
            case = dataclasses.replace(
                rules.from_consultation(contact), number=self._next_number(unit)
            )
            case_id = unit.of(CASES).save(case)
            made = dataclasses.replace(case, id=case_id)
            unit.of(CONSULTATIONS).save(rules.with_features(contact, made))
        return Saved(case_id, Changes(BOTH, undo_label=CASE_MADE))

    def link(self, consultation_ids: Sequence[int], case_id: int) -> Changes:
        """Let contacts belong to a case, from no case or from another one."""
        with self._database.write(CASE_LINKED) as unit:
            case = _existing(unit.of(CASES).get, case_id)
            for contact in unit.of(CONSULTATIONS).many(consultation_ids):
                before = None if contact.case_id is None else unit.of(CASES).get(contact.case_id)
                unit.of(CONSULTATIONS).save(rules.with_features(contact, case, before))
        return Changes(BOTH, undo_label=CASE_LINKED if unit.step else "")

    def unlink(self, consultation_ids: Sequence[int]) -> Changes:
        """Let contacts be anonymous again; they keep their features and their own mark."""
        with self._database.write(CASE_UNLINKED) as unit:
            for contact in unit.of(CONSULTATIONS).many(consultation_ids):
                unit.of(CONSULTATIONS).save(dataclasses.replace(contact, case_id=None))
        return Changes(BOTH, undo_label=CASE_UNLINKED if unit.step else "")

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move cases without contacts to the trash; raises ``case_has_contacts`` for others."""
        with self._database.read() as unit:
            count = unit.case_links.with_contacts(ids)
        if count:
            raise IntDeskError("case_has_contacts", count=count)
        return super().trash(ids)

    def erase(self, ids: Sequence[int]) -> Changes:
        """Delete cases for good, their identities with them; contacts stay as anonymous ones."""
        return dataclasses.replace(super().erase(ids), kinds=BOTH, ids=())

    def _change(self, label: str, case_id: int, change: Callable[[Case], Case]) -> Changes:
        with self._database.write(label) as unit:
            draft = change(_existing(unit.of(CASES).get, case_id))
            found = errors(rules.validate(draft, self._codes.book(), self._clock.today()))
            if found:
                raise InvalidDraftError(found)
            unit.of(CASES).save(draft)
        return Changes.of(Kind.CASE, case_id, undo_label=label if unit.step else "")

    def _problems(self, draft: Case) -> Sequence[Problem]:
        found = rules.validate(draft, self._codes.book(), self._clock.today())
        if draft.number.strip():
            with self._database.read() as unit:
                holder = unit.case_links.holder(same_number(draft.number))
            if holder not in {None, draft.id}:
                found.append(Problem("number", "number_taken"))
        return found

    def _next_number(self, unit: ReadUnit | WriteUnit) -> str:
        links = unit.case_links
        year = self._clock.today().year
        return next_number(links.latest_number(), year, links.numbers().keys())


def _linked(unit: ReadUnit, kind: Kind, ids: Sequence[int]) -> Sequence[FollowUp]:
    """Return the follow-ups that belong to records."""
    if not ids:
        return ()
    wanted = (Filter("linked_kind", (kind,)), Filter("linked_id", tuple(map(str, ids))))
    found = unit.lists.ids(ListQuery(Kind.FOLLOW_UP, filters=wanted))
    return unit.of(FOLLOW_UPS).many(found)


def _existing(get: Callable[[int], T], record_id: int) -> T:
    """Return a record; raises ``IntDeskError("record_missing")``."""
    try:
        return get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
