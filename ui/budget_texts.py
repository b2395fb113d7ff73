"""The names of the fields of the budget and the words for its codes, wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.budget.appropriation import Change
from intdesk.domain.budget.line import Carry, Direction
from intdesk.domain.budget.posting import Origin
from intdesk.texts.budget import CARRY_WORDS, CHANGE_WORDS, DIRECTION_WORDS
from ui.sentences import shown_word
from ui.texts import kind_word


def _text(german: str) -> str:
    return QCoreApplication.translate("budget_texts", german)


def line_fields() -> dict[str, str]:
    """Return the names of the fields of a budget line."""
    return {
        "code": _text("Nummer"),
        "product": _text("Produkt"),
        "account": _text("Sachkonto"),
        "cost_centre": _text("Kostenstelle"),
        "title": _text("Bezeichnung"),
        "direction": _text("Art"),
        "circle": _text("Deckungskreis"),
        "carry": _text("Übertragbarkeit"),
        "earmarked_for": _text("Zweckgebunden für"),
        "closed": _text("Nicht mehr bebucht"),
        "from_treasury": _text("Aus der Kassenliste"),
        "note": _text("Notiz"),
    }


def appropriation_fields() -> dict[str, str]:
    """Return the names of the fields of an appropriation or what changes one."""
    return {
        "line": _text("Haushaltsstelle"),
        "year": _text("Haushaltsjahr"),
        "change": _text("Art"),
        "cents": _text("Betrag"),
        "source": _text("Geld kommt von"),
        "day": _text("Datum"),
        "reason": _text("Grund"),
    }


def commitment_fields() -> dict[str, str]:
    """Return the names of the fields of a commitment."""
    return {
        "day": _text("Datum"),
        "line": _text("Haushaltsstelle"),
        "purpose": _text("Wofür?"),
        "payee": _text("Bei wem?"),
        "cents": _text("Betrag"),
        "paid": _text("Gezahlt"),
        "left": _text("Noch gebunden"),
        "state": _text("Stand"),
        "plan_line": _text("Gefördert durch"),
        "number": _text("Auftragsnummer"),
        "year": _text("Haushaltsjahr"),
        "closed_on": _text("Abgeschlossen am"),
        "linked_kind": _text("Gehört zu"),
        "note": _text("Notiz"),
    }


def posting_fields() -> dict[str, str]:
    """Return the names of the fields of a posting."""
    return {
        "day": _text("Datum"),
        "payee": _text("Empfänger oder Einzahler"),
        "purpose": _text("Zweck"),
        "line": _text("Haushaltsstelle"),
        "cents": _text("Betrag"),
        "document": _text("Belegnummer"),
        "state": _text("Stand"),
        "paid_on": _text("Gezahlt am"),
        "invoice_day": _text("Rechnung vom"),
        "service_day": _text("Leistung vom"),
        "year": _text("Haushaltsjahr"),
        "origin": _text("Eingetragen von"),
        "linked_kind": _text("Gehört zu"),
        "note": _text("Notiz"),
    }


def post_fields() -> dict[str, str]:
    """Return the names of the fields of a post."""
    return {
        "number": _text("Stellennummer"),
        "title": _text("Bezeichnung der Stelle"),
        "holder": _text("Besetzt mit"),
        "holdings": _text("Umfang und Besetzung"),
        "costs": _text("Kosten im Monat"),
        "fundings": _text("Förderung"),
        "line": _text("Haushaltsstelle"),
        "decision": _text("Beschluss"),
        "decided_on": _text("Beschlossen am"),
        "instruction": _text("Dienstanweisung"),
        "hierarchy": _text("Einordnung"),
        "bylaw": _text("Hauptsatzung"),
        "mandate": _text("Auftrag"),
        "note": _text("Notiz"),
    }


def direction_words() -> dict[str, str]:
    """Return the words for expense and income."""
    return {direction.value: shown_word(DIRECTION_WORDS[direction]) for direction in Direction}


def change_words() -> dict[str, str]:
    """Return the words for what an entry does to a line."""
    return {change.value: shown_word(CHANGE_WORDS[change]) for change in Change}


def carry_words() -> dict[str, str]:
    """Return the words for what may be carried over."""
    return {carry.value: shown_word(CARRY_WORDS[carry]) for carry in Carry}


def commitment_states() -> dict[str, str]:
    """Return the words for where a commitment stands."""
    return {
        "open": _text("offen"), "paid": _text("ganz gezahlt"), "closed": _text("abgeschlossen")
    }  # fmt: skip


def posting_states() -> dict[str, str]:
    """Return the words for where a posting stands."""
    return {
        "ordered": _text("angeordnet"),
        "moved": _text("gezahlt"),
        "matched": _text("abgeglichen, zählt nicht"),
    }


def origin_words() -> dict[str, str]:
    """Return the words for who wrote a posting."""
    return {Origin.OWN.value: _text("dieser Stelle"), Origin.TREASURY.value: _text("der Kasse")}


def linked_kinds() -> dict[str, str]:
    """Return the words for the kinds of records that have costs."""
    from intdesk.domain.budget.commitment import LINKED

    return {kind.value: kind_word(kind) for kind in LINKED}
