"""The words of what an event needs on paper: the sign-in sheet and the sheet of facts."""

from __future__ import annotations

from datetime import date

from intdesk.domain.dates import WEEKDAYS, format_long
from intdesk.domain.event import EventDate
from intdesk.domain.office_hour import end_of

SIGN_IN_TITLE = "Teilnahmeliste"
FACTS_TITLE = "Aushang"
SIGN_IN_CAPTION = "Bitte tragen Sie sich ein."
NUMBER = "Nr."
COLUMNS: dict[str, str] = {
    "name": "Name",
    "organisation": "Organisation oder Stelle",
    "contact": "E-Mail oder Telefon",
    "place": "Wohnort",
    "people": "Zahl der Personen",
    "photo": "Fotos erlaubt? (ja/nein)",
    "signature": "Unterschrift",
}
"""The columns of a sign-in sheet by their keys, in their order."""

PRIVACY = (
    "Datenschutz: Die Angaben sind freiwillig und dienen dem Nachweis der Veranstaltung. "
    "Verantwortlich ist {office}. Die Liste wird nicht weitergegeben, nur bei Förderungen der "
    "prüfenden Stelle vorgelegt, und nach Ende der Aufbewahrungsfrist vernichtet. Sie können "
    "Auskunft verlangen und Ihre Einwilligung jederzeit widerrufen."
)
NO_OFFICE = "die veranstaltende Stelle"
HEADS = {
    "when": "Wann",
    "where": "Wo",
    "for_whom": "Für wen",
    "with": "In Zusammenarbeit mit",
    "organiser": "Veranstaltet von",
    "series": "Im Rahmen von",
}
WHOLE_DAY = "ganztägig"


def date_words(one: EventDate) -> str:
    """Return a date as a poster says it: ``Samstag, 12. Dezember 2026, 9:30 bis 12:30 Uhr``."""
    if one.day is None:
        return ""
    return f"{WEEKDAYS[one.day.weekday()]}, {format_long(one.day)}{_time(one)}"


def _time(one: EventDate) -> str:
    if not one.start:
        return ""
    start = _short(one.start)
    if one.minutes is None:
        return f", {start} Uhr"
    return f", {start} bis {_short(_end(one))} Uhr"


def _end(one: EventDate) -> str:
    hours, rest = end_of(one.start, one.minutes or 0).split(":")
    return f"{int(hours) % 24:02d}:{rest}"


def _short(time: str) -> str:
    return time.removeprefix("0")


def file_title(title: str, day: date | None) -> str:
    """Return the name of a file about an event."""
    return f"{day.isoformat()} {title}" if day else title
