"""The calendar of all dates: what stands on a day, whatever kind of record it comes from."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.changes import Kind
from intdesk.domain.period import Period

WEEK = 7


class ItemKind(StrEnum):
    """What a date is; a new kind of dates joins here, with its words and its source."""

    DEADLINE = "deadline"
    EVENT = "event"
    MEETING = "meeting"
    ASSIGNMENT = "assignment"
    OFFICE_HOUR = "office_hour"
    TALK = "talk"
    FOLLOW_UP = "follow_up"
    CONTACT = "contact"
    HOLIDAY = "holiday"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One date on one day; ``start`` is ``HH:MM`` or empty for a whole day.

    ``link`` is the record behind it, ``uid`` names it in calendar files (the same in each export),
    ``settled`` tells that nothing is to be done: cancelled, done, past its purpose. ``said`` is a
    short word on its state. A ``movable`` one can be put on another day. A title that is not the
    record's own has a ``pattern``, in which ``name`` fills the gap: so it can be said in another
    language.
    """

    day: date
    kind: ItemKind
    title: str
    uid: str
    start: str = ""
    minutes: int = 0
    place: str = ""
    link: tuple[Kind, int] | None = None
    version: int = 0
    settled: bool = False
    cancelled: bool = False
    said: str = ""
    pattern: str = ""
    name: str = ""

    @property
    def movable(self) -> bool:
        """Tell whether the day can be changed here."""
        return self.kind is ItemKind.FOLLOW_UP and not self.settled


def ordered(items: Iterable[CalendarItem]) -> list[CalendarItem]:
    """Return items by day; on a day holidays and closed days first, then whole days, then times."""
    kinds = list(ItemKind)

    def key(item: CalendarItem) -> tuple[date, bool, str, int, str]:
        free = item.kind in {ItemKind.HOLIDAY, ItemKind.CLOSURE}
        return item.day, not free, item.start, kinds.index(item.kind), item.title

    return sorted(items, key=key)


def month_span(day: date) -> Period:
    """Return the month of a day."""
    last = monthrange(day.year, day.month)[1]
    return Period(day.replace(day=1), day.replace(day=last))


def week_span(day: date) -> Period:
    """Return the week of a day, from Monday to Sunday."""
    monday = day - timedelta(day.weekday())
    return Period(monday, monday + timedelta(WEEK - 1))


def sheet_span(day: date) -> Period:
    """Return the whole weeks that hold the month of a day."""
    month = month_span(day)
    return Period(week_span(month.first).first, week_span(month.last).last)
