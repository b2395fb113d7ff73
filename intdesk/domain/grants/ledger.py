"""What a grant has cost and brought so far, by the positions of its plan, in cents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date

from intdesk.domain.grants.grant import COSTS, PERMILLE, Grant, PlanLine, Side


@dataclass(frozen=True, slots=True)
class Booking:
    """The share of a posting that belongs to a position of a plan.

    Its day is the one of the service where it is known, else the one of the order.
    """

    posting: int
    plan_line: int
    day: date
    cents: int
    paid_on: date | None = None
    document: str = ""
    payee: str = ""
    purpose: str = ""
    line: int = 0
    """The budget line that bears it."""
    reverses: int | None = None
    """The posting that this one takes back."""


@dataclass(frozen=True, slots=True)
class Reserved:
    """What commitments still reserve of a position; ``line`` is the budget line that bears it."""

    plan_line: int
    cents: int
    line: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was booked or reserved for a grant."""

    bookings: tuple[Booking, ...] = ()
    reserved: tuple[Reserved, ...] = ()


@dataclass(frozen=True, slots=True)
class LineSums:
    """The sums of a position: planned, ordered, paid, reserved, outside the period, recognised."""

    planned: int = 0
    ordered: int = 0
    paid: int = 0
    reserved: int = 0
    outside: int = 0
    recognised: int = 0

    @property
    def available(self) -> int:
        """Return what the plan leaves after orders and commitments."""
        return self.planned - self.ordered - self.reserved

    @property
    def deviation(self) -> int:
        """Return by how much the paid costs differ from the plan."""
        return self.paid - self.planned

    @property
    def deviation_permille(self) -> int | None:
        """Return the deviation in parts of the plan; ``None`` if nothing was planned."""
        return round(self.deviation * PERMILLE / self.planned) if self.planned else None

    def __add__(self, other: LineSums) -> LineSums:
        """Return the sums of both."""
        return LineSums(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


def line_sums(grant: Grant, facts: Facts) -> dict[int, LineSums]:
    """Return the sums of each position by its number; bookings of other positions are left out.

    Recognised is what was paid for costs of the period, up to the plan and the tolerance. What
    came back beyond the costs outside the period lowers those of the period.
    """
    strange = outside(grant, facts)
    found = {line.id: LineSums(planned=line.cents or 0) for line in grant.plan}
    sides = {line.id: line.side for line in grant.plan}
    for one in facts.bookings:
        if one.plan_line not in found:
            continue
        had = found[one.plan_line]
        inside = sides[one.plan_line] not in COSTS or one not in strange
        found[one.plan_line] = replace(
            had, ordered=had.ordered + one.cents,
            paid=had.paid + (one.cents if one.paid_on else 0),
            outside=had.outside + (0 if inside or not one.paid_on else one.cents),
        )  # fmt: skip
    found = {i: replace(sums, outside=max(0, sums.outside)) for i, sums in found.items()}
    for bound in facts.reserved:
        if bound.plan_line in found:
            had = found[bound.plan_line]
            found[bound.plan_line] = replace(had, reserved=had.reserved + bound.cents)
    return {
        line.id: replace(found[line.id], recognised=_recognised(grant, line, found[line.id]))
        for line in grant.plan
    }


def outside(grant: Grant, facts: Facts) -> frozenset[Booking]:
    """Return the bookings that are not about costs of the period.

    A reversal has the day of what it reverses. Any other money that came back counts as that of
    the period, whenever it came: the funder shares in every refund (ANBest-P 2.1).
    """
    known = {one.posting: one for one in facts.bookings}
    return frozenset(one for one in facts.bookings if not _of_period(grant, one, known))


def _of_period(grant: Grant, one: Booking, known: Mapping[int, Booking]) -> bool:
    origin, seen = one, {one.posting}
    while (before := known.get(origin.reverses or 0)) and before.posting not in seen:
        origin = before
        seen.add(origin.posting)
    refund = one.cents < 0 and origin is one
    return refund or grant.counts(origin.day)


def _recognised(grant: Grant, line: PlanLine, sums: LineSums) -> int:
    if line.side is not Side.COST:
        return 0
    inside = sums.paid - sums.outside
    return inside if grant.tolerance is None else min(inside, most_of(line, grant.tolerance))


def most_of(line: PlanLine, tolerance: int) -> int:
    """Return what a position may cost at most with its tolerance; part cents are left out."""
    return (line.cents or 0) * (PERMILLE + tolerance) // PERMILLE


def total(grant: Grant, sums: dict[int, LineSums], *sides: Side) -> LineSums:
    """Return the sums of all positions of some sides."""
    return sum_up(sums[line.id] for line in grant.plan if line.side in sides)


def sum_up(parts: Iterable[LineSums]) -> LineSums:
    """Return the sums of several positions together."""
    found = LineSums()
    for part in parts:
        found += part
    return found
