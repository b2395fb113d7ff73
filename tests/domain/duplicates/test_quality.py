"""How good the proposals are, measured on a book whose duplicates are known."""

from __future__ import annotations

import pytest
from rapidfuzz.distance import OSA

from intdesk.domain.duplicates import blocks
from intdesk.domain.duplicates.features import features_of
from intdesk.domain.duplicates.likeness import NOTHING, Likeness
from tests.domain.duplicates.generator import Book, make_book


def quality(book: Book) -> tuple[float, float]:
    """Return precision and recall of the proposed pairs."""
    found = blocks.find_pairs([features_of(c) for c in book.contacts], OSA.distance)
    pairs = {(p.first, p.second) for p in found}
    right = len(pairs & book.same)
    return right / len(pairs), right / len(book.same)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_precision_and_recall_keep_their_floor(seed: int) -> None:
    precision, recall = quality(make_book(seed))
    assert precision >= 0.9
    assert recall >= 0.9


def test_of_twenty_thousand_contacts_few_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    contacts = [features_of(c) for c in make_book(5, people=14_000, bodies=600).contacts]
    assert len(contacts) > 19_000
    steps = 0

    def compare(*_: object, **__: object) -> Likeness:
        nonlocal steps
        steps += 1
        return NOTHING

    monkeypatch.setattr(blocks, "compare", compare)
    blocks.find_pairs(contacts, OSA.distance)
    assert steps < 40 * len(contacts), "all with all would be 9,700 for each"
