"""Days as people type them, and the German form in which they are shown."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date, datetime, timedelta
from enum import Enum

from intdesk.domain.folding import fold

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
WEEKDAYS_SHORT = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
MONTHS_SHORT = ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")

_RELATIVE = {"heute": 0, "h": 0, "gestern": -1, "vorgestern": -2, "morgen": 1}
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?)?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?\s*(\d{2}|\d{4})?")
_WEEKDAY = re.compile(
    r"^(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
    r"(?:\.,|\.|,)?\s*(?=\d)"
)
_HALF_A_YEAR = timedelta(days=183)
_DECADE = timedelta(days=3650)
_YEARS_TO_LEAP = 9
"""Around 2100 eight years lie between two leap years."""
_MONTH_KEYS = {fold(name): n for n, name in enumerate(MONTHS, 1)} | {
    "jaenner": 1, "janner": 1, "maerz": 3, "sept": 9,
}  # fmt: skip


class Side(Enum):
    """Where days lie that are typed without their year: what has been, or what is to come."""

    THIS_YEAR = "this_year"
    PAST = "past"
    AHEAD = "ahead"


def parse_day(text: str, today: date, side: Side = Side.THIS_YEAR) -> date | None:
    """Return the day that a person typed, else ``None``.

    Understands ``heute``, ``gestern``, ``3.2.``, ``3.2.25``, ``03.02.2025``, ``3. Februar 2025``,
    ``Mo, 3.2.2025`` and ISO dates. Without a year the day lies in the year of ``today``, unless
    that is more than half a year off the ``side``: in January ``28.12.`` has been last year.
    Two-digit years mean 20yy, and 19yy for what has been where 20yy is decades away.
    """
    cleaned = _WEEKDAY.sub("", fold(text).strip())
    if cleaned in _RELATIVE:
        return today + timedelta(days=_RELATIVE[cleaned])
    parts = _parts(cleaned)
    found = _day(_year(parts[0], today), *parts[1:]) if parts else None
    if parts is None or found is None or len(parts[0]) == len("2026"):
        return found
    return _on_side(found, today, side, years=100 if parts[0] else 1)


def is_no_day(text: str, today: date) -> bool:
    """Tell whether a text is written as a day that the calendar has not, such as ``31.02.``."""
    parts = _parts(_WEEKDAY.sub("", fold(text).strip()))
    return parts is not None and _day(_year(parts[0], today), *parts[1:]) is None


def leap_day_near(text: str, today: date, side: Side = Side.THIS_YEAR) -> date | None:
    """Return the next or last leap day for ``29.2.`` without a year, else ``None``."""
    if _parts(_WEEKDAY.sub("", fold(text).strip())) != ("", 2, 29):
        return None
    step = 1 if side is Side.AHEAD else -1
    years = range(today.year, today.year + step * _YEARS_TO_LEAP, step)
    return next((date(year, 2, 29) for year in years if isleap(year)), None)


def _on_side(found: date, today: date, side: Side, years: int) -> date:
    """Return the day one year, or one century, off where it lies far on the other side."""
    off = _HALF_A_YEAR if years == 1 else _DECADE
    if side is Side.PAST and found - today > off:
        return _day(found.year - years, found.month, found.day) or found
    if side is Side.AHEAD and years == 1 and today - found > off:
        return _day(found.year + years, found.month, found.day) or found
    return found


def format_day(day: date) -> str:
    """Return a day in the German form ``31.12.2026``."""
    return f"{day:%d.%m.}{day.year:04}"  # %Y writes the year 1 without its noughts


def format_moment(moment: datetime) -> str:
    """Return a moment in local time: ``31.12.2026, 10:42``."""
    local = moment.astimezone()
    return f"{format_day(local.date())}, {local:%H:%M}"


def format_long(day: date) -> str:
    """Return a day with the month's name: ``3. Februar 2026``."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _parts(cleaned: str) -> tuple[str, int, int] | None:
    """Return the digits of the year (empty without one), the month and the day of a text."""
    if found := _ISO.fullmatch(cleaned):
        return found[1], int(found[2]), int(found[3])
    if found := _NUMERIC.fullmatch(cleaned):
        return found[3] or "", int(found[2]), int(found[1])
    if found := _NAMED.fullmatch(cleaned):
        month = _month(found[2])
        return (found[3] or "", month, int(found[1])) if month else None
    return None


def _year(digits: str, today: date) -> int:
    if not digits:
        return today.year
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month(name: str) -> int | None:
    if name in _MONTH_KEYS:
        return _MONTH_KEYS[name]
    hits = {n for key, n in _MONTH_KEYS.items() if key.startswith(name)}
    return hits.pop() if len(hits) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
