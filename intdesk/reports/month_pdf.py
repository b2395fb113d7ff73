"""The month sheet as a tagged PDF: head, activities by day, sums by function, signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from intdesk.domain.dates import WEEKDAYS_SHORT, format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.working_time import FunctionShare, MonthSheet, SheetLine
from intdesk.reports.form_parts import SignatureBlock
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, MUTED, TextStyle
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import month_sheet as words
from intdesk.texts.list_print import continued
from intdesk.texts.numbers import MISSING, format_permille
from intdesk.texts.report import marks_text

_FACT: Final = TextStyle("P", BODY.size, BODY.leading, after=0)
_REMARK: Final = TextStyle("P", 9.5, 13, colour=MUTED, before=7, after=4)
_TITLE: Final = replace(HEADING_1, before=0, after=6)
_HEAD: Final = replace(HEADING_2, before=14)
_DAY_WIDTH: Final = 82.0
_FUNCTION_WIDTH: Final = 116.0
_HOURS_WIDTH: Final = 52.0


def render_month(sheet: MonthSheet, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the sheet as a PDF (PDF/UA-1 and PDF/A-2a); the same sheet gives the same bytes.

    ``progress`` is told the pages drawn and their number, and may raise to stop the work.
    """
    title, office = words.month_title(sheet), sheet.office
    info = DocumentInfo(
        title=f"{title} · {office.name}" if office.name else title,
        author=office.officer or office.name or words.TITLE,
        subject=words.SUBJECT,
        creator=f"IntDesk {sheet.program_version}",
        made_on=sheet.made_on,
    )
    mark = marks_text(internal=True, demonstration=office.demonstration)
    furniture = Furniture(office.name, title, mark, bare_pages=frozenset({1}))
    return render(_story(sheet), info, furniture, progress)


def _story(sheet: MonthSheet) -> list[Item]:
    story: list[Item] = [TextBlock(words.month_title(sheet), _TITLE, "month")]
    story += [
        TextBlock([Span(f"{name}: ", strong=True), Span(printable(value))], _FACT)
        for name, value in words.facts(sheet)
    ]
    story.append(TextBlock(words.WHAT_IT_IS, _REMARK))
    if not sheet.lines:
        story.append(TextBlock(words.NOTHING, BODY))
    else:
        story += [
            TextBlock(words.LINES_TITLE, _HEAD, "lines"),
            TableBlock(_activities(sheet)),
            TextBlock(words.FUNCTIONS_TITLE, _HEAD, "functions"),
            TableBlock(_functions(sheet)),
        ]
    return [*story, SignatureBlock(words.SIGNATURES, words.PLACE_AND_DAY)]


def _activities(sheet: MonthSheet) -> TableSpec:
    rows = [_row(line) for line in sheet.lines]
    total = (words.TOTAL, "", "", format_minutes(sheet.minutes, unit=False))
    return TableSpec(
        words.summary(sheet),
        (
            Column(words.DAY, _DAY_WIDTH, Align.LEFT),
            Column(words.ACTIVITY, None, Align.LEFT),
            Column(words.FUNCTION, _FUNCTION_WIDTH, Align.LEFT),
            Column(words.HOURS, _HOURS_WIDTH),
        ),
        (*rows, TableRow(total, total=True)),
        continued(words.month_title(sheet)),
    )


def _row(line: SheetLine) -> TableRow:
    done, more = printable(words.what(line)), printable(words.described(line))
    day = f"{WEEKDAYS_SHORT[line.day.weekday()]}, {format_day(line.day)}"
    return TableRow(
        (
            day,
            (done, more) if more else done,
            printable(line.function or words.NO_FUNCTION),
            format_minutes(line.minutes, unit=False),
        )
    )


def _functions(sheet: MonthSheet) -> TableSpec:
    rows = [TableRow(_share(function)) for function in sheet.functions]
    total = (words.TOTAL, format_minutes(sheet.minutes, unit=False), format_permille(1000))
    return TableSpec(
        f"{words.FUNCTIONS_TITLE}, {words.month_name(sheet)}",
        (
            Column(words.FUNCTION, None, Align.LEFT),
            Column(words.HOURS, _HOURS_WIDTH + 12),
            Column(words.SHARE, _HOURS_WIDTH + 12),
        ),
        (*rows, TableRow(total, total=True)),
    )


def _share(function: FunctionShare) -> tuple[str, str, str]:
    return (
        printable(function.label or words.NO_FUNCTION),
        format_minutes(function.minutes, unit=False),
        MISSING if function.actual is None else format_permille(function.actual),
    )
