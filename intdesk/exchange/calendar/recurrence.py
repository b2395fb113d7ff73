"""The days of a recurring event within a span, in a bounded number of steps.

The usual libraries walk from the first day to the last one ever: a rule without any match then runs
for minutes. Here nothing goes beyond the span that is asked for, and every step is counted.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from icalendar.prop import vRecur

from intdesk.domain.period import Period

_DAY = timedelta(days=1)
_WEEKDAYS = {name: n for n, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_KNOWN = frozenset(
    ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST")
)
_COSTS = {"MONTHLY": 8, "YEARLY": 70}
"""Steps that looking for weekdays in a month or year is worth."""
_MOST_VALUES = 400


class UnusableRuleError(ValueError):
    """The rule cannot be read, or asks for what appointments of an office never need."""


class Steps:
    """Counts the steps of all rules of a file and raises ``UnusableRuleError`` after the last."""

    def __init__(self, most: int) -> None:
        """Allow so many steps."""
        self._left = most

    def take(self, count: int = 1) -> None:
        """Use some steps."""
        self._left -= count
        if self._left < 0:
            raise UnusableRuleError("steps")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of daily, weekly, monthly or yearly repetition (RFC 5545 3.3.10)."""

    freq: str
    interval: int = 1
    count: int = 0
    until: object = None
    """A day or a moment; ``None``: for ever."""
    weekdays: tuple[tuple[int, int], ...] = ()
    """Pairs of ordinal (0: every one) and weekday."""
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0


def parse_rule(text: str) -> Rule:
    """Return a rule; raises ``UnusableRuleError``, also for parts that are not supported."""
    try:
        parts = vRecur.from_ical(text)
        return _rule(parts)
    except (ValueError, ArithmeticError, TypeError, AttributeError, LookupError) as error:
        raise UnusableRuleError(text[:80]) from error


def days_of_rule(rule: Rule, first: date, span: Period, steps: Steps) -> Iterator[date]:
    """Yield the days of a rule within a span; ``first`` is the day on which it begins.

    ``first`` itself counts only if the rule gives it. Raises ``UnusableRuleError``.
    """
    given = 0
    cost = _COSTS.get(rule.freq, 1) if rule.weekdays else 1
    for number in count(_start(rule, first, span)):
        steps.take(cost)
        begin = _begin(rule, first, number)
        if begin is None or begin > span.last:
            return
        days = [day for day in _CANDIDATES[rule.freq](rule, first, begin) if _fits(rule, day)]
        for day in _positioned(rule, days):
            if day < first:
                continue
            given += 1
            if day > span.last or (rule.count and given > rule.count):
                return
            if day >= span.first:
                yield day


def _rule(parts: vRecur) -> Rule:
    freq = str(parts["FREQ"][0]).upper()
    if set(parts) - _KNOWN or any(len(values) > _MOST_VALUES for values in parts.values()):
        raise UnusableRuleError(freq)
    rule = Rule(
        freq=freq,
        interval=max(1, int(parts.get("INTERVAL", [1])[0])),
        count=max(0, int(parts.get("COUNT", [0])[0])),
        until=parts.get("UNTIL", [None])[0],
        weekdays=tuple(_weekday(str(day)) for day in parts.get("BYDAY", ())),
        month_days=_numbers(parts, "BYMONTHDAY"),
        months=_numbers(parts, "BYMONTH"),
        positions=_numbers(parts, "BYSETPOS"),
        week_start=_WEEKDAYS[str(parts.get("WKST", ["MO"])[0]).upper()],
    )
    ordinal = freq in {"DAILY", "WEEKLY"} and any(number for number, _ in rule.weekdays)
    if ordinal or freq not in _CANDIDATES:
        raise UnusableRuleError(freq)
    return rule


def _start(rule: Rule, first: date, span: Period) -> int:
    """Return the step from which on days can lie in the span; counted rules begin at the first."""
    if rule.count or span.first <= first:
        return 0
    days = (span.first - first).days
    length = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[rule.freq]
    return max(0, days // (length * rule.interval) - 1)


def _begin(rule: Rule, first: date, number: int) -> date | None:
    """Return the first day of a step's day, week, month or year; ``None`` after all time."""
    steps = number * rule.interval
    try:
        if rule.freq == "DAILY":
            return first + steps * _DAY
        if rule.freq == "WEEKLY":
            back = (first.weekday() - rule.week_start) % 7
            return first + (7 * steps - back) * _DAY
        if rule.freq == "MONTHLY":
            month = first.month - 1 + steps
            return date(first.year + month // 12, month % 12 + 1, 1)
        return date(first.year + steps, 1, 1)
    except (OverflowError, ValueError):
        return None


def _daily(_rule: Rule, _first: date, begin: date) -> list[date]:
    return [begin]


def _weekly(rule: Rule, first: date, begin: date) -> list[date]:
    wanted = {day for _, day in rule.weekdays} or {first.weekday()}
    week = [begin + n * _DAY for n in range(7) if begin <= date.max - n * _DAY]
    return [day for day in week if day.weekday() in wanted]


def _monthly(rule: Rule, first: date, begin: date) -> list[date]:
    if not (rule.weekdays or rule.month_days):
        return _month_days(begin, (first.day,))
    return _in_month(rule, begin)


def _yearly(rule: Rule, first: date, begin: date) -> list[date]:
    if rule.weekdays and not (rule.months or rule.month_days):
        return _by_weekday(rule, begin, date(begin.year, 12, 31))
    if rule.weekdays or rule.month_days:
        # Days of the month without a month mean those of every month
        months = rule.months or range(1, 13)
        return [day for m in sorted(set(months)) if 1 <= m <= 12
                for day in _in_month(rule, begin.replace(month=m))]  # fmt: skip
    months = rule.months or (first.month,)
    return [day for m in sorted(set(months)) if 1 <= m <= 12
            for day in _month_days(begin.replace(month=m), (first.day,))]  # fmt: skip


_CANDIDATES = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}


def _in_month(rule: Rule, begin: date) -> list[date]:
    last = begin.replace(day=calendar.monthrange(begin.year, begin.month)[1])
    found = set(_by_weekday(rule, begin, last)) if rule.weekdays else None
    if rule.month_days:
        named = set(_month_days(begin, rule.month_days))
        found = named if found is None else found & named
    return sorted(found or ())


def _by_weekday(rule: Rule, begin: date, last: date) -> list[date]:
    days = [begin + n * _DAY for n in range((last - begin).days + 1)]
    found = set()
    for ordinal, weekday in rule.weekdays:
        same = [day for day in days if day.weekday() == weekday]
        if ordinal == 0:
            found.update(same)
        elif abs(ordinal) <= len(same):
            found.add(same[ordinal - 1 if ordinal > 0 else ordinal])
    return sorted(found)


def _month_days(begin: date, wanted: tuple[int, ...]) -> list[date]:
    length = calendar.monthrange(begin.year, begin.month)[1]
    numbers = {n if n > 0 else length + 1 + n for n in wanted if n}
    return [begin.replace(day=n) for n in sorted(numbers) if 1 <= n <= length]


def _fits(rule: Rule, day: date) -> bool:
    """Tell whether a day passes the parts of the rule that only narrow it down."""
    if rule.months and day.month not in rule.months:
        return False
    weekdays = {weekday for _, weekday in rule.weekdays} if rule.freq == "DAILY" else set()
    if weekdays and day.weekday() not in weekdays:
        return False
    if rule.freq in {"DAILY", "WEEKLY"} and rule.month_days:
        return bool(set(_month_days(day.replace(day=1), rule.month_days)) & {day})
    return True


def _positioned(rule: Rule, days: list[date]) -> list[date]:
    if not rule.positions:
        return days
    places = {p - 1 if p > 0 else len(days) + p for p in rule.positions if p}
    return [day for place, day in enumerate(days) if place in places]


def _weekday(text: str) -> tuple[int, int]:
    return int(text[:-2] or 0), _WEEKDAYS[text[-2:].upper()]


def _numbers(parts: vRecur, name: str) -> tuple[int, ...]:
    return tuple(int(value) for value in parts.get(name, ()))
