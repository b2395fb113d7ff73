"""Days as people type them, and the German form in which they are shown."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

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
_MONTH_KEYS = {fold(name): n for n, name in enumerate(MONTHS, 1)} | {
    "jaenner": 1, "janner": 1, "maerz": 3, "sept": 9,
}  # fmt: skip


def parse_day(text: str, today: date) -> date | None:
    """Return the day that a person typed, else ``None``.

    Understands ``heute``, ``gestern``, ``3.2.``, ``3.2.25``, ``03.02.2025``, ``3. Februar 2025``,
    ``Mo, 3.2.2025`` and ISO dates. Without a year the day lies in the year of ``today``.
    Two-digit years mean 20yy.
    """
    cleaned = _WEEKDAY.sub("", fold(text).strip())
    if cleaned in _RELATIVE:
        return today + timedelta(days=_RELATIVE[cleaned])
    if found := _ISO.fullmatch(cleaned):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(cleaned):
        return _day(_year(found[3], today), int(found[2]), int(found[1]))
    if found := _NAMED.fullmatch(cleaned):
        month = _month(found[2])
        return _day(_year(found[3], today), month, int(found[1])) if month else None
    return None


def format_day(day: date) -> str:
    """Return a day in the German form ``31.12.2026``."""
    return f"{day:%d.%m.%Y}"


def format_moment(moment: datetime) -> str:
    """Return a moment in local time: ``31.12.2026, 10:42``."""
    local = moment.astimezone()
    return f"{format_day(local.date())}, {local:%H:%M}"


def format_long(day: date) -> str:
    """Return a day with the month's name: ``3. Februar 2026``."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _year(digits: str | None, today: date) -> int:
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
