"""How German words are spelled in more than one way, and how they sound."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from intdesk.domain.folding import fold

Distance = Callable[[str, str], int]
"""How many letters must be put in, left out, replaced or swapped with their neighbour."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_WORD = re.compile(r"[^\W_]+")
_LEAST_TYPO = 4
_LEAST_TWO_TYPOS = 9
_LEAST_SOUND = 4

TYPO: Final = 0.92
SOUND: Final = 0.86


@lru_cache(maxsize=200_000)
def spelled(word: str) -> str:
    """Return a word in small letters with e for umlauts: ``Müller`` and ``Mueller`` agree."""
    return fold(word.translate(_UMLAUTS))


def spelled_words(text: str) -> tuple[str, ...]:
    """Return the words of a text as :func:`spelled` gives them; dots and hyphens part them."""
    return tuple(_WORD.findall(spelled(text)))


@lru_cache(maxsize=400_000)
def alike(first: str, second: str, distance: Distance) -> float:
    """Return how alike two spelled words are, from 0 to 1.

    Equal is 1, a slip of the keyboard 0.92, the same sound 0.86, all else 0. Words with digits and
    short words are equal or not: ``Team 1`` is not ``Team 2``.
    """
    if first == second or _without_e(first) == _without_e(second):
        return 1.0
    shorter, longer = sorted((len(first), len(second)))
    if shorter < _LEAST_TYPO or longer - shorter > 2 or not (first + second).isalpha():
        return 0.0
    slips = distance(first, second)
    if slips == 1 or (slips == 2 and shorter >= _LEAST_TWO_TYPOS):
        return TYPO
    same_sound = shorter >= _LEAST_SOUND and first[0] == second[0]
    return SOUND if same_sound and sound(first) == sound(second) else 0.0


@lru_cache(maxsize=200_000)
def _without_e(word: str) -> str:
    """Return a word as somebody types it whose keyboard has no umlauts (``Mueller``: Muller)."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u") if "e" in word else word


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """Return the Cologne code (H. J. Postel 1969) of a spelled word: how it sounds in German."""
    letters = [c for c in word if "a" <= c <= "z"]
    codes = [
        _code(c, letters[i - 1] if i else "", letters[i + 1] if i + 1 < len(letters) else "")
        for i, c in enumerate(letters)
    ]
    digits = "".join(codes)
    once = "".join(d for i, d in enumerate(digits) if i == 0 or d != digits[i - 1])
    return once[:1] + once[1:].replace("0", "")


_FIXED = {
    **dict.fromkeys("aeijouy", "0"), "h": "", "b": "1", **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"), "l": "5", **dict.fromkeys("mn", "6"), "r": "7",
    **dict.fromkeys("sz", "8"),
}  # fmt: skip


def _code(letter: str, before: str, after: str) -> str:
    if letter in _FIXED:
        return _FIXED[letter]
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after in {"c", "s", "z"} else "2"
    if letter == "x":
        return "8" if before in {"c", "k", "q"} else "48"
    hard = set("ahkloqrux") if not before else set("ahkoqux")  # only c is left
    return "4" if after in hard and before not in {"s", "z"} else "8"
