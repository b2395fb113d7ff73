"""The words of the import assistant for what a column can be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.exchange.consultation_list.fields import ListField
from ui.texts import consultation_fields


def _text(german: str) -> str:
    return QCoreApplication.translate("imports", german)


def column_words() -> dict[ListField, str]:
    """Return what a column can be, in the order in which it is offered."""
    special = {
        ListField.MONTH: _text("Monat (zum Datum)"),
        ListField.YEAR: _text("Jahr (zum Datum)"),
        ListField.END: _text("Ende (Uhrzeit)"),
        ListField.BIRTH_YEAR: _text("Geburtsjahr (wird zur Altersgruppe)"),
        ListField.IDENTITY: _text("Name oder Kürzel (wird nie gespeichert)"),
        ListField.IGNORED: _text("nicht übernehmen"),
    }
    fields = consultation_fields()
    return {field: special.get(field) or fields[field.value] for field in ListField}
