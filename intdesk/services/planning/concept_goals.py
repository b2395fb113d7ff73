"""The goals of concepts that agreements serve, in words: ``2.1 Mehr Plätze (Konzept 2026)``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intdesk.domain.concept import Concept
from intdesk.domain.concept_goal import GOAL_LEVELS, ConceptGoal
from intdesk.domain.concept_outline import numbers
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


@dataclass(frozen=True, slots=True)
class ServedGoal:
    """A goal of a concept with its number there; ``concept`` is the title of the concept."""

    code: str
    number: str
    title: str
    concept: str

    @property
    def words(self) -> str:
        """Return number, goal and concept."""
        return f"{self.number} {self.title} ({self.concept})"


def goals_of(concept: Concept) -> Iterable[ServedGoal]:
    """Yield the strategic and operative goals of a concept in their order."""
    for number, item in zip(numbers(concept.items), concept.items, strict=True):
        if item.level in GOAL_LEVELS:
            code = ConceptGoal(concept.id, item.key).code
            yield ServedGoal(code, number, item.title, concept.title)


def served(unit: ReadUnit | WriteUnit, codes: Sequence[str]) -> list[ServedGoal]:
    """Return the goals of these codes in their order, without those that are gone."""
    wanted = sorted({ConceptGoal.of(code).concept for code in codes})
    known = {
        goal.code: goal
        for concept in unit.of(CONCEPTS).present(wanted)
        for goal in goals_of(concept)
    }
    return [known[code] for code in codes if code in known]
