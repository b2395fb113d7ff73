"""The screen of working time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from ui.context import AppContext
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.work_entries.columns import work_entry_columns
from ui.screens.work_entries.form import WorkEntryEntry


def _text(german: str) -> str:
    return QCoreApplication.translate("work_entries", german)


def work_entry_spec() -> ListSpec:
    """Return what the list of working time is made of."""
    return ListSpec(
        kind=Kind.WORK_ENTRY,
        name="work_entries",
        title=_text("Arbeitszeit"),
        icon="clock",
        fields=tuple(work_entry_columns()),
        filters=("activity", "function", "task_group", "day", "minutes"),
        search=_text("Suchen: Tätigkeit, Beschreibung …"),
        one=_text("Tätigkeit"),
        many=_text("Tätigkeiten"),
        nothing=_text("In diesem Jahr ist noch keine Tätigkeit erfasst."),
        first=_text("Tätigkeit erfassen"),
        bulk=("activity", "function", "task_group", "description"),
    )


class WorkEntryPage(RecordPage):
    """Everything that takes time and is no consultation."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen."""
        super().__init__(context, work_entry_spec(), WorkEntryEntry(context))
