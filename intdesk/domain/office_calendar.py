"""The dates of office hours: plan, exceptions and what was recorded, with what they brought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.folding import fold
from intdesk.domain.office_hour import (
    Closure,
    DateState,
    OfficeDate,
    OfficeHour,
    minute_of,
    planned_days,
)
from intdesk.domain.period import Period
from intdesk.domain.shares import share_permille


class Standing(StrEnum):
    """How a date stands: ``HELD`` took place, ``FREE`` is a public holiday or closed period."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Talk:
    """What counts of a consultation; ``start`` and ``place`` (folded) may be empty."""

    day: date
    start: str
    minutes: int
    people: int
    place: str
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """One date of the calendar: ``record`` is what was stored or what the plan says (id 0).

    ``reason`` is why it does not take place. ``visitors`` are those recorded, else the people of
    the consultations in it; ``consulted`` are the minutes of these, or those kept with the date.
    """

    record: OfficeDate
    standing: Standing
    reason: str = ""
    visitors: int = 0
    consulted: int = 0

    @property
    def day(self) -> date:
        """Return the day on which it takes place; every date of a calendar has one."""
        assert self.record.day is not None  # noqa: S101 - the rules of saving
        return self.record.day

    @property
    def offered(self) -> int:
        """Return the offered minutes: those of a date that took place, else none."""
        return (self.record.minutes or 0) if self.standing is Standing.HELD else 0

    @property
    def utilisation(self) -> int | None:
        """Return the share of consultations in the offered time, in tenths of a percent."""
        return share_permille(self.consulted, self.offered)


@dataclass(frozen=True, slots=True)
class HourTotals:
    """Sums of dates: minutes that were offered and consulted, dates held and cancelled."""

    offered: int = 0
    held: int = 0
    cancelled: int = 0
    visitors: int = 0
    consulted: int = 0

    @property
    def utilisation(self) -> int | None:
        """Return consulted minutes of the offered ones in tenths of a percent."""
        return share_permille(self.consulted, self.offered)

    @property
    def visitors_per_ten_hours(self) -> int | None:
        """Return how many people came in ten offered hours, rounded; ``None`` without any."""
        return round(self.visitors * 600 / self.offered) if self.offered else None

    @property
    def empty(self) -> bool:
        """Tell whether there was neither a held nor a cancelled date."""
        return not (self.held or self.cancelled)


@dataclass(frozen=True, slots=True)
class Sources:
    """What a calendar is made of; ``holidays`` names public holidays by day."""

    plans: Sequence[OfficeHour]
    dates: Sequence[OfficeDate]
    closures: Sequence[Closure]
    holidays: Mapping[date, str]


def calendar(
    sources: Sources, talks: Iterable[Talk], period: Period, today: date
) -> list[CalendarDate]:
    """Return all dates of a span in order, with the consultations that belong to them.

    What was recorded goes before the plan, the plan before nothing: a recorded date also takes
    place on a public holiday. Past dates without an entry count as held.
    """
    found = [*_recorded(sources.dates, period, today), *_planned(sources, period, today)]
    found.sort(key=lambda d: (d.day, d.record.start, d.record.place, d.record.id))
    return _with_talks(found, talks)


def _recorded(dates: Sequence[OfficeDate], period: Period, today: date) -> Iterator[CalendarDate]:
    for date_ in _latest(dates):
        if date_.day is not None and date_.day in period:
            yield CalendarDate(date_, _standing(date_, today), date_.reason)


def _latest(dates: Sequence[OfficeDate]) -> Iterator[OfficeDate]:
    """Yield every date once: of two that stand for the same planned one the later recorded."""
    latest = {_planned_key(d): d for d in sorted(dates, key=lambda d: d.id) if d.plan_id}
    yield from latest.values()
    yield from (d for d in dates if not d.plan_id)


def _planned_key(record: OfficeDate) -> tuple[int, date | None]:
    return record.plan_id, record.planned_day


def _planned(sources: Sources, period: Period, today: date) -> Iterator[CalendarDate]:
    recorded = {_planned_key(d) for d in sources.dates}
    for plan in sources.plans:
        for day in planned_days(plan, period):
            if (plan.id, day) in recorded:
                continue
            draft = OfficeDate(
                plan_id=plan.id, planned_day=day, day=day, start=plan.start, minutes=plan.minutes,
                place=plan.place, state=DateState.PLANNED,
            )  # fmt: skip
            reason = sources.holidays.get(day) or _closed(sources.closures, day)
            standing = Standing.FREE if reason else _standing(draft, today)
            yield CalendarDate(draft, standing, reason)


def _closed(closures: Sequence[Closure], day: date) -> str:
    return next((c.reason for c in closures if c.first and c.last and c.first <= day <= c.last), "")


def _standing(record: OfficeDate, today: date) -> Standing:
    if record.state is DateState.CANCELLED:
        return Standing.CANCELLED
    past = record.day is not None and record.day < today
    held = record.state is DateState.HELD or past
    return Standing.HELD if held else Standing.PLANNED


def _with_talks(dates: list[CalendarDate], talks: Iterable[Talk]) -> list[CalendarDate]:
    by_day: dict[date, list[int]] = {}
    for place, found in enumerate(dates):
        if found.standing in {Standing.HELD, Standing.PLANNED}:
            by_day.setdefault(found.day, []).append(place)
    minutes, people = [0] * len(dates), [0] * len(dates)
    for talk in talks:
        mine = next((n for n in by_day.get(talk.day, ()) if belongs(talk, dates[n].record)), None)
        if mine is not None:
            minutes[mine] += talk.minutes
            people[mine] += talk.people
    return [
        replace(
            found,
            consulted=minutes[n] if found.record.consulted is None else found.record.consulted,
            visitors=people[n] if found.record.visitors is None else found.record.visitors,
        )
        for n, found in enumerate(dates)
    ]


def belongs(talk: Talk, hour: OfficeDate) -> bool:
    """Tell whether a consultation of the same day was held in an office hour.

    With a start, its time must overlap the window, and its place must be the same or not entered;
    without a start its place decides. A consultation belongs to the first that fits, so that no
    minute counts twice.
    """
    same_place = talk.place == fold(hour.place)
    if not talk.start:
        return same_place
    begin, first = minute_of(talk.start), minute_of(hour.start)
    overlaps = begin < first + (hour.minutes or 0) and first < begin + talk.minutes
    return overlaps and (same_place or not talk.place)


def totals(dates: Iterable[CalendarDate]) -> HourTotals:
    """Return the sums of dates: what took place, and how many were cancelled.

    Visitors and consultations count of held dates; a day without office hours by holiday or
    closed period is neither held nor cancelled.
    """
    listed = list(dates)
    held = [d for d in listed if d.standing is Standing.HELD]
    return HourTotals(
        offered=sum(d.offered for d in held),
        held=len(held),
        cancelled=sum(d.standing is Standing.CANCELLED for d in listed),
        visitors=sum(d.visitors for d in held),
        consulted=sum(d.consulted for d in held),
    )
