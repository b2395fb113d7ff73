"""Secrets and the advice on passwords."""

from __future__ import annotations

import unicodedata

import pytest

from intdesk.domain.access import (
    LEAST_TRIES,
    PASSWORD_SLOTS,
    SHEET_SLOTS,
    STRONG_TRIES,
    Advice,
    Secret,
    Sheets,
    advise,
)
from intdesk.domain.recovery_code import draw_code, parse_code
from intdesk.errors import DataFileError


def test_a_password_counts_the_same_on_every_keyboard() -> None:
    composed = unicodedata.normalize("NFC", "Grüße aus Köln")
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    assert Secret.password(composed).as_bytes() == Secret.password(decomposed).as_bytes()
    assert Secret.password("Grüße aus Köln ").as_bytes() != Secret.password(composed).as_bytes()


def test_a_password_may_be_any_text() -> None:
    assert Secret.password("\ud800 😀").as_bytes()


def test_a_code_counts_by_its_content() -> None:
    code = draw_code()
    assert Secret.recovery(code.lower()).as_bytes() == parse_code(code)
    with pytest.raises(DataFileError):
        Secret.recovery("Unsinn").as_bytes()


def test_a_secret_opens_slots_of_its_kind() -> None:
    assert Secret.password("x").slots == PASSWORD_SLOTS
    assert Secret.recovery("x").slots == SHEET_SLOTS


def test_a_secret_does_not_show_itself() -> None:
    assert "geheim" not in repr(Secret.password("geheim"))
    assert "geheim" not in repr(Sheets("geheim", "geheim"))


@pytest.mark.parametrize(
    ("length", "tries", "advice"),
    [
        (11, 20.0, Advice.TOO_SHORT),
        (12, LEAST_TRIES - 0.1, Advice.TOO_EASY),
        (12, LEAST_TRIES, Advice.FINE),
        (12, STRONG_TRIES - 0.1, Advice.FINE),
        (12, STRONG_TRIES, Advice.STRONG),
    ],
)
def test_advice(length: int, tries: float, advice: Advice) -> None:
    assert advise("x" * length, tries) is advice


def test_a_letter_with_its_mark_is_one_letter() -> None:
    assert advise("u\u0308" * 11, 20) is Advice.TOO_SHORT


def test_which_advice_refuses() -> None:
    assert [advice for advice in Advice if advice.refused] == [Advice.TOO_SHORT, Advice.TOO_EASY]
