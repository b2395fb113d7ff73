"""Evidence: which records show what was done for a goal, from both sides.

Of a consultation only the number is ever told, so that no agreement shows who was counselled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    ACTIVE_STATES,
    EVIDENCE_KINDS,
    AgreementState,
    Evidence,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    light_of,
)
from intdesk.domain.target_years import year_of
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.service import existing
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.kinds import MAPS, WORK_ENTRIES
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.target_labels import EVIDENCE_ADDED, EVIDENCE_REMOVED

_OPEN_STATES = ACTIVE_STATES | {AgreementState.DRAFT, AgreementState.AGREED}


@dataclass(frozen=True, slots=True)
class GoalLink:
    """A goal that a record stands for, or may stand for."""

    agreement: int
    goal: int
    title: str
    goal_title: str
    department: str
    light: Light


@dataclass(frozen=True, slots=True)
class Proof:
    """A linked record in a few words; ``minutes`` is working time of it."""

    evidence: Evidence
    day: date | None
    title: str
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class GoalEvidence:
    """What shows the work for a goal: events and work entries by day, and how many of each."""

    proofs: tuple[Proof, ...]
    counts: Mapping[Kind, int]
    minutes: int


class EvidenceService:
    """Links between goals and the records of the desk."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def links(self, kind: Kind, record_id: int) -> list[GoalLink]:
        """Return the goals that a record stands for."""
        with self._database.read() as unit:
            pairs = unit.target_links.of(kind, record_id)
            found = unit.of(TARGET_AGREEMENTS).many([agreement for agreement, _ in pairs])
        goals = {goal.key for a in found for goal in a.goals}
        return [
            _link(agreement, key)
            for agreement, (_, key) in zip(found, pairs, strict=True)
            if key in goals
        ]

    def choices(self) -> list[GoalLink]:
        """Return the goals of all agreements that are not closed, the newest term first."""
        with self._database.read() as unit:
            ids = unit.lists.ids(ListQuery(Kind.TARGET_AGREEMENT))
            found = unit.of(TARGET_AGREEMENTS).many(ids)
        return [_link(a, goal.key) for a in found if a.state in _OPEN_STATES for goal in a.goals]

    def of_agreement(
        self, agreement: TargetAgreement, year: int | None = None
    ) -> dict[int, GoalEvidence]:
        """Return the evidence of each goal, all or that of a year, without the trash."""
        with self._database.read() as unit:
            live = self._live(unit, agreement.proofs)
        if year is not None:
            live = [p for p in live if p.day is not None and year_of(agreement, p.day) == year]
        found = {}
        for goal in agreement.goals:
            mine = [proof for proof in live if proof.evidence.goal == goal.key]
            counts = Counter(Kind(proof.evidence.kind) for proof in mine)
            shown = (p for p in mine if p.evidence.kind != Kind.CONSULTATION)
            told = tuple(sorted(shown, key=lambda p: (p.day or date.min, p.title)))
            found[goal.key] = GoalEvidence(told, counts, sum(p.minutes for p in mine))
        return found

    def link(self, agreement_id: int, goal: int, kind: Kind, ids: Sequence[int]) -> Changes:
        """Let records stand for a goal; those that do already stay.

        Raises ``IntDeskError("record_missing")``.
        """
        new = [Evidence(kind.value, record, goal).code for record in ids]

        def add(agreement: TargetAgreement) -> TargetAgreement:
            agreement.goal(goal)
            more = tuple(code for code in new if code not in agreement.evidence)
            return replace(agreement, evidence=(*agreement.evidence, *more))

        return self._change(EVIDENCE_ADDED, agreement_id, add)

    def unlink(self, agreement_id: int, evidence: Evidence) -> Changes:
        """Take back that a record stands for a goal; the record stays."""

        def drop(agreement: TargetAgreement) -> TargetAgreement:
            kept = tuple(code for code in agreement.evidence if code != evidence.code)
            return replace(agreement, evidence=kept)

        return self._change(EVIDENCE_REMOVED, agreement_id, drop)

    def _change(
        self, label: str, agreement_id: int, act: Callable[[TargetAgreement], TargetAgreement]
    ) -> Changes:
        with self._database.write(label) as unit:
            try:
                draft = act(existing(unit, agreement_id))
            except KeyError as error:
                raise IntDeskError("record_missing") from error
            unit.of(TARGET_AGREEMENTS).save(draft)
        kinds = frozenset({Kind.TARGET_AGREEMENT})
        return Changes(kinds, (agreement_id,), label if unit.step else "")

    @staticmethod
    def _live(unit: ReadUnit | WriteUnit, evidence: Sequence[Evidence]) -> list[Proof]:
        found = []
        for kind in EVIDENCE_KINDS:
            mine = [one for one in evidence if one.kind == kind]
            described = _described(unit, kind, [one.record for one in mine])
            found += [Proof(one, *described[one.record]) for one in mine if one.record in described]
        return found


def _described(
    unit: ReadUnit | WriteUnit, kind: Kind, ids: Sequence[int]
) -> dict[int, tuple[date | None, str, int]]:
    """Return day, words and minutes of the records that are there; of consultations the day."""
    if kind is Kind.EVENT:
        events = unit.of(EVENTS).present(ids)
        return {e.id: (e.day, e.title, e.worked_minutes) for e in events}
    if kind is Kind.WORK_ENTRY:
        entries = unit.of(WORK_ENTRIES).present(ids)
        return {w.id: (w.day, w.description, w.minutes or 0) for w in entries}
    return {one.id: (one.day, "", 0) for one in unit.of(MAPS[kind]).present(ids)}


def _link(agreement: TargetAgreement, key: int) -> GoalLink:
    goal = agreement.goal(key)
    light = light_of(agreement, goal, goal.last)
    return GoalLink(agreement.id, key, agreement.title, goal.title, agreement.department, light)
