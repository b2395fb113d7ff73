"""The list of contacts."""

from __future__ import annotations

from sqlalchemy import literal

from intdesk.domain.codes import CodeListId
from intdesk.storage.lists.fields import (
    CodeField,
    Field,
    FoldedField,
    ListSource,
    NumberField,
    OptionalField,
)
from intdesk.storage.tables.records import contact, contact_search

_c = contact.c

CONTACT_LIST = ListSource(
    contact,
    contact_search,
    {},
    {
        "name": FoldedField(_c.name, _c.name_folded),
        "kind": CodeField(_c.kind, CodeListId.CONTACT_KIND),
        "note": Field(_c.note),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "id": NumberField(_c.id),
    },
    "name",
    {},
    literal(0),
    (_c.id,),
)
