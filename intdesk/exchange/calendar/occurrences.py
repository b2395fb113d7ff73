"""The single occurrences of the events of a calendar file; never trusts what the file says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar.prop import vDuration, vText

from intdesk.domain.appointment import LeftOut
from intdesk.domain.period import Period
from intdesk.exchange.calendar.lines import (
    LIMITS,
    WANTED,
    Limits,
    Property,
    RawEvent,
    events_of,
    read_text,
)
from intdesk.exchange.calendar.recurrence import Steps, UnusableRuleError, days_of_rule, parse_rule
from intdesk.exchange.calendar.zones import OFFICE_ZONE, Zones

MOST_TITLE = 300
_DAY = timedelta(days=1)
_NO_STRANGE = str.maketrans(dict.fromkeys([*map(chr, range(32)), "\x7f"], " "))
_EVERY = 200
_UNREADABLE = (ValueError, ArithmeticError, TypeError, AttributeError, LookupError)
"""What the library raises for values that are none."""
_CALLED_OFF = ("abgesagt:", "canceled:", "cancelled:")
"""How Outlook begins the titles of cancelled meetings, with or without a state that says so."""

Moment = date | datetime


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of an event: its local start, a day or a moment, and how long it lasts.

    ``original`` is its start by the rule in a form in which equal moments are equal; ``moved`` ones
    have an entry of their own, which replaces what the rule gave. ``unknown_zone`` is the name of a
    zone that nobody knows, for which the office's own was taken; else empty.
    """

    uid: str
    original: str
    title: str
    place: str
    start: Moment
    length: timedelta
    left_out: LeftOut | None
    free: bool
    moved: bool
    unknown_zone: str = ""

    @property
    def day(self) -> date:
        """Return the local day on which it begins."""
        return self.start.date() if isinstance(self.start, datetime) else self.start


@dataclass(slots=True)
class _Event:
    """An event that could be read: its first start, its length, and what is said about it."""

    uid: str
    title: str
    place: str
    start: Moment
    length: timedelta
    left_out: LeftOut | None
    free: bool
    raw: RawEvent = field(repr=False)
    replaces: Moment | None = None
    unknown_zone: str = ""


class Occurrences:
    """What a file holds within a period; ``left_out`` counts the events that cannot be read."""

    def __init__(
        self,
        path: Path,
        period: Period,
        progress: Callable[[int, int], None] | None = None,
        limits: Limits = LIMITS,
        wanted: frozenset[str] = WANTED,
    ) -> None:
        """Read the events; ``progress`` is told how many and may raise to stop the work.

        Raises ``InputError`` for a file that cannot be used.
        """
        self.period = period
        self.left_out: Counter[LeftOut] = Counter()
        self.events = 0
        self.unread: list[tuple[str, str]] = []
        """Identity and title of the events that cannot be read."""
        self._steps = Steps(limits.steps)
        self._read: list[_Event] = []
        text = read_text(path, limits)
        self._zones = Zones(text)
        for raw in events_of(text, path.name, limits, wanted):
            self.events += 1
            if progress and self.events % _EVERY == 0:
                progress(self.events, 0)
            try:
                self._read.append(_event(raw, self._zones))
            except _UNREADABLE:
                self._leave(raw)
        self._moved = {(e.uid, _instant(e.replaces)) for e in self._read if e.replaces is not None}

    def __iter__(self) -> Iterator[Occurrence]:
        """Yield what begins within the period, also what has a reason to be left out."""
        for event in self._read:
            try:
                for start in self._starts(event):
                    found = _occurrence(event, start)
                    if found.day in self.period:
                        yield found
            except _UNREADABLE:
                self._leave(event.raw)

    @property
    def uids(self) -> frozenset[str]:
        """Return the identities of all events that could be read, in whatever period."""
        return frozenset(event.uid for event in self._read if event.uid)

    def _leave(self, raw: RawEvent) -> None:
        self.left_out[LeftOut.UNREADABLE] += 1
        self.unread.append((_uid(raw), _line(raw, "SUMMARY")))

    def _starts(self, event: _Event) -> Iterator[Moment]:
        """Yield the starts in and around the period; those that an own event replaces are left."""
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
            if (event.uid, key) not in self._moved:
                yield start

    def _all_starts(self, event: _Event) -> Iterator[Moment]:
        rules = [parse_rule(line.value) for line in event.raw.get("RRULE", ())]
        if len(rules) > 1 or "EXRULE" in event.raw:
            raise UnusableRuleError("rules")
        yield event.start  # RFC 5545: the first start counts whatever the rule says
        for line in event.raw.get("RDATE", ()):
            yield from self._moments(line)
        # A zone far away can have another day: look a day around the period
        span = Period(self.period.first - _DAY, self.period.last + _DAY)
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
            yield self._zones.moment_of(line, text.split("/")[0].strip())


def _occurrence(event: _Event, start: Moment) -> Occurrence:
    return Occurrence(
        uid=event.uid,
        original=_instant(event.replaces or start),
        title=event.title,
        place=event.place,
        start=_local(start),
        length=event.length,
        left_out=event.left_out,
        free=event.free,
        moved=event.replaces is not None,
        unknown_zone=event.unknown_zone,
    )


def _event(raw: RawEvent, zones: Zones) -> _Event:
    start = zones.moment_of(raw["DTSTART"][0])
    title = _line(raw, "SUMMARY")
    replaced = raw.get("RECURRENCE-ID")
    return _Event(
        uid=_uid(raw),
        title=title,
        place=_line(raw, "LOCATION"),
        start=start,
        length=_length(raw, start, zones),
        left_out=_reason(raw, title),
        free=_first(raw, "TRANSP").strip().upper() == "TRANSPARENT",
        raw=raw,
        replaces=zones.moment_of(replaced[0]) if replaced else None,
        unknown_zone=_unknown_zone(raw, zones),
    )


def _unknown_zone(raw: RawEvent, zones: Zones) -> str:
    names = (zones.unknown(line) for name in ("DTSTART", "DTEND") for line in raw.get(name, ())[:1])
    return next((name for name in names if name), "")


def _reason(raw: RawEvent, title: str) -> LeftOut | None:
    cancelled = _first(raw, "STATUS").strip().upper() == "CANCELLED"
    if cancelled or title.casefold().startswith(_CALLED_OFF):
        return LeftOut.CANCELLED
    if _first(raw, "CLASS").strip().upper() in {"PRIVATE", "CONFIDENTIAL"}:
        return LeftOut.PRIVATE
    return None


def _length(raw: RawEvent, start: Moment, zones: Zones) -> timedelta:
    """Return how long an event lasts; without end and duration nothing, of a day one day."""
    if "DTEND" in raw:
        end = zones.moment_of(raw["DTEND"][0])
        if isinstance(end, datetime) and isinstance(start, datetime):
            # By the moments themselves: in one zone Python would ignore a change of the clocks
            return timedelta(seconds=end.timestamp() - start.timestamp())
        if isinstance(end, datetime) or isinstance(start, datetime):
            return _DAY
        return max(_DAY, end - start)
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


def _uid(raw: RawEvent) -> str:
    return _first(raw, "UID").strip()[:1000]


def _line(raw: RawEvent, name: str) -> str:
    """Return a text on one line, cut where no title or place would be longer."""
    text = str(vText.from_ical(_first(raw, name))).translate(_NO_STRANGE)
    return " ".join(text.split())[:MOST_TITLE]
