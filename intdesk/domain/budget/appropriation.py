"""Appropriations (Ansätze) of a fiscal year and all that changes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.money import format_euros
from intdesk.domain.plausible import day_problems, year_problems
from intdesk.domain.problems import Problem, Severity

MAX_CENTS = 100_000_000_00
MAX_REASON = 1000


class Change(StrEnum):
    """What an entry does to the line (domain.md 4.2)."""

    ORIGINAL = "original"
    """Ansatz of the plan."""
    SUPPLEMENT = "supplement"
    """Nachtrag."""
    EXCESS = "excess"
    """Über- oder außerplanmäßig; the line that covers it gives the money."""
    CARRY_OVER = "carry_over"
    """Übertrag from the year before, which has it no more."""
    TRANSFER = "transfer"
    """Umschichtung: the other line gives, this one receives."""
    BLOCK = "block"
    """Sperre; a negative amount releases it."""


POSITIVE = frozenset({Change.EXCESS, Change.CARRY_OVER, Change.TRANSFER})
COVERED = frozenset({Change.EXCESS, Change.TRANSFER})
"""Changes that another line can give the money for."""


@dataclass(frozen=True, slots=True)
class Appropriation:
    """One entry of a line in a fiscal year; ``cents`` as the change means them.

    ``line_id`` receives, ``source_id`` is the line that gives (Umschichtung, Deckung): both sides
    are one entry, so that they can never differ.
    """

    id: int = 0
    version: int = 0
    year: int = 0
    line_id: int | None = None
    change: Change = Change.ORIGINAL
    cents: int | None = None
    source_id: int | None = None
    day: date | None = None
    reason: str = ""


def validate(draft: Appropriation, lines: Mapping[int, BudgetLine]) -> list[Problem]:
    """Return the problems; ``lines`` are those that are not in the trash.

    A hint tells that earmarked income covers: what it brings is not added a second time.
    """
    found = [*year_problems("year", draft.year)]
    if draft.line_id is None:
        found.append(Problem("line_id", "required"))
    elif draft.line_id not in lines:
        found.append(Problem("line_id", "line_missing"))
    found += amount_problems("cents", draft.cents, negative=draft.change not in POSITIVE)
    found += _source_problems(draft, lines)
    found += day_problems(draft, ("day",))
    if len(draft.reason) > MAX_REASON:
        found.append(Problem("reason", "too_long", {"most": MAX_REASON}))
    return found


def amount_problems(field: str, cents: int | None, *, negative: bool) -> list[Problem]:
    """Return the problems of an amount that has to be given; ``negative`` allows less than 0."""
    if cents is None:
        return [Problem(field, "required")]
    if cents < 0 and not negative:
        return [Problem(field, "negative_amount")]
    if abs(cents) > MAX_CENTS:
        return [Problem(field, "amount_too_high", {"most": format_euros(MAX_CENTS)})]
    return []


def _source_problems(draft: Appropriation, lines: Mapping[int, BudgetLine]) -> list[Problem]:
    if draft.source_id is None:
        needed = draft.change is Change.TRANSFER
        return [Problem("source_id", "required")] if needed else []
    if draft.change not in COVERED:
        return [Problem("source_id", "source_unfit")]
    source, line = lines.get(draft.source_id), lines.get(draft.line_id or 0)
    if source is None or source is line:
        return [Problem("source_id", "line_missing" if source is None else "source_same")]
    if draft.change is Change.TRANSFER and line is not None and source.direction != line.direction:
        return [Problem("source_id", "directions_differ")]
    earmarked = source.direction is Direction.INCOME and source.earmarked_for is not None
    return [Problem("source_id", "earmarked_cover", severity=Severity.HINT)] if earmarked else []


def gives(entry: Appropriation, source: BudgetLine) -> bool:
    """Tell whether the source of an entry loses what the line receives.

    Additional income covers without losing: it only has to come in.
    """
    if entry.change is Change.TRANSFER:
        return True
    return entry.change is Change.EXCESS and source.direction is Direction.EXPENSE
