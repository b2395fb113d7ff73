"""The words of the report's chapter on volunteers and language mediators, and its first draft."""

from __future__ import annotations

from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import Counts, Unit
from intdesk.domain.report_public import PublicReport, value_of
from intdesk.texts.numbers import format_count, format_value

CHAPTERS = {"volunteering": "Ehrenamt und Sprachmittlung"}
VOLUNTEERING_TABLE = "Ehrenamt und Sprachmittlung im Überblick"

FIGURES = {
    "volunteers_active": "Menschen im Pool",
    "volunteers_interpreting": "davon Sprachmittlung",
    "pool_languages": "Sprachen im Pool",
    "assignments": "Einsätze",
    "assignments_in_talks": "davon nur in der Beratung vermerkt",
    "assignment_minutes": "Zeit der Einsätze",
    "assignments_missed": "Vergebliche Termine (nicht erschienen)",
    "assignment_cost": "Auslagen und Entgelte",
}

TABLES: dict[str, tuple[str, str, str]] = {
    "assignments_by_month": ("Einsätze nach Monat", "Monat", ""),
    "assignments_by_language": ("Sprachmittlung nach Sprache", "Sprache", ""),
    "assignment_minutes_by_language": ("Zeit der Sprachmittlung nach Sprache", "Sprache", ""),
    "assignments_by_kind": ("Einsätze nach Art", "Art", ""),
    "pool_by_language": ("Pool nach Sprache", "Sprache", ""),
}
"""Title, head of the first column and remark of each table."""

SECTIONS = {
    "volunteering": (
        ("Einsätze", ("assignments_by_month", "assignments_by_kind")),
        ("Sprachen", ("assignments_by_language", "assignment_minutes_by_language",
                      "pool_by_language")),
    ),
}  # fmt: skip

GRID_HEADS = {
    "assignments": "Zahl",
    "spoken": "Stunden",
    "expenses": "Auslagen",
    "unpaid": "noch offen",
}

COUNTS_NOTES = {
    Counts.ASSIGNMENTS: (
        "Gezählt sind durchgeführte Einsätze. Sprachmittlung in Beratungen zählt mit, jede einmal, "
        "auch wenn sie in der Beratung und als Einsatz vermerkt ist."
    ),
    Counts.ASSIGNMENT_MINUTES: "Angegeben sind Stunden und Minuten durchgeführter Einsätze.",
    Counts.VOLUNTEERS: "Gezählt sind Menschen, die im Jahr zum Pool gehörten.",
}
WHOLES = {Counts.VOLUNTEERS: "Menschen mit Sprachen"}
NOT_ADDITIVE = {
    Counts.VOLUNTEERS: "Wer mehrere Sprachen spricht, zählt bei jeder; Anteile beziehen sich auf "
    "alle Menschen mit Sprachen.",
}


def volunteering_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return what the figures say of the pool and its work: facts only."""
    found = _values(data)
    parts = [*_pool(found), *_work(found)]
    return (" ".join(parts),) if parts else ()


def _pool(found: dict[str, int]) -> list[str]:
    people, languages = found.get("volunteers_active"), found.get("pool_languages")
    parts = []
    if people:
        noun = "eine Person" if people == 1 else f"{format_count(people)} Menschen"
        parts.append(f"Zum Pool {'gehörte' if people == 1 else 'gehörten'} im Berichtsjahr {noun}.")
    if languages:
        noun = "eine Sprache" if languages == 1 else f"{format_count(languages)} Sprachen"
        parts.append(f"Im Pool {'wird' if languages == 1 else 'werden'} {noun} gesprochen.")
    return parts


def _work(found: dict[str, int]) -> list[str]:
    count, minutes = found.get("assignments"), found.get("assignment_minutes")
    if not count:
        return []
    noun = "einen Einsatz" if count == 1 else f"{format_count(count)} Einsätze"
    lasting = f" mit zusammen {format_value(minutes, Unit.MINUTES)}" if minutes else ""
    parts = [f"Es gab {noun}{lasting}{f'{NO_BREAK}Stunden' if minutes else ''}."]
    if cost := found.get("assignment_cost"):
        parts.append(f"Dafür fielen {format_value(cost, Unit.CENTS)} an Auslagen und Entgelten an.")
    return parts


def _values(data: PublicReport) -> dict[str, int]:
    """Return the printed values of the chapter by key; hidden ones are absent."""
    chapter = data.chapter("volunteering")
    values = {f.key: value_of(f.cell) for f in chapter.figures} if chapter else {}
    return {key: value for key, value in values.items() if value is not None}
