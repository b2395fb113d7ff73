"""Result files are there whole or not at all."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from intdesk import output
from intdesk.errors import CancelledError, OutputError
from intdesk.output import by_ending, check_target, remove_file, write_bytes, write_file


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "RETRY_PAUSES", (0.0, 0.0))


def _failing(error: OSError, times: int, then: Callable[..., object]) -> Callable[..., object]:
    left = [times]

    def call(*args: object, **kwargs: object) -> object:
        if left[0]:
            left[0] -= 1
            raise error
        return then(*args, **kwargs)

    return call


def test_the_ending_chooses_and_the_error_names_every_ending() -> None:
    choices = {".xlsx": "table", ".csv": "text"}
    assert by_ending(Path("Liste.XLSX"), choices) == "table"
    with pytest.raises(OutputError) as refused:
        by_ending(Path("Liste.odt"), choices, ".pdf")
    assert refused.value.code == "format_unknown"
    assert refused.value.values["endings"] == ".pdf, .xlsx, .csv"


def test_the_content_is_written_and_nothing_else_stays(tmp_path: Path) -> None:
    target = tmp_path / "Bericht für Ørlach.pdf"
    write_bytes(target, b"whole")
    assert target.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [target]


def test_an_existing_file_is_kept_without_permission(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(OutputError) as caught:
        write_bytes(target, b"new")
    assert (caught.value.code, caught.value.values) == ("target_exists", {"path": str(target)})
    assert target.read_bytes() == b"old"
    write_bytes(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"


def test_a_file_that_appears_during_the_work_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"

    def work() -> None:
        with write_file(target) as stream:
            stream.write(b"mine")
            target.write_bytes(b"theirs")

    with pytest.raises(OutputError, match="target_exists"):
        work()
    assert target.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_cancelled_work_leaves_the_target_as_it_was(tmp_path: Path, *, overwrite: bool) -> None:
    target = tmp_path / "a.xlsx"
    if overwrite:
        target.write_bytes(b"old")

    def work() -> None:
        with write_file(target, overwrite=overwrite) as stream:
            stream.write(b"half")
            raise CancelledError

    with pytest.raises(CancelledError):
        work()
    assert [p.read_bytes() for p in tmp_path.iterdir()] == ([b"old"] if overwrite else [])


def test_a_missing_folder_and_a_folder_as_target_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        check_target(tmp_path / "weg" / "a.pdf")
    assert (caught.value.code, caught.value.values["path"]) == (
        "folder_missing",
        str(tmp_path / "weg"),
    )
    with pytest.raises(OutputError, match="target_unusable"):
        check_target(tmp_path, overwrite=True)


def test_a_good_target_is_accepted_and_leaves_no_trace(tmp_path: Path) -> None:
    check_target(tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_folder_is_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    denied = PermissionError(errno.EACCES, "denied")
    monkeypatch.setattr(Path, "touch", _failing(denied, 1, Path.touch))
    with pytest.raises(OutputError) as caught:
        check_target(tmp_path / "a.pdf")
    assert (caught.value.code, caught.value.values["path"]) == (
        "folder_not_writable",
        str(tmp_path),
    )


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EFBIG, "no_space"), (errno.EIO, "disk_error"), (errno.ENODEV, "disk_error")],
)
def test_trouble_of_the_drive_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    monkeypatch.setattr(os, "fsync", _failing(OSError(number, "trouble"), 1, os.fsync))
    with pytest.raises(OutputError, match=code):
        write_bytes(tmp_path / "a.pdf", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_shows_to_be_full_when_the_file_is_closed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullWhenClosed(io.BytesIO):
        def close(self) -> None:
            super().close()
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "open", lambda *_: FullWhenClosed())
    with pytest.raises(OutputError, match="no_space"), write_file(tmp_path / "a.pdf"):
        raise OSError(errno.ENOSPC, "full")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_wherever_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = OSError(errno.ENOSPC, "full")
    target = tmp_path / "a.pdf"
    for place, name in ((Path, "touch"), (os, "fsync")):
        with monkeypatch.context() as patch:
            patch.setattr(place, name, _failing(full, 1, getattr(place, name)))
            with pytest.raises(OutputError, match="no_space"):
                write_bytes(target, b"content")
        assert list(tmp_path.iterdir()) == []


def test_other_errors_of_the_work_are_not_disguised(tmp_path: Path) -> None:
    def work() -> None:
        with write_file(tmp_path / "a.pdf"):
            (tmp_path / "font.ttf").read_bytes()

    with pytest.raises(FileNotFoundError):
        work()


def test_a_target_held_for_a_moment_is_replaced_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = PermissionError(errno.EACCES, "held")
    monkeypatch.setattr(Path, "replace", _failing(held, 2, Path.replace))
    write_bytes(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content"


def test_a_file_held_for_a_moment_is_removed_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest, held = tmp_path / "a.vorher", PermissionError(errno.EACCES, "held")
    remove_file(rest)
    rest.write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", _failing(held, 3, Path.unlink))
        with pytest.raises(PermissionError):
            remove_file(rest)
    assert rest.exists()
    monkeypatch.setattr(Path, "unlink", _failing(held, 2, Path.unlink))
    remove_file(rest)
    assert not rest.exists()


def test_a_target_open_elsewhere_is_told_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    held = PermissionError(errno.EACCES, "held")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _failing(held, 9, Path.replace))
        with pytest.raises(OutputError, match="target_in_use"):
            write_bytes(target, b"new", overwrite=True)
    monkeypatch.setattr(Path, "open", _failing(held, 1, Path.open))
    with pytest.raises(OutputError, match="target_in_use"):
        check_target(target, overwrite=True)
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"old"]


def test_a_name_that_the_disk_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OutputError, match="target_unusable"):
        write_bytes(tmp_path / ("a" * 300), b"content")
    invalid = OSError(errno.EINVAL, "invalid")
    monkeypatch.setattr(Path, "replace", _failing(invalid, 1, Path.replace))
    with pytest.raises(OutputError, match="target_unusable"):
        write_bytes(tmp_path / "a.pdf", b"content")
    assert list(tmp_path.iterdir()) == []


def test_what_killed_programs_left_goes_after_a_day(tmp_path: Path) -> None:
    old, fresh = (tmp_path / f".intdesk-{name * 8}.tmp" for name in ("0a", "1b"))
    strange = tmp_path / ".intdesk-x"
    for path in (old, fresh, strange):
        path.touch()
    for path in (old, strange):
        os.utime(path, (1e9, 1e9))
    write_bytes(tmp_path / "a.txt", b"a")
    assert {path.name for path in tmp_path.iterdir()} == {fresh.name, strange.name, "a.txt"}
