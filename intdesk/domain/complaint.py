"""Complaints (Beschwerden) and the steps taken: what the officer keeps as an ombudsperson."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import month_later
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity
from intdesk.domain.record_number import MAX_NUMBER

MAX_TEXT = 4000
DEADLINE_MONTHS = 2
"""Months in which claims must be made in writing: § 15 (4) and § 21 (5) AGG."""

NEAR_DAYS = 14
"""From so many days before its deadline on, an open complaint is pressing."""

AGG = "agg"
"""The group of the grounds that § 1 AGG names."""


class ComplaintState(StrEnum):
    """Where a complaint stands; it follows from its days and today."""

    OPEN = "open"
    NEAR = "near"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A draft or a saved complaint; ``id`` 0 means not saved yet.

    ``event_on`` is the day of the incident, or the day on which the person came to know of it;
    ``deadline`` a day of its own that :func:`proposed_deadline` only proposes. ``body`` is the
    contact that is complained about, ``body_kind`` its kind. No field holds the name of the
    person: who it is tells at most the identity of the linked case, which is sealed.
    """

    id: int = 0
    version: int = 0
    number: str = ""
    received_on: date | None = None
    route: str = ""
    event_on: date | None = None
    ground: str = ""
    body: int | None = None
    body_kind: str = ""
    deadline: date | None = None
    case_id: int | None = None
    consultation_id: int | None = None
    description: str = ""
    wanted: str = ""
    outcome: str = ""
    closed_on: date | None = None
    lesson: str = ""

    @property
    def closed(self) -> bool:
        """Tell whether the complaint is closed at present."""
        return self.closed_on is not None


@dataclass(frozen=True, slots=True)
class ComplaintStep:
    """One step that was taken on a day; ``follow_up`` is the id of its follow-up, 0 for none."""

    id: int = 0
    version: int = 0
    complaint_id: int = 0
    day: date | None = None
    kind: str = ""
    text: str = ""
    follow_up: int = 0


CODE_FIELDS: dict[str, CodeListId] = {
    "route": CodeListId.CONTACT_FORM,
    "ground": CodeListId.COMPLAINT_GROUND,
    "body_kind": CodeListId.CONTACT_KIND,
    "outcome": CodeListId.COMPLAINT_OUTCOME,
}
TEXT_FIELDS = ("description", "wanted", "lesson")


def validate(draft: Complaint, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems: number, day of receipt and ground are required."""
    return [
        *_number_problems(draft),
        *_received_problems(draft, today),
        *_day_problems(draft),
        *_closing_problems(draft, today),
        *_code_problems(draft, codes),
        *(
            Problem(name, "too_long", {"most": MAX_TEXT})
            for name in TEXT_FIELDS
            if len(getattr(draft, name)) > MAX_TEXT
        ),
    ]


def _number_problems(draft: Complaint) -> list[Problem]:
    if not draft.number.strip():
        return [Problem("number", "required")]
    if len(draft.number) > MAX_NUMBER:
        return [Problem("number", "too_long", {"most": MAX_NUMBER})]
    return []


def _received_problems(draft: Complaint, today: date) -> list[Problem]:
    if draft.received_on is None:
        return [Problem("received_on", "required")]
    if not plausible_year(draft.received_on.year):
        return [Problem("received_on", "year_implausible", {"year": draft.received_on.year})]
    if draft.received_on > today:
        return [Problem("received_on", "in_future", {}, Severity.HINT)]
    return []


def _day_problems(draft: Complaint) -> list[Problem]:
    found = [
        Problem(name, "year_implausible", {"year": day.year})
        for name in ("event_on", "deadline")
        if (day := getattr(draft, name)) is not None and not plausible_year(day.year)
    ]
    event, received, deadline = draft.event_on, draft.received_on, draft.deadline
    if event is not None and received is not None and event > received:
        found.append(Problem("event_on", "event_after_receipt"))
    if deadline is not None and event is not None and deadline < event:
        found.append(Problem("deadline", "deadline_before_event"))
    elif deadline is not None and received is not None and deadline < received:
        found.append(Problem("deadline", "deadline_passed", {}, Severity.HINT))
    return found


def _closing_problems(draft: Complaint, today: date) -> list[Problem]:
    if draft.closed_on is None:
        return [Problem("closed_on", "required")] if draft.outcome else []
    found = [] if draft.outcome else [Problem("outcome", "required")]
    if draft.received_on is not None and draft.closed_on < draft.received_on:
        found.append(Problem("closed_on", "closed_before_receipt"))
    elif draft.closed_on > today:
        found.append(Problem("closed_on", "closed_in_future"))
    return found


def _code_problems(draft: Complaint, codes: CodeBook) -> list[Problem]:
    found = [] if draft.ground else [Problem("ground", "required")]
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    return found


def step_problems(draft: ComplaintStep, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a step: its day and kind are required."""
    found = []
    if draft.day is None:
        found.append(Problem("day", "required"))
    elif not plausible_year(draft.day.year):
        found.append(Problem("day", "year_implausible", {"year": draft.day.year}))
    elif draft.day > today:
        found.append(Problem("day", "in_future", {}, Severity.HINT))
    if not draft.kind:
        found.append(Problem("kind", "required"))
    elif codes.get(CodeListId.COMPLAINT_STEP, draft.kind) is None:
        found.append(Problem("kind", "unknown_code", {"value": draft.kind}))
    if len(draft.text) > MAX_TEXT:
        found.append(Problem("text", "too_long", {"most": MAX_TEXT}))
    return found


def proposed_deadline(ground: str, event_on: date | None, codes: CodeBook) -> date | None:
    """Return the last day on which claims under the AGG can be made in writing.

    Two months from the incident or from knowing of it (§ 15 (4), § 21 (5) AGG), ending on the day
    of the same number (§§ 187 (1), 188 (2) and (3) BGB). A weekend or holiday does not put it off
    here (§ 193 BGB would): the earlier day is the safe one. Other grounds have no such deadline.
    """
    entry = codes.get(CodeListId.COMPLAINT_GROUND, ground)
    if event_on is None or entry is None or AGG not in entry.groups:
        return None
    return month_later(event_on, DEADLINE_MONTHS)


def state_of(deadline: date | None, closed_on: date | None, today: date) -> ComplaintState:
    """Return where a complaint stands today."""
    if closed_on is not None:
        return ComplaintState.CLOSED
    if deadline is None or (deadline - today).days > NEAR_DAYS:
        return ComplaintState.OPEN
    return ComplaintState.NEAR if deadline >= today else ComplaintState.OVERDUE


def days_to_close(draft: Complaint) -> int | None:
    """Return the days from receipt to closing, ``None`` while it is open."""
    if draft.closed_on is None or draft.received_on is None:
        return None
    return (draft.closed_on - draft.received_on).days


def close(draft: Complaint, day: date, outcome: str, lesson: str) -> Complaint:
    """Return the complaint closed on a day with its outcome (a code) and what it teaches."""
    return replace(draft, closed_on=day, outcome=outcome, lesson=lesson)


def reopen(draft: Complaint) -> Complaint:
    """Return the complaint open again; what it taught stays."""
    return replace(draft, closed_on=None, outcome="")


def from_consultation(contact: Consultation) -> Complaint:
    """Return a new complaint that came up in a consultation; its number is still missing."""
    return Complaint(
        received_on=contact.day,
        route=contact.contact_form,
        case_id=contact.case_id,
        consultation_id=contact.id,
    )
