"""What the window calls the fields and lights of target agreements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.status_light import Light
from ui.kit.table.columns import Mark

LIGHT_MARKS: dict[Light, Mark] = {
    Light.GREEN: Mark("circle-check", "light_green"),
    Light.YELLOW: Mark("triangle-alert", "light_amber"),
    Light.RED: Mark("octagon-alert", "light_red"),
    Light.GREY: Mark("circle", "muted"),
}
"""A sign of its own shape for each colour; the word stands beside it."""


def _text(german: str) -> str:
    return QCoreApplication.translate("target_words", german)


def agreement_fields() -> dict[str, str]:
    """Return the names of the fields of an agreement."""
    return {
        "number": _text("Nummer"),
        "title": _text("Titel"),
        "department": _text("Fachbereich"),
        "state": _text("Stand"),
        "was_signed": _text("Unterzeichnet"),
        "light": _text("Ampel"),
        "degree": _text("Zielerreichung"),
        "begin": _text("Beginn"),
        "end": _text("Ende"),
        "last_day": _text("Gilt bis"),
        "extended_to": _text("Verlängert bis"),
        "ended_on": _text("Beendet am"),
        "end_reason": _text("Beendet, weil"),
        "goal_count": _text("Ziele"),
        "green": _text("Ziele grün"),
        "yellow": _text("Ziele gelb"),
        "red": _text("Ziele rot"),
        "grey": _text("Ziele grau"),
        "reviewed_on": _text("Alle Ziele überprüft seit"),
        "next_review": _text("Nächste Überprüfung"),
        "measure_due": _text("Nächste Maßnahme fällig"),
        "head": _text("Leitung des Fachbereichs"),
        "purpose": _text("Worum es geht"),
        "fields_of_action": _text("Handlungsfelder"),
        "concept_goals": _text("Ziele des Konzepts"),
        "concept": _text("Bezug zum Integrationskonzept"),
        "decision": _text("Beschluss (Nummer)"),
        "decided_on": _text("Beschlossen am"),
        "staff": _text("Personal"),
        "line": _text("Haushaltsstelle"),
        "budget_line": _text("Haushaltsstelle eines anderen Haushalts"),
        "budget": _text("Mittel"),
        "cost": _text("Kosten der Maßnahmen"),
        "reporting": _text("Berichtsrhythmus"),
        "deviation_rule": _text("Regel bei Abweichungen"),
        "signatures": _text("Unterschriften"),
        "goals": _text("Ziele"),
        "revision": _text("Fassung"),
        "assessment": _text("Bewertung am Ende"),
        "note": _text("Notiz"),
    }


def field_report_fields() -> dict[str, str]:
    """Return the names of the fields of a text on a field of action."""
    return {
        "year": _text("Jahr"),
        "field": _text("Handlungsfeld"),
        "situation": _text("Lage"),
        "activities": _text("Aktivitäten"),
        "assessment": _text("Bewertung"),
    }
