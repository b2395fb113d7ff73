"""Words that a mistyped one may have meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import OSA

from intdesk.domain.folding import words

SHORTEST, LONG = 4, 8
"""From so many letters on one slip is forgiven, from so many two."""

MOST_WORDS, MOST_TEXTS = 3, 4


def near_words(word: str, known: Iterable[str]) -> list[str]:
    """Return the folded words that begin nearly like a folded one, the nearest first.

    A slip is a letter too much, too few or another one, or two that changed places.
    """
    reach = 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2
    if not reach:
        return []
    measured = ((_slips(word, one, reach), abs(len(one) - len(word)), one) for one in known)
    return [one for slips, _, one in sorted(measured) if slips <= reach][:MOST_WORDS]


def near_texts(text: str, known: Sequence[str]) -> list[str]:
    """Return what a text may have meant, of words that are known; the likeliest first.

    A word that a known one begins with stays; one that is two joined ones is parted (``alhamwi``:
    ``al hamwi``). Empty if no word would change.
    """
    typed = words(text)
    choices = [_meant(word, known) for word in typed]
    texts = (" ".join(chosen) for chosen in product(*choices))
    return [found for found in texts if found != " ".join(typed)][:MOST_TEXTS]


def _meant(word: str, known: Sequence[str]) -> list[str]:
    if any(one.startswith(word) for one in known):
        return [word]
    return [*near_words(word, known), *_parted(word, known)] or [word]


def _parted(word: str, known: Iterable[str]) -> Iterator[str]:
    for first in known:
        if 1 < len(first) <= len(word) - SHORTEST and word.startswith(first):
            yield f"{first} {word[len(first) :]}"


def _slips(word: str, other: str, reach: int) -> int:
    """Return by how many slips a word differs from a beginning of another one."""
    longest = min(len(other), len(word) + reach)
    return min(
        (
            OSA.distance(word, other[:end], score_cutoff=reach)
            for end in range(len(word) - reach, longest + 1)
        ),
        default=reach + 1,
    )
