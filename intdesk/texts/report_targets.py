"""The words of the report's chapters on fields of action and target agreements."""

from __future__ import annotations

from collections.abc import Mapping

from intdesk.domain.report_data import Counts, Unit
from intdesk.domain.report_public import PublicReport, value_of
from intdesk.texts import report_goal_measures
from intdesk.texts.numbers import format_count, format_value
from intdesk.texts.report_goal_measures import measure_sentence

CHAPTERS = {
    "fields": "Handlungsfelder",
    "targets": "Zielvereinbarungen",
}
FIELD_WORDS = {"situation": "Lage", "activities": "Aktivitäten", "assessment": "Bewertung"}
UNREVIEWED_GOALS = "davon nicht überprüft"
NEW_VERSION = "{agreement} (neue Fassung im Entwurf)"
ENDED_ON = "{agreement} (beendet am {day})"
TARGETS_TABLE = "Zielvereinbarungen im Überblick"

FIGURES = {
    "agreements": "Zielvereinbarungen im Jahr",
    "agreements_signed": "davon unterzeichnet",
    "goals": "Ziele darin",
    "goals_reviewed": "davon im Jahr überprüft",
    "goals_green": "Ziele mit grüner Ampel",
    "goal_degree": "Zielerreichung, gewichtet",
}

TABLES: dict[str, tuple[str, str, str]] = {
    "fields_overview": (
        "Aktivitäten nach Handlungsfeld",
        "Handlungsfeld",
        "Was zu mehreren Handlungsfeldern gehört, steht bei jedem; die Summe zählt es einmal.",
    ),
    "agreements_by_state": ("Zielvereinbarungen nach Stand", "Stand", ""),
    "goals_by_light": (
        "Ziele nach Ampel",
        "Ampel",
        "Grün: wie vereinbart, gelb: gefährdet, rot: weicht ab, grau: noch nicht beurteilt.",
    ),
    "agreement_list": (
        "Vereinbarungen mit Ampel und Zielerreichung",
        "Vereinbarung",
        "Die Ampel einer Vereinbarung ist die ihres am stärksten gefährdeten Ziels.",
    ),
    "goal_list": ("Alle Ziele", "Ziel", ""),
    **report_goal_measures.TABLES,
}
"""Title, head of the first column and remark of each table."""

SECTIONS = {
    "targets": (
        ("Stand", ("agreements_by_state", "goals_by_light")),
        ("Vereinbarungen und Ziele", ("agreement_list", "goal_list")),
        ("Maßnahmen", ("measures_by_state",)),
    ),
    "fields": (
        ("Überblick", ("fields_overview",)),
        ("Integrationskonzept", ("concept_measures_by_state",)),
    ),
}

GRID_HEADS = {
    "held_events": "Veranst.",
    "agreements": "Vereinb.",
    "goals": "Ziele",
    "reviewed": "überprüft",
    "green": "grün",
    "yellow": "gelb",
    "red": "rot",
    "grey": "grau",
    "degree": "erreicht",
    "statements": "Stellungn.",
    "planned_measures": "Maßn.",
    "event_minutes": "Eigene Zeit",
}

COUNTS_NOTES = {
    **report_goal_measures.COUNTS_NOTES,
    Counts.AGREEMENTS: "Gezählt sind Zielvereinbarungen, die im Berichtsjahr galten.",
    Counts.GOALS: (
        "Gezählt sind die Ziele unterzeichneter Vereinbarungen, wie sie bei der letzten "
        "Überprüfung im Berichtsjahr standen."
    ),
    Counts.FIELDS: (
        "Gezählt sind Veranstaltungen, die stattfanden, und Stellungnahmen mit diesem "
        "Handlungsfeld."
    ),
}
COLUMN_NOTES = {
    "agreements": "Von den Zielvereinbarungen zählen die unterzeichneten.",
    "planned_measures": "Dazu kommen Maßnahmen des Integrationskonzepts.",
}
"""What is counted in columns that not every office has."""


def targets_paragraphs(data: PublicReport) -> tuple[str, ...]:
    """Return how many agreements there are and how their goals stand."""
    chapter = data.chapter("targets")
    found = {f.key: value_of(f.cell) for f in chapter.figures} if chapter else {}
    count, signed = found.get("agreements"), found.get("agreements_signed")
    if not count:
        return ()
    noun = "galt eine Zielvereinbarung" if count == 1 else (
        f"galten {format_count(count)} Zielvereinbarungen"
    )  # fmt: skip
    parts = [f"Im Jahr {data.year} {noun} mit Fachbereichen der Verwaltung."]
    if signed is not None and signed != count:
        parts.append(f"Unterzeichnet {'ist' if signed == 1 else 'sind'} {format_count(signed)}.")
    parts.append(goals_sentence(data))
    degree = found.get("goal_degree")
    if degree is not None:
        parts.append(f"Die Ziele sind zu {format_value(degree, Unit.PERMILLE)} erreicht.")
    parts.append(measure_sentence(data, "targets", "measures_by_state", "der Zielvereinbarungen"))
    return (" ".join(filter(None, parts)),)


def goals_sentence(data: PublicReport) -> str:
    """Return how many goals of the agreements were reviewed and are green; empty without any."""
    chapter = data.chapter("targets")
    found = {f.key: value_of(f.cell) for f in chapter.figures} if chapter else {}
    goals = found.get("goals")
    return _standing(found, goals) if found.get("agreements") and goals else ""


def _standing(found: Mapping[str, int | None], goals: int) -> str:
    """Return how many goals were reviewed and are green; editions of before tell the second."""
    green, reviewed = found.get("goals_green") or 0, found.get("goals_reviewed")
    begin = f"Von {format_count(goals)} {'Ziel' if goals == 1 else 'Zielen'}"
    stands, count = ("steht" if green == 1 else "stehen"), format_count(green)
    if reviewed is None:
        return f"{begin} {stands} {count} auf Grün."
    if reviewed == goals > 1:
        return (
            f"Alle {format_count(goals)} Ziele wurden im Jahr überprüft, {count} {stands} auf Grün."
        )
    were = "wurde" if reviewed == 1 else "wurden"
    return f"{begin} {were} {format_count(reviewed)} im Jahr überprüft, {count} {stands} auf Grün."
