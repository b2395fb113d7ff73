"""Blackening, and which texts the officer reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.subject_report import BLACKENED, Entry, Item, blacken, free_texts, text_key


@given(st.text(min_size=1, max_size=60), st.data())
def test_what_is_blackened_is_gone(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert blacken(text, start, end) == text[:start] + BLACKENED + text[end:]


@pytest.mark.parametrize(("start", "end"), [(1, 1), (2, 1), (-1, 2), (0, 9)])
def test_nothing_is_not_blackened(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="blacken"):
        blacken("abc", start, end)


def test_free_texts_are_notes_and_titles_saved_or_not() -> None:
    items = (
        Item("note", "Notiz", "a", "a"), Item("topic", "Thema", "08", "Wohnen"),
        Item("title", "Was", "", ""),
    )  # fmt: skip
    saved = Entry("case", 1, "Fall", items)
    unsaved = Entry("case", 1, "Fall", items, unsaved=True)
    found, entered = free_texts((saved, unsaved))
    assert (found.key, found.text, found.title) == (("case", 1, "note"), "a", "Fall: Notiz")
    assert entered.key == text_key(unsaved, "note") != found.key
