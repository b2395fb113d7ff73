"""Figures, breakdowns and cross tables as tables of a workbook: numbers, never their pictures.

Columns and labels are those of the PDF. A missing value is ``·``, a zero is shown as ``–``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.report_data import (
    Breakdown,
    CrossTable,
    Figure,
    GridRow,
    GridTable,
    Row,
    Table,
    Unit,
    change,
    change_permille,
    share_permille,
)
from intdesk.sheets.cells import STORED, CellKind
from intdesk.sheets.writer_report import Entry, SheetTable
from intdesk.texts.numbers import MISSING
from intdesk.texts.report import (
    ACTUAL,
    CHANGE,
    CHANGE_PERCENT,
    FIGURE_HEAD,
    PLANNED,
    SHARE,
    TOTAL,
    figure_label,
    grid_head,
    table_text,
    total_label,
)

_KINDS: Final = {
    Unit.COUNT: CellKind.NUMBER,
    Unit.MINUTES: CellKind.MINUTES,
    Unit.PERMILLE: CellKind.PERMILLE,
    Unit.CENTS: CellKind.CENTS,
}
_FORMATS: Final = {
    Unit.COUNT: '#,##0;-#,##0;"–"',
    Unit.MINUTES: '[h]:mm;-[h]:mm;"–"',
    Unit.PERMILLE: '0.0\\ %;-0.0\\ %;"–"',
    Unit.CENTS: '#,##0.00\\ "€";-#,##0.00\\ "€";"–"',
}
_CHANGES: Final = {
    Unit.COUNT: '+#,##0;-#,##0;"±0"',
    Unit.MINUTES: '+#,##0.00\\ "Std.";-#,##0.00\\ "Std.";"±0"',
    Unit.PERMILLE: '+0.0\\ %;-0.0\\ %;"±0"',
    Unit.CENTS: '+#,##0.00\\ "€";-#,##0.00\\ "€";"±0"',
}
_MEAN_MINUTES: Final = '#,##0\\ "Min."'
_MEAN_CHANGE: Final = '+#,##0\\ "Min.";-#,##0\\ "Min.";"±0"'
FIGURE_MINUTES: Final = '[h]:mm\\ "Std.";-[h]:mm\\ "Std.";"–"'
"""Hours and minutes of a figure that stands alone: with its unit."""


def figures_table(name: str, figures: Sequence[Figure], year: int) -> SheetTable:
    """Return key figures with last year and change, each with its unit."""
    compared = any(figure.previous is not None for figure in figures)
    heads = [FIGURE_HEAD, str(year)]
    if compared:
        heads += [str(year - 1), CHANGE, CHANGE_PERCENT]
    lines = []
    for figure in figures:
        line = [Entry(figure_label(figure.key)), _figure(figure, figure.value)]
        if compared:
            relative = change_permille(figure.value, figure.previous)
            line += [
                _figure(figure, figure.previous),
                _figure_change(figure),
                _change(relative, Unit.PERMILLE),
            ]
        lines.append(line)
    return SheetTable(name, heads, lines)


def sheet_table(table: Table, year: int) -> SheetTable:
    """Return a table of any kind; ``year`` heads the column of this year's values."""
    if isinstance(table, GridTable):
        return _grid(table, year)
    return _cross(table) if isinstance(table, CrossTable) else _breakdown(table, year)


def _breakdown(table: Breakdown, year: int) -> SheetTable:
    compared = table.previous_total is not None
    planned = any(row.planned is not None for row in table.rows)
    heads = [table_text(table.key).head, str(year)]
    if compared:
        heads += [str(year - 1), CHANGE, CHANGE_PERCENT]
    heads.append(f"{SHARE} {ACTUAL}" if planned else SHARE)
    if planned:
        heads.append(PLANNED)
    lines = [_line(row, table, compared=compared, planned=planned) for row in table.rows]
    whole = Row(
        code="",
        label=total_label(additive=table.additive, counts=table.counts),
        value=table.total,
        previous=table.previous_total,
        planned=sum(row.planned or 0 for row in table.rows),
    )
    totals = _line(whole, table, compared=compared, planned=planned)
    if not table.additive:
        totals[-1] = Entry("")
    return SheetTable(f"Tabelle_{table.key}", heads, lines, totals)


def _cross(table: CrossTable) -> SheetTable:
    heads = [table_text(table.key).head, *table.column_labels, TOTAL]
    parts = zip(table.row_labels, table.values, table.row_totals, strict=True)
    lines = [
        [Entry(label), *(_value(v, Unit.COUNT) for v in (*values, total))]
        for label, values, total in parts
    ]
    sums = (*table.column_totals, table.total)
    totals = [Entry(TOTAL), *(_value(v, Unit.COUNT) for v in sums)]
    return SheetTable(f"Tabelle_{table.key}", heads, lines, totals)


def _grid(table: GridTable, year: int) -> SheetTable:
    def line(row: GridRow) -> list[Entry]:
        pairs = zip(row.values, table.columns, strict=True)
        return [Entry(row.label), *(_value(value, column.unit) for value, column in pairs)]

    heads = [table_text(table.key).head, *(grid_head(c, year) for c in table.columns)]
    rows = [line(row) for row in table.rows]
    return SheetTable(f"Tabelle_{table.key}", heads, rows, line(table.total))


def _line(row: Row, table: Breakdown, *, compared: bool, planned: bool) -> list[Entry]:
    line = [Entry(row.label, indent=row.level), _value(row.value, table.unit)]
    if compared:
        line += [
            _value(row.previous, table.unit),
            _change(change(row.value, row.previous), table.unit),
            _change(change_permille(row.value, row.previous), Unit.PERMILLE),
        ]
    line.append(_value(share_permille(row.value, table.total), Unit.PERMILLE))
    if planned:
        line.append(_value(row.planned, Unit.PERMILLE))
    return line


def _value(value: int | None, unit: Unit, number_format: str = "") -> Entry:
    if value is None:
        return Entry(MISSING)
    return Entry(STORED[_KINDS[unit]](value), number_format or _FORMATS[unit])


def _change(value: int | None, unit: Unit) -> Entry:
    """Return a difference with its sign; of minutes in hours, as a time must not be negative."""
    if value is None:
        return Entry(MISSING)
    stored = value / 60 if unit is Unit.MINUTES else STORED[_KINDS[unit]](value)
    return Entry(stored, _CHANGES[unit])


def _figure(figure: Figure, value: int | None) -> Entry:
    if figure.key == "mean_minutes":
        return _value(value, Unit.COUNT, _MEAN_MINUTES)
    return _value(value, figure.unit, FIGURE_MINUTES if figure.unit is Unit.MINUTES else "")


def _figure_change(figure: Figure) -> Entry:
    difference = change(figure.value, figure.previous)
    if figure.key == "mean_minutes" and difference is not None:
        return Entry(difference, _MEAN_CHANGE)
    return _change(difference, figure.unit)


def value_entry(value: int | None, unit: Unit) -> Entry:
    """Return a value of a unit as the sheet stores it, ``·`` if there is none."""
    return _value(value, unit)
