"""Whether the file itself is whole: pages, indexes, constraints, links between rows, search."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, inspect

from intdesk.storage import dialect
from intdesk.storage.repositories.kinds import MAPS

MOST_FINDINGS = 50


class Integrity:
    """Looks at the file's structure through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def findings(self) -> list[str]:
        """Return what the database engine finds wrong, at most some dozens; empty means whole.

        Takes about two seconds at 100,000 records, most of it for the search indexes. Where pages
        were changed from outside nothing more is looked at: reading them would fail.
        """
        if pages := dialect.damaged_pages(self._connection):
            return pages[:MOST_FINDINGS]
        found = [finding for part in self.parts() for finding in part()]
        return found[:MOST_FINDINGS]

    def parts(self) -> tuple[Callable[[], list[str]], ...]:
        """Return the single looks, for callers that show progress or look at older files."""
        searches = [record_map.search.name for record_map in MAPS.values()]
        return (
            self._structure,
            self._references,
            *(partial(self._search, name) for name in searches),
        )

    def _structure(self) -> list[str]:
        report = self._connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_FINDINGS})")
        return [str(row[0]) for row in report if row[0] != "ok"]

    def _references(self) -> list[str]:
        orphans = self._connection.exec_driver_sql("PRAGMA foreign_key_check")
        return [f"{table} {row_id}: {parent}" for table, row_id, parent, _ in orphans]

    def _search(self, name: str) -> list[str]:
        if not inspect(self._connection).has_table(name):  # a file of an older schema
            return []
        indexes = dialect.wrong_search_indexes(self._connection, name)
        return [f"{index}: does not fit the texts" for index in indexes]
