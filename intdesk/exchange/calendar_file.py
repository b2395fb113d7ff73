"""Calendar files (.ics, RFC 5545): whole days and times, which every calendar program can read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event, Timezone

PRODUCT = "-//IntDesk//Termine//DE"
ZONE = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of a calendar; ``uid`` is the same in every export, so that it replaces itself.

    ``start`` is a day, or with ``minutes`` a local time in Germany without a zone. ``changed`` is
    the moment of the last change in UTC, ``sequence`` counts the changes. A ``cancelled`` one stays
    in the file, so that calendars that have it strike it out.
    """

    uid: str
    title: str
    start: date | datetime
    changed: datetime
    place: str = ""
    minutes: int = 0
    sequence: int = 0
    description: str = ""
    cancelled: bool = False


def calendar_file(entries: Iterable[CalendarEntry], name: str) -> bytes:
    """Return the file; times bring the definition of their zone with them."""
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", name)
    listed = list(entries)
    if any(isinstance(entry.start, datetime) for entry in listed):
        made.add_component(_zone())
    for entry in listed:
        made.add_component(_event(entry))
    return bytes(made.to_ical())


def _event(entry: CalendarEntry) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.changed)
    event.add("sequence", entry.sequence)
    event.add("summary", entry.title)
    if entry.cancelled:
        event.add("status", "CANCELLED")
    if entry.description:
        event.add("description", entry.description)
    if entry.place:
        event.add("location", entry.place)
    if isinstance(entry.start, datetime):
        zone = {"TZID": ZONE}
        event.add("dtstart", entry.start, parameters=zone)
        event.add("dtend", entry.start + timedelta(minutes=entry.minutes), parameters=zone)
    else:
        event.add("dtstart", entry.start)
        event.add("dtend", entry.start + timedelta(days=1))
        event.add("transp", "TRANSPARENT")  # a reminder does not make the day busy
    return event


def _zone() -> Timezone:
    """Return the rule of summer time; what the library derives is an hour late on these days."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", ZONE)
    parts = (
        (TimezoneDaylight(), "CEST", 1, 2, datetime(1981, 3, 29, 2), 3),  # noqa: DTZ001 - local
        (TimezoneStandard(), "CET", 2, 1, datetime(1996, 10, 27, 3), 10),  # noqa: DTZ001 - local
    )
    for part, name, before, after, start, month in parts:
        part.add("tzname", name)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("dtstart", start)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(part)
    return zone
