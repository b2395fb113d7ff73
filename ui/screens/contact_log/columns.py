"""What the contact log can show, and what it can be filtered by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.context import AppContext
from ui.editors import ContactChoice
from ui.kit.filters import FilterField, FilterKind
from ui.kit.form.search_combo import Entry
from ui.shown_fields import ShownField
from ui.texts import interaction_fields


def log_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = interaction_fields()
    way = CodeListId.INTERACTION_WAY
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("names", names["names"], width=220, visible=True),
        ShownField("subject", names["subject"], width=220, visible=True),
        ShownField("way", names["way"], list_id=way, width=150, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=72, visible=True),
        ShownField("follow_up", names["follow_up"], CellKind.DAY, width=112),
        ShownField("result", names["result"], width=240),
    ]


def log_filters(context: AppContext) -> list[FilterField]:
    """Return the filter by those who were involved."""
    choice = ContactChoice(context)
    gone = QCoreApplication.translate("contact_log", "gelöschter Kontakt")

    def find(text: str) -> list[Entry]:
        return [Entry(str(i), name) for i, name in choice.find(text)]

    title = interaction_fields()["contacts"]
    return [
        FilterField(
            "contacts", title, FilterKind.CODES, find, lambda key: choice.label_of(int(key)) or gone
        )
    ]
