"""Days as they stand in lists: true dates, serial numbers, texts, days under a month's heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import isfinite

from intdesk.domain.dates import MONTHS, MONTHS_SHORT, parse_day
from intdesk.domain.folding import fold
from intdesk.domain.period import plausible_year
from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, is_formula
from intdesk.sheets.reader_types import Cell

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's days have no zone
_FIRST_SERIAL, _LAST_SERIAL = 32874, 73050
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_ONLY = re.compile(r"(?:[a-z]{2,10}\.?,?\s*)?(\d{1,2})\.?")
_DATE_START = re.compile(
    r"\s*(?:am\s+|den\s+)?(?P<weekday>[a-zäöü]{2,10}\.?,?\s+)?"
    r"(?P<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\s*[./-]\s*\d{1,2}\s*(?:[./-]\s*(?:\d{4}|\d{2})?)?"
    r"|\d{1,2}\.?\s*[a-zäöü]{3,9}\.?\s*(?:\d{4}|\d{2})?)"
    r"(?P<rest>(?:[\s,;T(]|um\s).*)?",
    re.IGNORECASE | re.DOTALL,
)
_ISO_SIGNS = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)(?::\d\d)?")
_WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
_REST = re.compile(r"[\s,;()t]*(?:um)?\s*(?:[\d:.]+(?:\s*uhr)?)?\s*\(?\s*(?:[a-z]{2,10})?\.?\s*\)?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MONTH_WORDS = {fold(name): n for n, name in enumerate(MONTHS, 1)} | {
    fold(name): n for n, name in enumerate(MONTHS_SHORT, 1)
}
_MONTH_WORDS |= {"maerz": 3, "mrz": 3, "sept": 9, "jaenner": 1, "janner": 1}
_MONTH_NUMBER = re.compile(r"(?:(\d{4})[-/. ](\d{1,2})|(\d{1,2})[-/. ](\d{4}))")


@dataclass(frozen=True, slots=True)
class DayContext:
    """What stands around a day without year or month: headings, sheet title, title lines."""

    year: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day with the time of day if the cell names one (``HH:MM``), or why there is none."""

    day: date | None = None
    start: str = ""
    fault: str = ""


def read_day(value: Cell, context: DayContext) -> DayRead:
    """Return the day of a cell; faults: required, day_unreadable, year_missing,
    year_implausible, formula.
    """  # noqa: D205 - one list of codes
    found = _typed_day(value, context) if not isinstance(value, str) else _text_day(value, context)
    if found.day is not None and not plausible_year(found.day.year):
        return DayRead(fault="year_implausible")
    return found


def _typed_day(value: Cell, context: DayContext) -> DayRead:
    if value is None:
        return DayRead(fault="required")
    if isinstance(value, datetime):
        start = "" if value.time() == time() else f"{value:%H:%M}"
        return DayRead(value.date(), start)
    if isinstance(value, date):
        return DayRead(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
        return _numeric_day(value, context)
    return DayRead(fault="day_unreadable")


def _numeric_day(value: float, context: DayContext) -> DayRead:
    if context.month and value in range(1, 32):
        return _of_parts(context.year, context.month, int(value))
    if _FIRST_SERIAL <= value <= _LAST_SERIAL:
        return _typed_day(_EPOCH + timedelta(days=value), context)
    return _text_day(str(int(value)), context) if value == int(value) else _unreadable()


@lru_cache(maxsize=4096)
def _text_day(text: str, context: DayContext) -> DayRead:
    if is_blank(text):
        return DayRead(fault="required")
    if is_formula(text):
        return DayRead(fault="formula")
    stripped = text.strip().lstrip("'").rstrip(" .,;")
    if found := _COMPACT.fullmatch(stripped):
        return _of_parts(int(found[1]), int(found[2]), int(found[3]))
    if stripped.isdecimal() and _FIRST_SERIAL <= int(stripped) <= _LAST_SERIAL:
        return DayRead((_EPOCH + timedelta(days=int(stripped))).date())
    if context.month and (found := _DAY_ONLY.fullmatch(fold(stripped))):
        return _of_parts(context.year, context.month, int(found[1]))
    return _written_day(stripped, context)


def _written_day(text: str, context: DayContext) -> DayRead:
    found = _DATE_START.fullmatch(text)
    if found is None or not _is_weekday(found["weekday"]):
        return _unreadable()
    rest = found["rest"] or ""
    if not _REST.fullmatch(fold(rest)):
        return _unreadable()
    # a day that two leap years read differently names no year
    written = _ISO_SIGNS.sub(r"\1-\2-\3", re.sub(r"\s*([./-])\s*", r"\1", found["day"]))
    first, second = (parse_day(written, date(year, 1, 1)) for year in (2000, 2004))
    if first is None or second is None:
        return _unreadable()
    clock = _CLOCK.search(rest)
    start = f"{int(clock[1]):02d}:{clock[2]}" if clock else ""
    start = "" if start == "00:00" else start
    if first == second:
        return DayRead(first, start)
    read = _of_parts(context.year, first.month, first.day)
    return DayRead(read.day, start if read.day else "", read.fault)


def _is_weekday(text: str | None) -> bool:
    return text is None or fold(text)[:2] in _WEEKDAYS


def _of_parts(year: int | None, month: int, day: int) -> DayRead:
    if year is None:
        return DayRead(fault="year_missing")
    try:
        return DayRead(date(year, month, day))
    except ValueError:
        return _unreadable()


def _unreadable() -> DayRead:
    return DayRead(fault="day_unreadable")


def month_and_year(text: str) -> DayContext | None:
    """Return the month of a sub-heading or sheet title that names nothing else, else ``None``.

    Understands ``Januar``, ``Monat: März 2025``, ``Feb. 24``, ``03/2025``, ``2025-03``.
    """
    if found := _MONTH_NUMBER.fullmatch(text.strip()):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return DayContext(int(year), int(month)) if 1 <= int(month) <= 12 else None
    words = re.findall(r"[a-z]+|\d+", fold(text))
    months = [_MONTH_WORDS[word] for word in words if word in _MONTH_WORDS]
    numbers = [word for word in words if word.isdigit()]
    others = [w for w in words if w not in _MONTH_WORDS and not w.isdigit() and w != "monat"]
    if len(months) != 1 or others or len(numbers) > 1:
        return None
    if not numbers:
        return DayContext(None, months[0])
    year_digits = int(numbers[0])
    year_found = year_digits + 2000 if year_digits < 100 else year_digits
    return DayContext(year_found, months[0]) if plausible_year(year_found) else None


def only_year(text: str) -> int | None:
    """Return the year that a title names, if it names exactly one."""
    years = {int(found) for found in _YEAR.findall(text) if plausible_year(int(found))}
    return years.pop() if len(years) == 1 else None


def month_of_cell(value: Cell) -> int | None:
    """Return the month of a month column: ``3``, ``März``, ``03``."""
    text = cell_text(value)
    if text.isdecimal() and 1 <= int(text) <= 12:
        return int(text)
    found = month_and_year(text)
    return found.month if found else None
