"""The lists of committees and of meetings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, Text, case, func, literal, select, type_coerce

from intdesk.domain.codes import CodeListId
from intdesk.domain.meeting import MeetingState, Presence
from intdesk.storage import dialect
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
)
from intdesk.storage.repositories.meeting_time import doubtful
from intdesk.storage.tables.committees import (
    committee,
    committee_search,
    meeting,
    meeting_search,
)
from intdesk.storage.tables.hours import follow_up
from intdesk.storage.tables.records import contact

_c, _m = committee.c, meeting.c


class MembersField(Field):
    """Who chairs a committee or has or had a seat in it, by ids of contacts."""

    def _is(self, values: tuple[str, ...]) -> ColumnElement[bool]:
        wanted = [int(value) for value in values]
        return _c.chair.in_(wanted) | dialect.part_in(_c.members, "contact", wanted)


class AttendanceField(Field):
    """Who was invited to a meeting, by ids of contacts."""

    def _is(self, values: tuple[str, ...]) -> ColumnElement[bool]:
        return dialect.part_in(_m.attendance, "contact", [int(value) for value in values])


def _of_committee(value: ColumnElement[Any], *conditions: ColumnElement[bool]) -> Select[Any]:
    mine = (_m.committee_id == _c.id, _m.deleted_at.is_(None), *conditions)
    return select(value).where(*mine).correlate(committee)


def _column(name: str) -> ColumnElement[Any]:
    """Return a value of the committee that a meeting belongs to."""
    found = select(_c[name]).where(_c.id == _m.committee_id).correlate(meeting)
    return func.coalesce(found.scalar_subquery(), "")


_held = _m.state == MeetingState.HELD.value
_chair = func.coalesce(
    select(contact.c.name).where(contact.c.id == _c.chair).correlate(committee).scalar_subquery(),
    "",
)
_last = type_coerce(_of_committee(func.max(_m.day), _held).scalar_subquery(), Text())
_planned = _m.state == MeetingState.PLANNED.value
_next = type_coerce(_of_committee(func.min(_m.day), _planned).scalar_subquery(), Text())
_seats = dialect.part_count(_c.members)
_meetings = _of_committee(func.count(), _held).scalar_subquery()
_committee_shown = {
    "chair_name": _chair, "seats": _seats, "last_meeting": _last, "next_meeting": _next,
    "meetings": _meetings,
}  # fmt: skip

COMMITTEE_LIST = ListSource(
    committee,
    committee_search,
    {},
    {
        "name": FoldedField(_c.name, _c.name_folded),
        "kind": CodeField(_c.kind, CodeListId.COMMITTEE_KIND),
        "state": Field(_c.state),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "chair_name": Field(_chair),
        "last_meeting": OptionalField(_last),
        "next_meeting": OptionalField(_next),
        "contacts": MembersField(_chair),
        **{name: Field(_c[name]) for name in ("rhythm", "place", "start", "purpose", "note")},
        **{name: NumberField(_c[name]) for name in ("id", "minutes", "chair")},
        "seats": NumberField(_seats),
        "meetings": NumberField(_meetings),
    },
    "name",
    _committee_shown,
    literal(0),
    (_c.id,),
)

_name, _kind = _column("name"), _column("kind")
_present = dialect.part_count(_m.attendance, "presence", Presence.PRESENT.value) + func.coalesce(
    _m.further_present, 0
)
_open_people = dialect.part_count(_m.attendance, "presence", Presence.INVITED.value)
_open_tasks = (
    select(func.count())
    .where(
        follow_up.c.linked_kind == "meeting",
        follow_up.c.linked_id == _m.id,
        follow_up.c.done_on.is_(None),
        follow_up.c.deleted_at.is_(None),
    )
    .correlate(meeting)
    .scalar_subquery()
)
_state_order = case(
    {MeetingState.PLANNED.value: 0, MeetingState.HELD.value: 1}, value=_m.state, else_=2
)
_doubtful = case(
    (
        select(_c.id).where(_c.id == _m.committee_id, doubtful()).correlate(meeting).exists(),
        1,
    ),
    else_=0,
)
_meeting_shown = {
    "committee_name": _name, "committee_kind": _kind, "present": _present,
    "open_people": _open_people, "open_tasks": _open_tasks,
}  # fmt: skip

MEETING_LIST = ListSource(
    meeting,
    meeting_search,
    {},
    {
        "day": Field(_m.day),
        "committee_name": Field(_name),
        "committee_kind": CodeField(_kind, CodeListId.COMMITTEE_KIND),
        "state": Field(_m.state, _state_order),
        "created": Field(_m.created_at, _m.id),
        "deleted_at": OptionalField(_m.deleted_at),
        "place": FoldedField(_m.place, _m.place_folded),
        "contacts": AttendanceField(_m.day),
        **{name: OptionalField(_m[name]) for name in ("invited_on", "next_on")},
        **{name: Field(_m[name]) for name in ("start", "own", "note")},
        **{
            name: NumberField(_m[name])
            for name in ("id", "committee_id", "minutes", "work_minutes", "decided", "minuted")
        },
        "time_doubtful": NumberField(_doubtful),
        "present": NumberField(_present),
        "open_people": NumberField(_open_people),
        "open_tasks": NumberField(_open_tasks),
    },
    "day",
    _meeting_shown,
    _m.work_minutes,
    (_m.day, _m.id),
)
