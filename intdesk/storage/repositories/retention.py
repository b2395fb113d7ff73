"""What is due, the notes beside it, the protocol of erasures; and carrying out what was decided."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from intdesk.domain.changes import Kind
from intdesk.domain.retention import Action, Candidate, Chosen, Erasure, Note, Subject
from intdesk.storage.repositories.kinds import MAPS
from intdesk.storage.repositories.mapping import CHUNK
from intdesk.storage.retention.belongings import Going, Key, going_with
from intdesk.storage.retention.candidates import candidates
from intdesk.storage.retention.erasing import SUBJECT_OF, Eraser, Order, Outcome
from intdesk.storage.scope import Scope
from intdesk.storage.tables.cases import case_identity
from intdesk.storage.tables.retention import erasure, retention_note
from intdesk.storage.tables.safety import attachment

NoteKey = tuple[Subject, str, int]


class Retention:
    """Reads what is due and what was erased."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def candidates(self, subject: Subject, today: date) -> list[Candidate]:
        """Return everything of a subject that has a period, however long it still runs."""
        return candidates(self._connection, subject, today)

    def notes(self) -> dict[NoteKey, Note]:
        """Return what the office noted, by subject, kind and id."""
        return {
            (Subject(row.subject), row.kind, row.record_id): Note(
                row.postponed_until, row.reason, row.offered_on
            )
            for row in self._connection.execute(select(retention_note))
        }

    def going_with(self, chosen: Collection[Key]) -> Going:
        """Return everything that would go with records."""
        return going_with(self._connection, chosen)

    def entries(self) -> list[Erasure]:
        """Return the whole protocol of erasures, the oldest first."""
        query = select(*(erasure.c[name] for name in Erasure.__dataclass_fields__))
        rows = self._connection.execute(query.order_by(erasure.c.id)).mappings()
        return [
            Erasure(
                **dict(row) | {"subject": Subject(row["subject"]), "action": Action(row["action"])}
            )
            for row in rows
        ]

    def still_here(self, entries: Iterable[Erasure]) -> list[Chosen]:
        """Return what entries of another state of the file name and this one still holds."""
        wanted = list(entries)
        found: list[Chosen] = []
        for subject, kind in {(e.subject, e.kind) for e in wanted}:
            mine = {e.uuid: e for e in wanted if (e.subject, e.kind) == (subject, kind)}
            for record_id, uuid in self._ids(subject, kind, list(mine)):
                entry = mine[uuid]
                found.append(_chosen(entry, record_id))
        return found

    def _ids(self, subject: Subject, kind: str, uuids: Sequence[str]) -> list[tuple[int, str]]:
        its = Kind.CASE if subject is Subject.IDENTITY else kind
        if its not in {*MAPS, Kind.ATTACHMENT}:
            return []
        table = attachment if its == Kind.ATTACHMENT else MAPS[Kind(its)].table
        found: list[tuple[int, str]] = []
        for start in range(0, len(uuids), CHUNK):
            query = select(table.c.id, table.c.uuid).where(
                table.c.uuid.in_(uuids[start : start + CHUNK])
            )
            if subject is Subject.IDENTITY:
                query = query.where(table.c.id.in_(select(case_identity.c.case_id)))
            found += [(row[0], row[1]) for row in self._connection.execute(query)]
        return found


class WritableRetention(Retention):
    """Notes what the office decides, and carries it out."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._eraser = Eraser(scope)

    def put_note(self, key: NoteKey, note: Note) -> None:
        """Keep a note in the place of a former one; an empty one is none."""
        subject, kind, record_id = key
        c = retention_note.c
        mine = (c.subject == subject.value) & (c.kind == kind) & (c.record_id == record_id)
        self._connection.execute(delete(retention_note).where(mine))
        if note != Note():
            values = {"subject": subject.value, "kind": kind, "record_id": record_id}
            days = {"postponed_until": note.postponed_until, "offered_on": note.offered_on}
            self._connection.execute(
                insert(retention_note), values | days | {"reason": note.reason}
            )

    def carry_out(self, order: Order, *, recorded: bool = True) -> Outcome:
        """Anonymise and delete; cannot be taken back."""
        return self._eraser.carry_out(order, recorded=recorded)

    def add_entries(self, entries: Sequence[Erasure]) -> None:
        """Take over entries of the protocol that were written elsewhere."""
        self._eraser.add(entries)


def _chosen(entry: Erasure, record_id: int) -> Chosen:
    """Return what an entry asks for here: its record, whether it was chosen or went along."""
    if entry.subject is Subject.IDENTITY:
        return Chosen(Subject.IDENTITY, record_id, Action.DELETE)
    subject = SUBJECT_OF.get(Kind(entry.kind))
    if subject is not None and entry.action is Action.ANONYMISE:
        return Chosen(subject, record_id, Action.ANONYMISE)
    return Chosen(Subject.TRASH, record_id, Action.DELETE, entry.kind)
