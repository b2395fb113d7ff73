"""The tasks of a meeting: who does what until when, and what earlier meetings left open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.domain.meeting import AgendaItem, Meeting
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.editors import contact_editor
from ui.kit.buttons import Button, primary, secondary
from ui.kit.form.amounts import DayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.committees.tasks import Task

MOST_ROWS = 8
HEAD_HEIGHT = 36
DAY_WIDTH = 108


class TaskSection(FoldedSection):
    """Lists tasks; ``settled`` saves the form of the meeting before, ``item`` is the chosen one."""

    def __init__(
        self,
        context: AppContext,
        settled: Callable[[], bool],
        item: Callable[[], AgendaItem | None],
    ) -> None:
        """Begin without a meeting."""
        title = QCoreApplication.translate("titles", "Aufträge")
        super().__init__("meeting_tasks", title)
        self._context = context
        self._settled, self._item = settled, item
        self._meeting: Meeting | None = None
        self._tasks: list[Task] = []
        self._told = label("", TextStyle.MUTED, name="meeting_tasks_told", wrap=True)
        self._table = self._make_table()
        self._form = self._make_form()
        self._binder: Binder[FollowUp] = Binder(self._form)
        self._make_buttons()
        for part in (self._table, self._told, self._actions, self._form, self._form_actions):
            self.body.addWidget(part)
        self.set_unfolded(True)

    @property
    def dirty(self) -> bool:
        """Tell whether a task is entered that is not saved."""
        return not self._form.isHidden() and self._binder.dirty

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the tasks of a saved meeting and those that are still open from earlier ones."""
        same = meeting is not None and self._meeting is not None and meeting.id == self._meeting.id
        self._meeting = meeting
        self.setVisible(meeting is not None)
        if not (same and self.dirty):
            self._show_form(shown=False)
        if meeting is None:
            return
        store = self._context.office.meeting_tasks
        mine, carried = store.of_meeting(meeting.id), store.carried(meeting)
        row = self._table.currentRow()
        self._tasks = [*mine, *carried]
        fill_rows(self._table, [self._texts(task, meeting) for task in self._tasks])
        for number, task in enumerate(self._tasks):
            self._say(number, task)
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(self._tasks), MOST_ROWS) + 4)
        self._table.setVisible(bool(self._tasks))
        if self._tasks:
            self._table.setCurrentCell(min(max(row, 0), len(self._tasks) - 1), 0)
        self.done_button.setVisible(bool(self._tasks))
        self._show_words(mine, carried)

    def finish(self) -> None:
        """Mark the chosen task as done, or open it again."""
        task = self._chosen()
        if task is not None:
            store, done = self._context.office.follow_ups, task.follow_up.done_on is not None
            self._change(lambda: (store.reopen if done else store.done)([task.follow_up.id]))

    def remove(self) -> None:
        """Move the chosen task to the trash; undo brings it back."""
        task = self._chosen()
        if task is not None:
            self._change(lambda: self._context.office.follow_ups.trash([task.follow_up.id]))

    def add(self) -> None:
        """Begin a new task that comes from the item of the agenda that is shown."""
        if self._meeting is None or not self._settled():
            return
        item = self._item()
        stored = self._context.office.meetings.get(self._meeting.id)
        key = item.key if item is not None else 0
        self._binder.load(self._context.office.meeting_tasks.blank(stored, key))
        self._show_form(shown=True)
        from_item = self.tr("Neuer Auftrag zu „{title}“.")
        self._told.setText(from_item.format(title=item.title) if item and key else "")
        self._form.reveal("title")

    def save(self) -> bool:
        """Save the new task, or show beside the fields what is wrong."""
        store = self._context.office.follow_ups
        draft = self._binder.collect()
        if not self._binder.show_problems(store.problems(draft), sentence_for):
            return False
        self._show_form(shown=False)
        self._change(lambda: store.save(draft).changes)
        self.add_button.setFocus()
        return True

    def cancel(self) -> None:
        """Leave out the new task."""
        self._show_form(shown=False)
        self.show_meeting(self._meeting)
        self.add_button.setFocus()

    def leave(self) -> bool:
        """Leave out a new task in which nothing is entered; tells whether there was one."""
        if self._form.isHidden() or self.dirty:
            return False
        self.cancel()
        return True

    def _change(self, act: Callable[[], Changes]) -> None:
        if self._meeting is None or not self._settled():
            return
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def _chosen(self) -> Task | None:
        at = self._table.currentRow()
        return self._tasks[at] if 0 <= at < len(self._tasks) else None

    def _open(self) -> None:
        task = self._chosen()
        if task is not None:
            self._context.router.go(Target(PageId.FOLLOW_UPS, record=task.follow_up.id))

    def _texts(self, task: Task, meeting: Meeting) -> tuple[str, str]:
        sign, _ = self._state(task)
        due = format_day(task.follow_up.due or date.min)
        since = ""
        if task.follow_up.linked_id != meeting.id:
            since = self.tr(" (aus der Sitzung vom {day})").format(day=format_day(task.day))
        who = f"{task.who}: " if task.who else ""
        return due, f"{sign} {who}{task.follow_up.title}{since}"

    def _state(self, task: Task) -> tuple[str, str]:
        """Return sign and word for how it stands with a task."""
        if task.follow_up.done_on is not None:
            day = format_day(task.follow_up.done_on)
            return "✓", self.tr("erledigt am {day}").format(day=day)
        if (task.follow_up.due or date.max) < self._context.clock.today():
            return "!", self.tr("überfällig")
        return "○", self.tr("offen")

    def _say(self, row: int, task: Task) -> None:
        """Let tool tip and screen reader say the state in a word."""
        cell = self._table.item(row, 1)
        if cell is not None:
            words = ", ".join(filter(None, (self._state(task)[1], task.who, task.follow_up.title)))
            cell.setToolTip(words)
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _show_words(self, mine: Sequence[Task], carried: Sequence[Task]) -> None:
        open_ones = sum(task.follow_up.done_on is None for task in mine) + len(carried)
        title = self.tr("Aufträge ({n} offen)") if self._tasks else self.tr("Aufträge")
        self.button.setText(title.format(n=open_ones))
        self.set_unfolded(self.unfolded)
        if not self._form.isHidden():
            return
        self._told.setText(
            self.tr(
                "Offene Aufträge stehen auch unter „Wiedervorlagen“ und kommen auf die nächste "
                "Tagesordnung."
            )
            if open_ones
            else self.tr("Kein Auftrag offen.")
        )

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Bis wann"), self.tr("Auftrag"))
        table = plain_table("meeting_task_list", heads, self.tr("Aufträge"), 1)
        table.setColumnWidth(0, DAY_WIDTH)
        table.activated.connect(lambda _index: self._open())
        for key, run in (("E", self.finish), ("Del", self.remove)):
            action = QAction(table)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, act=run: act())
            table.addAction(action)
        return table

    def _make_form(self) -> Form:
        due = DayEditor("due", self._context.clock.today)
        title = TextEditor("title", longest=MAX_TITLE)
        who = contact_editor(self._context, "responsible")
        own = self.tr("Leer: Sie selbst")
        return Form(
            "meeting_task_form",
            [
                Field("title", self.tr("Auftrag"), title, required=True, wide=True),
                Field("responsible", self.tr("Wer"), who, hint=own, wide=True),
                Field("due", self.tr("Bis wann"), due, required=True),
            ],
            taken=EVERY_LETTER,
            carried=("linked_kind", "linked_id", "linked_part"),
        )

    def _make_buttons(self) -> None:
        tr = self.tr
        self.add_button = secondary("meeting_task_add", tr("Auftrag festhalten"), "plus")
        self.done_button = secondary("meeting_task_done", tr("Erledigt"), "circle-check")
        self.save_button = primary("meeting_task_save", tr("Übernehmen"), "check")
        self.cancel_button = secondary("meeting_task_cancel", tr("Abbrechen"))
        self.done_button.setToolTip(tr("Markierten Auftrag erledigen oder wieder öffnen (E)"))
        runs: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.add_button, self.add), (self.done_button, self.finish),
            (self.save_button, self.save), (self.cancel_button, self.cancel),
        )  # fmt: skip
        for button, run in runs:
            button.clicked.connect(lambda _=False, act=run: act())
        self._actions = FlowRow(self.add_button, self.done_button)
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)
