"""The calendar on paper: a month as a sheet of weeks, then all its dates in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import intdesk
from intdesk.domain.dates import WEEKDAYS, WEEKDAYS_SHORT, format_day
from intdesk.domain.desk_calendar import WEEK, CalendarItem, ItemKind, month_span, sheet_span
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, register_fonts, text_width
from intdesk.reports.pdf.style import BODY, HEADING_1, LANDSCAPE, TABLE_TEXT
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import desk_calendar as words
from intdesk.texts import list_print
from intdesk.texts.report import marks_text

CELL_HEIGHT = 50.0
"""Six weeks of this height stand on one page."""
MOST_LINES = 3
_WIDTHS = (86.0, 46.0, None, 110.0, 150.0)
_PERSONAL = frozenset(
    {ItemKind.FOLLOW_UP, ItemKind.DEADLINE, ItemKind.CONTACT, ItemKind.ASSIGNMENT}
)


def render_calendar(
    title: str, period: Period, items: Sequence[CalendarItem], office: Office, today: date
) -> bytes:
    """Return the dates of a span as a tagged PDF; the same dates give the same bytes.

    Follow-ups, deadlines and planned contacts may tell of persons: then each page says "intern".
    """
    register_fonts()
    internal = any(item.kind in _PERSONAL for item in items)
    marks = marks_text(internal=internal, demonstration=office.demonstration)
    info = DocumentInfo(
        title=f"{title} · {office.name}" if office.name else title,
        author=office.name or title,
        subject=words.CALENDAR_NAME,
        creator=f"IntDesk {intdesk.__version__}",
        made_on=today,
    )
    story: list[Item] = [TextBlock(printable(title), HEADING_1, "calendar")]
    if period == month_span(period.first):
        story.append(TableBlock(_sheet(period, items)))
    story.append(_listed(title, items))
    return render(story, info, Furniture(office.name, title, marks), None, LANDSCAPE)


def _sheet(period: Period, items: Sequence[CalendarItem]) -> TableSpec:
    span = sheet_span(period.first)
    rows, monday = [], span.first
    while monday <= span.last:
        days = [monday + timedelta(n) for n in range(WEEK)]
        rows.append(TableRow(tuple(_cell(day, period, items) for day in days)))
        monday += timedelta(WEEK)
    columns = tuple(Column(name, None, Align.LEFT) for name in WEEKDAYS)
    return TableSpec(words.GRID_CAPTION, columns, tuple(rows), row_height=CELL_HEIGHT)


def _cell(day: date, period: Period, items: Sequence[CalendarItem]) -> tuple[str, ...]:
    """Return a day with its first dates; the list below has them all."""
    if day not in period:
        return ("",)
    found = [item for item in items if item.day == day]
    shown = found if len(found) <= MOST_LINES else found[: MOST_LINES - 1]
    lines = [_elided(printable(f"{item.start} {item.title}".strip())) for item in shown]
    if len(shown) < len(found):
        lines.append(f"+ {len(found) - len(shown)}")
    return (f"{day.day}.", *lines)


def _elided(text: str) -> str:
    """Return what fits into one line of a day."""
    room = LANDSCAPE.text_width / WEEK - 2 * PAD_X - 1
    if text_width(text, TABLE_TEXT.face, TABLE_TEXT.size) <= room:
        return text
    while text and text_width(f"{text}…", TABLE_TEXT.face, TABLE_TEXT.size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _listed(title: str, items: Sequence[CalendarItem]) -> Item:
    if not items:
        return TextBlock(list_print.NO_ENTRIES, BODY)
    rows = tuple(TableRow(tuple(printable(text) for text in row_of(item))) for item in items)
    columns = tuple(
        Column(head, width, Align.LEFT)
        for head, width in zip(words.PRINT_HEADS, _WIDTHS, strict=True)
    )
    caption, more = list_print.entries(len(items)), list_print.continued(printable(title))
    return TableBlock(TableSpec(caption, columns, rows, more))


def row_of(item: CalendarItem) -> tuple[str, str, str, str, str]:
    """Return a date as a row: day, time, what, its kind, place."""
    day = f"{WEEKDAYS_SHORT[item.day.weekday()]}, {format_day(item.day)}"
    what = f"{item.title} ({item.said})" if item.said else item.title
    return day, item.start, what, words.ITEM_KIND[item.kind], item.place
