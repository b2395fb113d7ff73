"""The Integrationskonzept: a framework or a detailed programme, its outline and its making.

Its hierarchy is domain.md 3.3: field of action, strategic goal, operative goal, measure. Both
kinds are those of the founding documents: a framework is carried out by yearly target agreements,
a detailed programme has its measures in itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.concept_outline import ConceptItem, Level, is_outline
from intdesk.domain.concept_process import MOST_STEPS, ProcessStep, step_problems
from intdesk.domain.evidence import Evidence, still_there
from intdesk.domain.part_keys import highest_removed, keyed
from intdesk.domain.period import plausible_year
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity

MAX_TITLE = 200
MAX_TEXT = 8000
MAX_ITEMS = 500
MAX_CENTS = 10**12


class ConceptKind(StrEnum):
    """How binding and detailed a concept is."""

    FRAMEWORK = "framework"
    DETAILED = "detailed"


class ConceptState(StrEnum):
    """How far a concept is."""

    PREPARED = "prepared"
    DRAFTED = "drafted"
    DECIDED = "decided"
    CARRIED_OUT = "carried_out"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept: ``decision`` is the number of the council's decision of ``decided_on``.

    ``starts_on`` is the first day of the process in which it is made; the days of its steps follow
    from it. ``first`` and ``last`` are the years for which the concept holds. ``removed_item`` and
    ``removed_step`` are the highest keys that parts had which were removed.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    kind: ConceptKind = ConceptKind.FRAMEWORK
    state: ConceptState = ConceptState.PREPARED
    starts_on: date | None = None
    decided_on: date | None = None
    decision: str = ""
    first: int | None = None
    last: int | None = None
    principles: str = ""
    items: tuple[ConceptItem, ...] = ()
    steps: tuple[ProcessStep, ...] = ()
    note: str = ""
    evidence: tuple[str, ...] = ()
    removed_item: int = 0
    removed_step: int = 0

    @property
    def proofs(self) -> tuple[Evidence, ...]:
        """Return the records that show what was done for measures."""
        return tuple(map(Evidence.of, self.evidence))

    @property
    def measures(self) -> tuple[ConceptItem, ...]:
        """Return the measures in their order."""
        return tuple(item for item in self.items if item.level is Level.MEASURE)

    @property
    def cost(self) -> int:
        """Return what all measures cost together, in cents."""
        return sum(item.cost or 0 for item in self.measures)


def arranged(draft: Concept) -> Concept:
    """Return the concept without evidence for measures that are gone."""
    places: dict[int, set[int]] = {item.key: set() for item in draft.measures}
    return replace(draft, evidence=still_there(draft.evidence, places))


def with_keys(draft: Concept, before: Concept) -> Concept:
    """Return a changed concept with a key for each new item and step; none is given again."""
    item = highest_removed(before.items, draft.items, before.removed_item)
    step = highest_removed(before.steps, draft.steps, before.removed_step)
    return replace(
        draft, removed_item=item, removed_step=step, items=keyed(draft.items, (item,)),
        steps=keyed(draft.steps, (step,)),
    )  # fmt: skip


def ended_in(draft: Concept, year: int) -> Concept:
    """Return an ended concept with the last year for which it held, ``year`` if none is known."""
    if draft.state is not ConceptState.ENDED or draft.last is not None:
        return draft
    return replace(draft, last=max(year, draft.first or year))


def validate(draft: Concept) -> list[Problem]:
    """Return the problems of a concept: only the title is required."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    found += day_problems(draft, ("starts_on", "decided_on"))
    for name in ("first", "last"):
        year = getattr(draft, name)
        if year is not None and not plausible_year(year):
            found.append(Problem(name, "year_implausible", {"year": year}))
    if draft.first is not None and draft.last is not None and draft.last < draft.first:
        found.append(Problem("last", "span_reversed"))
    decided = draft.state in {ConceptState.DECIDED, ConceptState.CARRIED_OUT}
    if decided and draft.decided_on is None:
        found.append(Problem("decided_on", "decision_missing", {}, Severity.HINT))
    limits = {"title": MAX_TITLE, "decision": MAX_TITLE, "principles": MAX_TEXT, "note": MAX_TEXT}
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
    found += _item_problems(draft.items)
    if len(draft.steps) > MOST_STEPS:
        found.append(Problem("steps", "too_many", {"most": MOST_STEPS}))
    return [*found, *step_problems(draft.steps)]


def _item_problems(items: tuple[ConceptItem, ...]) -> Iterable[Problem]:
    if len(items) > MAX_ITEMS:
        yield Problem("items", "too_many", {"most": MAX_ITEMS})
    if any(not item.title.strip() for item in items):
        yield Problem("items", "part_empty")
    if not is_outline(items):
        yield Problem("items", "outline_form")
    short = (max(len(i.title), len(i.indicator), len(i.funding)) for i in items)
    if any(n > MAX_TITLE for n in short) or any(len(item.detail) > MAX_TEXT for item in items):
        yield Problem("items", "too_long", {"most": MAX_TITLE})
    if any(i.first and i.last and i.last < i.first for i in items):
        yield Problem("items", "span_reversed")
    if any(item.cost is not None and not 0 <= item.cost <= MAX_CENTS for item in items):
        yield Problem("items", "negative_amount")
