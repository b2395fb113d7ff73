"""The words of the report's chapters on events, public relations and statements."""

from __future__ import annotations

from intdesk.domain.report_data import Counts

GROUP_WORDS = {"gender": "Geschlecht", "target_group": "Zielgruppe", "": "ohne Angabe"}
MEAN = "Im Mittel"

CHAPTERS = {
    "events": "Veranstaltungen und Öffentlichkeitsarbeit",
    "statements": "Stellungnahmen",
}
EVENTS_TABLE = "Veranstaltungen und Öffentlichkeitsarbeit im Überblick"
STATEMENTS_TABLE = "Stellungnahmen im Überblick"

FIGURES = {
    "events": "Veranstaltungen, die stattfanden",
    "events_cancelled": "Abgesagte Veranstaltungen",
    "attended_counted": "Teilnehmende, gezählt",
    "attended_estimated": "Teilnehmende, geschätzt",
    "event_cost": "Kosten der Veranstaltungen",
    "event_earned": "Einnahmen der Veranstaltungen",
    "press_items": "Veröffentlichungen",
    "talks": "Vorträge und Schulungen",
    "talk_audience": "Menschen in Vorträgen und Schulungen",
    "statements": "Stellungnahmen",
    "notice_mean": "Tage zwischen Information und Entscheidung, im Mittel",
    "in_time": "Rechtzeitig beteiligt",
}

TABLES: dict[str, tuple[str, str, str]] = {
    "events_by_month": ("Veranstaltungen nach Monat", "Monat", ""),
    "attended_by_month": ("Teilnehmende nach Monat", "Monat", ""),
    "events_by_kind": ("Veranstaltungen nach Art", "Art", ""),
    "events_by_target": ("Veranstaltungen nach Zielgruppe", "Zielgruppe", ""),
    "events_by_field": ("Veranstaltungen nach Handlungsfeld", "Handlungsfeld", ""),
    "participants_by_group": (
        "Teilnehmende nach Gruppen",
        "Gruppe",
        "Geschlecht und Zielgruppe sind getrennt gezählt; nicht jede Veranstaltung ist aufgeteilt.",
    ),
    "event_partners": (
        "Kooperation bei Veranstaltungen",
        "Art der Partner",
        "Eine Art zählt bei jeder Veranstaltung höchstens einmal.",
    ),
    "event_series": ("Veranstaltungsreihen", "Reihe", ""),
    "event_list": ("Alle Veranstaltungen", "Veranstaltung", ""),
    "press_by_medium": ("Veröffentlichungen nach Art des Mediums", "Art des Mediums", ""),
    "press_by_kind": ("Veröffentlichungen nach Art", "Art", ""),
    "talks_by_kind": ("Vorträge und Schulungen", "Art", ""),
    "statements_by_position": ("Stellungnahmen nach Position", "Position", ""),
    "statements_by_outcome": ("Stellungnahmen nach Ergebnis", "Ergebnis", ""),
    "statement_list": (
        "Alle Stellungnahmen",
        "Gegenstand",
        "Angegeben sind die Tage zwischen Information und Entscheidung.",
    ),
}
"""Title, head of the first column and remark of each table."""

SECTIONS = {
    "events": (
        ("Verlauf im Jahr", ("events_by_month", "attended_by_month")),
        ("Arten und Zielgruppen", ("events_by_kind", "events_by_target", "events_by_field")),
        ("Teilnehmende", ("participants_by_group",)),
        ("Veranstaltungen im Einzelnen", ("event_partners", "event_series", "event_list")),
        ("Öffentlichkeitsarbeit", ("press_by_medium", "press_by_kind", "talks_by_kind")),
    ),
    "statements": (
        ("Beteiligung", ("statement_list",)),
        ("Inhalt", ("statements_by_position", "statements_by_outcome")),
    ),
}

GRID_HEADS = {
    "events": "Zahl",
    "counted": "gezählt",
    "estimated": "geschätzt",
    "cost": "Kosten",
    "earned": "Einnahmen",
    "attended": "gesamt",
    "talks": "Zahl",
    "notice_days": "Tage vorher",
}

_HELD = "Gezählt sind Veranstaltungen, die stattfanden, im Jahr ihres ersten Termins."
COUNTS_NOTES = {
    Counts.EVENTS: _HELD,
    Counts.EVENT_MENTIONS: _HELD,
    Counts.PARTICIPANTS: (
        "Gezählt sind Teilnehmende; wer mehrere Veranstaltungen besuchte, zählt mehrmals. "
        "Geschätzte Zahlen sind als solche ausgewiesen oder enthalten."
    ),
    Counts.PRESS: "Gezählt sind Veröffentlichungen.",
    Counts.STATEMENTS: "Gezählt sind Stellungnahmen, im Jahr der Entscheidung.",
    Counts.TALKS: "Gezählt sind Vorträge und Schulungen.",
}
WHOLES = {Counts.EVENT_MENTIONS: "Veranstaltungen insgesamt"}
NOT_ADDITIVE = {
    Counts.EVENT_MENTIONS: (
        "Eine Veranstaltung kann mehrere Zeilen haben; Anteile beziehen sich auf alle."
    ),
}
