"""Grants (Zuwendungen): who funds what, in which period, by which plan and which rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import floor

from intdesk.domain.budget.appropriation import amount_problems
from intdesk.domain.budget.commitment import length_problems
from intdesk.domain.budget.line import MAX_CODE, MAX_NOTE, MAX_TITLE
from intdesk.domain.follow_up import month_later
from intdesk.domain.grants.funded_posts import FundedPost, post_problems
from intdesk.domain.grants.rate import part_of
from intdesk.domain.money import format_euros
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity

PERMILLE = 1000
TOLERANCE = 200
"""A single position may exceed its plan by a fifth if others save it (ANBest-P 1.2)."""
PROOF_MONTHS = 6
"""The proof of use is usually due so many months after the end of the period (domain.md 1.1)."""
KEPT_YEARS = 5
"""Receipts are kept so many years after the proof of use (domain.md 4.2)."""
MAX_MONTHS = 24


class Financing(StrEnum):
    """How the amount follows from the costs (domain.md 4.2)."""

    SHARE = "share"
    """Anteilfinanzierung: a percentage of the recognised costs, up to the approved amount."""
    GAP = "gap"
    """Fehlbedarfsfinanzierung: what own and third-party money leave open."""
    FIXED = "fixed"
    """Festbetragsfinanzierung: the approved amount, unless the costs are lower."""
    FULL = "full"
    """Vollfinanzierung: all recognised costs, up to the approved amount."""


class Side(StrEnum):
    """On which side of the plan of costs and financing a position stands."""

    COST = "cost"
    """Zuwendungsfähige Ausgabe."""
    OTHER_COST = "other_cost"
    """Expense that belongs to the project and is not recognised."""
    GRANT = "grant"
    OWN = "own"
    THIRD = "third"
    """Money of third parties, and income of the project."""


COSTS = frozenset({Side.COST, Side.OTHER_COST})
RECEIVED = frozenset({Side.GRANT, Side.THIRD})
"""Positions that something can come in for; own money is what the costs leave."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A position of the approved plan; ``id`` is its number in the whole file (0: new).

    Postings and commitments name it by this number, so that it keeps it when the plan changes.
    """

    id: int = 0
    title: str = ""
    side: Side = Side.COST
    cents: int | None = None


class Deadline(StrEnum):
    """The days on which something is due, by the names of their fields."""

    APPLICATION = "application_due"
    CALL = "call_due"
    INTERIM = "interim_due"
    PROOF = "proof_due"
    RETENTION = "kept_until"


DEADLINES = tuple(Deadline)


@dataclass(frozen=True, slots=True)
class Grant:
    """A draft or a saved grant.

    ``notice_day`` is the one of the Zuwendungsbescheid (``None``: applied for), ``early_start`` the
    day from which costs count before the period begins. ``rate`` is that of an
    Anteilfinanzierung, ``own_permille`` the least own share, ``tolerance`` by how much a position
    may exceed its plan (``None``: no limit). Called money has to be spent within ``spend_months``
    (0: no rule). ``work`` says which work belongs to it, ``posts`` which posts it pays for.
    ``closed_on`` is the day on which the proof of use was handed in, with the paid and the
    recognised costs of that moment in cents.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    funder: str = ""
    programme: str = ""
    number: str = ""
    notice_day: date | None = None
    begin: date | None = None
    end: date | None = None
    early_start: date | None = None
    financing: Financing = Financing.SHARE
    rate: Fraction | None = None
    own_permille: int | None = None
    tolerance: int | None = TOLERANCE
    spend_months: int = 0
    plan: tuple[PlanLine, ...] = ()
    application_due: date | None = None
    call_due: date | None = None
    interim_due: date | None = None
    proof_due: date | None = None
    kept_until: date | None = None
    work: tuple[str, ...] = ()
    posts: tuple[FundedPost, ...] = ()
    conditions: str = ""
    closed_on: date | None = None
    proved_costs: int | None = None
    proved_recognised: int | None = None
    note: str = ""

    @property
    def approved(self) -> int:
        """Return the approved amount in cents."""
        return self.planned(Side.GRANT)

    @property
    def permille(self) -> int | None:
        """Return the rate without what is smaller than a permille, as lists compare it."""
        return None if self.rate is None else floor(self.rate * PERMILLE)

    @property
    def first(self) -> date | None:
        """Return the first day whose costs count."""
        days = [day for day in (self.begin, self.early_start) if day is not None]
        return min(days) if days else None

    def planned(self, *sides: Side) -> int:
        """Return what the plan has on some sides, in cents."""
        return sum(line.cents or 0 for line in self.plan if line.side in sides)

    def touches(self, year: int) -> bool:
        """Tell whether the period and a calendar year have days in common."""
        first, last = self.first, self.end
        return first is not None and last is not None and first.year <= year <= last.year

    def counts(self, day: date) -> bool:
        """Tell whether costs of a day lie in the period."""
        return (self.first is None or self.first <= day) and (self.end is None or day <= self.end)


def validate(draft: Grant) -> list[Problem]:
    """Return the problems: title, funder, period and a plan with costs and grant are required."""
    found = [
        Problem(name, "required")
        for name in ("title", "funder", "begin", "end")
        if not getattr(draft, name)
    ]
    if draft.begin and draft.end and draft.end < draft.begin:
        found.append(Problem("end", "ends_before_start"))
    if draft.begin and draft.early_start and draft.early_start > draft.begin:
        found.append(Problem("early_start", "early_start_late"))
    days = ("notice_day", "begin", "end", "early_start", "closed_on", *DEADLINES)
    found += day_problems(draft, days)
    found += _rule_problems(draft)
    found += _plan_problems(draft)
    found += post_problems(draft.posts)
    limits = {
        "title": MAX_TITLE, "funder": MAX_TITLE, "programme": MAX_TITLE, "number": MAX_CODE,
        "conditions": MAX_NOTE, "note": MAX_NOTE,
    }  # fmt: skip
    return found + length_problems(draft, limits)


def _rule_problems(draft: Grant) -> Iterator[Problem]:
    if draft.financing is Financing.SHARE and draft.rate is None:
        yield Problem("rate", "rate_missing")
    if draft.rate is not None and not 0 <= draft.rate <= 1:
        yield Problem("rate", "share_range")
    for name in ("own_permille", "tolerance"):
        value = getattr(draft, name)
        if value is not None and not 0 <= value <= PERMILLE:
            yield Problem(name, "share_range")
    if not 0 <= draft.spend_months <= MAX_MONTHS:
        yield Problem("spend_months", "number_range", {"least": 0, "most": MAX_MONTHS})


def _plan_problems(draft: Grant) -> Iterator[Problem]:
    for line in draft.plan:
        if not line.title.strip():
            yield Problem("plan", "plan_title_missing")
        elif len(line.title) > MAX_TITLE:
            yield Problem("plan", "too_long", {"most": MAX_TITLE})
        for problem in amount_problems("plan", line.cents, negative=False):
            yield replace(problem, code="amount_missing") if line.cents is None else problem
    named = Counter((line.side, line.title.strip().casefold()) for line in draft.plan)
    if any(count > 1 for count in named.values()):
        yield Problem("plan", "plan_twice")
    sides = {line.side for line in draft.plan}
    if Side.COST not in sides or Side.GRANT not in sides:
        yield Problem("plan", "plan_incomplete")
        return
    costs, funds = draft.planned(*COSTS), draft.planned(Side.GRANT, Side.OWN, Side.THIRD)
    if costs != funds:
        values: dict[str, object] = {"costs": format_euros(costs), "funds": format_euros(funds)}
        yield Problem("plan", "plan_unbalanced", values, Severity.HINT)
    most = part_of(draft.planned(Side.COST), draft.rate)
    if draft.financing is Financing.SHARE and draft.rate and draft.approved > most:
        most_words: dict[str, object] = {"most": format_euros(most)}
        yield Problem("plan", "grant_above_rate", most_words, Severity.HINT)


def with_usual_deadlines(draft: Grant) -> Grant:
    """Return the draft with the usual days for the proof of use and the end of keeping receipts.

    Days that are there stay; the notice decides (domain.md 1.1).
    """
    if draft.end is None:
        return draft
    proof = draft.proof_due or month_later(draft.end, PROOF_MONTHS)
    kept = draft.kept_until or (month_later(proof, 12 * KEPT_YEARS) if proof else None)
    return replace(draft, proof_due=proof, kept_until=kept)
