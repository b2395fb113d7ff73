"""Committees (Gremien): boards, round tables and working groups with their members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.meeting_problems import time_problems
from intdesk.domain.office_hour import two_digits
from intdesk.domain.plausible import implausible
from intdesk.domain.problems import Problem

MAX_NAME = 200
MAX_TEXT = 4000
MAX_MEMBERS = 200


class CommitteeState(StrEnum):
    """Whether a committee meets."""

    ACTIVE = "active"
    RESTING = "resting"
    ENDED = "ended"


class MeetingRhythm(StrEnum):
    """How often a committee usually meets."""

    NONE = ""
    MONTHLY = "monthly"
    TWO_MONTHLY = "two_monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
    AS_NEEDED = "as_needed"


@dataclass(frozen=True, slots=True)
class Member:
    """A seat: the contact who holds it, in which role (a code), and in which time.

    ``until`` is the last day; ``voting`` tells whether the member votes or advises.
    """

    contact: int | None = None
    role: str = ""
    since: date | None = None
    until: date | None = None
    voting: bool = True

    def sits_on(self, day: date) -> bool:
        """Tell whether the seat is held on a day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or self.until >= day)


@dataclass(frozen=True, slots=True)
class Committee:
    """A draft or a saved committee; ``chair`` is the id of the contact who chairs it.

    ``place`` and ``start`` are where and when it usually meets, ``minutes`` how long.
    """

    id: int = 0
    version: int = 0
    name: str = ""
    kind: str = ""
    state: CommitteeState = CommitteeState.ACTIVE
    chair: int | None = None
    purpose: str = ""
    rhythm: MeetingRhythm = MeetingRhythm.NONE
    place: str = ""
    start: str = ""
    minutes: int | None = None
    members: tuple[Member, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))


COMMITTEE_CODES = {"kind": CodeListId.COMMITTEE_KIND}


def sitting(committee: Committee, day: date) -> tuple[int, ...]:
    """Return who is to be invited to a meeting of a day, the chair first, everybody once."""
    seats = (m.contact for m in committee.members if m.contact and m.sits_on(day))
    chair = (committee.chair,) if committee.chair else ()
    return tuple(dict.fromkeys((*chair, *seats)))


def validate(draft: Committee, codes: CodeBook) -> list[Problem]:
    """Return the problems of a committee: only the name is required."""
    found = [] if draft.name.strip() else [Problem("name", "required")]
    for name, list_id in COMMITTEE_CODES.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    found += time_problems(draft.start, draft.minutes)
    found += _member_problems(draft, codes)
    limits = {"name": MAX_NAME, "place": MAX_NAME, "purpose": MAX_TEXT, "note": MAX_TEXT}
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
    return found


def _member_problems(draft: Committee, codes: CodeBook) -> list[Problem]:
    found = []
    if any(member.contact is None for member in draft.members):
        found.append(Problem("members", "member_missing"))
    for member in draft.members:
        if member.role and codes.get(CodeListId.MEMBER_ROLE, member.role) is None:
            found.append(Problem("members", "unknown_code", {"value": member.role}))
        for day in (member.since, member.until):
            found += implausible("members", day)
        if member.since and member.until and member.until < member.since:
            found.append(Problem("members", "until_before_since"))
    if len(draft.members) > MAX_MEMBERS:
        found.append(Problem("members", "too_many", {"most": MAX_MEMBERS}))
    return found
