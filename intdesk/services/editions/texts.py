"""The officer's texts of a report, and the factual drafts that the program proposes."""

from __future__ import annotations

from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_text import ReportText
from intdesk.services.records import Records
from intdesk.storage.database import Database
from intdesk.texts.report_proposals import proposal


class ReportTextService(Records[ReportText]):
    """One text for each part of a year's report."""

    _database: Database

    def of_year(self, year: int) -> dict[str, ReportText]:
        """Return the texts of a year by part."""
        with self._database.read() as unit:
            return unit.report_texts.of_year(year)

    def get_part(self, year: int, part: str) -> ReportText:
        """Return the text of a part, an empty unsaved one if there is none yet."""
        return self.of_year(year).get(part, ReportText(year=year, part=part))

    @staticmethod
    def proposal(report: PublicReport, part: str) -> str:
        """Return a draft made of the report's printed figures alone, empty where there is none."""
        return proposal(report, part)
