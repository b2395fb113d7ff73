"""On which days an office is open and how busy it is."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

MONTH_WEIGHTS = (1.05, 1.0, 1.05, 0.9, 0.9, 0.95, 0.8, 0.9, 1.25, 1.3, 1.2, 0.75)
"""How busy a month is: quiet in December and, besides the closed weeks, in summer."""

WEEKDAY_WEIGHTS = (0.7, 2.2, 0.6, 2.0, 0.5, 0.0, 0.0)
"""Office hours are on Tuesdays and Thursdays; the other days hold appointments."""

FIXED_HOLIDAYS = {(1, 1), (1, 6), (5, 1), (8, 15), (10, 3), (11, 1), (12, 25), (12, 26)}
HOLIDAYS_FROM_EASTER = (-2, 1, 39, 50, 60)
"""Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi."""

WORK_WEIGHTS = (1.9, 0.6, 1.6, 0.7, 1.2, 0.0, 0.0)
"""Other work is done when there are no office hours."""


def easter(year: int) -> date:
    """Return Easter Sunday of a year (Gauss's rule in the form of Lichtenberg)."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    cycle = year % 19
    seed = (19 * cycle + moon) % 30
    full_moon = 21 + seed - (seed + cycle // 11) // 29
    first_sunday = 7 - (year + year // 4 + sun) % 7
    return date(year, 3, 1) + timedelta(full_moon + 7 - (full_moon - first_sunday) % 7 - 1)


def holidays(year: int) -> set[date]:
    """Return the public holidays of a year in the demonstration's Land."""
    sunday = easter(year)
    moving = {sunday + timedelta(offset) for offset in HOLIDAYS_FROM_EASTER}
    return moving | {date(year, month, day) for month, day in FIXED_HOLIDAYS}


def closed(day: date, free: set[date]) -> bool:
    """Tell whether the office is shut: weekend, holiday, Christmas, two weeks in August."""
    if day.weekday() > 4 or day in free:
        return True
    return (day.month, day.day) >= (12, 23) or (day.month == 8 and 4 <= day.day <= 17)


def office_days(year: int, weekdays: tuple[float, ...] = WEEKDAY_WEIGHTS) -> dict[date, float]:
    """Return the open days of a year with their weights."""
    free = holidays(year)
    first = date(year, 1, 1)
    days = (first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days))
    return {
        day: MONTH_WEIGHTS[day.month - 1] * weekdays[day.weekday()]
        for day in days
        if not closed(day, free)
    }


def draw_days(
    rng: Random, year: int, count: int, weekdays: tuple[float, ...] = WEEKDAY_WEIGHTS
) -> list[date]:
    """Return ``count`` days of a year in order, busy ones more often."""
    weighted = office_days(year, weekdays)
    return sorted(rng.choices(tuple(weighted), tuple(weighted.values()), k=count))


def next_open_day(day: date) -> date:
    """Return the day itself or the first open one after it."""
    while closed(day, holidays(day.year)):
        day += timedelta(1)
    return day
