"""One changed byte anywhere in a backup is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from intdesk.errors import DataFileError, InputError
from intdesk.storage import dialect
from intdesk.storage.backup.names import manifest_file
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.backup.watch import UNWATCHED
from intdesk.storage.database import Database
from tests.storage.backup.samples import made
from tests.storage.samples import KEY, consultation, save


@pytest.fixture
def backup(database: Database, tmp_path: Path) -> Path:
    save(database, consultation())
    return made(database.path, tmp_path / "s").path


def refused(path: Path, key: bytes | None = KEY) -> str:
    with pytest.raises((InputError, DataFileError)) as caught:
        prove_backup(path, key, UNWATCHED)
    return caught.value.code


@pytest.mark.parametrize("with_manifest", [True, False])
@pytest.mark.parametrize("part", [0.0, 0.01, 0.3, 0.77, 0.999])
def test_one_changed_byte_is_found(backup: Path, part: float, with_manifest: bool) -> None:
    content = bytearray(backup.read_bytes())
    content[int(part * len(content))] ^= 0x10
    backup.write_bytes(content)
    if not with_manifest:
        manifest_file(backup).unlink()
    assert refused(backup) in {"backup_damaged", "wrong_key"}


def test_a_backup_without_manifest_is_checked_by_itself(backup: Path) -> None:
    manifest_file(backup).unlink()
    facts, _ = prove_backup(backup, KEY, UNWATCHED)
    assert facts.counts["consultation"] == 1


@pytest.mark.parametrize("key", [bytes(32), None])
def test_a_wrong_key_is_no_damage(backup: Path, key: bytes | None) -> None:
    assert refused(backup, key) == "wrong_key"


def test_something_else_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "a.intdesk").write_bytes(b"Tag;Minuten\n")
    assert refused(tmp_path / "a.intdesk", None) == "not_a_data_file"
    assert refused(tmp_path / "b.intdesk") == "backup_missing"


def test_a_backup_of_a_newer_program_is_refused(backup: Path) -> None:
    connection = dialect.connect(backup, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert refused(backup) == "backup_damaged"
    manifest_file(backup).unlink()
    assert refused(backup) == "newer_version"


def test_search_texts_that_do_not_fit_are_found(backup: Path) -> None:
    manifest_file(backup).unlink()
    connection = dialect.connect(backup, KEY)
    connection.execute("INSERT INTO consultation_search_words(consultation_search_words)"
                       " VALUES ('delete-all')")  # fmt: skip
    connection.close()
    assert refused(backup) == "backup_damaged"
