"""Mittelanmeldung: proposals are the Ansaetze of the next year, entered before it begins."""

from __future__ import annotations

from dataclasses import replace

from intdesk.clock import Clock
from intdesk.domain.budget import appropriation
from intdesk.domain.budget.appropriation import Appropriation, Change
from intdesk.domain.budget.request import BudgetRequest, RequestRow, raised
from intdesk.domain.changes import Changes
from intdesk.domain.problems import errors
from intdesk.errors import InvalidDraftError
from intdesk.services.budget.lines import BUDGET, live_lines
from intdesk.services.budget.year import year_rows
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import APPROPRIATIONS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.budget_request import SAVED, TAKEN_OVER


class RequestService:
    """Keeps what is asked for in an open data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock that forecasts go by."""
        self._database = database
        self._clock = clock

    def request(self, year: int) -> BudgetRequest:
        """Return what is asked for in a fiscal year."""
        with self._database.read() as unit:
            return self.of(unit, year)

    def of(self, unit: ReadUnit | WriteUnit, year: int) -> BudgetRequest:
        """Return what is asked for in a fiscal year within a unit."""
        asked = _proposals(unit, year)
        rows = []
        for row in year_rows(unit, year - 1, self._clock.today()):
            mine = asked.get(row.line.id)
            found = RequestRow(
                row.line, row.before.ordered, row.now.original, row.expected.cents,
                mine.cents if mine else None, mine.reason if mine else "",
            )  # fmt: skip
            if mine is not None or not row.line.closed:
                rows.append(found)
        return BudgetRequest(year, tuple(rows))

    def propose(self, year: int, line_id: int, cents: int | None, reason: str) -> Changes:
        """Ask for an amount on a line; without one nothing is asked for any more.

        Raises ``InvalidDraftError``; then nothing is written.
        """
        with self._database.write(SAVED) as unit:
            known = _proposals(unit, year).get(line_id)
            if cents is None:
                if known is not None:
                    unit.of(APPROPRIATIONS).trash([known.id])
            else:
                draft = known or Appropriation(year=year, line_id=line_id)
                draft = replace(draft, cents=cents, reason=reason)
                if draft != known:
                    _save(unit, draft)
        return Changes(BUDGET, (), SAVED if unit.step else "")

    def take_over(self, year: int, permille: int, step: int) -> Changes:
        """Ask on all lines without a proposal for the Ansatz of the year before, changed.

        ``permille`` are tenths of a percent more or less, ``step`` the cents that are rounded to.
        """
        with self._database.write(TAKEN_OVER) as unit:
            for row in self.of(unit, year).rows:
                if row.proposed is None and row.original > 0:
                    cents = raised(row.original, permille, step)
                    _save(unit, Appropriation(year=year, line_id=row.line.id, cents=cents))
        return Changes(BUDGET, (), TAKEN_OVER if unit.step else "")


def _proposals(unit: ReadUnit | WriteUnit, year: int) -> dict[int, Appropriation]:
    entries = unit.of(APPROPRIATIONS).many(unit.budget_figures.entries(year))
    return {
        entry.line_id: entry
        for entry in entries
        if entry.year == year and entry.change is Change.ORIGINAL and entry.line_id is not None
    }


def _save(unit: WriteUnit, draft: Appropriation) -> None:
    lines = {line.id: line for line in live_lines(unit)}
    if found := errors(appropriation.validate(draft, lines)):
        raise InvalidDraftError(found)
    unit.of(APPROPRIATIONS).save(draft)
