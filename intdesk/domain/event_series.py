"""Series of events (Veranstaltungsreihen), such as an intercultural week: title, span, partners."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.event import Event, EventState
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem

MAX_TITLE = 200
MAX_TEXT = 4000


@dataclass(frozen=True, slots=True)
class EventSeries:
    """A draft or a saved series; ``id`` 0 means not saved yet.

    Events name it by its id. ``first_day`` and ``last_day`` may be open, for a series that goes on;
    ``partners`` are contacts who carry all of it. ``description`` is for the public.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    first_day: date | None = None
    last_day: date | None = None
    partners: tuple[int, ...] = ()
    description: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SeriesSums:
    """What the events of a series amount to: people, and cents spent and received."""

    events: int
    held: int
    attended: int
    cost: int
    earned: int


def sums(events: Sequence[Event]) -> SeriesSums:
    """Return what events amount to; cancelled ones count nowhere."""
    counted = [event for event in events if event.state is not EventState.CANCELLED]
    return SeriesSums(
        len(counted),
        sum(event.state is EventState.HELD for event in counted),
        sum(event.attended or 0 for event in counted),
        sum(event.cost for event in counted),
        sum(event.earned for event in counted),
    )


def validate(draft: EventSeries) -> list[Problem]:
    """Return the problems of a series: the title is required."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    found += _day_problems(draft)
    if len(set(draft.partners)) < len(draft.partners):
        found.append(Problem("partners", "named_twice"))
    limits = {"title": MAX_TITLE, "description": MAX_TEXT, "note": MAX_TEXT}
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
    return found


def _day_problems(draft: EventSeries) -> Iterator[Problem]:
    yield from day_problems(draft, ("first_day", "last_day"))
    if draft.first_day and draft.last_day and draft.last_day < draft.first_day:
        yield Problem("last_day", "ends_before_start")
