"""The words of target agreements below the window: states, lights, reasons, undo, follow-ups."""

from __future__ import annotations

from intdesk.domain.changes import Kind
from intdesk.domain.quantity import format_quantity
from intdesk.domain.status_light import Direction, Light, LightReason, Verdict
from intdesk.domain.target_agreement import (
    AgreementState,
    Effect,
    MeasureState,
    Reporting,
    Rhythm,
    TargetAgreement,
    Term,
)
from intdesk.domain.target_deadlines import DeadlineKind
from intdesk.texts.i18n import GERMAN, Catalogue

GOAL_SAVED = "Ziel gespeichert"
GOAL_REMOVED = "Ziel entfernt"
GOALS_REVIEWED = "Ziele überprüft"
REVIEW_CHANGED = "Überprüfung geändert"
REVIEW_REMOVED = "Überprüfung entfernt"
EVIDENCE_ADDED = "Nachweis mit einem Ziel verknüpft"
EVIDENCE_REMOVED = "Verknüpfung mit einem Ziel gelöst"
VERSION_BEGUN = "Neue Fassung der Zielvereinbarung begonnen"
EXTENDED = "Zielvereinbarung verlängert"
MOVED = "Zielvereinbarung: jetzt {state}"

STATE_WORDS: dict[AgreementState, str] = {
    AgreementState.DRAFT: "Entwurf",
    AgreementState.AGREED: "abgestimmt",
    AgreementState.SIGNED: "unterzeichnet",
    AgreementState.RUNNING: "laufend",
    AgreementState.REVIEWED: "überprüft",
    AgreementState.EXTENDED: "verlängert",
    AgreementState.CLOSED: "abgeschlossen",
    AgreementState.ENDED: "beendet",
}
REDRAFTED = "unterzeichnet, neue Fassung im Entwurf"
LIGHT_WORDS: dict[Light, str] = {
    Light.GREEN: "grün",
    Light.YELLOW: "gelb",
    Light.RED: "rot",
    Light.GREY: "grau",
}
LIGHT_MEANINGS: dict[Light, str] = {
    Light.GREEN: "wie vereinbart",
    Light.YELLOW: "gefährdet",
    Light.RED: "weicht ab, Handeln nötig",
    Light.GREY: "noch nicht beurteilt",
}
LIGHT_SIGNS: dict[Light, str] = {
    Light.GREEN: "●",
    Light.YELLOW: "▲",
    Light.RED: "■",
    Light.GREY: "○",
}
"""A different shape for each colour, so that none is told by colour alone."""
EFFECT_WORDS: dict[Effect, str] = {
    Effect.IMPACT: "Wirkungsziel",
    Effect.OUTPUT: "Leistungsziel",
}
DIRECTION_WORDS: dict[Direction, str] = {
    Direction.UP: "steigern",
    Direction.DOWN: "senken",
    Direction.KEEP: "halten",
}
REPORTING_WORDS: dict[Reporting, str] = {
    Reporting.QUARTERLY: "vierteljährlich",
    Reporting.HALF_YEARLY: "halbjährlich",
    Reporting.YEARLY: "jährlich",
}
RHYTHM_WORDS: dict[Rhythm, str] = {
    Rhythm.REPORTING: "wie die Berichte",
    Rhythm.MONTHLY: "monatlich",
    Rhythm.QUARTERLY: "vierteljährlich",
    Rhythm.HALF_YEARLY: "halbjährlich",
    Rhythm.YEARLY: "jährlich",
}
MEASURE_WORDS: dict[MeasureState, str] = {
    MeasureState.OPEN: "nicht begonnen",
    MeasureState.WORKING: "in Arbeit",
    MeasureState.DONE: "erledigt",
    MeasureState.REGULAR: "läuft dauerhaft weiter",
    MeasureState.DROPPED: "verworfen",
}
EVIDENCE_WORDS: dict[Kind, tuple[str, str]] = {
    Kind.EVENT: ("Veranstaltung", "Veranstaltungen"),
    Kind.WORK_ENTRY: ("Tätigkeit", "Tätigkeiten"),
    Kind.CONSULTATION: ("Beratung", "Beratungen"),
    Kind.ASSIGNMENT: ("Einsatz", "Einsätze"),
    Kind.POSTING: ("Buchung", "Buchungen"),
    Kind.INTERACTION: ("Gespräch", "Gespräche"),
    Kind.MEETING: ("Sitzung", "Sitzungen"),
}
_REASONS: dict[LightReason, str] = {
    LightReason.NO_REVIEW: "Noch keine Überprüfung.",
    LightReason.NO_VALUE: "Bei der Überprüfung wurde kein Wert eingetragen.",
    LightReason.NOT_BEGUN: "Gemessen vor dem Beginn der Vereinbarung.",
    LightReason.NO_SCALE: (
        "Ohne Ausgangswert und Zielwert in der gewählten Richtung lässt sich kein Grad bestimmen."
    ),
    LightReason.AHEAD: "{degree} % erreicht, nach der Zeit wären {expected} % zu erwarten.",
    LightReason.BEHIND: "Erst {degree} % erreicht, nach der Zeit wären {expected} % zu erwarten.",
    LightReason.FAR_BEHIND: (
        "Nur {degree} % erreicht, nach der Zeit wären {expected} % zu erwarten."
    ),
    LightReason.REACHED: "Ziel erreicht ({degree} %).",
    LightReason.MISSED: "Die Frist ist da, erreicht sind {degree} %.",
    LightReason.HELD: "Der Wert wird gehalten ({degree} %).",
    LightReason.LEFT: "Der Wert weicht vom vereinbarten ab ({degree} %).",
}
_DEADLINES: dict[DeadlineKind, str] = {
    DeadlineKind.REPORT: "{title}: erster Bericht fällig",
    DeadlineKind.REVIEW: "{title}: Überprüfung „{about}“",
    DeadlineKind.MEASURE: "{title}: Maßnahme „{about}“ fällig",
    DeadlineKind.END: "{title}: Laufzeit endet bald, wie geht es weiter?",
}
_MOST_TITLE = 70
_MOST_ABOUT = 90

TERM_WORDS: dict[str, str] = {
    "title": "Titel",
    "department": "Fachbereich",
    "head": "Leitung des Fachbereichs",
    "begin": "Beginn",
    "end": "Ende",
    "purpose": "Gegenstand",
    "fields_of_action": "Handlungsfelder",
    "concept": "Bezug zum Konzept",
    "decision": "Beschluss",
    "decided_on": "Beschlossen am",
    "staff": "Personal",
    "budget_line": "Haushaltsstelle",
    "budget": "Mittel",
    "reporting": "Berichtsrhythmus",
    "deviation_rule": "Regel bei Abweichungen",
    "signatures": "Unterschriften",
    "effect": "Art des Ziels",
    "indicator": "Indikator",
    "unit": "Einheit",
    "direction": "Richtung",
    "source": "Datenquelle",
    "baseline": "Ausgangswert",
    "baseline_day": "Stichtag des Ausgangswerts",
    "target": "Zielwert",
    "due": "Zu erreichen bis",
    "weight": "Gewicht",
    "reason": "Begründung",
    "milestones": "Zwischenziele",
    "measures": "Maßnahme",
    "concept_goals": "Ziele des Konzepts",
    "line_id": "Haushaltsstelle",
    "rhythm": "Messrhythmus",
    "measure_line": "Haushaltsstelle der Maßnahme",
}
"""The names of the terms; a goal's own title is named by :func:`term_words`."""


_GOAL = "Ziel {number}"
_REVIEWED = "{n} von {m} Zielen überprüft"
_ONE_REVIEWED = "{n} von {m} Ziel überprüft"
TARGET_WORDS = (
    _REASONS, LIGHT_WORDS, EVIDENCE_WORDS, TERM_WORDS, STATE_WORDS, REDRAFTED, _GOAL, _REVIEWED,
    _ONE_REVIEWED,
)  # fmt: skip
"""The words from which sentences on targets are made, for who translates them."""


def state_words(agreement: TargetAgreement, catalogue: Catalogue = GERMAN) -> str:
    """Return the state of an agreement; of one that is drafted anew that it was signed."""
    return catalogue.word(REDRAFTED if agreement.redrafted else STATE_WORDS[agreement.state])


def verdict_words(verdict: Verdict, catalogue: Catalogue = GERMAN) -> str:
    """Return why the rule proposes a colour."""
    return catalogue.text(
        _REASONS[verdict.reason], degree=verdict.degree, expected=verdict.expected
    )


def light_words(light: Light, catalogue: Catalogue = GERMAN) -> str:
    """Return sign and word of a colour."""
    return f"{LIGHT_SIGNS[light]} {catalogue.word(LIGHT_WORDS[light])}"


def degree_words(degree: int | None) -> str:
    """Return a degree of achievement, a dash if it is undefined."""
    return "–" if degree is None else f"{degree}\u00a0%"


def reviewed_words(reviewed: int, goals: int, catalogue: Catalogue = GERMAN) -> str:
    """Return how many goals a degree speaks for, nothing without goals."""
    if not goals:
        return ""
    return catalogue.text(_ONE_REVIEWED if goals == 1 else _REVIEWED, n=reviewed, m=goals)


def value_words(value: int | None, unit: str = "") -> str:
    """Return a value of an indicator with its unit, a dash if there is none."""
    return "–" if value is None else format_quantity(value, unit)


def evidence_words(kind: Kind, count: int, catalogue: Catalogue = GERMAN) -> str:
    """Return how many records of a kind stand as evidence."""
    one, many = EVIDENCE_WORDS[kind]
    return f"{count} {catalogue.noun(one if count == 1 else many)}"


def deadline_title(kind: DeadlineKind, title: str, about: str) -> str:
    """Return the title of a follow-up, short enough for one."""
    return _DEADLINES[kind].format(
        title=_short(title, _MOST_TITLE), about=_short(about, _MOST_ABOUT)
    )


def term_words(term: Term, places: dict[int, int], catalogue: Catalogue = GERMAN) -> str:
    """Return what a term is called; ``places`` tells the number of a goal by its key."""
    name = catalogue.word(TERM_WORDS[term.name])
    if not term.goal:
        return name
    goal = catalogue.text(_GOAL, number=places.get(term.goal, term.goal))
    if term.name == "title":
        return goal
    return f"{goal}, {name} {term.number}" if term.number else f"{goal}, {name}"


def term_text(name: str, text: str) -> str:
    """Return what a term says, with words for its codes."""
    words: dict[str, dict[str, str]] = {
        "effect": {str(k): v for k, v in EFFECT_WORDS.items()},
        "direction": {str(k): v for k, v in DIRECTION_WORDS.items()},
        "reporting": {str(k): v for k, v in REPORTING_WORDS.items()},
        "rhythm": {str(k): v for k, v in RHYTHM_WORDS.items()},
    }
    return words.get(name, {}).get(text, text)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
