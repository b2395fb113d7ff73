"""What the list of follow-ups can show."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUpState
from intdesk.sheets.cells import CellKind
from ui.kit.table.source import Row
from ui.shown_fields import Codes, ShownField
from ui.texts import follow_up_fields, follow_up_states, kind_word, series_words


@dataclasses.dataclass(frozen=True, slots=True)
class StateField(ShownField):
    """Open or done; among the open ones it says what is overdue."""

    today: Callable[[], date] = dataclasses.field(kw_only=True)

    def text(self, row: Row, codes: Codes) -> str:
        """Return what a cell shows."""
        due = str(row.get("due") or "")
        if row.get("state") == FollowUpState.OPEN and due < self.today().isoformat():
            return QCoreApplication.translate("follow_up_columns", "überfällig")
        return ShownField.text(self, row, codes)


_LINKED = (
    Kind.CONSULTATION,
    Kind.WORK_ENTRY,
    Kind.CONTACT,
    Kind.EVENT,
    Kind.STATEMENT,
    Kind.OFFER,
    Kind.NEED,
)


def follow_up_columns(today: Callable[[], date]) -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = follow_up_fields()
    kinds = {kind.value: word for kind in Kind if (word := kind_word(kind))}
    states = follow_up_states()
    return [
        ShownField("due", names["due"], CellKind.DAY, width=104, visible=True),
        ShownField("title", names["title"], width=210, visible=True),
        StateField("state", names["state"], words=states, width=88, visible=True, today=today),
        ShownField("linked_kind", names["linked_kind"], words=kinds, width=90, visible=True),
        ShownField("responsible_name", names["responsible_name"], width=140),
        ShownField("series", names["series"], words=series_words(), width=70, visible=True),
        ShownField("done_on", names["done_on"], CellKind.DAY, width=110),
        ShownField("note", names["note"], width=240),
    ]
