"""The tasks of a meeting: who does what until when, and what earlier meetings left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.domain.meeting import AgendaItem, Meeting
from ui.context import AppContext
from ui.editors import contact_editor
from ui.follow_up_section import FollowUpSection, Point, SectionWords
from ui.kit.form.amounts import ComingDayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER

if TYPE_CHECKING:
    from intdesk.services.committees.tasks import Task


def _text(german: str) -> str:
    return QCoreApplication.translate("meeting_tasks", german)


class TaskSection(FollowUpSection):
    """Lists the tasks of a meeting and those of earlier ones; ``item`` is the chosen one."""

    def __init__(
        self,
        context: AppContext,
        settled: Callable[[], bool],
        item: Callable[[], AgendaItem | None],
    ) -> None:
        """Begin without a meeting."""
        self._item = item
        words = SectionWords(
            name="meeting_tasks", point="meeting_task", title=_text("Aufträge"),
            heads=(_text("Bis wann"), _text("Auftrag")), listed=_text("Aufträge"),
            add=_text("Auftrag festhalten"),
            done_tip=_text("Markierten Auftrag erledigen oder wieder öffnen (E)"),
            unsaved=(_text("Auftrag speichern?"),
                     _text("Der eingetragene Auftrag ist noch nicht gespeichert.")),
        )  # fmt: skip
        super().__init__(context, settled, words, _task_form(context))

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the tasks of a saved meeting and those that are still open from earlier ones."""
        if meeting is None:
            self.show_points(0, ())
            return
        store = self._context.office.meeting_tasks
        tasks = (*store.of_meeting(meeting.id), *store.carried(meeting))
        self.show_points(meeting.id, [_point(task, meeting) for task in tasks])

    def blank(self) -> FollowUp:
        """Return a task that comes from the item of the agenda that is shown."""
        item = self._item()
        stored = self._context.office.meetings.get(self._holder)
        return self._context.office.meeting_tasks.blank(stored, item.key if item else 0)

    def add(self) -> None:
        """Begin a new task and say from which item it comes."""
        super().add()
        item = self._item()
        if not self._form.isHidden():
            words = _text("Neuer Auftrag zu „{title}“.")
            self.say(words.format(title=item.title) if item and item.key else "")

    def told(self, open_ones: int) -> str:
        """Say where open tasks stand as well."""
        if not open_ones:
            return _text("Kein Auftrag offen.")
        return _text(
            "Offene Aufträge stehen auch unter „Wiedervorlagen“ und kommen auf die nächste "
            "Tagesordnung."
        )


def _point(task: Task, meeting: Meeting) -> Point:
    since = ""
    if task.follow_up.linked_id != meeting.id:
        since = _text(" (aus der Sitzung vom {day})").format(day=format_day(task.day))
    who = f"{task.who}: " if task.who else ""
    return Point(task.follow_up, f"{who}{task.follow_up.title}{since}")


def _task_form(context: AppContext) -> Form:
    title = TextEditor("title", longest=MAX_TITLE)
    who = contact_editor(context, "responsible")
    own = _text("Leer: Sie selbst")
    due = ComingDayEditor("due", context.clock.today)
    return Form(
        "meeting_task_form",
        [
            Field("title", _text("Auftrag"), title, required=True, wide=True),
            Field("responsible", _text("Wer"), who, hint=own, wide=True),
            Field("due", _text("Bis wann"), due, required=True),
        ],
        taken=EVERY_LETTER,
        carried=("linked_kind", "linked_id", "linked_part"),
    )
