"""Moving an office's file: everything arrives, or nothing has changed."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
from pathlib import Path

import pytest

from intdesk.errors import CancelledError, IntDeskError
from intdesk.services import moving
from intdesk.services.moving import move_office
from intdesk.services.office_file import OfficeFile
from intdesk.services.progress import SILENT
from tests.services.conftest import CLOCK
from tests.storage.lock_samples import leave_lock

BACKUP = "Amt_2026-11-21_093000.intdesk"


@pytest.fixture
def old(template: Path, tmp_path: Path) -> Path:
    """Return a folder with an office, its backups and things of others."""
    folder = tmp_path / "alt"
    (folder / "Sicherungen").mkdir(parents=True)
    shutil.copyfile(template, folder / "Amt.intdesk")
    (folder / "Amt.intdesk.key").write_text("key")
    (folder / "Amt.intdesk-journal").touch()
    (folder / "Brief.txt").write_text("Brief")
    for name in (BACKUP, f"{BACKUP}.key", "Amt_2026-11-20_093000_import.intdesk"):
        (folder / "Sicherungen" / name).write_text(name)
    return folder


@pytest.fixture
def new(tmp_path: Path) -> Path:
    folder = tmp_path / "neu"
    folder.mkdir()
    return folder


def content(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def refused(old: Path, new: Path) -> IntDeskError:
    """Return the error of a move, after making sure that nothing changed."""
    before = content(old), content(new)
    with pytest.raises(IntDeskError) as caught:
        move_office(old / "Amt.intdesk", new, CLOCK)
    assert (content(old), content(new)) == before
    return caught.value


def test_everything_of_the_office_moves_and_nothing_else(old: Path, new: Path) -> None:
    before = content(old)
    moved = move_office(old / "Amt.intdesk", new, CLOCK)
    assert moved == moving.Moved(new / "Amt.intdesk", ())
    assert list(content(old)) == ["Brief.txt"]
    assert not (old / "Sicherungen").exists()
    arrived = content(new)
    assert len(arrived) == 5
    assert all(before[name] == digest for name, digest in arrived.items())
    OfficeFile.open(moved.path, clock=CLOCK).close()


def test_backups_of_another_office_stay(old: Path, new: Path) -> None:
    (old / "Sicherungen" / "Amt_Nord_2026-11-21_093000.intdesk").write_text("other")
    move_office(old / "Amt.intdesk", new, CLOCK)
    assert list(content(old)) == ["Brief.txt", "Sicherungen/Amt_Nord_2026-11-21_093000.intdesk"]


def test_an_open_file_stays(old: Path, new: Path) -> None:
    leave_lock(old / "Amt.intdesk")
    assert refused(old, new).code == "in_use_elsewhere"


def test_a_step_to_be_taken_back_comes_first(old: Path, new: Path) -> None:
    (old / "Amt.intdesk-journal").write_bytes(b"\xd9\xd5\x05\xf9")
    assert refused(old, new).code == "journal_left"


def test_a_full_place_is_refused(old: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "LEAST_FREE", 2**70)
    assert refused(old, new).code == "place_almost_full"


def test_another_file_of_the_name_is_not_replaced(old: Path, new: Path) -> None:
    (new / "Amt.intdesk.key").write_text("foreign")
    assert refused(old, new).code == "file_exists"
    assert refused(old, old).code in {"file_exists", "in_use"}


def test_a_cloud_is_no_better_place(old: Path, new: Path) -> None:
    (new / ".sync_0123.db").touch()
    assert refused(old, new).code == "place_in_cloud"


def test_a_missing_place_or_file_is_named(old: Path, new: Path) -> None:
    assert refused(old, new / "weg").code == "folder_missing"
    (old / "Amt.intdesk").unlink()
    assert refused(old, new).code == "file_missing"


def test_a_disk_that_keeps_other_bytes_is_noticed(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other(stream: io.BufferedReader, name: str) -> object:
        return hashlib.sha256(b"something else")

    monkeypatch.setattr(hashlib, "file_digest", other)
    assert refused(old, new).code == "copy_differs"
    assert list(new.iterdir()) == []


def test_a_disk_that_fills_up_on_the_way(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def full(stream: int) -> None:
        calls.append(stream)
        if len(calls) == 5:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("os.fsync", full)
    assert refused(old, new).code == "no_space"
    assert list(new.iterdir()) == []


def test_a_cancelled_move_leaves_nothing(old: Path, new: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            assert 0 < done <= total

        def check_cancelled(self) -> None:
            raise CancelledError

    before = content(old)
    with pytest.raises(CancelledError):
        move_office(old / "Amt.intdesk", new, CLOCK, Impatient())
    assert content(old) == before
    assert list(new.iterdir()) == []


def test_an_original_that_cannot_go_keeps_the_file_where_it_is(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def hold(path: Path, missing_ok: bool = False) -> None:
        if path == old / "Amt.intdesk":
            raise PermissionError(errno.EACCES, "open elsewhere")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", hold)
    assert refused(old, new).code == "place_read_only"
    assert list(new.iterdir()) == []


def test_a_backup_that_cannot_go_is_named(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink
    stuck = old / "Sicherungen" / BACKUP

    def hold(path: Path, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(errno.EACCES, "open elsewhere")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", hold)
    moved = move_office(old / "Amt.intdesk", new, CLOCK, SILENT)
    assert moved.left == (stuck,)
    assert isinstance(moved, moving.Moved)
