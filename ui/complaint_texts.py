"""Words of complaints and their steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.complaint import ComplaintState


def _text(german: str) -> str:
    return QCoreApplication.translate("complaint_texts", german)


def complaint_fields() -> dict[str, str]:
    """Return the names of the fields of a complaint."""
    return {
        "number": _text("Nummer"),
        "received_on": _text("Eingang"),
        "state": _text("Stand"),
        "deadline": _text("Frist"),
        "ground": _text("Anlass"),
        "body": _text("Betroffene Stelle"),
        "body_name": _text("Betroffene Stelle"),
        "body_kind": _text("Art der Stelle"),
        "route": _text("Eingangsweg"),
        "event_on": _text("Vorfall oder Kenntnis"),
        "next_due": _text("Nächste Wiedervorlage"),
        "steps": _text("Schritte"),
        "case_id": _text("Fall"),
        "case_number": _text("Fall"),
        "description": _text("Was ist geschehen?"),
        "wanted": _text("Was wünscht die Person?"),
        "outcome": _text("Ergebnis"),
        "closed_on": _text("Abgeschlossen am"),
        "days": _text("Tage bis zum Abschluss"),
        "lesson": _text("Was ist daraus zu lernen?"),
    }


def complaint_step_fields() -> dict[str, str]:
    """Return the names of the fields of a step of a complaint."""
    return {
        "day": _text("Tag"),
        "kind": _text("Schritt"),
        "text": _text("Notiz"),
        "due": _text("Wiedervorlage"),
    }


def complaint_states() -> dict[str, str]:
    """Return the words for where a complaint stands."""
    return {
        ComplaintState.OPEN: _text("offen"),
        ComplaintState.NEAR: _text("fristnah"),
        ComplaintState.OVERDUE: _text("überfällig"),
        ComplaintState.CLOSED: _text("abgeschlossen"),
    }
