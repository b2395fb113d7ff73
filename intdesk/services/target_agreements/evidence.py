"""Evidence: which records show what was done for goals and measures, from both sides.

Of consultations only number and days are ever told, so that no agreement shows who was counselled.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.concept import Concept, ConceptState
from intdesk.domain.evidence import EVIDENCE_KINDS, Evidence, Place
from intdesk.domain.listing import ListQuery
from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import (
    ACTIVE_STATES,
    AgreementState,
    Goal,
    Measure,
    TargetAgreement,
)
from intdesk.domain.target_progress import light_of
from intdesk.domain.target_years import year_of
from intdesk.errors import IntDeskError
from intdesk.services.target_agreements.proofs import Proof, Unit, live_proofs
from intdesk.storage.database import Database
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.storage.repositories.target_agreements import TARGET_AGREEMENTS
from intdesk.texts.target_labels import EVIDENCE_ADDED, EVIDENCE_REMOVED

_OPEN_STATES = ACTIVE_STATES | {AgreementState.DRAFT, AgreementState.AGREED}


@dataclass(frozen=True, slots=True)
class GoalLink:
    """A goal or measure that a record stands for, or may stand for.

    ``title`` is that of the agreement or concept. Measures of a concept have no department and no
    light.
    """

    place: Place
    title: str
    goal_title: str
    measure_title: str = ""
    department: str = ""
    light: Light | None = None


@dataclass(frozen=True, slots=True)
class GoalEvidence:
    """What shows the work for a goal or measure: records by day, and how many of each kind.

    ``proofs`` leave out consultations: of those in ``consultations`` only the day is told, so that
    they can be released. ``minutes`` is working time, ``spent`` and ``received``
    are cents of the postings. What stands for a measure counts for its goal, too.
    """

    proofs: tuple[Proof, ...] = ()
    counts: Mapping[Kind, int] = field(default_factory=dict)
    minutes: int = 0
    spent: int = 0
    received: int = 0
    consultations: tuple[Proof, ...] = ()

    @classmethod
    def of(cls, proofs: Iterable[Proof]) -> GoalEvidence:
        """Sum up; a record that stands for a goal and its measure counts once."""
        mine = list({(p.evidence.kind, p.evidence.record): p for p in proofs}.values())
        counted = Counter(Kind(p.evidence.kind) for p in mine)
        return cls(
            tuple(p for p in mine if p.evidence.kind != Kind.CONSULTATION),
            {kind: n for kind in EVIDENCE_KINDS if (n := counted[kind])},
            sum(p.minutes for p in mine),
            sum(p.spent for p in mine),
            sum(p.received for p in mine),
            tuple(p for p in mine if p.evidence.kind == Kind.CONSULTATION),
        )


class EvidenceService:
    """Links between goals and the records of the desk."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def links(self, kind: Kind, record_id: int) -> list[GoalLink]:
        """Return the goals and measures that a record stands for."""
        with self._database.read() as unit:
            places = unit.target_links.of(kind, record_id)
            known = {link.place: link for link in _links(unit, places)}
        return [known[place] for place in places if place in known]

    def choices(self) -> list[GoalLink]:
        """Return the goals and measures of all agreements and concepts that are not over.

        Agreements come first, the newest term on top, each goal before its measures.
        """
        with self._database.read() as unit:
            ids = unit.lists.ids(ListQuery(Kind.TARGET_AGREEMENT))
            agreements = unit.of(TARGET_AGREEMENTS).many(ids)
            found = ListQuery(Kind.CONCEPT, sort="title", descending=False)
            concepts = unit.of(CONCEPTS).many(unit.lists.ids(found))
        current = (c for c in concepts if c.state is not ConceptState.ENDED)
        open_ones = (a for a in agreements if a.state in _OPEN_STATES)
        return [
            *(link for a in open_ones for link in _of_agreement(a)),
            *(link for c in current for link in _of_concept(c)),
        ]

    def of_agreement(
        self, agreement: TargetAgreement, year: int | None = None
    ) -> dict[int, GoalEvidence]:
        """Return the evidence of each goal, all or that of a year, without the trash."""
        proofs = self._proofs(agreement, year)
        return {
            goal.key: GoalEvidence.of(p for p in proofs if p.evidence.goal == goal.key)
            for goal in agreement.goals
        }

    def of_measures(
        self, agreement: TargetAgreement, year: int | None = None
    ) -> dict[tuple[int, int], GoalEvidence]:
        """Return the evidence of each measure by the keys of goal and measure."""
        proofs = self._proofs(agreement, year)
        return {
            (goal.key, m.key): GoalEvidence.of(
                p for p in proofs if (p.evidence.goal, p.evidence.measure) == (goal.key, m.key)
            )
            for goal in agreement.goals
            for m in goal.measures
        }

    def of_concept(self, concept: Concept) -> dict[int, GoalEvidence]:
        """Return the evidence of each measure of a concept by its key."""
        with self._database.read() as unit:
            proofs = live_proofs(unit, concept.proofs)
        return {
            item.key: GoalEvidence.of(p for p in proofs if p.evidence.goal == item.key)
            for item in concept.measures
        }

    def spent(self, place: Place) -> int:
        """Return the cents of all postings of a goal with its measures, or of a measure."""
        with self._database.read() as unit:
            proofs = live_proofs(unit, _held(unit, place))
        return GoalEvidence.of(
            p for p in proofs
            if p.evidence.goal == place.goal and place.measure in {0, p.evidence.measure}
        ).spent  # fmt: skip

    def link(
        self, agreement_id: int, goal: int, kind: Kind, ids: Sequence[int], *, measure: int = 0
    ) -> Changes:
        """Let records stand for a goal or measure of an agreement, as :meth:`tie` does."""
        return self.tie(Place(Kind.TARGET_AGREEMENT, agreement_id, goal, measure), kind, ids)

    def unlink(self, agreement_id: int, evidence: Evidence) -> Changes:
        """Take back that a record stands for a goal of an agreement; the record stays."""
        goal, measure = evidence.goal, evidence.measure
        place = Place(Kind.TARGET_AGREEMENT, agreement_id, goal, measure)
        return self.untie(place, Kind(evidence.kind), evidence.record)

    def tie(self, place: Place, kind: Kind, ids: Sequence[int]) -> Changes:
        """Let records stand for a goal or measure; those that do already stay.

        Raises ``IntDeskError("record_missing")``.
        """
        new = [place.evidence(kind, record).code for record in ids]
        return self._change(
            EVIDENCE_ADDED, place, lambda codes: (*codes, *(c for c in new if c not in codes))
        )

    def untie(self, place: Place, kind: Kind, record: int) -> Changes:
        """Take back that a record stands for a goal or measure; the record stays."""
        gone = place.evidence(kind, record).code
        return self._change(
            EVIDENCE_REMOVED, place, lambda codes: tuple(c for c in codes if c != gone)
        )

    def _proofs(self, agreement: TargetAgreement, year: int | None) -> list[Proof]:
        with self._database.read() as unit:
            found = live_proofs(unit, agreement.proofs)
        if year is None:
            return found
        return [p for p in found if p.day is not None and year_of(agreement, p.day) == year]

    def _change(
        self, label: str, place: Place, act: Callable[[tuple[str, ...]], tuple[str, ...]]
    ) -> Changes:
        with self._database.write(label) as unit:
            if place not in {link.place for link in _links(unit, [place])}:
                raise IntDeskError("record_missing")
            if place.owner is Kind.CONCEPT:
                concept = unit.of(CONCEPTS).get(place.record)
                unit.of(CONCEPTS).save(replace(concept, evidence=act(concept.evidence)))
            else:
                agreement = unit.of(TARGET_AGREEMENTS).get(place.record)
                changed = replace(agreement, evidence=act(agreement.evidence))
                unit.of(TARGET_AGREEMENTS).save(changed)
        return Changes(
            frozenset({place.owner}), (place.record,), label if unit.step else ""
        )  # fmt: skip


def _held(unit: Unit, place: Place) -> list[Evidence]:
    """Return the evidence of the agreement or concept of a place."""
    if place.owner is Kind.CONCEPT:
        return [one for held in unit.of(CONCEPTS).present([place.record]) for one in held.proofs]
    found = unit.of(TARGET_AGREEMENTS).present([place.record])
    return [one for held in found for one in held.proofs]


def _links(unit: Unit, places: Iterable[Place]) -> list[GoalLink]:
    """Return the goals and measures of what holds these places."""
    wanted = {(place.owner, place.record) for place in places}
    agreements = [record for owner, record in wanted if owner is Kind.TARGET_AGREEMENT]
    concepts = [record for owner, record in wanted if owner is Kind.CONCEPT]
    return [
        *(
            link
            for a in unit.of(TARGET_AGREEMENTS).present(agreements)
            for link in _of_agreement(a)
        ),
        *(link for c in unit.of(CONCEPTS).present(concepts) for link in _of_concept(c)),
    ]


def _of_agreement(agreement: TargetAgreement) -> Iterable[GoalLink]:
    for goal in agreement.goals:
        for measure in (None, *goal.measures):
            yield _link(agreement, goal, measure)


def _link(agreement: TargetAgreement, goal: Goal, measure: Measure | None) -> GoalLink:
    place = Place(
        Kind.TARGET_AGREEMENT, agreement.id, goal.key, measure.key if measure is not None else 0
    )
    return GoalLink(
        place, agreement.title, goal.title, measure.title if measure is not None else "",
        agreement.department, light_of(agreement, goal, goal.last),
    )  # fmt: skip


def _of_concept(concept: Concept) -> Iterable[GoalLink]:
    for item in concept.measures:
        place = Place(Kind.CONCEPT, concept.id, item.key)
        yield GoalLink(place, concept.title, "", item.title)
