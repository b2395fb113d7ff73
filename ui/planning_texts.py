"""The words of planning that several screens share: names of fields, words for values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.indicator import Direction, MeasureUnit, Use
from intdesk.domain.self_check import Respondent


def _text(german: str) -> str:
    return QCoreApplication.translate("planning", german)


def indicator_fields() -> dict[str, str]:
    """Return the names of the fields of an indicator and of what lists show of it."""
    return {
        "name": _text("Name"),
        "use": _text("Verwendung"),
        "unit": _text("Einheit"),
        "direction": _text("Richtung"),
        "definition": _text("Definition"),
        "source": _text("Übliche Quelle"),
        "field_of_action": _text("Handlungsfeld"),
        "shown": _text("Im Jahresbericht"),
        "note": _text("Notiz"),
        "last_year": _text("Jahr"),
        "last_value": _text("Letzter Wert"),
        "change": _text("Veränderung"),
        "target": _text("Ziel"),
    }


def indicator_value_fields() -> dict[str, str]:
    """Return the names of the fields of a yearly value."""
    return {
        "indicator_id": _text("Indikator"),
        "indicator_name": _text("Indikator"),
        "year": _text("Jahr"),
        "municipality": _text("Gemeinde"),
        "value": _text("Wert"),
        "target": _text("Zielwert"),
        "reference_day": _text("Stichtag"),
        "source": _text("Quelle"),
        "note": _text("Notiz"),
        "unit": _text("Einheit"),
        "use": _text("Verwendung"),
    }


def use_words() -> dict[str, str]:
    """Return the words for the chapter of the report that shows an indicator."""
    return {Use.INDICATOR: _text("Indikator"), Use.FRAME: _text("Rahmendaten")}


def unit_words() -> dict[str, str]:
    """Return the words for units."""
    return {
        MeasureUnit.COUNT: _text("Anzahl"),
        MeasureUnit.PERCENT: _text("Prozent"),
        MeasureUnit.PER_THOUSAND: _text("je 1.000 Personen"),
        MeasureUnit.EUROS: _text("Euro"),
        MeasureUnit.HOURS: _text("Stunden"),
        MeasureUnit.DAYS: _text("Tage"),
    }


def direction_words() -> dict[str, str]:
    """Return the words for where an indicator should go."""
    return {
        Direction.UP: _text("soll steigen"),
        Direction.DOWN: _text("soll sinken"),
        Direction.KEEP: _text("soll bleiben"),
        Direction.WATCH: _text("beobachten"),
    }


def self_check_fields() -> dict[str, str]:
    """Return the names of the fields of a sheet of the Kurz-Check."""
    return {
        "day": _text("Datum"),
        "respondent": _text("Ausgefüllt von"),
        "role": _text("Fachbereich oder Funktion"),
        "scores": _text("Antworten"),
        "mean": _text("Mittel"),
        "answered": _text("Fragen beantwortet"),
        "note": _text("Notiz"),
    }


def respondent_words() -> dict[str, str]:
    """Return the words for who filled in a sheet."""
    return {
        Respondent.OFFICER: _text("Integrationsstelle"),
        Respondent.HEAD: _text("Verwaltungsleitung"),
        Respondent.DEPARTMENT: _text("Fachbereich"),
        Respondent.COUNCIL: _text("Rat oder Kreistag"),
        Respondent.OTHER: _text("Andere"),
    }


def survey_fields() -> dict[str, str]:
    """Return the names of the fields of a survey."""
    return {
        "title": _text("Titel"),
        "day": _text("Letzter Tag"),
        "occasion": _text("Anlass oder Ort"),
        "handed_out": _text("Bögen verteilt"),
        "returned": _text("Bögen zurück"),
        "counts": _text("Antworten"),
        "note": _text("Notiz"),
    }


def concept_fields() -> dict[str, str]:
    """Return the names of the fields of a concept."""
    return {
        "title": _text("Titel"),
        "kind": _text("Art"),
        "state": _text("Stand"),
        "starts_on": _text("Beginn der Arbeit"),
        "decided_on": _text("Beschlossen am"),
        "decision": _text("Beschluss Nr."),
        "first": _text("Gilt ab Jahr"),
        "last": _text("Gilt bis Jahr"),
        "principles": _text("Leitbild"),
        "items": _text("Gliederung"),
        "steps": _text("Schritte"),
        "measure_count": _text("Maßnahmen"),
        "cost": _text("Kosten"),
        "note": _text("Notiz"),
    }
