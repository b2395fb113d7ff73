"""From how many people on the office shows a result in public: its own choice of 3, 5 or 10."""

from __future__ import annotations

from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


def least_group(unit: ReadUnit | WriteUnit, year: int) -> int:
    """Return the least number of people behind a public figure of a year.

    It is the one of the report published of this year, else of the latest public report that was
    begun, else the usual one.
    """
    bound = unit.editions.published((year,))
    begun = (e for e in unit.editions.all() if not e.audience.internal)
    rules = [edition.audience.rule for edition in (*bound, *begun)]
    usual = Rule()
    return next((r.threshold for r in rules if r.method is not Method.NONE), usual.threshold)
