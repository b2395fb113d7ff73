"""How values of contacts are said side by side."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.dates import format_day
from ui.texts import contact_states, weight_words

_CODES = {
    "kind": CodeListId.CONTACT_KIND,
    "languages": CodeListId.LANGUAGE,
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
}


def _text(german: str) -> str:
    return QCoreApplication.translate("duplicates", german)


def certainty(score: float) -> str:
    """Return how sure a proposal is, in words."""
    if score >= 0.95:
        return _text("sehr wahrscheinlich")
    return _text("wahrscheinlich") if score >= 0.85 else _text("möglich")


def value_text(field: str, value: Any, codes: CodeBook, names: Mapping[int, str]) -> str:  # noqa: ANN401
    """Return a value of a field as people read it; lists have a line per entry."""
    if field == "inactive":
        return contact_states()["inactive" if value else "active"]
    if field in {"influence", "interest"}:
        return weight_words()[value]
    if isinstance(value, date):
        return format_day(value)
    if isinstance(value, tuple):
        return "\n".join(_entry_text(field, entry, codes, names) for entry in value)
    return codes.label(_CODES[field], value) if field in _CODES else str(value or "")


def _entry_text(field: str, entry: Any, codes: CodeBook, names: Mapping[int, str]) -> str:  # noqa: ANN401
    if field == "roles":
        return ", ".join(w for w in (entry.title, names.get(entry.organisation or 0, "")) if w)
    if field == "addresses":
        return ", ".join(entry.lines)
    if field in {"phones", "mails", "webs"}:
        return str(entry.value)
    return codes.label(_CODES[field], entry) if field in _CODES else str(entry)


def short_text(contact: Contact, codes: CodeBook) -> str:
    """Return what tells a contact from one of the same name: kind and town."""
    town = next((address.town for address in contact.addresses if address.town), "")
    kind = codes.label(CodeListId.CONTACT_KIND, contact.kind)
    return ", ".join(word for word in (kind, town) if word)
