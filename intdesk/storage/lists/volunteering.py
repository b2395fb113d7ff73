"""The lists of the pool of volunteers and of their assignments."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Text, case, func, literal, or_, select, true, type_coerce

from intdesk.domain.assignment import CODE_FIELDS, AssignmentState
from intdesk.domain.listing import Filter, Op
from intdesk.domain.volunteer import PoolState
from intdesk.storage import dialect
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
)
from intdesk.storage.repositories.volunteering import VOLUNTEERS
from intdesk.storage.tables.records import contact
from intdesk.storage.tables.volunteering import (
    assignment,
    assignment_search,
    volunteer,
    volunteer_search,
)

_v, _a, _c = volunteer.c, assignment.c, contact.c
_BUSY = (AssignmentState.REQUESTED, AssignmentState.CONFIRMED, AssignmentState.HELD)


def _of_person(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a value of the contact behind an entry of the pool."""
    found = select(value).where(_c.id == _v.contact).correlate(volunteer)
    return func.coalesce(found.scalar_subquery(), "")


def _done(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a figure of the held assignments of an entry's person."""
    held = (
        _a.person == _v.contact,
        _a.deleted_at.is_(None),
        _a.state == AssignmentState.HELD.value,
    )
    return select(value).where(*held).correlate(volunteer).scalar_subquery()


def _named(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    found = select(_c[name]).where(_c.id == column).correlate(assignment)
    return func.coalesce(found.scalar_subquery(), "")


class FreeField(OptionalField):
    """Who is free: active, in the pool, and without an assignment on any day of a span."""

    def condition(self, wanted: Filter) -> ColumnElement[bool]:
        """Return the condition for a span of days."""
        if wanted.op is not Op.BETWEEN:
            return super().condition(wanted)
        first, last = wanted.values
        day = type_coerce(_a.day, Text())
        within = (
            day >= first if first else true(),
            day <= last if last else true(),
            _a.deleted_at.is_(None),
            _a.state.in_([state.value for state in _BUSY]),
            _a.person == _v.contact,
        )
        busy = select(literal(1)).where(*within).correlate(volunteer).exists()
        until = type_coerce(_v.until, Text())
        there = or_(_v.until.is_(None), until >= last) if last else true()
        return (_v.state == PoolState.ACTIVE.value) & there & ~busy


_name = _of_person(_c.name)
_last_done = type_coerce(_done(func.max(_a.day)), Text())
_state_order = case({PoolState.ACTIVE.value: 0, PoolState.PAUSED.value: 1}, value=_v.state, else_=2)
_shown = {
    "name": _name,
    "phone": _of_person(func.coalesce(dialect.first_part(_c.phones, "value"), "")),
    "mail": _of_person(func.coalesce(dialect.first_part(_c.mails, "value"), "")),
    "assignments": _done(func.count()),
    "last_done": _last_done,
}
_DAYS = (
    "since", "until", "agreement_on", "confidential_on", "conduct_seen_on", "conduct_until",
)  # fmt: skip

VOLUNTEER_LIST = ListSource(
    volunteer,
    volunteer_search,
    VOLUNTEERS.children,
    {
        "name": FoldedField(_name, _of_person(_c.name_folded)),
        "capacity": Field(_v.capacity),
        "state": Field(_v.state, _state_order),
        "free": FreeField(_v.until),
        "created": Field(_v.created_at, _v.id),
        "deleted_at": OptionalField(_v.deleted_at),
        "last_done": OptionalField(_last_done),
        **{name: Field(_shown[name]) for name in ("phone", "mail")},
        **{name: OptionalField(_v[name]) for name in _DAYS},
        **{
            name: Field(_v[name])
            for name in ("availability", "insurance", "training", "note", "expense_rule")
        },
        **{name: NumberField(_v[name]) for name in ("id", "rate", "contact")},
        **{name: ManyField(_v.id, child) for name, child in VOLUNTEERS.children.items()},
        "assignments": NumberField(_shown["assignments"]),
    },
    "name",
    _shown,
    literal(0),
    (_v.id,),
)

_person, _body = _named(_a.person, "name"), _named(_a.body, "name")
_step_order = case(
    {state.value: place for place, state in enumerate(AssignmentState)}, value=_a.state
)
_paid = case((_a.paid_on.is_not(None), "paid"), (_a.amount > 0, "open"), else_="none")

ASSIGNMENT_LIST = ListSource(
    assignment,
    assignment_search,
    {},
    {
        "day": Field(_a.day),
        "created": Field(_a.created_at, _a.id),
        "deleted_at": OptionalField(_a.deleted_at),
        "person_name": FoldedField(_person, _named(_a.person, "name_folded")),
        "body_name": FoldedField(_body, _named(_a.body, "name_folded")),
        "purpose": FoldedField(_a.purpose, _a.purpose_folded),
        "kind": Field(_a.kind),
        "state": Field(_a.state, _step_order),
        "paid": Field(_paid),
        "paid_on": OptionalField(_a.paid_on),
        **{name: Field(_a[name]) for name in ("start", "linked_kind", "note", "other_for")},
        **{name: CodeField(_a[name], list_id) for name, list_id in CODE_FIELDS.items()},
        **{
            name: NumberField(_a[name])
            for name in (
                "id", "minutes", "person", "body", "linked_id", "fee", "km", "other_cost",
                "worked", "amount",
            )
        },
    },
    "day",
    {"person_name": _person, "body_name": _body, "paid": _paid},
    func.coalesce(_a.minutes, 0),
    (_a.day, _a.id),
)  # fmt: skip
