"""What list screens and exports ask: which records, how many, and their rows."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.storage.database import Database
from intdesk.storage.lists.query import ListSummary, Value, dated_kinds


class ListService:
    """Answers list queries from one data file; each call is one short read."""

    def __init__(self, database: Database) -> None:
        """Keep the data file."""
        self._database = database

    def first_ids(self, query: ListQuery, limit: int) -> list[int]:
        """Return the first ids of a list, fast enough to paint while someone types."""
        with self._database.read() as unit:
            return unit.lists.first_ids(query, limit)

    def ids(self, query: ListQuery) -> array[int]:
        """Return all ids of a list, in order."""
        with self._database.read() as unit:
            return unit.lists.ids(query)

    def summary(self, query: ListQuery) -> ListSummary:
        """Return the number of records of a list and their minutes."""
        with self._database.read() as unit:
            return unit.lists.summary(query)

    def complete(self, query: ListQuery) -> tuple[array[int], ListSummary]:
        """Return all ids of a list in order, and its summary, from one look at the file."""
        with self._database.read() as unit:
            return unit.lists.complete(query)

    def rows(self, kind: Kind, ids: Sequence[int]) -> Mapping[int, Mapping[str, Value]]:
        """Return the values of records by id; codes stay codes."""
        with self._database.read() as unit:
            return unit.lists.rows(kind, ids)

    def years(self) -> set[int]:
        """Return the first and the last year of each kind whose records belong to a year."""
        with self._database.read() as unit:
            return unit.lists.years()

    def dated_kinds(self) -> frozenset[Kind]:
        """Return the kinds whose records belong to a year."""
        return dated_kinds()

    def distinct(self, kind: Kind, field: str, limit: int = 50) -> list[str]:
        """Return the most used values of a text field, for completion while typing."""
        with self._database.read() as unit:
            return unit.lists.distinct(kind, field, limit)
