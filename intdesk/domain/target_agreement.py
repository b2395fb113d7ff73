"""Target agreements (Zielvereinbarungen) with departments: goals, measures, reviews, evidence.

An agreement is one record: what was agreed and what became of it are read, reviewed and printed
together. Amounts are cents, values of indicators hundredths (:mod:`intdesk.domain.measured`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from itertools import count
from typing import Any

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.status_light import (
    Direction,
    Light,
    Point,
    Scale,
    Verdict,
    judge,
    weighted,
    worst,
)


class AgreementState(StrEnum):
    """The life of an agreement; :mod:`intdesk.domain.target_states` says what follows what."""

    DRAFT = "draft"
    AGREED = "agreed"
    SIGNED = "signed"
    RUNNING = "running"
    REVIEWED = "reviewed"
    EXTENDED = "extended"
    CLOSED = "closed"


class Effect(StrEnum):
    """Whether a goal changes something for people (impact) or is a service done (output)."""

    IMPACT = "impact"
    OUTPUT = "output"


class Reporting(StrEnum):
    """How often the department reports."""

    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


class MeasureState(StrEnum):
    """How it stands with a measure."""

    OPEN = "open"
    WORKING = "working"
    DONE = "done"
    REGULAR = "regular"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A value in hundredths that is to be reached by a day on the way to the target."""

    day: date | None = None
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done for a goal, by whom, until when; ``cents`` is what it costs."""

    title: str = ""
    responsible: str = ""
    due: date | None = None
    cents: int | None = None
    state: MeasureState = MeasureState.OPEN

    @property
    def open(self) -> bool:
        """Tell whether it still has to be done."""
        return self.state in {MeasureState.OPEN, MeasureState.WORKING}


@dataclass(frozen=True, slots=True)
class Review:
    """How a goal stood on a day.

    ``light`` is the colour that people chose instead of the rule's; then ``light_reason`` says why.
    """

    day: date | None = None
    actual: int | None = None
    light: str = ""
    light_reason: str = ""
    deviation: str = ""
    counter_measure: str = ""
    next_day: date | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal with its indicator; ``key`` stays with it within the agreement (0: not saved yet).

    ``title`` is specific, the indicator makes it measurable, ``reason`` says why it matters and
    can be reached, ``due`` is its day (empty: the end of the agreement). Reviews lie by day.
    """

    key: int = 0
    title: str = ""
    effect: Effect = Effect.OUTPUT
    indicator: str = ""
    unit: str = ""
    direction: Direction = Direction.UP
    source: str = ""
    baseline: int | None = None
    baseline_day: date | None = None
    target: int | None = None
    due: date | None = None
    weight: int | None = 1
    reason: str = ""
    milestones: tuple[Milestone, ...] = ()
    measures: tuple[Measure, ...] = ()
    reviews: tuple[Review, ...] = ()

    @property
    def last(self) -> Review | None:
        """Return the latest review."""
        return self.reviews[-1] if self.reviews else None

    def last_of(self, year: int) -> Review | None:
        """Return the latest review of a calendar year."""
        mine = [r for r in self.reviews if r.day is not None and r.day.year == year]
        return mine[-1] if mine else None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, in which function; ``day`` is empty until it is signed."""

    name: str = ""
    function: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record that shows what was done for a goal."""

    kind: str
    record: int
    goal: int

    @property
    def code(self) -> str:
        """Return it as it lies in the file."""
        return f"{self.kind}/{self.record}/{self.goal}"

    @classmethod
    def of(cls, code: str) -> Evidence:
        """Return what a stored text means."""
        kind, record, goal = code.split("/")
        return cls(kind, int(record), int(goal))


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was agreed, as text; ``goal`` is a key, ``number`` that of a measure."""

    name: str
    text: str
    goal: int = 0
    number: int = 0

    @property
    def place(self) -> tuple[int, str, int]:
        """Return which term it is, whatever it says."""
        return self.goal, self.name, self.number


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What was agreed before, and the day of the last signature under it."""

    number: int
    signed_on: date | None
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetAgreement:
    """A draft or a saved agreement; ``id`` 0 means not saved yet.

    ``head`` leads the department. ``concept`` and ``decision`` name the Integrationskonzept and
    the council's decision. ``extended_to`` is the last day after an extension. ``revision`` counts
    the versions that were signed or are to be signed; earlier ones lie in ``earlier``.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    department: str = ""
    head: str = ""
    state: AgreementState = AgreementState.DRAFT
    begin: date | None = None
    end: date | None = None
    extended_to: date | None = None
    purpose: str = ""
    fields_of_action: tuple[str, ...] = ()
    concept: str = ""
    decision: str = ""
    decided_on: date | None = None
    staff: str = ""
    budget_line: str = ""
    budget: int | None = None
    reporting: Reporting = Reporting.HALF_YEARLY
    deviation_rule: str = ""
    signatures: tuple[Signature, ...] = ()
    goals: tuple[Goal, ...] = ()
    evidence: tuple[str, ...] = ()
    revision: int = 1
    earlier: tuple[EarlierVersion, ...] = ()
    assessment: str = ""
    note: str = ""

    @property
    def last_day(self) -> date | None:
        """Return the end of the term, extended or not."""
        return self.extended_to or self.end

    @property
    def proofs(self) -> tuple[Evidence, ...]:
        """Return the linked records."""
        return tuple(map(Evidence.of, self.evidence))

    def goal(self, key: int) -> Goal:
        """Return a goal; raises ``KeyError``."""
        for found in self.goals:
            if found.key == key:
                return found
        raise KeyError(key)


CODE_FIELDS = {"department": CodeListId.DEPARTMENT}
MULTI_CODE_FIELDS = {"fields_of_action": CodeListId.FIELD_OF_ACTION}
EVIDENCE_KINDS = (Kind.EVENT, Kind.WORK_ENTRY, Kind.CONSULTATION)
"""What can stand as evidence; consultations are only ever counted, never shown."""

BOUND_STATES = frozenset(AgreementState) - {AgreementState.DRAFT, AgreementState.AGREED}
"""In these states what was agreed changes only by a new version."""
ACTIVE_STATES = BOUND_STATES - {AgreementState.CLOSED}


def scale_of(agreement: TargetAgreement, goal: Goal) -> Scale:
    """Return the scale of a goal within the term of its agreement."""
    points = tuple(
        Point(m.day, m.value) for m in goal.milestones if m.day is not None and m.value is not None
    )
    due = goal.due or agreement.last_day
    begin = agreement.begin
    return Scale(goal.direction, goal.baseline, goal.target, begin, due, points)


def proposed(agreement: TargetAgreement, goal: Goal, review: Review | None) -> Verdict:
    """Return what the rule says of a goal at a review."""
    scale = scale_of(agreement, goal)
    return judge(scale, review.actual, review.day) if review is not None else judge(scale, 0, None)


def light_of(agreement: TargetAgreement, goal: Goal, review: Review | None) -> Light:
    """Return the colour of a goal at a review: the chosen one, else the rule's."""
    if review is not None and review.light:
        return Light(review.light)
    return proposed(agreement, goal, review).light


def degree_of(agreement: TargetAgreement, goal: Goal, review: Review | None) -> int | None:
    """Return the degree of achievement of a goal at a review in percent."""
    return proposed(agreement, goal, review).degree


def agreement_degree(agreement: TargetAgreement, year: int | None = None) -> int | None:
    """Return the weighted degree of all goals, as of the latest reviews or those of a year."""
    return weighted(
        (degree_of(agreement, goal, _review(goal, year)), goal.weight or 0)
        for goal in agreement.goals
    )


def lights(agreement: TargetAgreement, year: int | None = None) -> dict[Light, int]:
    """Return how many goals have each colour, as of the latest reviews or those of a year."""
    counts = dict.fromkeys(Light, 0)
    for goal in agreement.goals:
        counts[light_of(agreement, goal, _review(goal, year))] += 1
    return counts


def agreement_light(agreement: TargetAgreement, year: int | None = None) -> Light:
    """Return the most urgent colour of the goals."""
    return worst(light for light, count in lights(agreement, year).items() if count)


def reviewed_on(agreement: TargetAgreement) -> date | None:
    """Return the day since which every goal has been reviewed; ``None`` if one never was."""
    days = [goal.last.day if goal.last else None for goal in agreement.goals]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def next_review(agreement: TargetAgreement) -> date | None:
    """Return the next day that the latest reviews name."""
    days = [g.last.next_day for g in agreement.goals if g.last and g.last.next_day]
    return min(days, default=None)


def open_measures(agreement: TargetAgreement) -> Iterator[tuple[Goal, Measure]]:
    """Yield the measures that still have to be done."""
    for goal in agreement.goals:
        for measure in goal.measures:
            if measure.open:
                yield goal, measure


def measure_due(agreement: TargetAgreement) -> date | None:
    """Return the earliest day of the open measures."""
    return min((m.due for _, m in open_measures(agreement) if m.due is not None), default=None)


def planned_cost(agreement: TargetAgreement) -> int:
    """Return the cost of all measures in cents, without those that were dropped."""
    return sum(
        measure.cents or 0
        for goal in agreement.goals
        for measure in goal.measures
        if measure.state is not MeasureState.DROPPED
    )


def arranged(agreement: TargetAgreement) -> TargetAgreement:
    """Return the agreement with a key for each goal, and milestones and reviews by day."""
    free = count(max((goal.key for goal in agreement.goals), default=0) + 1)
    goals = [
        replace(
            goal,
            key=goal.key or next(free),
            milestones=tuple(sorted(goal.milestones, key=lambda m: m.day or date.max)),
            reviews=tuple(sorted(goal.reviews, key=lambda r: r.day or date.max)),
        )
        for goal in agreement.goals
    ]
    known = {goal.key for goal in goals}
    kept = tuple(code for code in agreement.evidence if Evidence.of(code).goal in known)
    return replace(agreement, goals=tuple(goals), evidence=kept)


_OPEN = MeasureState.OPEN


def planned_anew(agreement: TargetAgreement) -> TargetAgreement:
    """Return an unsaved draft with the same goals: nothing reviewed, signed or proven."""
    goals = tuple(
        replace(g, reviews=(), measures=tuple(replace(m, state=_OPEN) for m in g.measures))
        for g in agreement.goals
    )
    signatures = tuple(replace(s, day=None) for s in agreement.signatures)
    return replace(
        agreement, id=0, version=0, state=AgreementState.DRAFT, extended_to=None, goals=goals,
        signatures=signatures, evidence=(), revision=1, earlier=(), assessment="", note="",
    )  # fmt: skip


def following_year(agreement: TargetAgreement) -> TargetAgreement:
    """Return the draft for the time after: baselines are the values that were reached last."""
    copy = planned_anew(agreement)
    goals = tuple(
        replace(
            new,
            milestones=(),
            due=None,
            measures=tuple(_later(m) for m in new.measures),
            **_new_baseline(old),
        )
        for new, old in zip(copy.goals, agreement.goals, strict=True)
    )
    begin, end = _year_later(agreement.begin), _year_later(agreement.end)
    return replace(copy, goals=goals, begin=begin, end=end)


def _later(measure: Measure) -> Measure:
    return replace(measure, due=_year_later(measure.due))


def _new_baseline(goal: Goal) -> dict[str, Any]:
    last = goal.last
    if last is None or last.actual is None:
        return {}
    return {"baseline": last.actual, "baseline_day": last.day}


def _year_later(day: date | None) -> date | None:
    if day is None:
        return None
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=day.year + 1, day=last)


def with_goal(agreement: TargetAgreement, goal: Goal) -> TargetAgreement:
    """Return the agreement with a goal added (key 0) or in the place of its old self."""
    if not goal.key:
        return replace(agreement, goals=(*agreement.goals, goal))
    goals = tuple(goal if old.key == goal.key else old for old in agreement.goals)
    return replace(agreement, goals=goals)


def without_goal(agreement: TargetAgreement, key: int) -> TargetAgreement:
    """Return the agreement without a goal and its evidence."""
    goals = tuple(goal for goal in agreement.goals if goal.key != key)
    return arranged(replace(agreement, goals=goals))


def with_reviews(agreement: TargetAgreement, reviews: Mapping[int, Review]) -> TargetAgreement:
    """Return the agreement with a review for some goals; one of the same day is replaced."""
    goals = tuple(_reviewed(goal, reviews.get(goal.key)) for goal in agreement.goals)
    return arranged(replace(agreement, goals=goals))


def _reviewed(goal: Goal, review: Review | None) -> Goal:
    if review is None:
        return goal
    others = tuple(old for old in goal.reviews if old.day != review.day)
    return replace(goal, reviews=(*others, review))


def count_lights(agreements: Iterable[TargetAgreement], year: int) -> dict[Light, int]:
    """Return how many goals of several agreements have each colour in a year."""
    counts = dict.fromkeys(Light, 0)
    for agreement in agreements:
        for light, found in lights(agreement, year).items():
            counts[light] += found
    return counts


def _review(goal: Goal, year: int | None) -> Review | None:
    return goal.last if year is None else goal.last_of(year)


PLAIN_KEYS = frozenset(
    {f.name for made in (Milestone, Measure, Review, Goal, Signature, EarlierVersion, Term)
     for f in fields(made)}
    | {*Effect, *Direction, *MeasureState, *Light}
)  # fmt: skip
"""Names and codes within the plain values of an agreement, which tell of nobody."""
