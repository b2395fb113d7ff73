"""The budget of a year: lines with their sums, two years side by side, forecast, warnings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.budget.commitment import Commitment
from intdesk.domain.budget.forecast import Forecast, forecast
from intdesk.domain.budget.ledger import Facts, LineYear, circles, ledger, total
from intdesk.domain.budget.line import BudgetLine, Direction
from intdesk.domain.budget.posting import Posting
from intdesk.domain.budget.shortage import (
    Shortage,
    shortages,
)
from intdesk.domain.budget.usage import LINES
from intdesk.services.budget.lines import live_lines
from intdesk.services.budget.usage import commitment_use, posting_use
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import APPROPRIATIONS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line with its sums in the year and in the one before, and what is expected."""

    line: BudgetLine
    now: LineYear
    before: LineYear
    expected: Forecast


@dataclass(frozen=True, slots=True)
class BudgetYear:
    """All lines of a fiscal year that have anything, or are open for it."""

    year: int
    rows: tuple[LineRow, ...]
    circles: Mapping[str, LineYear]

    def rows_of(self, direction: Direction) -> tuple[LineRow, ...]:
        """Return the lines that pay out, or take in."""
        return tuple(row for row in self.rows if row.line.direction is direction)

    def total(self, direction: Direction) -> LineYear:
        """Return the sums of all lines that pay out, or take in."""
        return total(row.now for row in self.rows_of(direction))

    def total_before(self, direction: Direction) -> LineYear:
        """Return the sums of the year before."""
        return total(row.before for row in self.rows_of(direction))


def facts(unit: ReadUnit | WriteUnit, year: int) -> Facts:
    """Return what the ledger of a fiscal year is made of."""
    figures = unit.budget_figures
    entries = unit.of(APPROPRIATIONS).many(figures.entries(year))
    return Facts(year, tuple(entries), figures.bound(year), figures.posted(year))


def year_rows(unit: ReadUnit | WriteUnit, year: int, today: date) -> tuple[LineRow, ...]:
    """Return the lines of a fiscal year that have anything, or are open for it."""
    lines = live_lines(unit)
    now, before = (ledger(lines, facts(unit, y)) for y in (year, year - 1))
    return tuple(
        LineRow(line, now[line.id], before[line.id], forecast(now[line.id], year, today))
        for line in lines
        if not line.closed or now[line.id] or before[line.id]
    )


class BudgetService:
    """Answers what the budget of an open data file looks like."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        self._database = database
        self._clock = clock

    def year(self, year: int) -> BudgetYear:
        """Return the budget of a fiscal year."""
        with self._database.read() as unit:
            return self.of(unit, year)

    def of(self, unit: ReadUnit | WriteUnit, year: int) -> BudgetYear:
        """Return the budget of a fiscal year within a unit."""
        rows = year_rows(unit, year, self._clock.today())
        sums = circles([row.line for row in rows], {row.line.id: row.now for row in rows})
        return BudgetYear(year, rows, sums)

    def years(self) -> list[int]:
        """Return the fiscal years that hold anything."""
        with self._database.read() as unit:
            return unit.budget_figures.years()

    def short_by_posting(self, draft: Posting) -> tuple[Shortage, ...]:
        """Return what a posting would overdraw; an incomplete draft warns of what it says."""
        with self._database.read() as unit:
            return self._short(unit, posting_use(unit, LINES, draft), draft.year)

    def short_by_commitment(self, draft: Commitment) -> tuple[Shortage, ...]:
        """Return what a commitment would overdraw."""
        with self._database.read() as unit:
            return self._short(unit, commitment_use(unit, LINES, draft), draft.year)

    def _short(self, unit: ReadUnit, uses: Mapping[int, int], year: int) -> tuple[Shortage, ...]:
        lines = live_lines(unit)
        known = {line.id for line in lines}
        uses = {line_id: cents for line_id, cents in uses.items() if line_id in known}
        return shortages(uses, lines, ledger(lines, facts(unit, year)))
