"""Steps that were done, the history of a record, and taking a step back.

A step keeps images of the records it touched; an import keeps none and is taken back by its
batch. Taking back is itself a step, which can be taken back in turn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.steps import HistoryEntry, Operation
from intdesk.errors import StaleRecordError
from intdesk.storage import step_lists
from intdesk.storage.images import changed_fields, decode, encode
from intdesk.storage.repositories.attachments import WritableAttachments
from intdesk.storage.repositories.codes import WritableCodes
from intdesk.storage.repositories.follow_up_field import WITH_FIELD, FollowUpField
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import Stored
from intdesk.storage.repositories.office import WritableOffice, load_office
from intdesk.storage.repositories.restriction import require_free
from intdesk.storage.repositories.rows import RecordRows
from intdesk.storage.repositories.single import require_single
from intdesk.storage.scope import Scope
from intdesk.storage.step_lists import undoable
from intdesk.storage.tables.budget import (
    appropriation,
    budget_line,
    commitment,
    post,
    posting,
    posting_share,
)
from intdesk.storage.tables.complaints import complaint
from intdesk.storage.tables.events import event_partner, event_series_partner, talk
from intdesk.storage.tables.history import (
    change_row,
    change_set,
    import_batch,
    import_fingerprint,
)
from intdesk.storage.tables.network import interaction_contact
from intdesk.storage.tables.office import code as code_table
from intdesk.storage.tables.planning import indicator_value
from intdesk.storage.tables.records import consultation
from intdesk.storage.tables.safety import attachment
from intdesk.storage.tables.volunteering import assignment, volunteer

IMAGE_DAYS = 30
MAX_IDS = 1000
"""More changed ids than this are not named: the screens refresh everything of the kind."""

_NAMING = {
    Kind.CONTACT: (
        consultation.c.referred_to, consultation.c.interpreter, complaint.c.body,
        interaction_contact.c.code, volunteer.c.contact, assignment.c.person, assignment.c.body,
        event_partner.c.code, event_series_partner.c.code, talk.c.organiser,
    ),
    Kind.CONSULTATION: (complaint.c.consultation_id,),
    Kind.INDICATOR: (indicator_value.c.indicator_id,),
    Kind.BUDGET_LINE: (
        posting_share.c.line_id, commitment.c.line_id, appropriation.c.line_id,
        appropriation.c.source_id, post.c.line_id, budget_line.c.earmarked_for,
    ),
    Kind.POSTING: (posting.c.reverses, posting.c.matched),
}  # fmt: skip
"""Where other records name one of a kind: taking an import back leaves what is named."""


@dataclass(frozen=True, slots=True)
class UndoStep:
    """A step that can be taken back; ``redo`` tells that it is itself a taking back."""

    id: int
    label: str
    moment: datetime
    redo: bool = False


class Journal:
    """Reads the steps."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def last(self) -> UndoStep | None:
        """Return the newest step that was not taken back and is no taking back itself."""
        query = select(change_set).where(change_set.c.undoes.is_(None), undoable())
        row = self._connection.execute(query.order_by(change_set.c.id.desc()).limit(1)).first()
        return None if row is None else UndoStep(row.id, row.label, row.moment)

    def steps(self, limit: int) -> list[UndoStep]:
        """Return the steps that can be taken back, the newest first."""
        query = select(change_set).where(undoable()).order_by(change_set.c.id.desc())
        return [
            UndoStep(row.id, row.label, row.moment, redo=row.undoes is not None)
            for row in self._connection.execute(query.limit(limit))
        ]

    def record_history(self, kind: Kind, record_id: int) -> list[HistoryEntry]:
        """Return what happened to a record and its attachments, the newest first."""
        return step_lists.record_history(self._connection, kind, record_id)

    def operations(self, limit: int) -> list[Operation]:
        """Return the last operations, to take them back or do them again, the newest first."""
        return step_lists.operations(self._connection, limit)

    def deleters(self, kind: Kind, ids: Sequence[int]) -> dict[int, str]:
        """Return who put trashed records into the trash."""
        return step_lists.deleters(self._connection, kind, ids)


class WritableJournal(Journal):
    """Reads the steps and takes them back."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def undo(self, step_id: int) -> Changes:
        """Take a step back as a whole, or raise StaleRecordError and change nothing.

        The codes: ``undo_changed`` when a record changed since, ``undone_already`` when the step
        was taken back or its images are gone; ``case_restricted`` (IntDeskError) where a record
        belongs to a restricted case, and those of :func:`require_single` where a record would
        come back beside its successor. Records of an import that were edited since stay;
        ``kept`` of the result counts them.
        """
        query = select(change_set).where(change_set.c.id == step_id, undoable())
        step = self._connection.execute(query).mappings().first()
        if step is None:
            raise StaleRecordError("undone_already", id=step_id)
        self._scope.recorder.note_undo(step_id)
        touched = self._undo_rows(step_id)
        require_single(self._connection, touched)
        kept = 0
        if step["import_batch"] is not None:
            removed, kept = self._undo_import(step["import_batch"])
            touched += removed
        self._mark_undone(step_id)
        ids = tuple(record_id for _, record_id in touched)
        kinds = frozenset(kind for kind, _ in touched)
        return Changes(kinds, ids if len(kinds) == 1 and len(ids) <= MAX_IDS else (), kept=kept)

    def _mark_undone(self, step_id: int) -> None:
        """Mark a step; where it took back another, that one holds again, and so on."""
        current: int | None = step_id
        undone = True
        while current is not None:
            this = change_set.c.id == current
            self._connection.execute(update(change_set).where(this), {"undone": undone})
            query = select(change_set.c.undoes).where(this)
            current = self._connection.execute(query).scalar_one()
            undone = not undone

    def _undo_rows(self, step_id: int) -> list[tuple[Kind, int]]:
        query = select(change_row).where(
            change_row.c.change_set_id == step_id,
            or_(change_row.c.before.is_not(None), change_row.c.after.is_not(None)),
        )
        rows = self._connection.execute(query.order_by(change_row.c.id.desc())).mappings().all()
        present = self._present(rows)
        try:
            for row in rows:
                self._undo_row(row, present)
        except IntegrityError as error:
            raise StaleRecordError("undo_changed", id=step_id) from error
        return [(Kind(row["kind"]), row["record_id"]) for row in rows]

    def _present(self, rows: Sequence[RowMapping]) -> dict[tuple[Kind, int], Stored]:
        """Return the touched records as they are now, read in few statements."""
        found: dict[tuple[Kind, int], Stored] = {}
        for kind, record_map in MAPS.items():
            ids = [row["record_id"] for row in rows if row["kind"] == kind]
            loaded = record_map.load(self._connection, ids)
            found |= {(kind, record_id): stored for record_id, stored in loaded.items()}
        return found

    def _undo_row(self, row: RowMapping, present: Mapping[tuple[Kind, int], Stored]) -> None:
        kind = Kind(row["kind"])
        if kind is Kind.OFFICE:
            self._undo_office(row)
        elif kind is Kind.CODE:
            self._undo_code(row)
        elif kind is Kind.ATTACHMENT:
            self._undo_attachment(row)
        else:
            self._undo_record(kind, row, present.get((kind, row["record_id"])))

    def _undo_record(self, kind: Kind, row: RowMapping, now: Stored | None) -> None:
        record_map = MAPS[kind]
        rows = RecordRows(self._scope, record_map)
        _require_same(kind, row, now)
        if kind is not Kind.CASE and now is not None:
            require_free(self._scope.connection, record_map, [now])
        if row["before"] is None and now is not None:
            _require_no_attachments(self._scope, kind, now["id"])
            rows.delete([now["id"]])
            self._scope.recorder.note(kind, now["id"], now, None)
        elif now is None:
            rows.insert(decode(record_map.table, row["before"]))
        else:
            moved = {"version": now["version"] + 1, "updated_at": self._scope.moment}
            rows.replace(now, now | decode(record_map.table, row["before"]) | moved)

    def _undo_office(self, row: RowMapping) -> None:
        now = load_office(self._connection)
        _require_same(Kind.OFFICE, row, now)
        WritableOffice(self._scope).replace(now, row["before"])

    def _undo_code(self, row: RowMapping) -> None:
        query = select(code_table).where(code_table.c.id == row["record_id"])
        now = dict(self._connection.execute(query).mappings().one())
        _require_same(Kind.CODE, row, now)
        # A code is never deleted, because records may hold it: a new one is retired instead.
        WritableCodes(self._scope).replace(now, row["before"] or {"retired": True})

    def _undo_attachment(self, row: RowMapping) -> None:
        files = WritableAttachments(self._scope)
        now = files.stored([row["record_id"]]).get(row["record_id"])
        _require_same(Kind.ATTACHMENT, row, now)
        if now is None:
            return
        if row["before"] is None:
            # A new attachment goes into the trash, because the journal could not bring it back.
            files.mark(now, trashed=True)
        else:
            files.put_back(now, decode(attachment, row["before"]))

    def _undo_import(self, batch: int) -> tuple[list[tuple[Kind, int]], int]:
        removed: list[tuple[Kind, int]] = []
        kept = 0
        for kind in sorted(MAPS, key=lambda kind: kind is Kind.INDICATOR):  # after its values
            record_map = MAPS[kind]
            table = record_map.table
            mine = table.c.import_batch == batch
            query = select(table.c.id).where(mine, table.c.version == 1, _bare(kind, table))
            for named in _NAMING.get(kind, ()):
                holders = select(named).where(named.is_not(None))
                query = query.where(table.c.id.not_in(holders))
            ids = self._connection.execute(query).scalars().all()
            RecordRows(self._scope, record_map).delete(ids)
            removed += self._undo_follow_ups(kind, ids)
            left = select(func.count()).select_from(table).where(mine)
            kept += self._connection.execute(left).scalar_one()
            removed += [(kind, record_id) for record_id in ids]
        self._forget_batch(batch)
        return removed, kept

    def _undo_follow_ups(self, kind: Kind, ids: Sequence[int]) -> list[tuple[Kind, int]]:
        """Take the follow-ups of removed records with them, and links to removed records."""
        field = FollowUpField(self._scope)
        gone = field.remove(kind, ids) if kind in WITH_FIELD else []
        field.unlink(kind, ids)
        return [(Kind.FOLLOW_UP, record_id) for record_id in gone]

    def _forget_batch(self, batch: int) -> None:
        marks = import_fingerprint.c
        kind = select(import_batch.c.kind).where(import_batch.c.id == batch)
        table = MAPS[Kind(self._connection.execute(kind).scalar_one())].table
        gone = marks.record_id.not_in(select(table.c.id).where(table.c.import_batch == batch))
        self._connection.execute(delete(import_fingerprint).where(marks.batch_id == batch, gone))
        undone = update(import_batch).where(import_batch.c.id == batch)
        self._connection.execute(undone, {"undone_at": self._scope.moment})


def _require_same(kind: Kind, row: RowMapping, now: dict[str, Any] | None) -> None:
    """Refuse if the record is no longer what the step left, or is there though it was deleted."""
    left = row["after"]
    same = now is None if left is None else now is not None and _agrees(left, encode(now))
    if not same:
        raise StaleRecordError("undo_changed", kind=kind, id=row["record_id"])


def _agrees(image: dict[str, Any], now: dict[str, Any]) -> bool:
    return not changed_fields(image, {name: now.get(name) for name in image})


def _require_no_attachments(scope: Scope, kind: Kind, record_id: int) -> None:
    """Refuse to remove a new record to which something was attached since."""
    if WritableAttachments(scope).holds(kind, record_id):
        raise StaleRecordError("undo_changed", kind=kind, id=record_id)


def _bare(kind: Kind, table: Table) -> ColumnElement[bool]:
    """Return the condition on records that nothing is attached to them."""
    live = attachment.c.deleted_at.is_(None)
    return table.c.id.not_in(
        select(attachment.c.record_id).where(attachment.c.kind == kind.value, live)
    )


def reduce_images(connection: Connection, today: date) -> int:
    """Reduce images older than 30 days to the names of the fields; return how many rows."""
    limit = datetime.combine(today, time.min, UTC) - timedelta(days=IMAGE_DAYS)
    old = select(change_set.c.id).where(change_set.c.moment < limit)
    statement = update(change_row).where(
        change_row.c.change_set_id.in_(old),
        or_(change_row.c.before.is_not(None), change_row.c.after.is_not(None)),
    )
    return connection.execute(statement, {"before": None, "after": None}).rowcount
