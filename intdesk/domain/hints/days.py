"""Rules on the day of a record, whatever its kind."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from intdesk.domain.dates import format_day
from intdesk.domain.hints.rule import Around, Hinted, Values, yes

LATE_DAYS = 31
"""Entries that come later are rare enough to ask whether the day is right."""

FAR_DAYS = 3 * 365
SATURDAY = 5
WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip

D = TypeVar("D", bound=Hinted)


def in_future(day: date | None, around: Around) -> Values | None:
    """Find a piece of work of a day to come."""
    return yes(day and day > around.today)


def entered_late(day: date | None, around: Around) -> Values | None:
    """Find a day more than a month ago; for new records only."""
    late = day and around.today - day > timedelta(LATE_DAYS)
    return {"day": format_day(day)} if day and late else None


def other_year(day: date | None, around: Around) -> Values | None:
    """Find a day of another year than the one that the window shows."""
    if day is None or not around.shown_year or day.year == around.shown_year:
        return None
    return {"year": day.year, "shown": around.shown_year}


def weekend(day: date | None, _around: Around) -> Values | None:
    """Find a Saturday or Sunday."""
    if day is None or day.weekday() < SATURDAY:
        return None
    return {"weekday": WEEKDAYS[day.weekday()]}


def holiday(day: date | None, around: Around) -> Values | None:
    """Find a public holiday of the Land."""
    if day is None or day not in around.holidays:
        return None
    return {"name": around.holidays[day]}


def far_off(day: date | None, around: Around) -> Values | None:
    """Find a day in more than three years."""
    return yes(day and day - around.today > timedelta(FAR_DAYS))
