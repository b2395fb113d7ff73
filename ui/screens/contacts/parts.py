"""The editors of what a contact has several of: roles, numbers, addresses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.contact_parts import (
    MAX_PART,
    Address,
    AddressKind,
    Nature,
    Reach,
    ReachKind,
    Role,
)
from ui.context import AppContext
from ui.editors import contact_editor
from ui.kit.form.amounts import DayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.one_of import OneOfEditor
from ui.kit.form.rows import Part, RowsEditor

_KIND_WIDTH = 116
_DAY_WIDTH = 150


def _text(german: str) -> str:
    return QCoreApplication.translate("contact_parts", german)


def reach_words() -> dict[ReachKind, str]:
    """Return the words for what a number or an address is for."""
    return {
        ReachKind.WORK: _text("dienstlich"),
        ReachKind.MOBILE: _text("mobil"),
        ReachKind.PRIVATE: _text("privat"),
        ReachKind.FAX: _text("Fax"),
    }


def address_words() -> dict[AddressKind, str]:
    """Return the words for what a postal address is for."""
    return {
        AddressKind.WORK: _text("dienstlich"),
        AddressKind.POST: _text("Postanschrift"),
        AddressKind.PRIVATE: _text("privat"),
    }


def reach_editor(name: str, label: str, add: str) -> RowsEditor[Reach]:
    """Return the editor of phone numbers (``phones``), mail or web addresses."""
    words = reach_words()
    if name != "phones":
        words = {kind: words[kind] for kind in (ReachKind.WORK, ReachKind.PRIVATE)}

    def parts(row: str) -> list[Part]:
        value = TextEditor(f"{row}_value", longest=MAX_PART)
        kind = OneOfEditor(f"{row}_kind", list(words.items()))
        return [
            Part("value", label, value, 150, shown=False),
            Part("kind", _text("wofür"), kind, _KIND_WIDTH, idle=True, shown=False),
        ]

    return RowsEditor(name, parts, Reach, add)


def address_editor(name: str) -> RowsEditor[Address]:
    """Return the editor of postal addresses."""

    def parts(row: str) -> list[Part]:
        made = [
            Part(field, title, TextEditor(f"{row}_{field}", longest=MAX_PART), width)
            for field, title, width in (
                ("street", _text("Straße und Nummer"), 240),
                ("postcode", _text("PLZ"), 70),
                ("town", _text("Ort"), 180),
                ("extra", _text("Zusatz"), 130),
                ("country", _text("Land (Ausland)"), 130),
            )
        ]
        kind = OneOfEditor(f"{row}_kind", list(address_words().items()))
        return [*made, Part("kind", _text("wofür"), kind, _KIND_WIDTH, idle=True)]

    return RowsEditor(name, parts, Address, _text("Weitere Anschrift"))


def role_editor(context: AppContext, name: str) -> RowsEditor[Role]:
    """Return the editor of roles in organisations; a new name makes a new organisation."""
    today = context.clock.today

    def parts(row: str) -> list[Part]:
        organisation = contact_editor(context, f"{row}_organisation", Nature.ORGANISATION)
        title = TextEditor(f"{row}_title", longest=MAX_PART)
        return [
            Part("organisation", _text("Organisation"), organisation, 190),
            Part("title", _text("Rolle"), title, 140),
            Part("since", _text("seit"), DayEditor(f"{row}_since", today), _DAY_WIDTH),
            Part("until", _text("bis"), DayEditor(f"{row}_until", today), _DAY_WIDTH),
        ]

    return RowsEditor(name, parts, Role, _text("Weitere Organisation oder Rolle"))
