"""Hostile and strange cards never crash, never hang, and never come in by half."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.codes import CodeBook
from intdesk.errors import InputError
from intdesk.exchange.vcard import lines
from intdesk.exchange.vcard.card import CardRow
from intdesk.exchange.vcard.contacts import contact_of
from intdesk.exchange.vcard.lines import Limits, Property
from intdesk.exchange.vcard.reader import card_rows
from tests.exchange.vcard.builders import HOSTILE_CARDS, SAMPLES

PIECES = [
    b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"VERSION:2.1\r\n", b"VERSION:4.0\r\n", b"FN:A\r\n",
    b"N:;;;;\r\n", b"AGENT:\r\n", b"TEL;TYPE=\"a,b", b"\":1\r\n", b";ENCODING=QUOTED-PRINTABLE:=",
    b"=C3\r\n", b" x\r\n", b"\t", b"PHOTO;ENCODING=b:!!!\r\n", b"NOTE;CHARSET=punycode:a\r\n",
    b"item1.ADR:;;\\", b"\xff\xfe\x00", b"\r", b"\n\n", b"ORG:;;\r\n", b":", b"^n^", b"\x00",
    b"KIND:org\r\n", b"UID;PREF=:1\r\n", b"FN;PREF=x:B\r\n", b"TITLE;ENCODING=BASE64:w7w=\r\n",
]  # fmt: skip
BOOK = CodeBook([])
LIMITS = Limits(cards=50, lines=40, line_bytes=2_000)


def read(content: bytes) -> list[CardRow]:
    """Read whatever it is; only an ``InputError`` may come."""
    try:
        rows = list(card_rows(content, "a.vcf", LIMITS))
    except InputError:
        return []
    for row in rows:
        if not row.fault:
            contact = contact_of(row.card, BOOK).contact
            assert contact.name.strip()
            contact.note.encode()
    return rows


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join))
def test_any_order_of_pieces(content: bytes) -> None:
    read(content)


@given(st.binary(max_size=400))
def test_any_bytes_within_a_card(content: bytes) -> None:
    read(b"BEGIN:VCARD\r\nFN:A\r\n" + content + b"\r\nEND:VCARD\r\n")


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.vcf")))
def test_damaged_files_of_each_program(name: str) -> None:
    content = (SAMPLES / name).read_bytes()
    chance = random.Random(name)
    for _ in range(60):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(damaged))
            kind = chance.randrange(4)
            if kind == 0:
                damaged[at] = chance.randrange(256)
            elif kind == 1:
                del damaged[at : at + chance.randint(1, 40)]
            elif kind == 2:
                damaged[at:at] = chance.choice(PIECES)
            else:
                damaged[at:at] = damaged[at : at + chance.randint(1, 200)]
        read(bytes(damaged))


def test_a_cut_file_keeps_whole_cards_only() -> None:
    content = (SAMPLES / "ios_30.vcf").read_bytes()
    whole = [row.card for row in card_rows(content, "a.vcf")]
    for at in range(0, len(content), 7):
        for row in card_rows(content[:at], "a.vcf"):
            assert row.fault or row.card in whole


@pytest.mark.parametrize("number", range(len(HOSTILE_CARDS)))
def test_nothing_is_looked_into_twice(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """How long that takes is measured by tests/bench."""
    content, parsed, take = HOSTILE_CARDS[number], list[int](), lines._property

    def count(line: bytes, group: str, name: str) -> Property | None:
        parsed.append(len(line))
        return take(line, group, name)

    monkeypatch.setattr(lines, "_property", count)
    read(content)
    assert sum(parsed) <= len(content)
    assert max(parsed, default=0) <= LIMITS.line_bytes
    assert len(parsed) <= LIMITS.lines * LIMITS.cards
