"""How alike two names are: of people, and of bodies."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.duplicates.features import Features
from intdesk.domain.duplicates.spelling import SOUND, Distance, alike

_PART_OF_FAMILY = 0.75
_INITIAL = 0.8
_FEWER_GIVEN = 0.95
_NO_GIVEN = 0.7
_SWAPPED = 0.96
_PART_OF_BODY = 0.75
_GENERIC_PART = 0.55
_COMPOUND = 0.86
_LEAST_COMPOUND = 6
_GENERIC = frozenset(
    ("amt", "stadt", "gemeinde", "landkreis", "verein", "schule", "grundschule", "jobcenter",
     "kindertagesstaette", "agentur", "arbeit", "kreisverband", "ortsverein", "foerderverein",
     "initiative", "beratungsstelle", "fachbereich", "integration", "migration", "samtgemeinde",
     "kirchengemeinde", "evangelisch", "katholisch", "caritas", "diakonie", "arbeiterwohlfahrt",
     "volkshochschule", "deutsches", "rotes", "kreuz", "migrationsberatung", "netzwerk", "team",
     "jugendmigrationsdienst", "haus", "freiwilligenagentur", "bibliothek", "sozial", "jugend",
     "auslaender")
)  # fmt: skip
"""Words that many bodies share; one of them alone tells nobody."""


def person_likeness(first: Features, second: Features, distance: Distance) -> float:
    """Return how alike the names of two people are, from 0 to 1."""
    given = _given(first.given, second.given, distance)
    straight = given * _family(first.family, second.family, distance) if given else 0.0
    if straight >= _SWAPPED or not (first.given and second.given):
        return straight
    # first and family name in each other's place
    crossed = _family(first.family, second.given, distance)
    swapped = crossed * _family(first.given, second.family, distance) if crossed else 0.0
    return max(straight, _SWAPPED * swapped)


def _family(first: Sequence[str], second: Sequence[str], distance: Distance) -> float:
    """Compare family names; double names agree in either order, a part of one is a weak sign."""
    if len(first) == len(second) == 1:
        return alike(first[0], second[0], distance)
    whole = alike("".join(first), "".join(second), distance)
    matched = _matched(first, second, distance)
    if not matched:
        return whole
    if len(first) == len(second) == len(matched):
        return max(whole, min(matched))
    if len(matched) == min(len(first), len(second)):
        return max(whole, _PART_OF_FAMILY * min(matched))
    return whole


def _given(first: Sequence[str], second: Sequence[str], distance: Distance) -> float:
    if not first or not second:
        return _NO_GIVEN
    whole = alike("".join(first), "".join(second), distance)
    if whole:
        return whole
    matched = _matched(first, second, distance)
    if len(matched) == min(len(first), len(second)):
        return min(matched) * (1.0 if len(first) == len(second) else _FEWER_GIVEN)
    shorter, longer = sorted((first[0], second[0]), key=len)
    return _INITIAL if len(shorter) == 1 and longer.startswith(shorter) else 0.0


def body_likeness(first: Features, second: Features, distance: Distance) -> float:
    """Return how alike the names of two bodies are, from 0 to 1.

    A word that only one of them has makes it a weak sign, words that each has alone speak against.
    """
    if alike("".join(first.words), "".join(second.words), distance) == 1.0:
        return 1.0
    written = _words(first.plain, second.plain, distance)
    return max(_words(first.words, second.words, distance), written if written >= SOUND else 0.0)


def _words(first: Sequence[str], second: Sequence[str], distance: Distance) -> float:
    matched, left, right = _aligned(first, second, distance)
    if not matched:
        return 0.0
    if not left and not right:
        return min(matched.values())
    telling = any(word not in _GENERIC for word in matched)
    if left and right:
        return 0.5 if telling else 0.0
    return _PART_OF_BODY * min(matched.values()) if telling else _GENERIC_PART


def _aligned(
    first: Sequence[str], second: Sequence[str], distance: Distance
) -> tuple[dict[str, float], list[str], list[str]]:
    """Return the words that agree with how far, and those that each side has alone."""
    matched: dict[str, float] = {}
    left, right = [], list(second)
    for word in first:
        scores = {other: _body_word(word, other, distance) for other in right}
        best = max(scores, key=scores.__getitem__, default="")
        if best and scores[best]:
            matched[word] = scores[best]
            right.remove(best)
        else:
            left.append(word)
    return matched, left, right


def _body_word(first: str, second: str, distance: Distance) -> float:
    """Compare words of bodies; a compound agrees with its beginning (Caritas, Caritasverband)."""
    found = alike(first, second, distance)
    if found:
        return found
    shorter, longer = sorted((first, second), key=len)
    begins = len(shorter) >= _LEAST_COMPOUND and longer.startswith(shorter)
    return _COMPOUND if begins and longer[len(shorter) :] in _ENDINGS else 0.0


_ENDINGS = frozenset(
    ("verband", "verein", "stelle", "dienst", "haus", "zentrum", "schule", "gemeinde", "verwaltung",
     "buero", "werk", "s", "er", "en", "e", "n")
)  # fmt: skip


def _matched(first: Sequence[str], second: Sequence[str], distance: Distance) -> list[float]:
    """Return how far each word of the shorter name agrees with one of the other, if any does."""
    shorter, rest = sorted((list(first), list(second)), key=len)
    found = []
    for word in shorter:
        scores = [alike(word, other, distance) for other in rest]
        best = max(scores, default=0.0)
        if best:
            found.append(best)
            del rest[scores.index(best)]
    return found
