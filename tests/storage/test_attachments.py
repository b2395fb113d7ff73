"""Attachments in the file: journaled without their content, erased with their record."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from intdesk.domain.attachment import Attachment
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.draft import KeptDraft
from intdesk.domain.listing import ListQuery
from intdesk.errors import IntDeskError, StaleRecordError
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.storage.samples import CLOCK, consultation, found, query, save

CONTENT = b"Geheimes aus dem Bescheid" * 50


@pytest.fixture
def record(database: Database) -> int:
    return save(database, consultation())[0]


def attach(database: Database, record: int, name: str = "Bescheid.pdf") -> int:
    digest = hashlib.sha256(CONTENT).hexdigest()
    draft = Attachment(Kind.CONSULTATION, record, name, len(CONTENT), digest)
    with database.write("Anlage") as unit:
        return unit.attachments.add(draft, CONTENT)


def names(database: Database, record: int) -> list[str]:
    with database.read() as unit:
        return [a.name for a in unit.attachments.of(Kind.CONSULTATION, record)]


def undo(database: Database, step_id: int = 0) -> Changes:
    with database.write("Rückgängig") as unit:
        last = unit.journal.last()
        assert step_id or last is not None
        return unit.journal.undo(step_id or (last.id if last else 0))


def newest(database: Database) -> int:
    with database.read() as unit:
        return unit.journal.steps(1)[0].id


def test_content_and_facts_come_back(database: Database, record: int) -> None:
    at = attach(database, record)
    attach(database, record, "Zweite.txt")
    assert names(database, record) == ["Bescheid.pdf", "Zweite.txt"]
    with database.read() as unit:
        stored = unit.attachments.get(at)
        assert unit.attachments.content(at) == CONTENT
        assert unit.attachments.total_bytes() == 2 * len(CONTENT)
        with pytest.raises(KeyError):
            unit.attachments.get(99)
        with pytest.raises(KeyError):
            unit.attachments.content(99)
    assert (stored.version, stored.size, stored.created_at) == (1, len(CONTENT), CLOCK.now())


def test_a_record_that_is_gone_takes_none(database: Database, record: int) -> None:
    with pytest.raises(IntDeskError, match="record_missing"):
        attach(database, record + 1)
    wrong = Attachment(Kind.OFFICE, 1, "x", 1, "")
    with pytest.raises(ValueError, match="no attachments"), database.write("") as unit:
        unit.attachments.add(wrong, b"x")


def test_undo_and_redo_of_a_new_one_keep_the_content(database: Database, record: int) -> None:
    at = attach(database, record)
    for _ in range(2):
        assert undo(database) == Changes.of(Kind.ATTACHMENT, at)
        assert names(database, record) == []
        undo(database, newest(database))
        assert names(database, record) == ["Bescheid.pdf"]
    with database.read() as unit:
        assert unit.attachments.content(at) == CONTENT


def test_trash_restore_and_undo(database: Database, record: int) -> None:
    at = attach(database, record)
    with database.write("Gelöscht") as unit:
        unit.attachments.trash([at])
        unit.attachments.trash([at])
    assert names(database, record) == []
    undo(database)
    assert names(database, record) == ["Bescheid.pdf"]
    with database.write("Gelöscht") as unit:
        unit.attachments.trash([at])
    with database.write("Zurück") as unit:
        unit.attachments.restore([at, 99])
    assert names(database, record) == ["Bescheid.pdf"]


def test_one_that_changed_since_is_not_undone(database: Database, record: int) -> None:
    at = attach(database, record)
    step = newest(database)
    with database.write("Gelöscht") as unit:
        unit.attachments.trash([at])
    with pytest.raises(StaleRecordError, match="undo_changed"):
        undo(database, step)


def test_a_new_record_with_attachments_is_not_undone_before_them(database: Database) -> None:
    record = save(database, consultation())[0]
    first = newest(database)
    at = attach(database, record)
    with pytest.raises(StaleRecordError, match="undo_changed"):
        undo(database, first)
    undo(database)  # the attachment
    undo(database)  # the record
    assert found(database, query()) == []
    with pytest.raises(IntDeskError, match="record_missing"), database.write("") as unit:
        unit.attachments.restore([at])


def test_trash_and_undo_of_the_record_keep_its_attachments(database: Database, record: int) -> None:
    attach(database, record)
    with database.write("Gelöscht") as unit:
        unit.of(CONSULTATIONS).trash([record])
    undo(database)
    assert names(database, record) == ["Bescheid.pdf"]


def test_an_import_leaves_records_that_something_was_attached_to(database: Database) -> None:
    with database.write("Import") as unit:
        batch = unit.imports.new_batch(Kind.CONSULTATION, "liste.xlsx", 2)
        ids = unit.of(CONSULTATIONS).add_many([consultation()] * 2, batch)
        unit.imports.add_fingerprints(batch, [(i, f"f{i}") for i in ids])
    step = newest(database)
    attach(database, ids[1])
    assert undo(database, step).kept == 1
    assert found(database, query()) == [ids[1]]


def test_nothing_of_an_erased_record_is_left_in_the_file(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "offen.intdesk", clock=CLOCK)  # its pages can be read
    first = save(database, consultation())[0]
    second = save(database, consultation())[0]
    trashed = attach(database, first, "Frau-Beispiel.pdf")
    attach(database, first, "Herr-Beispiel.pdf")
    other = attach(database, second, "bleibt.pdf")
    with database.write("") as unit:
        unit.drafts.keep(KeptDraft("consultation", first, 1, {"note": "Entwurf"}, CLOCK.now()))
    with database.write("Gelöscht") as unit:
        unit.attachments.trash([trashed])
    words = (b"Beispiel.pdf", b"Entwurf", b"bleibt.pdf", CONTENT[:25])
    assert all(word in database.path.read_bytes() for word in words)
    with database.write("Endgültig") as unit:
        unit.of(CONSULTATIONS).erase([first])
    with database.read() as unit:
        assert [a.id for a in unit.attachments.all()] == [other]
        assert unit.attachments.content(other) == CONTENT
        assert [o.label for o in unit.journal.operations(9)] == ["Anlage", "Erfasst"]
    with database.write("Endgültig") as unit:
        unit.attachments.erase([other])
    database.close()
    left = database.path.read_bytes()
    assert not [word for word in words if word in left]


def test_trashed_ones_can_be_listed(database: Database, record: int) -> None:
    at = attach(database, record)
    with database.write("Gelöscht") as unit:
        unit.attachments.trash([at])
    trash = ListQuery(Kind.ATTACHMENT, trashed=True)
    with database.read() as unit:
        assert list(unit.lists.ids(trash)) == [at]
        row = unit.lists.rows(Kind.ATTACHMENT, [at])[at]
        assert unit.lists.summary(replace(trash, trashed=False)).count == 0
    assert (row["name"], row["kind"]) == ("Bescheid.pdf", "consultation")
