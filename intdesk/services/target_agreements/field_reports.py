"""The use cases of texts on fields of action: one for each field and year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.field_report import FieldReport, validate
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem
from intdesk.services.codes import CodeService
from intdesk.services.records import RecordRules, Records
from intdesk.storage.database import Database
from intdesk.storage.repositories.target_agreements import FIELD_REPORTS


class FieldReportService(Records[FieldReport]):
    """Texts on fields of action of one data file."""

    def __init__(self, database: Database, codes: CodeService) -> None:
        """Keep the data file and the code lists."""
        super().__init__(database, RecordRules(FIELD_REPORTS, self._problems))
        self._codes = codes

    def duplicate(self, record_id: int) -> FieldReport:
        """Return an unsaved copy for the year after, to be brought up to date."""
        copy = super().duplicate(record_id)
        return replace(copy, year=copy.year + 1 if copy.year is not None else None)

    def _problems(self, draft: FieldReport) -> Sequence[Problem]:
        found = validate(draft, self._codes.book())
        if draft.year is not None and draft.field:
            mine = (Filter("year", (str(draft.year),)), Filter("field", (draft.field,)))
            with self._database.read() as unit:
                ids = unit.lists.ids(ListQuery(Kind.FIELD_REPORT, filters=mine))
            if set(ids) - {draft.id}:
                found.append(Problem("field", "field_taken"))
        return found
