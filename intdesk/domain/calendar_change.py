"""What a calendar says later of dates that were taken over from it before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from intdesk.domain.appointment import identity_of
from intdesk.domain.event import Event, EventDate, EventState, arranged

Moment = tuple[str, str]
"""ISO day and start of a date, by which it is the same here and in a calendar."""

_TAKEN = re.compile(r"ics-date:(?P<uid>[0-9a-f]+):(?P<day>[0-9-]{10})T(?P<start>[0-9:]*)")


@dataclass(slots=True)
class Taken:
    """What was taken over of one identity: the event and the dates that the calendar had."""

    record_id: int
    moments: set[Moment] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class DatesChanged:
    """``fresh`` dates are new in the calendar, ``gone`` ones are here but no longer there."""

    fresh: tuple[EventDate, ...]
    gone: tuple[EventDate, ...]


def moment_of(one: EventDate) -> Moment:
    """Return day and start of a date."""
    return (one.day.isoformat() if one.day else "", one.start)


def marks_of(uid: str, dates: Iterable[EventDate]) -> list[str]:
    """Return the marks that keep of an identity which dates the calendar had."""
    known = identity_of(uid).partition(":")[2]
    return [f"ics-date:{known}:{day}T{start}" for day, start in map(moment_of, dates)]


def taken_over(origins: Mapping[str, int]) -> dict[str, Taken]:
    """Return by identity what marks and the records that came from them say."""
    found: dict[str, Taken] = {}
    for mark, record_id in origins.items():
        if (parts := _TAKEN.fullmatch(mark)) is not None:
            taken = found.setdefault(f"ics-uid:{parts['uid']}", Taken(record_id))
            taken.moments.add((parts["day"], parts["start"]))
    return found


def compared(
    event: Event, taken: Collection[Moment], now: Iterable[EventDate], ignored: Collection[date]
) -> DatesChanged:
    """Compare the dates of an event with those of a calendar now.

    ``taken`` are those that the calendar had before; what an officer entered or removed meanwhile
    is no change of the calendar. On ``ignored`` days nothing is said to be gone.
    """
    calendar = {moment_of(one): one for one in now}
    here = {moment_of(one) for one in event.dates}
    fresh = (one for at, one in calendar.items() if at not in here and at not in taken)
    gone = (
        one
        for one in event.dates
        if moment_of(one) in taken and moment_of(one) not in calendar and one.day not in ignored
    )
    return DatesChanged(tuple(fresh), tuple(gone))


def followed(event: Event, changed: DatesChanged, today: date) -> Event:
    """Return an event with fresh dates, in the place of as many of those that are gone.

    A moved date keeps its key and the officer's minutes; what is gone without another in its place
    stays. An event that only begins again in future is planned.
    """
    here = {moment_of(one) for one in event.dates}
    fresh = [one for one in changed.fresh if moment_of(one) not in here]
    places = {moment_of(one): new for one, new in zip(changed.gone, fresh, strict=False)}
    dates = [_moved(one, places.get(moment_of(one))) for one in event.dates]
    dates += [replace(one, key=-1) for one in fresh[len(places) :]]
    first, *further = sorted(dates, key=lambda one: (one.day or date.max, one.start))
    new = replace(
        event, day=first.day, start=first.start, minutes=first.minutes, worked=first.worked,
        date_key=first.key, further=tuple(further),
    )  # fmt: skip
    future = new.state is EventState.HELD and first.day is not None and first.day > today
    return arranged(replace(new, state=EventState.PLANNED) if future else new)


def _moved(one: EventDate, new: EventDate | None) -> EventDate:
    return one if new is None else replace(new, key=one.key, worked=one.worked)
