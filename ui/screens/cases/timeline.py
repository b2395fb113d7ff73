"""The timeline of a case: contacts, follow-ups, consents, documents, and how it began and ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.case import Case
from intdesk.domain.case_timeline import Happening, Moment
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.consultation import Consultation
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.texts.rights import RIGHT_WORDS
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.screens.cases.columns import silence
from ui.sentences import shown_word
from ui.targets import PAGE_OF_KIND, Link, PageId, Target
from ui.texts import counted

MOST_ROWS = 8
HEAD_HEIGHT = 36
DAY_WIDTH, WHAT_WIDTH = 102, 118


class TimelineSection(FoldedSection):
    """Lists what happened, the latest first; a record behind an entry opens by click or Enter."""

    def __init__(self, context: AppContext) -> None:
        """Begin without a case."""
        title = QCoreApplication.translate("titles", "Zeitleiste")
        super().__init__("case_timeline", title)
        self._context = context
        self._case: Case | None = None
        self._moments: Sequence[Moment] = ()
        self._sum = label("", TextStyle.MUTED, name="case_timeline_sum", wrap=True)
        self._table = self._moment_table()
        self.record = secondary("case_record", self.tr("Kontakt erfassen"), "plus")
        self.record.clicked.connect(self.record_contact)
        self.remind = secondary("case_remind", self.tr("Wiedervorlage …"), "calendar-days")
        self.remind.clicked.connect(self.add_follow_up)
        self.body.addWidget(self._sum)
        self.body.addWidget(self._table)
        self.complain = secondary("case_complaint", self.tr("Beschwerde …"), "hand-helping")
        self.complain.clicked.connect(self.take_complaint)
        self.body.addWidget(FlowRow(self.record, self.remind, self.complain))
        self.set_unfolded(True)

    def show_record(self, case: Case | None) -> None:
        """Show the timeline of a saved case; a new one has none."""
        self._case = case
        self.setVisible(case is not None)
        if case is None:
            return
        found = self._context.office.cases.timeline(case.id)
        self._moments = found.moments
        fill_rows(self._table, [self._texts(moment) for moment in found.moments])
        height = ROW_HEIGHT * min(len(found.moments), MOST_ROWS)
        self._table.setFixedHeight(HEAD_HEIGHT + height + 4)
        self._sum.setText(self._told(found.contacts))
        for button in (self.record, self.remind, self.complain):
            button.setEnabled(not (self._context.office.read_only or case.restricted))

    def record_contact(self) -> None:
        """Begin a consultation that belongs to this case."""
        if self._case is not None:
            part = f"case/{self._case.id}"
            self._context.router.go(Target(PageId.CONSULTATIONS, create=True, part=part))

    def add_follow_up(self) -> None:
        """Begin a follow-up that belongs to this case."""
        if self._case is not None:
            link = Link(Kind.CASE, self._case.id)
            self._context.router.go(Target(PageId.FOLLOW_UPS, create=True, link=link))

    def take_complaint(self) -> None:
        """Begin a complaint that belongs to this case."""
        if self._case is not None:
            part = f"{Kind.CASE}/{self._case.id}"
            self._context.router.go(Target(PageId.COMPLAINTS, create=True, part=part))

    def _texts(self, moment: Moment) -> tuple[str, str, str]:
        return format_day(moment.day), self._word(moment.what), self._about(moment)

    def _word(self, what: Happening) -> str:
        return {
            Happening.OPENED: self.tr("eröffnet"),
            Happening.REOPENED: self.tr("wieder geöffnet"),
            Happening.CONTACT: self.tr("Beratung"),
            Happening.COMPLAINT: self.tr("Beschwerde"),
            Happening.CONSENT: self.tr("Einwilligung"),
            Happening.REVOKED: self.tr("widerrufen"),
            Happening.ASKED: self.tr("Antrag"),
            Happening.DOCUMENT: self.tr("Dokument"),
            Happening.DONE: self.tr("erledigt"),
            Happening.DUE: self.tr("Wiedervorlage"),
            Happening.CLOSED: self.tr("abgeschlossen"),
        }[what]

    def _about(self, moment: Moment) -> str:
        codes = self._context.codes
        if moment.what is Happening.CONTACT:
            minutes = format_minutes(moment.minutes)
            topic = codes.label(CodeListId.TOPIC, moment.about)
            return f"{topic}, {minutes}" if topic else minutes
        if moment.what is Happening.ASKED:
            return shown_word(RIGHT_WORDS[moment.about])
        if moment.what is Happening.CLOSED:
            return codes.label(CodeListId.CLOSING_REASON, moment.about)
        return moment.about

    def _told(self, contacts: Sequence[Consultation]) -> str:
        if not contacts:
            return self.tr("Noch keine Beratung in diesem Fall.")
        relatives = sum(contact.relatives for contact in contacts)
        last = max(contact.day for contact in contacts if contact.day is not None)
        ago = silence(last, self._context.clock.today())
        return " · ".join(
            (
                counted(len(contacts), self.tr("Beratung"), self.tr("Beratungen")),
                format_minutes(sum(contact.minutes or 0 for contact in contacts)),
                counted(
                    relatives, self.tr("Angehörige mitberaten"), self.tr("Angehörige mitberaten")
                ),
                self.tr("letzter Kontakt {ago}").format(ago=ago),
            )
        )

    def _moment_table(self) -> QTableWidget:
        heads = (self.tr("Datum"), self.tr("Was"), self.tr("Worum es ging"))
        table = plain_table("case_timeline_list", heads, self.tr("Zeitleiste des Falls"), 2)
        table.setColumnWidth(0, DAY_WIDTH)
        table.setColumnWidth(1, WHAT_WIDTH)
        table.cellClicked.connect(lambda row, _column: self._open(row))
        table.activated.connect(lambda index: self._open(index.row()))
        return table

    def _open(self, row: int) -> None:
        moment = self._moments[row]
        page = PAGE_OF_KIND.get(moment.kind)
        if page is not None and moment.id:
            self._context.router.go(Target(page, record=moment.id))
