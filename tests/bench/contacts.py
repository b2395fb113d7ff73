"""Contacts that come in and that may be the same: a large address book, and cards made to hang."""

from __future__ import annotations

from functools import partial
from statistics import median

from rapidfuzz.distance import OSA

from intdesk.domain.duplicates.blocks import find_pairs
from intdesk.domain.duplicates.features import Features, features_of
from intdesk.errors import InputError
from intdesk.exchange.vcard.reader import card_rows
from tests.bench.files import Files
from tests.bench.measure import Figure, alternately, compared, timed
from tests.domain.duplicates.generator import make_book
from tests.exchange.vcard.builders import HOSTILE_CARDS

PEOPLE, BODIES = 14_000, 600
"""With their duplicates some 19,400 contacts."""
PAIRS_EACH = 32
"""So many others each contact shares a key with."""
ROUNDS = 3
MOST_SECONDS, MOST_CARDS = 20.0, 30.0


def measure(_files: Files) -> list[Figure]:
    """Measure both; neither needs a data file."""
    return [_duplicates(), max(map(_cards, HOSTILE_CARDS), key=lambda figure: figure.ratio or 0)]


def _duplicates() -> Figure:
    contacts = [features_of(c) for c in make_book(5, PEOPLE, BODIES).contacts]
    floor, ours = partial(_spell_all, contacts), partial(find_pairs, contacts, OSA.distance)
    floors, own = alternately(timed(floor), timed(ours), ROUNDS)
    name = "Duplicates among 20,000 contacts"
    return Figure(name, median(own) / 1000, median(floors) / 1000, unit="s", most=MOST_SECONDS)


def _spell_all(contacts: list[Features]) -> None:
    """Compare one word of as many pairs as share a key."""
    words = ["".join((*contact.family, *contact.words[:1])) for contact in contacts]
    for step in range(1, PAIRS_EACH + 1):
        for one, other in zip(words, words[step:], strict=False):
            OSA.distance(one, other)


def _cards(content: bytes) -> Figure:
    name = "Card file of up to 4 MB made to hang, slowest of six"
    floor, ours = partial(_decode, content), partial(_read, content)
    return compared(name, timed(floor), timed(ours), rounds=ROUNDS, most_ratio=MOST_CARDS)


def _decode(content: bytes) -> list[str]:
    return [line.decode() for line in content.splitlines()]


def _read(content: bytes) -> None:
    try:
        for _ in card_rows(content, "a.vcf"):
            pass
    except InputError:
        return
