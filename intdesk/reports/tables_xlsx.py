"""Figures, breakdowns and cross tables as tables of a workbook: numbers, never their pictures.

Columns and labels are those of the PDF. A hidden value is ``•``, a missing one ``x``, a zero is
shown as ``–``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    Cell,
    Correction,
    Place,
    PublicBreakdown,
    PublicCrossTable,
    PublicFigure,
    PublicGridRow,
    PublicGridTable,
    PublicRow,
    PublicTable,
    change,
    change_permille,
    is_hidden,
    printed,
    printed_or_none,
    relative_change,
    share_permille,
    value_of,
)
from intdesk.domain.status_light import Light
from intdesk.reports.charts import PARTS_OF_MONEY
from intdesk.reports.content import used_share
from intdesk.sheets.cells import STORED, CellKind
from intdesk.sheets.light_fills import LIGHT_FILLS
from intdesk.sheets.writer_report import Entry, SheetTable
from intdesk.texts.light_words import coded_light, parted_light
from intdesk.texts.numbers import HIDDEN, MISSING
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
from intdesk.texts.report_budget import USED
from intdesk.texts.report_editions import CORRECTION_HEADS, corrected_figure, correction_row

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
_POINTS_CHANGE: Final = '+0.0\\ "%-Pkt.";-0.0\\ "%-Pkt.";"±0"'
FIGURE_MINUTES: Final = '[h]:mm\\ "Std.";-[h]:mm\\ "Std.";"–"'
"""Hours and minutes of a figure that stands alone: with its unit."""


def figures_table(name: str, figures: Sequence[PublicFigure], year: int) -> SheetTable:
    """Return key figures with last year and change, each with its unit."""
    compared = any(figure.previous is not None for figure in figures)
    heads = [FIGURE_HEAD, str(year)]
    if compared:
        heads += [str(year - 1), CHANGE, CHANGE_PERCENT]
    lines = []
    for figure in figures:
        line = [Entry(figure_label(figure.key)), _figure(figure, figure.cell)]
        if compared:
            relative = relative_change(figure)
            line += [
                _figure(figure, figure.previous),
                _figure_change(figure),
                _change(relative, Unit.PERMILLE),
            ]
        lines.append(line)
    return SheetTable(name, heads, lines)


def corrections_table(found: Sequence[Correction]) -> SheetTable:
    """Return what was printed otherwise in the edition before."""
    lines = []
    for correction in found:
        what, year, *_ = correction_row(correction)
        line = [Entry(what), Entry(year)]
        if correction.place is Place.TEXT:
            line += [Entry(""), Entry("")]
        elif correction.place is Place.FIGURE:
            figure = corrected_figure(correction)
            line += [_figure(figure, figure.previous), _figure(figure, figure.cell)]
        else:
            line += [_value(c, correction.unit) for c in (correction.before, correction.now)]
        lines.append(line)
    return SheetTable("Korrekturen", CORRECTION_HEADS, lines)


def sheet_table(table: PublicTable, year: int) -> SheetTable:
    """Return a table of any kind; ``year`` heads the column of this year's values."""
    if isinstance(table, PublicGridTable):
        return _grid(table, year)
    return _cross(table) if isinstance(table, PublicCrossTable) else _breakdown(table, year)


def _breakdown(table: PublicBreakdown, year: int) -> SheetTable:
    if table.unit is Unit.PERMILLE:
        return _shares(table, year)
    compared = table.compared
    planned = any(row.planned is not None for row in table.rows)
    heads = [table_text(table.key).head, str(year)]
    if compared:
        heads += [str(year - 1), CHANGE, CHANGE_PERCENT]
    heads.append(f"{SHARE} {ACTUAL}" if planned else SHARE)
    if planned:
        heads.append(PLANNED)
    lines = [_line(row, table, compared=compared, planned=planned) for row in table.rows]
    whole = PublicRow(
        code="",
        label=total_label(additive=table.additive, counts=table.counts),
        cell=table.total,
        previous=table.previous_total,
        planned=sum(row.planned or 0 for row in table.rows),
    )
    totals = _line(whole, table, compared=compared, planned=planned)
    if not table.additive:
        totals[-1] = Entry("")
    return SheetTable(f"Tabelle_{table.key}", heads, lines, () if table.single else totals)


def _cross(table: PublicCrossTable) -> SheetTable:
    heads = [table_text(table.key).head, *table.column_labels, TOTAL]
    parts = zip(table.row_labels, table.values, table.row_totals, strict=True)
    lines = [
        [Entry(label), *(_value(v, Unit.COUNT) for v in (*values, total))]
        for label, values, total in parts
    ]
    sums = (*table.column_totals, table.total)
    totals = [Entry(TOTAL), *(_value(v, Unit.COUNT) for v in sums)]
    return SheetTable(f"Tabelle_{table.key}", heads, lines, totals)


def _lit(label: str) -> Entry:
    """Return a label; one that begins with a status light gets its colour behind it."""
    return Entry(label, fill=_fill(parted_light(label)[0]))


def _fill(light: Light | None) -> str:
    return "" if light is None else LIGHT_FILLS[light]


def _grid(table: PublicGridTable, year: int) -> SheetTable:
    used = table.key in PARTS_OF_MONEY

    def line(row: PublicGridRow) -> list[Entry]:
        pairs = zip(row.values, table.columns, strict=True)
        share = [_value(used_share(table, row), Unit.PERMILLE)] if used else []
        return [_lit(row.label), *(_value(cell, column.unit) for cell, column in pairs), *share]

    heads = [table_text(table.key).head, *(grid_head(c, year) for c in table.columns)]
    heads += [USED] if used else []
    rows = [line(row) for row in table.rows]
    totals = () if table.single else line(table.total)
    return SheetTable(f"Tabelle_{table.key}", heads, rows, totals)


def _line(row: PublicRow, table: PublicBreakdown, *, compared: bool, planned: bool) -> list[Entry]:
    fill = _fill(coded_light(table.key, row.code))
    line = [Entry(row.label, indent=row.level, fill=fill), _value(row.cell, table.unit)]
    if compared:
        line += [
            _value(row.previous, table.unit),
            _change(change(row.cell, row.previous), table.unit),
            _change(change_permille(row.cell, row.previous), Unit.PERMILLE),
        ]
    line.append(_value(share_permille(row.cell, table.total), Unit.PERMILLE))
    if planned:
        line.append(_value(printed_or_none(row.planned), Unit.PERMILLE))
    return line


def _shares(table: PublicBreakdown, year: int) -> SheetTable:
    """Return working time of a public report: shares of this year, last year and the plan."""
    planned = any(row.planned is not None for row in table.rows)
    years = [str(year), *([str(year - 1)] if table.compared else [])]
    heads = [table_text(table.key).head, *years, *([PLANNED] if planned else [])]

    def line(row: PublicRow) -> list[Entry]:
        cells = [row.cell, *([row.previous] if table.compared else [])]
        cells += [printed_or_none(row.planned)] if planned else []
        values = (_value(cell, Unit.PERMILLE) for cell in cells)
        return [Entry(row.label, indent=row.level), *values]

    shares = sum(row.planned or 0 for row in table.rows)
    whole = PublicRow("", TOTAL, table.total, table.previous_total, planned=shares)
    lines = [line(row) for row in table.rows]
    return SheetTable(f"Tabelle_{table.key}", heads, lines, line(whole))


def _value(cell: Cell, unit: Unit, number_format: str = "") -> Entry:
    if is_hidden(cell):
        return Entry(HIDDEN)
    value = value_of(cell)
    if value is None:
        return Entry(MISSING)
    return Entry(STORED[_KINDS[unit]](value), number_format or _FORMATS[unit])


def _change(cell: Cell, unit: Unit) -> Entry:
    """Return a difference with its sign; of minutes in hours, as a time must not be negative."""
    if is_hidden(cell):
        return Entry(HIDDEN)
    value = value_of(cell)
    if value is None:
        return Entry(MISSING)
    stored = value / 60 if unit is Unit.MINUTES else STORED[_KINDS[unit]](value)
    return Entry(stored, _CHANGES[unit])


def _figure(figure: PublicFigure, value: Cell) -> Entry:
    if figure.key == "mean_minutes":
        return _value(value, Unit.COUNT, _MEAN_MINUTES)
    return _value(value, figure.unit, FIGURE_MINUTES if figure.unit is Unit.MINUTES else "")


def _figure_change(figure: PublicFigure) -> Entry:
    cell = change(figure.cell, figure.previous)
    difference = value_of(cell)
    if figure.key == "mean_minutes" and difference is not None:
        return Entry(difference, _MEAN_CHANGE)
    if figure.unit is Unit.PERMILLE and difference is not None:
        return Entry(difference / 10, _POINTS_CHANGE)
    return _change(cell, figure.unit)


def change_entry(value: int, unit: Unit) -> Entry:
    """Return a difference of a unit as the sheet stores it, with its sign."""
    return _change(printed(value), unit)


def value_entry(value: int | None, unit: Unit) -> Entry:
    """Return a value of a unit as the sheet stores it; ``None`` is a hidden one."""
    return _value(HIDDEN_CELL if value is None else printed(value), unit)
