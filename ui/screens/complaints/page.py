"""The screen of complaints: the list, and beside it one complaint with its steps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.complaint import NEAR_DAYS, Complaint, ComplaintState, state_of
from intdesk.domain.listing import Filter, Op
from intdesk.errors import IntDeskError
from ui.complaint_texts import complaint_states
from ui.context import AppContext
from ui.document_output import DocumentOutput
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.dialogs import Notice
from ui.kit.labels import IconLabel, TextStyle, label
from ui.kit.layout import FlowRow
from ui.linked import linked_words
from ui.list_views import ListView, ListViews
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.complaints.closing import ComplaintClosing
from ui.screens.complaints.columns import MARKS, complaint_columns
from ui.screens.complaints.form import ComplaintEntry
from ui.screens.complaints.steps import StepsSection
from ui.targets import PageId, Target
from ui.unsaved import may_leave_unsaved

_FILTERS = (
    "state", "deadline", "ground", "body_kind", "outcome", "received_on", "closed_on", "route",
    "next_due", "days",
)  # fmt: skip
_OPEN = Filter("state", (ComplaintState.OPEN.value,))
_CLOSED = Filter("state", (ComplaintState.CLOSED.value,))


def _text(german: str) -> str:
    return QCoreApplication.translate("complaints", german)


def complaint_spec(context: AppContext) -> ListSpec:
    """Return what the list of complaints is made of; no year hides a complaint."""
    return ListSpec(
        kind=Kind.COMPLAINT,
        name="complaints",
        title=_text("Beschwerden"),
        icon="hand-helping",
        fields=tuple(complaint_columns(context.clock.today)),
        filters=_FILTERS,
        search=_text("Suchen: Nummer, Anlass, Stelle, Text …"),
        one=_text("Beschwerde"),
        many=_text("Beschwerden"),
        nothing=_text("Noch keine Beschwerde."),
        first=_text("Beschwerde aufnehmen"),
        dated=False,
    )


class ComplaintPage(RecordPage):
    """Complaints with deadline, steps, letters and closing."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen; the list begins with the open complaints."""
        self._entry = ComplaintEntry(context)
        super().__init__(context, complaint_spec(context), self._entry)
        self.views = ListViews("complaints", self.list, self._choices())
        self.put_views(self.views)
        self._documents = DocumentOutput(context, self)
        self._documents.written.connect(self._say_written)
        self._state_icon, self._state_word = IconLabel("circle"), label("", TextStyle.STRONG)
        self._state_word.setObjectName("complaint_state")
        self._origin = Button("complaint_origin", " ", ButtonKind.LINK, icon="external-link")
        self._origin.clicked.connect(self._go_to_origin)
        self._head = FlowRow(self._state_icon, self._state_word, self._origin)
        self.panel.add_above_form(self._head)
        self.steps = StepsSection(context, self._settled)
        self.closing = ComplaintClosing(context, self._settled)
        self._letters = self._letter_row()
        self.panel.add_below(self.steps, self.closing, self._letters)
        self.panel.asked_first.append(self._may_leave_step)
        self.panel.left_first.append(self._leave_small_form)
        self.panel.loaded.connect(lambda _new: self._show_parts())
        self._show_parts()
        self.views.show_view("open")

    def arrive(self, target: Target) -> None:
        """Begin a complaint that came up in a consultation or case, or do what every list does."""
        kind, _, record = target.part.partition("/")
        if target.create and kind in {Kind.CONSULTATION, Kind.CASE}:
            self._begin_from(Kind(kind), int(record))
        else:
            super().arrive(target)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for follow-ups, too: they tell what is due next."""
        also = {Kind.COMPLAINT_STEP, Kind.FOLLOW_UP, Kind.CASE}
        return super().concerns(changes) or bool(changes.kinds & also)

    def refresh(self) -> None:
        """Ask for list and complaint anew."""
        super().refresh()
        self._show_parts()

    def _may_leave_step(self) -> bool:
        """Ask about a step that is not saved."""
        notice = Notice(
            self.tr("Schritt speichern?"),
            self.tr("Der eingetragene Schritt ist noch nicht gespeichert."),
        )
        steps, dialogs = self.steps, self.context.dialogs
        return not steps.dirty or may_leave_unsaved(dialogs, self, notice, steps.save, steps.cancel)

    def open_record(self, record_id: int) -> None:
        """Show a complaint; a step that is entered in the one that is shown already stays."""
        if record_id == self.panel.shown and self.steps.dirty:
            self.show_form()
        else:
            super().open_record(record_id)

    def _leave_small_form(self) -> bool:
        """Leave the form of a step in which nothing is entered; tells whether there was one."""
        leaving = self.steps.entering and not self.steps.dirty
        if leaving:
            self.steps.cancel()
        return leaving

    def confirm(self) -> None:
        """Write the confirmation of receipt and open it."""
        self._write(
            self.tr("Eingangsbestätigung speichern"),
            self.tr("Eingangsbestätigung"),
            self.context.office.complaint_documents.confirmation,
        )

    def print_note(self) -> None:
        """Write the file note and open it."""
        self._write(
            self.tr("Vermerk speichern"),
            self.tr("Vermerk Beschwerde"),
            self.context.office.complaint_documents.note,
        )

    def _choices(self) -> list[ListView]:
        return [
            ListView("open", self.tr("Offen"), lambda: (_OPEN,)),
            ListView("pressing", self.tr("Fristnah und überfällig"), self._pressing),
            ListView("closed", self.tr("Abgeschlossen"), lambda: (_CLOSED,)),
            ListView("all", self.tr("Alle"), tuple),
        ]

    def _pressing(self) -> tuple[Filter, ...]:
        last = self.context.clock.today() + timedelta(NEAR_DAYS)
        return _OPEN, Filter("deadline", ("", last.isoformat()), Op.BETWEEN)

    def _begin_from(self, kind: Kind, record_id: int) -> None:
        if not self.may_leave():
            return
        store = self.context.office.complaints
        begin = store.for_case if kind is Kind.CASE else store.for_consultation
        try:
            draft = begin(record_id)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.panel.begin(draft)
        self.show_form()
        self.panel.focus_first()

    def _show_parts(self) -> None:
        complaint = self._complaint()
        self._entry.loaded()
        for section in (self.steps, self.closing):
            section.show_record(complaint)
        self._letters.setVisible(complaint is not None)
        shown = complaint is not None
        state = ComplaintState.OPEN
        if complaint is not None:
            today = self.context.clock.today()
            state = state_of(complaint.deadline, complaint.closed_on, today)
        self._state_word.setText(complaint_states()[state])
        self._state_icon.show_icon(*MARKS[state])
        for part in (self._state_icon, self._state_word):
            part.setVisible(shown)
        words = linked_words(self.context, Kind.CONSULTATION, self._consultation())
        self._origin.setText(words.replace("&", "&&") or " ")
        self._origin.setAccessibleName(self.tr("Öffnen: {record}").format(record=words))
        self._origin.setVisible(bool(words))
        self._head.setVisible(shown or bool(words))

    def _consultation(self) -> int:
        draft = self.panel.binder.loaded
        return (draft.consultation_id or 0) if isinstance(draft, Complaint) else 0

    def _go_to_origin(self) -> None:
        self.context.router.go(Target(PageId.CONSULTATIONS, record=self._consultation()))

    def _complaint(self) -> Complaint | None:
        """Return the complaint that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.complaints.get(self.panel.shown)
        except IntDeskError:
            return None

    def _settled(self) -> bool:
        """Save what is entered in the form, so that the complaint can be changed elsewhere."""
        return not self.panel.dirty or self.panel.save()

    def _letter_row(self) -> FlowRow:
        confirm = secondary("complaint_confirm", self.tr("Eingangsbestätigung …"), "file-down")
        confirm.clicked.connect(self.confirm)
        note = secondary("complaint_note", self.tr("Vermerk …"), "file-text")
        note.clicked.connect(self.print_note)
        return FlowRow(confirm, note)

    def _write(self, title: str, name: str, write: Callable[[int, Path], None]) -> None:
        complaint = self._complaint()
        if complaint is not None and self._settled():
            file_name = f"{name} {complaint.number}".replace("/", "-")
            self._documents.run(title, file_name, lambda path: write(complaint.id, path))
