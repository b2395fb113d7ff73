"""The protocol keeps what happened, the newest first."""

from __future__ import annotations

from intdesk.storage.database import Database
from tests.storage.samples import CLOCK


def test_events_are_kept_in_their_order(database: Database) -> None:
    for number in range(3):
        with database.write("") as unit:
            unit.protocol.add("restored", {"number": number})
    with database.read() as reading:
        entries = reading.protocol.entries(2)
    assert [entry.details["number"] for entry in entries] == [2, 1]
    assert {(e.event, e.moment, e.actor) for e in entries} == {("restored", CLOCK.now(), "")}
