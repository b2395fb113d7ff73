"""Time zones of calendar files: IANA names, Windows names, tables of the file, the office's own."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDDDTypes
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from intdesk.exchange.calendar.lines import Property
from intdesk.exchange.calendar.recurrence import Rule, parse_rule

OFFICE_ZONE = ZoneInfo("Europe/Berlin")
"""The zone of every office; times without a zone, or with one nobody knows, are meant in it."""

_LONGEST_NAME = 100
_BEGIN, _END = (
    re.compile(rf"^{word}:VTIMEZONE[ \t\r]*$", re.MULTILINE | re.I) for word in ("BEGIN", "END")
)
_MOST_TABLES, _LONGEST_TABLE = 100, 20_000
_MOST_CHANGES = 200
"""Parts of a table, and single days in one of them, at which clocks change."""
_MOST_DAYS = 7
"""Days of a month that a yearly rule may name: a week of which one weekday counts."""
_BROKEN = (ValueError, ArithmeticError, TypeError, AttributeError, LookupError)
"""What the libraries raise for tables that are none."""
_FIRST_YEAR = 1996
"""Since then the clocks of Europe change by the rule of today."""
_PROBES = (datetime(2000, 1, 1), datetime(2026, 7, 1))  # noqa: DTZ001 - of the zone to be tried


class Zones:
    """The zones that one file names; its own tables count where no known zone has the name."""

    def __init__(self, text: str) -> None:
        """Find the tables (VTIMEZONE, RFC 5545 3.6.5); each is read when it is asked for."""
        self._text = text
        self._own: dict[str, tzinfo] | None = None

    def moment_of(self, given: Property, text: str = "") -> date | datetime:
        """Return a day, or an aware moment in its own zone; raises ``ValueError``.

        ``text`` is one of several values of the line.
        """
        value = vDDDTypes.from_ical(text or given.value)  # type: ignore[no-untyped-call]
        if isinstance(value, datetime):
            zone = self._zone(_name(given)) or OFFICE_ZONE
            return value if value.tzinfo else value.replace(tzinfo=zone)
        if isinstance(value, date):
            return value
        raise ValueError("neither day nor moment")

    def unknown(self, given: Property) -> str:
        """Return the name of a line's zone if nothing says what it is, else nothing."""
        name = _name(given)
        moment = "T" in given.value and not given.value.rstrip().endswith("Z")
        return name if moment and self._zone(name) is None else ""

    def _zone(self, name: str) -> tzinfo | None:
        if not name:
            return OFFICE_ZONE
        known = known_zone(name)
        if known is not None:
            return known
        if self._own is None:
            self._own = _tables(self._text)
        return self._own.get(name)


@lru_cache(maxsize=256)
def known_zone(name: str) -> ZoneInfo | None:
    """Return a zone by its IANA or Windows name, ``None`` for others."""
    known = WINDOWS_TO_OLSON.get(name.strip("/"), name.strip("/"))
    # Some programs put a prefix of their own before the name
    parts = known[:_LONGEST_NAME].split("/")
    for start in range(len(parts)):
        try:
            return ZoneInfo("/".join(parts[start:]))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


def _name(given: Property) -> str:
    return given.parameters.get("TZID", "").strip().strip('"')


def _tables(text: str) -> dict[str, tzinfo]:
    """Return the zones of the tables in a file by their names; broken ones are left out."""
    found: dict[str, tzinfo] = {}
    for begin in islice(_BEGIN.finditer(text), _MOST_TABLES):
        end = _END.search(text, begin.end(), begin.start() + _LONGEST_TABLE)
        if end is None:
            continue
        try:
            table = Timezone.from_ical(text[begin.start() : end.end()])
            if isinstance(table, Timezone):
                found.setdefault(str(table["TZID"]).strip().strip('"'), _zone_of(table))
        except _BROKEN:
            continue
    return found


def _zone_of(table: Timezone) -> tzinfo:
    """Return the zone of a table; raises ``ValueError`` and others of ``_BROKEN``.

    The library walks from the first change of the clocks on: only rules that change them some few
    times a year are let through to it.
    """
    if not 0 < len(table.subcomponents) <= _MOST_CHANGES:
        raise ValueError("changes")
    for part in table.subcomponents:
        rule, days = part.get("RRULE"), part.get("RDATE", [])
        if isinstance(rule, list) or len(part.to_ical()) > _LONGEST_TABLE:
            raise ValueError("rules")
        if rule is not None:
            _begin_late(part, _checked(rule.to_ical().decode()))
        lists = days if isinstance(days, list) else [days]
        if sum(len(one.dts) for one in lists) > _MOST_CHANGES or "EXRULE" in part:
            raise ValueError("days")
    zone: tzinfo = table.to_tz(lookup_tzid=False)
    for probe in _PROBES:
        probe.replace(tzinfo=zone).timestamp()
    return zone


def _checked(text: str) -> Rule:
    rule = parse_rule(text)
    few = len(rule.months) <= 1 and len(rule.weekdays) <= 1 and len(rule.month_days) <= _MOST_DAYS
    if rule.freq != "YEARLY" or rule.positions or not few:
        raise ValueError("rule")
    if any(ordinal == 0 for ordinal, _ in rule.weekdays) and not rule.month_days:
        raise ValueError("every week")
    return rule


def _begin_late(part: TimezoneDaylight | TimezoneStandard, rule: Rule) -> None:
    """Let a rule begin late: with the year 1601, in which Outlook begins, each look takes long."""
    if rule.interval == 1 and not rule.count and part.DTSTART.year < _FIRST_YEAR:
        part.DTSTART = part.DTSTART.replace(year=_FIRST_YEAR)
