"""Words of office hours, closures and their dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.office_hour import DateState, Rhythm


def _text(german: str) -> str:
    return QCoreApplication.translate("hours_texts", german)


def office_hour_fields() -> dict[str, str]:
    """Return the names of the fields of office hours and their dates."""
    return {
        "weekday": _text("Wochentag"),
        "day": _text("Datum"),
        "start": _text("Beginn"),
        "minutes": _text("Dauer"),
        "place": _text("Ort"),
        "rhythm": _text("Rhythmus"),
        "valid_from": _text("Gilt ab"),
        "valid_until": _text("Gilt bis"),
        "state": _text("Stand"),
        "visitors": _text("Besuche"),
        "reason": _text("Grund"),
        "note": _text("Notiz"),
    }


def closure_fields() -> dict[str, str]:
    """Return the names of the fields of a closed period."""
    return {"first": _text("Erster Tag"), "last": _text("Letzter Tag"), "reason": _text("Grund")}


def weekday_words() -> dict[str, str]:
    """Return the names of the weekdays by their number."""
    names = (
        _text("Montag"), _text("Dienstag"), _text("Mittwoch"), _text("Donnerstag"),
        _text("Freitag"), _text("Samstag"), _text("Sonntag"),
    )  # fmt: skip
    return {str(number): name for number, name in enumerate(names)}


def rhythm_words() -> dict[str, str]:
    """Return the words for how often an office hour takes place."""
    return {
        Rhythm.WEEKLY: _text("jede Woche"),
        Rhythm.SECOND_WEEK: _text("alle zwei Wochen"),
        Rhythm.FOURTH_WEEK: _text("alle vier Wochen"),
        Rhythm.MONTH_1: _text("erster im Monat"),
        Rhythm.MONTH_2: _text("zweiter im Monat"),
        Rhythm.MONTH_3: _text("dritter im Monat"),
        Rhythm.MONTH_4: _text("vierter im Monat"),
        Rhythm.MONTH_LAST: _text("letzter im Monat"),
    }


def date_states() -> dict[str, str]:
    """Return the words for what became of a date."""
    return {
        DateState.PLANNED: _text("geplant"),
        DateState.HELD: _text("gehalten"),
        DateState.CANCELLED: _text("ausgefallen"),
    }
