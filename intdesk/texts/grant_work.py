"""The words of the rules that say which work belongs to a grant."""

from __future__ import annotations

from intdesk.domain.changes import Kind

ALL_OF = {
    Kind.CONSULTATION: "Alle Beratungen",
    Kind.EVENT: "Alle Veranstaltungen",
    Kind.ASSIGNMENT: "Alle Einsätze von Ehrenamt und Sprachmittlung",
    Kind.WORK_ENTRY: "Alle Tätigkeiten",
}
_FEATURES = {
    (Kind.CONSULTATION, "topic"): "Beratungen zum Thema {value}",
    (Kind.EVENT, "fields_of_action"): "Veranstaltungen im Handlungsfeld {value}",
    (Kind.EVENT, "series_id"): "Veranstaltungen der Reihe {value}",
    (Kind.EVENT, "place"): "Veranstaltungen am Ort {value}",
    (Kind.WORK_ENTRY, "function"): "Tätigkeiten mit der Funktion {value}",
    (Kind.WORK_ENTRY, "task_group"): "Tätigkeiten der Aufgabengruppe {value}",
}


def said(kind: Kind, field: str, value: str) -> str:
    """Return a rule in words."""
    return _FEATURES[kind, field].format(value=value)
