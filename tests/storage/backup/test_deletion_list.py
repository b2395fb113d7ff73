"""The deletion list: written whole, read in spite of damage, joined from several places."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.retention import Action, Erasure, Subject
from intdesk.storage.backup.deletion_list import (
    FoundList,
    list_path,
    read_list,
    read_lists,
    write_list,
)

FILE_ID = "0123456789abcdef"


def entry(number: int, action: Action = Action.DELETE) -> Erasure:
    return Erasure(
        "run", Subject.CASE, "case", f"{number:032}", action, date(2026, 11, number),
        date(2026, 10, 1), along={"consultation": number}, actor="Ada Größe",
    )  # fmt: skip


def test_what_was_written_is_read(tmp_path: Path) -> None:
    entries = [entry(1), entry(2, Action.ANONYMISE)]
    assert write_list(tmp_path, FILE_ID, entries)
    found = read_list(tmp_path, FILE_ID)
    assert not found.damaged
    assert [e.key for e in found.entries] == [e.key for e in entries]
    assert found.entries[0].offered_on == date(2026, 10, 1)
    assert found.entries[1].along == {"consultation": 2}
    assert {e.actor for e in found.entries} == {""}, "nobody's name lies outside of the file"


def test_a_later_list_keeps_what_an_earlier_one_told(tmp_path: Path) -> None:
    write_list(tmp_path, FILE_ID, [entry(1)])
    write_list(tmp_path, FILE_ID, [entry(2)])
    found = read_list(tmp_path, FILE_ID).entries
    assert {e.uuid for e in found} == {entry(1).uuid, entry(2).uuid}


def test_lists_of_several_places_are_joined(tmp_path: Path) -> None:
    one, other, empty = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    for number, folder in enumerate((one, other), 1):
        folder.mkdir()
        write_list(folder, FILE_ID, [entry(number), entry(3)])
    found = read_lists([one, other, empty], FILE_ID)
    assert sorted(e.uuid for e in found.entries) == [entry(n).uuid for n in (1, 2, 3)]


@pytest.mark.parametrize("at", [0.55, 0.7, 0.9])
def test_a_flipped_byte_costs_one_line_at_most_and_is_noticed(tmp_path: Path, at: float) -> None:
    entries = [entry(n) for n in range(1, 9)]
    write_list(tmp_path, FILE_ID, entries)
    path = list_path(tmp_path, FILE_ID)
    content = bytearray(path.read_bytes())
    place = int(len(content) * at)
    content[place] ^= 1
    path.write_bytes(content)
    found = read_list(tmp_path, FILE_ID)
    assert found.damaged
    assert len(found.entries) >= len(entries) - 2


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"[" * 10_000, b"IntDesk-Loeschliste 2\n"]
)
def test_what_is_no_list_is_damaged_and_tells_nothing(tmp_path: Path, content: bytes) -> None:
    list_path(tmp_path, FILE_ID).write_bytes(content)
    assert read_list(tmp_path, FILE_ID) == FoundList((), damaged=True)


def test_a_list_of_another_file_is_not_taken(tmp_path: Path) -> None:
    write_list(tmp_path, FILE_ID, [entry(1)])
    list_path(tmp_path, FILE_ID).rename(list_path(tmp_path, "f" * 16))
    assert read_list(tmp_path, "f" * 16).damaged
    assert read_list(tmp_path, "e" * 16) == FoundList()


def test_without_entries_no_file_is_made(tmp_path: Path) -> None:
    assert not write_list(tmp_path, FILE_ID, [])
    assert not write_list(tmp_path / "fort", FILE_ID, [entry(1)])
    assert list(tmp_path.iterdir()) == []
