"""Events (Veranstaltungen): dates, place, who it is for, who came, what it cost, how it went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.codes import CodeListId
from intdesk.domain.office_hour import two_digits

WEEKS_OF_A_YEAR = 52


class EventState(StrEnum):
    """What became of an event; only held ones count in figures and reports."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Counting(StrEnum):
    """How a number of people is known."""

    COUNTED = "counted"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class EventDate:
    """One date: a day, and with a start also a time; ``minutes`` is how long it lasts.

    ``worked`` are the officer's own minutes on this day, which are working time. ``key`` stays with
    a date when others come before it, so that calendars know it again (-1: not saved yet).
    """

    day: date | None = None
    start: str = ""
    minutes: int | None = None
    worked: int | None = None
    key: int = -1

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many people of a group were registered and came.

    ``group`` names feature and code: ``gender/w``, ``target_group/frauen`` (:func:`group_key`).
    """

    group: str = ""
    registered: int | None = None
    attended: int | None = None
    counting: Counting = Counting.COUNTED


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """An amount in cents with what it was spent or received for."""

    purpose: str = ""
    cents: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A draft or a saved event; ``id`` 0 means not saved yet.

    Its first date stands in ``day``, ``start``, ``minutes``, ``worked`` and ``date_key``, the
    others in ``further`` (:func:`arranged` keeps them in order). ``partners`` are ids of contacts,
    ``series_id`` that of a series.
    ``registered`` and ``attended`` are all people of all dates together, ``groups`` break them down
    by gender, by target group or both. ``feedback`` is how many people answered, ``would_return``
    how many of them would come again. ``description`` is for the public, ``note`` is not.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    kind: str = ""
    state: EventState = EventState.PLANNED
    day: date | None = None
    start: str = ""
    minutes: int | None = None
    worked: int | None = None
    date_key: int = 0
    further: tuple[EventDate, ...] = ()
    place: str = ""
    series_id: int | None = None
    description: str = ""
    target_groups: tuple[str, ...] = ()
    fields_of_action: tuple[str, ...] = ()
    partners: tuple[int, ...] = ()
    registered: int | None = None
    attended: int | None = None
    counting: Counting = Counting.COUNTED
    groups: tuple[GroupCount, ...] = ()
    costs: tuple[MoneyLine, ...] = ()
    income: tuple[MoneyLine, ...] = ()
    went_well: str = ""
    went_badly: str = ""
    next_time: str = ""
    feedback: int | None = None
    would_return: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))

    @property
    def dates(self) -> tuple[EventDate, ...]:
        """Return all dates, the first one of the form included."""
        first = EventDate(self.day, self.start, self.minutes, self.worked, self.date_key)
        return (first, *self.further)

    @property
    def last_day(self) -> date | None:
        """Return the day of the last date."""
        days = [one.day for one in self.dates if one.day is not None]
        return max(days, default=None)

    @property
    def worked_minutes(self) -> int:
        """Return the officer's own minutes on all dates."""
        return sum(one.worked or 0 for one in self.dates)

    @property
    def cost(self) -> int:
        """Return all costs in cents."""
        return total(self.costs)

    @property
    def earned(self) -> int:
        """Return all income in cents."""
        return total(self.income)


CODE_FIELDS = {"kind": CodeListId.EVENT_KIND}
MULTI_CODE_FIELDS = {
    "target_groups": CodeListId.TARGET_GROUP,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}
GROUP_FEATURES = {"gender": CodeListId.GENDER, "target_group": CodeListId.TARGET_GROUP}
"""What people of an event can be counted by."""


def total(lines: tuple[MoneyLine, ...]) -> int:
    """Return the sum of amounts in cents."""
    return sum(line.cents or 0 for line in lines)


def group_key(feature: str, code: str) -> str:
    """Return the name of a group of people."""
    return f"{feature}/{code}"


def group_parts(group: str) -> tuple[str, str]:
    """Return feature and code of a group."""
    feature, _, code = group.partition("/")
    return feature, code


def attended_by(event: Event, feature: str) -> int:
    """Return how many people the groups of a feature sum up to."""
    mine = (g for g in event.groups if group_parts(g.group)[0] == feature)
    return sum(g.attended or 0 for g in mine)


def arranged(event: Event) -> Event:
    """Return the event with its dates in order, each with a key of its own, and with its total.

    A total that nobody entered is what the fullest breakdown sums up to; it is estimated if one of
    its parts is. Without a first day there is nothing to arrange yet.
    """
    if event.day is None:
        return event
    ordered = sorted(_keyed(event), key=lambda d: (d.day or date.max, d.start))
    first, *others = ordered
    return _with_total(
        replace(
            event,
            day=first.day,
            start=first.start,
            minutes=first.minutes,
            worked=first.worked,
            date_key=first.key,
            further=tuple(others),
        )
    )


def _keyed(event: Event) -> Iterator[EventDate]:
    following = max(0, *(d.key for d in event.dates)) + 1
    for found in event.dates:
        if found.key >= 0:
            yield found
        else:
            yield replace(found, key=following)
            following += 1


def _with_total(event: Event) -> Event:
    sums = {feature: attended_by(event, feature) for feature in GROUP_FEATURES}
    feature = max(sums, key=lambda name: sums[name])
    if event.attended is not None or not sums[feature]:
        return event
    parts = [g for g in event.groups if group_parts(g.group)[0] == feature]
    guessed = any(g.counting is Counting.ESTIMATED for g in parts)
    counting = Counting.ESTIMATED if guessed else event.counting
    return replace(event, attended=sums[feature], counting=counting)


def with_booked(event: Event, spent: int, earned: int) -> Event:
    """Return the event with what was booked for it in cents in the place of what was noted.

    What is noted is a plan as soon as anything is booked; so nothing counts twice.
    """
    costs = (MoneyLine("", spent),) if spent else event.costs
    income = (MoneyLine("", earned),) if earned else event.income
    return replace(event, costs=costs, income=income)


def planned_anew(event: Event) -> Event:
    """Return an unsaved copy that is still to be planned: no counts, money, evaluation, note."""
    dates = tuple(replace(found, worked=None) for found in event.further)
    return replace(
        event, id=0, version=0, state=EventState.PLANNED, worked=None, further=dates,
        registered=None, attended=None, counting=Counting.COUNTED, groups=(), costs=(), income=(),
        went_well="", went_badly="", next_time="", feedback=None, would_return=None, note="",
    )  # fmt: skip


def next_year(event: Event) -> Event:
    """Return an unsaved copy on the same weekdays of the next year, with what was learnt as note.

    The costs stay as a plan, because next year's event needs about the same money.
    """
    step = timedelta(weeks=WEEKS_OF_A_YEAR)
    copy = planned_anew(event)
    return replace(
        copy,
        day=copy.day and copy.day + step,
        further=tuple(replace(d, day=d.day and d.day + step) for d in copy.further),
        costs=event.costs,
        income=event.income,
        note=event.next_time,
    )


def shifted(day: date, before: date, after: date) -> date:
    """Return a day of preparation moved by as much as the event was."""
    return day + (after - before)
