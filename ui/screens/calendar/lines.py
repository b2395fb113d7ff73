"""How dates are shown: their icons, their lines in the sheet, in the list of a day, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from intdesk.domain.desk_calendar import CalendarItem, ItemKind
from intdesk.domain.duration import format_minutes
from intdesk.texts.desk_calendar import ITEM_KIND, STATES
from ui.kit.day_grid import GridLine
from ui.kit.days import long_day
from ui.kit.result_list import Line
from ui.sentences import calendar_title, shown_all, shown_word

ICONS: dict[ItemKind, str] = {
    ItemKind.DEADLINE: "triangle-alert",
    ItemKind.EVENT: "calendar-days",
    ItemKind.MEETING: "users",
    ItemKind.ASSIGNMENT: "hand-helping",
    ItemKind.OFFICE_HOUR: "clock",
    ItemKind.TALK: "megaphone",
    ItemKind.FOLLOW_UP: "list-checks",
    ItemKind.CONTACT: "phone",
    ItemKind.HOLIDAY: "star",
    ItemKind.CLOSURE: "lock",
}
FREE = frozenset({ItemKind.HOLIDAY, ItemKind.CLOSURE})


def by_day(items: Iterable[CalendarItem]) -> dict[date, list[CalendarItem]]:
    """Return the dates of each day in their order, what is settled last."""
    found: dict[date, list[CalendarItem]] = {}
    for item in sorted(items, key=lambda item: item.settled):
        found.setdefault(item.day, []).append(item)
    return found


def grid_line(item: CalendarItem) -> GridLine:
    """Return a date as a line of the sheet."""
    text = f"{item.start} {calendar_title(item)}".strip()
    return GridLine(text, ICONS[item.kind], said(item), item.settled, item.movable)


def list_line(item: CalendarItem, *, with_day: bool) -> Line:
    """Return a date as a line of a list, under its day or under its kind."""
    group = day_words(item.day) if with_day else shown_word(ITEM_KIND[item.kind])
    time = item.start
    if item.start and item.minutes:
        time = f"{item.start}, {format_minutes(item.minutes)}"
    parts = (time, shown_word(ITEM_KIND[item.kind]) if with_day else "", item.place, _state(item))
    detail = " · ".join(part for part in parts if part)
    return Line(group, calendar_title(item), detail, ICONS[item.kind], f"{group}: {said(item)}")


def said(item: CalendarItem) -> str:
    """Return a date in words."""
    kind, title = shown_word(ITEM_KIND[item.kind]), calendar_title(item)
    parts = (kind, item.start, title, item.place, _state(item))
    return ", ".join(part for part in parts if part)


def _state(item: CalendarItem) -> str:
    """Return the word on what became of a date, as the window shows it."""
    return dict(zip(STATES, shown_all(STATES), strict=True)).get(item.said, item.said)


def day_words(day: date) -> str:
    """Return a day as people say it."""
    return long_day(day)
