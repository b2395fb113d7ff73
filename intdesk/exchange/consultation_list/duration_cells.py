"""Durations as they stand in lists: minutes, hours, clock times, spans, words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from math import isfinite

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.folding import fold
from intdesk.exchange.consultation_list.cell_text import is_blank, is_formula
from intdesk.sheets.reader_types import Cell


class Unit(StrEnum):
    """What a bare number of a duration column means."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAY_SHARE = "day_share"
    """Excel's own form: 0.5 is twelve hours (a column headed hh:mm)."""


@dataclass(frozen=True, slots=True)
class DurationRead:
    """Whole minutes with the time of day of a span (``HH:MM``), or why there are none."""

    minutes: int | None = None
    start: str = ""
    fault: str = ""


_ZERO_DAY = datetime(1899, 12, 31)  # noqa: DTZ001 - Excel's times have no zone
_NUMBER = r"(?:\d+\s+\d/\d|\d/\d|\d*[.,]\d+|\d+)"
_HOUR_WORD = r"(?:h|hrs?|std|stdn|stund|stunden?)\b\.?"
_MINUTE_WORD = r"(?:m|min|mins|minuten?|minute)\b\.?|[′']"
_CLOCK = re.compile(rf"(\d{{1,3}}):([0-5]\d)(?::00)?\s*(?:{_HOUR_WORD}|uhr)?")
_HOURS = re.compile(
    rf"({_NUMBER})\s*{_HOUR_WORD}(?:\s*(?:und|u\.?|,|\+)?\s*(\d+)\s*(?:{_MINUTE_WORD})?)?"
)
_GLUED = re.compile(r"(\d{1,2})h(\d{2})(?:m|min)?")
_MINUTES = re.compile(rf"({_NUMBER})\s*(?:{_MINUTE_WORD})")
_BARE = re.compile(_NUMBER)
_SPAN = re.compile(r"(?:von\s+)?(.+?)\s*(?:-|–|—|bis)\s*(.+?)")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]\s?(\d{2})|\s*(?=uhr|$))\s*(?:uhr)?(?::00)?")
_NAMES_TIME = re.compile(r":|uhr|\d\.\d\d|\dh")
_ABOUT = re.compile(r"^(?:ca\.?|circa|etwa|rund|ungef\.?|ungefahr|~|≈)\s*")
_REMARK = re.compile(r"\s*\([^)]*\)$")
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3"}
_WORDS = {
    "dreiviertelstunde": 45, "dreiviertel stunde": 45, "3/4 stunde": 45,
    "viertelstunde": 15, "viertel stunde": 15, "halbe stunde": 30, "halbstunde": 30,
    "halbe std": 30, "eine halbe stunde": 30, "eine viertelstunde": 15,
    "eine dreiviertelstunde": 45,
    "eine stunde": 60, "anderthalb stunden": 90, "eineinhalb stunden": 90, "zwei stunden": 120,
    "zweieinhalb stunden": 150, "drei stunden": 180, "dreieinhalb stunden": 210,
    "vier stunden": 240, "stunde": 60,
}  # fmt: skip


def read_duration(value: Cell, unit: Unit) -> DurationRead:
    """Return the minutes of a cell.

    A bare number counts in ``unit``. Faults: required, duration_unreadable, not_positive,
    over_a_day, formula.
    """
    if value is None or (isinstance(value, str) and is_blank(value)):
        return DurationRead(fault="required")
    if is_formula(value):
        return DurationRead(fault="formula")
    if isinstance(value, str):
        return _text_duration(value, unit)
    return _checked(_typed_minutes(value, unit))


def _typed_minutes(value: Cell, unit: Unit) -> float | None:
    if isinstance(value, time):
        return value.hour * 60 + value.minute + value.second / 60
    if isinstance(value, timedelta):
        return value.total_seconds() / 60
    if isinstance(value, datetime):
        # a time that was formatted as a date lies before the first day of Excel's calendar
        passed = value - _ZERO_DAY
        return passed.total_seconds() / 60 if abs(passed) <= timedelta(days=2) else None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value):
        return _in_minutes(value, unit)
    return None


def _in_minutes(number: float, unit: Unit) -> float | None:
    if unit is Unit.MINUTES:
        return number if number == int(number) else None  # 1,5 minutes are no duration
    return number * (60 if unit is Unit.HOURS else DAY_MINUTES)


def _checked(minutes: float | None, start: str = "") -> DurationRead:
    if minutes is None:
        return DurationRead(fault="duration_unreadable")
    if minutes <= 0:
        return DurationRead(fault="not_positive")
    if minutes > DAY_MINUTES:
        return DurationRead(fault="over_a_day")
    return DurationRead(max(1, round(minutes)), start)


@lru_cache(maxsize=1024)
def _text_duration(text: str, unit: Unit) -> DurationRead:
    for sign, written in _FRACTIONS.items():
        text = text.replace(sign, written)
    plain = (
        re.sub(r"\s+", " ", _REMARK.sub("", fold(text).replace("⁄", "/"))).strip(" ;").rstrip(".")
    )
    plain = _ABOUT.sub("", plain.replace("−", "-"))
    if re.fullmatch(rf"-\s*{_NUMBER}\s*(?:{_HOUR_WORD}|{_MINUTE_WORD})?", plain):
        return DurationRead(fault="not_positive")
    if plain in _WORDS:
        return _checked(_WORDS[plain])
    minutes = _written_minutes(plain, unit)
    if minutes is not None:
        return _checked(minutes)
    return _span(plain)


def _written_minutes(plain: str, unit: Unit) -> float | None:
    if found := _CLOCK.fullmatch(plain) or _GLUED.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2])
    if found := _HOURS.fullmatch(plain):
        return _number(found[1]) * 60 + int(found[2] or 0)
    if found := _MINUTES.fullmatch(plain):
        return _in_minutes(_number(found[1]), Unit.MINUTES)
    if _BARE.fullmatch(plain):
        return _in_minutes(_number(plain), unit)
    return None


def _number(text: str) -> float:
    """Return the value of ``1``, ``1,5``, ``.5``, ``3/4`` or ``1 1/2``."""
    total = 0.0
    for part in text.split():
        if "/" in part:
            above, below = part.split("/")
            total += int(above) / int(below) if int(below) else 0
        else:
            total += float(part.replace(",", "."))
    return total


def _span(plain: str) -> DurationRead:
    # 5-10 are minutes of a guess, not hours of the day
    found = _SPAN.fullmatch(plain) if _NAMES_TIME.search(plain) else None
    first, last = (clock_minutes(found[1]), clock_minutes(found[2])) if found else (None, None)
    if first is None or last is None:
        return DurationRead(fault="duration_unreadable")
    return span_minutes(first, last)


def span_minutes(first: int, last: int) -> DurationRead:
    """Return the duration from one minute of the day to another, with its start."""
    return _checked(last - first, f"{first // 60:02d}:{first % 60:02d}")


def clock_minutes(value: Cell) -> int | None:
    """Return the minute of the day of a clock time (``9:30``, ``14 Uhr``), or ``None``."""
    if isinstance(value, str):
        found = _TIME.fullmatch(fold(value).strip())
        parts = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
        return parts[0] * 60 + parts[1] if parts[0] < 24 and parts[1] < 60 else None
    if isinstance(value, (time, datetime)):
        return value.hour * 60 + value.minute
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        # a share of the day as Excel keeps it, or a bare hour
        minutes = round(value * (DAY_MINUTES if value < 1 else 60)) if 0 < value < 24 else -1
    else:
        return None
    return minutes if 0 <= minutes < DAY_MINUTES else None
