from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.folding import fold, search_text, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller Straße", "muller strasse"),
        ("Łukasz", "lukasz"),
        ("Yılmaz", "yilmaz"),
        ("Nguyễn", "nguyen"),
        ("ĐORĐE", "dorde"),
        ("Søren Ærø", "soren aero"),
        ("İstanbul", "istanbul"),
    ],
)
def test_folds_marks_and_special_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_adds_the_spelling_with_e_only_where_it_differs() -> None:
    assert search_text("Frau Müller") == "frau muller mueller"
    assert search_text("Haus", "", "Amt") == "haus amt"


def test_finds_decomposed_umlauts_too() -> None:
    assert "mueller" in search_text("Mu\u0308ller")


def test_splits_words_of_a_query() -> None:
    assert words("Große Straße-12") == ("grosse", "strasse", "12")


@given(st.text(max_size=40))
def test_folding_is_stable_for_any_words(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once
