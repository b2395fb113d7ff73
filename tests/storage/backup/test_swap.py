"""An exchange that is cut off anywhere leaves the old or the new state, never a mixture."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from intdesk import output
from intdesk.errors import DataFileError
from intdesk.storage.backup import swap
from tests.storage.backup.samples import contents

NAME = "Amt.intdesk"
OLD = {NAME: b"old", f"{NAME}-journal": b"hot", f"{NAME}.key": b"old key"}
OLD_PLAIN = {NAME: b"old"}
NEW = {f"{NAME}.neu": b"new", f"{NAME}.key.neu": b"new key"}
NEW_PLAIN = {f"{NAME}.neu": b"new"}
IN_PLACE: Mapping[str, bytes] = {NAME: b"new", f"{NAME}.key": b"new key"}

CASES = pytest.mark.parametrize(
    ("old", "new"),
    [(OLD, NEW), (OLD, NEW_PLAIN), (OLD_PLAIN, NEW), (OLD_PLAIN, NEW_PLAIN), ({}, NEW)],
)


class Crash(BaseException):
    """The power goes."""


class Power:
    """Counts the moves and deletions, and goes off at one of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = -1
        move, unlink = output.replace_file, Path.unlink

        def counted(act: Callable[..., None]) -> Callable[..., None]:
            def run(*args: object, **more: object) -> None:
                if self.left == 0:
                    raise Crash
                self.left -= 1
                act(*args, **more)

            return run

        monkeypatch.setattr(swap, "replace_file", counted(move))
        monkeypatch.setattr(Path, "unlink", counted(unlink))


@pytest.fixture
def power(monkeypatch: pytest.MonkeyPatch) -> Power:
    return Power(monkeypatch)


def lay(folder: Path, *parts: Mapping[str, bytes]) -> Path:
    folder.mkdir()
    for part in parts:
        for name, content in part.items():
            (folder / name).write_bytes(content)
    return folder / NAME


def expected(new: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return {name.removesuffix(".neu"): content for name, content in new.items()}


@CASES
def test_the_new_state_takes_the_place(
    tmp_path: Path, old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> None:
    path = lay(tmp_path / "a", old, new)
    swap.begin(path)
    swap.forward(path)
    swap.settle(path)
    assert contents(path.parent) == expected(new)


@CASES
def test_the_way_back_leads_to_the_former_state(
    tmp_path: Path, old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> None:
    path = lay(tmp_path / "a", old, new)
    swap.begin(path)
    swap.forward(path)
    swap.back(path)
    assert contents(path.parent) == old


@CASES
def test_a_crash_anywhere_on_the_way_is_finished(
    tmp_path: Path, power: Power, old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> None:
    crashed = True
    moves = 0
    while crashed:
        path = lay(tmp_path / str(moves), old, new)
        swap.begin(path)
        power.left = moves
        with suppress(Crash):
            swap.forward(path)
            swap.settle(path)
            crashed = False
        power.left = -1
        swap.finish(path)
        assert contents(path.parent) == expected(new), moves
        moves += 1
    assert moves > 4


@CASES
def test_a_crash_while_going_back_is_finished(
    tmp_path: Path, power: Power, old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> None:
    steps = 0
    for way in range(8):
        crashed = True
        moves = 0
        while crashed:
            path = lay(tmp_path / f"{way}-{moves}", old, new)
            swap.begin(path)
            power.left = way
            with suppress(Crash):
                swap.forward(path)
            power.left = moves
            with suppress(Crash):
                swap.back(path)
                crashed = False
            power.left = -1
            swap.finish(path)
            assert contents(path.parent) in (old, expected(new)), (way, moves)
            moves += 1
            steps += 1
    assert steps > 16


def test_a_useless_former_file_is_kept_with_its_journal(tmp_path: Path) -> None:
    path = lay(tmp_path / "a", OLD, NEW)
    (path.parent / "Sicherungen").mkdir()
    swap.begin(path, keep_as=path.parent / "Sicherungen" / "Amt_alt.intdesk")
    swap.forward(path)
    swap.settle(path)
    kept = {f"Sicherungen/{n.replace('Amt', 'Amt_alt')}": content for n, content in OLD.items()}
    assert contents(path.parent) == {**IN_PLACE, **kept}


def test_an_attempt_that_never_began_is_removed_by_who_writes(tmp_path: Path) -> None:
    path = lay(tmp_path / "a", OLD, NEW, {f"{NAME}.neu-journal": b""})
    swap.finish(path, read_only=True)
    assert f"{NAME}.neu" in contents(path.parent)
    swap.finish(path)
    assert contents(path.parent) == OLD


def test_who_reads_leaves_a_former_state_to_a_writer(tmp_path: Path) -> None:
    path = lay(tmp_path / "a", OLD, NEW)
    swap.begin(path)
    assert swap.cut_off(path)
    swap.forward(path)
    assert not swap.cut_off(path)
    before = contents(path.parent)
    swap.finish(path, read_only=True)
    assert contents(path.parent) == before
    swap.finish(path)
    assert contents(path.parent) == IN_PLACE


@pytest.mark.parametrize("moves", range(6))
def test_who_reads_ends_what_was_cut_off(tmp_path: Path, power: Power, moves: int) -> None:
    path = lay(tmp_path / "a", OLD, NEW)
    swap.begin(path)
    power.left = moves
    with suppress(Crash):
        swap.forward(path)
    power.left = -1
    swap.finish(path, read_only=True)
    assert contents(path.parent).items() >= IN_PLACE.items()


def test_rests_of_older_exchanges_are_not_taken_for_the_present(tmp_path: Path) -> None:
    path = lay(tmp_path / "a", OLD_PLAIN, NEW_PLAIN, {f"{NAME}-journal.vorher": b"stale"})
    swap.begin(path)
    swap.forward(path)
    swap.back(path)
    assert contents(path.parent) == OLD_PLAIN


def test_a_folder_that_refuses_is_told_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = lay(tmp_path / "a", OLD, NEW)
    swap.begin(path)

    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(swap, "replace_file", refuse)
        with pytest.raises(DataFileError) as caught:
            swap.finish(path)
    assert caught.value.code == "restore_unfinished"
    swap.finish(path)
    assert contents(path.parent) == IN_PLACE


@pytest.mark.parametrize("kept", [None, "Amt_alt.intdesk"])
def test_a_former_state_that_is_held_stops_only_a_new_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str | None
) -> None:
    path = lay(tmp_path / "a", OLD, NEW)
    swap.begin(path, keep_as=path.parent / kept if kept else None)
    swap.forward(path)

    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(swap, "replace_file" if kept else "remove_file", refuse)
        swap.finish(path)
        swap.finish(path)
        assert contents(path.parent).items() >= IN_PLACE.items()
        assert swap.pending(path)
        with pytest.raises(DataFileError) as caught:
            swap.make_room(path)
        assert caught.value.code == "restore_unfinished"
    swap.make_room(path)
    former = {n.replace("Amt", "Amt_alt"): content for n, content in OLD.items()} if kept else {}
    assert contents(path.parent) == {**IN_PLACE, **former}


@pytest.mark.parametrize("content", [b"", b"[]", json.dumps({"x": 1}).encode()])
def test_a_note_that_says_nothing_is_told(tmp_path: Path, content: bytes) -> None:
    path = lay(tmp_path / "a", OLD, {f"{NAME}.tausch": content})
    with pytest.raises(DataFileError) as caught:
        swap.finish(path)
    assert caught.value.code == "restore_unfinished"
