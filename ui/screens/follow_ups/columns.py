"""What the list of follow-ups can show."""

from __future__ import annotations

from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField
from ui.texts import follow_up_fields, follow_up_states, kind_word, series_words


def follow_up_columns() -> list[ShownField]:
    """Return the fields in the order in which they are shown."""
    names = follow_up_fields()
    kinds = {kind: kind_word(kind) for kind in ("consultation", "work_entry", "contact")}
    return [
        ShownField("due", names["due"], CellKind.DAY, width=104, visible=True),
        ShownField("title", names["title"], width=300, visible=True),
        ShownField("linked_kind", names["linked_kind"], words=kinds, width=110, visible=True),
        ShownField("series", names["series"], words=series_words(), width=112, visible=True),
        ShownField("state", names["state"], words=follow_up_states(), width=90, visible=True),
        ShownField("done_on", names["done_on"], CellKind.DAY, width=110),
        ShownField("note", names["note"], width=240),
    ]
