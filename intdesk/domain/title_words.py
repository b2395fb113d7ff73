"""Which activity or kind of event a title means, learnt from choices without keeping titles.

Titles of appointments can name persons. What is remembered of a word is a keyed hash, of use only
to recognise the same word again.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.folding import words

MOST_WORDS = 3000
"""Words that are remembered; the ones used longest ago are forgotten."""

_LEAST_LETTERS = 3
_FILLERS = frozenset(
    ("der", "die", "das", "den", "dem", "des", "und", "mit", "bei", "beim", "von", "vom", "fur",
     "fuer", "zum", "zur", "aus", "auf", "ein", "eine", "termin", "termine", "besprechung", "frau",
     "herr", "herrn", "uhr", "neu", "wegen", "uber", "ueber", "nach", "the", "fwd", "per")
)  # fmt: skip
_CONSULTING = ("beratung", "sprechstunde", "sprechzeit", "klient")


class TitleMemory:
    """Remembers by hashed words which codes were chosen; ``key`` belongs to one data file."""

    def __init__(self, key: str, known: Mapping[str, Mapping[str, int]] | None = None) -> None:
        """Begin with what is known: counts of codes by hashed word."""
        self._key = hashlib.sha256(key.encode()).digest()[:16]
        self._known = {word: dict(counts) for word, counts in (known or {}).items()}

    @classmethod
    def from_json(cls, key: str, text: str) -> TitleMemory:
        """Return a memory from its stored form; one that cannot be read is empty."""
        try:
            stored = json.loads(text) if text else {}
            known = {
                str(word): {str(code): int(n) for code, n in counts.items()}
                for word, counts in stored.items()
            }
        except (ValueError, AttributeError, TypeError):
            return cls(key)
        return cls(key, known)

    def to_json(self) -> str:
        """Return the stored form."""
        return json.dumps(self._known, separators=(",", ":"))

    def learn(self, title: str, code: str) -> None:
        """Remember a choice."""
        for word in self._hashed(title):
            counts = self._known.pop(word, {})
            counts[code] = counts.get(code, 0) + 1
            self._known[word] = counts
        while len(self._known) > MOST_WORDS:
            del self._known[next(iter(self._known))]

    def recall(self, title: str) -> str:
        """Return the code that was chosen most for the words of a title, if any.

        A word that stood for many codes says little: each word has one vote in all.
        """
        votes: Counter[str] = Counter()
        for word in self._hashed(title):
            counts = self._known.get(word, {})
            whole = sum(counts.values())
            for code, count in counts.items():
                votes[code] += count / whole  # type: ignore[assignment]
        best = votes.most_common(2)
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return ""
        return best[0][0]

    def _hashed(self, title: str) -> list[str]:
        return [
            hashlib.blake2b(word.encode(), key=self._key, digest_size=8).hexdigest()
            for word in significant_words(title)
        ]


def significant_words(title: str) -> tuple[str, ...]:
    """Return the folded words of a title that can say what it is about, each once."""
    found = (w for w in words(title) if len(w) >= _LEAST_LETTERS and w not in _FILLERS)
    return tuple(dict.fromkeys(w for w in found if not w.isdecimal()))


def looks_like_consultation(title: str) -> bool:
    """Tell whether a title speaks of consultations, whose time counts by itself already."""
    return any(word.startswith(_CONSULTING) for word in words(title))


def named_code(title: str, codes: CodeBook, list_id: CodeListId) -> str:
    """Return the code whose label or usual spelling stands in a title; the longest wins."""
    said = f" {' '.join(words(title))} "
    best, length = "", 0
    for code in codes.choices(list_id):
        for spelling in _spellings(code.label, code.spellings):
            if len(spelling) > length and f" {spelling} " in said:
                best, length = code.code, len(spelling)
    return best


def _spellings(label: str, more: Iterable[str]) -> Iterable[str]:
    return (joined for text in (label, *more) if (joined := " ".join(words(text))))
