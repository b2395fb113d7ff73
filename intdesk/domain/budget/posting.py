"""Postings (Buchungen): what was ordered to be paid or received, and when the money moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.budget.appropriation import amount_problems
from intdesk.domain.budget.commitment import length_problems, link_problems
from intdesk.domain.budget.line import MAX_CODE, MAX_NOTE, MAX_TITLE, BudgetLine
from intdesk.domain.period import plausible_year
from intdesk.domain.plausible import day_problems, year_problems
from intdesk.domain.problems import Problem, Severity


class Origin(StrEnum):
    """Who wrote a posting."""

    OWN = "own"
    TREASURY = "treasury"
    """It stands in the treasury's list."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a posting: the line that bears it, in cents, and the commitment it pays.

    ``plan_line_id`` is the position of a grant's plan that it belongs to (decision 0043).

    The amount is positive in the direction of the line: spent on an expense line, received on an
    income line; a correction is negative.
    """

    line_id: int | None = None
    cents: int | None = None
    commitment_id: int | None = None
    plan_line_id: int | None = None


@dataclass(frozen=True, slots=True)
class Posting:
    """A draft or a saved posting; it has no amount of its own, only the sum of its shares.

    ``day`` is the one of the order (Anordnung), ``paid_on`` when the money moved (Ist); the fiscal
    ``year`` is a field of its own. ``document`` is the number of order or receipt. ``reverses``
    names the posting that this one takes back. A posting of the treasury that is ``matched`` with
    an own one does not count, because that one does. A collective payment of the treasury is
    split when it is matched with several own ones: then ``reverses`` of each part but the first
    names the first (:attr:`part_of`), as the treasury itself never takes a posting back so.
    """

    id: int = 0
    version: int = 0
    year: int = 0
    day: date | None = None
    payee: str = ""
    purpose: str = ""
    document: str = ""
    shares: tuple[Share, ...] = (Share(),)
    service_day: date | None = None
    invoice_day: date | None = None
    paid_on: date | None = None
    origin: Origin = Origin.OWN
    reverses: int | None = None
    matched: int | None = None
    linked_kind: str = ""
    linked_id: int = 0
    note: str = ""

    @property
    def cents(self) -> int:
        """Return the whole amount in cents."""
        return sum(share.cents or 0 for share in self.shares)

    @property
    def part_of(self) -> int | None:
        """Return the posting of the treasury that this one is a split-off part of."""
        return self.reverses if self.origin is Origin.TREASURY else None


def validate(
    draft: Posting, lines: Mapping[int, BudgetLine], commitments: Mapping[int, int]
) -> list[Problem]:
    """Return the problems: day, purpose or payee, and a line with an amount are required.

    ``lines`` are those that are not in the trash, ``commitments`` give the line of each.
    """
    found = [] if draft.day else [Problem("day", "required")]
    if not draft.purpose.strip() and not draft.payee.strip():
        found.append(Problem("purpose", "payee_or_purpose"))
    found += year_problems("year", draft.year)
    found += _share_problems(draft, lines)
    found += [
        Problem("shares", "commitment_line")
        for share in draft.shares
        if commitments.get(share.commitment_id or 0, share.line_id) != share.line_id
    ]
    found += day_problems(draft, ("day", "service_day", "invoice_day", "paid_on"))
    found += link_problems(draft.linked_kind, draft.linked_id)
    if draft.day is not None and plausible_year(draft.year) and draft.day.year != draft.year:
        values: dict[str, object] = {"day_year": draft.day.year, "year": draft.year}
        found.append(Problem("year", "fiscal_year_differs", values, Severity.HINT))
    limits = {"payee": MAX_TITLE, "purpose": MAX_TITLE, "document": MAX_CODE, "note": MAX_NOTE}
    return found + length_problems(draft, limits)


def document_key(text: str) -> str:
    """Return a document number as it is compared: letters and digits only."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _share_problems(draft: Posting, lines: Mapping[int, BudgetLine]) -> list[Problem]:
    found = [] if draft.shares else [Problem("shares", "required")]
    for share in draft.shares:
        if share.line_id is None:
            found.append(Problem("shares", "share_line_missing"))
        elif share.line_id not in lines:
            found.append(Problem("shares", "line_missing"))
        problems = amount_problems("shares", share.cents, negative=True)
        found += [
            replace(p, code="amount_missing") if p.code == "required" else p for p in problems
        ]
    known = [line for s in draft.shares if (line := lines.get(s.line_id or 0))]
    if len({line.direction for line in known}) > 1:
        found.append(Problem("shares", "directions_differ"))
    keys = [(s.line_id, s.commitment_id, s.plan_line_id) for s in draft.shares if s.line_id]
    if len(set(keys)) < len(keys):
        found.append(Problem("shares", "named_twice"))
    return found


def reversal(posting: Posting, day: date) -> Posting:
    """Return the unsaved posting that takes another one back in the fiscal year of that one.

    It is about the same service, so it has the day of that one: a grant's period goes by it.
    """
    shares = tuple(replace(s, cents=-(s.cents or 0)) for s in posting.shares)
    served = posting.service_day or posting.day
    return replace(
        posting, id=0, version=0, day=day, shares=shares, document="", reverses=posting.id,
        origin=Origin.OWN, matched=None, invoice_day=None, service_day=served,
        paid_on=day if posting.paid_on else None, note="",
    )  # fmt: skip
