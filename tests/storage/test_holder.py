"""What stands in a lock file, and whether its holder has ended."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from intdesk.storage.holder import MOST_BYTES, Holder
from tests.storage.lock_samples import ELSEWHERE, HERE, HOLDER


def changed(**values: object) -> bytes:
    return json.dumps({**json.loads(HOLDER.as_bytes()), **values}).encode()


def test_what_is_written_is_read_again() -> None:
    holder = replace(HOLDER, user="Özgür", computer="RÄUME-3")
    assert Holder.parse(holder.as_bytes()) == holder


def test_a_newer_program_may_write_more() -> None:
    assert Holder.parse(changed(colour="red")) == HOLDER


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0" * 400, b"[]", b"null", b"{}", b"[" * MOST_BYTES,
        b" " * MOST_BYTES + HOLDER.as_bytes(),
        b"\xff\xfe", changed(process="x"), changed(process=None), changed(started="gestern"),
        changed(active=5), changed(started="2026-11-21T10:30:00"), changed(token=""),
        changed(active="0001-01-01T00:00:00+00:00"),
    ],
)  # fmt: skip
def test_anything_else_is_no_lock(content: bytes) -> None:
    with pytest.raises(ValueError, match="no lock file"):
        Holder.parse(content)


@pytest.mark.parametrize(
    ("mark", "gone"), [("500", False), ("501", True), ("", False), (None, True)]
)
def test_a_process_of_the_same_number_may_be_another_one(mark: str | None, gone: bool) -> None:
    assert HOLDER.is_gone(HERE, lambda _: mark) is gone


def test_a_holder_that_knew_no_mark_lives_as_long_as_its_number() -> None:
    assert not replace(HOLDER, mark="").is_gone(HERE, lambda _: "500")


def test_after_a_restart_of_the_computer_the_holder_is_gone() -> None:
    assert replace(HOLDER, boot="boot-0").is_gone(HERE, lambda _: "500")
    assert not replace(HOLDER, boot="").is_gone(HERE, lambda _: "500")


def test_of_another_computer_nobody_knows() -> None:
    assert not ELSEWHERE.is_gone(HERE, lambda _: None)
    same_name = replace(HOLDER, identity="2222", boot="boot-0")
    assert not same_name.is_gone(HERE, lambda _: None)
