"""How many contacts are changed at once, and how the history shows what no list shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from intdesk.domain.bulk_edit import setting
from intdesk.domain.contact import Contact, tagged, untagged
from ui.bulk_ways import BulkWay, Change
from ui.kit.table.source import Value
from ui.shown_fields import Codes, ShownField
from ui.texts import contact_fields, contact_states

_PARTS = ("roles", "addresses", "phones", "mails", "webs")
_IDS = {"organisation", "kind"}
"""Values of a part that are no words."""


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_changing", german)


def contact_ways() -> list[BulkWay]:
    """Return how tags and state of many contacts are changed."""
    states = contact_states()
    return [
        BulkWay(ShownField("tag", _text("Schlagwort hinzufügen")), _adding, _tags),
        BulkWay(ShownField("untag", _text("Schlagwort entfernen")), _removing, _tags),
        BulkWay(
            ShownField("state", contact_fields()["state"], words=states),
            lambda value: setting("inactive", value == "inactive"),
            lambda draft: "inactive" if draft.inactive else "active",
        ),
    ]


def told_fields() -> list[ShownField]:
    """Return the fields that only the history shows."""
    names = contact_fields()
    plain = ("salutation", "title", "given_name", "family_name", "consent_how")
    return [
        *(ShownField(name, names[name]) for name in plain),
        *(PartsField(name, names[name]) for name in _PARTS),
        FlagField("inactive", names["inactive"]),
    ]


@dataclass(frozen=True, slots=True)
class PartsField(ShownField):
    """Small records as the journal holds them: their words, one after the other."""

    def value_text(self, value: Value, codes: Codes) -> str:
        """Return the words of all parts."""
        del codes
        parts: Any = value if isinstance(value, tuple) else ()
        return " · ".join(_words(part) for part in parts if isinstance(part, Mapping))


@dataclass(frozen=True, slots=True)
class FlagField(ShownField):
    """Whether a contact is still worked with."""

    def value_text(self, value: Value, codes: Codes) -> str:
        """Return the word of the state."""
        del codes
        return contact_states()["inactive" if value else "active"]


def _words(part: Mapping[str, Any]) -> str:
    words = [str(value) for name, value in part.items() if value and name not in _IDS]
    return ", ".join(words)


def _adding(value: str) -> Change:
    return lambda draft: tagged(draft, value)


def _removing(value: str) -> Change:
    return lambda draft: untagged(draft, value)


def _tags(draft: Contact) -> str:
    return ", ".join(draft.tags)
