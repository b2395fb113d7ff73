"""What goes in and out: questions, reports, exports, prints, imports, backups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from intdesk.domain import analysis, report_text, saved_filter
from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.history import HistoryService
from intdesk.services.named_questions import NamedQuestions
from intdesk.services.records import RecordRules, Records
from intdesk.services.use_cases.base import UseCases
from intdesk.storage.repositories.kinds import ANALYSES, REPORT_TEXTS, SAVED_FILTERS

if TYPE_CHECKING:
    from intdesk.services.analyses import AnalysisService
    from intdesk.services.archive.export import ArchiveExportService
    from intdesk.services.backups import BackupService
    from intdesk.services.calendar_export import CalendarExportService
    from intdesk.services.desk_calendar.service import DeskCalendarService
    from intdesk.services.editions.service import EditionService
    from intdesk.services.editions.texts import ReportTextService
    from intdesk.services.form_filling.service import FormFillingService
    from intdesk.services.handover.pack import HandoverService
    from intdesk.services.import_centre import ImportCentreService
    from intdesk.services.imports import ImportService
    from intdesk.services.list_export import ListExportService
    from intdesk.services.list_print import ListPrintService
    from intdesk.services.report_audiences import ReportAudienceService
    from intdesk.services.report_checks import ReportCheckService
    from intdesk.services.report_papers import ReportPapers
    from intdesk.services.reports import ReportService
    from intdesk.services.search.service import SearchService


class OutputUseCases(UseCases):
    """What goes in and out: questions, reports, exports, prints, imports, backups."""

    @cached_property
    def stored_analyses(self) -> Records[analysis.Analysis]:
        """Return the use cases of analyses that are stored under a name."""
        return self._records(ANALYSES, analysis.validate)

    @cached_property
    def saved_filters(self) -> Records[saved_filter.SavedFilter]:
        """Return the use cases of filters that are saved under a name."""
        return self._records(SAVED_FILTERS, saved_filter.validate)

    @cached_property
    def named_analyses(self) -> NamedQuestions:
        """Return the stored analyses by name."""
        query = ListQuery(Kind.ANALYSIS, sort="name", descending=False)
        return NamedQuestions(self.lists, self.stored_analyses, query, analysis.Analysis)

    def named_filters(self, list_name: str) -> NamedQuestions:
        """Return the saved filters of a list by name."""
        mine = (Filter("list_name", (list_name,)),)
        query = ListQuery(Kind.SAVED_FILTER, filters=mine, sort="name", descending=False)
        return NamedQuestions(
            self.lists,
            self.saved_filters,
            query,
            lambda: saved_filter.SavedFilter(list_name=list_name),
        )

    @cached_property
    def form_filling(self) -> FormFillingService:
        """Return the use cases of filling forms of funders and the treasury."""
        from intdesk.services.form_filling.service import FormFillingService

        return FormFillingService(self.database, self.clock, self.reports)

    @cached_property
    def analyses(self) -> AnalysisService:
        """Return the answers to analyses."""
        from intdesk.services.analyses import AnalysisService

        return AnalysisService(self.database, self.clock)

    @cached_property
    def reports(self) -> ReportService:
        """Return the use cases of reports."""
        from intdesk.services.reports import ReportService

        return ReportService(self.database, self.clock)

    @cached_property
    def report_texts(self) -> ReportTextService:
        """Return the use cases of the officer's texts of reports."""
        from intdesk.services.editions.texts import ReportTextService

        return ReportTextService(self.database, RecordRules(REPORT_TEXTS, report_text.validate))

    @cached_property
    def handover(self) -> HandoverService:
        """Return the handover pack for a successor or deputy."""
        from intdesk.services.handover.pack import HandoverService, Others
        from intdesk.services.retention import RetentionService

        retention = RetentionService(self.database, self.clock, lambda: self.session)
        others = Others(self.editions, self.backups, retention)
        return HandoverService(self.database, self.clock, others)

    @cached_property
    def report_papers(self) -> ReportPapers:
        """Return the papers made of reports: Vorlage, texts for Word, charts as pictures."""
        from intdesk.services.report_papers import ReportPapers

        return ReportPapers(self.database, self.reports, self.editions)

    @cached_property
    def editions(self) -> EditionService:
        """Return the use cases of editions of reports."""
        from intdesk.services.editions.service import EditionService

        return EditionService(self.database, self.clock, self.reports)

    @cached_property
    def report_checks(self) -> ReportCheckService:
        """Return the check before the report."""
        from intdesk.services.report_checks import ReportCheckService

        return ReportCheckService(self.database, self.clock)

    @cached_property
    def search(self) -> SearchService:
        """Return the search over everything."""
        from intdesk.services.search.service import SearchService

        return SearchService(self.database)

    @cached_property
    def exports(self) -> ListExportService:
        """Return the use cases of list exports."""
        from intdesk.services.list_export import ListExportService

        return ListExportService(self.database, self.clock)

    @cached_property
    def prints(self) -> ListPrintService:
        """Return the use cases of printed lists."""
        from intdesk.services.list_print import ListPrintService

        return ListPrintService(self.database, self.clock)

    @cached_property
    def calendar_export(self) -> CalendarExportService:
        """Return the export of follow-ups as a calendar file."""
        from intdesk.services.calendar_export import CalendarExportService

        return CalendarExportService(self.database, self.clock)

    @cached_property
    def archive_export(self) -> ArchiveExportService:
        """Return the export of everything as an open archive."""
        from intdesk.services.archive.export import ArchiveExportService

        return ArchiveExportService(self.database, self.clock, lambda: self.session)

    @cached_property
    def desk_calendar(self) -> DeskCalendarService:
        """Return the calendar of all dates."""
        from intdesk.services.desk_calendar.service import DeskCalendarService

        return DeskCalendarService(self.database, self.clock)

    @cached_property
    def report_audiences(self) -> ReportAudienceService:
        """Return the rule and the groups that the office chose for public reports."""
        from intdesk.services.report_audiences import ReportAudienceService

        return ReportAudienceService(self.database)

    @cached_property
    def imports(self) -> ImportService:
        """Return the use cases of imports."""
        from intdesk.services.imports import ImportService

        return ImportService(self.database, self.clock)

    @cached_property
    def import_centre(self) -> ImportCentreService:
        """Return what was imported, and what imports remember."""
        from intdesk.services.import_centre import ImportCentreService

        return ImportCentreService(self.database, HistoryService(self.database, self.codes))

    @cached_property
    def backups(self) -> BackupService:
        """Return the use cases of backups."""
        from intdesk.services.backups import BackupService

        return BackupService(self.database, self.clock)
