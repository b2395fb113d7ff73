"""Contacts: the organisations and people of the network, never clients."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact_parts import (
    MAX_PART,
    MAX_PARTS,
    Address,
    Nature,
    Reach,
    Role,
    address_problems,
    reach_problems,
    role_problems,
)
from intdesk.domain.folding import fold
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem

MAX_NAME = 200
MAX_NOTE = 4000
MAX_WEIGHT: Final = 4
"""The highest influence and interest; 0 is the lowest, ``None`` is not assessed."""

PERSON_TEXTS: Final = ("salutation", "title", "given_name", "family_name", "job")


@dataclass(frozen=True, slots=True)
class Contact:
    """An organisation or a person of the network; ``id`` 0 means not saved yet.

    ``name`` is what lists show: an organisation's own name; that of a person always follows from
    ``family_name`` and ``given_name`` and cannot be set. ``kind`` is a code of the contact kinds,
    ``languages`` and ``fields_of_action`` codes of their lists, ``municipalities`` and ``tags``
    free words. ``roles`` are those of a person in organisations. ``influence`` and ``interest``
    go from 0 to 4 and are internal. ``source`` says where the data come from, ``consent_on`` and
    ``consent_how`` that and how a person agreed. ``next_contact`` is the next planned day.
    """

    id: int = 0
    version: int = 0
    nature: Nature = Nature.ORGANISATION
    name: str = ""
    kind: str = ""
    salutation: str = ""
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    job: str = ""
    roles: tuple[Role, ...] = ()
    addresses: tuple[Address, ...] = ()
    phones: tuple[Reach, ...] = ()
    mails: tuple[Reach, ...] = ()
    webs: tuple[Reach, ...] = ()
    municipalities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    fields_of_action: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    influence: int | None = None
    interest: int | None = None
    source: str = ""
    consent_on: date | None = None
    consent_how: str = ""
    inactive: bool = False
    next_contact: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Let the name of a person follow from its parts."""
        if self.nature is Nature.PERSON:
            object.__setattr__(self, "name", shown_name(self.family_name, self.given_name))

    @property
    def spoken_name(self) -> str:
        """Return the name as on a letter: ``Frau Dr. Anna Müller``, or the organisation's."""
        if self.nature is Nature.ORGANISATION:
            return self.name
        parts = (self.salutation, self.title, self.given_name, self.family_name)
        return " ".join(part for part in parts if part)

    @property
    def consented(self) -> bool:
        """Tell whether nothing speaks against writing: an organisation, or with a consent."""
        return self.nature is Nature.ORGANISATION or self.consent_on is not None


def shown_name(family_name: str, given_name: str) -> str:
    """Return the name of a person as lists show it: ``Müller, Anna``."""
    return ", ".join(part for part in (family_name.strip(), given_name.strip()) if part)


def named(text: str) -> Contact:
    """Return a new contact from a name typed by hand.

    ``Müller, Anna`` is a person, everything else an organisation, as long as nobody says more.
    """
    text = " ".join(text.split())
    family, comma, given = text.partition(",")
    if not comma:
        return Contact(name=text)
    return Contact(nature=Nature.PERSON, family_name=family.strip(), given_name=given.strip())


def settled(draft: Contact) -> Contact:
    """Return an entered draft without what does not belong to it.

    Words that differ only in their spelling stand once; an organisation has no parts of a name.
    """
    clean = replace(draft, municipalities=distinct(draft.municipalities), tags=distinct(draft.tags))
    if draft.nature is Nature.PERSON:
        return clean
    return replace(clean, salutation="", title="", given_name="", family_name="", job="")


def tagged(draft: Contact, tag: str) -> Contact:
    """Return the contact with one more tag."""
    return replace(draft, tags=distinct((*draft.tags, tag)))


def untagged(draft: Contact, tag: str) -> Contact:
    """Return the contact without a tag, however it is spelt."""
    return replace(draft, tags=tuple(one for one in draft.tags if fold(one) != fold(tag)))


def distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Return words without empty ones and without those that differ only in their spelling."""
    found: dict[str, str] = {}
    for word in words:
        if clean := " ".join(word.split()):
            found.setdefault(fold(clean), clean)
    return tuple(found.values())


def validate(draft: Contact, codes: CodeBook) -> list[Problem]:
    """Return the problems of a contact: a name is required."""
    return [
        *_name_problems(draft),
        *_code_problems(draft, codes),
        *role_problems(draft.roles, draft.id),
        *address_problems(draft.addresses),
        *reach_problems("phones", draft.phones),
        *reach_problems("mails", draft.mails),
        *reach_problems("webs", draft.webs),
        *_word_problems(draft),
        *_weight_problems(draft),
        *day_problems(draft, ("consent_on", "next_contact")),
    ]


def _name_problems(draft: Contact) -> list[Problem]:
    person = draft.nature is Nature.PERSON
    field = "family_name" if person else "name"
    if not draft.name.strip():
        return [Problem(field, "required")]
    if len(draft.name) > MAX_NAME:
        return [Problem(field, "too_long", {"most": MAX_NAME})]
    return []


def _code_problems(draft: Contact, codes: CodeBook) -> list[Problem]:
    lists = {
        "kind": (CodeListId.CONTACT_KIND, (draft.kind,)),
        "languages": (CodeListId.LANGUAGE, draft.languages),
        "fields_of_action": (CodeListId.FIELD_OF_ACTION, draft.fields_of_action),
    }
    found = []
    for name, (list_id, values) in lists.items():
        unknown = [value for value in values if value and codes.get(list_id, value) is None]
        found += [Problem(name, "unknown_code", {"value": value}) for value in unknown]
        if len(set(values)) < len(values):
            found.append(Problem(name, "named_twice"))
    return found


def _word_problems(draft: Contact) -> list[Problem]:
    found = []
    for name in ("municipalities", "tags"):
        words = getattr(draft, name)
        if len(distinct(words)) < len(words):
            found.append(Problem(name, "named_twice"))
        if len(words) > MAX_PARTS:
            found.append(Problem(name, "too_many", {"most": MAX_PARTS}))
        if any(len(word) > MAX_PART for word in words):
            found.append(Problem(name, "too_long", {"most": MAX_PART}))
    limits = {**dict.fromkeys((*PERSON_TEXTS, "source", "consent_how"), MAX_PART), "note": MAX_NOTE}
    for name, most in limits.items():
        if len(getattr(draft, name)) > most:
            found.append(Problem(name, "too_long", {"most": most}))
    return found


def _weight_problems(draft: Contact) -> list[Problem]:
    return [
        Problem(name, "number_range", {"least": 0, "most": MAX_WEIGHT})
        for name in ("influence", "interest")
        if (value := getattr(draft, name)) is not None and not 0 <= value <= MAX_WEIGHT
    ]
