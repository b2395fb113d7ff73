"""Cards for tests: the sample files of each program, and small ones written by hand."""

from __future__ import annotations

from pathlib import Path

from intdesk.exchange.vcard.card import Card, CardRow
from intdesk.exchange.vcard.reader import card_rows, read_cards

SAMPLES = Path(__file__).parents[2] / "data" / "vcards"


def sample(name: str) -> list[CardRow]:
    """Return the cards of a sample file."""
    return read_cards(SAMPLES / name)


def one(*lines: str, version: str = "3.0") -> Card:
    """Return the card of some lines."""
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (row,) = card_rows(text.encode(), "a.vcf")
    assert row.fault == ""
    return row.card
