"""The chapter on statements: what was said to whom, in time, with which result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.listing import Filter, ListQuery, Op, year_filter
from intdesk.domain.publicity import Statement, in_time
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
)
from intdesk.services.annual_report.public_work import PublicYears, notices
from intdesk.services.annual_report.tables import TableSpec, by_code
from intdesk.texts.report_events import MEAN

_SPECS = (
    TableSpec(
        "statements_by_position", "position", CodeListId.STATEMENT_POSITION, by_value=True,
        charted=True, counts=Counts.STATEMENTS, kind=Kind.STATEMENT,
    ),
    TableSpec(
        "statements_by_outcome", "outcome", CodeListId.STATEMENT_OUTCOME, by_value=True,
        counts=Counts.STATEMENTS, kind=Kind.STATEMENT,
    ),
)  # fmt: skip


def statements_chapter(years: PublicYears, codes: CodeBook, threshold: int) -> Chapter:
    """Return the chapter; ``threshold`` are the days of notice that count as in time."""
    if not years.now.statements:
        return Chapter("statements")
    tables = (*_coded(years, codes), _list(years))
    return Chapter("statements", _figures(years, threshold), tuple(t for t in tables if t))


def _figures(years: PublicYears, threshold: int) -> tuple[Figure, ...]:
    every = ListQuery(Kind.STATEMENT, filters=(year_filter(years.year),))
    enough = Filter("notice_days", (str(threshold), ""), Op.BETWEEN)
    before = years.before.statements if years.before is not None else None
    now = years.now.statements
    return (
        Figure("statements", len(now), None if before is None else len(before), source=every),
        Figure("notice_mean", _mean(now), None if before is None else _mean(before), source=every),
        Figure(
            "in_time",
            _in_time(now, threshold),
            None if before is None else _in_time(before, threshold),
            source=every.with_filter(enough),
        ),
    )


def _mean(statements: Sequence[Statement]) -> int | None:
    days = notices(statements)
    return round(sum(days) / len(days)) if days else None


def _in_time(statements: Sequence[Statement], threshold: int) -> int:
    return sum(bool(in_time(days, threshold)) for days in notices(statements))


def _coded(years: PublicYears, codes: CodeBook) -> Iterator[Breakdown | None]:
    before = None if years.before is None else len(years.before.statements)
    totals = len(years.now.statements), before
    for spec in _SPECS:
        counts = years.count(lambda w, s=spec: (getattr(i, s.field) for i in w.statements))  # type: ignore[misc]
        yield by_code(spec, counts, totals, codes)


def _list(years: PublicYears) -> GridTable:
    """Return every statement with its days of notice, their mean below."""
    rows = tuple(
        GridRow(_label(statement), (statement.notice_days,)) for statement in years.now.statements
    )
    total = GridRow(MEAN, (_mean(years.now.statements),))
    columns = (GridColumn("notice_days"),)
    return GridTable("statement_list", Counts.STATEMENTS, columns, rows, total)


def _label(statement: Statement) -> str:
    day = format_day(statement.day) if statement.day else ""
    named = f"{statement.title} ({statement.number})" if statement.number else statement.title
    return ", ".join(filter(None, (f"{day} {named}", statement.body)))
