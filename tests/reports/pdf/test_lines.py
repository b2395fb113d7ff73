from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.reports.pdf.fonts import ITALIC, REGULAR, SEMIBOLD, printable, register_fonts
from intdesk.reports.pdf.lines import Span, break_lines, plain, text_of
from intdesk.reports.pdf.style import BODY


@pytest.fixture(autouse=True)
def _fonts() -> None:
    register_fonts()


def _texts(text: str, width: float) -> list[str]:
    return ["".join(piece.text for piece in line) for line in break_lines(text, BODY, width)]


def test_short_text_is_one_line_and_empty_text_too() -> None:
    assert _texts("kurz", 100) == ["kurz"]
    assert _texts("", 100) == [""]


def test_lines_break_at_spaces_which_stay_on_their_line() -> None:
    assert _texts("eins zwei drei vier", 45) == ["eins zwei ", "drei vier"]


def test_lines_break_after_hyphens_and_slashes() -> None:
    assert _texts("Integrations-/Beratungsstelle", 80) == ["Integrations-/", "Beratungsstelle"]


def test_a_sign_stays_with_its_meaning() -> None:
    assert _texts("Zeichen: –\u00a0null", 60) == ["Zeichen: ", "–\u00a0null"]
    assert _texts("Zeichen: x\u00a0keine", 60) == ["Zeichen: ", "x\u00a0keine"]


def test_words_wider_than_the_line_are_split_and_keep_all_letters() -> None:
    word = "Donaudampfschifffahrtsgesellschaft"
    lines = _texts(f"Der {word} hier", 60)
    assert len(lines) > 3
    assert "".join(lines) == f"Der {word} hier"


def test_line_feeds_begin_lines() -> None:
    assert _texts("a\nb\n\nc", 100) == ["a", "b", "", "c"]


def test_spans_have_their_faces_and_links() -> None:
    spans = [
        Span("ein "),
        Span("Amt", strong=True),
        Span(" dort", italic=True),
        Span("!", link="#x"),
    ]
    (line,) = break_lines(spans, BODY, 200)
    assert [piece.face for piece in line] == [REGULAR, SEMIBOLD, ITALIC, REGULAR]
    assert [piece.link for piece in line] == ["", "", "", "#x"]
    assert line[1].x == line[0].width
    assert plain(spans) == "ein Amt dort!"


@given(st.text(max_size=80), st.floats(min_value=20, max_value=300))
def test_no_letter_is_lost(text: str, width: float) -> None:
    assert text_of(break_lines(text, BODY, width)) == "".join(
        printable(line) for line in text.replace("\r\n", "\n").split("\n")
    )


@given(st.text(alphabet="abc -/ß", max_size=80), st.floats(min_value=20, max_value=300))
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    for line in break_lines(text, BODY, width):
        shown = "".join(piece.text for piece in line).rstrip(" ")
        (alone,) = break_lines(shown, BODY, 10_000)
        assert sum(piece.width for piece in alone) <= width + 0.01
