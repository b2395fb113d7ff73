"""What is missing or implausible in a year's budget, for the check before the report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from intdesk.domain.budget.ledger import circles
from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.posting import Origin
from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery, Op, fiscal_filter
from intdesk.domain.report_check import CheckGroup, CheckLine, Weight
from intdesk.services.budget.year import year_rows
from intdesk.storage.unit_of_work import ReadUnit


def budget_lines(unit: ReadUnit, year: int, today: date) -> Iterator[CheckLine]:
    """Yield the points of a fiscal year; an office without postings has none."""
    whole = ListQuery(Kind.POSTING, filters=(fiscal_filter(year),))
    total = _count(unit, whole)
    yield from _postings(unit, whole, total, year)
    marked = ListQuery(Kind.BUDGET_LINE, filters=(Filter("from_treasury", ("1",)),), sort="code")
    lines = ListQuery(Kind.BUDGET_LINE, sort="code")
    count = _count(unit, marked)
    yield CheckLine(
        "from_treasury", CheckGroup.BUDGET, Weight.SHOULD, count, _count(unit, lines), marked
    )
    over = _overdrawn(unit, year, today)
    yield CheckLine("overdrawn", CheckGroup.BUDGET, Weight.SHOULD, len(over), named=over)


def _postings(unit: ReadUnit, whole: ListQuery, total: int, year: int) -> Iterator[CheckLine]:
    own = Filter("origin", (Origin.OWN.value,))
    ordered, end = Filter("state", ("ordered",)), f"{year}-12-31"
    wanted = (
        ("document", Weight.SHOULD, (own, Filter("document", ("",)))),
        ("payee", Weight.CAN, (own, Filter("payee", ("",)))),
        ("unpaid", Weight.CAN, (ordered, Filter("day", ("", end), Op.BETWEEN))),
    )  # fmt: skip
    for code, weight, filters in wanted:
        query = replace(whole, filters=(*whole.filters, *filters))
        yield CheckLine(code, CheckGroup.BUDGET, weight, _count(unit, query), total, query)


def _overdrawn(unit: ReadUnit, year: int, today: date) -> tuple[str, ...]:
    """Return the names of lines and Deckungskreise with less than nothing left."""
    rows = [r for r in year_rows(unit, year, today) if r.line.direction is Direction.EXPENSE]
    sums = circles([r.line for r in rows], {r.line.id: r.now for r in rows})
    found = [name for name, one in sums.items() if one.available < 0]
    found += [r.line.name for r in rows if not r.line.circle and r.now.available < 0]
    return tuple(found)


def _count(unit: ReadUnit, query: ListQuery) -> int:
    return unit.lists.summary(query).count
