"""The names of the process indicators, and what each counts."""

from __future__ import annotations

PROCESS_WORDS: dict[str, tuple[str, str]] = {
    "consultations": ("Beratungen", "Beratungskontakte des Zeitraums."),
    "persons": (
        "Personen",
        "Personen der Fälle und als neu vermerkte ohne Fall; in jedem Zeitraum für sich gezählt.",
    ),
    "consultation_hours": ("Beratungszeit", "Dauer aller Beratungen zusammen."),
    "referral_share": (
        "Vermittlungsquote", "Beratungen, die an eine andere Stelle vermittelten, an allen."
    ),
    "interpreted_share": (
        "Anteil mit Sprachmittlung", "Beratungen, in denen ein Mensch dolmetschte, an allen."
    ),
    "offered_hours": ("Angebotene Sprechzeiten", "Sprechzeiten, die stattfanden."),
    "utilisation": (
        "Auslastung der Sprechzeiten",
        "Zeit der Beratungen, die in eine Sprechzeit fielen, an der angebotenen.",
    ),
    "interactions": (
        "Einträge der Kontaktpflege", "Gespräche, Treffen und Schreiben mit Partnern."
    ),
    "meetings": ("Sitzungen von Gremien", "Sitzungen von Gremien und Runden, die stattfanden."),
    "new_offers": ("Neue Angebote", "Angebote, die in dem Zeitraum begannen."),
    "assignments": (
        "Eingetragene Einsätze",
        "Einsätze, die stattfanden; Sprachmittlung ohne Einsatz zählt bei den Beratungen.",
    ),
    "active_volunteers": ("Eingesetzte Personen", "Personen mit mindestens einem Einsatz."),
    "agreements_signed": (
        "Zielvereinbarungen", "Unterzeichnete Zielvereinbarungen, die in dem Zeitraum galten."
    ),
    "goals_reviewed": (
        "Überprüfte Ziele", "Ziele dieser Vereinbarungen, die in dem Jahr überprüft wurden."
    ),
    "goals_green": (
        "Ziele mit grüner Ampel",
        "Ziele dieser Vereinbarungen mit grüner Ampel nach der letzten Überprüfung des Jahres.",
    ),
    "grants_won": (
        "Eingeworbene Fördermittel",
        "Summe der Bescheide, nach deren Datum, auch für spätere Jahre.",
    ),
    "statements": ("Stellungnahmen", "Stellungnahmen, im Jahr der Entscheidung."),
    "in_time_share": (
        "Rechtzeitig beteiligt",
        "Stellungnahmen mit ausreichendem Vorlauf an denen mit bekannten Tagen.",
    ),
    "events": ("Veranstaltungen", "Veranstaltungen, die stattfanden."),
    "attended": ("Teilnehmende", "Menschen auf Veranstaltungen, gezählt oder geschätzt."),
    "press_items": ("Veröffentlichungen", "Einträge unter „Presse“."),
    "talks": ("Vorträge und Schulungen", "Einträge unter „Vorträge“."),
}  # fmt: skip
"""Name and definition by key."""
