"""The chapter on the budget: plan, use and rest by line, income, and internally the post.

The personnel expense of a post that one person holds is that person's pay: it stands in internal
reports only, in a table of its own, and in no sum of the public tables; so does what pays for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from intdesk.domain.budget.ledger import LineYear, total
from intdesk.domain.budget.line import Direction
from intdesk.domain.budget.post import Post, year_of
from intdesk.domain.changes import Kind
from intdesk.domain.grants.personal import pay_of
from intdesk.domain.listing import Filter, ListQuery, fiscal_filter
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Unit,
)
from intdesk.services.annual_report.grants import grant_tables
from intdesk.services.annual_report.posts import posts_of
from intdesk.services.budget.year import LineRow, year_rows
from intdesk.services.grants.figures import views
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import TOTAL

_Value = Callable[[LineYear], int]
_EXPENSE: dict[str, _Value] = {
    "granted": lambda one: one.frame,
    "ordered": lambda one: one.ordered,
    "committed": lambda one: one.committed,
    "available": lambda one: one.available,
}
_INCOME: dict[str, _Value] = {
    "planned": lambda one: one.granted,
    "income_ordered": lambda one: one.ordered,
    "received": lambda one: one.moved,
    "open": lambda one: one.open,
}


def budget_chapter(unit: ReadUnit, year: int, today: date) -> Chapter:
    """Return the chapter; an office without a budget in the year has none."""
    rows = [row for row in year_rows(unit, year, today) if row.now]
    posts = posts_of(unit)
    grants = views(unit, today)
    pay = pay_of(posts, (row.line for row in rows), ((v.grant, v.facts) for v in grants))
    expense = [r for r in rows if r.line.direction is Direction.EXPENSE]
    work = [row for row in expense if row.line.id not in pay.lines]
    earned = [row for row in rows if row.line.direction is Direction.INCOME]
    income = [row for row in earned if row.line.id not in pay.income]
    tables = (
        _spent(work, year),
        _grid("budget_lines", work, _EXPENSE, charted=True),
        _grid("budget_income", income, _INCOME),
        _grid("budget_post", [r for r in expense if r.line.id in pay.lines], _EXPENSE),
        _grid("budget_post_income", [r for r in earned if r.line.id in pay.income], _INCOME),
        *grant_tables(grants, year, pay.grants),
    )
    figures = (*_figures(work, income, year), *_post_figures(posts, year))
    return Chapter("budget", figures if rows else (), tuple(t for t in tables if t is not None))


def _figures(work: Sequence[LineRow], income: Sequence[LineRow], year: int) -> Iterator[Figure]:
    if work:
        now, then = total(r.now for r in work), total(r.before for r in work)
        for name, value in _EXPENSE.items():
            source = None
            if name == "ordered":
                source = ListQuery(Kind.POSTING, filters=(fiscal_filter(year),))
            elif name == "committed":
                source = ListQuery(Kind.COMMITMENT, filters=(fiscal_filter(year),))
            previous = value(then) if then else None
            yield Figure(f"budget_{name}", value(now), previous, Unit.CENTS, source)
    if income:
        now, then = total(r.now for r in income), total(r.before for r in income)
        yield Figure("budget_received", now.moved, then.moved if then else None, Unit.CENTS)


def _post_figures(posts: Sequence[Post], year: int) -> Iterator[Figure]:
    """Yield cost and net cost of the posts; public reports leave them out."""
    years = [[year_of(post, one) for post in posts] for one in (year, year - 1)]
    now, before = (sum(p.cost for p in found) for found in years)
    if now or before:
        yield Figure("post_cost", now, before or None, Unit.CENTS)
        net, net_before = (sum(p.net for p in found) for found in years)
        yield Figure("post_net", net, net_before if before else None, Unit.CENTS)


def _spent(rows: Sequence[LineRow], year: int) -> Breakdown | None:
    """Return what was booked by line against the year before, for the chart."""
    if not rows:
        return None
    compared = any(row.before for row in rows)
    lines = tuple(
        Row(
            str(row.line.id),
            row.line.title,
            row.now.ordered,
            row.before.ordered if compared else None,
            source=ListQuery(
                Kind.POSTING,
                filters=(Filter("line_id", (str(row.line.id),)), fiscal_filter(year)),
            ),
        )
        for row in sorted(rows, key=lambda r: -r.now.ordered)
    )
    before = sum(row.before.ordered for row in rows) if compared else None
    spent = sum(row.now.ordered for row in rows)
    return Breakdown("budget_spent", Counts.BUDGET, lines, spent, before, Unit.CENTS, charted=True)


def _grid(
    key: str, rows: Sequence[LineRow], values: dict[str, _Value], *, charted: bool = False
) -> GridTable | None:
    if not rows:
        return None
    columns = tuple(GridColumn(name, Unit.CENTS) for name in values)
    lines = tuple(
        GridRow(row.line.name, tuple(value(row.now) for value in values.values())) for row in rows
    )
    whole = total(row.now for row in rows)
    sums = GridRow(TOTAL, tuple(value(whole) for value in values.values()))
    return GridTable(key, Counts.BUDGET, columns, lines, sums, charted=charted)
