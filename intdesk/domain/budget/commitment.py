"""Commitments (Mittelbindungen): money that is reserved for an order before the invoice comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from intdesk.domain.budget.appropriation import amount_problems
from intdesk.domain.budget.line import MAX_CODE, MAX_NOTE, MAX_TITLE, BudgetLine
from intdesk.domain.changes import Kind
from intdesk.domain.plausible import day_problems, year_problems
from intdesk.domain.problems import Problem

LINKED = (
    Kind.EVENT, Kind.CONSULTATION, Kind.ASSIGNMENT, Kind.CASE, Kind.TALK, Kind.STATEMENT,
    Kind.CONTACT, Kind.TARGET_AGREEMENT,
)  # fmt: skip
"""The kinds of records that can have costs."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """Money of a line reserved in a fiscal year; payments that name it reduce what is left.

    ``closed_on`` releases the rest. ``linked_kind`` and ``linked_id`` name the record that it is
    for (empty and 0: none), ``plan_line_id`` the position of a grant's plan (decision 0043).
    """

    id: int = 0
    version: int = 0
    year: int = 0
    line_id: int | None = None
    day: date | None = None
    cents: int | None = None
    payee: str = ""
    purpose: str = ""
    number: str = ""
    closed_on: date | None = None
    linked_kind: str = ""
    linked_id: int = 0
    note: str = ""
    plan_line_id: int | None = None


def left(cents: int, paid: int, *, closed: bool) -> int:
    """Return what a commitment still reserves; payments beyond it do not make it negative."""
    return 0 if closed else max(0, cents - paid)


def validate(draft: Commitment, lines: Mapping[int, BudgetLine]) -> list[Problem]:
    """Return the problems: line, day, amount and purpose are required."""
    found = [Problem(n, "required") for n in ("day", "purpose") if not getattr(draft, n)]
    found += year_problems("year", draft.year)
    if draft.line_id is None:
        found.append(Problem("line_id", "required"))
    elif draft.line_id not in lines:
        found.append(Problem("line_id", "line_missing"))
    found += amount_problems("cents", draft.cents, negative=False)
    found += day_problems(draft, ("day", "closed_on"))
    found += link_problems(draft.linked_kind, draft.linked_id)
    if draft.day and draft.closed_on and draft.closed_on < draft.day:
        found.append(Problem("closed_on", "ends_before_start"))
    limits = {"payee": MAX_TITLE, "purpose": MAX_TITLE, "number": MAX_CODE, "note": MAX_NOTE}
    return found + length_problems(draft, limits)


def length_problems(draft: object, limits: Mapping[str, int]) -> list[Problem]:
    """Return the problems of texts that are too long."""
    return [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]


def link_problems(kind: str, record_id: int) -> list[Problem]:
    """Return the problem of a link that names no record."""
    none = not kind and not record_id
    return (
        []
        if none or (kind in LINKED and record_id > 0)
        else [Problem("linked_kind", "link_incomplete")]
    )
