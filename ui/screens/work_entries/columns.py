"""What the list of working time can show."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField
from ui.texts import work_entry_fields


def work_entry_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = work_entry_fields()
    return [
        ShownField("day", names["day"], CellKind.DAY, width=100, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=72, visible=True),
        ShownField(
            "activity", names["activity"], list_id=CodeListId.ACTIVITY, width=190, visible=True
        ),
        ShownField(
            "function", names["function"], list_id=CodeListId.FUNCTION, width=150, visible=True
        ),
        ShownField("task_group", names["task_group"], list_id=CodeListId.TASK_GROUP, width=190),
        ShownField("description", names["description"], width=60, visible=True),
    ]
