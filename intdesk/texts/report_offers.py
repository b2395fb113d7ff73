"""The words of the report on offers and needs."""

from __future__ import annotations

from typing import Final

from intdesk.domain.dates import format_day
from intdesk.domain.need import Need, NeedState, Urgency
from intdesk.domain.report_data import Counts
from intdesk.domain.report_public import PublicGridTable, PublicReport, value_of
from intdesk.texts.numbers import format_count

NEED_STATES: Final = {
    NeedState.OPEN: "offen",
    NeedState.IN_WORK: "in Arbeit",
    NeedState.COVERED: "gedeckt",
    NeedState.REJECTED: "abgelehnt",
}
_URGENCY: Final = {Urgency.HIGH: "hoch", Urgency.MEDIUM: "mittel", Urgency.LOW: "niedrig"}
TOTAL_OFFERS: Final = "Angebote im Feld"
TOTAL_NEEDS: Final = "Insgesamt"
SECTION: Final = (
    "Angebote und Bedarfe", ("offers_by_field", "gap_matrix", "needs_by_state", "need_list"),
)  # fmt: skip
_GAPS: Final = (
    "Ein Strich ist eine Lücke: Für diese Zielgruppe gibt es in dem Handlungsfeld kein eigenes "
    "laufendes Angebot. Offene Angebote stehen bei „Alle Interessierten“."
)
FIGURES: Final = {"offers": "Laufende Angebote vor Ort", "needs": "Offene Bedarfe"}
TABLES: dict[str, tuple[str, str, str]] = {
    "offers_by_field": ("Angebote nach Handlungsfeld", "Handlungsfeld", ""),
    "gap_matrix": ("Angebote und Lücken", "Zielgruppe", _GAPS),
    "needs_by_state": ("Bedarfe nach Stand", "Stand", ""),
    "need_list": (
        "Bedarfe und was aus ihnen wurde",
        "Bedarf",
        "Hinweise sind Beratungen, die den Bedarf zeigten.",
    ),
}
GRID_HEADS: Final = {"hints": "Hinweise", "covering": "Angebote dazu"}
COUNTS_NOTES: Final = {
    Counts.OFFERS: "Gezählt sind Angebote, die am Tag der Erstellung laufen.",
    Counts.NEEDS: "Gezählt sind Bedarfe, wie sie am Tag der Erstellung stehen.",
}
WHOLES: Final = {Counts.OFFERS: "Angebote insgesamt"}
NOT_ADDITIVE: Final = {
    Counts.OFFERS: (
        "Ein Angebot kann zu mehreren Feldern gehören; Anteile beziehen sich auf alle Angebote."
    ),
}


def need_line(need: Need) -> str:
    """Return a need with its state and urgency: ``Kurs mit Betreuung (offen, hoch)``."""
    since = f" seit {format_day(need.state_on)}" if need.state_on else ""
    return (
        f"{need.title} ({NEED_STATES[need.state]}{since}, Dringlichkeit {_URGENCY[need.urgency]})"
    )


def offers_sentences(data: PublicReport) -> tuple[str, ...]:
    """Return how many offers and needs there are, and for whom there is least."""
    chapter = data.chapter("network")
    if chapter is None:
        return ()
    values = {figure.key: value_of(figure.cell) for figure in chapter.figures}
    found = []
    if offers := values.get("offers"):
        verb = "läuft ein Angebot" if offers == 1 else f"laufen {format_count(offers)} Angebote"
        found.append(f"Vor Ort {verb}.")
    if needs := values.get("needs"):
        what = "ein Bedarf" if needs == 1 else f"{format_count(needs)} Bedarfe"
        found.append(f"Offen oder in Arbeit {'ist' if needs == 1 else 'sind'} {what}.")
    for table in chapter.tables:
        if isinstance(table, PublicGridTable) and table.key == "gap_matrix":
            found += _missing(table)
    return (" ".join(found),) if found else ()


def _missing(table: PublicGridTable) -> list[str]:
    """Return the sentence on target groups that no offer of any field is for."""
    groups = [row.label for row in table.rows if not any(value_of(cell) for cell in row.values)]
    return [f"Kein eigenes Angebot gibt es für: {'; '.join(groups)}."] if groups else []
