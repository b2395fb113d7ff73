"""The days of several meetings that are planned at once: every first Tuesday, every four weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.follow_up import month_later

MOST_MEETINGS = 60
LAST_OF_MONTH = 5
_WEEK = timedelta(weeks=1)


class Every(StrEnum):
    """By what the days of a series follow each other."""

    NTH_WEEKDAY = "nth_weekday"
    """A weekday of the month: the first Tuesday of every second month."""
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class MeetingPlan:
    """Days from ``first`` to ``last``; ``step`` is every how many months or weeks.

    ``weekday`` counts from 0 (Monday) and ``nth`` from 1 (the first of a month) to 5 (the last);
    both count only with :attr:`Every.NTH_WEEKDAY`.
    """

    first: date
    last: date
    every: Every = Every.NTH_WEEKDAY
    step: int = 1
    weekday: int = 0
    nth: int = 1


def days_of(plan: MeetingPlan) -> list[date]:
    """Return the days of a plan in order, at most :data:`MOST_MEETINGS`."""
    days = _weeks(plan) if plan.every is Every.WEEKS else _months(plan)
    found: list[date] = []
    for day in days:
        if day > plan.last or len(found) == MOST_MEETINGS:
            break
        found.append(day)
    return found


def nth_weekday(month: date, weekday: int, nth: int) -> date:
    """Return the nth weekday of the month that holds a day; the fifth is the last one."""
    first = month.replace(day=1)
    day = first + timedelta((weekday - first.weekday()) % 7) + (nth - 1) * _WEEK
    while day.month != first.month:
        day -= _WEEK
    return day


def _weeks(plan: MeetingPlan) -> Iterator[date]:
    day = plan.first
    while day <= plan.last:
        yield day
        day += plan.step * _WEEK


def _months(plan: MeetingPlan) -> Iterator[date]:
    month: date | None = plan.first.replace(day=1)
    while month is not None and month <= plan.last:
        day = nth_weekday(month, plan.weekday, plan.nth)
        if day >= plan.first:
            yield day
        month = month_later(month, plan.step)
