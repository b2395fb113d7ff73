"""Whether the file itself is whole: pages, indexes, constraints, links between rows, search."""

from __future__ import annotations

from sqlalchemy import Connection

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
        if pages := dialect.foreign_pages(self._connection):
            return pages[:MOST_FINDINGS]
        report = self._connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_FINDINGS})")
        found = [str(row[0]) for row in report if row[0] != "ok"]
        orphans = self._connection.exec_driver_sql("PRAGMA foreign_key_check")
        found += [f"{table} {row_id}: {parent}" for table, row_id, parent, _ in orphans]
        for record_map in MAPS.values():
            indexes = dialect.wrong_search_indexes(self._connection, record_map.search.name)
            found += [f"{index}: does not fit the texts" for index in indexes]
        return found[:MOST_FINDINGS]
