"""Tables of measured values in the workbook: numbers with the sign of their own unit."""

from __future__ import annotations

from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.domain.disclosure.protected import PublicCell
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.quantity import HUNDRED, decimals_of
from intdesk.domain.report_measures import (
    PublicMeasureRow,
    PublicMeasureTable,
    with_latest_change,
)
from intdesk.domain.report_public import PublicReport
from intdesk.sheets.writer_report import Entry, SheetTable
from intdesk.texts.numbers import HIDDEN, MISSING
from intdesk.texts.planning.report import CHANGE_HEAD, SHARE_HEAD, decimals_by_unit

_SIGNS: Final = {
    MeasureUnit.COUNT: "",
    MeasureUnit.PERCENT: '\\ "%"',
    MeasureUnit.PER_THOUSAND: '\\ "‰"',
    MeasureUnit.EUROS: '\\ "€"',
    MeasureUnit.HOURS: '\\ "Std."',
    MeasureUnit.DAYS: '\\ "Tage"',
}
_PERCENT: Final = MeasureUnit.PERCENT
_POINTS: Final = {
    MeasureUnit.PERCENT: '\\ "%-Pkt."',
    MeasureUnit.PER_THOUSAND: '\\ "‰-Pkt."',
}
"""What rates change by."""


def measure_sheet_table(table: PublicMeasureTable) -> SheetTable:
    """Return the table as the PDF shows it, with as many decimals."""
    decimals = decimals_by_unit(table)
    moved = _moved_heads(table)
    rows = map(with_latest_change, table.rows) if table.places_compared else table.rows
    heads = (table.head, *table.columns, *moved, *table.text_heads)
    lines = [
        [
            Entry(row.label),
            *(_entry(cell, row.unit, decimals[row.unit]) for cell in row.cells),
            *_change_entries(row, decimals[row.unit])[: len(moved)],
            *(Entry(text) for text in row.texts),
        ]
        for row in rows
    ]
    texts = range(len(heads) - len(table.text_heads), len(heads))
    return SheetTable(f"Tabelle_{table.key}", heads, lines, words=texts)


def _moved_heads(table: PublicMeasureTable) -> tuple[str, ...]:
    """Return the heads of changes; those of municipalities are told in the unit alone."""
    if table.compares:
        return (CHANGE_HEAD, SHARE_HEAD)
    return (CHANGE_HEAD,) if table.places_compared else ()


def measure_charts(data: PublicReport) -> list[ChartSpec]:
    """Return all charts of measured values."""
    tables = [table for chapter in data.chapters for table in chapter.measures]
    return [spec for table in tables for spec in (*table.charts, *table.row_charts)]


def _entry(cell: PublicCell | None, unit: MeasureUnit, decimals: int) -> Entry:
    if cell is None:
        return Entry(MISSING)
    if cell.hidden:
        return Entry(HIDDEN)
    return _number(cell.value or 0, _SIGNS[unit], decimals)


def _change_entries(row: PublicMeasureRow, decimals: int) -> tuple[Entry, Entry]:
    """Return the change in the unit and in percent."""
    if row.change_hidden:
        return Entry(HIDDEN), Entry(HIDDEN)
    if row.change is None:
        return Entry(MISSING), Entry(MISSING)
    sign, share = _POINTS.get(row.unit, _SIGNS[row.unit]), row.change.share
    return (
        _number(row.change.absolute, sign, decimals, plus="+"),
        Entry(MISSING) if share is None else _number(share, _SIGNS[_PERCENT], 0, plus="+"),
    )


def _number(hundredths: int, sign: str, decimals: int, *, plus: str = "") -> Entry:
    places = max(decimals, decimals_of(hundredths))
    form = f"#,##0{'.' if places else ''}{'0' * places}{sign}"
    return Entry(hundredths / HUNDRED, f'{plus}{form};-{form};"{"±0" if plus else "–"}"')
