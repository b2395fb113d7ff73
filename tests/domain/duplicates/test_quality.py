"""How good the proposals are, measured on a book whose duplicates are known."""

from __future__ import annotations

from time import process_time

import pytest
from rapidfuzz.distance import OSA

from intdesk.domain.duplicates.blocks import find_pairs
from intdesk.domain.duplicates.features import features_of
from tests.domain.duplicates.generator import Book, make_book


def quality(book: Book) -> tuple[float, float]:
    """Return precision and recall of the proposed pairs."""
    found = find_pairs([features_of(c) for c in book.contacts], OSA.distance)
    pairs = {(p.first, p.second) for p in found}
    right = len(pairs & book.same)
    return right / len(pairs), right / len(book.same)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_precision_and_recall_keep_their_floor(seed: int) -> None:
    precision, recall = quality(make_book(seed))
    assert precision >= 0.9
    assert recall >= 0.9


def test_twenty_thousand_contacts_take_seconds() -> None:
    book = make_book(5, people=14_000, bodies=600)
    contacts = [features_of(c) for c in book.contacts]
    assert len(contacts) > 19_000
    began = process_time()
    find_pairs(contacts, OSA.distance)
    assert process_time() - began < 40
