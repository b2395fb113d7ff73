"""The list behind each process indicator: opened by its number, and counted for it."""

from __future__ import annotations

from intdesk.domain.assignment import AssignmentState
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.event import EventState
from intdesk.domain.listing import GIVEN, Filter, ListQuery, Op
from intdesk.domain.meeting import MeetingState
from intdesk.domain.period import Period

_REFERRED = (Filter("referred", (GIVEN,)),)
_INTERPRETED = (Filter("interpreted", (GIVEN,)),)
_NEW = (Filter("novelty", (Novelty.NEW.value,)),)
_HELD_EVENT = (Filter("state", (EventState.HELD.value,)),)
_HELD_MEETING = (Filter("state", (MeetingState.HELD.value,)),)
_DONE = (Filter("state", (AssignmentState.HELD.value,)),)
_SIGNED = (Filter("was_signed", ("1",)),)
_SOME_GREEN = (*_SIGNED, Filter("green", ("1", ""), Op.BETWEEN))

_LISTS: dict[str, tuple[Kind, str, tuple[Filter, ...]]] = {
    "consultations": (Kind.CONSULTATION, "day", ()),
    "persons": (Kind.CONSULTATION, "day", _NEW),
    "consultation_hours": (Kind.CONSULTATION, "day", ()),
    "referral_share": (Kind.CONSULTATION, "day", _REFERRED),
    "interpreted_share": (Kind.CONSULTATION, "day", _INTERPRETED),
    "offered_hours": (Kind.OFFICE_DATE, "day", ()),
    "utilisation": (Kind.OFFICE_DATE, "day", ()),
    "interactions": (Kind.INTERACTION, "day", ()),
    "meetings": (Kind.MEETING, "day", _HELD_MEETING),
    "new_offers": (Kind.OFFER, "begins_on", ()),
    "assignments": (Kind.ASSIGNMENT, "day", _DONE),
    "active_volunteers": (Kind.ASSIGNMENT, "day", _DONE),
    "agreements_signed": (Kind.TARGET_AGREEMENT, "day", _SIGNED),
    "goals_reviewed": (Kind.TARGET_AGREEMENT, "day", _SIGNED),
    "goals_green": (Kind.TARGET_AGREEMENT, "day", _SOME_GREEN),
    "grants_won": (Kind.GRANT, "notice_day", ()),
    "statements": (Kind.STATEMENT, "day", ()),
    "in_time_share": (Kind.STATEMENT, "day", ()),
    "events": (Kind.EVENT, "day", _HELD_EVENT),
    "attended": (Kind.EVENT, "day", _HELD_EVENT),
    "press_items": (Kind.PRESS_ITEM, "day", ()),
    "talks": (Kind.TALK, "day", ()),
}
"""Kind, field of the day and further filters by the key of an indicator."""


def process_list(key: str, period: Period) -> ListQuery:
    """Return the records of a span that a process indicator is made of."""
    kind, day, filters = _LISTS[key]
    span = Filter(day, (period.first.isoformat(), period.last.isoformat()), Op.BETWEEN)
    return ListQuery(kind, filters=(span, *filters))
