"""Closing a complaint with its outcome, and opening it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import Complaint, days_to_close
from intdesk.domain.dates import format_day
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from ui.complaint_texts import complaint_fields
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.buttons import secondary
from ui.kit.form.amounts import DayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import label
from ui.kit.layout import FlowRow
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for
from ui.texts import counted

_HALF = 150


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """Day, outcome (a code) and lesson of a closing."""

    closed_on: date | None = None
    outcome: str = ""
    lesson: str = ""


class ClosingSection(FoldedSection):
    """Folds out what closes an open complaint, or how a closed one ended.

    ``settled`` saves what is entered in the form of the complaint before.
    """

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a complaint."""
        title = QCoreApplication.translate("titles", "Abschluss")
        super().__init__("complaint_closing", title)
        self._context = context
        self._settled = settled
        self._complaint: Complaint | None = None
        self._form = self._closing_form()
        self._binder: Binder[ClosingDraft] = Binder(self._form)
        self._said = label("", name="complaint_closed_said", wrap=True)
        self.close_button = secondary("complaint_close", self.tr("Abschließen"), "check")
        self.close_button.clicked.connect(self.close_complaint)
        self.reopen_button = secondary("complaint_reopen", self.tr("Wieder öffnen"), "rotate-ccw")
        self.reopen_button.clicked.connect(self.reopen_complaint)
        parts: tuple[QWidget, ...] = (
            self._said, self._form, FlowRow(self.close_button, self.reopen_button)
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Show the state of a saved complaint; an unfinished closing of it stays as entered."""
        before = self._complaint
        self._complaint = complaint
        self.setVisible(complaint is not None)
        if complaint is None:
            return
        same = before is not None and before.id == complaint.id and not complaint.closed
        if not (same and self._binder.dirty):
            today = self._context.clock.today()
            self._binder.load(ClosingDraft(today, lesson=complaint.lesson))
        self._form.setVisible(not complaint.closed)
        self.close_button.setVisible(not complaint.closed)
        self.reopen_button.setVisible(complaint.closed)
        for button in (self.close_button, self.reopen_button):
            button.setEnabled(not self._context.office.read_only)
        self._said.setText(self._told(complaint))
        self._said.setVisible(complaint.closed)
        self.button.setText(self.tr("Abgeschlossen") if complaint.closed else self.tr("Abschluss"))
        self.set_unfolded(self.unfolded)

    def close_complaint(self) -> None:
        """Close the complaint as entered, or show beside the fields what is missing."""
        draft = self._binder.collect()
        missing = [
            Problem(name, "required")
            for name in ("closed_on", "outcome")
            if not getattr(draft, name)
        ]
        if not self._binder.show_problems(missing, sentence_for) or draft.closed_on is None:
            return
        day, outcome, lesson = draft.closed_on, draft.outcome, draft.lesson
        store = self._context.office.complaints
        if self._run(lambda complaint: store.close(complaint.id, day, outcome, lesson)):
            self.reopen_button.setFocus()  # the button just used is gone

    def reopen_complaint(self) -> None:
        """Open the complaint again."""
        if self._run(lambda complaint: self._context.office.complaints.reopen(complaint.id)):
            self.close_button.setFocus()

    def _run(self, act: Callable[[Complaint], Changes]) -> bool:
        """Do something with the complaint; tells whether it was done."""
        if self._complaint is None or not self._settled():
            return False
        try:
            changes = act(self._complaint)
        except InvalidDraftError as error:
            found = [p for p in error.problems if isinstance(p, Problem)]
            self._binder.show_problems(found, sentence_for)
        except IntDeskError as error:
            self._context.errors.report(error)
        else:
            self._context.bus.publish(changes)
            self._context.bus.announce(changes.undo_label)
            return True
        return False

    def _told(self, complaint: Complaint) -> str:
        if complaint.closed_on is None:
            return ""
        outcome = self._context.codes.label(CodeListId.COMPLAINT_OUTCOME, complaint.outcome)
        lasted = counted(days_to_close(complaint) or 0, self.tr("Tag"), self.tr("Tagen"))
        return self.tr("Abgeschlossen am {day} nach {days}: {outcome}.").format(
            day=format_day(complaint.closed_on), days=lasted, outcome=outcome
        )

    def _closing_form(self) -> Form:
        names = complaint_fields()
        outcome = code_editor(self._context, "outcome", CodeListId.COMPLAINT_OUTCOME)
        day = DayEditor("closed_on", self._context.clock.today)
        advice = self.tr("Welche Lücke, welche Hürde zeigt sich? Ohne Namen.")
        return Form(
            "complaint_closing_form",
            [
                Field("closed_on", self.tr("Tag"), day, required=True, width=_HALF),
                Field("outcome", names["outcome"], outcome, required=True, width=_HALF),
                Field("lesson", names["lesson"], NoteEditor("lesson"), wide=True, hint=advice),
            ],
            taken=EVERY_LETTER,
        )
