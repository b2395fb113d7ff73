"""Words of events, press, statements and talks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.event import Counting, EventState


def _text(german: str) -> str:
    return QCoreApplication.translate("event_texts", german)


def event_fields() -> dict[str, str]:
    """Return the names of the fields of an event."""
    return {
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "title": _text("Titel"),
        "kind": _text("Art"),
        "state": _text("Stand"),
        "place": _text("Ort"),
        "series": _text("Reihe"),
        "target_groups": _text("Zielgruppen"),
        "fields_of_action": _text("Handlungsfelder"),
        "partner_names": _text("Kooperation"),
        "registered": _text("Angemeldet"),
        "attended": _text("Teilnehmende"),
        "counting": _text("Zahl ist"),
        "cost": _text("Kosten"),
        "earned": _text("Einnahmen"),
        "last_day": _text("Letzter Tag"),
        "worked_minutes": _text("Eigene Arbeitszeit"),
        "feedback": _text("Rückmeldungen"),
        "would_return": _text("Würden wiederkommen"),
        "description": _text("Ankündigung"),
        "went_well": _text("Was lief gut?"),
        "went_badly": _text("Was lief nicht gut?"),
        "next_time": _text("Nächstes Mal"),
        "note": _text("Notiz"),
    }


def press_fields() -> dict[str, str]:
    """Return the names of the fields of a press item."""
    return {
        "day": _text("Datum"),
        "title": _text("Titel"),
        "kind": _text("Art"),
        "medium": _text("Medium"),
        "medium_kind": _text("Art des Mediums"),
        "reach": _text("Reichweite"),
        "link": _text("Link"),
        "event_title": _text("Veranstaltung"),
        "statement_title": _text("Stellungnahme"),
        "note": _text("Notiz"),
    }


def statement_fields() -> dict[str, str]:
    """Return the names of the fields of a statement."""
    return {
        "title": _text("Gegenstand"),
        "number": _text("Vorlage Nr."),
        "body": _text("Gremium"),
        "informed_on": _text("Informiert am"),
        "given_on": _text("Abgegeben am"),
        "decided_on": _text("Entschieden am"),
        "notice_days": _text("Tage vorher"),
        "position": _text("Position"),
        "outcome": _text("Ergebnis"),
        "fields_of_action": _text("Handlungsfelder"),
        "content": _text("Kern der Stellungnahme"),
        "note": _text("Notiz"),
    }


def talk_fields() -> dict[str, str]:
    """Return the names of the fields of a talk."""
    return {
        "day": _text("Datum"),
        "title": _text("Thema"),
        "kind": _text("Art"),
        "audience": _text("Vor wem?"),
        "participants": _text("Teilnehmende"),
        "counting": _text("Zahl ist"),
        "minutes": _text("Eigene Zeit"),
        "place": _text("Ort"),
        "organiser_name": _text("Eingeladen von"),
        "note": _text("Notiz"),
    }


def event_states() -> dict[str, str]:
    """Return the words for what became of an event."""
    return {
        EventState.PLANNED: _text("geplant"),
        EventState.HELD: _text("durchgeführt"),
        EventState.CANCELLED: _text("abgesagt"),
    }


def counting_words() -> dict[str, str]:
    """Return the words for how a number of people is known."""
    return {Counting.COUNTED: _text("gezählt"), Counting.ESTIMATED: _text("geschätzt")}
