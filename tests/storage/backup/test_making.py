"""Making a backup: it is whole, or nothing of it is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Connection

from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupReason
from intdesk.errors import CancelledError, DataFileError, OutputError
from intdesk.output import write_bytes
from intdesk.storage import dialect
from intdesk.storage.backup import files, making, names, verification
from intdesk.storage.backup.facts import Facts
from intdesk.storage.backup.files import sha256_of
from intdesk.storage.backup.manifests import read_manifest
from intdesk.storage.backup.verification import prove_backup
from intdesk.storage.backup.watch import UNWATCHED
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.processes import PATIENCE
from tests.storage.backup.samples import StopsAt, contents, made, usage
from tests.storage.samples import CLOCK, KEY, consultation, save

FULL = """
import resource, sys
from pathlib import Path
from intdesk.errors import OutputError
from tests.storage.backup.samples import made
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    made(Path(sys.argv[1]), Path(sys.argv[2]))
except OutputError as error:
    sys.exit(error.code)
"""


def test_a_backup_opens_like_the_file(database: Database, tmp_path: Path) -> None:
    save(database, consultation(note="Größe"))
    key_path(database.path).write_bytes(b"key file")
    backup = database.back_up(tmp_path / "Sicherungen", BackupReason.BEFORE_IMPORT, UNWATCHED)
    assert backup.path.name.startswith("Büro %20 a_2026-11-21_")
    assert backup.path.name.endswith("_vor-Import.intdesk")
    assert key_path(backup.path).read_bytes() == b"key file"
    assert read_manifest(backup.path) == backup.manifest
    assert backup.manifest.counts["consultation"] == 1
    assert backup.manifest.sha256 == sha256_of(backup.path, UNWATCHED)
    assert not backup.path.read_bytes().startswith(b"SQLite format 3")
    with database.read() as unit:
        assert backup.manifest.file_id == unit.state.file_id()
        assert backup.manifest.mark == unit.state.mark()
    again = Database.open(backup.path, key=KEY, clock=CLOCK, read_only=True)
    with again.read() as unit:
        assert unit.of(CONSULTATIONS).get(1).note == "Größe"
    again.close()


def test_a_file_without_encryption_is_backed_up_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "probe.intdesk"
    Database.create(path, clock=CLOCK).close()
    backup = made(path, tmp_path / "s", key=None)
    assert not backup.manifest.encrypted
    assert backup.manifest.mark == ""
    assert set(contents(tmp_path / "s")) == {backup.path.name, f"{backup.path.stem}.json"}


def test_what_is_being_written_is_not_in_the_backup(database: Database, tmp_path: Path) -> None:
    with database.write("offen") as unit:
        unit.of(CONSULTATIONS).save(consultation())
        backup = made(database.path, tmp_path / "s")
    assert backup.manifest.counts["consultation"] == 0
    with database.read() as reading:
        assert reading.of(CONSULTATIONS).get(1).minutes == 30


def test_two_backups_of_one_second_have_two_names(data_file: Path, tmp_path: Path) -> None:
    first, second = (made(data_file, tmp_path / "s") for _ in range(2))
    assert second.path.name == f"{first.path.stem}_2.intdesk"


def test_cancelling_at_any_step_leaves_nothing(data_file: Path, tmp_path: Path) -> None:
    every = StopsAt(-1)
    made(data_file, tmp_path / "first", watch=every)
    assert [done for done, _ in every.steps] == sorted(done for done, _ in every.steps)
    assert every.steps[-1] == (100, 100)
    for n in range(len(every.steps)):
        with pytest.raises(CancelledError):
            made(data_file, tmp_path / "s", watch=StopsAt(n))
        assert contents(tmp_path / "s") == {}


def test_cancelling_stops_in_the_midst_of_a_check(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Asked(StopsAt):
        looks = 0

        def check_cancelled(self) -> None:
            self.looks += 1
            if self.looks > 3:
                raise CancelledError

    monkeypatch.setattr("intdesk.storage.backup.watch._OPERATIONS", 1)
    with pytest.raises(CancelledError):
        made(data_file, tmp_path / "s", watch=Asked(-1))
    assert contents(tmp_path / "s") == {}


@pytest.mark.parametrize("limit", [0, 4096, 100_000, 300_000])
def test_a_full_disk_leaves_nothing(data_file: Path, tmp_path: Path, limit: int) -> None:
    before = data_file.read_bytes()
    words = [sys.executable, "-c", FULL, str(data_file), str(tmp_path / "s"), str(limit)]
    run = subprocess.run(words, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert run.returncode == 1
    assert run.stderr.strip() in {"no_space", "backup_not_made"}
    assert contents(tmp_path / "s") == {}
    assert data_file.read_bytes() == before


def test_too_little_space_is_seen_before(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = data_file.stat().st_size
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(2 * size - 1))
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == "no_space"
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(2 * size))
    made(data_file, tmp_path / "s")


def test_a_missing_place_is_named(data_file: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "weg" / "s")
    assert caught.value.code == "folder_missing"
    (tmp_path / "datei").touch()
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "datei")
    assert caught.value.code == "target_unusable"


def test_a_place_that_vanishes_meanwhile_is_an_error_of_the_place(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vanish(path: Path) -> None:
        (tmp_path / "s").rename(tmp_path / "weg")
        files.sync_file(path)

    monkeypatch.setattr(making, "sync_file", vanish)
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == "backup_not_made"


@pytest.mark.parametrize(
    ("patched", "code"),
    [("sync_file", "backup_not_made"), ("sha256_of", "backup_not_made"),
     ("write_manifest", "backup_not_made"), ("write_bytes", "backup_not_made")],
)  # fmt: skip
def test_a_failure_at_any_step_leaves_nothing(
    patched: str, code: str, data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError

    key_path(data_file).write_bytes(b"key")
    monkeypatch.setattr(making, patched, fail)
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == code
    assert contents(tmp_path / "s") == {}


def test_a_copy_that_is_not_whole_is_thrown_away(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = dialect.copy_into

    def flip(connection: object, path: Path, key: bytes | None) -> None:
        copy(connection, path, key)  # type: ignore[arg-type]
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(dialect, "copy_into", flip)
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == "backup_not_proven"
    assert contents(tmp_path / "s") == {}


def test_a_copy_with_other_rows_is_thrown_away(
    data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = dialect.copy_into

    def lose(connection: object, path: Path, key: bytes | None) -> None:
        copy(connection, path, key)  # type: ignore[arg-type]
        other = dialect.connect(path, key)
        other.execute("DELETE FROM code WHERE id = 1")
        other.close()

    monkeypatch.setattr(dialect, "copy_into", lose)
    with pytest.raises(OutputError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == "backup_not_proven"


def test_a_damaged_file_is_named_as_such(data_file: Path, tmp_path: Path) -> None:
    content = bytearray(data_file.read_bytes())
    content[30] ^= 1
    data_file.write_bytes(content)
    with pytest.raises(DataFileError) as caught:
        made(data_file, tmp_path / "s")
    assert caught.value.code == "damaged"
    assert contents(tmp_path / "s") == {}


def test_the_locks_of_the_open_file_stay(database: Database, tmp_path: Path) -> None:
    """A plain file handle on the data file would drop them when it is closed (storage.md 8)."""
    probe = (
        "import sys\nfrom pathlib import Path\nfrom intdesk.storage import dialect\n"
        "connection = dialect.connect(Path(sys.argv[1]), bytes(range(32)))\n"
        "connection.execute('PRAGMA busy_timeout=0')\nconnection.execute('BEGIN IMMEDIATE')\n"
    )
    with database.write("hält die Sperre") as unit:
        unit.settings.set("a", "1")
        backup = made(database.path, tmp_path / "s")
        run = subprocess.run(
            [sys.executable, "-c", probe, str(database.path)],
            capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
    assert "database is locked" in run.stderr
    prove_backup(backup.path, KEY, UNWATCHED)


def test_the_name_of_a_half_written_copy_is_taken(database: Database, tmp_path: Path) -> None:
    first = made(database.path, tmp_path / "s").path
    for end in (".json", ".intdesk"):
        first.with_suffix(end).unlink()
    half = names.partial_file(first)
    half.write_bytes(b"half")
    assert made(database.path, tmp_path / "s").path.stem == f"{first.stem}_2"
    assert half.read_bytes() == b"half"


def test_the_manifest_is_there_before_the_backup(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is killed in between leaves a rest that is known, and goes with the next backup."""
    key_path(database.path).write_bytes(b"key file")

    def stop(_partial: Path, path: Path) -> None:
        assert read_manifest(path) is not None
        assert key_path(path).read_bytes() == b"key file"
        raise OutputError("target_in_use", path=str(path))

    monkeypatch.setattr(making, "replace_file", stop)
    with pytest.raises(OutputError):
        made(database.path, tmp_path / "s")
    assert contents(tmp_path / "s") == {}


def test_the_key_file_of_a_backup_is_not_newer_than_its_data(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A re-encryption between both would leave a backup that nothing opens."""
    key_path(database.path).write_bytes(b"before")
    copy_into = dialect.copy_into

    def renewed(connection: Connection, path: Path, key: bytes | None) -> None:
        copy_into(connection, path, key)
        key_path(database.path).write_bytes(b"after")

    monkeypatch.setattr(dialect, "copy_into", renewed)
    assert key_path(made(database.path, tmp_path / "s").path).read_bytes() == b"before"


def test_a_save_waits_for_the_copy_only(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    copy_into = dialect.copy_into

    def save_one() -> None:
        save(database, consultation())
        order.append("saved")

    saving = Thread(target=save_one)

    def copying(connection: Connection, path: Path, key: bytes | None) -> None:
        saving.start()
        copy_into(connection, path, key)
        order.append("copied")

    def proving(*values: Any) -> Facts:
        saving.join()
        order.append("proven")
        return verification.prove(*values)

    monkeypatch.setattr(dialect, "copy_into", copying)
    monkeypatch.setattr(making, "prove", proving)
    database.back_up(tmp_path / "s", BackupReason.REGULAR, UNWATCHED)
    assert order == ["copied", "saved", "proven"]


@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o600), (0o775, 0o644)])
def test_only_the_owner_reads_unless_a_group_shares_the_folder(
    tmp_path: Path, folder: int, file: int
) -> None:
    place = tmp_path / "s"
    place.mkdir()
    place.chmod(folder)
    path = place / "Amt.intdesk"
    Database.create(path, key=KEY, clock=CLOCK).close()
    write_bytes(key_path(path), b"key file", private=True)
    backup = made(path, place).path
    for made_file in (path, key_path(path), backup, key_path(backup)):
        assert made_file.stat().st_mode & 0o777 == file
