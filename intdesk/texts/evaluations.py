"""The words of ready evaluations, fit for a council paper."""

from __future__ import annotations

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Unit
from intdesk.texts.numbers import format_count, format_permille, format_value

OTHER_BODIES = "Für andere Stellen erledigt"
INTERPRETING = "Sprachmittlung"
SUBJECT = "Auswertung der Beratungen"
TOTAL = "Insgesamt"
CONTACTS, TIME, SHARE = "Beratungen", "Zeit", "Zeitanteil"
ASSIGNMENTS, SPOKEN, COST = "Einsätze", "Dauer", "Kosten"
NO_INTERPRETER = "Person nicht eingetragen"
NOT_ADDITIVE = (
    "Mehrfachnennungen sind möglich: Die Zeilen ergeben zusammen mehr als „Insgesamt“, das jede "
    "Beratung einmal zählt."
)
NOTE = (
    "Gezählt sind Beratungskontakte des Jahres; der Zeitanteil bezieht sich auf die Zeit aller "
    "Beratungen. Personalkosten sind nicht berechnet, weil IntDesk "
    "keine Gehälter kennt."
)
INTERPRETING_NOTE = (
    "Gezählt sind Beratungen, in denen jemand gedolmetscht hat. Die Dauer ist enthalten, soweit "
    "sie eingetragen ist, mit Weg und Wartezeit."
)
BY = {
    "done_for": "Nach zuständiger Stelle",
    "help_kinds": "Nach Art der Hilfe",
    "topic": "Nach Thema",
    "month": "Nach Monat",
    "interpreting": "Nach Art der Sprachmittlung",
    "language": "Nach Sprache",
    "interpreting_payer": "Nach Kostenträger",
    "interpreter": "Nach Person oder Pool",
}
FIRST = {
    "done_for": "Zuständige Stelle",
    "help_kinds": "Art der Hilfe",
    "topic": "Hauptthema",
    "month": "Monat",
    "interpreting": "Sprachmittlung",
    "language": "Sprache",
    "interpreting_payer": "Kosten trägt",
    "interpreter": "Gedolmetscht hat",
}


def before(head: str, year: int) -> str:
    """Return the head of a column of the year before."""
    return f"{head} {year - 1}"


def nothing_done(year: int) -> str:
    """Return what is said when no consultation was another body's work."""
    return (
        f"Für {year} ist bei keiner Beratung unter „Für andere erledigt“ eine Stelle eingetragen. "
        "Das Feld steht in der Beratung bei „Ergebnis“."
    )


def nothing_interpreted(year: int) -> str:
    """Return what is said when nobody interpreted."""
    return f"Für {year} ist bei keiner Beratung eine Sprachmittlung durch Personen eingetragen."


def done_words(year: int, contacts: tuple[int, int], minutes: int, share: int | None) -> str:
    """Return how many of all consultations were another body's work, and their time."""
    mine, every = contacts
    part = "" if share is None else f", das sind {format_permille(share)} der Beratungszeit"
    return (
        f"{year} gehörten {format_count(mine)} von {format_count(every)} Beratungen zu den "
        f"Aufgaben anderer Stellen. Sie nahmen {hours(minutes)} in Anspruch{part}."
    )


def most_words(label: str, minutes: int, share: int | None) -> str:
    """Return which body's work took most of the time."""
    part = "" if share is None else f", {format_permille(share)} der Beratungszeit"
    return f"Die meiste Zeit entfiel auf „{label}“ ({hours(minutes)}{part})."


def year_before_words(year: int, minutes: int, share: int | None) -> str:
    """Return the time of the year before."""
    part = "" if share is None else f" ({format_permille(share)} der Beratungszeit)"
    return f"{year - 1} waren es {hours(minutes)}{part}."


def interpreted_words(year: int, assignments: int, cost: int) -> str:
    """Return how often somebody interpreted, and what it cost."""
    times = "einer Beratung" if assignments == 1 else f"{format_count(assignments)} Beratungen"
    return (
        f"{year} wurde in {times} gedolmetscht. Dafür sind Kosten von "
        f"{format_value(cost, Unit.CENTS)} eingetragen."
    )


def interpreted_before_words(year: int, assignments: int, cost: int) -> str:
    """Return assignments and cost of the year before."""
    times = "eine Beratung" if assignments == 1 else f"{format_count(assignments)} Beratungen"
    return f"{year - 1} waren es {times} und {format_value(cost, Unit.CENTS)}."


def hours(minutes: int) -> str:
    """Return a time as sentences say it: ``160:15 Stunden``."""
    return f"{format_value(minutes, Unit.MINUTES)}{NO_BREAK}Stunden"


def chart_words(title: str, lines: list[tuple[str, int]]) -> str:
    """Return the alternative text of the chart: its largest bars."""
    largest = sorted(lines, key=lambda line: -line[1])[:4]
    named = "; ".join(f"{label} {hours(minutes)}" for label, minutes in largest)
    return f"Balkendiagramm: {title}. Am größten: {named}."
