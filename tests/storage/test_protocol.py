"""The protocol of safety."""

from __future__ import annotations

import pytest

from intdesk.storage.database import Database
from intdesk.storage.repositories.protocol import ProtocolEntry
from tests.storage.samples import CLOCK


def entries(database: Database, limit: int = 1000) -> list[ProtocolEntry]:
    with database.read() as unit:
        return unit.protocol.entries(limit)


def test_entries_say_when_who_and_what(database: Database) -> None:
    database.actor = "Ada"
    with database.write("x") as unit:
        unit.protocol.add("restored", {"file": "Sicherung.intdesk", "rows": 7})
        unit.protocol.add("checked")
    assert entries(database) == [
        ProtocolEntry(2, CLOCK.now(), "Ada", "checked", {}),
        ProtocolEntry(1, CLOCK.now(), "Ada", "restored", {"file": "Sicherung.intdesk", "rows": 7}),
    ]
    assert [entry.event for entry in entries(database, 1)] == ["checked"]


def test_an_entry_is_no_step_to_undo(database: Database) -> None:
    with database.write("x") as unit:
        unit.protocol.add("checked")
    assert unit.step == 0


def test_what_fails_leaves_no_entry(database: Database) -> None:
    def fail() -> None:
        with database.write("x") as unit:
            unit.protocol.add("checked")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert entries(database) == []
