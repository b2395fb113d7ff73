"""One transaction: everything that reads or writes belongs to a unit, nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from intdesk.domain.changes import Kind
from intdesk.storage.analyses import Analyses
from intdesk.storage.backup.facts import FileState
from intdesk.storage.budget_figures import BudgetFigures
from intdesk.storage.complaint_figures import ComplaintFigures
from intdesk.storage.figures import Figures
from intdesk.storage.finding import Finding
from intdesk.storage.grant_figures import GrantFigures
from intdesk.storage.hours import Hours
from intdesk.storage.integrity import Integrity
from intdesk.storage.journal import Journal, WritableJournal
from intdesk.storage.labels import Labels
from intdesk.storage.lists.query import Lists
from intdesk.storage.network_figures import NetworkFigures
from intdesk.storage.recorder import Recorder
from intdesk.storage.repositories.attachments import Attachments, WritableAttachments
from intdesk.storage.repositories.budget_links import BudgetLinks
from intdesk.storage.repositories.cases import CaseLinks
from intdesk.storage.repositories.codes import Codes, WritableCodes
from intdesk.storage.repositories.complaints import ComplaintLinks
from intdesk.storage.repositories.contact_links import ContactLinks
from intdesk.storage.repositories.contact_merging import ContactMerging
from intdesk.storage.repositories.drafts import Drafts, WritableDrafts
from intdesk.storage.repositories.editions import Editions, WritableEditions
from intdesk.storage.repositories.gathering import Gathering
from intdesk.storage.repositories.grants import GrantLinks
from intdesk.storage.repositories.identities import Identities, WritableIdentities
from intdesk.storage.repositories.imports import Imports, WritableImports
from intdesk.storage.repositories.mapping import RecordMap
from intdesk.storage.repositories.meeting_time import MeetingTimes
from intdesk.storage.repositories.notes import Notes, WritableNotes
from intdesk.storage.repositories.office import (
    OfficeRepository,
    Settings,
    WritableOffice,
    WritableSettings,
)
from intdesk.storage.repositories.protocol import Protocol, WritableProtocol
from intdesk.storage.repositories.records import Repository, WritableRepository
from intdesk.storage.repositories.report_texts import ReportTexts
from intdesk.storage.repositories.retention import Retention, WritableRetention
from intdesk.storage.repositories.sealed_notes import SealedNotes, WritableSealedNotes
from intdesk.storage.repositories.target_links import TargetLinks
from intdesk.storage.scope import Scope
from intdesk.storage.surroundings import Surroundings
from intdesk.storage.tables.office import meta
from intdesk.storage.whole import WholeFile, WritableWholeFile
from intdesk.storage.writings import Writings

T = TypeVar("T")


class ReadUnit:
    """Reads one consistent state of the file."""

    def __init__(self, connection: Connection) -> None:
        """Offer everything that can be read through a connection in its transaction."""
        self.hours = Hours(connection)
        self.case_links = CaseLinks(connection)
        self.contact_links = ContactLinks(connection)
        self.complaint_links = ComplaintLinks(connection)
        self.target_links = TargetLinks(connection)
        self.budget_links = BudgetLinks(connection)
        self.budget_figures = BudgetFigures(connection)
        self.grant_links = GrantLinks(connection)
        self.grant_figures = GrantFigures(connection)
        self.identities = Identities(connection)
        self.codes = Codes(connection)
        self.office = OfficeRepository(connection)
        self.settings = Settings(connection)
        self.facts = Settings(connection, meta)
        self.imports = Imports(connection)
        self.journal = Journal(connection)
        self.drafts = Drafts(connection)
        self.attachments = Attachments(connection)
        self.lists = Lists(connection)
        self.figures = Figures(connection)
        self.network_figures = NetworkFigures(connection)
        self.complaint_figures = ComplaintFigures(connection)
        self.analyses = Analyses(connection)
        self.writings = Writings(connection)
        self.report_texts = ReportTexts(connection)
        self.editions = Editions(connection)
        self.protocol = Protocol(connection)
        self.sealed_notes = SealedNotes(connection)
        self.retention = Retention(connection)
        self.notes = Notes(connection)
        self.gathering = Gathering(connection)
        self.integrity = Integrity(connection)
        self.state = FileState(connection)
        self.surroundings = Surroundings(connection)
        self.meeting_times = MeetingTimes(connection)
        self._connection = connection

    @cached_property
    def finding(self) -> Finding:
        """Return the search over all kinds."""
        return Finding(self._connection)

    @cached_property
    def whole(self) -> WholeFile:
        """Return the content of all tables."""
        return WholeFile(self._connection)

    def of(self, record_map: RecordMap[T]) -> Repository[T]:
        """Return the records of a kind."""
        return Repository(self._connection, record_map)


class WriteUnit:
    """Writes within one transaction and one step of the journal; reads what it wrote."""

    def __init__(
        self,
        connection: Connection,
        label: str,
        moment: datetime,
        new_uuid: Callable[[], str],
        actor: str = "",
    ) -> None:
        """Begin a step of ``actor`` with its label at a moment (UTC)."""
        recorder = Recorder(label, actor)
        self._scope = Scope(connection, recorder, Labels(connection), moment, new_uuid)
        scope = self._scope
        self.case_links = CaseLinks(connection)
        self.contact_links = ContactLinks(connection)
        self.complaint_links = ComplaintLinks(connection)
        self.target_links = TargetLinks(connection)
        self.budget_links = BudgetLinks(connection)
        self.budget_figures = BudgetFigures(connection)
        self.grant_links = GrantLinks(connection)
        self.grant_figures = GrantFigures(connection)
        self.identities = WritableIdentities(scope)
        self.codes = WritableCodes(scope)
        self.office = WritableOffice(scope)
        self.settings = WritableSettings(connection)
        self.facts = WritableSettings(connection, meta)
        self.imports = WritableImports(scope)
        self.journal = WritableJournal(scope)
        self.drafts = WritableDrafts(connection)
        self.attachments = WritableAttachments(scope)
        self.contact_merging = ContactMerging(scope)
        self.editions = WritableEditions(scope)
        self.report_texts = ReportTexts(connection)
        self.lists = Lists(connection)
        self.figures = Figures(connection)
        self.protocol = WritableProtocol(scope)
        self.sealed_notes = WritableSealedNotes(scope)
        self.retention = WritableRetention(scope)
        self.notes = WritableNotes(scope)

        self.step = 0
        """The id of the step in the journal, 0 before the end or if nothing was changed."""

    @cached_property
    def whole(self) -> WritableWholeFile:
        """Return the content of all tables, to fill an empty file."""
        return WritableWholeFile(self._scope)

    def of(self, record_map: RecordMap[T]) -> WritableRepository[T]:
        """Return the records of a kind, to read and to write."""
        return WritableRepository(self._scope, record_map)

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return the kinds of all records that the unit has changed so far."""
        return self._scope.recorder.kinds

    def leave_unrecorded(self) -> None:
        """Keep this unit out of the journal: what it makes is the beginning, no step to undo."""
        self._scope.recorder.leave_unrecorded()

    def finish(self) -> None:
        """Write the step into the journal."""
        self.step = self._scope.recorder.write(self._scope.connection, self._scope.moment)
