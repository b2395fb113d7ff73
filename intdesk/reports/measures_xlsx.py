"""Tables of measured values in the workbook: numbers with the sign of their own unit."""

from __future__ import annotations

from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.domain.disclosure.protected import PublicCell
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.quantity import HUNDRED
from intdesk.domain.report_measures import PublicMeasureTable
from intdesk.domain.report_public import PublicReport
from intdesk.sheets.writer_report import Entry, SheetTable
from intdesk.texts.numbers import HIDDEN, MISSING

_SIGNS: Final = {
    MeasureUnit.COUNT: "",
    MeasureUnit.PERCENT: '\\ "%"',
    MeasureUnit.PER_THOUSAND: '\\ "‰"',
    MeasureUnit.EUROS: '\\ "€"',
    MeasureUnit.HOURS: '\\ "Std."',
    MeasureUnit.DAYS: '\\ "Tage"',
}


def measure_sheet_table(table: PublicMeasureTable) -> SheetTable:
    """Return the table as the PDF shows it."""
    heads = (table.head, *table.columns, *table.text_heads)
    lines = [
        [
            Entry(row.label),
            *(_entry(cell, row.unit) for cell in row.cells),
            *(Entry(text) for text in row.texts),
        ]
        for row in table.rows
    ]
    texts = range(len(heads) - len(table.text_heads), len(heads))
    return SheetTable(f"Tabelle_{table.key}", heads, lines, words=texts)


def measure_charts(data: PublicReport) -> list[ChartSpec]:
    """Return all charts of measured values."""
    tables = [table for chapter in data.chapters for table in chapter.measures]
    return [spec for table in tables for spec in (*table.charts, *table.row_charts)]


def _entry(cell: PublicCell | None, unit: MeasureUnit) -> Entry:
    if cell is None:
        return Entry(MISSING)
    if cell.hidden:
        return Entry(HIDDEN)
    value = (cell.value or 0) / HUNDRED
    decimals = "" if value == int(value) else ".0" if value * 10 == int(value * 10) else ".00"
    form = f"#,##0{decimals}{_SIGNS[unit]}"
    return Entry(value, f'{form};-{form};"–"')
