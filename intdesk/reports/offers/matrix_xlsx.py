"""The gap matrix as a workbook: offers and needs as numbers, each in a table of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from io import BytesIO
from typing import Final

from intdesk.domain.gap_matrix import GapCell
from intdesk.reports.offers.matrix_sheet import MatrixSheet
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable
from intdesk.texts import offers as words

_NUMBER: Final = f'#,##0;-#,##0;"{words.GAP}"'
"""A zero among the offers is a gap and says so."""
_PLAIN: Final = '#,##0;-#,##0;"–"'


def render_matrix_xlsx(sheet: MatrixSheet) -> bytes:
    """Return the workbook; the same matrix gives the same bytes."""
    document = Document(
        words.MATRIX_TITLE, sheet.office, sheet.made_at.astimezone(UTC), marking=sheet.marks
    )
    workbook = new_workbook(document)
    page = ReportSheet(workbook, words.MATRIX_TITLE, document, values=len(sheet.matrix.fields))
    page.title(words.MATRIX_TITLE)
    page.paragraph(sheet.selection)
    for remark in sheet.remarks[1:]:
        page.paragraph(remark, small=True)
    page.heading("Laufende Angebote")
    page.table(_table(sheet, "Angebote", _NUMBER, lambda cell: cell.offers, totals=True))
    page.heading("Offene Bedarfe")
    page.table(_table(sheet, "Bedarfe", _PLAIN, lambda cell: cell.needs, totals=False))
    page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _table(
    sheet: MatrixSheet, name: str, form: str, value: Callable[[GapCell], int], *, totals: bool
) -> SheetTable:
    matrix = sheet.matrix
    lines = [
        [
            Entry(group.label),
            *(Entry(value(matrix.cell(f.code, group.code)), form) for f in matrix.fields),
        ]
        for group in matrix.groups
    ]
    sums = [Entry(words.MATRIX_TOTAL), *(Entry(matrix.by_field[f.code]) for f in matrix.fields)]
    heads = [words.TARGET_GROUP, *(field.label for field in matrix.fields)]
    return SheetTable(f"Tabelle_{name}", heads, lines, sums if totals else ())
