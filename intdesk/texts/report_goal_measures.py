"""The words of the report about measures of agreements and of the Integrationskonzept."""

from __future__ import annotations

from intdesk.domain.concept_outline import MeasureStatus
from intdesk.domain.report_data import Counts
from intdesk.domain.report_public import PublicBreakdown, PublicReport, value_of
from intdesk.domain.target_agreement import MeasureState
from intdesk.texts.numbers import format_count

AGREED_TITLE = "Maßnahmen der Zielvereinbarungen"
PLANNED_TITLE = "Maßnahmen des Integrationskonzepts"
CONCEPTS_TITLE = "Integrationskonzept"
CONCEPT = "Konzept"
CONCEPT_HEADS = ("Stand", "beschlossen am", "Fortschritt")
MEASURE = "Maßnahme"
COSTS = ("Kosten", "gebucht")
MEASURE_HEADS = ("Stand", "verantwortlich", "bis")
OF_DEPARTMENT = "{title} ({department})"
AS_OF_NOW = "Stand bei der Erstellung des Berichts."
DONE_OF = "{done} von {whole} Maßnahmen umgesetzt"
MADE = "Erarbeitung zu {n} % erledigt"

TABLES: dict[str, tuple[str, str, str]] = {
    "measures_by_state": ("Maßnahmen der Zielvereinbarungen nach Stand", "Stand", ""),
    "concept_measures_by_state": ("Maßnahmen des Konzepts nach Stand", "Stand", ""),
}
COUNTS_NOTES = {
    Counts.MEASURES: "Gezählt sind Maßnahmen, wie sie bei der Erstellung des Berichts standen.",
}
_CARRIED_OUT = {
    MeasureState.DONE.value, MeasureState.REGULAR.value,
    MeasureStatus.DONE.value, MeasureStatus.REGULAR.value,
}  # fmt: skip
_BEGUN = {MeasureState.WORKING.value, MeasureStatus.IN_PROGRESS.value}


def measure_sentence(data: PublicReport, chapter: str, key: str, what: str) -> str:
    """Return how many measures are carried out and how many are begun; empty without any."""
    found = data.chapter(chapter)
    tables = found.tables if found is not None else ()
    table = next((t for t in tables if isinstance(t, PublicBreakdown) and t.key == key), None)
    if table is None:
        return ""
    counts = {row.code: value_of(row.cell) or 0 for row in table.rows}
    whole = sum(counts.values())
    done = sum(count for code, count in counts.items() if code in _CARRIED_OUT)
    begun = sum(count for code, count in counts.items() if code in _BEGUN)
    noun = "Maßnahme" if whole == 1 else "Maßnahmen"
    is_done, is_begun = ("ist" if n == 1 else "sind" for n in (done, begun))
    return (
        f"Von {format_count(whole)} {noun} {what} {is_done} {format_count(done)} umgesetzt, "
        f"in Arbeit {is_begun} {format_count(begun)}."
    )


def fields_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return how far the measures of the Integrationskonzept are."""
    said = measure_sentence(
        data, "fields", "concept_measures_by_state", "des Integrationskonzepts"
    )  # fmt: skip
    return (said,) if said else ()
