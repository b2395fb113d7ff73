"""The gap matrix as a page: a table whose gaps are words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.reports.offers.matrix_sheet import MatrixSheet
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, register_fonts, text_width
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    LANDSCAPE,
    LARGE,
    TABLE_HEAD,
    TABLE_TEXT,
    PageFormat,
)
from intdesk.reports.pdf.table_layout import PAD_X, Align, Cell, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import offers as words

_PADS: Final = 2 * PAD_X + 1
_LABEL: Final = 140.0


def render_matrix_pdf(sheet: MatrixSheet) -> bytes:
    """Return the matrix as a PDF (PDF/UA-1 and PDF/A-2a), as wide as its heads need."""
    register_fonts()
    needs = [_need(field.label) for field in sheet.matrix.fields]
    form = LANDSCAPE if _LABEL + sum(needs) <= LANDSCAPE.text_width else LARGE
    story: list[Item] = [
        TextBlock(words.MATRIX_TITLE, HEADING_1, "matrix"),
        TextBlock(printable(sheet.selection), BODY),
        TableBlock(_table(sheet, _widths(needs, form))),
    ]
    info = DocumentInfo(
        title=" · ".join(filter(None, (words.MATRIX_TITLE, sheet.office))),
        author=sheet.office or words.MATRIX_TITLE,
        subject=words.MATRIX_SUBJECT,
        creator=sheet.program,
        made_on=sheet.made_at.astimezone().date(),
    )
    furniture = Furniture(sheet.office, words.MATRIX_TITLE, sheet.marks)
    return render(story, info, furniture, form=form)


def _table(sheet: MatrixSheet, widths: Sequence[float]) -> TableSpec:
    matrix = sheet.matrix
    columns = (
        Column(words.TARGET_GROUP, None, Align.LEFT),
        *(
            Column(printable(field.label), width, Align.LEFT)
            for field, width in zip(matrix.fields, widths, strict=True)
        ),
    )
    rows = [
        TableRow(
            (printable(group.label), *(_cell(sheet, f.code, group.code) for f in matrix.fields))
        )
        for group in matrix.groups
    ]
    totals = (str(matrix.by_field[field.code]) for field in matrix.fields)
    rows.append(TableRow((words.MATRIX_TOTAL, *totals), total=True))
    caption = [Span(words.MATRIX_CAPTION, strong=True)]
    note = printable(" ".join(sheet.remarks))
    return TableSpec(caption, columns, tuple(rows), words.MATRIX_CONTINUED, note)


def _cell(sheet: MatrixSheet, field: str, group: str) -> Cell:
    cell = sheet.matrix.cell(field, group)
    text = words.cell_text(cell.offers, cell.needs, general=cell.general)
    return ((Span(text, strong=True),),) if cell.gap else text


def _need(head: str) -> float:
    """Return the width at which no word of a head is divided."""
    inside = [text_width(words.cell_text(88, 88, general=False), TABLE_TEXT.face, TABLE_TEXT.size)]
    heads = [text_width(word, TABLE_HEAD.face, TABLE_HEAD.size) for word in printable(head).split()]
    return max([*inside, *heads]) + _PADS


def _widths(needs: Sequence[float], form: PageFormat) -> list[float]:
    """Return the widths of the columns, which share what the page has to spare."""
    spare = max(0.0, form.text_width - _LABEL - sum(needs)) / max(1, len(needs))
    return [need + spare for need in needs]
