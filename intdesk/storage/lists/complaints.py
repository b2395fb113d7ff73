"""The list of complaints, and that of their steps for the trash."""

from __future__ import annotations

from sqlalchemy import Integer, Text, case, cast, func, literal, select, type_coerce

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import CODE_FIELDS, TEXT_FIELDS, ComplaintState
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables.cases import case_file
from intdesk.storage.tables.complaints import (
    complaint,
    complaint_search,
    complaint_step,
    complaint_step_search,
)
from intdesk.storage.tables.hours import follow_up
from intdesk.storage.tables.records import contact

_c, _s, _f = complaint.c, complaint_step.c, follow_up.c
_body = select(contact.c.name).where(contact.c.id == _c.body).correlate(complaint)
_body_order = select(contact.c.name_folded).where(contact.c.id == _c.body).correlate(complaint)
_case = select(case_file.c.number).where(case_file.c.id == _c.case_id).correlate(complaint)
_case_order = (
    select(case_file.c.number_folded).where(case_file.c.id == _c.case_id).correlate(complaint)
)
_open_follow_ups = select(func.min(_f.due)).where(
    _f.linked_kind == Kind.COMPLAINT.value,
    _f.linked_id == _c.id,
    _f.deleted_at.is_(None),
    _f.done_on.is_(None),
)
_next = type_coerce(_open_follow_ups.correlate(complaint).scalar_subquery(), Text())
_steps = (
    select(func.count())
    .where(_s.complaint_id == _c.id, _s.deleted_at.is_(None))
    .correlate(complaint)
    .scalar_subquery()
)
_state = case(
    (_c.closed_on.is_(None), ComplaintState.OPEN.value), else_=ComplaintState.CLOSED.value
)
_days = cast(
    func.julianday(type_coerce(_c.closed_on, Text()))
    - func.julianday(type_coerce(_c.received_on, Text())),
    Integer,
)

COMPLAINT_LIST = ListSource(
    complaint,
    complaint_search,
    {},
    {
        "number": FoldedField(_c.number, _c.number_folded),
        "received_on": Field(_c.received_on),
        **{name: OptionalField(_c[name]) for name in ("event_on", "deadline", "closed_on")},
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "state": Field(_state),
        "body_name": OptionalField(_body.scalar_subquery(), _body_order.scalar_subquery()),
        "case_number": OptionalField(_case.scalar_subquery(), _case_order.scalar_subquery()),
        "next_due": OptionalField(_next),
        "steps": NumberField(_steps),
        "days": NumberField(_days),
        **{name: Field(_c[name]) for name in TEXT_FIELDS},
        **{name: NumberField(_c[name]) for name in ("id", "body", "case_id", "consultation_id")},
        **{name: CodeField(_c[name], list_id) for name, list_id in CODE_FIELDS.items()},
    },
    "received_on",
    {
        "state": _state,
        "body_name": _body.scalar_subquery(),
        "case_number": _case.scalar_subquery(),
        "next_due": _next,
        "steps": _steps,
        "days": _days,
    },
    literal(0),
    (_c.received_on, _c.id),
)
"""``state`` is open or closed only; whether an open one is overdue depends on today."""

COMPLAINT_STEP_LIST = ListSource(
    complaint_step,
    complaint_step_search,
    {},
    {
        "day": Field(_s.day),
        "created": Field(_s.created_at, _s.id),
        "deleted_at": OptionalField(_s.deleted_at),
        "kind": CodeField(_s.kind, CodeListId.COMPLAINT_STEP),
        "text": Field(_s.text),
        **{name: NumberField(_s[name]) for name in ("id", "complaint_id", "follow_up")},
    },
    "day",
    {},
    literal(0),
    (_s.day, _s.id),
)
