"""The words of the calendar of all dates."""

from __future__ import annotations

from intdesk.domain.desk_calendar import ItemKind

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
COMPLAINT_DEADLINE = "Beschwerde {number}: Frist"
REQUEST_DEADLINE = "Fall {number}: Antrag beantworten"
STATEMENT_DECIDED = "Beschluss: {title}"
CONTACT_PLANNED = "Kontakt: {name}"
PRINT_HEADS = ("Tag", "Zeit", "Was", "Art", "Ort")
GRID_CAPTION = "Monatsblatt"
