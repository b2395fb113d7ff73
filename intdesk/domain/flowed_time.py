"""Working time that other records bring with them, so that nobody enters it a second time.

The officer's own minutes of an event, a talk, a meeting, an assignment or an entry of the contact
log are noted there and nowhere else; each such piece counts under the function and task group of
the everyday activity that it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk.domain.changes import Kind

COMMITTEE_ACTIVITY: Final = "gremien"
ACTIVITIES: Final = {
    Kind.INTERACTION: "kooperation",
    Kind.EVENT: "veranstaltung",
    Kind.TALK: "vertretung",
    Kind.MEETING: COMMITTEE_ACTIVITY,
    Kind.ASSIGNMENT: "ehrenamt",
}
"""The activity that the time of a kind of record counts as (a code of the activities)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some minutes of a day that belong to a record; ``title`` is how the record is called."""

    kind: Kind
    record_id: int
    day: date
    minutes: int
    title: str
    activity: str = ""
    function: str = ""
    task_group: str = ""


def minutes_by(pieces: Iterable[Piece], field: str) -> dict[str, int]:
    """Return the minutes by ``function``, ``task_group``, ``activity``, ``day`` or ``month``."""
    found: Counter[str] = Counter()
    for piece in pieces:
        found[_value(piece, field)] += piece.minutes
    return dict(found)


def _value(piece: Piece, field: str) -> str:
    if field == "month":
        return str(piece.day.month)
    return str(getattr(piece, field))
