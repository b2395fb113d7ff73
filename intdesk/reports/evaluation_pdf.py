"""A ready evaluation as a tagged PDF: sentences, chart, tables."""

from __future__ import annotations

from typing import Final

from intdesk.domain.evaluation import Evaluation, EvaluationLine, EvaluationTable
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.evaluation_sheet import EvaluationSheet
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.fonts import printable, register_fonts
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, SUBTITLE, TEXT_WIDTH
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import evaluations as words
from intdesk.texts.analysis import as_of, continued
from intdesk.texts.report import signs_note

_VALUE_WIDTH: Final = 66.0


def render_evaluation(sheet: EvaluationSheet) -> bytes:
    """Return the evaluation as a PDF (PDF/UA-1 and PDF/A-2a); the same sheet, the same bytes."""
    register_fonts()
    made_on = sheet.made_at.date()
    info = DocumentInfo(
        title=" · ".join(filter(None, (sheet.title, sheet.office))),
        author=sheet.office or sheet.title,
        subject=sheet.subject,
        creator=sheet.program,
        made_on=made_on,
    )
    found = sheet.evaluation
    story: list[Item] = [
        TextBlock(printable(sheet.title), HEADING_1, "evaluation"),
        TextBlock(as_of(made_on), SUBTITLE),
        *(TextBlock(printable(sentence), BODY) for sentence in found.sentences),
        *_chart(found),
    ]
    for table in found.tables:
        story.append(TextBlock(printable(table.title), HEADING_2, table.key))
        story.append(TableBlock(_spec(sheet, table)))
    return render(story, info, Furniture(sheet.office, sheet.subject, sheet.marks))


def _chart(found: Evaluation) -> list[Item]:
    drawing = draw_chart(found.chart, TEXT_WIDTH) if found.chart else None
    if found.chart is None or drawing is None:
        return []
    return [FigureBlock(DrawingArt(drawing), found.chart.alternative, found.chart.title)]


def _spec(sheet: EvaluationSheet, table: EvaluationTable) -> TableSpec:
    rows = [_row(table, line) for line in table.lines]
    rows.append(_row(table, table.total, total=True))
    cells = {cell for row in rows for cell in row.cells if isinstance(cell, str)}
    several = "" if table.additive else words.NOT_ADDITIVE
    overleaf = continued(printable(f"{sheet.title}: {table.title}"))
    return TableSpec(
        "",
        (
            Column(table.first, None, Align.LEFT),
            *(Column(printable(column.head), _VALUE_WIDTH) for column in table.columns),
        ),
        tuple(rows),
        overleaf,
        " ".join(filter(None, (several, signs_note(cells)))),
    )


def _row(table: EvaluationTable, line: EvaluationLine, *, total: bool = False) -> TableRow:
    pairs = zip(line.values, table.columns, strict=True)
    values = (words.measured_text(value, column) for value, column in pairs)
    return TableRow((printable(line.label), *values), total=total)
