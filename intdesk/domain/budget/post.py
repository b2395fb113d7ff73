"""The post (Stelle): who holds it with which share, what it costs, who pays for it, its mandate."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from intdesk.domain.budget.appropriation import amount_problems
from intdesk.domain.budget.commitment import length_problems
from intdesk.domain.budget.line import MAX_CODE, MAX_NOTE, MAX_TITLE
from intdesk.domain.plausible import day_problems, implausible
from intdesk.domain.problems import Problem

PERMILLE = 1000
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holding:
    """A time of the post: share of full time in permille, pay grade, holder (empty: vacant)."""

    first: date | None = None
    last: date | None = None
    permille: int | None = None
    pay_grade: str = ""
    holder: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in the time; an open end goes on."""
        return (self.first or date.min) <= day <= (self.last or date.max)


@dataclass(frozen=True, slots=True)
class MonthlyCost:
    """What the employer pays in a month from a day on, in cents, while the post is held."""

    first: date | None = None
    cents: int | None = None


@dataclass(frozen=True, slots=True)
class Funding:
    """The share of the cost, in permille, that somebody else pays in a time."""

    first: date | None = None
    last: date | None = None
    permille: int | None = None
    funder: str = ""

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in the time; an open end goes on."""
        return (self.first or date.min) <= day <= (self.last or date.max)


@dataclass(frozen=True, slots=True)
class Post:
    """A draft or a saved post with its history; ``line_id`` is the line that bears its cost.

    The mandate: the ``decision`` that made the post and its day, the service ``instruction``, the
    place in the ``hierarchy``, what the ``bylaw`` (Hauptsatzung) says, and in words ``mandate``.
    """

    id: int = 0
    version: int = 0
    number: str = ""
    title: str = ""
    holdings: tuple[Holding, ...] = ()
    costs: tuple[MonthlyCost, ...] = ()
    fundings: tuple[Funding, ...] = ()
    line_id: int | None = None
    decision: str = ""
    decided_on: date | None = None
    instruction: str = ""
    hierarchy: str = ""
    bylaw: str = ""
    mandate: str = ""
    note: str = ""

    def holding(self, day: date) -> Holding | None:
        """Return the time of the post that holds on a day."""
        return next((h for h in reversed(self.holdings) if h.covers(day)), None)

    def held(self, day: date) -> bool:
        """Tell whether somebody holds the post on a day."""
        found = self.holding(day)
        return found is not None and bool(found.holder.strip())


@dataclass(frozen=True, slots=True)
class PostYear:
    """A year of a post: cost and funding in cents, vacant days, mean share in permille."""

    cost: int
    funded: int
    vacant_days: int
    permille: int

    @property
    def net(self) -> int:
        """Return what the office's own body pays."""
        return self.cost - self.funded


def year_of(post: Post, year: int) -> PostYear:
    """Return the sums of a year; a month counts by the days on which the post is held.

    Each month is rounded once to the cent (half up), so that sums of months are the year's.
    """
    cost = funded = vacant = share = days = 0
    for month in range(1, 13):
        count = monthrange(year, month)[1]
        paid = given = 0
        for day in _days(date(year, month, 1), count):
            holding = post.holding(day)
            share += (holding.permille or 0) if holding else 0
            if not post.held(day):
                vacant += 1
                continue
            cents = _cost_on(post.costs, day)
            paid += cents
            given += cents * min(PERMILLE, _funded_on(post.fundings, day))
        cost += _rounded(paid, count)
        funded += _rounded(given, count * PERMILLE)
        days += count
    return PostYear(cost, funded, vacant, _rounded(share, days))


def _days(first: date, count: int) -> Iterator[date]:
    return (first + n * _DAY for n in range(count))


def _cost_on(costs: Sequence[MonthlyCost], day: date) -> int:
    begun = [(c.first, c.cents or 0) for c in costs if c.first is not None and c.first <= day]
    return max(begun, key=lambda pair: pair[0])[1] if begun else 0


def _funded_on(fundings: Sequence[Funding], day: date) -> int:
    return sum(f.permille or 0 for f in fundings if f.covers(day))


def _rounded(amount: int, parts: int) -> int:
    return (2 * amount + parts) // (2 * parts)


def validate(draft: Post) -> list[Problem]:
    """Return the problems: a title is required, and times do not overlap."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    found += day_problems(draft, ("decided_on",))
    limits = dict.fromkeys(("title", "decision", "instruction", "hierarchy", "bylaw"), MAX_TITLE)
    limits |= {"number": MAX_CODE, "mandate": MAX_NOTE, "note": MAX_NOTE}
    found += length_problems(draft, limits)
    found += _span_problems("holdings", draft.holdings)
    found += _span_problems("fundings", draft.fundings)
    if _overlapping(draft.holdings):
        found.append(Problem("holdings", "times_overlap"))
    for cost in draft.costs:
        if cost.first is None:
            found.append(Problem("costs", "required"))
        found += amount_problems("costs", cost.cents, negative=False)
    return found


def _span_problems(name: str, spans: Sequence[Holding | Funding]) -> Iterator[Problem]:
    for span in spans:
        yield from implausible(name, span.first)
        yield from implausible(name, span.last)
        if span.first is None:
            yield Problem(name, "begin_missing")
        elif span.last is not None and span.last < span.first:
            yield Problem(name, "ends_before_start")
        if span.permille is None or not 0 <= span.permille <= PERMILLE:
            yield Problem(name, "share_range")


def _overlapping(holdings: Sequence[Holding]) -> bool:
    spans = sorted((h.first or date.min, h.last or date.max) for h in holdings)
    return any(later[0] <= before[1] for before, later in pairwise(spans))
