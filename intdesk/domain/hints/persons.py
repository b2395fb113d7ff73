"""Rules on the features of a person, which a consultation and a case both have."""

from __future__ import annotations

from typing import Protocol

from intdesk.domain.codes import CodeListId
from intdesk.domain.hints.rule import Around, Hinted, Values, yes

GERMAN = "000"
EUROPEAN_GROUP = "EU"
PROFESSIONALS = frozenset({"fachkraft", "arbeitgeber", "verein", "ehrenamt"})
"""Groups of persons that no child belongs to."""

LAST_AGE_OF_CHILDREN = 13
GERMAN_STATES = frozenset({"", "DE", "KA"})
REFUGE = frozenset({"ASYL", "GFK", "SUB", "AV", "UKR", "AUFN", "CHANCE", "GEST", "DULD"})
"""States that citizens of the EU do not need and do not get (FreizügG/EU § 2)."""


class Person(Hinted, Protocol):
    """The features that the rules look at."""

    @property
    def person_group(self) -> str:
        """Return the code of the group."""
        ...

    @property
    def age_group(self) -> str:
        """Return the code of the age."""
        ...

    @property
    def length_of_stay(self) -> str:
        """Return the code of the time in Germany."""
        ...

    @property
    def nationality(self) -> str:
        """Return the code of the nationality."""
        ...

    @property
    def residence_status(self) -> str:
        """Return the code of the residence status."""
        ...


def child_at_work(person: Person, around: Around) -> Values | None:
    """Find a child that asks as a professional, employer or volunteer."""
    last = _number(around, CodeListId.AGE_GROUP, person.age_group, "to")
    young = last is not None and last <= LAST_AGE_OF_CHILDREN
    if not (young and person.person_group in PROFESSIONALS):
        return None
    return {"group": around.codes.label(CodeListId.PERSON_GROUP, person.person_group)}


def stay_longer_than_life(person: Person, around: Around) -> Values | None:
    """Find more years in Germany than years of life."""
    age = _number(around, CodeListId.AGE_GROUP, person.age_group, "to")
    stay = _number(around, CodeListId.LENGTH_OF_STAY, person.length_of_stay, "from")
    return yes(age is not None and stay is not None and stay > age)


def german_with_title(person: Person, _around: Around) -> Values | None:
    """Find a German with a title, who needs none."""
    return yes(person.nationality == GERMAN and person.residence_status not in GERMAN_STATES)


def european_with_refuge(person: Person, around: Around) -> Values | None:
    """Find a citizen of the EU in an asylum procedure."""
    entry = around.codes.get(CodeListId.NATIONALITY, person.nationality)
    european = entry is not None and EUROPEAN_GROUP in entry.groups
    return yes(european and person.residence_status in REFUGE)


def _number(around: Around, list_id: CodeListId, code: str, key: str) -> int | None:
    entry = around.codes.get(list_id, code)
    text = entry.extra.get(key, "") if entry is not None else ""
    return int(text) if text.isdecimal() else None
