"""What one consultation, one person or one participation costs, and what the grant pays of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from intdesk.domain.grants.proof import Proof


class Per(StrEnum):
    """What the costs are divided by."""

    CONSULTATION = "consultation"
    CASE = "case"
    """A case is a person or a household that was counselled."""
    PARTICIPATION = "participation"
    ASSIGNMENT = "assignment"


@dataclass(frozen=True, slots=True)
class UnitCost:
    """Recognised costs and the amount that is due for one, in cents."""

    costs: int
    grant: int


class Done(Protocol):
    """Counts of the work of a grant."""

    @property
    def consultations(self) -> int:
        """Return the consultations."""

    @property
    def cases(self) -> int:
        """Return the cases that were counselled."""

    @property
    def without_case(self) -> int:
        """Return the consultations that belong to no case."""

    @property
    def participants(self) -> int:
        """Return the participations in events."""

    @property
    def assignments(self) -> int:
        """Return the assignments of volunteers and interpreters."""


def unit_costs(proof: Proof, work: Done) -> Iterator[tuple[Per, UnitCost]]:
    """Yield what one of each costs, for those that are counted.

    Each divides all costs: a grant for several kinds of work has no costs by kind. Per case only
    if every consultation has one, since otherwise some people are not counted.
    """
    if proof.recognised <= 0:
        return
    counts = {
        Per.CONSULTATION: work.consultations,
        Per.CASE: 0 if work.without_case else work.cases,
        Per.PARTICIPATION: work.participants,
        Per.ASSIGNMENT: work.assignments,
    }
    for per, count in counts.items():
        if count:
            yield per, UnitCost(round(proof.recognised / count), round(proof.due / count))
