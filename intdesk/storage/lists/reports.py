"""The list of the officer's texts of reports."""

from __future__ import annotations

from sqlalchemy import literal

from intdesk.storage.lists.fields import Field, ListSource, NumberField, OptionalField
from intdesk.storage.tables.reports import report_text, report_text_search

_c = report_text.c

REPORT_TEXT_LIST = ListSource(
    report_text,
    report_text_search,
    {},
    {
        "created": Field(_c.created_at, _c.id),
        "deleted_at": OptionalField(_c.deleted_at),
        "part": Field(_c.part),
        "text": Field(_c.text),
        **{name: NumberField(_c[name]) for name in ("id", "year")},
    },
    "year",
    {},
    literal(0),
    (_c.year, _c.id),
)
