"""Time zones of calendar files: IANA names, Windows names, and the office's own for the rest."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar.prop import vDDDTypes
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from intdesk.exchange.calendar.lines import Property

OFFICE_ZONE = ZoneInfo("Europe/Berlin")
"""The zone of every office; times without a zone, or with one nobody knows, are meant in it."""

_LONGEST_NAME = 100


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo:
    """Return a zone by its name in a calendar file."""
    cleaned = name.strip().strip('"').strip("/")
    known = WINDOWS_TO_OLSON.get(cleaned, cleaned)
    # Some programs put a prefix of their own before the name
    parts = known[:_LONGEST_NAME].split("/")
    for start in range(len(parts)):
        try:
            return ZoneInfo("/".join(parts[start:]))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return OFFICE_ZONE


def moment_of(given: Property, text: str = "") -> date | datetime:
    """Return a day, or an aware moment in its own zone; raises ``ValueError``.

    ``text`` is one of several values of the line.
    """
    value = vDDDTypes.from_ical(text or given.value)  # type: ignore[no-untyped-call]
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone_of(_zone_name(given)))
    if isinstance(value, date):
        return value
    raise ValueError("neither day nor moment")


def _zone_name(given: Property) -> str:
    return given.parameters.get("TZID", OFFICE_ZONE.key)
