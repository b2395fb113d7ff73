"""The chapter on mandate, post and resources: hours per function, planned and actual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.office import Office
from intdesk.domain.report_data import Breakdown, Chapter, Counts, Figure, Row, Unit
from intdesk.services.annual_report.tables import TableSpec, TwoYears, breakdown, by_code
from intdesk.services.annual_report.year_data import YearData

_FUNCTIONS = TableSpec(
    "minutes_by_function", "function", CodeListId.FUNCTION,
    charted=True, counts=Counts.MINUTES, unit=Unit.MINUTES,
)  # fmt: skip
_WORK_TABLES = (
    TableSpec(
        "minutes_by_task_group", "task_group", CodeListId.TASK_GROUP, kind=Kind.WORK_ENTRY,
        counts=Counts.MINUTES, unit=Unit.MINUTES,
    ),
    TableSpec(
        "minutes_by_activity", "activity", CodeListId.ACTIVITY, by_value=True, kind=Kind.WORK_ENTRY,
        counts=Counts.MINUTES, unit=Unit.MINUTES,
    ),
)  # fmt: skip


def mandate_chapter(data: YearData, codes: CodeBook, office: Office, text: str) -> Chapter:
    """Return the chapter; without any working time it holds the office's facts only.

    ``text`` is what is known of the mandate.
    """
    functions = data.functions()
    total, total_before = functions.totals()
    consulted = data.total_minutes
    figures = (
        Figure("week_minutes", office.week_minutes, None, Unit.MINUTES),
        Figure("total_minutes", total, total_before, Unit.MINUTES),
        Figure("consultation_minutes", *consulted, Unit.MINUTES),
        data.other_bodies_figure(),
    )
    tables = [_by_function(functions, office.planned_shares, codes)]
    for spec in _WORK_TABLES:
        years = data.work(spec.field)
        table = by_code(spec, years, years.totals(), codes)
        tables.append(_with_true_lists(table, data.flowed(spec.field)))
    return Chapter("mandate", figures, tuple(t for t in tables if t), text)


def _with_true_lists(table: Breakdown | None, flowed: Mapping[str, int]) -> Breakdown | None:
    """Return a table whose lines open a list only where that holds all that they count."""
    if table is None:
        return None
    rows = (replace(row, source=None) if row.code in flowed else row for row in table.rows)
    return replace(table, rows=tuple(rows))


def _by_function(years: TwoYears, planned: Mapping[str, int], codes: CodeBook) -> Breakdown | None:
    if not years.codes():
        return None
    rows = [
        Row(
            entry.code,
            entry.label,
            years.current.get(entry.code, 0),
            years.before(entry.code),
            planned=planned[entry.code] * 10 if entry.code in planned else None,
        )
        for entry in codes.all(CodeListId.FUNCTION)
        if entry.code in years.codes() or entry.code in planned
    ]
    return breakdown(_FUNCTIONS, rows, years.totals())
