"""Grants: numbers of their positions, what keeps one from going, deadlines as follow-ups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.grants import grant as rules
from intdesk.domain.grants.grant import COSTS, Grant
from intdesk.domain.grants.ledger import Facts
from intdesk.domain.grants.proof import prove
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError
from intdesk.services.grants.deadlines import follow_ups_of, remind, revive
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.grants import GRANTS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import WriteUnit


def store_grant(unit: WriteUnit, draft: Grant) -> int:
    """Write a grant with numbers for its new positions and follow-ups for its deadlines."""
    repository = unit.of(GRANTS)
    before = repository.get(draft.id) if draft.id else None
    record_id = repository.save(_proved(unit, before, numbered(unit, draft)))
    remind(unit, before, repository.get(record_id))
    return record_id


def _proved(unit: WriteUnit, before: Grant | None, draft: Grant) -> Grant:
    """Return the draft with the sums of its proof of use, taken when that was handed in."""
    if draft.closed_on is None:
        return replace(draft, proved_costs=None, proved_recognised=None)
    if before is not None and before.closed_on is not None:
        costs, recognised = before.proved_costs, before.proved_recognised
        return replace(draft, proved_costs=costs, proved_recognised=recognised)
    facts = unit.grant_figures.facts([draft.id]).get(draft.id, Facts())
    proof = prove(draft, facts)
    return replace(draft, proved_costs=proof.costs, proved_recognised=proof.recognised)


def numbered(unit: WriteUnit, draft: Grant) -> Grant:
    """Return the draft with a number for each new position of its plan."""
    following = unit.grant_links.next_line()
    plan = []
    for line in draft.plan:
        plan.append(line if line.id else replace(line, id=following))
        following += not line.id
    return replace(draft, plan=tuple(plan))


class GrantService(Records[Grant]):
    """Grants of an open data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        super().__init__(database, RecordRules(GRANTS, self._problems))

    def duplicate(self, record_id: int) -> Grant:
        """Return an unsaved copy for the next application: same plan, no notice, no days."""
        copy = super().duplicate(record_id)
        plan = tuple(replace(line, id=0) for line in copy.plan)
        return replace(
            copy, plan=plan, number="", begin=None, end=None, notice_day=None, early_start=None,
            closed_on=None,
            application_due=None, call_due=None, interim_due=None, proof_due=None, kept_until=None,
        )  # fmt: skip

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move grants to the trash with their follow-ups; raises ``grant_in_use`` if booked on."""
        with self._database.read() as reading:
            lines = [line.id for grant in reading.of(GRANTS).many(ids) for line in grant.plan]
            if reading.grant_links.used(lines):
                raise IntDeskError("grant_in_use")
        label = self._rules.labels.trashed(len(ids))
        with self._database.write(label) as unit:
            open_ones = [one for one in follow_ups_of(unit, ids) if one.done_on is None]
            unit.of(FOLLOW_UPS).trash([one.id for one in open_ones])
            unit.of(GRANTS).trash(ids)
        return _changes(ids, label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take grants out of the trash, with the follow-ups of the deadlines that they have."""
        label = self._rules.labels.restored(len(ids))
        with self._database.write(label) as unit:
            unit.of(GRANTS).restore(ids)
            for grant in unit.of(GRANTS).many(ids):
                revive(unit, grant)
        return _changes(ids, label if unit.step else "")

    def _store(self, unit: WriteUnit, draft: Grant) -> int:
        return store_grant(unit, draft)

    def _problems(self, draft: Grant) -> list[Problem]:
        return [*rules.validate(draft), *self._lost(draft)]

    def _lost(self, draft: Grant) -> list[Problem]:
        """Return the problem of a position that went, or changed sides, and is booked on."""
        if not draft.id:
            return []
        kept = {line.id: line.side in COSTS for line in draft.plan}
        with self._database.read() as unit:
            before = next(iter(unit.of(GRANTS).present([draft.id])), None)
            plan = before.plan if before is not None else ()
            gone = [line.id for line in plan if kept.get(line.id) != (line.side in COSTS)]
            used = unit.grant_links.used(gone, trashed=True)
        names = ", ".join(line.title for line in plan if line.id in used)
        return [Problem("plan", "plan_line_in_use", {"names": names})] if used else []


def _changes(ids: Sequence[int], label: str) -> Changes:
    return Changes(frozenset({Kind.GRANT, Kind.FOLLOW_UP}), tuple(ids), label)
