"""How the officer's texts of reports lie in the tables."""

from __future__ import annotations

from sqlalchemy import Connection, select

from intdesk.domain.changes import Kind
from intdesk.domain.report_text import ReportText
from intdesk.storage.labels import Labels
from intdesk.storage.repositories.mapping import RecordMap, Stored
from intdesk.storage.tables.reports import report_text, report_text_search


def _no_needs(_record: Stored) -> tuple[list[tuple[str, str]], list[int]]:
    return [], []


def _words(record: Stored, _labels: Labels) -> list[str]:
    return [str(record["year"]), record["text"]]


REPORT_TEXTS = RecordMap(
    Kind.REPORT_TEXT, report_text, report_text_search, ReportText, {}, {}, _no_needs, _words
)


class ReportTexts:
    """Finds the texts of a year."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def of_year(self, year: int) -> dict[str, ReportText]:
        """Return the texts of a year by part; of two of one part, the one entered last."""
        c = report_text.c
        mine = (c.year == year) & c.deleted_at.is_(None)
        query = select(c.id, c.version, c.year, c.part, c.text).where(mine).order_by(c.id)
        rows = self._connection.execute(query).mappings()
        return {row["part"]: ReportText(**row) for row in rows}
