"""Steps for people to read: the history of a record, and the operations that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    and_,
    exists,
    func,
    or_,
    select,
)

from intdesk.domain.changes import Kind
from intdesk.domain.steps import HistoryEntry, Operation
from intdesk.storage.tables.history import change_row, change_set
from intdesk.storage.tables.safety import attachment


def has_images() -> ColumnElement[bool]:
    """Return the condition on a step that images of its records are still there."""
    return exists().where(
        change_row.c.change_set_id == change_set.c.id,
        or_(change_row.c.before.is_not(None), change_row.c.after.is_not(None)),
    )


def undoable() -> ColumnElement[bool]:
    """Return the condition on a step that it can be taken back."""
    reversible = or_(change_set.c.import_batch.is_not(None), has_images())
    return and_(change_set.c.undone.is_(False), reversible)


def record_history(connection: Connection, kind: Kind, record_id: int) -> list[HistoryEntry]:
    """Return what happened to a record and its attachments, the newest first."""
    row = change_row.c
    files = select(attachment.c.id).where(
        attachment.c.kind == kind.value, attachment.c.record_id == record_id
    )
    mine = or_(
        and_(row.kind == kind.value, row.record_id == record_id),
        and_(row.kind == Kind.ATTACHMENT.value, row.record_id.in_(files)),
    )
    query = (
        select(
            change_set.c.moment, change_set.c.label, row.action, row.fields, change_set.c.actor,
            row.kind, row.before, row.after,
        )
        .join(change_set, change_set.c.id == row.change_set_id)
        .where(mine)
        .order_by(row.id.desc())
    )  # fmt: skip
    return [
        HistoryEntry(found[0], found[1], found[2], tuple(found[3]), found[4], Kind(found[5]),
                     found[6], found[7])
        for found in connection.execute(query)
    ]  # fmt: skip


def operations(connection: Connection, limit: int) -> list[Operation]:
    """Return the last operations that can be taken back or done again, the newest first."""
    root = change_set.c
    query = select(change_set).where(
        root.undoes.is_(None), or_(undoable(), and_(root.undone.is_(True), has_images()))
    )
    rows = connection.execute(query.order_by(root.id.desc()).limit(limit)).mappings().all()
    redoing = _redo_steps(connection, [row["id"] for row in rows if row["undone"]])
    return [
        _operation(row, redoing.get(row["id"], row["id"]))
        for row in rows
        if not row["undone"] or row["id"] in redoing
    ]


def deleters(connection: Connection, kind: Kind, ids: Sequence[int]) -> dict[int, str]:
    """Return who put each of these trashed records into the trash; unknown ones are absent."""
    row = change_row.c
    query = (
        select(row.record_id, change_set.c.actor, row.fields)
        .join(change_set, change_set.c.id == row.change_set_id)
        .where(row.kind == kind.value, row.record_id.in_(ids), row.action == "update")
        .order_by(row.id)
    )
    return {
        record_id: actor
        for record_id, actor, fields in connection.execute(query)
        if "deleted_at" in fields
    }


def _redo_steps(connection: Connection, roots: Sequence[int]) -> dict[int, int]:
    """Return for each step the taking back of it that holds now, if that can be taken back."""
    if not roots:
        return {}
    query = (
        select(change_set.c.undoes, func.max(change_set.c.id))
        .where(change_set.c.undoes.in_(roots), undoable())
        .group_by(change_set.c.undoes)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _operation(row: RowMapping, step: int) -> Operation:
    return Operation(step, row["label"], row["moment"], row["actor"], row["undone"])
