"""Wrapping and sealing: nothing opens with another key, context or byte."""

from __future__ import annotations

import pytest

from intdesk.storage.keys.sealing import (
    SEAL_BYTES,
    STANDARD,
    WRAP_BYTES,
    Kdf,
    derive,
    public_half,
    random_key,
    seal,
    unseal,
    unwrap,
    wrap,
)

CONTENT = b"Inhalt"


def flipped(content: bytes) -> list[bytes]:
    return [
        content[:place] + bytes([content[place] ^ 1 << place % 8]) + content[place + 1 :]
        for place in range(len(content))
    ]


def test_wrapped_content_comes_back() -> None:
    key = random_key()
    wrapped = wrap(key, CONTENT, b"x")
    assert len(wrapped) == len(CONTENT) + WRAP_BYTES
    assert unwrap(key, wrapped, b"x") == CONTENT
    assert wrap(key, CONTENT, b"x") != wrapped
    assert unwrap(random_key(), wrapped, b"x") is None
    assert unwrap(key, wrapped, b"y") is None
    assert [unwrap(key, changed, b"x") for changed in flipped(wrapped)] == [None] * len(wrapped)


def test_sealed_content_comes_back_to_its_receiver_only() -> None:
    private, signet = random_key(), random_key()
    sealed = seal(public_half(private), signet, CONTENT, b"x")
    assert len(sealed) == len(CONTENT) + SEAL_BYTES
    assert unseal(private, signet, sealed, b"x") == CONTENT
    assert unseal(random_key(), signet, sealed, b"x") is None
    assert unseal(private, random_key(), sealed, b"x") is None
    assert unseal(private, signet, sealed, b"y") is None
    changed = [unseal(private, signet, c, b"x") for c in flipped(sealed)]
    # X25519 passes over the last bit of a public half, and only over that one.
    assert sum(found is not None for found in changed) <= 1


def test_a_public_half_of_no_use_is_no_bug() -> None:
    assert unseal(random_key(), random_key(), bytes(80), b"x") is None


def test_the_usual_cost_is_the_one_that_was_decided() -> None:
    assert Kdf(memory=65536, passes=3, lanes=4) == STANDARD
    assert STANDARD.bearable


def test_derived_keys_depend_on_everything() -> None:
    weak = Kdf(8, 1, 1)
    keys = {
        derive(b"a", b"s" * 16, weak),
        derive(b"b", b"s" * 16, weak),
        derive(b"a", b"t" * 16, weak),
        derive(b"a", b"s" * 16, Kdf(16, 1, 1)),
    }
    assert {len(key) for key in keys} == {32}
    assert len(keys) == 4


@pytest.mark.parametrize(
    "kdf",
    [
        Kdf(100 * 1024 * 1024, 1, 1),
        Kdf(512 * 1024 + 1, 1, 1),
        Kdf(64 * 1024, 21, 1),
        Kdf(64 * 1024, 1, 17),
        Kdf(7, 1, 1),
        Kdf(64 * 1024, 0, 1),
        Kdf(64 * 1024, 1, 0),
        Kdf(-1, 1, 1),
    ],
)
def test_hostile_costs_are_unbearable(kdf: Kdf) -> None:
    assert not kdf.bearable
