"""Identities of persons, sealed under the identity key; the journal only learns of a change."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.identity import Identity, LegalBasis
from intdesk.storage.keys.sealing import unwrap, wrap
from intdesk.storage.scope import Scope
from intdesk.storage.tables.cases import case_file, case_identity

FIELD = "identity"
"""The name under which the history of a case tells that its identity changed."""


@dataclass(frozen=True, slots=True)
class SealedIdentity:
    """An identity as it lies in the file; :meth:`unsealed` needs the key."""

    case_id: int
    sealed: bytes
    basis: LegalBasis

    def unsealed(self, key: bytes) -> Identity:
        """Return the identity; raises ValueError for another key or a changed content."""
        content = unwrap(key, self.sealed, _context(self.case_id))
        if content is None:
            raise ValueError("sealed under another key")
        return Identity.from_bytes(content)


class Identities:
    """Reads what is sealed."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def get(self, case_id: int) -> SealedIdentity | None:
        """Return the sealed identity of a case, if it is a named one."""
        return next(iter(self._read(case_identity.c.case_id == case_id)), None)

    def all(self) -> list[SealedIdentity]:
        """Return all sealed identities of cases that are not in the trash."""
        present = select(case_file.c.id).where(case_file.c.deleted_at.is_(None))
        return self._read(case_identity.c.case_id.in_(present))

    def every(self) -> list[SealedIdentity]:
        """Return all sealed identities, those of cases in the trash included."""
        return self._read(case_identity.c.case_id.is_not(None))

    def _read(self, condition: object) -> list[SealedIdentity]:
        c = case_identity.c
        query = select(c.case_id, c.sealed, c.basis, c.law, c.special_ground, c.agreed_on)
        rows = self._connection.execute(query.where(condition))  # type: ignore[arg-type]
        return [SealedIdentity(row[0], row[1], LegalBasis(*row[2:])) for row in rows]


class WritableIdentities(Identities):
    """Reads and writes what is sealed; nothing of it can be taken back by the journal."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def put(self, case_id: int, identity: Identity, basis: LegalBasis, key: bytes) -> None:
        """Seal an identity in the place of a former one."""
        values = {
            "sealed": wrap(key, identity.to_bytes(), _context(case_id)),
            "basis": basis.basis,
            "law": basis.law.strip(),
            "special_ground": basis.special_ground,
            "agreed_on": basis.agreed_on,
            "stored_at": self._scope.moment,
        }
        mine = update(case_identity).where(case_identity.c.case_id == case_id)
        if self._connection.execute(mine, values).rowcount == 0:
            self._connection.execute(insert(case_identity), {"case_id": case_id} | values)
        self._scope.recorder.note_unseen(Kind.CASE, case_id, FIELD)

    def remove(self, case_id: int) -> bool:
        """Remove an identity for good; tells whether there was one."""
        mine = delete(case_identity).where(case_identity.c.case_id == case_id)
        found = self._connection.execute(mine).rowcount > 0
        if found:
            self._scope.recorder.note_unseen(Kind.CASE, case_id, FIELD)
        return found


def _context(case_id: int) -> bytes:
    return f"case_identity/{case_id}".encode()
