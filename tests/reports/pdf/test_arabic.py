"""Arabic script: letters join, lines run from right to left, nothing is lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QPainterPath, QRawFont, QTextLayout
from reportlab.pdfbase import pdfmetrics

from intdesk.assets import resource
from intdesk.reports.pdf.arabic import (
    REGULAR,
    broken,
    drawn,
    drawn_width,
    joined,
    numeral,
    register_arabic,
)
from intdesk.texts.planning.survey_sheets import SHEETS

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی"
NOT_JOINED = "\u200c"
SHEET_WORDS = {
    word
    for key in ("ar", "fa")
    for text in (SHEETS[key].title, SHEETS[key].intro, SHEETS[key].privacy, SHEETS[key].thanks,
                 *SHEETS[key].questions, *SHEETS[key].answers)
    for word in text.split()
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("ب", "\ufe8f"),
        ("بب", "\ufe91\ufe90"),
        ("ببب", "\ufe91\ufe92\ufe90"),
        ("دب", "\ufea9\ufe8f"),  # dal joins nothing after it
        ("لا", "\ufefb"),
        ("بلا", "\ufe91\ufefc"),
        ("می\u200cشود", "\ufee3\ufbfd\ufeb7\ufeee\ufea9"),
        ("شكرًا", "\ufeb7\ufedc\ufeae\ufe8d"),  # tanwin is not drawn
        ("۱۲", "۱۲"),
    ],
)
def test_letters_take_the_form_of_their_place(text: str, forms: str) -> None:
    assert joined(text) == forms


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ا، ب.", ".\ufe8f ،\ufe8d"),
        ("ب 12 د", "\ufea9 12 \ufe8f"),
        ("(ب)", "(\ufe8f)"),
        ("«ب» ISO 9001", "9001 ISO «\ufe8f»"),
        ("١٠.", ".١٠"),
        ("", ""),
    ],
)
def test_lines_run_from_right_to_left_but_numbers_and_latin_words(text: str, line: str) -> None:
    assert drawn(text) == line


def test_numbers_are_in_the_digits_of_the_language() -> None:
    assert (numeral(10, "ar"), numeral(45, "fa")) == ("١٠", "۴۵")


@given(st.text(LETTERS + NOT_JOINED + " .،؟!", max_size=40))
def test_no_letter_is_lost_or_changed(text: str) -> None:
    plain = text.replace(NOT_JOINED, "")
    assert unicodedata.normalize("NFKC", joined(text)) == unicodedata.normalize("NFKC", plain)


@given(st.text(LETTERS + " ", max_size=60), st.integers(60, 300))
def test_lines_hold_all_words_and_fit(text: str, width: int) -> None:
    lines = broken(text, REGULAR, 11, width)
    assert "".join(lines).split() == text.split()
    for line in lines:
        words = line.split()
        assert len(words) <= 1 or drawn_width(line.rstrip(), REGULAR, 11) <= width


@pytest.fixture(scope="module")
def plain_font(qapp: Any) -> Iterator[QFont]:
    """The shipped face as Qt shapes it by HarfBuzz: without kerning and long forms."""
    place = QFontDatabase.addApplicationFont(str(resource("fonts", f"{REGULAR}.ttf")))
    font = QFont(QFontDatabase.applicationFontFamilies(place)[0], 100)
    font.setKerning(False)
    for name in ("calt", "dlig"):
        font.setFeature(QFont.Tag(name), 0)
    yield font
    QFontDatabase.removeApplicationFont(place)


def shaped(word: str, font: QFont) -> list[tuple[QPointF, QPainterPath]]:
    """Return place and outline of each glyph, from left to right."""
    layout = QTextLayout(word, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    found = [
        (place, run.rawFont().pathForGlyph(glyph))
        for run in layout.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
    return sorted(((p, o) for p, o in found if not o.isEmpty()), key=lambda pair: pair[0].x())


@pytest.mark.parametrize("word", sorted(SHEET_WORDS))
def test_each_word_of_the_sheets_is_drawn_as_harfbuzz_shapes_it(
    word: str, plain_font: QFont
) -> None:
    register_arabic()
    face = pdfmetrics.getFont(REGULAR).face  # type: ignore[attr-defined]
    raw = QRawFont.fromFont(plain_font)
    spelled = "".join(sign for sign in word if unicodedata.category(sign) != "Mn")
    wanted = [outline for _, outline in shaped(spelled, plain_font)]
    mine = [raw.pathForGlyph(face.charToGlyph[ord(sign)]) for sign in drawn(word)]
    assert mine == wanted
