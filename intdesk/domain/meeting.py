"""Meetings (Sitzungen) of committees: agenda, attendance, decisions, minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.office_hour import two_digits


class MeetingState(StrEnum):
    """What became of a meeting; only held ones count in figures and reports."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Presence(StrEnum):
    """Whether somebody who was invited came; ``INVITED`` says nothing yet."""

    INVITED = "invited"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class DecisionState(StrEnum):
    """What a vote came to, and whether it was carried out since."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    CARRIED_OUT = "carried_out"


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody who was invited or came; guests are no members."""

    contact: int | None = None
    presence: Presence = Presence.INVITED
    guest: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with its votes; ``None`` means that they were not counted."""

    text: str = ""
    yes: int | None = None
    no: int | None = None
    abstained: int | None = None
    state: DecisionState = DecisionState.ADOPTED


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A point of the agenda (TOP): ``text`` is what the minutes say of it.

    ``responsible`` is the id of a contact. ``key`` stays with the item when others come before it,
    so that tasks know it (0: not saved yet). Below an item that ``carries`` stand the open tasks of
    earlier meetings.
    """

    responsible: int | None = None
    key: int = 0
    title: str = ""
    text: str = ""
    decisions: tuple[Decision, ...] = ()
    carries: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """A draft or a saved meeting; ``minutes`` is how long it lasts, ``start`` a time of day.

    ``own`` is whether the officer came, ``worked`` the officer's own minutes if they differ from
    the length. ``time_kind`` and ``time_id`` name a record in which this time was noted already.
    ``further_present`` counts people who came and are not named here.
    """

    id: int = 0
    version: int = 0
    committee_id: int | None = None
    day: date | None = None
    start: str = ""
    minutes: int | None = None
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    invited_on: date | None = None
    agenda: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    further_present: int | None = None
    own: Presence = Presence.INVITED
    worked: int | None = None
    time_kind: str = ""
    time_id: int = 0
    next_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))

    @property
    def work_minutes(self) -> int:
        """Return the minutes that count as working time: of a held meeting with the officer.

        What was noted in another record is counted there and not here; only the storage knows
        whether that record still is there.
        """
        if self.state is not MeetingState.HELD or self.own is not Presence.PRESENT:
            return 0
        return self.worked or self.minutes or 0

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Return the decisions of all items."""
        return tuple(decision for item in self.agenda for decision in item.decisions)

    @property
    def minuted(self) -> bool:
        """Tell whether something of the minutes is written."""
        return any(item.text.strip() or item.decisions for item in self.agenda)

    @property
    def present(self) -> int:
        """Return how many people came, without the officer."""
        came = sum(a.presence is Presence.PRESENT for a in self.attendance)
        return came + (self.further_present or 0)


def arranged(meeting: Meeting) -> Meeting:
    """Return the meeting with a key for each item of its agenda."""
    return replace(meeting, agenda=tuple(_keyed(meeting.agenda)))


def _keyed(agenda: Sequence[AgendaItem]) -> Iterator[AgendaItem]:
    following = max((item.key for item in agenda), default=0) + 1
    for item in agenda:
        if item.key:
            yield item
        else:
            yield replace(item, key=following)
            following += 1


def moved(agenda: Sequence[AgendaItem], at: int, to: int) -> tuple[AgendaItem, ...]:
    """Return an agenda with one item at another place."""
    items = list(agenda)
    items.insert(to, items.pop(at))
    return tuple(items)


def invited(meeting: Meeting, contacts: Iterable[int]) -> Meeting:
    """Return the meeting with more people invited; those on its list stay as they are."""
    known = {a.contact for a in meeting.attendance}
    new = tuple(Attendance(contact) for contact in contacts if contact not in known)
    return replace(meeting, attendance=(*meeting.attendance, *new))


def all_present(meeting: Meeting) -> Meeting:
    """Return the meeting with everybody present of whom nothing is noted yet."""
    came = (
        replace(a, presence=Presence.PRESENT) if a.presence is Presence.INVITED else a
        for a in meeting.attendance
    )  # fmt: skip
    return replace(meeting, attendance=tuple(came))


def planned_anew(meeting: Meeting) -> Meeting:
    """Return an unsaved copy that is still to be planned: the points, no minutes, nobody came."""
    agenda = tuple(replace(item, text="", decisions=(), key=0) for item in meeting.agenda)
    people = tuple(Attendance(a.contact, guest=a.guest) for a in meeting.attendance)
    return replace(
        meeting, id=0, version=0, state=MeetingState.PLANNED, invited_on=None, agenda=agenda,
        attendance=people, further_present=None, own=Presence.INVITED, worked=None, time_kind="",
        time_id=0, next_on=None, note="",
    )  # fmt: skip
