"""An open data file and all that one can do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from intdesk.clock import Clock, SystemClock
from intdesk.domain import (
    analysis,
    complaint,
    consultation,
    contact,
    interaction,
    office_hour,
    publicity,
    saved_filter,
    work_entry,
)
from intdesk.domain.changes import Kind
from intdesk.domain.interaction import involved
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.problems import Problem
from intdesk.domain.retention import Subject
from intdesk.services import deletions
from intdesk.services.attachments import AttachmentService
from intdesk.services.cases import CaseService
from intdesk.services.codes import CodeService
from intdesk.services.complaints import ComplaintService
from intdesk.services.drafts import DraftService
from intdesk.services.events import EventService
from intdesk.services.figures import FigureService
from intdesk.services.follow_ups import FollowUps
from intdesk.services.history import HistoryService
from intdesk.services.lists import ListService
from intdesk.services.named_questions import NamedQuestions
from intdesk.services.office import OfficeService
from intdesk.services.office_hours import OfficeHourService
from intdesk.services.places import PlaceReport, look_at
from intdesk.services.records import Record, RecordRules, Records
from intdesk.services.working_time import WorkingTimeService
from intdesk.storage.backup import swap
from intdesk.storage.database import Database
from intdesk.storage.guard import WriterGuard
from intdesk.storage.locking import FileLock
from intdesk.storage.repositories.complaints import COMPLAINT_STEPS
from intdesk.storage.repositories.events import PRESS_ITEMS, STATEMENTS, TALKS
from intdesk.storage.repositories.kinds import (
    ANALYSES,
    CLOSURES,
    CONSULTATIONS,
    CONTACTS,
    INTERACTIONS,
    OFFICE_DATES,
    OFFICE_HOURS,
    SAVED_FILTERS,
    WORK_ENTRIES,
)
from intdesk.storage.repositories.mapping import RecordMap

if TYPE_CHECKING:
    from intdesk.services.access_service import AccessService
    from intdesk.services.analyses import AnalysisService
    from intdesk.services.appointments import AppointmentService
    from intdesk.services.backups import BackupService
    from intdesk.services.calendar_export import CalendarExportService
    from intdesk.services.card_export import CardExportService
    from intdesk.services.case_rights import CaseRightsService
    from intdesk.services.complaint_documents import ComplaintDocuments
    from intdesk.services.contact_imports import ContactImportService
    from intdesk.services.duplicates import DuplicateService
    from intdesk.services.evaluations import EvaluationService
    from intdesk.services.event_sheets import EventSheetService
    from intdesk.services.hints import HintService
    from intdesk.services.identities import IdentityService
    from intdesk.services.imports import ImportService
    from intdesk.services.list_export import ListExportService
    from intdesk.services.list_print import ListPrintService
    from intdesk.services.mailings import MailingService
    from intdesk.services.privacy import PrivacyService
    from intdesk.services.privacy_papers import PrivacyPapers
    from intdesk.services.report_checks import ReportCheckService
    from intdesk.services.reports import ReportService
    from intdesk.services.retention import RetentionService
    from intdesk.services.session import Session
    from intdesk.services.stakeholders import StakeholderService
    from intdesk.services.subject_access import SubjectAccessService
    from intdesk.services.tally_sheet import TallySheetService

T = TypeVar("T", bound=Record)


class OfficeFile:
    """The use cases of one office; a context manager that closes the file."""

    def __init__(self, database: Database, clock: Clock, guard: WriterGuard | None = None) -> None:
        """Take over an open data file, and the guard that was entered to write to it."""
        self.database = database
        self.clock = clock
        self.session: Session | None = None
        """Who opened the file with which keys, if it is protected."""
        self.on_alarm: Callable[[], None] = _nobody_listens
        """Called on another thread when the computer woke up or the lock is lost: time for
        :meth:`recheck`."""
        self._guard = guard
        if guard is not None:
            guard.watch(database, self._raise_alarm)
        self.codes = CodeService(database)
        self.office = OfficeService(database)
        self.lists = ListService(database)
        self.history = HistoryService(database, self.codes)
        self.hours = OfficeHourService(database, clock)
        self.figures = FigureService(database, clock)
        self.drafts = DraftService(database, clock)
        self.attachments = AttachmentService(database)
        self.working_time = WorkingTimeService(database, clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        key: bytes | None = None,
        read_only: bool = False,
        take_over: bool = False,
        clock: Clock | None = None,
    ) -> Self:
        """Open a data file, alone unless for reading only; raises ``DataFileError``.

        ``take_over`` also takes a file that another computer has open (codes
        ``in_use_elsewhere`` and ``in_use_unknown``): only after asking. After an unclean end
        the file is checked first.
        """
        used = clock or SystemClock()
        if read_only:
            if swap.pending(path):  # another program may be at it
                with FileLock.acquire(path, used):
                    swap.finish(path)
            return cls(
                _up_to_date(Database.open(path, key=key, read_only=True, clock=used), used), used
            )
        guard = WriterGuard.enter(path, used, take_over=take_over)
        try:
            verify = guard.lock.unclean
            database = Database.open(path, key=key, verify=verify, clock=used)
            return cls(_up_to_date(database, used), used, guard)
        except BaseException:
            guard.leave()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        key: bytes | None = None,
        demonstration: bool = False,
        clock: Clock | None = None,
    ) -> Self:
        """Make a new data file without records; raises ``DataFileError``."""
        used = clock or SystemClock()
        guard = WriterGuard.enter_new(path, used)
        try:
            database = Database.create(path, key=key, demonstration=demonstration, clock=used)
            return cls(database, used, guard)
        except BaseException:
            guard.leave()
            raise

    @property
    def path(self) -> Path:
        """Return where the file is."""
        return self.database.path

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be saved."""
        return self.database.read_only

    @property
    def trouble(self) -> str:
        """Return the code of the error that stopped all saving, empty while all is well."""
        return self.database.trouble

    @cached_property
    def place(self) -> PlaceReport:
        """Return what kind of place the file lies in, as it was at the first look."""
        return look_at(self.path)

    def resume(self, session: Session) -> None:
        """Go on as the one who opened this file before, with the same keys."""
        self.session, self.database.actor = session, session.actor

    def recheck(self) -> None:
        """Look whether the file can be saved again after a trouble; raises ``DataFileError``."""
        self.database.recheck()
        self.codes.forget()

    def close(self) -> None:
        """Close the file; nothing else may be called afterwards."""
        self.database.close()
        if self._guard is not None:
            self._guard.leave()

    @cached_property
    def consultations(self) -> Records[consultation.Consultation]:
        """Return the use cases of consultations."""
        return self._records(
            CONSULTATIONS,
            lambda draft: consultation.validate(draft, self.codes.book()),
        )

    @cached_property
    def work_entries(self) -> Records[work_entry.WorkEntry]:
        """Return the use cases of working time."""
        return self._records(
            WORK_ENTRIES, lambda draft: work_entry.validate(draft, self.codes.book())
        )

    @cached_property
    def contacts(self) -> Records[contact.Contact]:
        """Return the use cases of contacts."""
        return self._records(CONTACTS, lambda draft: contact.validate(draft, self.codes.book()))

    @cached_property
    def interactions(self) -> Records[interaction.Interaction]:
        """Return the use cases of the contact log."""
        return self._records(
            INTERACTIONS,
            lambda draft: interaction.validate(draft, self.codes.book(), self._today()),
        )

    def involved_with(self, contact_id: int) -> tuple[int, ...]:
        """Return a contact and, for a person with one organisation at present, that one, too."""
        return involved(self.contacts.get(contact_id), self._today())

    @cached_property
    def card_export(self) -> CardExportService:
        """Return the export of contacts as address cards."""
        from intdesk.services.card_export import CardExportService

        return CardExportService(self.database, self.clock)

    @cached_property
    def duplicates(self) -> DuplicateService:
        """Return the use cases of contacts that may be the same twice."""
        from intdesk.services.duplicates import DuplicateService

        return DuplicateService(self.database)

    @cached_property
    def mailings(self) -> MailingService:
        """Return mails, labels and address lists for groups of contacts."""
        from intdesk.services.mailings import MailingService

        return MailingService(self.database, self.clock)

    @cached_property
    def stakeholders(self) -> StakeholderService:
        """Return the stakeholder matrix."""
        from intdesk.services.stakeholders import StakeholderService

        return StakeholderService(self.database, self.clock)

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
    def analyses(self) -> AnalysisService:
        """Return the answers to analyses."""
        from intdesk.services.analyses import AnalysisService

        return AnalysisService(self.database, self.clock)

    @cached_property
    def evaluations(self) -> EvaluationService:
        """Return the answers to ready evaluations."""
        from intdesk.services.evaluations import EvaluationService

        return EvaluationService(self.database, self.clock)

    @cached_property
    def cases(self) -> CaseService:
        """Return the use cases of cases."""
        return CaseService(self.database, self.clock, self.codes)

    @cached_property
    def hints(self) -> HintService:
        """Return the hints on records that are entered."""
        from intdesk.services.hints import HintService

        return HintService(self.database, self.clock, self.codes)

    @cached_property
    def complaints(self) -> ComplaintService:
        """Return the use cases of complaints."""
        return ComplaintService(self.database, self.clock, self.codes)

    @cached_property
    def complaint_steps(self) -> Records[complaint.ComplaintStep]:
        """Return the steps of complaints, for the trash and the check of the file."""
        return self._records(COMPLAINT_STEPS, self.complaints.step_problems)

    @cached_property
    def complaint_documents(self) -> ComplaintDocuments:
        """Return the papers of complaints."""
        from intdesk.services.complaint_documents import ComplaintDocuments

        return ComplaintDocuments(self.database, self.clock)

    @cached_property
    def identities(self) -> IdentityService:
        """Return the use cases of the persons of cases, whose names are sealed."""
        from intdesk.services.identities import IdentityService

        return IdentityService(self.database, self.clock, self.codes, lambda: self.session)

    @cached_property
    def retention(self) -> RetentionService:
        """Return the use cases of retention and erasure."""
        from intdesk.services.retention import RetentionService

        return RetentionService(self.database, self.clock, lambda: self.session)

    @cached_property
    def case_rights(self) -> CaseRightsService:
        """Return what the persons of cases may ask for."""
        from intdesk.services.case_rights import CaseRightsService

        return CaseRightsService(self.database, self.clock)

    @cached_property
    def privacy(self) -> PrivacyService:
        """Return what the office says about data protection, and how it uses notes."""
        from intdesk.services.privacy import PrivacyService

        return PrivacyService(self.database)

    @cached_property
    def privacy_papers(self) -> PrivacyPapers:
        """Return the forms, the register and the pre-check as files."""
        from intdesk.services.privacy_papers import PrivacyPapers

        return PrivacyPapers(
            self.database, self.clock, self.access, lambda: self.retention.rules()[Subject.CASE]
        )

    @cached_property
    def subject_access(self) -> SubjectAccessService:
        """Return the answers to persons who ask what is kept of them."""
        from intdesk.services.subject_access import SubjectAccessService

        return SubjectAccessService(
            self.database, self.clock, self.identities, self.privacy_papers.facts
        )

    @cached_property
    def access(self) -> AccessService:
        """Return the use cases of keys, takeover and protocol."""
        from intdesk.services.access_service import AccessService

        return AccessService(self.database, self.clock, self.session)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """Return the use cases of follow-ups."""
        return FollowUps(self.database, self.clock)

    @cached_property
    def office_hours(self) -> Records[office_hour.OfficeHour]:
        """Return the use cases of regular office hours."""
        return self._records(OFFICE_HOURS, office_hour.validate_plan)

    @cached_property
    def office_dates(self) -> Records[office_hour.OfficeDate]:
        """Return the use cases of recorded dates of office hours."""
        return self._records(
            OFFICE_DATES, lambda draft: office_hour.validate_date(draft, self._today())
        )

    @cached_property
    def closures(self) -> Records[office_hour.Closure]:
        """Return the use cases of closed periods."""
        return self._records(CLOSURES, office_hour.validate_closure)

    @cached_property
    def events(self) -> EventService:
        """Return the use cases of events."""
        return EventService(self.database, self.clock, self.codes)

    @cached_property
    def event_sheets(self) -> EventSheetService:
        """Return the papers about events."""
        from intdesk.services.event_sheets import EventSheetService

        return EventSheetService(self.database, self.clock)

    @cached_property
    def press_items(self) -> Records[publicity.PressItem]:
        """Return the use cases of press items."""
        return self._records(
            PRESS_ITEMS,
            lambda draft: publicity.validate_press(draft, self.codes.book(), self._today()),
        )

    @cached_property
    def statements(self) -> Records[publicity.Statement]:
        """Return the use cases of statements."""
        return self._records(
            STATEMENTS,
            lambda draft: publicity.validate_statement(draft, self.codes.book(), self._today()),
        )

    @cached_property
    def talks(self) -> Records[publicity.Talk]:
        """Return the use cases of talks and trainings."""
        return self._records(
            TALKS, lambda draft: publicity.validate_talk(draft, self.codes.book(), self._today())
        )

    @cached_property
    def calendar_export(self) -> CalendarExportService:
        """Return the export of follow-ups as a calendar file."""
        from intdesk.services.calendar_export import CalendarExportService

        return CalendarExportService(self.database, self.clock)

    @cached_property
    def reports(self) -> ReportService:
        """Return the use cases of reports."""
        from intdesk.services.reports import ReportService

        return ReportService(self.database, self.clock)

    @cached_property
    def report_checks(self) -> ReportCheckService:
        """Return the check before the report."""
        from intdesk.services.report_checks import ReportCheckService

        return ReportCheckService(self.database, self.clock)

    @cached_property
    def backups(self) -> BackupService:
        """Return the use cases of backups."""
        from intdesk.services.backups import BackupService

        return BackupService(self.database, self.clock)

    @cached_property
    def imports(self) -> ImportService:
        """Return the use cases of imports."""
        from intdesk.services.imports import ImportService

        return ImportService(self.database, self.clock)

    @cached_property
    def contact_imports(self) -> ContactImportService:
        """Return the use cases of imports of contacts."""
        from intdesk.services.contact_imports import ContactImportService

        return ContactImportService(self.database)

    @cached_property
    def appointments(self) -> AppointmentService:
        """Return the use cases of appointments that become working time."""
        from intdesk.services.appointments import AppointmentService

        return AppointmentService(self.database, self.clock)

    @cached_property
    def exports(self) -> ListExportService:
        """Return the use cases of list exports."""
        from intdesk.services.list_export import ListExportService

        return ListExportService(self.database, self.clock)

    @cached_property
    def tally_sheets(self) -> TallySheetService:
        """Return the use case of the printed tally sheet."""
        from intdesk.services.tally_sheet import TallySheetService

        return TallySheetService(self.database, self.clock)

    @cached_property
    def prints(self) -> ListPrintService:
        """Return the use cases of printed lists."""
        from intdesk.services.list_print import ListPrintService

        return ListPrintService(self.database, self.clock)

    def _records(
        self, record_map: RecordMap[T], validate: Callable[[T], Sequence[Problem]]
    ) -> Records[T]:
        return Records(self.database, RecordRules(record_map, validate))

    def _raise_alarm(self) -> None:
        self.on_alarm()

    def _today(self) -> date:
        return self.clock.today()

    def __enter__(self) -> Self:
        """Return the open file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()


def _up_to_date(database: Database, clock: Clock) -> Database:
    """Return the file after erasing what the deletion list wants; it is closed if that fails."""
    try:
        deletions.catch_up(database, clock)
    except BaseException:
        database.close()
        raise
    return database


def _nobody_listens() -> None:
    """Stand in for whoever wants to hear of alarms."""
