"""The protocol of safety: restores, changes of keys, takeovers; nobody changes an entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.safety import protocol


@dataclass(frozen=True, slots=True)
class ProtocolEntry:
    """What happened, when and by whom; ``event`` is a code, ``details`` are plain values."""

    id: int
    moment: datetime
    actor: str
    event: str
    details: Mapping[str, object]


class Protocol:
    """Reads the protocol."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def entries(self, limit: int = 1000) -> list[ProtocolEntry]:
        """Return the latest entries, the newest first."""
        query = select(protocol).order_by(protocol.c.id.desc()).limit(limit)
        return [ProtocolEntry(**row) for row in self._connection.execute(query).mappings()]


class WritableProtocol(Protocol):
    """Reads the protocol and adds to it."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def add(self, event: str, details: Mapping[str, object] | None = None) -> None:
        """Add an entry of this moment; details name no person that the office counsels."""
        values = {
            "moment": self._scope.moment, "actor": self._scope.recorder.actor,
            "event": event, "details": dict(details or {}),
        }  # fmt: skip
        insert_one(self._connection, protocol, values)
