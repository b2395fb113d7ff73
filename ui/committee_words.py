"""The words of committees and meetings: names of fields, states, presence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.committee import CommitteeState, MeetingRhythm
from intdesk.domain.meeting import DecisionState, MeetingState, Presence


def _text(german: str) -> str:
    return QCoreApplication.translate("committee_words", german)


def committee_fields() -> dict[str, str]:
    """Return the names of the fields of a committee."""
    return {
        "name": _text("Name"),
        "kind": _text("Art"),
        "state": _text("Stand"),
        "chair_name": _text("Vorsitz"),
        "seats": _text("Mitglieder"),
        "meetings": _text("Sitzungen bisher"),
        "last_meeting": _text("Letzte Sitzung"),
        "next_meeting": _text("Nächste Sitzung"),
        "rhythm": _text("Wie oft?"),
        "place": _text("Üblicher Ort"),
        "start": _text("Üblicher Beginn"),
        "minutes": _text("Übliche Dauer"),
        "purpose": _text("Aufgabe des Gremiums"),
        "note": _text("Notiz"),
    }


def meeting_fields() -> dict[str, str]:
    """Return the names of the fields of a meeting."""
    return {
        "day": _text("Datum"),
        "committee_name": _text("Gremium"),
        "state": _text("Stand"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "place": _text("Ort"),
        "own": _text("Selbst dabei?"),
        "present": _text("Anwesend"),
        "decided": _text("Beschlüsse"),
        "open_tasks": _text("Aufträge offen"),
        "committee_kind": _text("Art des Gremiums"),
        "work_minutes": _text("Eigene Arbeitszeit"),
        "invited_on": _text("Eingeladen am"),
        "next_on": _text("Nächster Termin"),
        "note": _text("Notiz"),
    }


def committee_states() -> dict[str, str]:
    """Return the words for whether a committee meets."""
    return {
        CommitteeState.ACTIVE: _text("tagt"),
        CommitteeState.RESTING: _text("ruht"),
        CommitteeState.ENDED: _text("beendet"),
    }


def rhythms() -> dict[str, str]:
    """Return the words for how often a committee meets."""
    return {
        MeetingRhythm.NONE: _text("keine Angabe"),
        MeetingRhythm.MONTHLY: _text("monatlich"),
        MeetingRhythm.TWO_MONTHLY: _text("alle zwei Monate"),
        MeetingRhythm.QUARTERLY: _text("vierteljährlich"),
        MeetingRhythm.HALF_YEARLY: _text("halbjährlich"),
        MeetingRhythm.YEARLY: _text("jährlich"),
        MeetingRhythm.AS_NEEDED: _text("nach Bedarf"),
    }


def meeting_states() -> dict[str, str]:
    """Return the words for what became of a meeting."""
    return {
        MeetingState.PLANNED: _text("geplant"),
        MeetingState.HELD: _text("durchgeführt"),
        MeetingState.CANCELLED: _text("abgesagt"),
    }


def presences() -> dict[str, str]:
    """Return the words for whether somebody came."""
    return {
        Presence.INVITED: _text("eingeladen"),
        Presence.PRESENT: _text("anwesend"),
        Presence.EXCUSED: _text("entschuldigt"),
        Presence.ABSENT: _text("nicht erschienen"),
    }


def own_presences() -> dict[str, str]:
    """Return the words for whether the officer came."""
    return {
        Presence.INVITED: _text("noch offen"),
        Presence.PRESENT: _text("ja"),
        Presence.EXCUSED: _text("entschuldigt"),
        Presence.ABSENT: _text("nein"),
    }


def decision_states() -> dict[str, str]:
    """Return the words for what a decision came to."""
    return {
        DecisionState.ADOPTED: _text("angenommen"),
        DecisionState.REJECTED: _text("abgelehnt"),
        DecisionState.POSTPONED: _text("vertagt"),
        DecisionState.CARRIED_OUT: _text("umgesetzt"),
    }
