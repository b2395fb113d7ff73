"""The budget of a year as sentences, tables and a chart, for its PDF and its workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from intdesk.domain.budget.ledger import LineYear
from intdesk.domain.budget.line import Direction
from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.evaluation import Evaluation, EvaluationLine, EvaluationTable, Measured
from intdesk.domain.report_data import Unit
from intdesk.services.budget.year import BudgetYear, LineRow
from intdesk.texts import budget_papers as words
from intdesk.texts.numbers import format_value

Value = Callable[[LineRow], int]

_FORECAST = "forecast"


def overview(found: BudgetYear, today: date) -> Evaluation:
    """Return the overview of a fiscal year; one that is over has no forecast."""
    over = found.year < today.year
    tables = tuple(
        table for table in _tables(found) if table.lines and not (over and table.key == _FORECAST)
    )
    said = tuple(_sentences(found, over=over))
    return Evaluation(None, found.year, words.OVERVIEW, said, tables, _chart(found))


def _sentences(found: BudgetYear, *, over: bool) -> Iterator[str]:
    total = found.total(Direction.EXPENSE)
    yield words.STATE.format(
        granted=_euros(total.frame), ordered=_euros(total.ordered),
        committed=_euros(total.committed), available=_euros(total.available),
    )  # fmt: skip
    if not over:
        expected = sum(row.expected.cents for row in found.rows_of(Direction.EXPENSE))
        yield words.EXPECTED.format(expected=_euros(expected))
    overdrawn = [name for name, one in found.circles.items() if one.available < 0]
    overdrawn += [
        row.line.name
        for row in found.rows_of(Direction.EXPENSE)
        if not row.line.circle and row.now.available < 0
    ]
    if overdrawn:
        yield words.OVERDRAWN.format(names=", ".join(overdrawn))
    yield words.FORMULA


def _tables(found: BudgetYear) -> Iterator[EvaluationTable]:
    expense, income = found.rows_of(Direction.EXPENSE), found.rows_of(Direction.INCOME)
    yield _table("expense", words.EXPENSE, expense, {
        "granted": lambda r: r.now.frame,
        "ordered": lambda r: r.now.ordered,
        "committed": lambda r: r.now.committed,
        "available": lambda r: r.now.available,
        "before": lambda r: r.before.ordered,
    })  # fmt: skip
    yield _circles(found)
    yield _table("granted", words.GRANTED, expense, {
        "original": lambda r: r.now.original,
        "changed": lambda r: r.now.supplement + r.now.excess + r.now.earmarked,
        "moved_between": lambda r: r.now.transferred,
        "carried": lambda r: r.now.carried_in - r.now.carried_out,
        "blocked": lambda r: -r.now.blocked,
    })  # fmt: skip
    yield _table(_FORECAST, words.FORECAST, expense, {
        "granted": lambda r: r.now.frame,
        "expected": lambda r: r.expected.cents,
        "rest": lambda r: r.now.frame - r.expected.cents,
    })  # fmt: skip
    yield _table("income", words.INCOME, income, {
        "granted": lambda r: r.now.granted,
        "income_ordered": lambda r: r.now.ordered,
        "received": lambda r: r.now.moved,
        "open": lambda r: r.now.open,
        "before": lambda r: r.before.ordered,
    })  # fmt: skip


def _table(
    key: str, title: str, rows: Sequence[LineRow], values: dict[str, Value]
) -> EvaluationTable:
    lines = [
        EvaluationLine(row.line.name, tuple(value(row) for value in values.values()))
        for row in rows
    ]
    return _summed(key, title, words.LINE, [words.HEADS[name] for name in values], lines)


def _circles(found: BudgetYear) -> EvaluationTable:
    heads = [words.HEADS[name] for name in ("granted", "ordered", "committed", "available")]
    lines = [EvaluationLine(name, _of(one)) for name, one in sorted(found.circles.items())]
    return _summed("circles", words.CIRCLES, words.CIRCLES, heads, lines)


def _of(one: LineYear) -> tuple[int, ...]:
    return one.frame, one.ordered, one.committed, one.available


def _summed(
    key: str, title: str, first: str, heads: Iterable[str], lines: Sequence[EvaluationLine]
) -> EvaluationTable:
    sums = (sum(n or 0 for n in column) for column in zip(*(x.values for x in lines), strict=True))
    columns = tuple(Measured(head, Unit.CENTS) for head in heads)
    total = EvaluationLine(words.TOTAL, tuple(sums))
    return EvaluationTable(key, title, first, columns, tuple(lines), total)


def _chart(found: BudgetYear) -> ChartSpec | None:
    """Return bars of whole Euros by line; what is overdrawn has no available part."""
    rows = [row for row in found.rows_of(Direction.EXPENSE) if row.now]
    if len(rows) < 2:
        return None
    parts: tuple[tuple[str, Callable[[LineYear], int]], ...] = (
        ("ordered", lambda now: now.ordered), ("committed", lambda now: now.committed),
        ("available", lambda now: now.available),
    )  # fmt: skip
    return ChartSpec(
        ChartKind.STACKED,
        words.CHART,
        tuple(row.line.title for row in rows),
        tuple(
            Series(words.HEADS[name], tuple(max(0, round(of(row.now) / 100)) for row in rows))
            for name, of in parts
        ),
        words.chart_words(found.year, len(rows)),
        "euros",
    )


def _euros(cents: int) -> str:
    return format_value(cents, Unit.CENTS)
