"""Reads the appointments of a month from a calendar file, as working time needs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from intdesk.domain.appointment import Appointment, LeftOut, mark_of
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import Period
from intdesk.exchange.calendar.lines import LIMITS, Limits
from intdesk.exchange.calendar.occurrences import Occurrence, Occurrences

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """The appointments of a month in order, and how many were left out for which reason.

    ``events`` is how many events the file holds at all, in whatever month. ``unknown_zones`` are
    the names of zones for which the office's own was taken.
    """

    name: str
    period: Period
    appointments: tuple[Appointment, ...]
    left_out: dict[LeftOut, int]
    events: int
    unknown_zones: tuple[str, ...] = ()


def read_calendar(
    path: Path,
    period: Period,
    progress: Callable[[int, int], None] | None = None,
    limits: Limits = LIMITS,
) -> CalendarReading:
    """Return the appointments of a calendar file whose local day lies in the period, each once.

    ``progress`` is told the events that were read and may raise to stop the work. Raises
    ``InputError`` for a file that cannot be used; an event that cannot be read is only counted.
    """
    occurrences = Occurrences(path, period, progress, limits)
    left_out = occurrences.left_out
    found: dict[str, Appointment] = {}
    zones = set()
    for one in occurrences:
        reason = one.left_out or _unfit(one)
        if reason is None and len(found) >= limits.appointments:
            reason = LeftOut.TOO_MANY
        if reason is not None:
            left_out[reason] += 1
            continue
        appointment = _appointment(one)
        found[appointment.mark] = appointment
        zones.add(one.unknown_zone)
    ordered = sorted(found.values(), key=lambda a: (a.day, a.start, a.title, a.mark))
    return CalendarReading(
        path.name, period, tuple(ordered), dict(left_out), occurrences.events,
        tuple(sorted(zones - {""})),
    )  # fmt: skip


def _unfit(one: Occurrence) -> LeftOut | None:
    """Return why an occurrence cannot be working time."""
    if not isinstance(one.start, datetime) or one.length >= _DAY:
        return LeftOut.WHOLE_DAY
    return None if 1 <= _minutes(one) <= DAY_MINUTES else LeftOut.WITHOUT_DURATION


def _appointment(one: Occurrence) -> Appointment:
    mark = mark_of(one.uid, one.original, one.title)
    return Appointment(mark, one.day, f"{one.start:%H:%M}", _minutes(one), one.title, free=one.free)


def _minutes(one: Occurrence) -> int:
    return round(one.length.total_seconds() / 60)
