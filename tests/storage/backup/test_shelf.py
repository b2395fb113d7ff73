"""What lies in a folder, copies into another, and what may go."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intdesk.domain.access import key_path
from intdesk.domain.backups import BackupState, StoredBackup
from intdesk.errors import OutputError
from intdesk.storage.backup import shelf
from intdesk.storage.backup.manifests import write_manifest
from intdesk.storage.backup.names import manifest_file
from intdesk.storage.backup.watch import UNWATCHED
from tests.storage.backup.samples import FILE_ID, StopsAt, contents, made, manifest, stored, usage
from tests.storage.samples import CLOCK


def laid(folder: Path, days: int, **values: object) -> StoredBackup:
    """Lay a small file that claims to be a backup of some days ago into a folder."""
    moment = CLOCK.now() - timedelta(days=days)
    backup = stored(moment, folder=folder)
    backup.path.write_bytes(b"abc")
    backup = replace(backup, manifest=manifest(moment, **values))
    write_manifest(backup.path, backup.manifest)
    return backup


def test_the_newest_comes_first_and_others_are_left_out(tmp_path: Path) -> None:
    old, new = laid(tmp_path, 3), laid(tmp_path, 1)
    laid(tmp_path, 2, file_id="other")
    laid(tmp_path, 4, file_id="")
    (tmp_path / "urlaub.json").write_text("{}")
    assert shelf.backups_in(tmp_path, FILE_ID, "b") == [new, old]
    assert len(shelf.backups_in(tmp_path, FILE_ID, "a")) == 3
    assert shelf.backups_in(tmp_path / "weg", FILE_ID, "a") == []


def test_damage_and_loss_are_seen(tmp_path: Path) -> None:
    damaged, missing = laid(tmp_path, 1), laid(tmp_path, 2)
    damaged.path.write_bytes(b"ab")
    missing.path.unlink()
    states = [backup.state for backup in shelf.backups_in(tmp_path, FILE_ID, "a")]
    assert states == [BackupState.DAMAGED, BackupState.MISSING]


def test_only_what_a_manifest_names_is_deleted(tmp_path: Path) -> None:
    for days in range(40):
        laid(tmp_path, days)
    lost = laid(tmp_path, 41)
    lost.path.unlink()
    damaged = laid(tmp_path, 42)
    damaged.path.write_bytes(b"ab")
    strange = {"a_2020-01-01_120000.intdesk", "brief.docx", "a_2026-11-01_1.intdesk.partial"}
    for name in strange:
        (tmp_path / name).touch()
    other = laid(tmp_path, 43, file_id="other")
    newest = shelf.backups_in(tmp_path, FILE_ID, "a")[0]
    shelf.tidy(tmp_path, newest, "a")
    left = {path.name for path in tmp_path.iterdir()}
    assert strange | {other.path.name, damaged.path.name, newest.path.name} <= left
    assert manifest_file(lost.path).name not in left
    good = [b for b in shelf.backups_in(tmp_path, FILE_ID, "a") if b.state is BackupState.GOOD]
    assert 7 < len(good) <= 24


def test_a_backup_that_cannot_be_deleted_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = laid(tmp_path, 0)
    extra = StoredBackup(tmp_path / "x.intdesk", newest.manifest)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(shelf, "superfluous", lambda *_, **__: [extra])
    monkeypatch.setattr(Path, "unlink", refuse)
    shelf.tidy(tmp_path, newest, "a")
    assert newest.path.exists()


@pytest.fixture
def backup(data_file: Path, tmp_path: Path) -> StoredBackup:
    key_path(data_file).write_bytes(b"key")
    (tmp_path / "stick").mkdir()
    return made(data_file, tmp_path / "s")


def test_the_second_place_gets_the_same_files(backup: StoredBackup, tmp_path: Path) -> None:
    copied = shelf.copy_backup(backup, tmp_path / "stick", UNWATCHED)
    assert contents(tmp_path / "stick") == contents(tmp_path / "s")
    assert copied.path.parent == tmp_path / "stick"
    stamp = copied.path.stat().st_mtime_ns
    shelf.copy_backup(backup, tmp_path / "stick", UNWATCHED)
    assert copied.path.stat().st_mtime_ns == stamp


def test_a_copy_of_another_office_is_not_overwritten(backup: StoredBackup, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    write_manifest(stick / backup.path.name, replace(backup.manifest, file_id="other"))
    (stick / backup.path.name).write_bytes(b"other")
    copied = shelf.copy_backup(backup, stick, UNWATCHED)
    assert copied.path.name != backup.path.name
    assert (stick / backup.path.name).read_bytes() == b"other"


def test_a_copy_that_differs_is_thrown_away(
    backup: StoredBackup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy_badly(source: Path, target: Path, _watch: object) -> None:
        shutil.copyfile(source, target)
        target.write_bytes(target.read_bytes()[:-1] + b"x")

    monkeypatch.setattr(shelf, "copy_file", copy_badly)
    with pytest.raises(OutputError) as caught:
        shelf.copy_backup(backup, tmp_path / "stick", UNWATCHED)
    assert caught.value.code == "copy_differs"
    assert contents(tmp_path / "stick") == {}


def test_a_second_place_that_is_full_or_gone_leaves_nothing(
    backup: StoredBackup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OutputError) as caught:
        shelf.copy_backup(backup, tmp_path / "weg", UNWATCHED)
    assert caught.value.code == "backup_not_made"
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10))
    with pytest.raises(OutputError) as caught:
        shelf.copy_backup(backup, tmp_path / "stick", UNWATCHED)
    assert caught.value.code == "no_space"
    assert contents(tmp_path / "stick") == {}


def test_cancelling_a_copy_leaves_nothing(backup: StoredBackup, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="cancelled"):
        shelf.copy_backup(backup, tmp_path / "stick", StopsAt(0))
    assert contents(tmp_path / "stick") == {}


def test_a_copy_that_cannot_be_placed_leaves_nothing(
    backup: StoredBackup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_path(backup.path).write_bytes(b"key file")

    def stop(_partial: Path, path: Path) -> None:
        assert manifest_file(path).exists()
        raise OutputError("target_in_use", path=str(path))

    monkeypatch.setattr(shelf, "replace_file", stop)
    with pytest.raises(OutputError):
        shelf.copy_backup(backup, tmp_path / "stick", UNWATCHED)
    assert contents(tmp_path / "stick") == {}


def test_half_written_copies_go_after_a_day(backup: StoredBackup) -> None:
    folder, stem = backup.path.parent, backup.path.stem.split("_")[0]
    old = folder / f"{stem}_2026-01-01_080000.intdesk.partial"
    gone = [old, folder / f"{old.name}-journal"]
    kept = [
        folder / f"{stem}_x.intdesk.partial",
        folder / f"other-{old.name}",
        folder / "a.partial",
    ]
    for path in (*gone, *kept):
        path.touch()
    for path in (*gone, *kept[1:]):
        os.utime(path, (1e9, 1e9))
    shelf.tidy(folder, backup, stem)
    assert not any(path.exists() for path in gone)
    assert all(path.exists() for path in kept)


def test_a_place_that_vanished_is_not_swept(backup: StoredBackup, tmp_path: Path) -> None:
    shelf.tidy(backup.path.parent, replace(backup, path=tmp_path / "weg" / "a.intdesk"), "a")
