"""The words of the import assistants for what a column can be, in the order of the choice."""

from __future__ import annotations

from intdesk.exchange.consultation_list.fields import ListField
from intdesk.exchange.contact_list.fields import ContactField
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.texts.contact_import_words import CONTACT_FIELD_LABELS
from intdesk.texts.import_words import FIELD_LABELS
from intdesk.texts.planning.indicator_import import INDICATOR_FIELD_LABELS
from ui.sentences import shown_word


def column_words() -> dict[str, str]:
    """Return what a column of consultations can be."""
    return {field.value: shown_word(FIELD_LABELS[field.value]) for field in ListField}


def contact_column_words() -> dict[str, str]:
    """Return what a column of contacts can be."""
    return {field.value: shown_word(CONTACT_FIELD_LABELS[field.value]) for field in ContactField}


def indicator_column_words() -> dict[str, str]:
    """Return what a column of values of indicators can be."""
    return {
        field.value: shown_word(INDICATOR_FIELD_LABELS[field.value]) for field in IndicatorField
    }
