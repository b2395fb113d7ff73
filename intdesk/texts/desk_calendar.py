"""The words of the calendar of all dates."""

from __future__ import annotations

from intdesk.domain.desk_calendar import ItemKind
from intdesk.texts.labels import OFFICE_HOUR_NAME

CALENDAR_NAME = "Kalender"
ITEM_KINDS: dict[ItemKind, str] = {
    ItemKind.DEADLINE: "Fristen",
    ItemKind.EVENT: "Veranstaltungen",
    ItemKind.MEETING: "Sitzungen",
    ItemKind.ASSIGNMENT: "Einsätze",
    ItemKind.OFFICE_HOUR: "Sprechzeiten",
    ItemKind.TALK: "Vorträge",
    ItemKind.FOLLOW_UP: "Wiedervorlagen",
    ItemKind.CONTACT: "Geplante Kontakte",
    ItemKind.HOLIDAY: "Feiertage",
    ItemKind.CLOSURE: "Schließzeiten",
}
"""What the kinds of dates are called together."""

ITEM_KIND: dict[ItemKind, str] = {
    ItemKind.DEADLINE: "Frist",
    ItemKind.EVENT: "Veranstaltung",
    ItemKind.MEETING: "Sitzung",
    ItemKind.ASSIGNMENT: "Einsatz",
    ItemKind.OFFICE_HOUR: "Sprechzeit",
    ItemKind.TALK: "Vortrag",
    ItemKind.FOLLOW_UP: "Wiedervorlage",
    ItemKind.CONTACT: "Geplanter Kontakt",
    ItemKind.HOLIDAY: "Feiertag",
    ItemKind.CLOSURE: "Schließzeit",
}

STATES = ("abgesagt", "erledigt")
CANCELLED, DONE = STATES
CLOSED_DAY = "geschlossen"
COMPLAINT_DEADLINE = "Beschwerde {name}: Frist"
REQUEST_DEADLINE = "Fall {name}: Antrag beantworten"
STATEMENT_DECIDED = "Beschluss: {name}"
CONTACT_PLANNED = "Kontakt: {name}"
TITLES = (
    OFFICE_HOUR_NAME, CLOSED_DAY, COMPLAINT_DEADLINE, REQUEST_DEADLINE, STATEMENT_DECIDED,
    CONTACT_PLANNED,
)  # fmt: skip
"""What the titles of dates are made of that have none of their own."""
PRINT_HEADS = ("Tag", "Zeit", "Was", "Art", "Ort")
GRID_CAPTION = "Monatsblatt"
