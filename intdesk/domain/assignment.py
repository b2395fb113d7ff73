"""Assignments (Einsätze) of volunteers and language mediators, with what they cost.

An assignment belongs to a consultation, case or event by kind and id. The minutes are those of the
volunteer; only ``worked`` is the officer's own time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.money import format_euros
from intdesk.domain.office_hour import two_digits
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity
from intdesk.domain.volunteer import Volunteer

MAX_TEXT = 4000
MAX_PURPOSE = 200
MAX_CENTS = 1_000_000
MAX_KM = 5_000
TIME_LETTERS = 5
_HOURS = DAY_MINUTES // 60
LINKED_KINDS = (Kind.CONSULTATION, Kind.CASE, Kind.EVENT)
"""What an assignment can belong to."""
COUNTED_ELSEWHERE = frozenset({Kind.CONSULTATION.value, Kind.EVENT.value})
"""Records that bring the officer's own time with them, so that ``worked`` would count it twice."""


class AssignmentKind(StrEnum):
    """What is done in an assignment."""

    INTERPRETING = "interpreting"
    ACCOMPANYING = "accompanying"
    MENTORING = "mentoring"
    OTHER = "other"


class AssignmentState(StrEnum):
    """What became of an assignment; only held ones count."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


OPEN_STATES = (AssignmentState.REQUESTED, AssignmentState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A draft or a saved assignment; ``id`` 0 means not saved yet.

    ``person`` is the contact who does it, ``body`` the contact for whom it is done.
    ``fee``, ``other_cost`` and ``km_rate`` (for each of ``km`` kilometres) are cents; a fee of
    ``None`` is one that nobody entered, so that the rule of the person proposes it, 0 is none.
    """

    id: int = 0
    version: int = 0
    person: int | None = None
    day: date | None = None
    start: str = ""
    minutes: int | None = None
    kind: AssignmentKind = AssignmentKind.INTERPRETING
    state: AssignmentState = AssignmentState.HELD
    language: str = ""
    body: int | None = None
    purpose: str = ""
    linked_kind: str = ""
    linked_id: int = 0
    fee: int | None = None
    km: int | None = None
    km_rate: int | None = None
    other_cost: int | None = None
    other_for: str = ""
    payer: str = ""
    paid_on: date | None = None
    worked: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        object.__setattr__(self, "start", two_digits(self.start))

    @property
    def travel(self) -> int:
        """Return the cost of the way in cents."""
        return (self.km or 0) * (self.km_rate or 0)

    @property
    def amount(self) -> int:
        """Return all expenses in cents."""
        return (self.fee or 0) + self.travel + (self.other_cost or 0)

    @property
    def own_minutes(self) -> int:
        """Return the officer's own time, 0 where the linked record brings it with it."""
        return 0 if self.linked_kind in COUNTED_ELSEWHERE else self.worked or 0


CODE_FIELDS = {"language": CodeListId.LANGUAGE, "payer": CodeListId.INTERPRETING_PAYER}


def with_expenses(draft: Assignment, entry: Volunteer | None, km_rate: int) -> Assignment:
    """Return a held assignment with the fee of the person's rule and the office's rate for the way.

    ``entry`` is that of the person in the pool, ``km_rate`` cents for a kilometre. What was entered
    stays; a rate is fixed here, so that a later one changes no old assignment.
    """
    rate = km_rate if draft.km and draft.km_rate is None else draft.km_rate
    if draft.fee is not None or draft.state != AssignmentState.HELD or entry is None:
        return replace(draft, km_rate=rate)
    return replace(draft, km_rate=rate, fee=entry.fee(draft.minutes))


def validate(draft: Assignment, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of an assignment: person and day are required.

    A saved one without a person is a count: the contact was erased.
    """
    found = [] if draft.day is not None else [Problem("day", "required")]
    if draft.person is None and not draft.id:
        found.append(Problem("person", "required"))
    found += _day_problems(draft, today)
    found += _minute_problems(draft)
    found += _amount_problems(draft)
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    found += _link_problems(draft)
    limits = {"purpose": MAX_PURPOSE, "other_for": MAX_PURPOSE, "note": MAX_TEXT}
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
    return found


def _day_problems(draft: Assignment, today: date) -> Iterator[Problem]:
    yield from day_problems(draft, ("day", "paid_on"))
    if draft.start and not _is_time(draft.start):
        yield Problem("start", "time_unreadable")
    if draft.day is None:
        return
    if draft.state == AssignmentState.HELD and draft.day > today:
        yield Problem("state", "assignment_in_future")
    elif draft.state in OPEN_STATES and draft.day < today:
        yield Problem("state", "assignment_past", {}, Severity.HINT)
    if draft.paid_on and draft.paid_on < draft.day:
        yield Problem("paid_on", "paid_before", {}, Severity.HINT)


def _is_time(text: str) -> bool:
    hours, colon, minutes = text.partition(":")
    digits = hours.isdecimal() and minutes.isdecimal() and len(text) == TIME_LETTERS
    return bool(colon) and digits and int(hours) < _HOURS and int(minutes) < 60


def _minute_problems(draft: Assignment) -> Iterator[Problem]:
    for name in ("minutes", "worked"):
        value = getattr(draft, name)
        if value is not None and not 1 <= value <= DAY_MINUTES:
            yield Problem(name, "minutes_range", {"hours": _HOURS})
    if draft.state == AssignmentState.HELD and draft.minutes is None:
        yield Problem("minutes", "assignment_without_minutes", {}, Severity.HINT)
    if draft.kind == AssignmentKind.INTERPRETING and not draft.language:
        yield Problem("language", "interpreting_without_language", {}, Severity.HINT)
    if draft.worked and draft.linked_kind in COUNTED_ELSEWHERE:
        yield Problem("worked", "worked_counts_elsewhere", {}, Severity.HINT)


def _amount_problems(draft: Assignment) -> Iterator[Problem]:
    for name in ("fee", "other_cost", "km_rate"):
        value = getattr(draft, name)
        if value is not None and value < 0:
            yield Problem(name, "negative_amount")
        elif value is not None and value > MAX_CENTS:
            yield Problem(name, "amount_too_high", {"most": format_euros(MAX_CENTS)})
    if draft.km is not None and not 0 <= draft.km <= MAX_KM:
        yield Problem("km", "number_range", {"least": 0, "most": MAX_KM})


def _link_problems(draft: Assignment) -> Iterator[Problem]:
    linked = draft.linked_kind in LINKED_KINDS and draft.linked_id > 0
    if (draft.linked_kind or draft.linked_id) and not linked:
        yield Problem("linked_kind", "link_incomplete")
