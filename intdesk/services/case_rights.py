"""What the person of a case may ask for: restriction, withdrawal, correction, and its list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.clock import Clock
from intdesk.domain import case_rights as rules
from intdesk.domain.case import Case
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.identity import basis_lapsed
from intdesk.domain.problems import Problem, errors
from intdesk.domain.rights import RestrictionGround, Right, RightsRequest, validate
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.storage.database import Database
from intdesk.storage.repositories.cases import CASES
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts import labels


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawn consent leads to: ``lapsed`` tells that the name has no ground any more."""

    changes: Changes
    lapsed: bool


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A request that waits for an answer: of which case, and until when."""

    case_id: int
    number: str
    request: RightsRequest
    due_on: date


class CaseRightsService:
    """Rights of persons in one data file; each use is a step, and the protocol tells of most."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    @property
    def any_restricted(self) -> bool:
        """Tell whether the processing of any case is restricted."""
        with self._database.read() as unit:
            return bool(unit.case_links.restricted())

    def is_restricted(self, case_id: int) -> bool:
        """Tell whether the processing of a case is restricted."""
        with self._database.read() as unit:
            return bool(unit.case_links.restricted([case_id]))

    def open_requests(self) -> list[OpenRequest]:
        """Return what waits for an answer in all cases, the most urgent first."""
        with self._database.read() as unit:
            cases = unit.of(CASES).present(unit.case_links.with_requests())
        found = [
            OpenRequest(case.id, case.number, request, request.due_on)
            for case in cases
            for request in rules.open_requests(case)
            if request.due_on is not None
        ]
        return sorted(found, key=lambda request: (request.due_on, request.number))

    def restriction_problems(
        self, case_id: int, day: date | None, ground: str
    ) -> Sequence[Problem]:
        """Return what keeps a case from being restricted."""
        with self._database.read() as unit:
            case = unit.of(CASES).get(case_id)
        return rules.restriction_problems(case, day, ground, self._clock.today())

    def restrict(self, case_id: int, day: date, ground: RestrictionGround) -> Changes:
        """Let nothing be done with a case any more but keep it (Art. 18 DSGVO).

        Raises ``InvalidDraftError`` for a wrong day.
        """
        found = errors(self.restriction_problems(case_id, day, ground))
        if found:
            raise InvalidDraftError(found)

        def act(unit: WriteUnit, case: Case) -> Case:
            details = {"case": case.number, "ground": ground.value}
            unit.protocol.add("case_restricted", details)
            return rules.restrict(case, day, ground)

        return self._change(labels.CASE_RESTRICTED, case_id, act)

    def lift(self, case_id: int) -> Changes:
        """Let a restricted case be worked on again; its person is told before (Art. 18 (3))."""

        def act(unit: WriteUnit, case: Case) -> Case:
            unit.protocol.add("restriction_lifted", {"case": case.number})
            return rules.lift(case)

        return self._change(labels.RESTRICTION_LIFTED, case_id, act)

    def note(self, case_id: int, request: RightsRequest) -> Changes:
        """Keep what the person asked for, or what was corrected; raises ``InvalidDraftError``."""
        found = errors(validate(request, self._clock.today()))
        if found:
            raise InvalidDraftError(found)
        corrected = request.right is Right.RECTIFICATION
        label = labels.CORRECTION_NOTED if corrected else labels.REQUEST_NOTED
        return self._change(label, case_id, lambda _, case: rules.note_request(case, request))

    def answer(self, case_id: int, at: int) -> Changes:
        """Keep that a request was answered today."""
        today = self._clock.today()
        return self._change(
            labels.REQUEST_ANSWERED, case_id, lambda _, case: rules.answer_request(case, at, today)
        )

    def withdraw(self, case_id: int, at: int, day: date) -> Withdrawal:
        """Keep that a consent was withdrawn on a day, and tell what follows (Art. 7 (3) DSGVO).

        Raises ``InvalidDraftError`` for a day in the future or before the consent.
        """
        with self._database.read() as unit:
            given = unit.of(CASES).get(case_id).consents[at].given_on
        if day > self._clock.today():
            raise InvalidDraftError((Problem("revoked_on", "request_in_future"),))
        if given is not None and day < given:
            raise InvalidDraftError((Problem("revoked_on", "before_consent"),))

        def act(unit: WriteUnit, case: Case) -> Case:
            unit.protocol.add("consent_withdrawn", {"case": case.number})
            return rules.withdraw(case, at, day)

        changes = self._change(labels.CONSENT_WITHDRAWN, case_id, act)
        with self._database.read() as unit:
            sealed = unit.identities.get(case_id)
            consents = unit.of(CASES).get(case_id).consents
        lapsed = sealed is not None and basis_lapsed(sealed.basis, consents, self._clock.today())
        return Withdrawal(changes, lapsed)

    def _change(
        self, label: str, case_id: int, change: Callable[[WriteUnit, Case], Case]
    ) -> Changes:
        with self._database.write(label) as unit:
            try:
                case = unit.of(CASES).get(case_id)
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            unit.of(CASES).save(change(unit, case))
        kinds = frozenset({Kind.CASE, Kind.CONSULTATION})
        return Changes(kinds, undo_label=label if unit.step else "")
