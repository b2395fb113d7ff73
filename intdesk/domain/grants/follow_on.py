"""The next application: the period after this one, with a plan from what it really cost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from intdesk.domain.follow_up import month_later
from intdesk.domain.grants.grant import COSTS, Financing, Grant, PlanLine, Side
from intdesk.domain.grants.proof import Proof
from intdesk.domain.grants.rate import part_of

_EURO = 100
_DAY = timedelta(1)
_LEFT_OPEN = frozenset({Side.GRANT, Side.OWN})


def follow_on(grant: Grant, proof: Proof) -> Grant:
    """Return the unsaved grant that follows: next period, proposed plan, no notice, no deadlines.

    A cost is proposed as it was paid for the period, in whole Euros rounded up, or as planned where
    nothing was paid; what the funding leaves is own money. All of it can be changed.
    """
    begin, end = next_period(grant)
    return replace(
        grant, id=0, version=0, number="", notice_day=None, begin=begin, end=end, early_start=None,
        application_due=None, call_due=None, interim_due=None, proof_due=None, kept_until=None,
        closed_on=None, proved_costs=None, proved_recognised=None,
        plan=_funded(grant, [_proposed(line, proof) for line in grant.plan]),
    )  # fmt: skip


def next_period(grant: Grant) -> tuple[date | None, date | None]:
    """Return the days of a period of the same length right after this one."""
    if grant.begin is None or grant.end is None or grant.end >= date(9000, 1, 1):
        return None, None
    begin = grant.end + _DAY
    months = (begin.year - grant.begin.year) * 12 + begin.month - grant.begin.month
    if begin.day == grant.begin.day and (following := month_later(begin, months)):
        return begin, following - _DAY
    return begin, begin + (grant.end - grant.begin)


def _proposed(line: PlanLine, proof: Proof) -> PlanLine:
    sums = proof.lines[line.id]
    real = sums.paid - sums.outside
    cents = line.cents or 0
    if line.side in {*COSTS, Side.THIRD} and real > 0:
        cents = -(-real // _EURO) * _EURO
    return replace(line, id=0, cents=cents)


def _funded(grant: Grant, plan: list[PlanLine]) -> tuple[PlanLine, ...]:
    """Return a plan whose financing is that of its costs, own money being what is left."""
    draft = replace(grant, plan=tuple(plan))
    costs, third = draft.planned(Side.COST), draft.planned(Side.THIRD)
    wanted = {
        Financing.SHARE: part_of(costs, grant.rate),
        Financing.GAP: costs - third - grant.planned(Side.OWN),
        Financing.FIXED: min(costs, grant.approved),
        Financing.FULL: costs,
    }[grant.financing]
    given = max(0, min(wanted, costs - third))
    left = max(0, draft.planned(*COSTS) - third - given)
    rest = {Side.GRANT: given, Side.OWN: left}
    return tuple(
        replace(line, cents=rest.pop(line.side, 0)) if line.side in _LEFT_OPEN else line
        for line in plan
    )
