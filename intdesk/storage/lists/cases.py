"""The list of cases, with what their contacts tell."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Text,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from intdesk.domain.case import CODE_FIELDS, CaseKind, CaseState
from intdesk.domain.case_rights import Restricted
from intdesk.domain.listing import CHECK, Filter, Op
from intdesk.storage.lists.checks import CASE_CHECKS
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables.cases import case_file, case_file_search, case_identity
from intdesk.storage.tables.records import consultation

_c = case_file.c
_t = consultation.c


def _of_contacts(value: ColumnElement[Any]) -> ScalarSelect[Any]:
    mine = select(value).where(_t.case_id == _c.id, _t.deleted_at.is_(None))
    return mine.correlate(case_file).scalar_subquery()


def _follow_up() -> ScalarSelect[Any]:
    """Return the day agreed at the latest contact."""
    mine = select(_t.follow_up).where(_t.case_id == _c.id, _t.deleted_at.is_(None))
    latest = mine.order_by(_t.day.desc(), _t.id.desc()).limit(1)
    return latest.correlate(case_file).scalar_subquery()


def _within(value: ColumnElement[Any], first: str, last: str) -> ColumnElement[bool]:
    return Field(value).condition(Filter("", (first, last), Op.BETWEEN))


class SilentField(OptionalField):
    """The day of the last contact; by days, a case without one is found by its opening."""

    def _between(self, first: str, last: str) -> ColumnElement[bool]:
        opened = type_coerce(_c.opened_on, Text())
        return _within(func.coalesce(self.value, opened), first, last)


class ContactDays(Field):
    """The days of all contacts of a case; it can only be filtered by a span."""

    def _between(self, first: str, last: str) -> ColumnElement[bool]:
        linked = (_t.deleted_at.is_(None), _t.case_id.is_not(None))
        return _c.id.in_(select(_t.case_id).where(*linked, _within(_t.day, first, last)))


class ClosingDays(Field):
    """The days of all closings of a case, former ones too; it can only be filtered by a span."""

    def _between(self, first: str, last: str) -> ColumnElement[bool]:
        former = func.json_each(type_coerce(_c.closings, Text())).table_valued("value")
        day = func.json_extract(former.c.value, "$.closed_on")
        again = exists(select(literal(1)).select_from(former).where(_within(day, first, last)))
        has = type_coerce(_c.closings, Text()) != "[]"
        return or_(_within(_c.closed_on, first, last), and_(has, again))


_named = select(case_identity.c.case_id).where(case_identity.c.case_id == _c.id)
_kind = case(
    (_named.correlate(case_file).exists(), CaseKind.NAMED.value),
    else_=CaseKind.PSEUDONYMOUS.value,
)
_state = case((_c.closed_on.is_(None), CaseState.OPEN.value), else_=CaseState.CLOSED.value)
_restricted = case((_c.restricted_on.is_(None), Restricted.NO.value), else_=Restricted.YES.value)
_last = type_coerce(_of_contacts(func.max(_t.day)), Text())
_first = _of_contacts(func.min(_t.day))
_next = type_coerce(_follow_up(), Text())
_contacts = _of_contacts(func.count())
_relatives = _of_contacts(func.coalesce(func.sum(_t.relatives), 0))

CASE_LIST = ListSource(
    case_file,
    case_file_search,
    {},
    {
        "number": FoldedField(_c.number, _c.number_folded),
        "opened_on": Field(_c.opened_on),
        "closed_on": OptionalField(_c.closed_on),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "state": Field(_state),
        "kind": Field(_kind),
        "restricted": Field(_restricted),
        "last_contact": SilentField(_last),
        "begun": Field(case((_first < _c.opened_on, _first), else_=_c.opened_on)),
        "contact_day": ContactDays(_c.opened_on),
        "closing": ClosingDays(_c.closed_on),
        "follow_up": OptionalField(_next),
        CHECK: CASE_CHECKS,
        "municipality": FoldedField(_c.municipality, _c.municipality_folded),
        "note": Field(_c.note),
        "contacts": NumberField(_contacts),
        "relatives": NumberField(_relatives),
        **{name: NumberField(_c[name]) for name in ("id", "children")},
        **{name: CodeField(_c[name], list_id) for name, list_id in CODE_FIELDS.items()},
    },
    "opened_on",
    {
        "state": _state,
        "kind": _kind,
        "restricted": _restricted,
        "last_contact": _last,
        "follow_up": _next,
        "contacts": _contacts,
        "relatives": _relatives,
    },
    literal(0),
    (_c.opened_on, _c.id),
)
