"""What officers write above their columns, from ``resources/import``."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from rapidfuzz import fuzz

from intdesk.assets import resource
from intdesk.domain.folding import fold
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.consultation_list.duration_cells import Unit
from intdesk.exchange.consultation_list.fields import ListField

SAME = 100.0
"""The score of a heading that is in the vocabulary."""
STRONG = 90.0
"""From here on weaker readings of a heading are dropped."""

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORDS = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"[^\W_]+\.?")
_SUM_SIGN = re.compile(r"\s*[Σ∑]")
_MAX_SUM_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Entry:
    field: ListField
    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Headings by field, unit words, and the words that name sums."""

    exact: dict[str, frozenset[ListField]]
    entries: tuple[_Entry, ...]
    units: dict[str, Unit]
    sum_words: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the packaged vocabulary."""
    source = resource("import", "consultation_headings.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    entries = tuple(
        _Entry(ListField(name), squeezed(text), _words(text))
        for name, texts in data["fields"].items()
        for text in texts
    )
    exact: dict[str, set[ListField]] = {}
    for entry in entries:
        exact.setdefault(entry.key, set()).add(entry.field)
    units = {squeezed(text): Unit(name) for name, texts in data["units"].items() for text in texts}
    return Vocabulary(
        {key: frozenset(fields) for key, fields in exact.items()},
        entries,
        units,
        frozenset(squeezed(word) for word in data["sum_words"]),
    )


@lru_cache(maxsize=4096)
def heading_fields(text: str) -> dict[ListField, float]:
    """Return the fields that a heading may mean with their scores (50 to 100)."""
    for written in (text, _BRACKETS.sub(" ", text)):
        if same := vocabulary().exact.get(squeezed(written)):
            return dict.fromkeys(same, SAME)
    found: dict[ListField, float] = {}
    key, words = squeezed(text), _words(text)
    for entry in vocabulary().entries:
        score = _score(key, words, text, entry)
        if score > found.get(entry.field, 49.9):
            found[entry.field] = score
    best = max(found.values(), default=0.0)
    return {field: score for field, score in found.items() if score > best - 15}


def _score(key: str, words: tuple[str, ...], text: str, entry: _Entry) -> float:
    if len(words) > 1 and _contains(words, entry.words):
        early = 5 if words[: len(entry.words)] == entry.words else 0
        return 70 + early + 20 * len(entry.key) / max(1, len(key))
    if "." in text and _abbreviates(text, entry.words):
        return 72
    if min(len(key), len(entry.key)) >= 5:
        if len(words) == len(entry.words) and fuzz.ratio(key, entry.key, score_cutoff=88):
            return 85
        if len(words) == 1 and key.endswith(entry.key):
            return 55  # the last part of a German compound says what it is
    return 0


def _abbreviates(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether a heading shortens these words by dots (``verm. an``, ``Staatsang.``)."""
    written = _DOTTED.findall(fold(text))
    return len(written) == len(words) and all(
        word.startswith(short[:-1]) and len(short) > 3 if short.endswith(".") else short == word
        for short, word in zip(written, words, strict=True)
    )


def _contains(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    width = len(part)
    # single letters such as h are units, not names of columns
    if not width or len("".join(part)) < 3:
        return False
    return any(words[at : at + width] == part for at in range(len(words) - width + 1))


def heading_unit(text: str) -> Unit | None:
    """Return the unit that a heading names (``Zeit (Min.)``, ``Dauer in Std.``), if any."""
    units = vocabulary().units
    if re.search(r"\bh{1,2}:mm\b|std\.?\s*:\s*min", fold(text)):
        return Unit.DAY_SHARE
    found = {units[word] for word in _words(text) if word in units}
    if not found:  # Beratungsminuten, Arbeitsstunden
        found = {
            unit for word in _words(text) for key, unit in units.items()
            if len(key) > 5 and word.endswith(key)
        }  # fmt: skip
    return found.pop() if len(found) == 1 else None


def names_sum(text: str) -> bool:
    """Tell whether a short text names a sum (``Summe März``, ``Σ``, ``Mai gesamt``)."""
    if _SUM_SIGN.match(text):
        return True
    words = _words(text)
    return len(words) <= _MAX_SUM_WORDS and any(w in vocabulary().sum_words for w in words)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(fold(text)))
