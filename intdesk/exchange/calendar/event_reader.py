"""Reads what may be events from a calendar file: one for each entry or series, with its dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from intdesk.domain.appointment import LeftOut, mark_of
from intdesk.domain.calendar_event import MOST_DATES, CalendarEvent, Occasion, dates_of
from intdesk.domain.period import Period
from intdesk.exchange.calendar.lines import LIMITS, WITH_PLACE, Limits
from intdesk.exchange.calendar.occurrences import Occurrence, Occurrences
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow

NAMED = frozenset({LeftOut.UNREADABLE, LeftOut.TOO_LONG, LeftOut.TOO_OFTEN})
"""Reasons that an officer may want to know the titles of."""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """An occurrence that the calendar calls off."""

    mark: str
    title: str
    day: date
    uid: str = ""


@dataclass(frozen=True, slots=True)
class NotProposed:
    """The title of what was left out, and why."""

    title: str
    reason: LeftOut


@dataclass(frozen=True, slots=True)
class EventReading:
    """The entries that begin in a period, in order, and how many were left out for which reason.

    ``events`` is how many entries the file holds at all, ``uids`` are the identities that it holds
    in whatever period. Of ``unsure`` ones something was left out: what is missing may be there.
    ``unknown_zones`` are the names of zones for which the office's own was taken.
    """

    name: str
    period: Period
    found: tuple[CalendarEvent, ...]
    called_off: tuple[CalledOff, ...]
    left_out: dict[LeftOut, int]
    events: int
    named: tuple[NotProposed, ...]
    uids: frozenset[str]
    unsure: frozenset[str]
    unknown_zones: tuple[str, ...] = ()

    @property
    def skipped(self) -> tuple[SkippedRow, ...]:
        """Return what was left out as the results of all imports have it, without row numbers."""
        reasons = (reason for reason, n in self.left_out.items() for _ in range(n))
        return tuple(SkippedRow(self.name, 0, reason.value) for reason in reasons)

    @property
    def problems(self) -> tuple[RowFinding, ...]:
        """Return no faults of fields: an entry can be read or not."""
        return ()


def read_events(
    path: Path,
    period: Period,
    progress: Callable[[int, int], None] | None = None,
    limits: Limits = LIMITS,
) -> EventReading:
    """Return the entries of a calendar file; occurrences of one identity are one entry.

    Raises ``InputError`` for a file that cannot be used; an entry that cannot be read is counted.
    """
    occurrences = Occurrences(path, period, progress, limits, WITH_PLACE)
    series: dict[str, _Series] = {}
    called_off, zones = [], set()
    for one in occurrences:
        zones.add("" if one.left_out else one.unknown_zone)
        mark = mark_of(one.uid, one.original, one.title)
        if one.left_out is LeftOut.CANCELLED:
            called_off.append(CalledOff(mark, one.title, one.day, one.uid))
        series.setdefault(one.uid or mark, _Series(one.uid)).add(mark, one)
    left_out = Counter(occurrences.left_out)
    named = [NotProposed(title, LeftOut.UNREADABLE) for _, title in occurrences.unread]
    found, unsure = [], {uid for uid, _ in occurrences.unread}
    for each in series.values():
        entry = each.entry()
        left_out.update(each.reasons)
        named += [NotProposed(each.title, r) for r in each.reasons if r in NAMED]
        if set(each.reasons) - {LeftOut.CANCELLED}:
            unsure.add(each.uid)
        if entry is not None:
            found.append(entry)
    ordered = sorted(found, key=lambda e: (e.dates[0].day or date.max, e.dates[0].start, e.title))
    return EventReading(
        path.name, period, tuple(ordered), tuple(called_off), dict(left_out), occurrences.events,
        tuple(named), occurrences.uids, frozenset(unsure), tuple(sorted(zones - {""})),
    )  # fmt: skip


class _Series:
    """What a file says of one identity; ``reasons`` are those of what stays out."""

    def __init__(self, uid: str) -> None:
        self.uid = uid
        self.title = ""
        self.reasons: Counter[LeftOut] = Counter()
        self._occasions: dict[str, Occasion] = {}
        self._entry: CalendarEvent | None = None
        self._moved = True

    def add(self, mark: str, one: Occurrence) -> None:
        """Take an occurrence in; a moved one gives title and place only if there is no other."""
        self.title = self.title or one.title
        dates = dates_of(one.start, one.length)
        reason = one.left_out or (None if one.title else LeftOut.UNTITLED)
        if reason is None and not dates:
            reason = LeftOut.TOO_LONG
        if reason is not None:
            self.reasons[reason] += 1
            return
        self._occasions[mark] = Occasion(mark, dates)
        if self._entry is None or (self._moved and not one.moved):
            self._entry = CalendarEvent(one.title, one.place, (), free=one.free, uid=one.uid)
            self._moved = one.moved

    def entry(self) -> CalendarEvent | None:
        """Return the entry with all its occasions; one with too many is a reason instead."""
        if self._entry is None:
            return None
        entry = replace(self._entry, occasions=tuple(self._occasions.values()))
        if len(entry.dates) > MOST_DATES:
            self.reasons[LeftOut.TOO_OFTEN] += 1
            return None
        return entry
