"""The lists of series, events, press items, statements and talks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    ScalarSelect,
    Text,
    case,
    func,
    literal,
    select,
    type_coerce,
)

from intdesk.domain.budget.line import Direction
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.event import EventState
from intdesk.domain.listing import Filter, Op
from intdesk.domain.publicity import PRESS_CODES, STATEMENT_CODES, TALK_CODES
from intdesk.storage.budget_figures import counting
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables import budget
from intdesk.storage.tables import events as t
from intdesk.storage.tables.records import contact

_e, _p, _s, _t, _r = t.event.c, t.press_item.c, t.statement.c, t.talk.c, t.event_series.c


class PartnerField(ManyField):
    """The partners of an event by their ids."""

    def _is(self, values: tuple[str, ...]) -> ColumnElement[bool]:
        child = t.event_partner.c
        wanted = [int(value) for value in values]
        return _e.id.in_(select(child.record_id).where(child.code.in_(wanted)))


class DaysField(Field):
    """All days of an event: a span finds every event that has a date in it, not only its first."""

    def condition(self, wanted: Filter) -> ColumnElement[bool]:
        """Return the condition that first and last day reach into the span."""
        if wanted.op is not Op.BETWEEN:
            return super().condition(wanted)
        first, last = wanted.values
        begins = type_coerce(_e.day, Text()) <= (last or "9999-12-31")
        ends = type_coerce(_e.last_day, Text()) >= (first or "0000-01-01")
        return begins & ends


def _partner_names() -> ScalarSelect[Any]:
    """Return the names of the partners, in the order of their names."""
    named = (
        select(contact.c.name)
        .join(t.event_partner, t.event_partner.c.code == contact.c.id)
        .where(t.event_partner.c.record_id == _e.id)
        .correlate(t.event)
        .order_by(contact.c.name_folded)
        .subquery("partner")
    )
    return select(func.aggregate_strings(named.c.name, ", ")).scalar_subquery()


def _title_of(table: Any, record_id: ColumnElement[Any]) -> ScalarSelect[Any]:  # noqa: ANN401
    found = select(table.c.title).where(table.c.id == record_id)
    return found.correlate(t.press_item).scalar_subquery()


def _series_of(name: str) -> ColumnElement[str]:
    """Return a text of the series that an event belongs to, empty if to none."""
    found = select(_r[name]).where(_r.id == _e.series_id).correlate(t.event)
    return func.coalesce(found.scalar_subquery(), "")


def _of_series(value: ColumnElement[Any]) -> ScalarSelect[Any]:
    """Return a figure of the events of a series that were not cancelled."""
    mine = (_e.series_id == _r.id, _e.deleted_at.is_(None), _e.state != EventState.CANCELLED.value)
    return select(value).where(*mine).correlate(t.event_series).scalar_subquery()


_partners = func.coalesce(_partner_names(), "")
_state_order = case(
    {EventState.PLANNED.value: 0, EventState.HELD.value: 1}, value=_e.state, else_=2
)


def _booked(direction: Direction) -> ColumnElement[int]:
    """Return what was booked for an event, 0 without any posting."""
    line, share, posted = budget.budget_line.c, budget.posting_share.c, budget.posting.c
    found = (
        select(func.coalesce(func.sum(share.cents), 0))
        .join(budget.posting, posted.id == share.record_id)
        .join(budget.budget_line, line.id == share.line_id)
        .where(posted.linked_kind == Kind.EVENT.value, posted.linked_id == _e.id, counting())
        .where(line.direction == direction.value)
    )
    return found.correlate(t.event).scalar_subquery()


def _counted(direction: Direction, noted: ColumnElement[int]) -> ColumnElement[int]:
    """Return what counts: what was booked, without any posting what the event itself notes."""
    booked = _booked(direction)
    return type_coerce(case((booked != 0, booked), else_=noted), Integer())


_money = {
    "cost": _counted(Direction.EXPENSE, _e.cost), "earned": _counted(Direction.INCOME, _e.earned),
}  # fmt: skip

EVENT_LIST = ListSource(
    t.event,
    t.event_search,
    {
        "target_groups": t.event_target_group,
        "fields_of_action": t.event_field,
        "partners": t.event_partner,
    },
    {
        "day": Field(_e.day),
        "days": DaysField(_e.day),
        "last_day": Field(_e.last_day),
        "created": Field(_e.created_at, _e.id),
        "deleted_at": OptionalField(_e.deleted_at),
        "title": FoldedField(_e.title, _e.title_folded),
        "place": FoldedField(_e.place, _e.place_folded),
        "series": FoldedField(_series_of("title"), _series_of("title_folded")),
        "series_id": NumberField(_e.series_id),
        "kind": CodeField(_e.kind, CodeListId.EVENT_KIND),
        "state": Field(_e.state, _state_order),
        "target_groups": ManyField(_e.id, t.event_target_group),
        "fields_of_action": ManyField(_e.id, t.event_field),
        "partners": PartnerField(_e.id, t.event_partner),
        "partner_names": Field(_partners),
        **{name: Field(_e[name]) for name in ("start", "counting", "note", "description")},
        **{name: Field(_e[name]) for name in ("went_well", "went_badly", "next_time")},
        **{
            name: NumberField(_e[name])
            for name in (
                "id", "minutes", "registered", "attended", "worked_minutes", "feedback",
                "would_return",
            )
        },
        **{name: NumberField(value) for name, value in _money.items()},
    },
    "day",
    {"partner_names": _partners, "series": _series_of("title"), **_money},
    _e.worked_minutes,
    (_e.day, _e.id),
)  # fmt: skip

_figures = {
    "events": _of_series(func.count()),
    "attended": _of_series(func.coalesce(func.sum(_e.attended), 0)),
    "cost": _of_series(func.coalesce(func.sum(_money["cost"]), 0)),
    "earned": _of_series(func.coalesce(func.sum(_money["earned"]), 0)),
}

EVENT_SERIES_LIST = ListSource(
    t.event_series,
    t.event_series_search,
    {"partners": t.event_series_partner},
    {
        "title": FoldedField(_r.title, _r.title_folded),
        "created": Field(_r.created_at, _r.id),
        "deleted_at": OptionalField(_r.deleted_at),
        **{name: OptionalField(_r[name]) for name in ("first_day", "last_day")},
        **{name: Field(_r[name]) for name in ("description", "note")},
        "id": NumberField(_r.id),
        **{name: NumberField(value) for name, value in _figures.items()},
    },
    "title",
    _figures,
    literal(0),
    (_r.id,),
)

PRESS_LIST = ListSource(
    t.press_item,
    t.press_item_search,
    {},
    {
        "day": Field(_p.day),
        "created": Field(_p.created_at, _p.id),
        "deleted_at": OptionalField(_p.deleted_at),
        "title": FoldedField(_p.title, _p.title_folded),
        "medium": FoldedField(_p.medium, _p.medium_folded),
        "event_title": OptionalField(_title_of(t.event, _p.event_id)),
        "statement_title": OptionalField(_title_of(t.statement, _p.statement_id)),
        **{name: Field(_p[name]) for name in ("link", "note")},
        **{name: NumberField(_p[name]) for name in ("id", "reach", "event_id", "statement_id")},
        **{name: CodeField(_p[name], list_id) for name, list_id in PRESS_CODES.items()},
    },
    "day",
    {
        "event_title": _title_of(t.event, _p.event_id),
        "statement_title": _title_of(t.statement, _p.statement_id),
    },
    literal(0),
    (_p.day, _p.id),
)

STATEMENT_LIST = ListSource(
    t.statement,
    t.statement_search,
    {"fields_of_action": t.statement_field},
    {
        "day": Field(_s.day),
        "informed_on": Field(_s.informed_on),
        "given_on": OptionalField(_s.given_on),
        "decided_on": OptionalField(_s.decided_on),
        "created": Field(_s.created_at, _s.id),
        "deleted_at": OptionalField(_s.deleted_at),
        "title": FoldedField(_s.title, _s.title_folded),
        "body": FoldedField(_s.body, _s.body_folded),
        "fields_of_action": ManyField(_s.id, t.statement_field),
        **{name: Field(_s[name]) for name in ("number", "content", "note")},
        **{name: NumberField(_s[name]) for name in ("id", "notice_days")},
        **{name: CodeField(_s[name], list_id) for name, list_id in STATEMENT_CODES.items()},
    },
    "day",
    {},
    literal(0),
    (_s.day, _s.id),
)

_organiser = select(contact.c.name).where(contact.c.id == _t.organiser).correlate(t.talk)
_organiser_order = (
    select(contact.c.name_folded).where(contact.c.id == _t.organiser).correlate(t.talk)
)

TALK_LIST = ListSource(
    t.talk,
    t.talk_search,
    {},
    {
        "day": Field(_t.day),
        "created": Field(_t.created_at, _t.id),
        "deleted_at": OptionalField(_t.deleted_at),
        "title": FoldedField(_t.title, _t.title_folded),
        "audience": FoldedField(_t.audience, _t.audience_folded),
        "place": FoldedField(_t.place, _t.place_folded),
        "organiser_name": OptionalField(
            _organiser.scalar_subquery(), _organiser_order.scalar_subquery()
        ),
        **{name: Field(_t[name]) for name in ("counting", "note")},
        **{name: NumberField(_t[name]) for name in ("id", "minutes", "participants", "organiser")},
        **{name: CodeField(_t[name], list_id) for name, list_id in TALK_CODES.items()},
    },
    "day",
    {"organiser_name": _organiser.scalar_subquery()},
    func.coalesce(_t.minutes, 0),
    (_t.day, _t.id),
)
