"""Steps for people: who did what to a record, and what can be taken back or done again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from intdesk.clock import FixedClock
from intdesk.domain.changes import Kind
from intdesk.domain.steps import Operation
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.samples import CLOCK, KEY, consultation, save

MONTH_ON = FixedClock(datetime(2026, 12, 22, tzinfo=UTC))


def operations(database: Database) -> list[Operation]:
    with database.read() as unit:
        return unit.journal.operations(20)


def switch(database: Database, operation: Operation) -> None:
    with database.write("Hin und her") as unit:
        unit.journal.undo(operation.step)


def change(database: Database, record_id: int, label: str, **values: object) -> None:
    with database.write(label) as unit:
        draft = replace(unit.of(CONSULTATIONS).get(record_id), **values)  # type: ignore[arg-type]
        unit.of(CONSULTATIONS).save(draft)


def test_a_step_knows_who_made_it(database: Database) -> None:
    database.actor = "Frau Krüger"
    (record,) = save(database, consultation(), label="Erfasst")
    database.actor = ""
    change(database, record, "Geändert", minutes=45)
    with database.read() as unit:
        later, first = unit.journal.record_history(Kind.CONSULTATION, record)
    assert (first.actor, later.actor) == ("Frau Krüger", "")
    assert later.before is not None
    assert later.after is not None
    assert (later.before["minutes"], later.after["minutes"]) == (30, 45)
    assert [o.actor for o in operations(database)] == ["", "Frau Krüger"]


def test_any_operation_is_taken_back_and_done_again(database: Database) -> None:
    first, second = save(database, consultation()), save(database, consultation())
    change(database, first[0], "eins", minutes=31)
    change(database, second[0], "zwei", minutes=32)
    for _ in range(2):
        one = next(o for o in operations(database) if o.label == "eins")
        assert not one.undone
        switch(database, one)
        undone = next(o for o in operations(database) if o.label == "eins")
        assert undone.undone
        assert undone.step != one.step
        switch(database, undone)
    with database.read() as unit:
        assert unit.of(CONSULTATIONS).get(first[0]).minutes == 31
    assert [o.label for o in operations(database)] == ["zwei", "eins", "Erfasst", "Erfasst"]


def test_old_operations_and_values_go_but_names_stay(data_file: Path) -> None:
    opened = Database.open(data_file, key=KEY, clock=CLOCK)
    (record,) = save(opened, consultation())
    change(opened, record, "Geändert", minutes=45)
    switch(opened, operations(opened)[0])
    opened.close()
    later = Database.open(data_file, key=KEY, clock=MONTH_ON)
    assert operations(later) == []
    with later.read() as unit:
        entries = unit.journal.record_history(Kind.CONSULTATION, record)
    assert [(e.fields, e.before, e.after) for e in entries[:2]] == [(("minutes",), None, None)] * 2
    later.close()


def test_an_erased_record_keeps_no_values(database: Database) -> None:
    (record,) = save(database, consultation(note="Name"))
    change(database, record, "Geändert", note="anders")
    with database.write("Endgültig") as unit:
        unit.of(CONSULTATIONS).erase([record])
    assert operations(database) == []
    with database.read() as unit:
        entries = unit.journal.record_history(Kind.CONSULTATION, record)
    assert [(e.before, e.after) for e in entries] == [(None, None)] * 3


def test_who_deleted_is_who_deleted_last(database: Database) -> None:
    ids = save(database, consultation(), consultation())
    for actor in ("A", "B"):
        database.actor = actor
        with database.write("Gelöscht") as unit:
            unit.of(CONSULTATIONS).trash(ids[:1])
        if actor == "A":
            with database.write("Zurück") as unit:
                unit.of(CONSULTATIONS).restore(ids)
    with database.read() as unit:
        assert unit.journal.deleters(Kind.CONSULTATION, ids) == {ids[0]: "B"}
