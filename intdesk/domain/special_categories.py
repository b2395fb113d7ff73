"""Words of special categories of personal data (Art. 9 DSGVO) in a note.

Only a hint: a word alone tells nothing about a person, and its absence proves nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from intdesk.domain.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Finding:
    """A category (its code) and the word of the text that points to it."""

    category: str
    word: str


@dataclass(frozen=True, slots=True)
class WordList:
    """What is looked for, by category: beginnings of words, whole words, words to pass over.

    All are folded. A beginning also counts after a hyphen (``HIV-Test``).
    """

    beginnings: Mapping[str, tuple[str, ...]]
    words: Mapping[str, frozenset[str]]
    harmless: tuple[str, ...] = ()

    def find(self, text: str) -> list[Finding]:
        """Return the first word of each category in a text, in the order of the text."""
        found: dict[str, Finding] = {}
        for match in _WORD.finditer(text):
            for category in self._categories(match[0]):
                found.setdefault(category, Finding(category, match[0]))
        return list(found.values())

    def _categories(self, word: str) -> list[str]:
        whole = fold(word)
        if whole.startswith(self.harmless):
            return []
        parts = (whole, *whole.split("-"))
        return [
            category
            for category, beginnings in self.beginnings.items()
            if whole in self.words[category] or any(part.startswith(beginnings) for part in parts)
        ]


def read_words(path: Path) -> WordList:
    """Read a list of words: for each category ``beginnings`` and ``words``, and ``harmless``."""
    content = json.loads(path.read_text(encoding="utf-8"))
    categories = content["categories"]
    return WordList(
        {name: tuple(map(fold, known["beginnings"])) for name, known in categories.items()},
        {name: frozenset(map(fold, known["words"])) for name, known in categories.items()},
        tuple(map(fold, content["harmless"])),
    )
