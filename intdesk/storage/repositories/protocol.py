"""The protocol of what concerns the safety of the file: restores, keys, takeovers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from intdesk.storage.scope import Scope
from intdesk.storage.statements import insert_one
from intdesk.storage.tables.safety import protocol


@dataclass(frozen=True, slots=True)
class ProtocolEntry:
    """One event: a code, its details, when (UTC) and, if known, by whom."""

    id: int
    moment: datetime
    actor: str
    event: str
    details: Mapping[str, Any]


class Protocol:
    """Reads the protocol."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection that is in a transaction."""
        self._connection = connection

    def entries(self, limit: int = 100) -> list[ProtocolEntry]:
        """Return the latest entries, the newest first."""
        query = select(protocol).order_by(protocol.c.id.desc()).limit(limit)
        return [ProtocolEntry(**row) for row in self._connection.execute(query).mappings()]


class WritableProtocol(Protocol):
    """Reads and writes the protocol; entries are never changed."""

    def __init__(self, scope: Scope) -> None:
        """Work in the transaction of the scope."""
        super().__init__(scope.connection)
        self._scope = scope

    def add(self, event: str, details: Mapping[str, Any]) -> None:
        """Note an event at the moment of the unit of work."""
        values = {"moment": self._scope.moment, "event": event, "details": dict(details)}
        insert_one(self._connection, protocol, values)
