"""The list of working time."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from intdesk.domain.listing import CHECK
from intdesk.storage.lists.checks import WORK_CHECKS
from intdesk.storage.lists.fields import CodeField, Field, ListSource, NumberField, OptionalField
from intdesk.storage.tables.records import work_entry, work_entry_search

_c = work_entry.c

WORK_ENTRY_LIST = ListSource(
    work_entry,
    work_entry_search,
    {},
    {
        "day": Field(_c.day),
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "id": NumberField(_c.id),
        "minutes": NumberField(_c.minutes),
        "activity": CodeField(_c.activity, CodeListId.ACTIVITY),
        "function": CodeField(_c.function, CodeListId.FUNCTION),
        "task_group": CodeField(_c.task_group, CodeListId.TASK_GROUP),
        CHECK: WORK_CHECKS,
        "description": Field(_c.description),
    },
    "day",
    {},
    _c.minutes,
    (_c.day, _c.id),
)
