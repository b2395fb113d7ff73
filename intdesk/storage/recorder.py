"""Collects what one unit of work does to records, and writes it as one step of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from intdesk.domain.changes import Kind
from intdesk.storage.images import changed_fields, encode
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.history import change_row, change_set

Image = dict[str, Any]


@dataclass(slots=True)
class _Touched:
    before: Image | None
    after: Image | None
    erased: bool = False


class Recorder:
    """The changes of one unit of work; a record touched twice keeps its first and last image."""

    def __init__(self, label: str, actor: str = "") -> None:
        """Begin an empty step with the label that the person will read, and who makes it."""
        self.label = label
        self.actor = actor
        self._touched: dict[tuple[Kind, int], _Touched] = {}
        self._unseen: list[tuple[Kind, int, str]] = []
        self._batch: int | None = None
        self._undoes: int | None = None
        self._unrecorded = False

    def note(self, kind: Kind, record_id: int, before: Image | None, after: Image | None) -> None:
        """Keep what a record was before (``None``: it did not exist) and what it is now."""
        known = self._touched.get((kind, record_id))
        if known is None:
            self._touched[kind, record_id] = _Touched(before, after)
        else:
            known.after = after

    def note_erased(self, kind: Kind, record_id: int) -> None:
        """Keep only that a record was erased: no image, no way back."""
        self._touched[kind, record_id] = _Touched(None, None, erased=True)

    def note_unseen(self, kind: Kind, record_id: int, field: str) -> None:
        """Keep that a field changed of which no image may be kept; this cannot be taken back."""
        self._unseen.append((kind, record_id, field))

    def note_batch(self, batch: int) -> None:
        """Make the step an import: it is undone by its batch, without images of its rows."""
        self._batch = batch

    def note_undo(self, step: int) -> None:
        """Make the step the taking back of another one."""
        self._undoes = step

    def leave_unrecorded(self) -> None:
        """Keep nothing of this unit."""
        self._unrecorded = True

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return the kinds of the records that were touched so far."""
        return frozenset(kind for kind, _ in self._touched)

    @property
    def empty(self) -> bool:
        """Tell whether nothing was done that the journal keeps."""
        if self._unrecorded:
            return True
        touched = bool(self._touched or self._unseen)
        return not touched and self._batch is None and self._undoes is None

    def write(self, connection: Connection, moment: datetime) -> int:
        """Write the step and return its id, 0 if there is nothing to keep."""
        if self.empty:
            return 0
        values = {
            "label": self.label,
            "actor": self.actor,
            "moment": moment,
            "import_batch": self._batch,
            "undoes": self._undoes,
        }
        step = insert_one(connection, change_set, values)
        rows = [row for key, touched in self._touched.items() if (row := _row(step, key, touched))]
        rows += [_unseen_row(step, *unseen) for unseen in self._unseen]
        if rows:
            connection.execute(insert(change_row), rows)
        return step


def _row(step: int, key: tuple[Kind, int], touched: _Touched) -> dict[str, Any] | None:
    before, after = touched.before, touched.after
    if before is None and after is None and not touched.erased:
        return None  # made and removed within the same unit
    if before is None and not touched.erased:
        action = "insert"
    else:
        action = "update" if after is not None else "delete"
    return {
        "change_set_id": step,
        "kind": key[0].value,
        "record_id": key[1],
        "action": action,
        "fields": changed_fields(before, after),
        "before": None if before is None else encode(before),
        "after": None if after is None else encode(after),
    }


def _unseen_row(step: int, kind: Kind, record_id: int, field: str) -> dict[str, Any]:
    return {
        "change_set_id": step, "kind": kind.value, "record_id": record_id, "action": "update",
        "fields": [field], "before": None, "after": None,
    }  # fmt: skip
