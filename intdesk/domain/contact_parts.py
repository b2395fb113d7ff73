"""What a contact is made of: how to reach it, where it is, which roles it has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from intdesk.domain.problems import Problem

MAX_PART = 200
MAX_PARTS = 50

MAIL: Final = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+")
"""The form of a mail address: strict enough to find slips, open to umlauts in the domain."""


class Nature(StrEnum):
    """What a contact is."""

    ORGANISATION = "organisation"
    PERSON = "person"


class ReachKind(StrEnum):
    """What a number or an address is for; mobile and fax are only for phone numbers."""

    WORK = "work"
    PRIVATE = "private"
    MOBILE = "mobile"
    FAX = "fax"


class AddressKind(StrEnum):
    """What a postal address is for."""

    WORK = "work"
    PRIVATE = "private"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Reach:
    """A phone number, a mail address or a web address, and what it is for."""

    value: str = ""
    kind: ReachKind = ReachKind.WORK


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; ``extra`` is a line before the street, ``country`` empty at home."""

    kind: AddressKind = AddressKind.WORK
    extra: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines below the name, as they stand on an envelope."""
        town = f"{self.postcode} {self.town}".strip()
        return tuple(line for line in (self.extra, self.street, town, self.country) if line)


@dataclass(frozen=True, slots=True)
class Role:
    """A role of a person in an organisation (a contact's id; ``None``: in none) for some time.

    Without ``since`` it began at some time, without ``until`` it goes on.
    """

    organisation: int | None = None
    title: str = ""
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the role is held on a day; the last day is included."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)


def reach_problems(field: str, reaches: Iterable[Reach]) -> list[Problem]:
    """Return the problems of the entries of ``phones``, ``mails`` or ``webs``."""
    found: dict[str, Problem] = {}
    entries = tuple(reaches)
    for entry in entries:
        if not entry.value.strip():
            found["part_empty"] = Problem(field, "part_empty")
        elif field == "mails" and not MAIL.fullmatch(entry.value.strip()):
            found["mail_form"] = Problem(field, "mail_form", {"value": entry.value})
        if len(entry.value) > MAX_PART:
            found["too_long"] = Problem(field, "too_long", {"most": MAX_PART})
    return [*found.values(), *_too_many(field, len(entries))]


def address_problems(addresses: Iterable[Address]) -> list[Problem]:
    """Return the problems of the addresses: each has at least one line, none too long."""
    found: dict[str, Problem] = {}
    entries = tuple(addresses)
    for entry in entries:
        if not entry.lines:
            found["part_empty"] = Problem("addresses", "part_empty")
        texts = (entry.extra, entry.street, entry.postcode, entry.town, entry.country)
        if any(len(text) > MAX_PART for text in texts):
            found["too_long"] = Problem("addresses", "too_long", {"most": MAX_PART})
    return [*found.values(), *_too_many("addresses", len(entries))]


def role_problems(roles: Iterable[Role], own_id: int) -> list[Problem]:
    """Return the problems of the roles: an organisation or a title, and a span of time."""
    found: dict[str, Problem] = {}
    entries = tuple(roles)
    for entry in entries:
        if entry.organisation is None and not entry.title.strip():
            found["part_empty"] = Problem("roles", "part_empty")
        if entry.organisation is not None and entry.organisation == own_id:
            found["own_member"] = Problem("roles", "own_member")
        if entry.since and entry.until and entry.until < entry.since:
            found["span_reversed"] = Problem("roles", "span_reversed")
        if len(entry.title) > MAX_PART:
            found["too_long"] = Problem("roles", "too_long", {"most": MAX_PART})
    return [*found.values(), *_too_many("roles", len(entries))]


def _too_many(field: str, count: int) -> list[Problem]:
    return [Problem(field, "too_many", {"most": MAX_PARTS})] if count > MAX_PARTS else []
