"""What the list of contacts can show."""

from __future__ import annotations

from intdesk.domain.codes import CodeListId
from ui.shown_fields import ShownField
from ui.texts import contact_fields


def contact_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = contact_fields()
    kind = CodeListId.CONTACT_KIND
    return [
        ShownField("name", names["name"], width=260, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=220, visible=True),
        ShownField("note", names["note"], width=60, visible=True),
    ]
