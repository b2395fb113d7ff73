"""The month sheet as a workbook: the lines of the PDF as real days and times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Final

from openpyxl.styles import Alignment, Border, Font
from openpyxl.styles.borders import Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.working_time import MonthSheet
from intdesk.sheets import styles
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import add_sheet, new_workbook, save_workbook, set_page
from intdesk.sheets.writer_cells import put_text
from intdesk.sheets.writer_rows import data_table, write_heading
from intdesk.texts import month_sheet as words
from intdesk.texts.report import marks_text

_WIDTHS: Final = (25.0, 42.0, 46.0, 24.0, 11.0)
_LAST: Final = len(_WIDTHS)
_LINE: Final = Border(bottom=Side("thin", color=styles.INK))
_DAY = CellKind.DAY
_MINUTES = CellKind.MINUTES
_PERMILLE = CellKind.PERMILLE

Value = tuple[object, CellKind]


def render_month_xlsx(sheet: MonthSheet) -> bytes:
    """Return the workbook of a month; the same sheet gives the same bytes."""
    office = sheet.office
    document = Document(
        title=words.month_title(sheet),
        creator=office.name or words.TITLE,
        made_at=datetime.combine(sheet.made_on, time(), UTC),
        subject=words.SUBJECT,
        marking=marks_text(internal=True, demonstration=office.demonstration),
    )
    workbook = new_workbook(document)
    page = add_sheet(workbook, words.TITLE)
    for number, width in enumerate(_WIDTHS, 1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.sheet_view.showGridLines = False
    writer = _Page(page)
    heads = writer.head(sheet, document.marking)
    set_page(page, document, landscape=True, title_rows=f"{heads}:{heads}")
    if sheet.lines:
        writer.activities(sheet)
        writer.functions(sheet)
    else:
        writer.text(words.NOTHING)
    writer.signatures()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


class _Page:
    """Writes the one sheet from above to below."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._row = 1

    def head(self, sheet: MonthSheet, marking: str) -> int:
        """Write title, facts and remark; return the row in which the table's heads will stand."""
        put_text(self._sheet, 1, 1, words.month_title(sheet)).font = styles.TITLES[0]
        self._sheet.row_dimensions[1].height = 30
        put_text(self._sheet, 2, 1, marking).font = styles.MARKED
        self._row = 4
        for name, value in words.facts(sheet):
            put_text(self._sheet, self._row, 1, name).font = styles.PLAIN
            put_text(self._sheet, self._row, 2, value).font = styles.BOLD
            self._row += 1
        self.text(words.WHAT_IT_IS, lines=2)
        self._row += 1
        return self._row

    def text(self, text: str, *, lines: int = 1) -> None:
        """Write a paragraph across all columns."""
        cell = put_text(self._sheet, self._row, 1, text)
        cell.font, cell.alignment = styles.SMALL, styles.PARAGRAPH
        self._sheet.merge_cells(
            start_row=self._row, end_row=self._row, start_column=1, end_column=_LAST
        )
        self._sheet.row_dimensions[self._row].height = lines * styles.SMALL_LINE_POINTS
        self._row += 1

    def activities(self, sheet: MonthSheet) -> None:
        """Write a line for each activity and for the consultations of each day."""
        heads = (words.DAY, words.ACTIVITY, words.DESCRIPTION, words.FUNCTION, words.HOURS)
        lines: list[Sequence[Value]] = [
            (
                (line.day, _DAY),
                (words.what(line), CellKind.TEXT),
                (words.described(line), CellKind.TEXT),
                (line.function or words.NO_FUNCTION, CellKind.TEXT),
                (line.minutes, _MINUTES),
            )
            for line in sheet.lines
        ]
        self._table("Taetigkeiten", heads, lines)
        empty = [("", CellKind.TEXT)] * 3
        total: list[Value] = [(words.TOTAL, CellKind.TEXT), *empty, (sheet.minutes, _MINUTES)]
        self._line(total, styles.BOLD, styles.TOTAL_LINE)

    def functions(self, sheet: MonthSheet) -> None:
        """Write the sums by function, the hours below those of the activities."""
        self._row += 2
        title = put_text(self._sheet, self._row - 1, _LAST - 2, words.FUNCTIONS_TITLE)
        title.font, title.alignment = styles.TITLES[2], styles.LEFT
        for function in sheet.functions:
            label = function.label or words.NO_FUNCTION
            self._sum((label, function.actual, function.minutes), styles.PLAIN, styles.ROW_LINE)
        self._sum((words.TOTAL, 1000, sheet.minutes), styles.BOLD, styles.TOTAL_LINE)

    def signatures(self) -> None:
        """Leave room and lines to sign on."""
        self._row += 3
        for column, who in zip((2, 3), words.SIGNATURES, strict=True):
            self._sheet.cell(self._row - 1, column).border = _LINE
            put_text(self._sheet, self._row, column, who).font = styles.PLAIN
            put_text(self._sheet, self._row + 1, column, words.PLACE_AND_DAY).font = styles.SMALL

    def _sum(self, values: tuple[str, int | None, int], font: Font, border: Border) -> None:
        kinds = (CellKind.TEXT, _PERMILLE, _MINUTES)
        for column, value in enumerate(zip(values, kinds, strict=True), _LAST - 2):
            self._cell(column, value, font, border)
        self._row += 1

    def _table(self, name: str, heads: Sequence[str], lines: Sequence[Sequence[Value]]) -> None:
        first = self._row
        write_heading(self._sheet, first, list(heads), {_LAST})
        self._row += 1
        for line in lines:
            self._line(line, styles.PLAIN, styles.ROW_LINE)
        self._sheet.add_table(
            data_table(name, f"A{first}:{get_column_letter(_LAST)}{self._row - 1}", list(heads))
        )

    def _line(self, line: Sequence[Value], font: Font, border: Border) -> None:
        for column, value in enumerate(line, 1):
            self._cell(column, value, font, border)
        longest = max(
            -(-len(str(value[0])) // int(width * 1.05))
            for value, width in zip(line, _WIDTHS, strict=True)
        )
        self._sheet.row_dimensions[self._row].height = max(1, longest) * styles.LINE_POINTS
        self._row += 1

    def _cell(self, column: int, value: Value, font: Font, border: Border) -> None:
        content, kind = value
        if kind is CellKind.TEXT or content is None:
            cell = put_text(self._sheet, self._row, column, str(content or ""))
            cell.alignment = styles.WRAPPED
        else:
            cell = self._sheet.cell(self._row, column, STORED[kind](content))
            cell.number_format = FORMATS[kind]
            cell.alignment = _DAY_PLACE if kind is _DAY else styles.RIGHT
        cell.font, cell.border = font, border


_DAY_PLACE: Final = Alignment(horizontal="left", vertical="top", indent=1)
