from __future__ import annotations

from io import BytesIO

import pikepdf

from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, NOTE
from intdesk.reports.pdf.text import TextBlock
from tests.reports.pdf.build import document, linted

LONG = "Die Stelle berät Zugewanderte und Verwaltung. " * 40


def test_paragraphs_bear_the_tag_of_their_style() -> None:
    found = linted(TextBlock("Kapitel", HEADING_1), TextBlock("Text", BODY), TextBlock("N", NOTE))
    assert [(e.tag, e.words()) for e in found.elements("H1", "P", "Note")] == [
        ("H1", "Kapitel"), ("P", "Text"), ("Note", "N"),
    ]  # fmt: skip


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    found = linted(*[TextBlock(LONG, BODY) for _ in range(5)])
    assert len(found.artifacts) > 1
    assert [e.words() for e in found.elements("P")] == [LONG] * 5


def test_both_parts_of_a_split_paragraph_have_two_lines() -> None:
    block = TextBlock(LONG, BODY)
    lines = round(block.height(400) / BODY.leading)
    parts = block.split(400, (lines - 1) * BODY.leading + 1)
    assert parts is not None
    assert [part.height(400) / BODY.leading for part in parts] == [lines - 2, 2]
    assert block.split(400, BODY.leading) is None
    assert block.least_height(400) == 2 * BODY.leading


def test_a_short_paragraph_stays_whole() -> None:
    block = TextBlock("eins\nzwei\ndrei", BODY)
    assert block.split(400, 2 * BODY.leading) is None
    assert block.least_height(400) == 3 * BODY.leading


def test_words_of_a_link_stand_in_the_link() -> None:
    text = [Span("Siehe "), Span("Kapitel zwei", link="#zwei"), Span(" und "),
            Span("das Amt", link="https://example.org"), Span(".")]  # fmt: skip
    content = document(TextBlock(text, BODY), TextBlock("Zwei", HEADING_1, "zwei"))
    found = linted(TextBlock(text, BODY), TextBlock("Zwei", HEADING_1, "zwei"))
    assert [e.words() for e in found.elements("Link")] == ["Kapitel zwei", "das Amt"]
    assert found.elements("P")[0].words() == "Siehe Kapitel zwei und das Amt."
    assert b"https://example.org" in content


def test_a_link_over_two_lines_is_in_links_only() -> None:
    words = "ein langer Verweis " * 12
    found = linted(TextBlock([Span(words, link="https://example.org")], BODY))
    assert "".join(e.words() for e in found.elements("Link")) == words
    assert found.elements("P")[0].text == ""


def test_headings_stand_in_the_outline() -> None:
    content = document(
        TextBlock("Erstes", HEADING_1, "a"), TextBlock("Teil", HEADING_2, "b"), TextBlock("T", BODY)
    )
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Erstes"]
        assert [item.title for item in outline.root[0].children] == ["Teil"]
