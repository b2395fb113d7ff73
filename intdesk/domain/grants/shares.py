"""The shares of postings and commitments that a grant bears: do they fit, what is overdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting
from intdesk.domain.grants.grant import COSTS, RECEIVED, Side
from intdesk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """A position of a plan as choices and warnings show it."""

    id: int
    grant: int
    name: str
    side: Side
    available: int = 0


def posting_problems(
    draft: Posting, lines: Mapping[int, BudgetLine], sides: Mapping[int, Side]
) -> list[Problem]:
    """Return the problems of the positions that shares name; ``sides`` are those that are there."""
    return [
        problem
        for share in draft.shares
        for problem in _fits("shares", share.plan_line_id, lines.get(share.line_id or 0), sides)
    ]


def commitment_problems(
    draft: Commitment, lines: Mapping[int, BudgetLine], sides: Mapping[int, Side]
) -> list[Problem]:
    """Return the problem of the position that a commitment names."""
    return _fits("plan_line_id", draft.plan_line_id, lines.get(draft.line_id or 0), sides)


def _fits(
    field: str, plan_line: int | None, line: BudgetLine | None, sides: Mapping[int, Side]
) -> list[Problem]:
    if plan_line is None:
        return []
    if plan_line not in sides:
        return [Problem(field, "plan_line_missing")]
    wanted = COSTS if line is None or line.direction is Direction.EXPENSE else RECEIVED
    return [] if line is None or sides[plan_line] in wanted else [Problem(field, "plan_line_side")]


def overdrawn(uses: Mapping[int, int], places: Iterable[PlanPlace]) -> tuple[PlanPlace, ...]:
    """Return the positions of costs that fall below zero, with what would be available then."""
    found = []
    for place in places:
        more = uses.get(place.id, 0)
        after = place.available - more
        if more > 0 and after < 0 and place.side in COSTS:
            found.append(PlanPlace(place.id, place.grant, place.name, place.side, after))
    return tuple(found)
