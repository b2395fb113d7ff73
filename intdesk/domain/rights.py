"""What a person may ask for (Art. 15 to 21 DSGVO), and what became of it; names nobody."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.problems import Problem

MAX_NOTE = 1000


class Right(StrEnum):
    """The rights of a person, in the order of the articles that give them."""

    WITHDRAWAL = "withdrawal"
    """A consent is withdrawn (Art. 7 (3))."""
    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"


class RestrictionGround(StrEnum):
    """Why the processing of a case is restricted (Art. 18 (1) a to d)."""

    ACCURACY = "accuracy"
    """The person says that something is wrong; until that is checked."""
    UNLAWFUL = "unlawful"
    """The processing was unlawful, and the person does not want the data to be erased."""
    CLAIMS = "claims"
    """The office needs the data no more, the person needs them for a claim."""
    OBJECTION = "objection"
    """The person objected (Art. 21 (1)); until the grounds are weighed."""


@dataclass(frozen=True, slots=True)
class RightsRequest:
    """What a person asked for on a day; ``done_on`` is the day of the answer."""

    right: Right = Right.ACCESS
    received_on: date | None = None
    done_on: date | None = None
    note: str = ""

    @property
    def due_on(self) -> date | None:
        """Return the last day for an answer: one month after it came (Art. 12 (3) DSGVO)."""
        return None if self.received_on is None else _month_after(self.received_on)


def validate(request: RightsRequest, today: date) -> list[Problem]:
    """Return the problems of a request: its day is required, a correction needs its words."""
    found = []
    if request.received_on is None:
        found.append(Problem("received_on", "required"))
    elif request.received_on > today:
        found.append(Problem("received_on", "request_in_future"))
    elif request.done_on is not None and request.done_on < request.received_on:
        found.append(Problem("done_on", "before_request"))
    if request.done_on is not None and request.done_on > today:
        found.append(Problem("done_on", "request_in_future"))
    if request.right is Right.RECTIFICATION and not request.note.strip():
        found.append(Problem("note", "required"))
    if len(request.note) > MAX_NOTE:
        found.append(Problem("note", "too_long", {"most": MAX_NOTE}))
    return found


def _month_after(day: date) -> date:
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
