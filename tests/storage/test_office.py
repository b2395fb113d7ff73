"""The office profile, code lists, imports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.codes import Code, CodeListId
from intdesk.domain.office import Office, OfficeKind
from intdesk.errors import StaleRecordError
from intdesk.storage.database import Database
from tests.storage.samples import CLOCK

OFFICE = Office(
    1, "Musterstadt", OfficeKind.TOWN, "08115003", "08", "A. Muster", "Amt 50", "B. Beispiel",
    2340, {"beratung": 60, "steuerung": 40}, 2025, ("423", "163"), True,
    b"\x89PNG", "image/png",
)  # fmt: skip


def test_the_profile_keeps_every_field(database: Database) -> None:
    with database.write("Profil") as unit:
        unit.office.save(OFFICE)
    with database.read() as unit:
        assert unit.office.get() == replace(OFFICE, version=2)


def test_changed_shares_replace_the_old_ones(database: Database) -> None:
    with database.write("Profil") as unit:
        unit.office.save(OFFICE)
        unit.office.save(replace(OFFICE, version=2, planned_shares={"controlling": 100}))
    with database.read() as unit:
        assert unit.office.get().planned_shares == {"controlling": 100}


def test_an_unchanged_profile_writes_nothing(database: Database) -> None:
    with database.write("Profil") as unit:
        unit.office.save(unit.office.get())
    with database.read() as unit:
        assert unit.office.get().version == 1
        assert unit.journal.last() is None


def test_a_stale_profile_is_refused(database: Database) -> None:
    with database.write("Profil") as unit:
        unit.office.save(OFFICE)
    with pytest.raises(StaleRecordError) as caught, database.write("Profil") as unit:
        unit.office.save(OFFICE)
    assert caught.value.values["kind"] is Kind.OFFICE


def test_a_code_keeps_every_field(database: Database) -> None:
    code = Code(
        CodeListId.TOPIC, "zz", "Neues", 50, True, ("EU",), ("neu", "ganz neu"),
        {"iso": "DE"}, {"land": "7"},
    )  # fmt: skip
    stored = replace(code, version=1)
    with database.write("Code") as unit:
        unit.codes.save(code)
    with database.write("Unverändert") as unit:
        unit.codes.save(stored)
    with database.read() as unit:
        assert stored in unit.codes.all()
        assert len(unit.journal.steps(9)) == 1


def test_an_outdated_code_is_refused(database: Database) -> None:
    with database.read() as unit:
        read = unit.codes.all()[0]
    with database.write("Umbenannt") as unit:
        unit.codes.save(replace(read, label="Neuer Name"))
    for outdated in (replace(read, retired=True), replace(read, version=0)):
        with pytest.raises(StaleRecordError) as caught, database.write("Code") as unit:
            unit.codes.save(outdated)
        assert caught.value.values["kind"] is Kind.CODE
    with database.read() as unit:
        assert unit.codes.all()[0] == replace(read, label="Neuer Name", version=2)


def test_codes_come_in_the_order_of_their_lists(database: Database) -> None:
    with database.read() as unit:
        topics = [c.position for c in unit.codes.all() if c.list_id is CodeListId.TOPIC]
    assert topics == sorted(topics)


def test_imports_are_listed_with_their_fingerprints(database: Database) -> None:
    with database.write("Import") as unit:
        first = unit.imports.new_batch(Kind.CONSULTATION, "a.xlsx", 2)
        second = unit.imports.new_batch(Kind.WORK_ENTRY, "b.csv", 1)
        unit.imports.add_fingerprints(first, [(1, "x"), (2, "x"), (3, "y")])
        unit.imports.add_fingerprints(second, [(1, "z")])
        unit.imports.add_fingerprints(second, [])
    with database.read() as unit:
        batches = unit.imports.batches()
        assert unit.imports.fingerprints(Kind.CONSULTATION) == {"x": 2, "y": 1}
        assert unit.imports.fingerprints(Kind.CONTACT) == {}
    assert [b.id for b in batches] == [second, first]
    assert (batches[1].kind, batches[1].file_name, batches[1].count) == (
        Kind.CONSULTATION, "a.xlsx", 2,
    )  # fmt: skip
    assert (batches[1].moment, batches[1].undone) == (CLOCK.now(), False)
