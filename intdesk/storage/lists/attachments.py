"""The list of attachments, for the trash; nobody searches them by words."""

from __future__ import annotations

from sqlalchemy import literal

from intdesk.storage.lists.fields import Field, ListSource, NumberField, OptionalField
from intdesk.storage.tables.safety import attachment

_c = attachment.c

ATTACHMENT_LIST = ListSource(
    attachment,
    attachment,
    {},
    {
        "name": Field(_c.name),
        "kind": Field(_c.kind),
        "size": NumberField(_c.size),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "id": NumberField(_c.id),
    },
    "name",
    {},
    literal(0),
    (_c.id,),
)
