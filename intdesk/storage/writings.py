"""Finds the texts that reports and papers print and that hold more than simple Latin letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, Select, Text, literal, select, type_coerce

from intdesk.domain.changes import Kind
from intdesk.storage.lists.query import source_of
from intdesk.storage.tables.office import office

_PRINTED: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.REPORT_TEXT: ("text",),
    Kind.FIELD_REPORT: ("situation", "activities", "assessment"),
    Kind.CONTACT: ("name",),
    Kind.COMMITTEE: ("name",),
    Kind.EVENT: ("title", "place"),
    Kind.EVENT_SERIES: ("title",),
    Kind.PRESS_ITEM: ("title", "medium"),
    Kind.STATEMENT: ("title", "body", "position"),
    Kind.TALK: ("title", "audience"),
    Kind.TARGET_AGREEMENT: ("title", "department", "head", "purpose", "assessment"),
    Kind.OFFER: ("title", "place", "description"),
    Kind.NEED: ("title",),
    Kind.INDICATOR: ("name", "definition", "source"),
    Kind.INDICATOR_VALUE: ("municipality", "source"),
    Kind.SURVEY: ("title", "occasion"),
    Kind.CONCEPT: ("title", "principles"),
    Kind.POST: ("title", "mandate"),
    Kind.BUDGET_LINE: ("title",),
    Kind.GRANT: ("title", "funder", "programme", "conditions"),
    Kind.COMMITMENT: ("payee", "purpose"),
    Kind.POSTING: ("payee", "purpose"),
    Kind.WORK_ENTRY: ("description",),
    Kind.OFFICE_DATE: ("place",),
}
"""What annual report, month sheet, directory and papers name, by kind."""
_STRUCTURED: Final = {Kind.TARGET_AGREEMENT: "goals"}
"""Columns that hold texts within a structure: goals, their measures and reviews."""
_OFFICE: Final = ("name", "officer", "department", "head")
_BEYOND: Final = "*[\u0180-\U0010ffff]*"
"""Whoever asks looks at the letters; this only leaves out what is plainly Latin."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A text of a record; ``part`` is the part of the report that a report's text belongs to."""

    kind: Kind
    record: int
    text: str
    part: str = ""


class Writings:
    """Reads the texts of one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def unusual(self, year: int) -> Iterator[Writing]:
        """Yield the texts with further letters; of dated records only those of a year."""
        for name in _OFFICE:
            column: ColumnElement[str] = type_coerce(office.c[name], Text())
            found = select(column).where(column.op("GLOB")(_BEYOND))
            for text in self._connection.execute(found).scalars():
                yield Writing(Kind.OFFICE, 0, text)
        for kind, names in _PRINTED.items():
            for name in names:
                for record, text, part in self._connection.execute(_query(kind, name, year)):
                    yield Writing(kind, record, text, part)
        for kind, name in _STRUCTURED.items():
            for record, text, _ in self._connection.execute(_query(kind, name, year)):
                yield from (Writing(kind, record, inner) for inner in _texts(json.loads(text)))


def _texts(value: object) -> Iterator[str]:
    """Yield the texts within lists and objects of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)


def _query(kind: Kind, name: str, year: int) -> Select[int, str, str]:
    c = source_of(kind).table.c
    text: ColumnElement[str] = type_coerce(c[name], Text())
    part: ColumnElement[str] = c.part if kind is Kind.REPORT_TEXT else literal("")
    found = select(c.id, text, part).where(c.deleted_at.is_(None), text.op("GLOB")(_BEYOND))
    if "year" in c:
        found = found.where(c.year == year)
    elif "day" in c:
        found = found.where(type_coerce(c.day, Text()).between(f"{year}-01-01", f"{year}-12-31"))
    return found.order_by(c.id)
