"""The contact log (Kontaktpflege): a talk, a visit, a letter with people of the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import Contact
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

MAX_SUBJECT = 200
MAX_RESULT = 4000
MAX_CONTACTS = 200


@dataclass(frozen=True, slots=True)
class Interaction:
    """An entry of the contact log; its ``minutes`` (``None``: not noted) count as working time.

    ``way`` is a code of the ways of interaction, ``contacts`` the ids of those involved, the most
    important first, ``follow_up`` the day on which to come back to it.
    """

    id: int = 0
    version: int = 0
    day: date | None = None
    minutes: int | None = None
    way: str = ""
    subject: str = ""
    contacts: tuple[int, ...] = ()
    result: str = ""
    follow_up: date | None = None


def involved(contact: Contact, day: date) -> tuple[int, ...]:
    """Return who a talk with a contact involves: the person, and the one organisation of then."""
    held = {role.organisation for role in contact.roles if role.organisation and role.holds(day)}
    return (contact.id, *held) if len(held) == 1 else (contact.id,)


def validate(draft: Interaction, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems: a day, a subject and somebody involved are required."""
    found = _day_problems(draft, today)
    if draft.minutes is not None and not 1 <= draft.minutes <= DAY_MINUTES:
        found.append(Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60}))
    if draft.way and codes.get(CodeListId.INTERACTION_WAY, draft.way) is None:
        found.append(Problem("way", "unknown_code", {"value": draft.way}))
    if not draft.subject.strip():
        found.append(Problem("subject", "required"))
    if not draft.contacts:
        found.append(Problem("contacts", "required"))
    if len(set(draft.contacts)) < len(draft.contacts):
        found.append(Problem("contacts", "named_twice"))
    if len(draft.contacts) > MAX_CONTACTS:
        found.append(Problem("contacts", "too_many", {"most": MAX_CONTACTS}))
    for name, most in {"subject": MAX_SUBJECT, "result": MAX_RESULT}.items():
        if len(getattr(draft, name)) > most:
            found.append(Problem(name, "too_long", {"most": most}))
    return found


def _day_problems(draft: Interaction, today: date) -> list[Problem]:
    if draft.day is None:
        return [Problem("day", "required")]
    if not plausible_year(draft.day.year):
        return [Problem("day", "year_implausible", {"year": draft.day.year})]
    found = []
    if draft.day > today:
        found.append(Problem("day", "in_future", {}, Severity.HINT))
    if draft.follow_up is not None and draft.follow_up < draft.day:
        found.append(Problem("follow_up", "before_day"))
    return found
