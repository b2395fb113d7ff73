"""What grants come to: their figures, doubts, positions to choose, warnings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.posting import Posting
from intdesk.domain.budget.usage import POSITIONS
from intdesk.domain.grants.checks import Finding, doubles, findings
from intdesk.domain.grants.follow_on import follow_on
from intdesk.domain.grants.grant import Grant
from intdesk.domain.grants.ledger import Facts
from intdesk.domain.grants.proof import Proof, prove
from intdesk.domain.grants.shares import PlanPlace, overdrawn
from intdesk.errors import IntDeskError
from intdesk.services.budget.usage import commitment_use, posting_use
from intdesk.storage.database import Database
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.unit_of_work import ReadUnit


@dataclass(frozen=True, slots=True)
class GrantView:
    """A grant with everything that was booked for it, its figures and doubts."""

    grant: Grant
    facts: Facts
    proof: Proof
    findings: tuple[Finding, ...]


def views(unit: ReadUnit, today: date, only: Sequence[int] | None = None) -> list[GrantView]:
    """Return the live grants, or some of them, with their figures; receipts are compared to all."""
    ids = unit.grant_figures.live()
    grants = unit.of(GRANTS).many(ids)
    facts = unit.grant_figures.facts(ids)
    found = []
    for grant in grants:
        if only is not None and grant.id not in only:
            continue
        mine = facts[grant.id]
        twice = [
            finding
            for other in grants
            if other.id != grant.id
            for finding in doubles(grant, mine, other, facts[other.id])
        ]
        doubts = (*findings(grant, mine, today), *twice)
        found.append(GrantView(grant, mine, prove(grant, mine), doubts))
    return found


class GrantFigureService:
    """Answers what the grants of an open data file come to."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def all(self) -> list[GrantView]:
        """Return all live grants, the one that ends first at the top."""
        with self._database.read() as unit:
            return views(unit, self._clock.today())

    def view(self, record_id: int) -> GrantView:
        """Return a grant with its figures; raises ``IntDeskError("record_missing")``."""
        with self._database.read() as unit:
            found = views(unit, self._clock.today(), [record_id])
        if not found:
            raise IntDeskError("record_missing")
        return found[0]

    def follow_on(self, record_id: int) -> Grant:
        """Return an unsaved draft of the grant that follows; raises like :meth:`view`."""
        view = self.view(record_id)
        return follow_on(view.grant, view.proof)

    def places(self) -> list[PlanPlace]:
        """Return the positions of grants whose proof of use was not handed in yet."""
        with self._database.read() as unit:
            return _places(unit, self._clock.today(), closed=False)

    def place_name(self, plan_line: int) -> str:
        """Return what a position is called, empty for one that is not there."""
        with self._database.read() as unit:
            found = _places(unit, self._clock.today(), closed=True)
        return next((place.name for place in found if place.id == plan_line), "")

    def short_by_posting(self, draft: Posting) -> tuple[PlanPlace, ...]:
        """Return the positions that a posting would overdraw."""
        with self._database.read() as unit:
            return self._short(unit, posting_use(unit, POSITIONS, draft))

    def short_by_commitment(self, draft: Commitment) -> tuple[PlanPlace, ...]:
        """Return the positions that a commitment would overdraw."""
        with self._database.read() as unit:
            return self._short(unit, commitment_use(unit, POSITIONS, draft))

    def _short(self, unit: ReadUnit, uses: Mapping[int, int]) -> tuple[PlanPlace, ...]:
        if not uses:
            return ()
        return overdrawn(uses, _places(unit, self._clock.today(), closed=True))


def _places(unit: ReadUnit, today: date, *, closed: bool) -> list[PlanPlace]:
    return [
        PlanPlace(
            line.id, one.grant.id, f"{one.grant.title}: {line.title}", line.side,
            one.proof.lines[line.id].available,
        )
        for one in views(unit, today)
        if closed or one.grant.closed_on is None
        for line in one.grant.plan
    ]  # fmt: skip
