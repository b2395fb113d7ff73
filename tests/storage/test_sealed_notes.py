"""Notes that are closed: nowhere to be read, and whole when they come back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.work_entry import WorkEntry
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, CONTACTS, WORK_ENTRIES
from tests.storage.pages import decrypted
from tests.storage.samples import CLOCK, KEY, consultation, found, query, save

SEAL = bytes(range(64, 96))
NOTE = "Sippenhaftgeschichte"
HINT = "Warteschlangenproblem"
FRIEND = "Lieblingskuchen"
WORDS = (NOTE, HINT, FRIEND)


@pytest.fixture
def filled(database: Database) -> Database:
    """Return a file with notes in records, one of them trashed, and in history and drafts."""
    save(database, consultation(note=f"{NOTE} eins", structural_note=HINT), consultation())
    (third,) = save(database, consultation(note=f"{NOTE} zwei"))
    with database.write("x") as unit:
        unit.of(CONSULTATIONS).trash([third])
        unit.of(CONTACTS).save(Contact(name="Ada", note=FRIEND))
        unit.of(WORK_ENTRIES).save(WorkEntry(day=CLOCK.today(), minutes=5, description="Aktenlage"))
        unit._scope.connection.execute(
            sql("INSERT INTO draft VALUES ('consultation', 0, :text, '2026-01-01')"),
            {"text": f'{{"note": "{NOTE}"}}'},
        )
    former = replace(one(database, 2), note=f"{NOTE} von gestern")
    save(database, former)
    save(database, replace(one(database, 2), note=""))
    return database


def one(database: Database, record_id: int) -> Consultation:
    with database.read() as unit:
        return unit.of(CONSULTATIONS).get(record_id)


def close(database: Database, key: bytes = SEAL) -> int:
    with database.write("zu") as unit:
        return unit.sealed_notes.close(key)


def open_again(database: Database, key: bytes = SEAL) -> int:
    with database.write("auf") as unit:
        return unit.sealed_notes.open(key)


def count(database: Database) -> int:
    with database.read() as unit:
        return unit.sealed_notes.count()


def words_in(database: Database) -> list[str]:
    content = decrypted(database.path, KEY).lower()
    return [word for word in WORDS if word.lower().encode() in content]


def test_closed_notes_stand_nowhere_in_the_file(filled: Database) -> None:
    assert words_in(filled) == list(WORDS)
    assert close(filled) == 4
    filled.compact(KEY)
    assert words_in(filled) == []
    assert found(filled, query(text="sippenhaft")) == []
    assert count(filled) == 4
    with filled.read() as unit:
        assert unit.integrity.findings() == []
        assert unit.of(WORK_ENTRIES).get(1).description == "Aktenlage"


def test_they_come_back_whole(filled: Database) -> None:
    before = [replace(one(filled, i), version=0) for i in (1, 2, 3)]
    close(filled)
    assert one(filled, 1).note == one(filled, 1).structural_note == one(filled, 3).note == ""
    assert open_again(filled) == 4
    assert [replace(one(filled, i), version=0) for i in (1, 2, 3)] == before
    with filled.read() as unit:
        assert unit.of(CONTACTS).get(1).note == FRIEND
        assert unit.integrity.findings() == []
    assert found(filled, query(text="sippenhaft eins")) == [1]
    assert count(filled) == 0


def test_versions_move_on_so_that_old_drafts_are_refused(filled: Database) -> None:
    first, second = one(filled, 1), one(filled, 2)
    close(filled)
    assert one(filled, 1).version == first.version + 1
    assert one(filled, 2).version == second.version
    open_again(filled)
    assert one(filled, 1).version == first.version + 2


def test_a_note_written_meanwhile_follows_the_old_one(filled: Database) -> None:
    close(filled)
    save(filled, replace(one(filled, 1), note="Neues"))
    open_again(filled)
    assert one(filled, 1).note == f"{NOTE} eins\n\nNeues"


def test_closing_twice_keeps_both_notes(filled: Database) -> None:
    close(filled)
    save(filled, replace(one(filled, 1), note="Neues"))
    assert close(filled) == 1
    assert one(filled, 1).note == ""
    assert count(filled) == 4
    open_again(filled)
    assert one(filled, 1).note == f"{NOTE} eins\n\nNeues"
    assert one(filled, 1).structural_note == HINT


def test_another_key_opens_and_closes_nothing(filled: Database) -> None:
    close(filled)
    save(filled, replace(one(filled, 1), note="Neues"))
    with pytest.raises(ValueError, match="another key"):
        open_again(filled, KEY)
    with pytest.raises(ValueError, match="another key"):
        close(filled, KEY)
    assert count(filled) == 4
    assert one(filled, 1).note == "Neues"


def test_a_sealed_note_fits_its_own_record_only(filled: Database) -> None:
    close(filled)
    with filled.write("x") as unit:
        connection = unit._scope.connection
        connection.execute(sql("UPDATE sealed_note SET record_id = 2 WHERE record_id = 3"))
    with pytest.raises(ValueError, match="another key"):
        open_again(filled)


def test_an_erased_record_takes_its_sealed_note_along(filled: Database) -> None:
    close(filled)
    with filled.write("x") as unit:
        unit.of(CONSULTATIONS).erase([1])
    assert count(filled) == 2
    assert open_again(filled) == 2


def test_what_was_done_before_cannot_be_undone(filled: Database) -> None:
    close(filled)
    with filled.read() as unit:
        assert unit.journal.last() is None


def test_a_file_without_notes_has_nothing_to_close(database: Database) -> None:
    assert close(database) == 0
    assert open_again(database) == 0
