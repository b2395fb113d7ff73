"""The key file on the disk: every changed byte is noticed, no hostile one does harm."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.access import SlotKind, key_path
from intdesk.errors import DataFileError, OutputError
from intdesk.storage.keys import file
from intdesk.storage.keys.file import (
    MOST_BYTES,
    parse,
    read_key_file,
    serialise,
    write_key_file,
)
from tests.storage.keys.samples import KEYS, head, key_file

WHOLE = serialise(key_file())


def refused(raw: bytes) -> str:
    with pytest.raises(DataFileError) as caught:
        parse(raw, "Amt.intdesk.key")
    assert caught.value.values["path"] == "Amt.intdesk.key"
    return caught.value.code


def forged(**changes: object) -> bytes:
    """Return a key file whose content was changed by somebody who knows the checksum."""
    content = json.loads(WHOLE)["content"] | changes
    return file._text(content, file._checksum(content))


def forged_slot(**changes: object) -> bytes:
    slots = json.loads(WHOLE)["content"]["slots"]
    return forged(slots=[slots[0] | changes, *slots[1:]])


def test_a_key_file_comes_back(tmp_path: Path) -> None:
    path = key_path(tmp_path / "Büro %20.intdesk")
    assert path.name == "Büro %20.intdesk.key"
    write_key_file(path, key_file())
    assert [slot.head for slot in read_key_file(path).slots] == [s.head for s in key_file().slots]
    keys = key_file()
    assert parse(serialise(keys), "") == keys
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("bit", range(8))
def test_every_flipped_bit_is_noticed(bit: int) -> None:
    for place in range(len(WHOLE)):
        changed = WHOLE[:place] + bytes([WHOLE[place] ^ 1 << bit]) + WHOLE[place + 1 :]
        assert refused(changed) == "key_file_damaged", (place, WHOLE[place : place + 1])


def test_every_shortened_file_is_noticed() -> None:
    assert {refused(WHOLE[:size]) for size in range(len(WHOLE))} == {"key_file_damaged"}


def test_what_stands_behind_the_end_is_noticed() -> None:
    assert refused(WHOLE + b" ") == "key_file_damaged"


def test_a_newer_file_is_named_so() -> None:
    assert refused(forged(version=2, more="unknown")) == "key_file_newer"


@pytest.mark.parametrize("version", [0, -1, "1", None, 1.5, True])
def test_a_strange_version_is_damage(version: object) -> None:
    assert refused(forged(version=version)) == "key_file_damaged"


def kdf(**changes: object) -> dict[str, object]:
    return {"name": "argon2id", "memory": 64, "passes": 1, "lanes": 1} | changes


def encoded(size: int) -> str:
    return base64.b64encode(bytes(size)).decode()


@pytest.mark.parametrize(
    "changes",
    [
        {"kdf": kdf(memory=100 * 1024 * 1024)},
        {"kdf": kdf(passes=10**9)},
        {"kdf": kdf(lanes=10**6)},
        {"kdf": kdf(memory=-5)},
        {"kdf": kdf(memory="64")},
        {"kdf": kdf(memory=True)},
        {"kdf": kdf(name="md5")},
        {"kdf": kdf(more=1)},
        {"kdf": None},
        {"kind": "guest"},
        {"kind": "deputy"},
        {"holder": "x" * 201},
        {"holder": "\ud800"},
        {"holder": 5},
        {"created": "gestern"},
        {"salt": encoded(15)},
        {"salt": "???"},
        {"public": encoded(31)},
        {"private": encoded(10**4)},
        {"data": []},
        {"data": [encoded(80)] * 3},
        {"data": "x"},
        {"data": None},
        {"identities": encoded(1)},
        {"identities": 7},
    ],
)
def test_a_hostile_slot_is_damage(changes: dict[str, Any]) -> None:
    assert refused(forged_slot(**changes)) == "key_file_damaged"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 50_000,
        b'{"content": {}, "sha256": ""}',
        forged(slots=None),
        forged(slots={}),
        forged(slots=[]),
        forged(slots=[[]]),
        forged(file_id=5),
    ],
)
def test_what_is_no_key_file_is_damage(raw: bytes) -> None:
    assert refused(raw) == "key_file_damaged"


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_an_orderly_way(raw: bytes) -> None:
    assert refused(raw) == "key_file_damaged"


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    path.write_bytes(WHOLE + b" " * MOST_BYTES)
    with pytest.raises(DataFileError) as caught:
        read_key_file(path)
    assert caught.value.code == "key_file_damaged"


def test_a_missing_file_and_one_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DataFileError) as caught:
        read_key_file(tmp_path / "a.key")
    assert caught.value.code == "key_file_missing"
    (tmp_path / "b.key").mkdir()
    with pytest.raises(DataFileError) as caught:
        read_key_file(tmp_path / "b.key")
    assert caught.value.code == "key_file_unreadable"


def test_what_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    keys = key_file()
    strange = keys.holding(keys.new_slot(head(SlotKind.DEPUTY, "x" * 201), b"x", KEYS))
    with pytest.raises(DataFileError):
        write_key_file(tmp_path / "a.key", strange)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_replaced_only_if_that_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    path.write_bytes(b"kostbar")
    with pytest.raises(OutputError) as caught:
        write_key_file(path, key_file(), overwrite=False)
    assert caught.value.code == "target_exists"
    assert path.read_bytes() == b"kostbar"
    write_key_file(path, key_file())
    assert read_key_file(path).file_id == "f" * 32


def test_a_file_that_cannot_be_written_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.key"
    write_key_file(path, key_file())
    before = path.read_bytes()

    def full(self: Path, target: Path) -> None:
        raise OSError("broken")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError):
        write_key_file(path, key_file())
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
