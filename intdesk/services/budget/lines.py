"""Budget lines: which there are, and what keeps one from going."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.budget import line as rules
from intdesk.domain.budget.line import BudgetLine
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.budget import BUDGET_LINES
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit

BUDGET = frozenset(
    {Kind.BUDGET_LINE, Kind.APPROPRIATION, Kind.COMMITMENT, Kind.POSTING, Kind.POST, Kind.GRANT}
)


def live_lines(unit: ReadUnit | WriteUnit) -> list[BudgetLine]:
    """Return all lines that are not in the trash, by their codes."""
    query = ListQuery(Kind.BUDGET_LINE, sort="code", descending=False)
    return unit.of(BUDGET_LINES).many(unit.lists.ids(query))


class BudgetLineService(Records[BudgetLine]):
    """Budget lines of an open data file."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        super().__init__(database, RecordRules(BUDGET_LINES, self._problems))

    def all(self) -> list[BudgetLine]:
        """Return all lines that are not in the trash, by their codes."""
        with self._database.read() as unit:
            return live_lines(unit)

    def circles(self) -> list[str]:
        """Return the names of the Deckungskreise."""
        return sorted({line.circle for line in self.all() if line.circle})

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move lines to the trash; raises ``line_in_use`` if anything is planned or booked."""
        with self._database.read() as unit:
            if unit.budget_links.users(ids):
                raise IntDeskError("line_in_use")
        return super().trash(ids)

    def _problems(self, draft: BudgetLine) -> list[Problem]:
        return rules.validate(draft, self.all())
