"""What an English text must hold; each check returns sentences, empty is right."""

from __future__ import annotations

import re
from collections.abc import Mapping

from translation.sources import Text

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%\d")
_MNEMONIC = re.compile(r"&[^&\s]")
_UMLAUT = re.compile(r"\w*[äöüßÄÖÜ„]\w*")
_GERMAN_WORDS = re.compile(
    r"\b(?:und|oder|nicht|noch|mit|für|ist|sind|wird|werden|ein|eine|einen|der|das|dem|den|bitte|"
    r"keine?|wurde|Sie|vom|zum|zur|nach|Datei|Strg|Eingabe|Entf|Umschalt|Uhr|Std)\b"
)
_NAMES = frozenset({"Büro", "Länder", "Württemberg"})
"""Words with an umlaut that an English text may use."""


def defects(english: Mapping[Text, str]) -> list[str]:
    """Return what is wrong with the translations, one line each."""
    return [
        f"{text.context}: {text.german!r} -> {translation!r}: {why}"
        for text, translation in english.items()
        if translation
        for why in _faults(text.german, translation)
    ]


def german_in(text: str) -> list[str]:
    """Return the words by which a text can be told to be German."""
    left = [word for word in _UMLAUT.findall(text) if word not in _NAMES]
    return left + _GERMAN_WORDS.findall(text)


def _faults(german: str, english: str) -> list[str]:
    found = []
    if sorted(_PLACEHOLDER.findall(german)) != sorted(_PLACEHOLDER.findall(english)):
        found.append("other placeholders")
    if len(_MNEMONIC.findall(german)) != len(_MNEMONIC.findall(english)):
        found.append("a letter after & is missing or too much")
    if _edges(german) != _edges(english):
        found.append("other spaces at its ends")
    if german.endswith("…") != english.endswith("…"):
        found.append("an ellipsis is missing or too much")
    if words := german_in(english):
        found.append(f"German is left: {', '.join(words)}")
    return found


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
