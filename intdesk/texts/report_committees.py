"""The words of the report about committees and their meetings, with a first draft of the text."""

from __future__ import annotations

from intdesk.domain.report_data import Counts
from intdesk.domain.report_public import PublicReport, value_of
from intdesk.texts.numbers import format_count

FIGURES = {
    "meetings": "Sitzungen von Gremien",
    "meetings_own": "davon mit eigener Teilnahme",
    "decisions": "Beschlüsse",
}
TABLES: dict[str, tuple[str, str, str]] = {
    "committee_work": ("Sitzungen nach Gremium", "Gremium", ""),
    "meetings_by_kind": ("Sitzungen nach Art des Gremiums", "Art", ""),
    "meetings_by_month": ("Sitzungen nach Monat", "Monat", ""),
}
SECTION = ("Gremien", ("committee_work", "meetings_by_kind", "meetings_by_month"))
GRID_HEADS = {
    "meetings": "Sitzungen",
    "own": "selbst dabei",
    "decisions": "Beschlüsse",
    "tasks": "Aufträge",
}
COUNTS_NOTES = {Counts.MEETINGS: "Gezählt sind Sitzungen, die stattfanden."}


def committees_sentences(data: PublicReport) -> tuple[str, ...]:
    """Return how often committees met and what they decided, nothing without a meeting."""
    chapter = data.chapter("network")
    figures = chapter.figures if chapter else ()
    found = {figure.key: value_of(figure.cell) or 0 for figure in figures}
    meetings, own, decided = (found.get(key, 0) for key in FIGURES)
    if not meetings:
        return ()
    times = "einmal" if meetings == 1 else f"{format_count(meetings)}-mal"
    words = [f"Gremien tagten {times}; die Stelle war {_taking_part(meetings, own)}."]
    if decided:
        noun = (
            "wurde ein Beschluss" if decided == 1 else f"wurden {format_count(decided)} Beschlüsse"
        )
        words.append(f"Dabei {noun} gefasst.")
    return tuple(words)


def _taking_part(meetings: int, own: int) -> str:
    if own == 0:
        return "nicht dabei"
    if own == meetings:
        return "jedes Mal dabei" if meetings > 1 else "dabei"
    return "einmal dabei" if own == 1 else f"bei {format_count(own)} davon vertreten"
