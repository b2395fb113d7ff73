"""The steps of a complaint: a small list, each entered or changed below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.complaint import Complaint, ComplaintStep
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from intdesk.services.complaint_follow_ups import DatedStep
from ui.complaint_texts import complaint_step_fields
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for

MOST_ROWS = 6
HEAD_HEIGHT = 36
DAY_WIDTH = 100
CELL_ROOM, LINE_ROOM, TALLEST = 28, 12, 2000
_HALF = 150


@dataclass(frozen=True, slots=True)
class StepDraft:
    """What is entered of a step; ``due`` becomes its follow-up."""

    day: date | None = None
    kind: str = ""
    due: date | None = None
    text: str = ""


class StepsSection(FoldedSection):
    """Lists the steps; ``settled`` saves the form of the complaint before, if that is needed."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a complaint."""
        title = QCoreApplication.translate("titles", "Schritte")
        super().__init__("complaint_steps", title)
        self._context = context
        self._settled = settled
        self._complaint: Complaint | None = None
        self._steps: list[DatedStep] = []
        self._at = ComplaintStep()
        self._table = self._step_table()
        self._form = self._step_form()
        self._binder: Binder[StepDraft] = Binder(self._form)
        self._hint = label(
            self.tr("Wann was geschah. Ein Tag zum Nachsehen wird zur Wiedervorlage."),
            TextStyle.SMALL, name="complaint_steps_hint", wrap=True,
        )  # fmt: skip
        self._buttons()
        for part in (self._hint, self._table, self._actions, self._form, self._form_actions):
            self.body.addWidget(part)
        self.set_unfolded(True)

    @property
    def dirty(self) -> bool:
        """Tell whether a step is entered that is not saved."""
        return not self._form.isHidden() and self._binder.dirty

    @property
    def entering(self) -> bool:
        """Tell whether a step is being entered."""
        return not self._form.isHidden()

    def show_record(self, complaint: Complaint | None) -> None:
        """Show the steps of a saved complaint."""
        before = self._complaint.id if self._complaint is not None else 0
        self._complaint = complaint
        self.setVisible(complaint is not None)
        if complaint is None or complaint.id != before or not self.dirty:
            self._show_form(shown=False)
        store = self._context.office.complaints
        self._steps = [] if complaint is None else store.steps(complaint.id)
        fill_rows(self._table, [self._texts(dated) for dated in self._steps])
        self._table.setVisible(bool(self._steps))
        self._fit_table()
        if self._steps:
            self._table.setCurrentCell(len(self._steps) - 1, 0)
        for button in (self.edit_button, self.remove_button):
            button.setVisible(bool(self._steps))
        title = self.tr("Schritte ({n})") if self._steps else self.tr("Schritte")
        self.button.setText(title.format(n=len(self._steps)))
        self.set_unfolded(self.unfolded)

    def _fit_table(self) -> None:
        """Show as many rows at once as are handy, each with its whole text in this width."""
        width, metrics = self._table.columnWidth(1) - CELL_ROOM, self._table.fontMetrics()
        space = QRect(0, 0, width, TALLEST)
        for row, dated in enumerate(self._steps):
            text = self._texts(dated)[1]
            needed = metrics.boundingRect(space, Qt.TextFlag.TextWordWrap, text).height()
            self._table.setRowHeight(row, max(ROW_HEIGHT, needed + LINE_ROOM))
        shown = range(min(len(self._steps), MOST_ROWS))
        self._table.setFixedHeight(HEAD_HEIGHT + sum(map(self._table.rowHeight, shown)) + 4)

    def add(self) -> None:
        """Begin a new step of today."""
        self._begin(ComplaintStep(), StepDraft(day=self._context.clock.today()))

    def edit(self) -> None:
        """Change the chosen step."""
        if (dated := self._chosen()) is not None:
            step = dated.step
            self._begin(step, StepDraft(step.day, step.kind, dated.due, step.text))

    def save(self) -> bool:
        """Save what is entered, or show beside the fields what is wrong; tells whether saved."""
        if self._complaint is None:
            return False
        entered = self._binder.collect()
        step = ComplaintStep(
            self._at.id, self._at.version, self._complaint.id, entered.day, entered.kind,
            entered.text, self._at.follow_up,
        )  # fmt: skip
        store = self._context.office.complaints
        if not self._binder.show_problems(store.step_problems(step), sentence_for):
            return False
        return self._run(lambda: store.save_step(step, entered.due))

    def remove(self) -> None:
        """Put the chosen step into the trash; undo brings it back."""
        if (dated := self._chosen()) is not None:
            store = self._context.office.complaints
            self._run(lambda: store.remove_step(dated.step.id))

    def cancel(self) -> None:
        """Leave the step as it was."""
        self._show_form(shown=False)
        self.add_button.setFocus()

    def _run(self, act: Callable[[], Changes]) -> bool:
        if not self._settled():
            return False
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._show_form(shown=False)
        self._context.bus.publish(changes)
        self._context.bus.announce(changes.undo_label)
        self.add_button.setFocus()
        return True

    def _chosen(self) -> DatedStep | None:
        at = self._table.currentRow()
        return self._steps[at] if 0 <= at < len(self._steps) else None

    def _begin(self, step: ComplaintStep, draft: StepDraft) -> None:
        self._at = step
        self._binder.load(draft)
        self._show_form(shown=True)
        self._form.reveal("kind")

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _texts(self, dated: DatedStep) -> Sequence[str]:
        step = dated.step
        kind = self._context.codes.label(CodeListId.COMPLAINT_STEP, step.kind)
        day = format_day(step.day) if step.day else ""
        told = ": ".join(filter(None, (kind, step.text)))
        return day, "\n".join(filter(None, (told, self._due(dated))))

    def _due(self, dated: DatedStep) -> str:
        if dated.due is None:
            return ""
        if dated.done_on is not None:
            words = self.tr("Wiedervorlage {day}, erledigt")
        else:
            words = self.tr("Wiedervorlage {day}")
        return words.format(day=format_day(dated.due))

    def _step_table(self) -> QTableWidget:
        names = complaint_step_fields()
        heads = (names["day"], names["kind"])
        table = plain_table("complaint_steps_list", heads, self.tr("Schritte"), 1)
        table.setColumnWidth(0, DAY_WIDTH)
        table.setWordWrap(True)
        table.horizontalHeader().sectionResized.connect(lambda *_: self._fit_table())
        table.activated.connect(lambda _index: self.edit())
        return table

    def _step_form(self) -> Form:
        names, today = complaint_step_fields(), self._context.clock.today
        kind = code_editor(self._context, "kind", CodeListId.COMPLAINT_STEP)
        note = NoteEditor("text")
        advice = self.tr("Keine Namen und keine Gesundheitsangaben eintragen.")
        return Form(
            "complaint_step_form",
            [
                Field("kind", names["kind"], kind, required=True, wide=True),
                Field("day", names["day"], PastDayEditor("day", today), required=True, width=_HALF),
                Field("due", names["due"], ComingDayEditor("due", today), width=_HALF),
                Field("text", names["text"], note, wide=True, hint=advice),
            ],
            taken=EVERY_LETTER,
        )

    def _buttons(self) -> None:
        tr = self.tr
        self.add_button = secondary("step_add", tr("Schritt eintragen"), "plus")
        self.edit_button = secondary("step_edit", tr("Ändern"), "pencil")
        self.remove_button = secondary("step_remove", tr("Entfernen"), "trash-2")
        self.save_button = primary("step_save", tr("Übernehmen"), "check")
        self.cancel_button = secondary("step_cancel", tr("Abbrechen"))
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self._actions = FlowRow(self.add_button, self.edit_button, self.remove_button)
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)
