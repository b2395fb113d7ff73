"""What a funder would ask about: costs outside the period, without receipt, above the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.grants.grant import COSTS, Grant, Side
from intdesk.domain.grants.ledger import Booking, Facts, most_of
from intdesk.domain.grants.proof import Proof, prove, unspent


class Doubt(StrEnum):
    """What a finding is about."""

    OUTSIDE = "outside"
    """Costs of a day that is not in the period."""
    NO_DOCUMENT = "no_document"
    NOT_PAID = "not_paid"
    ABOVE_PLAN = "above_plan"
    """A position costs more than its plan and the tolerance allow."""
    OVERDRAWN = "overdrawn"
    """Orders and commitments exceed a position."""
    OWN_SHARE = "own_share"
    REPAYMENT = "repayment"
    UNSPENT = "unspent"
    """Called money that was not spent in time."""
    TWICE = "twice"
    """The same receipt counts for another grant, too."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One doubt with its sum in cents; ``postings`` are those that it is about.

    ``about`` names a position of the plan, or the other grant.
    """

    doubt: Doubt
    cents: int
    postings: tuple[int, ...] = ()
    about: str = ""


def findings(grant: Grant, facts: Facts, today: date) -> Iterator[Finding]:
    """Yield the doubts about one grant; those about two at a time see :func:`doubles`."""
    proof = prove(grant, facts)
    yield from _booked(grant, facts)
    for line in grant.plan:
        sums = proof.lines[line.id]
        if line.side is Side.COST and grant.tolerance is not None:
            above = sums.paid - sums.outside - most_of(line, grant.tolerance)
            if above > 0:
                yield Finding(Doubt.ABOVE_PLAN, above, about=line.title)
        if line.side in COSTS and sums.available < 0:
            yield Finding(Doubt.OVERDRAWN, -sums.available, about=line.title)
    yield from _due(grant, facts, proof, today)


def _booked(grant: Grant, facts: Facts) -> Iterator[Finding]:
    costs = {line.id for line in grant.plan if line.side in COSTS}
    mine = [one for one in facts.bookings if one.plan_line in costs]
    groups = (
        (Doubt.OUTSIDE, [one for one in mine if not grant.counts(one.day)]),
        (Doubt.NO_DOCUMENT, [one for one in mine if not one.document.strip()]),
        (Doubt.NOT_PAID, [one for one in mine if one.paid_on is None]),
    )
    for doubt, found in groups:
        if found:
            ids = tuple(sorted({one.posting for one in found}))
            yield Finding(doubt, sum(one.cents for one in found), ids)


def _due(grant: Grant, facts: Facts, proof: Proof, today: date) -> Iterator[Finding]:
    over = grant.end is not None and grant.end < today
    if over and proof.own_missing:
        yield Finding(Doubt.OWN_SHARE, proof.own_missing)
    late = unspent(grant, facts, today)
    if over and proof.repayment:
        yield Finding(Doubt.REPAYMENT, proof.repayment)
    elif late:
        yield Finding(Doubt.UNSPENT, late)


def doubles(mine: Facts, other: Facts, name: str) -> Iterator[Finding]:
    """Yield receipts that stand in two grants: one document number booked twice.

    A posting that is split between both is no double: its shares add up to its amount.
    """
    known: dict[tuple[str, int], Booking] = {
        (_written(one.document), one.cents): one
        for one in other.bookings
        if one.document.strip() and one.cents > 0
    }
    for one in mine.bookings:
        twin = known.get((_written(one.document), one.cents)) if one.document.strip() else None
        if twin is not None and twin.posting != one.posting:
            yield Finding(Doubt.TWICE, one.cents, (one.posting, twin.posting), name)


def _written(document: str) -> str:
    return "".join(document.split()).casefold()
