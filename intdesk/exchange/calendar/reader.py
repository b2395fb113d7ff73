"""Reads the appointments of a month from a calendar file; never trusts what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar.prop import vDuration, vText

from intdesk.domain.appointment import Appointment, LeftOut, mark_of
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import Period
from intdesk.exchange.calendar.lines import LIMITS, Limits, Property, RawEvent, events_of, read_text
from intdesk.exchange.calendar.recurrence import Steps, UnusableRuleError, days_of_rule, parse_rule
from intdesk.exchange.calendar.zones import OFFICE_ZONE, moment_of

MOST_TITLE = 300
_DAY = timedelta(days=1)
_NO_STRANGE = str.maketrans(dict.fromkeys([*map(chr, range(32)), "\x7f"], " "))
_EVERY = 200
_UNREADABLE = (ValueError, ArithmeticError, TypeError, AttributeError, LookupError)
"""What the library raises for values that are none."""

Moment = date | datetime


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """The appointments of a month in order, and how many were left out for which reason.

    ``events`` is how many events the file holds at all, in whatever month.
    """

    name: str
    period: Period
    appointments: tuple[Appointment, ...]
    left_out: dict[LeftOut, int]
    events: int


@dataclass(slots=True)
class _Event:
    """An event that could be read: its first start, its length, and what is said about it."""

    uid: str
    title: str
    start: Moment
    length: timedelta
    left_out: LeftOut | None
    free: bool
    raw: RawEvent = field(repr=False)
    replaces: Moment | None = None


def read_calendar(
    path: Path,
    period: Period,
    progress: Callable[[int, int], None] | None = None,
    limits: Limits = LIMITS,
) -> CalendarReading:
    """Return the appointments of a calendar file whose local day lies in the period.

    ``progress`` is told the events that were read and may raise to stop the work. Raises
    ``InputError`` for a file that cannot be used; an event that cannot be read is only counted.
    """
    text = read_text(path, limits)
    left_out: Counter[LeftOut] = Counter()
    events: list[_Event] = []
    total = 0
    for raw in events_of(text, path.name, limits):
        total += 1
        if progress and total % _EVERY == 0:
            progress(total, 0)
        try:
            events.append(_event(raw))
        except _UNREADABLE:
            left_out[LeftOut.UNREADABLE] += 1
    found = _Month(period, limits, left_out).appointments(events)
    return CalendarReading(path.name, period, found, dict(left_out), total)


class _Month:
    """Finds the appointments of one month among all events."""

    def __init__(self, period: Period, limits: Limits, left_out: Counter[LeftOut]) -> None:
        self._period = period
        self._limits = limits
        self._left_out = left_out
        self._steps = Steps(limits.steps)

    def appointments(self, events: list[_Event]) -> tuple[Appointment, ...]:
        """Return the appointments in order, each once."""
        moved = {(e.uid, _instant(e.replaces)) for e in events if e.replaces is not None}
        found: dict[str, Appointment] = {}
        for event in events:
            try:
                for start in self._starts(event, moved):
                    self._add(event, start, found)
            except _UNREADABLE:
                self._left_out[LeftOut.UNREADABLE] += 1
        return tuple(sorted(found.values(), key=lambda a: (a.day, a.start, a.title, a.mark)))

    def _add(self, event: _Event, start: Moment, found: dict[str, Appointment]) -> None:
        local = _local(start)
        day = local.date() if isinstance(local, datetime) else local
        whole = not isinstance(local, datetime) or event.length >= _DAY
        if day not in self._period:
            return
        minutes = round(event.length.total_seconds() / 60)
        reason = event.left_out
        if reason is None and whole:
            reason = LeftOut.WHOLE_DAY
        if reason is None and not 1 <= minutes <= DAY_MINUTES:
            reason = LeftOut.WITHOUT_DURATION
        if reason is None and len(found) >= self._limits.appointments:
            reason = LeftOut.TOO_MANY
        if reason is not None or not isinstance(local, datetime):
            self._left_out[reason or LeftOut.WHOLE_DAY] += 1
            return
        mark = mark_of(event.uid, _instant(event.replaces or start), event.title)
        found[mark] = Appointment(
            mark, day, f"{local:%H:%M}", minutes, event.title, free=event.free
        )

    def _starts(self, event: _Event, moved: set[tuple[str, str]]) -> Iterator[Moment]:
        """Yield the starts in and around the month; those that an own event replaces are left."""
        if event.replaces is not None:
            yield event.start
            return
        excepted = event.raw.get("EXDATE", ())
        without = {_instant(m) for line in excepted for m in self._moments(line)}
        seen = set()
        for start in self._all_starts(event):
            key = _instant(start)
            if key in seen or key in without or _day_key(start) in without:
                continue
            seen.add(key)
            if (event.uid, key) not in moved:
                yield start

    def _all_starts(self, event: _Event) -> Iterator[Moment]:
        rules = [parse_rule(line.value) for line in event.raw.get("RRULE", ())]
        if len(rules) > 1 or "EXRULE" in event.raw:
            raise UnusableRuleError("rules")
        yield event.start  # RFC 5545: the first start counts whatever the rule says
        for line in event.raw.get("RDATE", ()):
            yield from self._moments(line)
        # A zone far away can have another day: look a day around the month
        span = Period(self._period.first - _DAY, self._period.last + _DAY)
        begin = event.start.date() if isinstance(event.start, datetime) else event.start
        for rule in rules:
            for day in days_of_rule(rule, begin, span, self._steps):
                start = _on(day, event.start)
                if _until_passed(rule.until, start):
                    return
                yield start

    def _moments(self, line: Property) -> Iterator[Moment]:
        """Yield the moments of a line; a period (start/end) begins like a moment."""
        for text in line.value.split(","):
            self._steps.take()
            yield moment_of(line, text.split("/")[0].strip())


def _event(raw: RawEvent) -> _Event:
    start = moment_of(raw["DTSTART"][0])
    title = " ".join(str(vText.from_ical(_first(raw, "SUMMARY"))).translate(_NO_STRANGE).split())
    replaced = raw.get("RECURRENCE-ID")
    return _Event(
        uid=_first(raw, "UID").strip()[:1000],
        title=title[:MOST_TITLE],
        start=start,
        length=_length(raw, start),
        left_out=_reason(raw),
        free=_first(raw, "TRANSP").strip().upper() == "TRANSPARENT",
        raw=raw,
        replaces=moment_of(replaced[0]) if replaced else None,
    )


def _reason(raw: RawEvent) -> LeftOut | None:
    if _first(raw, "STATUS").strip().upper() == "CANCELLED":
        return LeftOut.CANCELLED
    if _first(raw, "CLASS").strip().upper() in {"PRIVATE", "CONFIDENTIAL"}:
        return LeftOut.PRIVATE
    return None


def _length(raw: RawEvent, start: Moment) -> timedelta:
    """Return how long an event lasts; without end and duration nothing, of a day one day."""
    if "DTEND" in raw:
        end = moment_of(raw["DTEND"][0])
        if isinstance(end, datetime) and isinstance(start, datetime):
            # By the moments themselves: in one zone Python would ignore a change of the clocks
            return timedelta(seconds=end.timestamp() - start.timestamp())
        return _DAY
    if "DURATION" in raw:
        length = vDuration.from_ical(_first(raw, "DURATION"))  # type: ignore[no-untyped-call]
        if not isinstance(length, timedelta):
            raise ValueError("no duration")
        return length
    return timedelta() if isinstance(start, datetime) else _DAY


def _on(day: date, start: Moment) -> Moment:
    """Return the start of a repetition: the same time by the wall clock of its zone."""
    if isinstance(start, datetime):
        return datetime.combine(day, start.time(), start.tzinfo)
    return day


def _until_passed(until: object, start: Moment) -> bool:
    if isinstance(until, datetime) and isinstance(start, datetime):
        limit = until if until.tzinfo else until.replace(tzinfo=start.tzinfo)
        return start > limit
    if isinstance(until, date):
        last = until.date() if isinstance(until, datetime) else until
        return (start.date() if isinstance(start, datetime) else start) > last
    return False


def _local(moment: Moment) -> Moment:
    return moment.astimezone(OFFICE_ZONE) if isinstance(moment, datetime) else moment


def _instant(moment: Moment) -> str:
    """Return a moment in a form in which equal ones are equal, whatever their zones."""
    if isinstance(moment, datetime):
        return str(int(moment.timestamp()))
    return moment.isoformat()


def _day_key(moment: Moment) -> str:
    """Return the day of a moment as an exception that names only the day would."""
    return (moment.date() if isinstance(moment, datetime) else moment).isoformat()


def _first(raw: RawEvent, name: str) -> str:
    lines = raw.get(name)
    return lines[0].value if lines else ""
