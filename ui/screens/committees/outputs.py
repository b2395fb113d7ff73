"""What can be made of a meeting: invitation, minutes, a mail, a calendar entry, the next one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from intdesk.domain.changes import Kind
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.meeting import Meeting
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.file_export import FileExport, calendar_form
from ui.kit.buttons import Button, secondary
from ui.kit.layout import FlowRow

if TYPE_CHECKING:
    from intdesk.services.committees.papers import MeetingPaper


class MeetingOutputs(FlowRow):
    """Buttons below the form of a saved meeting; ``settled`` saves what is entered before."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget,
        settled: Callable[[], bool],
        plan_next: Callable[[Meeting], None],
    ) -> None:
        """Begin without a meeting; ``plan_next`` begins the one after it."""
        super().__init__()
        self._context, self._window = context, parent
        self._settled, self._plan_next = settled, plan_next
        self._meeting: Meeting | None = None
        self.paper = DocumentOutput(context, parent)
        self.calendar = FileExport(context, parent)
        for button in self._buttons():
            self.flow.addWidget(button)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Offer the outputs of a saved meeting."""
        self._meeting = meeting
        self.setVisible(meeting is not None)

    def invitation(self, ending: str) -> None:
        """Write the invitation as ``.pdf`` or ``.docx``."""
        from intdesk.services.committees.papers import MeetingPaper

        self._write(MeetingPaper.INVITATION, ending)

    def minutes(self, ending: str) -> None:
        """Write the minutes as ``.pdf`` or ``.docx``."""
        from intdesk.services.committees.papers import MeetingPaper

        self._write(MeetingPaper.MINUTES, ending)

    def mail(self) -> None:
        """Write to everybody on the list of the meeting; nothing is sent."""
        from ui.group_dialog import GroupDialog

        meeting = self._ready()
        if meeting is None:
            return
        people = [one.contact for one in meeting.attendance if one.contact]
        subject = self._context.office.meeting_papers.mail_subject(meeting.id)
        dialog = GroupDialog(self._context, (), people, self._window, subject)
        self._context.dialogs.run(dialog)

    def export_calendar(self) -> None:
        """Write the meeting as a calendar file."""
        meeting = self._ready()
        if meeting is None:
            return
        query = ListQuery(Kind.MEETING, filters=(Filter("id", (str(meeting.id),)),))
        export = self._context.office.calendar_export
        self.calendar.run(
            calendar_form(),
            self._context.office.meeting_papers.file_title(None, meeting.id),
            lambda path: export.meetings(query, path, overwrite=True),
        )

    def next(self) -> None:
        """Begin the next meeting of the committee."""
        meeting = self._ready()
        if meeting is not None:
            self._plan_next(meeting)

    def _write(self, kind: MeetingPaper, ending: str) -> None:
        meeting = self._ready()
        if meeting is None:
            return
        papers = self._context.office.meeting_papers
        name = papers.file_title(kind, meeting.id)
        self.paper.run(
            self.tr("{name} speichern").format(name=name),
            name,
            lambda path: papers.write(kind, meeting.id, path, overwrite=True),
            ending,
        )

    def _ready(self) -> Meeting | None:
        """Return the meeting as it is stored, after saving what is entered."""
        if self._meeting is None or not self._settled():
            return None
        return self._context.office.meetings.get(self._meeting.id)

    def _buttons(self) -> list[Button]:
        tr = self.tr
        papers = (
            self._paper_button("meeting_invitation", tr("Einladung …"), self.invitation),
            self._paper_button("meeting_minutes", tr("Niederschrift …"), self.minutes),
        )
        made = (
            ("meeting_mail", tr("Anschreiben …"), "mail", self.mail),
            ("meeting_ics", tr("Als Termin …"), "calendar", self.export_calendar),
            ("meeting_next", tr("Nächste Sitzung"), "plus", self.next),
        )
        buttons = []
        for name, text, icon, run in made:
            button = secondary(name, text, icon)
            button.clicked.connect(lambda _=False, act=run: act())
            buttons.append(button)
        buttons[-1].setEnabled(not self._context.office.read_only)
        return [*papers, *buttons]

    def _paper_button(self, name: str, text: str, write: Callable[[str], None]) -> Button:
        """Return a button that asks in which form a paper is wanted."""
        button = secondary(name, text, "file-text")
        menu = QMenu(button)
        menu.setObjectName(f"{name}_forms")
        forms = ((".pdf", self.tr("Als PDF")), (".docx", self.tr("Als Word-Dokument")))
        for ending, words in forms:
            action = menu.addAction(words)
            action.setObjectName(f"{name}{ending.replace('.', '_')}")
            action.triggered.connect(lambda _=False, form=ending: write(form))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button
