"""How likely two contacts are the same: their names, and what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intdesk.domain.contact_parts import Nature
from intdesk.domain.duplicates.features import Features
from intdesk.domain.duplicates.names import body_likeness, person_likeness
from intdesk.domain.duplicates.spelling import TYPO, Distance

PROPOSED: Final = 0.7
"""From this score on a pair is proposed."""

_SAME_NAME = 0.96
_NEAR_NAME = 0.8
_WEAK_NAME = 0.55
_DIFFERENCE = 0.12
_RARE_DIFFERENCE = 0.07
_CHANGED = 0.75


class Sign(StrEnum):
    """What two contacts have in common."""

    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"
    MAIL = "mail"
    PHONE = "phone"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    DOMAIN = "domain"
    TOWN = "town"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two contacts are the same (0 to 1), and by which signs."""

    score: float
    signs: tuple[Sign, ...] = ()

    @property
    def proposed(self) -> bool:
        """Tell whether the pair is worth a look."""
        return self.score >= PROPOSED


NOTHING: Final = Likeness(0.0)


def compare(
    first: Features, second: Features, distance: Distance, *, rare: bool = False
) -> Likeness:
    """Return how likely two contacts are the same; a body is never the same as a person.

    ``rare`` says that nobody else in the book has this family name.
    """
    if first.nature is not second.nature:
        return NOTHING
    person = first.nature is Nature.PERSON
    likeness = person_likeness if person else body_likeness
    name = likeness(first, second, distance)
    signs = _signs(first, second)
    against = _against(first, second)
    score = _person(name, signs, against, rare=rare) if person else _body(name, signs, against)
    if person and name < _WEAK_NAME and _new_family_name(first, second, signs):
        score = _CHANGED
    if name >= _NEAR_NAME:
        signs.insert(0, Sign.SAME_NAME if name == 1.0 else Sign.NEAR_NAME)
    return Likeness(round(score, 3), tuple(signs))


def _signs(first: Features, second: Features) -> list[Sign]:
    shared = {
        Sign.MAIL: first.mails & second.mails,
        Sign.PHONE: first.phones & second.phones,
        Sign.ORGANISATION: first.bodies & second.bodies,
        Sign.ADDRESS: first.streets & second.streets,
        Sign.DOMAIN: first.domains & second.domains,
        Sign.TOWN: first.towns & second.towns,
    }
    return [sign for sign, found in shared.items() if found]


def _against(first: Features, second: Features) -> set[Sign]:
    """Return in what both differ; a missing entry says nothing."""
    pairs = {
        Sign.ORGANISATION: (first.bodies, second.bodies),
        Sign.TOWN: (first.towns, second.towns),
        Sign.MAIL: (first.mails, second.mails),
        Sign.PHONE: (first.phones, second.phones),
    }
    return {sign for sign, (mine, yours) in pairs.items() if mine and yours and not mine & yours}


def _person(name: float, signs: list[Sign], against: set[Sign], *, rare: bool) -> float:
    """Score two people: the same name suffices unless much speaks against, a near one not alone."""
    strong = bool({Sign.MAIL, Sign.PHONE} & set(signs))
    support = strong or bool({Sign.ORGANISATION, Sign.ADDRESS} & set(signs))
    if name >= _SAME_NAME:
        each = _RARE_DIFFERENCE if rare else _DIFFERENCE
        return (1.0 if support else 0.92 - each * len(against)) - (1 - name)
    if name >= _NEAR_NAME:
        return 0.92 if support else 0.62 + 0.12 * (name >= TYPO) - _DIFFERENCE * len(against)
    if name >= _WEAK_NAME:
        return 0.8 if strong else 0.7 if support else 0.4
    return 0.3 * name


def _new_family_name(first: Features, second: Features, signs: list[Sign]) -> bool:
    """Tell whether one person may have changed the family name: first name and mail are the same.

    A telephone alone does not tell: a colleague took over the desk.
    """
    return Sign.MAIL in signs and bool(set(first.given) & set(second.given))


def _body(name: float, signs: list[Sign], against: set[Sign]) -> float:
    """Score two bodies: branches share names and domains, so the place must not differ."""
    strong = bool({Sign.MAIL, Sign.PHONE, Sign.ADDRESS} & set(signs))
    support = strong or Sign.DOMAIN in signs
    elsewhere = Sign.TOWN in against
    if name >= _SAME_NAME:
        different = 0.6 if elsewhere else 0.92 - _DIFFERENCE * len(against)
        return 1.0 if support and not elsewhere else different
    if name >= _NEAR_NAME:
        return 0.95 if strong else 0.5 if elsewhere else 0.84 - _DIFFERENCE * len(against)
    if name >= _WEAK_NAME:
        return 0.8 if strong and not elsewhere else 0.6
    shared = name >= 0.5 and {Sign.MAIL, Sign.PHONE, Sign.ADDRESS} <= set(signs)
    return 0.72 if shared else 0.4 * name
