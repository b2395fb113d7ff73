"""Entries of a calendar that can become events (Veranstaltungen), with all their dates."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.event import Event, EventDate, EventState, arranged
from intdesk.domain.event_problems import MAX_TITLE

MOST_DAYS = 31
"""Days in a row that one entry may take; what is longer (leave, a term of office) is no event."""
MOST_DATES = 120
"""Dates of one series in a year: more than two in a week is a calendar's routine."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What one occurrence brings: several days if it goes on; ``mark`` knows it again."""

    mark: str
    dates: tuple[EventDate, ...]


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One entry or one series of a calendar; ``free`` marks time that does not count as busy.

    ``uid`` is the calendar's own name for it, empty if it has none.
    """

    title: str
    place: str
    occasions: tuple[Occasion, ...]
    free: bool = False
    uid: str = ""

    @property
    def dates(self) -> tuple[EventDate, ...]:
        """Return all dates in order."""
        found = (one for occasion in self.occasions for one in occasion.dates)
        return tuple(sorted(found, key=lambda one: (one.day or date.max, one.start)))

    def without(self, marks: Iterable[str]) -> CalendarEvent:
        """Return what is left without the occasions of some marks."""
        known = frozenset(marks)
        return replace(self, occasions=tuple(o for o in self.occasions if o.mark not in known))

    def only(self, wanted: Collection[EventDate]) -> CalendarEvent:
        """Return what is left with some dates alone."""
        found = (replace(o, dates=tuple(d for d in o.dates if d in wanted)) for o in self.occasions)
        return replace(self, occasions=tuple(o for o in found if o.dates))


def dates_of(start: date | datetime, length: timedelta) -> tuple[EventDate, ...]:
    """Return the days of an occurrence: one with its time, or each day of a longer one.

    A day lasts at least itself. Empty for one that is longer than ``MOST_DAYS``.
    """
    if not isinstance(start, datetime):
        return _days(start, max(1, length.days))
    minutes = round(length.total_seconds() / 60)
    if minutes <= DAY_MINUTES:
        return (EventDate(start.date(), f"{start:%H:%M}", minutes if minutes > 0 else None),)
    # By the wall clock: an end at midnight is not a day more
    last = (start.replace(tzinfo=None) + length - timedelta(seconds=1)).date()
    days = _days(start.date(), (last - start.date()).days + 1)
    return (replace(days[0], start=f"{start:%H:%M}"), *days[1:]) if days else ()


def draft_of(found: CalendarEvent, kind: str, today: date, *, past_held: bool) -> Event:
    """Return the draft of an event; one whose last day is over is held if that is wanted."""
    first, *further = found.dates
    draft = Event(
        title=found.title[:MAX_TITLE],
        kind=kind,
        day=first.day,
        start=first.start,
        minutes=first.minutes,
        further=tuple(further),
        place=found.place[:MAX_TITLE],
    )
    over = draft.last_day is not None and draft.last_day < today
    return arranged(replace(draft, state=EventState.HELD) if over and past_held else draft)


def _days(first: date, count: int) -> tuple[EventDate, ...]:
    if count > MOST_DAYS:
        return ()
    return tuple(EventDate(first + n * _DAY) for n in range(count))
