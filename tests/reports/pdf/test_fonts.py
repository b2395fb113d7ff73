from __future__ import annotations

import pytest

from intdesk.reports.pdf.fonts import REGULAR, REPLACEMENT, printable, register_fonts, text_width


@pytest.mark.parametrize(
    "text",
    [
        "Ağça Šimková",
        "Győr, Brașov, Łódź",
        "Þórður Ørsted",
        "Ελένη Παπαδοπούλου",
        "Олександр",
        "§ 24 – „Übrige“ … €",
    ],
)
def test_european_letters_are_kept(text: str) -> None:
    assert printable(text) == text


def test_accents_are_composed() -> None:
    assert printable("Mu\u0308ller") == "Müller"


@pytest.mark.parametrize(("text", "shown"), [("漢字", "□□"), ("ok 😀", "ok □"), ("გ", "□")])
def test_missing_characters_are_replaced(text: str, shown: str) -> None:
    assert printable(text) == shown.replace("□", REPLACEMENT)


def test_controls_vanish_tabs_and_line_feeds_become_spaces() -> None:
    assert printable("a\x00b\u200bc\td\r\ne\u00adf\ud800") == "abc d ef"


def test_digits_have_one_width() -> None:
    register_fonts()
    assert len({text_width(digit, REGULAR, 10) for digit in "0123456789"}) == 1
