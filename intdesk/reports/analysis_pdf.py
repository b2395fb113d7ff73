"""An analysis as a tagged PDF: chart and table with what is counted, upright or across."""

from __future__ import annotations

from intdesk.domain.analysis import Shares
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.reports.analysis_chart import analysis_chart
from intdesk.reports.analysis_sheet import AnalysisSheet
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.fonts import printable, register_fonts, text_width
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    LANDSCAPE,
    PORTRAIT,
    SUBTITLE,
    TABLE_HEAD,
    PageFormat,
)
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import analysis as words
from intdesk.texts.numbers import format_cell, format_permille
from intdesk.texts.report import signs_note

_LEAST_LABEL = 130.0
_LEAST_VALUE = 40.0
_WIDEST_VALUE = 78.0
_TALLEST_CHART = 0.62


def render_analysis(sheet: AnalysisSheet) -> bytes:
    """Return the analysis as a PDF (PDF/UA-1 and PDF/A-2a); the same sheet, the same bytes.

    A table with more columns than a page across can hold continues in further tables.
    """
    register_fonts()
    table = sheet.table
    wanted = _LEAST_LABEL + sum(_value_widths(table, tuple(range(len(table.columns)))))
    form = PORTRAIT if wanted <= PORTRAIT.text_width else LANDSCAPE
    made_on = sheet.made_at.date()
    info = DocumentInfo(
        title=" · ".join(filter(None, (sheet.title, sheet.office))),
        author=sheet.office or sheet.title,
        subject=words.SUBJECT,
        creator=sheet.program,
        made_on=made_on,
    )
    story: list[Item] = [
        TextBlock(printable(sheet.title), HEADING_1, "analysis"),
        TextBlock(words.as_of(made_on), SUBTITLE),
    ]
    if sheet.selection:
        story.append(TextBlock(printable(words.selection_words(sheet.selection)), BODY))
    if table.rows:
        story += [*_chart(table, form), *_tables(sheet, form)]
    else:
        story.append(TextBlock(words.NO_ENTRIES, BODY))
    furniture = Furniture(sheet.office, words.SUBJECT, sheet.marks)
    return render(story, info, furniture, form=form)


def _chart(table: AnalysisTable, form: PageFormat) -> list[Item]:
    chart = analysis_chart(table)
    drawing = draw_chart(chart.spec, form.text_width) if chart else None
    if chart is None or drawing is None or drawing.height > _TALLEST_CHART * form.text_height:
        return []
    return [FigureBlock(DrawingArt(drawing), chart.spec.alternative, chart.spec.title)]


def _tables(sheet: AnalysisSheet, form: PageFormat) -> list[Item]:
    table = sheet.table
    parts = _parts(table, form.text_width)
    return [
        TableBlock(_spec(sheet, part, number, len(parts))) for number, part in enumerate(parts, 1)
    ]


def _parts(table: AnalysisTable, room: float) -> list[tuple[int, ...]]:
    """Return the columns of each table: as many as fit, all in one if they do."""
    parts: list[list[int]] = [[]]
    for column in range(len(table.columns)):
        wider = (*parts[-1], column)
        if parts[-1] and _LEAST_LABEL + sum(_value_widths(table, wider)) > room:
            parts.append([])
        parts[-1].append(column)
    return [tuple(part) for part in parts]


def _value_widths(table: AnalysisTable, columns: tuple[int, ...]) -> list[float]:
    """Return the widths of the columns of values: heads may wrap between words."""
    return [_width(head) for head in _heads(table, columns)[1:]]


def _width(head: str) -> float:
    longest = max(
        (text_width(word, TABLE_HEAD.face, TABLE_HEAD.size) for word in printable(head).split()),
        default=0.0,
    )
    return min(max(longest, _LEAST_VALUE), _WIDEST_VALUE) + 2 * PAD_X + 1


def _heads(table: AnalysisTable, columns: tuple[int, ...]) -> list[str]:
    shares = table.question.shares is not Shares.NONE
    first = words.feature_label(table.question.rows)
    if not table.crossed:
        plain = [first, words.MEASURES[table.question.measure]]
        return [*plain, words.SHARE] if shares else plain
    labels = [table.columns[column].label for column in columns] + [words.TOTAL]
    return [first, *labels]


def _spec(sheet: AnalysisSheet, columns: tuple[int, ...], number: int, count: int) -> TableSpec:
    table = sheet.table
    caption = sheet.title if count == 1 else f"{sheet.title} ({number}/{count})"
    heads = _heads(table, columns)
    widths: list[float | None] = [None, *_value_widths(table, columns)]
    rows = [_row(table, row, columns) for row in range(len(table.rows))]
    rows.append(_row(table, None, columns))
    cells = {part for row in rows for cell in row.cells for part in _texts(cell)}
    note = " ".join(filter(None, (*words.notes_of(table), signs_note(cells))))
    return TableSpec(
        printable(caption),
        tuple(
            Column(printable(head), width, Align.LEFT if place == 0 else Align.RIGHT)
            for place, (head, width) in enumerate(zip(heads, widths, strict=True))
        ),
        tuple(rows),
        words.continued(printable(caption)),
        note,
    )


def _texts(cell: object) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else tuple(str(part) for part in cell)  # type: ignore[attr-defined]


def _row(table: AnalysisTable, row: int | None, columns: tuple[int, ...]) -> TableRow:
    label = words.TOTAL if row is None else printable(table.rows[row].label)
    shares = table.question.shares is not Shares.NONE
    unit = words.unit_of(table.question)
    if not table.crossed:
        cells = [label, format_cell(table.value(row, 0), unit)]
        if shares:
            cells.append(_share(table, row, 0))
        return TableRow(tuple(cells), total=row is None)
    places = (*columns, None)
    values = [format_cell(table.value(row, column), unit) for column in places]
    if not shares:
        return TableRow((label, *values), total=row is None)
    both = zip(values, places, strict=True)
    return TableRow(
        (label, *((value, _share(table, row, column)) for value, column in both)),
        total=row is None,
    )


def _share(table: AnalysisTable, row: int | None, column: int | None) -> str:
    permille = table.share(row, column)
    return format_permille(permille) if permille else format_cell(permille)
