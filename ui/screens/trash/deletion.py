"""When a record was deleted, and by whom, as columns of the trash."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from intdesk.domain.dates import format_moment
from ui.kit.table.columns import Column
from ui.kit.table.source import Row

DELETED_BY = "deleted_by"


def _text(german: str) -> str:
    return QCoreApplication.translate("trash", german)


def deletion_columns() -> list[Column]:
    """Return when a record was deleted, and by whom."""
    return [
        Column("deleted_at", _text("Gelöscht am"), _deleted_at, 150, sort="deleted_at",
               descending=True),
        Column(DELETED_BY, _text("Gelöscht von"), lambda row: str(row.get(DELETED_BY) or "–"), 130),
    ]  # fmt: skip


def _deleted_at(row: Row) -> str:
    return format_moment(datetime.fromisoformat(str(row["deleted_at"])))
