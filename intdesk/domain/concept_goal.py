"""Goals of the Integrationskonzept that a target agreement serves, as codes: ``3/7``."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.concept_outline import Level

GOAL_LEVELS = frozenset({Level.STRATEGIC, Level.OPERATIVE})
"""What an agreement can serve: a field says too little, a measure is what agreements add."""


@dataclass(frozen=True, slots=True)
class ConceptGoal:
    """The item ``key`` of a concept."""

    concept: int
    key: int

    @property
    def code(self) -> str:
        """Return it as it lies in the file."""
        return f"{self.concept}/{self.key}"

    @classmethod
    def of(cls, code: str) -> ConceptGoal:
        """Return what a stored text means."""
        concept, key = code.split("/")
        return cls(int(concept), int(key))
