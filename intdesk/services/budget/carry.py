"""Carrying a fiscal year over into the next one: preview, then one step that undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from intdesk.clock import Clock
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.carry_over import CarryProposal, propose
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.ledger import ledger
from intdesk.domain.changes import Changes
from intdesk.errors import IntDeskError
from intdesk.services.budget.lines import BUDGET, live_lines
from intdesk.services.budget.records import day_of
from intdesk.services.budget.year import facts
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import APPROPRIATIONS, COMMITMENTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import YEAR_CARRIED_OVER


@dataclass(frozen=True, slots=True)
class CarryPlan:
    """What a fiscal year can hand to the next one: amounts by line, and open commitments."""

    year: int
    proposals: tuple[CarryProposal, ...]
    commitments: tuple[Commitment, ...]
    left: Mapping[int, int]
    """What each of the commitments still reserves, by id."""


class CarryService:
    """Carries years over in an open data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def plan(self, year: int) -> CarryPlan:
        """Return what can be carried over from a fiscal year; nothing is written."""
        with self._database.read() as unit:
            return _plan(unit, year)

    def run(self, plan: CarryPlan, free: Mapping[int, int]) -> Changes:
        """Carry over what is committed with its commitments, and ``free`` cents of lines by id.

        More than is left of a line raises ``IntDeskError("carry_too_much")``; if the year changed
        since the plan was made, ``IntDeskError("carry_changed")``; then nothing is written.
        """
        with self._database.write(YEAR_CARRIED_OVER) as unit:
            current = _plan(unit, plan.year)
            if current != plan:
                raise IntDeskError("carry_changed")
            for proposal in current.proposals:
                self._carry(unit, plan.year, proposal, free.get(proposal.line.id, 0))
            for commitment in current.commitments:
                unit.of(COMMITMENTS).save(replace(commitment, year=plan.year + 1))
        return Changes(BUDGET, (), YEAR_CARRIED_OVER if unit.step else "")

    def _carry(self, unit: WriteUnit, year: int, proposal: CarryProposal, free: int) -> None:
        if not 0 <= free <= proposal.free + proposal.expiring:
            raise IntDeskError("carry_too_much", line=proposal.line.name)
        if cents := proposal.committed + free:
            day = day_of(year + 1, self._clock.today())
            entry = Appropriation(
                year=year + 1, line_id=proposal.line.id, change=Change.CARRY_OVER, cents=cents,
                day=day,
            )  # fmt: skip
            unit.of(APPROPRIATIONS).save(entry)


def _plan(unit: ReadUnit | WriteUnit, year: int) -> CarryPlan:
    lines = live_lines(unit)
    proposals = propose(lines, ledger(lines, facts(unit, year)))
    lasting = {p.line.id for p in proposals if p.bound}
    found = unit.of(COMMITMENTS).many(unit.budget_figures.open_commitments(year))
    paid = unit.budget_figures.paid([c.id for c in found])
    left = {c.id: (c.cents or 0) - paid.get(c.id, 0) for c in found if c.line_id in lasting}
    going = tuple(c for c in found if left.get(c.id, 0) > 0)
    return CarryPlan(year, proposals, going, {c.id: left[c.id] for c in going})
