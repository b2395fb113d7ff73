"""The lists of follow-ups, office hours, their dates and closed periods."""

from __future__ import annotations

from sqlalchemy import and_, case, literal, or_, select

from intdesk.domain.case_rights import Restricted
from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUpState
from intdesk.storage.lists.fields import (
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.complaints import complaint
from intdesk.storage.tables.hours import (
    closure,
    closure_search,
    follow_up,
    follow_up_search,
    office_date,
    office_date_search,
    office_hour,
    office_hour_search,
)
from intdesk.storage.tables.records import consultation, contact

_f, _h, _d, _c = follow_up.c, office_hour.c, office_date.c, closure.c
_state = case((_f.done_on.is_(None), FollowUpState.OPEN.value), else_=FollowUpState.DONE.value)
_closed_off = select(case_file.c.id).where(case_file.c.restricted_on.is_not(None))
_of_restricted = or_(
    and_(_f.linked_kind == Kind.CASE.value, _f.linked_id.in_(_closed_off)),
    *(
        and_(
            _f.linked_kind == kind.value,
            _f.linked_id.in_(select(table.c.id).where(table.c.case_id.in_(_closed_off))),
        )
        for kind, table in ((Kind.CONSULTATION, consultation), (Kind.COMPLAINT, complaint))
    ),
)
_restricted = case((_of_restricted, Restricted.YES.value), else_=Restricted.NO.value)

_responsible = (
    select(contact.c.name)
    .where(contact.c.id == _f.responsible)
    .correlate(follow_up)
    .scalar_subquery()
)

FOLLOW_UP_LIST = ListSource(
    follow_up,
    follow_up_search,
    {},
    {
        "due": Field(_f.due),
        "title": FoldedField(_f.title, _f.title_folded),
        "state": Field(_state),
        "restricted": Field(_restricted),
        "done_on": OptionalField(_f.done_on),
        "created": Field(_f.created_at, _f.id),
        "id": NumberField(_f.id),
        "linked_id": NumberField(_f.linked_id),
        "linked_part": NumberField(_f.linked_part),
        "responsible": NumberField(_f.responsible),
        "responsible_name": OptionalField(_responsible),
        **{name: Field(_f[name]) for name in ("linked_kind", "linked_about", "series", "note")},
    },
    "due",
    {"state": _state, "responsible_name": _responsible},
    literal(0),
    (_f.due, _f.id),
)
OFFICE_HOUR_LIST = ListSource(
    office_hour,
    office_hour_search,
    {},
    {
        "place": FoldedField(_h.place, _h.place_folded),
        "weekday": Field(_h.weekday, _h.weekday, _h.start),
        "valid_until": OptionalField(_h.valid_until),
        "created": Field(_h.created_at, _h.id),
        **{name: NumberField(_h[name]) for name in ("id", "minutes")},
        **{name: Field(_h[name]) for name in ("start", "rhythm", "valid_from", "note")},
    },
    "weekday",
    {},
    _h.minutes,
    (_h.start, _h.id),
)
OFFICE_DATE_LIST = ListSource(
    office_date,
    office_date_search,
    {},
    {
        "place": FoldedField(_d.place, _d.place_folded),
        "created": Field(_d.created_at, _d.id),
        "planned_day": OptionalField(_d.planned_day),
        **{name: NumberField(_d[name]) for name in ("id", "minutes", "visitors", "plan_id")},
        **{name: Field(_d[name]) for name in ("day", "start", "state", "reason", "note")},
    },
    "day",
    {},
    _d.minutes,
    (_d.day, _d.id),
)
CLOSURE_LIST = ListSource(
    closure,
    closure_search,
    {},
    {
        "created": Field(_c.created_at, _c.id),
        "id": NumberField(_c.id),
        **{name: Field(_c[name]) for name in ("first", "last", "reason")},
    },
    "first",
    {},
    literal(0),
    (_c.first, _c.id),
)
