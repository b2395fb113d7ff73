"""The screen of meetings: list or year, and beside it the meeting with agenda, people, tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.meeting import Meeting
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.file_export import calendar_form
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.layout import FlowRow
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.committees.columns import meeting_columns, meeting_filters
from ui.screens.committees.meeting_form import MeetingEntry
from ui.screens.committees.outputs import MeetingOutputs
from ui.screens.committees.tasks import TaskSection
from ui.screens.committees.time_section import TimeSection
from ui.screens.committees.year import MeetingViews
from ui.targets import PageId, Target

_SHOWN = frozenset({Kind.COMMITTEE, Kind.FOLLOW_UP, Kind.INTERACTION, Kind.WORK_ENTRY})
_FILLED = ("day", "start", "minutes", "place", "agenda", "attendance")


def _text(german: str) -> str:
    return QCoreApplication.translate("meetings", german)


def meeting_spec() -> ListSpec:
    """Return what the list of meetings is made of."""
    return ListSpec(
        kind=Kind.MEETING,
        name="meetings",
        title=_text("Sitzungen"),
        icon="calendar-days",
        fields=tuple(meeting_columns()),
        filters=(
            "state",
            "own",
            "committee_kind",
            "present",
            "decided",
            "open_tasks",
            "work_minutes",
            "day",
        ),
        search=_text("Suchen: Gremium, Thema, Beschluss …"),
        one=_text("Sitzung"),
        many=_text("Sitzungen"),
        nothing=_text("Noch keine Sitzungen in diesem Jahr."),
        first=_text("Sitzung planen"),
        timed=False,
        more_filters=meeting_filters,
        bulk=("state", "place"),
    )


class MeetingPage(RecordPage):
    """Meetings with agenda, attendance, decisions, tasks and papers."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show the meetings of the chosen year."""
        self.entry = MeetingEntry(context)
        super().__init__(context, meeting_spec(), self.entry)
        self.outputs = MeetingOutputs(context, self, self._settled, self._plan_next)
        self.tasks = TaskSection(context, self._settled, lambda: self.entry.agenda.current)
        self.time = TimeSection(context)
        self.panel.add_below(self.outputs, self.tasks, self.time)
        self.panel.asked_first.append(self.tasks.may_leave)
        self.panel.left_first.append(self.tasks.leave)
        self._add_people_buttons()
        for output in (self.outputs.paper, self.outputs.calendar):
            output.written.connect(self._say_written)
        self.entry.committee.changed.connect(self._fill_from_committee)
        self.views.picked.connect(self.open_record)
        self.views.day_wanted.connect(self._plan_on)
        self.panel.loaded.connect(lambda _new: self._show_sections())
        self._show_sections()

    def arrive(self, target: Target) -> None:
        """Begin a meeting of a committee, or do what every list does."""
        if target.query is not None:
            self.views.show_list()
        if not target.create or target.link is None:
            super().arrive(target)
        elif self.panel.may_leave():
            self._begin(target.link.id)

    def beside(self) -> QWidget:
        """Return list and year calendar."""
        self.views = MeetingViews(self.context, self.list)
        return self.views

    def more_buttons(self) -> Sequence[Button]:
        """Return the ways to the committees and into another calendar."""
        back = secondary("meetings_committees", self.tr("Zu den Gremien"), "users")
        back.clicked.connect(lambda: self.context.router.go(Target(PageId.COMMITTEES)))
        button = secondary("meetings_ics", self.tr("Als Kalender …"), "calendar")
        button.setToolTip(self.tr("Alle Sitzungen dieser Liste als .ics-Datei"))
        button.clicked.connect(self.export_calendar)
        return (back, button)

    def export_calendar(self) -> None:
        """Write the meetings of the list as a calendar file."""
        query = self.list.model.query
        if query is None:
            return
        export = self.context.office.calendar_export
        self.outputs.calendar.run(
            calendar_form(),
            self.spec.title,
            lambda path: export.meetings(query, path, overwrite=True),
        )

    def concerns(self, changes: Changes) -> bool:
        """Refresh for tasks, committees, and entries that may hold the same time, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN)

    def refresh(self) -> None:
        """Ask for list, calendar and meeting anew."""
        super().refresh()
        self.views.refresh()
        self._show_sections()

    def invite_members(self) -> None:
        """Put everybody on the list who sits in the committee."""
        draft = self.context.office.meetings.invite_members(self._entered())
        self.entry.show(draft, "attendance")

    def note_all_present(self) -> None:
        """Note everybody as present of whom nothing is noted yet."""
        draft = self.context.office.meetings.note_all_present(self._entered())
        self.entry.show(draft, "attendance")

    def _entered(self) -> Meeting:
        return self.entry.finish(self.panel.binder.collect())

    def _begin(self, committee: int, day: date | None = None) -> None:
        """Begin a meeting of a committee with its usual place, time, agenda and members."""
        try:
            draft = self.context.office.meetings.draft_for(committee, day)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.panel.begin(draft)
        self.show_form()
        self.entry.form.reveal("start" if draft.day else "day")

    def _plan_next(self, meeting: Meeting) -> None:
        if self.panel.may_leave():
            self._begin(meeting.committee_id or 0, meeting.next_on)

    def _plan_on(self, day: date) -> None:
        """Begin a meeting on a day of the calendar."""
        if self.panel.may_leave():
            self.panel.begin(Meeting(day=day))
            self.show_form()
            self.panel.focus_first()

    def _fill_from_committee(self) -> None:
        """Fill a new meeting in which little is entered with what is usual in the committee."""
        chosen = self.entry.committee.value()
        entered = self._entered()
        if not self.panel.is_new or not chosen or entered.agenda or entered.attendance:
            return
        try:
            draft = self.context.office.meetings.draft_for(chosen, entered.day)
        except IntDeskError:
            return  # it went meanwhile; saving says so
        names = [name for name in _FILLED if not getattr(entered, name)]
        self.entry.show(draft, *names)

    def _add_people_buttons(self) -> None:
        """Offer to fill the list of people, right below it."""
        invite = Button("meeting_invite", self.tr("Mitglieder einladen"), ButtonKind.LINK)
        present = Button("meeting_all_present", self.tr("Alle übrigen anwesend"), ButtonKind.LINK)
        invite.clicked.connect(self.invite_members)
        present.clicked.connect(self.note_all_present)
        box = self.entry.form.box("attendance")
        layout = box.layout()
        if layout is not None:
            layout.addWidget(FlowRow(invite, present))

    def _show_sections(self) -> None:
        meeting = self._stored()
        for section in (self.outputs, self.tasks, self.time):
            section.show_meeting(meeting)

    def _stored(self) -> Meeting | None:
        """Return the meeting that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.meetings.get(self.panel.shown)
        except IntDeskError:
            return None

    def _settled(self) -> bool:
        """Save what is entered in the form, so that the meeting can be changed elsewhere."""
        return not self.panel.dirty or self.panel.save()
