"""Finds topics of the manual by words, however they are spelled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intdesk.domain.folding import fold, search_text
from intdesk.domain.manual.topics import Manual, Topic

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_IN_TITLE = 1
"""The last rank at which the title holds all words."""


@dataclass(frozen=True, slots=True)
class TopicHit:
    """A found topic, and whether its title holds all words."""

    topic: Topic
    by_title: bool


class TopicSearch:
    """Finds topics; their folded words are made once, a search then takes some milliseconds."""

    def __init__(self, manual: Manual) -> None:
        """Fold the words of all topics."""
        self._folded = [
            (topic, search_text(topic.title), search_text(topic.words), search_text(topic.plain))
            for topic in manual.topics
        ]

    def find(self, text: str) -> tuple[TopicHit, ...]:
        """Return the topics that hold all words, those with them in the title first.

        A word may stand within another one: ``kurs`` finds ``Sprachkurs``.
        """
        wanted = fold(text).split()
        if not wanted:
            return ()
        ranked = ((_rank(parts, wanted), n) for n, (_, *parts) in enumerate(self._folded))
        found = sorted((rank, n) for rank, n in ranked if rank is not None)
        return tuple(TopicHit(self._folded[n][0], r <= _IN_TITLE) for r, n in found)


def _rank(parts: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Return how well a topic fits: begun words of the title, parts of it, other names, text."""
    if all(any(word.startswith(part) for word in parts[0].split()) for part in wanted):
        return 0
    for rank in range(1, len(parts) + 1):
        whole = " ".join(parts[:rank])
        if all(part in whole for part in wanted):
            return rank
    return None


def places_of(text: str, words: str) -> set[tuple[int, int]]:
    """Return beginning and length of every place in ``text`` where one of the words stands."""
    wanted = fold(words).split()
    return {place for spelled in (False, True) for place in _places(text, wanted, spelled=spelled)}


def _places(text: str, wanted: list[str], *, spelled: bool) -> Iterator[tuple[int, int]]:
    """Yield the places in one of the two spellings; folding may change the number of letters."""
    letters = [_folded(letter, spelled=spelled) for letter in text]
    origin = [n for n, letter in enumerate(letters) for _ in letter]
    whole = "".join(letters)
    for word in wanted:
        at = whole.find(word)
        while at >= 0:
            last = at + len(word) - 1
            yield origin[at], origin[last] - origin[at] + 1
            at = whole.find(word, last + 1)


def _folded(letter: str, *, spelled: bool) -> str:
    return _UMLAUTS.get(letter.lower(), fold(letter)) if spelled else fold(letter)
