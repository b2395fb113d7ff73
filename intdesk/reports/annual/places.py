"""Values of municipalities that stand in several tables, printed as one: a line per place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from intdesk.domain.report_measures import PLACES_KEY, PublicMeasureTable, with_latest_change
from intdesk.reports.annual.tables import Caption
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.texts.planning import report as words
from intdesk.texts.report import CHANGE_SIGN, signs_note

_MOST: Final = 3
"""So many values with their changes stand beside the names of places."""
_VALUE: Final = 70.0
_CHANGE: Final = 50.0


def joined(tables: Sequence[PublicMeasureTable]) -> list[tuple[PublicMeasureTable, ...]]:
    """Return tables in their order, those that tell of the same places and years together."""
    found: list[tuple[PublicMeasureTable, ...]] = []
    for _, run in groupby(tables, key=_places):
        same = tuple(run)
        most = _MOST if same[0].key.startswith(PLACES_KEY) else 1
        found += [same[start : start + most] for start in range(0, len(same), most)]
    return found


def _places(table: PublicMeasureTable) -> tuple[object, ...]:
    """Return what tables have in common that may stand in one; others are on their own."""
    if not table.key.startswith(PLACES_KEY):
        return (table.key,)
    return (PLACES_KEY, table.columns, *(row.label for row in table.rows))


def places_table(caption: Caption, tables: Sequence[PublicMeasureTable]) -> TableSpec:
    """Return the latest value of each table and its change on the year before, by place."""
    columns = [Column(tables[0].head, None, Align.LEFT)]
    for table in tables:
        columns.append(Column(f"{words.named_measure(table)} {table.columns[-1]}", _VALUE))
        if len(table.columns) > 1:
            columns.append(Column(CHANGE_SIGN, _CHANGE))
    rows = tuple(
        TableRow(
            (printable(row.label), *(cell for table in tables for cell in _cells(table, number))),
            total=row.label == words.WHOLE_AREA,
        )
        for number, row in enumerate(tables[0].rows)
    )
    used = {cell for row in rows for cell in row.cells if isinstance(cell, str)}
    since = words.since_note(tables[0].columns[-2]) if len(tables[0].columns) > 1 else ""
    note = " ".join(filter(None, (since, signs_note(used))))
    return TableSpec(caption.text, tuple(columns), rows, caption.continued, note)


def _cells(table: PublicMeasureTable, number: int) -> tuple[str, ...]:
    """Return the latest value of a line, and its change where there is a year before."""
    row = table.rows[number]
    decimals = words.decimals_by_unit(table)[row.unit]
    value = words.measure_text(row.cells[-1], row.unit, decimals)
    if len(table.columns) < 2:
        return (value,)
    return value, words.change_text(with_latest_change(row), decimals)
