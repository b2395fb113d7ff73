"""The lists of offers and needs."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    ScalarSelect,
    Table,
    Text,
    case,
    cast,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from intdesk.domain import need as needs
from intdesk.domain import offer as offers
from intdesk.domain.need import NeedState, Urgency
from intdesk.domain.offer import OfferState
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    ManyField,
    NumberField,
    OptionalField,
    Values,
)
from intdesk.storage.repositories.offers import NEEDS, OFFERS
from intdesk.storage.tables import offers as t
from intdesk.storage.tables.records import consultation, contact

_o, _n = t.offer.c, t.need.c


class NamedField(Field):
    """The contacts that an offer names, as provider or as the person to ask, by their ids."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        ids = [int(value) for value in values]
        return or_(_o.provider.in_(ids), _o.person.in_(ids))


class UncheckedField(OptionalField):
    """The day of the last check, for offers that were not checked since a day, or never."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        return or_(self.value.is_(None), self.value < max(values))


class LastingField(OptionalField):
    """The end, for offers that are not over on a day: without an end, or with a later one."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        return or_(self.value.is_(None), self.value >= min(values))


class LinkedField(ManyField):
    """The offers or consultations of a need, by their ids."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        child = self._child.c
        wanted = child.code.in_([int(value) for value in values])
        return self._record_id.in_(select(child.record_id).where(wanted))


class BackField(ManyField):
    """The needs that name a record, by their ids."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        child = self._child.c
        wanted = child.record_id.in_([int(value) for value in values])
        return self._record_id.in_(select(child.code).where(wanted))

    def _nothing(self) -> ColumnElement[bool]:
        return self._record_id.not_in(select(self._child.c.code))


def _name_of(record_id: ColumnElement[Any]) -> tuple[ScalarSelect[Any], ScalarSelect[Any]]:
    """Return the name of a contact, and what it is sorted by."""
    found = (
        select(column).where(contact.c.id == record_id).correlate(t.offer).scalar_subquery()
        for column in (contact.c.name, contact.c.name_folded)
    )
    name, folded = found
    return name, folded


def _held(child: Table, of: Table) -> ScalarSelect[Any]:
    """Return how many present records a need is linked to."""
    mine = select(func.count()).select_from(child).join(of, of.c.id == child.c.code)
    query = mine.where(child.c.record_id == _n.id, of.c.deleted_at.is_(None))
    return query.correlate(t.need).scalar_subquery()


def founds_a_need() -> ColumnElement[str]:
    """Return whether a consultation is evidence of a present need: ``yes`` or ``no``."""
    mine = select(t.need_consultation.c.code).join(
        t.need, t.need.c.id == t.need_consultation.c.record_id
    )
    named = mine.where(t.need_consultation.c.code == consultation.c.id, _n.deleted_at.is_(None))
    return case((named.correlate(consultation).exists(), "yes"), else_="no")


def _order(column: ColumnElement[Any], values: type[StrEnum]) -> ColumnElement[Any]:
    return case({value.value: n for n, value in enumerate(values)}, value=column)


_provider, _provider_order = _name_of(_o.provider)
_person, _person_order = _name_of(_o.person)
_checked, _ends = (type_coerce(day, Text()) for day in (_o.checked_on, _o.ends_on))
_free = case(
    (_o.capacity.is_(None) | _o.taken.is_(None), None),
    else_=func.max(literal(0), _o.capacity - _o.taken),
)
_hints = cast(_held(t.need_consultation, consultation) + _n.gone, Integer)
_founded = case(((_hints > 0) | (_n.evidence != []), "yes"), else_="no")
_covering = _held(t.need_offer, t.offer)

OFFER_LIST = ListSource(
    t.offer,
    t.offer_search,
    OFFERS.children,
    {
        "title": FoldedField(_o.title, _o.title_folded),
        "place": FoldedField(_o.place, _o.place_folded),
        "created": Field(_o.created_at, _o.id),
        "deleted_at": OptionalField(_o.deleted_at),
        "state": Field(_o.state, _order(_o.state, OfferState)),
        "contacts": NamedField(_o.id),
        "needs": BackField(_o.id, t.need_offer),
        "provider_name": OptionalField(_provider, _provider_order),
        "person_name": OptionalField(_person, _person_order),
        "checked_on": OptionalField(_o.checked_on),
        "unchecked": UncheckedField(_checked),
        "lasting": LastingField(_ends),
        "free": NumberField(_free),
        **{name: OptionalField(_o[name]) for name in ("begins_on", "ends_on")},
        **{
            name: Field(_o[name])
            for name in ("times", "fee", "registration", "link", "description", "note")
        },
        **{
            name: NumberField(_o[name])
            for name in ("id", "provider", "person", "capacity", "taken", "internal",
                         "person_named")
        },
        **{name: CodeField(_o[name], list_id) for name, list_id in offers.CODE_FIELDS.items()},
        **{name: ManyField(_o.id, child) for name, child in OFFERS.children.items()},
    },
    "title",
    {"provider_name": _provider, "person_name": _person, "free": _free},
    literal(0),
    (_o.id,),
)  # fmt: skip

NEED_LIST = ListSource(
    t.need,
    t.need_search,
    NEEDS.children,
    {
        "title": FoldedField(_n.title, _n.title_folded),
        "noted_on": Field(_n.noted_on),
        "state_on": OptionalField(_n.state_on),
        "created": Field(_n.created_at, _n.id),
        "deleted_at": OptionalField(_n.deleted_at),
        "urgency": Field(_n.urgency, _order(_n.urgency, Urgency)),
        "state": Field(_n.state, _order(_n.state, NeedState)),
        "hints": NumberField(_hints),
        "founded": Field(_founded),
        "covering": NumberField(_covering),
        **{name: Field(_n[name]) for name in ("state_reason", "description", "note")},
        **{name: NumberField(_n[name]) for name in ("id", "gone")},
        **{name: CodeField(_n[name], list_id) for name, list_id in needs.CODE_FIELDS.items()},
        **{
            name: (LinkedField if name in {"offers", "consultations"} else ManyField)(_n.id, child)
            for name, child in NEEDS.children.items()
        },
    },
    "noted_on",
    {"hints": _hints, "covering": _covering},
    literal(0),
    (_n.noted_on, _n.id),
)
