"""Folding of text, so that a search finds a word however it was typed.

Rule from storage.md 5: letters without a decomposition are replaced by hand, the rest loses its
marks; where a word has an umlaut the spelling with e (Mueller) is found too.
"""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = str.maketrans(
    {
        "ß": "ss", "ẞ": "ss", "ł": "l", "Ł": "l", "ı": "i", "İ": "i", "đ": "d", "Đ": "d",
        "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe",
        "þ": "th", "Þ": "th", "ð": "d", "Ð": "d",
    }
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Return ``text`` in small letters without marks: ``Müller`` becomes ``muller``."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text).translate(_SPECIAL)
    # Folded twice: decomposing turns the letters of formulas into plain capitals.
    decomposed = unicodedata.normalize("NFKD", composed.casefold()).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def search_text(*parts: str) -> str:
    """Return the folded words of all parts, with the e-spelling of words that have umlauts."""
    text = unicodedata.normalize("NFC", " ".join(p for p in parts if p))
    plain = fold(text)
    spelled = fold(text.translate(_UMLAUTS))
    if spelled == plain:
        return plain
    known = set(_WORD.findall(plain))
    extra = [w for w in _WORD.findall(spelled) if w not in known]
    return " ".join([plain, *dict.fromkeys(extra)])


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a query or a cell, in order."""
    return tuple(_WORD.findall(fold(text)))
