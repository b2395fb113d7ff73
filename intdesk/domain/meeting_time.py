"""Working time of a meeting that may have been noted in another record, too: it counts once."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.changes import Kind


@dataclass(frozen=True, slots=True)
class NotedTime:
    """An entry of the day of a meeting, its minutes, and whether it names the committee."""

    kind: Kind
    record_id: int
    minutes: int
    title: str
    names: bool


@dataclass(frozen=True, slots=True)
class TimeStanding:
    """Where the working time of a meeting counts.

    ``elsewhere`` is the entry that holds it; ``doubtful`` are entries of the day that may be about
    the meeting, too, as long as nobody decided.
    """

    elsewhere: NotedTime | None = None
    doubtful: tuple[NotedTime, ...] = ()
