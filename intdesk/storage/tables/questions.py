"""Questions to the records that are stored under a name: analyses, and filters of lists."""

from __future__ import annotations

from sqlalchemy import Table

from intdesk.storage.tables.base import METADATA, RECORD, record_columns, words
from intdesk.storage.tables.records import search_table

analysis = Table(
    "analysis",
    METADATA,
    *record_columns(),
    words("name"),
    words("name_folded"),
    words("question"),
    **RECORD,
)

saved_filter = Table(
    "saved_filter",
    METADATA,
    *record_columns(),
    words("list_name"),
    words("name"),
    words("name_folded"),
    words("question"),
    **RECORD,
)

analysis_search = search_table(analysis)
saved_filter_search = search_table(saved_filter)
