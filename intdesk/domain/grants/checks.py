"""What a funder would ask about: costs outside the period, without receipt, above the plan."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.folding import fold
from intdesk.domain.grants.grant import COSTS, Grant, Side
from intdesk.domain.grants.ledger import Booking, Facts, most_of, outside
from intdesk.domain.grants.proof import Proof, prove, unspent


class Doubt(StrEnum):
    """What a finding is about."""

    OUTSIDE = "outside"
    """Costs of a day that is not in the period."""
    NO_DOCUMENT = "no_document"
    NOT_PAID = "not_paid"
    ABOVE_PLAN = "above_plan"
    """A position costs more than its plan and the tolerance allow."""
    NOT_SAVED = "not_saved"
    """Overruns within the tolerance that other positions do not save."""
    OVERDRAWN = "overdrawn"
    """Orders and commitments exceed a position."""
    OWN_SHARE = "own_share"
    REPAYMENT = "repayment"
    CHANGED = "changed"
    """Sums differ from those of the proof of use that was handed in."""
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
    changed = _changed(grant, proof)
    if changed:
        yield Finding(Doubt.CHANGED, changed)
    if proof.unsaved:
        yield Finding(Doubt.NOT_SAVED, proof.unsaved)
    yield from _due(grant, facts, proof, today)


def _changed(grant: Grant, proof: Proof) -> int:
    """Return by how much paid or recognised costs differ from the proof that was handed in."""
    if grant.closed_on is None or grant.proved_costs is None or grant.proved_recognised is None:
        return 0
    costs = abs(proof.costs - grant.proved_costs)
    return max(costs, abs(proof.recognised - grant.proved_recognised))


def _booked(grant: Grant, facts: Facts) -> Iterator[Finding]:
    costs = {line.id for line in grant.plan if line.side in COSTS}
    mine = [one for one in facts.bookings if one.plan_line in costs]
    strange = outside(grant, facts)
    groups = (
        (Doubt.OUTSIDE, [one for one in mine if one in strange]),
        (Doubt.NO_DOCUMENT, [o for o in mine if not o.document.strip() and not o.reverses]),
        (Doubt.NOT_PAID, [one for one in mine if one.paid_on is None]),
    )
    for doubt, found in groups:
        cents = sum(one.cents for one in found)
        if cents:
            yield Finding(doubt, cents, tuple(sorted({one.posting for one in found})))


def _due(grant: Grant, facts: Facts, proof: Proof, today: date) -> Iterator[Finding]:
    over = grant.end is not None and grant.end < today
    if over and proof.own_missing:
        yield Finding(Doubt.OWN_SHARE, proof.own_missing)
    late = unspent(grant, facts, today)
    if over and proof.repayment:
        yield Finding(Doubt.REPAYMENT, proof.repayment)
    elif late:
        yield Finding(Doubt.UNSPENT, late)


def doubles(grant: Grant, mine: Facts, other_grant: Grant, other: Facts) -> Iterator[Finding]:
    """Yield receipts whose costs stand in two grants: one number of one payee booked twice.

    The amounts need not agree: a part that is booked twice is a double, too. A posting that is
    split between both is none, since its shares add up to its amount. An unknown payee may be any.
    """
    known: defaultdict[str, list[Booking]] = defaultdict(list)
    for one in _receipts(other_grant, other):
        known[_written(one.document)].append(one)
    sums: Counter[int] = Counter()
    twins: dict[int, int] = {}
    for one in _receipts(grant, mine):
        sums[one.posting] += one.cents
        for twin in known[_written(one.document)]:
            if twin.posting != one.posting and _same_payee(one, twin):
                twins.setdefault(one.posting, twin.posting)
    for posting, twin_posting in twins.items():
        yield Finding(Doubt.TWICE, sums[posting], (posting, twin_posting), other_grant.title)


def _receipts(grant: Grant, facts: Facts) -> list[Booking]:
    """Return the costs with a document that were not taken back."""
    costs = {line.id for line in grant.plan if line.side in COSTS}
    undone = {one.reverses for one in facts.bookings}
    return [
        one
        for one in facts.bookings
        if one.plan_line in costs
        and one.document.strip()
        and one.cents > 0
        and one.posting not in undone
    ]


def _same_payee(one: Booking, other: Booking) -> bool:
    names = {"".join(fold(payee).split()) for payee in (one.payee, other.payee)}
    return "" in names or len(names) == 1


def _written(document: str) -> str:
    return "".join(document.split()).casefold()
