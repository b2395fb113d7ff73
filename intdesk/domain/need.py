"""Needs (Bedarfe): what is missing, how one knows, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.offer import (
    MAX_TEXT,
    MAX_TITLE,
    code_problems,
    long_problems,
    several_problems,
)
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

MAX_EVIDENCE = 50
MAX_CONSULTATIONS = 2000
MAX_OFFERS = 200


class NeedState(StrEnum):
    """What is done about a need."""

    OPEN = "open"
    IN_WORK = "in_work"
    COVERED = "covered"
    REJECTED = "rejected"


UNMET: Final = (NeedState.OPEN, NeedState.IN_WORK)
"""The states of needs that are still there."""


class Urgency(StrEnum):
    """How much a need presses."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Evidence:
    """How one knows of a need beside consultations; ``source`` says from where."""

    text: str = ""
    source: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A need; ``consultations`` are those whose structural notes show it, only their number counts.

    ``gone`` counts those among them that were erased since: the need stays as well founded as it
    was. ``offers`` cover it. ``state`` holds since ``state_on``, for ``state_reason``. Without
    municipalities the need is one of the whole area.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    noted_on: date | None = None
    urgency: Urgency = Urgency.MEDIUM
    state: NeedState = NeedState.OPEN
    state_on: date | None = None
    state_reason: str = ""
    fields_of_action: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    level: str = ""
    duty: str = ""
    description: str = ""
    consultations: tuple[int, ...] = ()
    gone: int = 0
    evidence: tuple[Evidence, ...] = ()
    offers: tuple[int, ...] = ()
    note: str = ""


CODE_FIELDS: Final = {"level": CodeListId.TASK_LEVEL, "duty": CodeListId.TASK_DUTY}
MULTI_CODE_FIELDS: Final = {
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
    "target_groups": CodeListId.TARGET_GROUP,
}


def validate(draft: Need, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a need: title and day are required, an end needs day and reason."""
    found = [
        Problem(name, "required")
        for name in ("title", "noted_on")
        if not str(getattr(draft, name) or "").strip()
    ]
    found += [*_days(draft, today), *_state(draft), *code_problems(draft, CODE_FIELDS, codes)]
    found += several_problems(draft, MULTI_CODE_FIELDS, codes)
    found += _links(draft)
    limits = {"title": MAX_TITLE, "state_reason": MAX_TEXT}
    return [*found, *long_problems(draft, {**limits, "description": MAX_TEXT, "note": MAX_TEXT})]


def _days(draft: Need, today: date) -> Iterator[Problem]:
    for name in ("noted_on", "state_on"):
        day = getattr(draft, name)
        if day is not None and not plausible_year(day.year):
            yield Problem(name, "year_implausible", {"year": day.year})
        elif day is not None and day > today:
            yield Problem(name, "in_future", {}, Severity.HINT)
    if draft.noted_on and draft.state_on and draft.state_on < draft.noted_on:
        yield Problem("state_on", "before_need")


def _state(draft: Need) -> Iterator[Problem]:
    if draft.state in UNMET:
        return
    if draft.state_on is None:
        yield Problem("state_on", "required")
    if draft.state is NeedState.REJECTED and not draft.state_reason.strip():
        yield Problem("state_reason", "required")
    if draft.state is NeedState.COVERED and not draft.offers and not draft.state_reason.strip():
        yield Problem("state_reason", "covered_by_what")


def _links(draft: Need) -> Iterator[Problem]:
    limits = {"consultations": MAX_CONSULTATIONS, "offers": MAX_OFFERS, "evidence": MAX_EVIDENCE}
    for name, most in limits.items():
        values = getattr(draft, name)
        if len(values) > most:
            yield Problem(name, "too_many", {"most": most})
        if name != "evidence" and len(set(values)) < len(values):
            yield Problem(name, "named_twice")
    for part in draft.evidence:
        if not part.text.strip():
            yield Problem("evidence", "part_empty")
        if max(len(part.text), len(part.source)) > MAX_TEXT:
            yield Problem("evidence", "too_long", {"most": MAX_TEXT})
