"""Cards for tests: the sample files of each program, and small ones written by hand."""

from __future__ import annotations

from pathlib import Path

from intdesk.exchange.vcard.card import Card, CardRow
from intdesk.exchange.vcard.reader import card_rows, read_cards

SAMPLES = Path(__file__).parents[2] / "data" / "vcards"
_LONG = b"x" * 40
HOSTILE_CARDS = [
    b"BEGIN:VCARD\r\nN;ENCODING=QUOTED-PRINTABLE:=\r\n" + piece * 100_000
    for piece in (
        b" " + _LONG + b"\r\n", _LONG + b"=\r\n", b'A;B="', b"TEL:1\r\n", b"\\;",
        b"BEGIN:VCARD\r\n",
    )
]  # fmt: skip
"""Files on which a reader hangs that goes back again and again."""


def sample(name: str) -> list[CardRow]:
    """Return the cards of a sample file."""
    return read_cards(SAMPLES / name)


def one(*lines: str, version: str = "3.0") -> Card:
    """Return the card of some lines."""
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (row,) = card_rows(text.encode(), "a.vcf")
    assert row.fault == ""
    return row.card
