"""The words of concepts, and the steps in which one is made, in our own words.

The order follows the founding checklist (tasks.md, "Starting an integration concept"): clarify
first, then start, principles, stock-taking, measures, controlling, and what stays afterwards.
"""

from __future__ import annotations

from intdesk.domain.concept import ConceptKind, ConceptState
from intdesk.domain.concept_outline import Level, MeasureStatus
from intdesk.domain.concept_process import MAX_TITLE, ProcessStep

STEP_DONE = "Wiedervorlage und Schritt des Zeitplans erledigt"
STEP_REOPENED = "Wiedervorlage und Schritt des Zeitplans wieder offen"
KIND_WORDS: dict[str, str] = {
    ConceptKind.FRAMEWORK: "Rahmenkonzept",
    ConceptKind.DETAILED: "ausgearbeitetes Programm",
}
STATE_WORDS: dict[str, str] = {
    ConceptState.PREPARED: "in Vorbereitung",
    ConceptState.DRAFTED: "Entwurf liegt vor",
    ConceptState.DECIDED: "beschlossen",
    ConceptState.CARRIED_OUT: "in Umsetzung",
    ConceptState.ENDED: "abgelöst",
}
LEVEL_WORDS: dict[str, str] = {
    Level.FIELD: "Handlungsfeld",
    Level.STRATEGIC: "Strategisches Ziel",
    Level.OPERATIVE: "Operatives Ziel",
    Level.MEASURE: "Maßnahme",
}
STATUS_WORDS: dict[str, str] = {
    MeasureStatus.NOT_BEGUN: "nicht begonnen",
    MeasureStatus.IN_PROGRESS: "in Arbeit",
    MeasureStatus.DONE: "erledigt",
    MeasureStatus.REGULAR: "im Regelbetrieb",
    MeasureStatus.DROPPED: "verworfen",
}
_CLARIFY, _START, _PRINCIPLES = "Vorklären", "Beginnen", "Leitbild"
_STOCK, _MEASURES, _CONTROL, _LASTING = (
    "Bestand und Ziele", "Maßnahmen", "Steuerung", "Danach",
)  # fmt: skip

_STEPS: tuple[tuple[str, str, int, int, str], ...] = (
    (
        _CLARIFY, "Auftrag einholen", 0, 2,
        "Wer hat was beschlossen, und wer beauftragt Sie? Welche Erwartungen stehen dahinter?",
    ),
    (
        _CLARIFY, "Zeit und Geld sichern", 0, 2,
        "Stunden der Leitung, Moderation, Räume, Sprachmittlung: geklärt, bevor es losgeht.",
    ),
    (
        _CLARIFY, "Federführung und Rückhalt regeln", 1, 1,
        "Wer leitet, wer unterstützt verbindlich, welche Fachbereiche arbeiten mit?",
    ),
    (
        _CLARIFY, "Für wen das Konzept gilt", 1, 1,
        "Ort, Kreis, mit oder ohne kreisangehörige Gemeinden; Zielgruppen.",
    ),
    (
        _CLARIFY, "Art des Konzepts wählen", 1, 1,
        "Rahmen mit jährlichen Zielvereinbarungen oder Programm mit allen Maßnahmen?",
    ),
    (
        _CLARIFY, "Planungsansatz festlegen", 2, 1,
        "Nach Lebenslagen, Sozialräumen oder Zielgruppen; auch gemischt.",
    ),
    (
        _CLARIFY, "Verbündete finden", 1, 2,
        "Wer hat Interesse und Einfluss? Frühe Gespräche ohne Tagesordnung führen.",
    ),
    (
        _CLARIFY, "Beteiligung klären", 2, 1,
        "Wie weit darf mitentschieden werden? Die Leitung muss das tragen.",
    ),
    (
        _CLARIFY, "Begleitung von außen prüfen", 2, 1,
        "Braucht es Moderation, Auswertung oder Fachrat? Angebote einholen.",
    ),
    (
        _START, "Startsignal an alle Beschäftigten", 3, 1,
        "Die Verwaltungsleitung sagt, warum es das Konzept gibt und wer es erarbeitet.",
    ),
    (
        _START, "Steuerungsgruppe einsetzen", 3, 1,
        "Unter Vorsitz der Leitung; sie beschließt Ablauf und Handlungsfelder.",
    ),
    (
        _PRINCIPLES, "Leitbild gemeinsam erarbeiten", 4, 3,
        "Breit beteiligt: Rat, Verwaltung, Vereine, Menschen mit Migrationsgeschichte.",
    ),
    (
        _STOCK, "Bestand je Handlungsfeld aufnehmen", 5, 4,
        "Zahlen, Angebote, Lücken, Erfahrungen der Betroffenen.",
    ),
    (
        _STOCK, "Ziele und Indikatoren festlegen", 8, 3,
        "Je Feld wenige überprüfbare Ziele; woran wird der Erfolg erkannt?",
    ),
    (
        _MEASURES, "Maßnahmen verabreden", 10, 3,
        "Mit Zuständigkeit, Frist und Kosten, damit sie nachgehalten werden können.",
    ),
    (
        _MEASURES, "Entwurf abstimmen und beschließen", 12, 3,
        "Beteiligte lesen gegen; Beratung in den Ausschüssen; Beschluss im Rat oder Kreistag.",
    ),
    (
        _CONTROL, "Überprüfung aufbauen", 14, 2,
        "Wer berichtet wann an wen? Indikatoren und Zielvereinbarungen einrichten.",
    ),
    (
        _LASTING, "Zuständigkeiten auf Dauer sichern", 16, 2,
        "Was aus dem Projekt bleibt: Gremien, Stellen, Mittel, Fortschreibung.",
    ),
)  # fmt: skip
"""Phase, title, month of the begin, months, note."""


def template_steps() -> tuple[ProcessStep, ...]:
    """Return the steps of a process of eighteen months."""
    return tuple(
        ProcessStep(key=key, phase=phase, title=title, start=start, months=months, note=note)
        for key, (phase, title, start, months, note) in enumerate(_STEPS, 1)
    )


def step_reminder(title: str) -> str:
    """Return the title of the follow-up of a step."""
    return f"Konzept: {title}"[:MAX_TITLE]
