"""The code lists of the office."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, select, update

from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.folding import fold
from intdesk.errors import StaleRecordError
from intdesk.storage.repositories.indexing import reindex_label
from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.office import code as table


def values_of(code: Code) -> dict[str, Any]:
    """Return the columns of a code."""
    return {
        "list_id": code.list_id.value,
        "code": code.code,
        "label": code.label,
        "label_folded": fold(code.label),
        "position": code.position,
        "retired": code.retired,
        "groups": list(code.groups),
        "spellings": list(code.spellings),
        "extra": dict(code.extra),
        "mapping": dict(code.mapping),
    }


def _code(row: RowMapping) -> Code:
    return Code(
        CodeListId(row["list_id"]), row["code"], row["label"], row["position"], row["retired"],
        tuple(row["groups"]), tuple(row["spellings"]), row["extra"], row["mapping"],
        row["version"],
    )  # fmt: skip


class Codes:
    """Reads the code lists."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def all(self) -> list[Code]:
        """Return every code of every list, by list and position."""
        query = select(table).order_by(table.c.list_id, table.c.position, table.c.id)
        return [_code(row) for row in self._connection.execute(query).mappings()]


class WritableCodes(Codes):
    """Reads and writes the code lists; a code is never deleted."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def save(self, code: Code) -> None:
        """Write a new code (version 0) or the changes of one; an unchanged code writes nothing.

        Raises StaleRecordError if the code changed since it was read.
        """
        values = values_of(code)
        query = select(table).where(
            table.c.list_id == code.list_id.value, table.c.code == code.code
        )
        row = self._connection.execute(query).mappings().first()
        if code.version != (row["version"] if row else 0):
            raise StaleRecordError("stale", kind=Kind.CODE, id=row["id"] if row else 0)
        if row is None:
            code_id = insert_one(self._connection, table, values)
            after = values | {"id": code_id, "version": 1}
            self._scope.recorder.note(Kind.CODE, code_id, None, after)
        elif any(row[name] != value for name, value in values.items()):
            self.replace(dict(row), values)

    def replace(self, before: dict[str, Any], values: dict[str, Any]) -> None:
        """Write the values of a stored code and find its records under the new label."""
        after = before | values | {"version": before["version"] + 1}
        self._connection.execute(update(table).where(table.c.id == before["id"]), after)
        self._scope.recorder.note(Kind.CODE, before["id"], before, after)
        if before["label"] != after["label"]:
            reindex_label(self._scope, CodeListId(before["list_id"]), before["code"])
