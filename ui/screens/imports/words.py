"""The words of the import assistant for what a column can be."""

from __future__ import annotations

from intdesk.exchange.consultation_list.fields import ListField
from intdesk.texts.import_words import FIELD_LABELS


def column_words() -> dict[ListField, str]:
    """Return what a column can be, in the order in which it is offered."""
    return {field: FIELD_LABELS[field.value] for field in ListField}
