"""The form of a work entry: the activity sets function and task group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.duration import format_minutes
from intdesk.domain.work_entry import MAX_TEXT, WorkEntry, with_activity
from ui.context import AppContext
from ui.editors import ProposingEditor, code_editor
from ui.kit.form.amounts import MinutesEditor, PastDayEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import MENU_LETTERS
from ui.record_panel import RecordEntry
from ui.texts import work_entry_fields

if TYPE_CHECKING:
    from intdesk.services.records import Records


def _text(german: str) -> str:
    return QCoreApplication.translate("work_entry_form", german)


class WorkEntryEntry(RecordEntry[WorkEntry]):
    """What the panel of working time is made of."""

    name = "work_entry"

    def __init__(self, context: AppContext) -> None:
        """Build the form."""
        self._context = context
        names = work_entry_fields()
        self._activity = code_editor(context, "activity", CodeListId.ACTIVITY)
        self._function = code_editor(context, "function", CodeListId.FUNCTION)
        self._task_group = code_editor(context, "task_group", CodeListId.TASK_GROUP)
        minutes = MinutesEditor("minutes")
        describe = ProposingEditor(context, "description", Kind.WORK_ENTRY, longest=MAX_TEXT)
        self._description = describe
        self.form = Form(
            "work_entry_form",
            [
                Field("day", names["day"], PastDayEditor("day", context.clock.today),
                      required=True),
                Field("minutes", names["minutes"], minutes, required=True, wide=True),
                Field("activity", names["activity"], self._activity, wide=True),
                Field("description", names["description"], describe, wide=True),
                Field(
                    "function", names["function"], self._function, required=True, wide=True,
                    hint=_text("Ergibt sich aus der Tätigkeit und lässt sich ändern."),
                ),
                Field("task_group", names["task_group"], self._task_group, wide=True),
            ],
            taken=MENU_LETTERS,
            carried=("confirmed",),
        )  # fmt: skip
        self._activity.changed.connect(self._follow)

    def heading(self, *, new: bool) -> str:
        """Return the heading of the panel."""
        return _text("Tätigkeit erfassen") if new else _text("Tätigkeit bearbeiten")

    def store(self) -> Records[WorkEntry]:
        """Return the use cases of working time."""
        return self._context.office.work_entries

    def blank(self) -> WorkEntry:
        """Return a draft of today."""
        return WorkEntry(day=self._context.clock.today())

    def remember(self, draft: WorkEntry) -> None:
        """Propose the new description from now on."""
        del draft
        self._description.propose()

    def said(self, draft: WorkEntry) -> str:
        """Return a work entry in a few words."""
        codes = self._context.codes
        what = codes.label(CodeListId.ACTIVITY, draft.activity) or draft.description
        day = format_day(draft.day) if draft.day else ""
        what = what or codes.label(CodeListId.FUNCTION, draft.function)
        return ", ".join((day, format_minutes(draft.minutes or 0), what))

    def first_field(self, *, new: bool) -> str:
        """Begin with the minutes: the day is filled in already."""
        return "minutes" if new else "day"

    def _follow(self) -> None:
        """Fill in the function and task group that follow from the activity."""
        chosen = self._activity.combo.key
        if chosen:
            followed = with_activity(WorkEntry(), chosen, self._context.codes)
            self._function.set_value(followed.function)
            self._task_group.set_value(followed.task_group)
