"""Target agreements (Zielvereinbarungen) with departments: goals, measures, reviews, evidence.

An agreement is one record: what was agreed and what became of it are read, reviewed and printed
together. Amounts are cents, values of indicators hundredths (:mod:`intdesk.domain.quantity`).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeListId
from intdesk.domain.evidence import Evidence
from intdesk.domain.status_light import (
    Direction,
    Light,
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
    ENDED = "ended"
    """Over before its time (beendet), without a last assessment."""


class Effect(StrEnum):
    """Whether a goal changes something for people (impact) or is a service done (output)."""

    IMPACT = "impact"
    OUTPUT = "output"


class Reporting(StrEnum):
    """How often the department reports."""

    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


class Rhythm(StrEnum):
    """How often the indicator of a goal is measured (Messrhythmus, domain.md 3.2)."""

    REPORTING = ""
    MONTHLY = "monthly"
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
    """What is done for a goal, by whom, until when; ``cents`` is what it costs.

    ``involved`` names who takes part beside the responsible. ``funding`` says where the money comes
    from, ``line`` is the id of the office's budget line (``None``: none of its own; a line that was
    erased is no more found). ``key`` stays with it within the goal (0: not saved yet).
    """

    title: str = ""
    responsible: str = ""
    due: date | None = None
    cents: int | None = None
    state: MeasureState = MeasureState.OPEN
    key: int = 0
    involved: str = ""
    begin: date | None = None
    funding: str = ""
    line: int | None = None

    @property
    def open(self) -> bool:
        """Tell whether it still has to be done."""
        return self.state in {MeasureState.OPEN, MeasureState.WORKING}


@dataclass(frozen=True, slots=True)
class Review:
    """How a goal stood on a day.

    ``light`` is the colour that people chose instead of the rule's; then ``light_reason`` says why.
    ``until`` is the last day of the agreement as it stood when an assessment took the review in;
    by it the review is judged for good. It is empty until then.
    """

    day: date | None = None
    actual: int | None = None
    light: str = ""
    light_reason: str = ""
    deviation: str = ""
    counter_measure: str = ""
    next_day: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal with its indicator; ``key`` stays with it within the agreement (0: not saved yet).

    ``title`` is specific, the indicator makes it measurable, ``reason`` says why it matters and
    can be reached, ``due`` is its day (empty: the end of the agreement). Reviews lie by day;
    ``rhythm`` is how often it is measured (``REPORTING``: as the department reports).
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
    rhythm: Rhythm = Rhythm.REPORTING

    def review_on(self, day: date | None) -> Review | None:
        """Return the review of a day."""
        return next((review for review in self.reviews if review.day == day), None)

    @property
    def last(self) -> Review | None:
        """Return the latest review."""
        return self.reviews[-1] if self.reviews else None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, in which function; ``day`` is empty until it is signed."""

    name: str = ""
    function: str = ""
    day: date | None = None


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
class Named:
    """What another record was called when the agreement was signed.

    ``term`` is the name of the term that refers to it, ``code`` the goal of a concept (``3/7``) or
    the id of a budget line.
    """

    term: str
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """What was agreed before, and the day of the last signature under it.

    ``terms`` are for people who compare; term and goals are what its years are judged by
    (:mod:`intdesk.domain.target_terms`). Versions kept as text only have no goals. ``named`` is
    empty where it was signed before these words were kept.
    """

    number: int
    signed_on: date | None
    terms: tuple[Term, ...] = ()
    begin: date | None = None
    end: date | None = None
    extended_to: date | None = None
    goals: tuple[Goal, ...] = ()
    named: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetAgreement:
    """A draft or a saved agreement; ``id`` 0 means not saved yet.

    ``number`` is that of the office's registry. ``head`` leads the department. ``concept_goals``
    are the goals of the Integrationskonzept that it serves (:mod:`intdesk.domain.concept_goal`),
    ``concept`` says it in words; ``decision`` names the council's decision. ``line_id`` is a line
    of the office's budget, ``budget_line`` one of another. ``extended_to`` is the last day after
    an extension. ``revision`` counts the versions that were signed or are to be signed; earlier
    ones lie in ``earlier``. ``ended_on`` and ``end_reason`` say when and why it was ended before
    its time. ``named`` keeps what the goals of concepts and the budget lines were
    called at the signature; it is empty before.
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
    number: str = ""
    concept_goals: tuple[str, ...] = ()
    line_id: int | None = None
    named: tuple[Named, ...] = ()
    ended_on: date | None = None
    end_reason: str = ""

    @property
    def last_day(self) -> date | None:
        """Return the end of the agreed term, extended or not; goals are judged by it."""
        return self.extended_to or self.end

    @property
    def held_until(self) -> date | None:
        """Return the last day on which it holds: that of the term, or when it was ended."""
        return self.ended_on or self.last_day

    @property
    def was_signed(self) -> bool:
        """Tell whether it was signed, also while a new version of it is drafted."""
        return self.state in BOUND_STATES or bool(self.earlier)

    @property
    def redrafted(self) -> bool:
        """Tell whether it was signed and a new version is not signed yet."""
        return self.was_signed and self.state not in BOUND_STATES

    @property
    def reviewable(self) -> bool:
        """Tell whether goals may be reviewed: it binds and is not over."""
        return self.state in ACTIVE_STATES or self.redrafted

    @property
    def proofs(self) -> tuple[Evidence, ...]:
        """Return the linked records."""
        return tuple(map(Evidence.of, self.evidence))

    @property
    def measure_lines(self) -> frozenset[int]:
        """Return the ids of the budget lines of its measures."""
        return frozenset(m.line for goal in self.goals for m in goal.measures if m.line is not None)

    def goal(self, key: int) -> Goal:
        """Return a goal; raises ``KeyError``."""
        for found in self.goals:
            if found.key == key:
                return found
        raise KeyError(key)


CODE_FIELDS = {"department": CodeListId.DEPARTMENT}
MULTI_CODE_FIELDS = {"fields_of_action": CodeListId.FIELD_OF_ACTION}
BOUND_STATES = frozenset(AgreementState) - {AgreementState.DRAFT, AgreementState.AGREED}
"""In these states what was agreed changes only by a new version."""
OVER_STATES = frozenset({AgreementState.CLOSED, AgreementState.ENDED})
ACTIVE_STATES = BOUND_STATES - OVER_STATES


PLAIN_KEYS = frozenset(
    {f.name for made in (Milestone, Measure, Review, Goal, Signature, EarlierVersion, Term, Named)
     for f in fields(made)}
    | {*Effect, *Direction, *MeasureState, *Light, *Rhythm}
)  # fmt: skip
"""Names and codes within the plain values of an agreement, which tell of nobody."""
