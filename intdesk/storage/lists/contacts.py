"""The lists of contacts and of the contact log."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Text, case, func, literal, select, type_coerce

from intdesk.domain.codes import CodeListId
from intdesk.domain.contact import PERSON_TEXTS
from intdesk.storage import dialect
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
from intdesk.storage.repositories.network import CONTACTS, INTERACTIONS
from intdesk.storage.tables.network import interaction, interaction_contact, interaction_search
from intdesk.storage.tables.records import contact, contact_search

_c, _i, _ic = contact.c, interaction.c, interaction_contact.c


def _talks(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a figure of the entries of the log that involve a contact."""
    mine = (
        select(value)
        .join(interaction, _i.id == _ic.record_id)
        .where(_ic.code == _c.id, _i.deleted_at.is_(None))
    )
    return mine.correlate(contact).scalar_subquery()


class OrganisationField(OptionalField):
    """The organisations in which a person has a role; filter values are ids as text."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        return dialect.part_in(_c.roles, "organisation", [int(value) for value in values])

    def _nothing(self) -> ColumnElement[bool]:
        return _c.roles == []


class SilentField(OptionalField):
    """The day of the last contact, for those whose last contact was before a day, or never."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        since = (_i.deleted_at.is_(None), type_coerce(_i.day, Text()) >= max(values))
        met = select(_ic.code).join(interaction, _i.id == _ic.record_id).where(*since)
        return _c.id.not_in(met)


class IdsField(ManyField):
    """Several records in a table of their own; filter values are ids as text."""

    def _is(self, values: Values) -> ColumnElement[bool]:
        mine = select(_ic.record_id).where(_ic.code.in_([int(value) for value in values]))
        return _i.id.in_(mine)


def _first(listed: str, key: str = "value") -> ColumnElement[Any]:
    return func.coalesce(dialect.first_part(_c[listed], key), "")


_last = type_coerce(_talks(func.max(_i.day)), Text())
_count = _talks(func.count())
_inactive = case((_c.inactive.is_(True), "inactive"), else_="active")
_o = contact.alias("organisation")
_organisation = func.coalesce(
    select(_o.c.name)
    .where(_o.c.id == dialect.first_part(_c.roles, "organisation"))
    .scalar_subquery(),
    "",
)
_names = (
    select(func.group_concat(_c.name, " · "))
    .join(interaction_contact, _ic.code == _c.id)
    .where(_ic.record_id == _i.id)
    .correlate(interaction)
    .scalar_subquery()
)
_shown = {
    "town": _first("addresses", "town"),
    "phone": _first("phones"),
    "mail": _first("mails"),
    "organisation": _organisation,
    "role": _first("roles", "title"),
    "state": _inactive,
    "last_contact": _last,
    "talks": _count,
}

CONTACT_LIST = ListSource(
    contact,
    contact_search,
    CONTACTS.children,
    {
        "name": FoldedField(_c.name, _c.name_folded),
        "kind": CodeField(_c.kind, CodeListId.CONTACT_KIND),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "organisation": OrganisationField(_organisation),
        "last_contact": OptionalField(_last),
        "silent": SilentField(_last),
        "state": Field(_inactive),
        **{name: Field(_shown[name]) for name in ("town", "phone", "mail", "role")},
        **{
            name: Field(_c[name])
            for name in (*PERSON_TEXTS, "nature", "note", "source", "consent_how")
        },
        **{name: OptionalField(_c[name]) for name in ("consent_on", "next_contact")},
        **{name: NumberField(_c[name]) for name in ("id", "influence", "interest")},
        **{name: ManyField(_c.id, child) for name, child in CONTACTS.children.items()},
        "talks": NumberField(_count),
    },
    "name",
    _shown,
    literal(0),
    (_c.id,),
)
INTERACTION_LIST = ListSource(
    interaction,
    interaction_search,
    INTERACTIONS.children,
    {
        "day": Field(_i.day),
        "subject": FoldedField(_i.subject, _i.subject_folded),
        "way": CodeField(_i.way, CodeListId.INTERACTION_WAY),
        "result": Field(_i.result),
        "follow_up": OptionalField(_i.follow_up),
        "created": Field(_i.created_at, _i.id),
        "deleted_at": OptionalField(_i.deleted_at),
        **{name: NumberField(_i[name]) for name in ("id", "minutes")},
        "names": Field(_names),
        "contacts": IdsField(_i.id, interaction_contact),
    },
    "day",
    {"names": _names},
    _i.minutes,
    (_i.day, _i.id),
)
