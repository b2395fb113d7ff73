"""What a grant comes to: recognised costs, the amount that is due, own share, repayment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.follow_up import month_later
from intdesk.domain.grants.grant import PERMILLE, Financing, Grant, Side
from intdesk.domain.grants.ledger import Facts, LineSums, line_sums, total
from intdesk.domain.grants.rate import part_of


@dataclass(frozen=True, slots=True)
class Proof:
    """The figures of a grant as its proof of use would have them today, in cents.

    ``due`` is what the funder owes for the costs so far; ``third`` came in from third parties and
    as income, ``received`` from the funder.
    """

    lines: Mapping[int, LineSums]
    approved: int
    costs: int
    recognised: int
    due: int
    received: int
    third: int
    own_least: int
    unsaved: int
    """What positions exceed the plan by and others do not save, so that nobody recognises it."""

    @property
    def own(self) -> int:
        """Return what the municipality bears of the recognised costs."""
        return self.recognised - self.due - self.third

    @property
    def own_missing(self) -> int:
        """Return by how much the own share is too small."""
        return max(0, self.own_least - self.own)

    @property
    def repayment(self) -> int:
        """Return what was received and is not due."""
        return max(0, self.received - self.due)

    @property
    def open(self) -> int:
        """Return what is due and was not received yet."""
        return max(0, self.due - self.received)


def prove(grant: Grant, facts: Facts) -> Proof:
    """Return the figures of a grant."""
    lines = line_sums(grant, facts)
    costs = total(grant, lines, Side.COST)
    recognised = max(0, min(costs.recognised, costs.planned))
    third = total(grant, lines, Side.THIRD).paid
    least = -(-recognised * (grant.own_permille or 0) // PERMILLE)
    return Proof(
        lines,
        grant.approved,
        costs.paid,
        recognised,
        amount_due(grant, recognised, third),
        total(grant, lines, Side.GRANT).paid,
        third,
        least,
        max(0, costs.recognised - costs.planned),
    )


def amount_due(grant: Grant, recognised: int, third: int) -> int:
    """Return what the funder owes for recognised costs, never more than approved.

    If costs fall, or third parties give more than the plan says, an Anteil falls by its part, a
    Fehlbedarf and a Vollfinanzierung by the whole (ANBest-P 2.1); a Festbetrag stays unless the
    costs are lower. With the money of third parties it never exceeds the costs. Part cents go to
    the funder.
    """
    match grant.financing:
        case Financing.SHARE:
            beyond = max(0, third - grant.planned(Side.THIRD))
            wanted = part_of(recognised - beyond, grant.rate)
        case Financing.GAP:
            wanted = recognised - third - grant.planned(Side.OWN)
        case Financing.FIXED | Financing.FULL:
            wanted = recognised
    return max(0, min(wanted, recognised - max(0, third), grant.approved))


def unspent(grant: Grant, facts: Facts, today: date) -> int:
    """Return what was received too long ago and is not covered by paid costs yet.

    Called money has to be spent within ``spend_months``; 0 if there is no such rule.
    """
    if not grant.spend_months:
        return 0
    known = {line.id for line in grant.plan if line.side is Side.GRANT}
    long_ago = sum(
        one.cents
        for one in facts.bookings
        if one.plan_line in known and one.paid_on and _late(one.paid_on, grant.spend_months, today)
    )
    paid = tuple(b for b in facts.bookings if b.paid_on is not None and b.paid_on <= today)
    return max(0, long_ago - prove(grant, replace(facts, bookings=paid)).due)


def spend_until(received: date, months: int) -> date | None:
    """Return the last day on which money received on a day may be spent."""
    return month_later(received, months)


def _late(received: date, months: int, today: date) -> bool:
    last = spend_until(received, months)
    return last is not None and last < today
