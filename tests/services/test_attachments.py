"""Attachments: files of every kind, hostile ones among them, in and out of the data file."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.attachment import MAX_BYTES
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.errors import DataFileError, InputError, IntDeskError, OutputError
from intdesk.services import attachments
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile

CONTENT = b"%PDF-1.7 Bescheid"
CONSULTATION = Kind.CONSULTATION


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    draft = Consultation(day=date(2026, 3, 2), minutes=30, topic="08")
    return office_file.consultations.save(draft).id


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Bescheid.pdf"
    made.write_bytes(CONTENT)
    return made


def test_a_file_goes_in_and_comes_out(
    office_file: OfficeFile, record: int, path: Path, tmp_path: Path
) -> None:
    added = office_file.attachments.add(CONSULTATION, record, path)
    assert added.changes.undo_label == "Anlage hinzugefügt"
    assert not added.crowded
    (listed,) = office_file.attachments.list(CONSULTATION, record)
    assert (listed.id, listed.name, listed.size) == (added.id, "Bescheid.pdf", len(CONTENT))
    target = tmp_path / "Kopie.pdf"
    office_file.attachments.export(added.id, target)
    assert target.read_bytes() == CONTENT
    with pytest.raises(OutputError, match="target_exists"):
        office_file.attachments.export(added.id, target)
    assert not [p for p in tmp_path.iterdir() if p.suffix == ".tmp"]


def test_each_kind_of_record_has_its_own(office_file: OfficeFile, record: int, path: Path) -> None:
    contact = office_file.contacts.save(Contact(name="Jobcenter")).id
    assert contact == record
    office_file.attachments.add(Kind.CONTACT, contact, path)
    assert office_file.attachments.list(CONSULTATION, record) == []
    assert len(office_file.attachments.list(Kind.CONTACT, contact)) == 1


def _folder(path: Path) -> None:
    path.mkdir()


def _too_large(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)


def _nothing(path: Path) -> None:
    """Leave the file out: it vanished between choosing and reading."""


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _full(path: Path) -> None:
    path.write_bytes(CONTENT)


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("Ordner", _folder, "attachment_no_file"),
        ("Pipe", _pipe, "attachment_no_file"),
        ("Kreis", _loop, "attachment_unreadable"),
        ("weg.pdf", _nothing, "attachment_missing"),
        ("x" * 300, _nothing, "attachment_unreadable"),
        ("null\0byte", _nothing, "attachment_unreadable"),
        ("leer.pdf", Path.touch, "attachment_empty"),
        ("gross.pdf", _too_large, "attachment_too_large"),
        ("zeile\numbruch.pdf", _full, "attachment_name"),
        ("rechnung\u202efdp.exe", _full, "attachment_name"),
        ("back\\slash.pdf", _full, "attachment_name"),
        ("kaputt\udcff.pdf", _full, "attachment_name"),
    ],
)
def test_what_cannot_be_attached_is_refused_and_leaves_nothing(
    office_file: OfficeFile,
    record: int,
    tmp_path: Path,
    name: str,
    make: Callable[[Path], None],
    code: str,
) -> None:
    path = tmp_path / name
    make(path)
    with pytest.raises(InputError) as caught:
        office_file.attachments.add(CONSULTATION, record, path)
    assert caught.value.code == code
    assert office_file.attachments.list(CONSULTATION, record) == []


def test_a_path_that_climbs_keeps_only_its_last_part(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "x").write_bytes(CONTENT)
    office_file.attachments.add(CONSULTATION, record, tmp_path / "a" / ".." / "x")
    assert office_file.attachments.list(CONSULTATION, record)[0].name == "x"


def test_a_file_that_may_not_be_read_is_refused(
    office_file: OfficeFile, record: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_args: object, **_more: object) -> object:
        raise PermissionError

    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(InputError, match="attachment_unreadable"):
        office_file.attachments.add(CONSULTATION, record, path)


def test_the_largest_file_is_taken_as_it_is(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "gross.bin"
    path.write_bytes(os.urandom(1000) + bytes(MAX_BYTES - 1000))
    added = office_file.attachments.add(CONSULTATION, record, path)
    office_file.attachments.export(added.id, tmp_path / "out.bin")
    assert (tmp_path / "out.bin").read_bytes() == path.read_bytes()


def test_a_record_that_is_gone_takes_none(office_file: OfficeFile, record: int, path: Path) -> None:
    office_file.consultations.erase([record])
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.attachments.add(CONSULTATION, record, path)


def test_many_megabytes_are_remarked(
    office_file: OfficeFile, record: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "CROWDED_BYTES", 2 * len(CONTENT) - 1)
    assert not office_file.attachments.add(CONSULTATION, record, path).crowded
    assert office_file.attachments.add(CONSULTATION, record, path).crowded


def test_trash_restore_undo_and_erase(office_file: OfficeFile, record: int, path: Path) -> None:
    files = office_file.attachments
    at = files.add(CONSULTATION, record, path).id
    assert files.trash([at]).undo_label == "Anlage gelöscht"
    assert files.list(CONSULTATION, record) == []
    assert files.restore([at]).undo_label == "Anlage wiederhergestellt"
    assert files.restore([at]).undo_label == ""
    files.trash([at])
    last = office_file.history.last()
    assert last is not None
    office_file.history.undo(last.id)
    assert len(files.list(CONSULTATION, record)) == 1
    assert files.erase([at]).undo_label == ""
    with pytest.raises(IntDeskError, match="record_missing"):
        files.export(at, path.with_name("weg.pdf"))
    assert not path.with_name("weg.pdf").exists()


def damage(office_file: OfficeFile, at: int, *, remove: bool = False) -> None:
    raw = office_file.database._engine.raw_connection()
    statement = (
        "DELETE FROM attachment_content WHERE attachment_id = ?"
        if remove
        else "UPDATE attachment_content SET content = X'00' WHERE attachment_id = ?"
    )
    raw.cursor().execute(statement, (at,))
    raw.commit()
    raw.close()


def test_damaged_content_is_never_written(
    office_file: OfficeFile, record: int, path: Path, tmp_path: Path
) -> None:
    at = office_file.attachments.add(CONSULTATION, record, path).id
    damage(office_file, at)
    with pytest.raises(DataFileError, match="attachment_damaged"):
        office_file.attachments.export(at, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_the_check_counts_and_verifies(office_file: OfficeFile, record: int, path: Path) -> None:
    files = office_file.attachments
    ids = [files.add(CONSULTATION, record, path).id for _ in range(4)]
    files.trash(ids[:1])
    assert check_file(office_file).counts["attachment"] == 3
    assert check_file(office_file).findings == ()
    damage(office_file, ids[0])
    damage(office_file, ids[2], remove=True)
    found = check_file(office_file).findings
    assert [(f.kind, f.id) for f in found] == [("attachment", ids[0]), ("attachment", ids[2])]
