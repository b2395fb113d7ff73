"""What the trash shows of each kind: enough to recognise a record."""

from __future__ import annotations

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeListId
from intdesk.sheets.cells import CellKind
from ui.shown_fields import ShownField
from ui.texts import consultation_fields, contact_fields, work_entry_fields


def trash_columns(kind: Kind) -> list[ShownField]:
    """Return the columns of a kind."""
    return {
        Kind.CONSULTATION: _consultations,
        Kind.WORK_ENTRY: _work_entries,
        Kind.CONTACT: _contacts,
    }[kind]()


def _consultations() -> list[ShownField]:
    names = consultation_fields()
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("topic", names["topic"], list_id=CodeListId.TOPIC, width=220, visible=True),
        ShownField("place", names["place"], width=140, visible=True),
        ShownField("note", names["note"], width=260, visible=True),
    ]


def _work_entries() -> list[ShownField]:
    names = work_entry_fields()
    activity = CodeListId.ACTIVITY
    return [
        ShownField("day", names["day"], CellKind.DAY, width=104, visible=True),
        ShownField("minutes", names["minutes"], CellKind.MINUTES, width=80, visible=True),
        ShownField("activity", names["activity"], list_id=activity, width=220, visible=True),
        ShownField("description", names["description"], width=260, visible=True),
    ]


def _contacts() -> list[ShownField]:
    names = contact_fields()
    kind = CodeListId.CONTACT_KIND
    return [
        ShownField("name", names["name"], width=300, visible=True),
        ShownField("kind", names["kind"], list_id=kind, width=220, visible=True),
    ]
