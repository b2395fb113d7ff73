"""Whether the file itself is whole: pages, indexes, constraints, links between rows."""

from __future__ import annotations

from sqlalchemy import Connection

MOST_FINDINGS = 50


class Integrity:
    """Looks at the file's structure through a connection in its transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def findings(self) -> list[str]:
        """Return what the database engine finds wrong, at most some dozens; empty means whole."""
        report = self._connection.exec_driver_sql(f"PRAGMA integrity_check({MOST_FINDINGS})")
        found = [str(row[0]) for row in report if row[0] != "ok"]
        orphans = self._connection.exec_driver_sql("PRAGMA foreign_key_check")
        found += [f"{table} {row_id}: {parent}" for table, row_id, parent, _ in orphans]
        return found[:MOST_FINDINGS]
