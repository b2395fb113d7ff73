"""Finds topics of the manual by words, however they are spelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intdesk.domain.folding import fold, search_text
from intdesk.domain.manual.topics import Manual, Topic

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_BEFORE, _AFTER = 30, 90
_IN_TITLE = 1
"""The last rank at which the title holds all words."""


@dataclass(frozen=True, slots=True)
class TopicHit:
    """A found topic, the place in its text (empty without one), and whether its title fits."""

    topic: Topic
    excerpt: str
    by_title: bool = False


def find_topics(manual: Manual, text: str) -> tuple[TopicHit, ...]:
    """Return the topics that hold all words, those with them in the title first.

    A word may stand within another one: ``kurs`` finds ``Sprachkurs``.
    """
    wanted = fold(text).split()
    if not wanted:
        return ()
    ranked = [(_rank(topic, wanted), topic) for topic in manual.topics]
    found = sorted((rank, n) for n, (rank, _) in enumerate(ranked) if rank is not None)
    return tuple(_hit(manual.topics[n], wanted, by_title=r <= _IN_TITLE) for r, n in found)


def _rank(topic: Topic, wanted: list[str]) -> int | None:
    """Return how well a topic fits: begun words of the title, parts of it, other names, text."""
    title, also = search_text(topic.title), search_text(topic.words)
    if all(any(word.startswith(part) for word in title.split()) for part in wanted):
        return 0
    whole = title
    for rank, more in enumerate(("", also, search_text(topic.plain)), 1):
        whole = f"{whole} {more}"
        if all(part in whole for part in wanted):
            return rank
    return None


def _hit(topic: Topic, wanted: list[str], *, by_title: bool) -> TopicHit:
    plain = topic.plain
    places = sorted(places_of(plain, " ".join(wanted)))
    if not places:
        return TopicHit(topic, "", by_title)
    begin = max(0, plain.rfind(" ", 0, max(0, places[0][0] - _BEFORE)) + 1)
    end = begin + _BEFORE + _AFTER
    excerpt = plain[begin:end].rsplit(" ", 1)[0] if end < len(plain) else plain[begin:]
    shown = f"{'… ' if begin else ''}{excerpt}{' …' if end < len(plain) else ''}"
    return TopicHit(topic, shown, by_title)


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
