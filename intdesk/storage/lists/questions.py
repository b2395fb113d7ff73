"""The lists of stored analyses and of stored filters."""

from __future__ import annotations

from sqlalchemy import Table, literal

from intdesk.storage.lists.fields import Field, FoldedField, ListSource, NumberField, OptionalField
from intdesk.storage.tables.questions import (
    analysis,
    analysis_search,
    saved_filter,
    saved_filter_search,
)


def _named(table: Table, search: Table, **more: Field) -> ListSource:
    c = table.c
    fields: dict[str, Field] = {
        "name": FoldedField(c.name, c.name_folded),
        "created": Field(c.created_at, c.id),
        "deleted_at": OptionalField(c.deleted_at),
        "id": NumberField(c.id),
        **more,
    }
    return ListSource(table, search, {}, fields, "name", {}, literal(0), (c.id,))


ANALYSIS_LIST = _named(analysis, analysis_search)
SAVED_FILTER_LIST = _named(
    saved_filter, saved_filter_search, list_name=Field(saved_filter.c.list_name)
)
