"""The words of the pool of volunteers and of assignments: fields and choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.volunteer import Capacity, ExpenseRule, Level, PoolState


def _text(german: str) -> str:
    return QCoreApplication.translate("volunteering", german)


def volunteer_fields() -> dict[str, str]:
    """Return the names of the fields of an entry of the pool."""
    return {
        "name": _text("Name"),
        "contact": _text("Person"),
        "capacity": _text("Tätig als"),
        "state": _text("Stand"),
        "languages": _text("Sprachen"),
        "skills": _text("Sprachen"),
        "phone": _text("Telefon"),
        "mail": _text("E-Mail"),
        "municipalities": _text("Orte"),
        "availability": _text("Erreichbar und verfügbar"),
        "assignments": _text("Einsätze"),
        "last_done": _text("Letzter Einsatz"),
        "fields_of_action": _text("Handlungsfelder"),
        "since": _text("Dabei seit"),
        "until": _text("Dabei bis"),
        "agreement_on": _text("Vereinbarung vom"),
        "confidential_on": _text("Verschwiegenheit vom"),
        "conduct_seen_on": _text("Führungszeugnis gesehen"),
        "conduct_until": _text("Führungszeugnis bis"),
        "insurance": _text("Versicherung"),
        "training": _text("Fortbildung"),
        "expense_rule": _text("Entschädigung"),
        "rate": _text("Betrag"),
        "note": _text("Notiz"),
    }


def assignment_fields() -> dict[str, str]:
    """Return the names of the fields of an assignment."""
    return {
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "person": _text("Wer?"),
        "person_name": _text("Wer?"),
        "kind": _text("Art"),
        "state": _text("Stand"),
        "language": _text("Sprache"),
        "minutes": _text("Dauer"),
        "body": _text("Für wen?"),
        "body_name": _text("Für wen?"),
        "purpose": _text("Anlass"),
        "amount": _text("Auslagen"),
        "paid": _text("Bezahlt"),
        "fee": _text("Entgelt"),
        "km": _text("Kilometer"),
        "other_cost": _text("Sonstige Auslagen"),
        "other_for": _text("Wofür?"),
        "payer": _text("Wer bezahlt?"),
        "paid_on": _text("Bezahlt am"),
        "worked": _text("Eigene Zeit"),
        "linked_kind": _text("Gehört zu"),
        "note": _text("Notiz"),
    }


def capacity_words() -> dict[str, str]:
    """Return the words for as what a person is in the pool."""
    return {
        Capacity.VOLUNTEER: _text("Ehrenamt"),
        Capacity.INTERPRETER: _text("Sprachmittlung"),
        Capacity.BOTH: _text("beides"),
    }


def pool_states() -> dict[str, str]:
    """Return the words for whether a person can be asked."""
    return {
        PoolState.ACTIVE: _text("aktiv"),
        PoolState.PAUSED: _text("pausiert"),
        PoolState.ENDED: _text("beendet"),
    }


def rule_words() -> dict[str, str]:
    """Return the words for what a person gets."""
    return {
        ExpenseRule.NONE: _text("keine"),
        ExpenseRule.HOURLY: _text("je Stunde"),
        ExpenseRule.FLAT: _text("je Einsatz"),
    }


def level_words() -> dict[str, str]:
    """Return the words for how well a language is spoken."""
    plain: dict[str, str] = {level: level.value for level in Level}
    return plain | {Level.UNKNOWN: _text("–"), Level.NATIVE: _text("Erstsprache")}


def assignment_kinds() -> dict[str, str]:
    """Return the words for what is done in an assignment."""
    return {
        AssignmentKind.INTERPRETING: _text("Sprachmittlung"),
        AssignmentKind.ACCOMPANYING: _text("Begleitung"),
        AssignmentKind.MENTORING: _text("Patenschaft"),
        AssignmentKind.OTHER: _text("Sonstiges"),
    }


def assignment_states() -> dict[str, str]:
    """Return the words for what became of an assignment."""
    return {
        AssignmentState.REQUESTED: _text("angefragt"),
        AssignmentState.CONFIRMED: _text("zugesagt"),
        AssignmentState.HELD: _text("durchgeführt"),
        AssignmentState.CANCELLED: _text("abgesagt"),
        AssignmentState.NO_SHOW: _text("nicht erschienen"),
    }


def paid_words() -> dict[str, str]:
    """Return the words for whether the expenses of an assignment are paid."""
    return {"paid": _text("bezahlt"), "open": _text("offen"), "none": _text("ohne Kosten")}


def series_fields() -> dict[str, str]:
    """Return the names of the fields of a series of events."""
    return {
        "title": _text("Titel"),
        "first_day": _text("Von"),
        "last_day": _text("Bis"),
        "events": _text("Veranstaltungen"),
        "attended": _text("Teilnehmende"),
        "cost": _text("Kosten"),
        "earned": _text("Einnahmen"),
        "partners": _text("Kooperation"),
        "description": _text("Ankündigung"),
        "note": _text("Notiz"),
    }
