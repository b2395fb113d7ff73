"""The names of the fields of grants and the words for their codes, wherever they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.grants.grant import DEADLINES, Financing, Side
from intdesk.texts.grants import DEADLINE_WORDS, FINANCING_WORDS, SIDE_WORDS
from ui.sentences import shown_word


def _text(german: str) -> str:
    return QCoreApplication.translate("grant_texts", german)


def grant_fields() -> dict[str, str]:
    """Return the names of the fields of a grant."""
    return {
        "title": _text("Bezeichnung"),
        "funder": _text("Wer fördert?"),
        "programme": _text("Programm"),
        "number": _text("Aktenzeichen"),
        "notice_day": _text("Bescheid vom"),
        "begin": _text("Beginn"),
        "end": _text("Ende"),
        "early_start": _text("Vorzeitiger Beginn"),
        "financing": _text("Finanzierungsart"),
        "rate": _text("Fördersatz"),
        "own_permille": _text("Eigenanteil mindestens"),
        "tolerance": _text("Spielraum je Position"),
        "spend_months": _text("Verwenden binnen (Monate)"),
        "plan": _text("Ausgaben- und Finanzierungsplan"),
        "approved": _text("Bewilligt"),
        "state": _text("Stand"),
        "work": _text("Zugeordnete Arbeit"),
        "posts": _text("Geförderte Stellen"),
        "conditions": _text("Auflagen und Bedingungen"),
        "closed_on": _text("Nachweis eingereicht am"),
        "note": _text("Notiz"),
        **{str(name): shown_word(DEADLINE_WORDS[name]) for name in DEADLINES},
    }


def financing_words() -> dict[str, str]:
    """Return the words for how the amount follows from the costs."""
    return {financing.value: shown_word(FINANCING_WORDS[financing]) for financing in Financing}


def side_words() -> dict[str, str]:
    """Return the words for the sides of the plan."""
    return {side.value: shown_word(SIDE_WORDS[side]) for side in Side}


def grant_states() -> dict[str, str]:
    """Return the words for where a grant stands."""
    return {
        "applied": _text("beantragt"),
        "granted": _text("bewilligt"),
        "closed": _text("abgerechnet"),
    }
