"""One writer: who may take the lock, who is told of whom, and what becomes of a lost one."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from intdesk.errors import DataFileError
from intdesk.storage import locking
from intdesk.storage.holder import Holder
from intdesk.storage.locking import FileLock, LockState, lock_path
from tests.storage.lock_samples import ELSEWHERE, HERE, HOLDER, START, SetClock, leave_lock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    data_file = tmp_path / "Büro.intdesk"
    data_file.write_bytes(b"data")
    return data_file


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "READ_PAUSES", (0.0, 0.0))


def acquire(
    path: Path, clock: SetClock | None = None, *, take_over: bool = False, mark: str | None = "500"
) -> FileLock:
    return FileLock.acquire(
        path, clock or SetClock(), take_over=take_over, machine=HERE, mark_of=lambda _: mark
    )


def refused(path: Path, *, take_over: bool = False) -> DataFileError:
    with pytest.raises(DataFileError) as caught:
        acquire(path, take_over=take_over)
    return caught.value


def names(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_the_lock_lies_beside_the_file_and_goes_with_its_holder(path: Path) -> None:
    with acquire(path) as lock:
        assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]
        written = Holder.parse(lock_path(path).read_bytes())
        assert (written.user, written.computer, written.boot) == ("meier", "PC-1", "boot-1")
        assert (written.process, written.started) == (os.getpid(), START)
        assert lock.still_ours()
        assert not lock.unclean
    assert names(path) == ["Büro.intdesk"]
    lock.release()


def test_a_second_one_is_told_who_writes(path: Path) -> None:
    leave_lock(path, HOLDER, active=START - timedelta(hours=3))
    error = refused(path)
    assert error.code == "in_use"
    assert error.exit_code == 4
    assert error.values == {
        "path": str(path),
        "user": "meier",
        "computer": "PC-1",
        "since": START,
        "active": timedelta(hours=3),
    }
    assert refused(path, take_over=True).code == "in_use"


def test_the_same_file_by_another_way_is_the_same(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "Link.intdesk"
    link.symlink_to(path)
    with acquire(path):
        assert refused(link).code == "in_use"


def test_a_lock_of_another_computer_never_goes_by_itself(path: Path) -> None:
    old = START - timedelta(days=900)
    lock = leave_lock(path, started=old, active=old)
    before = lock.read_bytes()
    with pytest.raises(DataFileError) as caught:
        acquire(path, mark=None)
    assert caught.value.code == "in_use_elsewhere"
    assert caught.value.values["computer"] == "PC-17"
    assert caught.value.values["active"] == timedelta(days=900)
    assert lock.read_bytes() == before


def test_a_lock_of_another_computer_goes_after_asking(path: Path) -> None:
    leave_lock(path)
    with acquire(path, take_over=True) as lock:
        assert lock.unclean
        assert lock.still_ours()
        assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]


def test_a_clock_that_runs_ahead_elsewhere_is_no_error(path: Path) -> None:
    leave_lock(path, active=START + timedelta(days=30))
    assert refused(path).values["active"] == timedelta()


def test_the_lock_of_a_dead_process_is_taken_over(path: Path) -> None:
    leave_lock(path, HOLDER)
    with acquire(path, mark=None) as lock:
        assert lock.unclean
    leave_lock(path, HOLDER, boot="before the power cut")
    with acquire(path) as lock:
        assert lock.unclean


@pytest.mark.parametrize("content", [b"", b"{", b"\0" * 500])
def test_a_broken_lock_may_be_anybodys(path: Path, content: bytes) -> None:
    lock_path(path).write_bytes(content)
    assert refused(path).code == "in_use_unknown"
    assert lock_path(path).read_bytes() == content
    with acquire(path, take_over=True) as lock:
        assert lock.still_ours()


def test_a_lock_that_cannot_be_read_may_be_anybodys(path: Path) -> None:
    lock_path(path).mkdir()
    assert refused(path).code == "in_use_unknown"


def test_of_two_that_take_over_at_once_one_wins(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one was quicker between our look at the stale lock and our removing it."""
    leave_lock(path, HOLDER)
    winner = replace(HOLDER, token="winner", process=9)  # noqa: S106 - no password
    put_aside = locking._put_aside

    def late(lock: Path, found: Holder | None, token: str) -> None:
        lock.write_bytes(winner.as_bytes())
        put_aside(lock, found, token)

    monkeypatch.setattr(locking, "_put_aside", late)
    with pytest.raises(DataFileError) as caught:
        FileLock.acquire(
            path, SetClock(), machine=HERE, mark_of=lambda pid: "500" if pid == 9 else None
        )
    assert caught.value.code == "in_use"
    assert Holder.parse(lock_path(path).read_bytes()) == winner
    assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]


@pytest.mark.parametrize("links", [FileExistsError, PermissionError])
def test_a_lock_put_back_never_replaces_a_third_one(
    path: Path, tmp_path: Path, links: type[OSError], monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.write_text("a")

    def refuse(*_: object) -> None:
        raise links

    monkeypatch.setattr(os, "link", refuse)
    locking._put_back(aside, lock_path(path))
    assert not aside.exists()
    assert lock_path(path).exists() is (links is PermissionError)


def test_a_stale_lock_that_someone_else_removes_first_is_no_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = leave_lock(path, HOLDER)
    put_aside = locking._put_aside

    def late(*values: object) -> None:
        lock.unlink()
        put_aside(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(locking, "_put_aside", late)
    acquire(path, mark=None).release()


def test_a_lock_that_comes_back_again_and_again_ends_the_attempts(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_lock(path, HOLDER)
    monkeypatch.setattr(locking, "_put_aside", lambda *_: None)
    with pytest.raises(DataFileError) as caught:
        acquire(path, mark=None)
    assert caught.value.code == "in_use_unknown"


def test_a_sign_of_life_is_written_whole(path: Path) -> None:
    clock = SetClock()
    lock = acquire(path, clock)
    clock.advance(minutes=5)
    assert lock.beat() is LockState.OURS
    written = Holder.parse(lock_path(path).read_bytes())
    assert (written.started, written.active) == (START, clock.moment)
    assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]
    lock.release()
    assert lock.beat() is LockState.OURS
    assert names(path) == ["Büro.intdesk"]


def test_a_lock_that_was_taken_is_neither_renewed_nor_removed(path: Path) -> None:
    lock = acquire(path)
    foreign = leave_lock(path).read_bytes()
    assert not lock.still_ours()
    assert lock.beat() is LockState.LOST
    with pytest.raises(DataFileError) as caught:
        lock.regain()
    assert caught.value.code == "lock_lost"
    lock.release()
    assert lock_path(path).read_bytes() == foreign


def test_a_lock_that_vanished_is_taken_again(path: Path) -> None:
    lock = acquire(path)
    lock_path(path).unlink()
    assert lock.beat() is LockState.LOST
    lock.regain()
    assert lock.still_ours()
    lock.regain()


def test_a_vanished_drive_is_noted_and_comes_back(path: Path, tmp_path: Path) -> None:
    clock = SetClock()
    lock = acquire(path, clock)
    away = path.parent.rename(tmp_path.with_name(f"{tmp_path.name}-weg"))
    assert lock.beat() is LockState.UNREACHABLE
    assert not lock.still_ours()
    with pytest.raises(DataFileError) as caught:
        lock.regain()
    assert caught.value.code == "place_missing"
    away.rename(tmp_path)
    clock.advance(minutes=1)
    assert lock.beat() is LockState.OURS


@pytest.mark.parametrize("content", [None, b"{"])
def test_a_lock_that_is_held_for_a_moment_is_still_ours(
    path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    """A virus scanner opens it, or another thread of ours gives a sign of life (Windows)."""
    lock = acquire(path)
    read, refusals = locking._read_once, iter(range(2))

    def held(where: Path) -> Holder | None:
        if next(refusals, None) is None:
            return read(where)
        if content is None:
            raise PermissionError(errno.EACCES, "held")
        return None

    monkeypatch.setattr(locking, "_read_once", held)
    assert lock.state is LockState.OURS


def test_a_place_that_fails_to_answer_is_unreachable(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = acquire(path)

    def fail(_: Path) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(locking, "_read_once", fail)
    assert lock.state is LockState.UNREACHABLE
    lock.release()


def test_a_beat_that_cannot_be_written_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = acquire(path)
    before = lock_path(path).read_bytes()

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", fail)
    assert lock.beat() is LockState.OURS
    assert lock_path(path).read_bytes() == before
    assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]


def _refuse(*_: object) -> None:
    raise OSError(errno.EPERM, "no links")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk take twenty bytes more, and none after that, as the system does it."""
    left = 20
    write = os.write

    def take(stream: int, content: bytes) -> int:
        nonlocal left
        if not left:
            raise OSError(errno.ENOSPC, "full")
        taken = write(stream, content[:left])
        left -= taken
        return taken

    monkeypatch.setattr(os, "write", take)


@pytest.mark.parametrize("links", [True, False])
def test_a_lock_that_fits_only_in_part_is_no_lock(
    path: Path, full_disk: None, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _refuse)
    assert refused(path).code == "no_space"
    assert names(path) == ["Büro.intdesk"]
    monkeypatch.undo()
    acquire(path).release()


def test_a_sign_of_life_that_fits_only_in_part_is_not_given(
    path: Path, request: pytest.FixtureRequest
) -> None:
    lock = acquire(path)
    before = lock_path(path).read_bytes()
    request.getfixturevalue("full_disk")
    assert lock.beat() is LockState.OURS
    assert lock_path(path).read_bytes() == before
    assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]


def test_on_a_stick_without_links_the_lock_is_written_in_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", _refuse)
    with acquire(path) as lock:
        assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]
        assert lock.still_ours()
        assert refused(path).code == "in_use"


def test_a_lock_that_comes_at_the_same_moment_wins(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def late(source: Path, target: Path) -> None:
        leave_lock(path)
        link(source, target)

    monkeypatch.setattr(os, "link", late)
    assert refused(path).code == "in_use_elsewhere"
    assert names(path) == ["Büro.intdesk", "Büro.intdesk.lock"]


def test_what_killed_programs_left_beside_a_lock_goes_after_a_day(path: Path) -> None:
    old, fresh, strange = (
        lock_path(path).with_suffix(f".lock.{n}") for n in ("0a" * 4, "1b" * 4, "x")
    )
    for left in (old, fresh, strange):
        left.touch()
    os.utime(old, (1e9, 1e9))
    with acquire(path):
        assert names(path) == sorted(
            ["Büro.intdesk", "Büro.intdesk.lock", fresh.name, strange.name]
        )


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "no_space"),
        (errno.EROFS, "place_read_only"),
        (errno.EACCES, "place_read_only"),
        (errno.ENOENT, "place_missing"),
        (errno.EIO, "disk_error"),
    ],
)
def test_a_place_where_no_lock_can_lie_is_named(
    path: Path, number: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(locking, "_write", fail)
    assert refused(path).code == code
    assert names(path) == ["Büro.intdesk"]


def test_a_stale_lock_that_cannot_be_removed_is_named(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_lock(path, HOLDER)

    def fail(*_: object) -> None:
        raise OSError(errno.EROFS, "no")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(DataFileError) as caught:
        acquire(path, mark=None)
    assert caught.value.code == "place_read_only"


def test_the_values_of_an_unnamed_holder_can_be_said(path: Path) -> None:
    leave_lock(path, ELSEWHERE, user="")
    assert refused(path).values["user"] == "?"


def test_the_real_machine_locks_itself_out(path: Path) -> None:
    taken: Callable[[], FileLock] = lambda: FileLock.acquire(path, SetClock())  # noqa: E731
    with taken(), pytest.raises(DataFileError) as caught:
        taken()
    assert caught.value.code == "in_use"
    taken().release()
