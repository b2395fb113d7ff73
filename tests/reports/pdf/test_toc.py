from __future__ import annotations

from intdesk.reports.pdf.blocks import PageBreak
from intdesk.reports.pdf.flow import lay_out
from intdesk.reports.pdf.style import HEADING_1, HEADING_2, TEXT_WIDTH
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.toc import ContentsBlock, ContentsEntry
from tests.reports.pdf.build import linted


def test_entries_are_links_with_the_pages_of_their_headings() -> None:
    contents = ContentsBlock([ContentsEntry("Erstes", "a", 1), ContentsEntry("Teil", "b", 2)])
    found = linted(
        contents, TextBlock("Erstes", HEADING_1, "a"), TextBlock("Mitte", HEADING_2), PageBreak(),
        TextBlock("Teil", HEADING_2, "b"),
    )  # fmt: skip
    links = found.elements("Link")
    assert [e.words() for e in links] == ["Erstes1", "Teil2"]
    assert {e.path for e in links} == {("Document", "TOC", "TOCI", "Reference")}


def test_a_long_contents_goes_on_on_the_next_page() -> None:
    entries = [ContentsEntry(f"Kapitel {n} " + "lang " * 30, f"h{n}", 1) for n in range(60)]
    heads = [TextBlock(e.title, HEADING_1, e.anchor) for e in entries]
    found = linted(ContentsBlock(entries), *heads)
    assert len(found.elements("TOC")) == 1
    assert len(found.elements("TOCI")) == 60


def test_a_long_heading_stays_on_one_page() -> None:
    heads = [TextBlock(f"Kapitel {n} " + "lang " * 30, HEADING_1, f"h{n}") for n in range(9)]
    pages = [
        [placed.block for placed in page]
        for page in lay_out(heads, TEXT_WIDTH, 3.5 * heads[0].height(TEXT_WIDTH))
    ]
    assert [block for page in pages for block in page] == heads
    assert len(pages) > 2


def test_it_is_split_between_entries_only() -> None:
    block = ContentsBlock([ContentsEntry("a", "a", 1), ContentsEntry("b", "b", 1)])
    tall = block.height(400)
    parts = block.split(400, tall - 1)
    assert parts is not None
    assert parts[0].height(400) == block.least_height(400) == tall / 2
    assert block.split(400, 3) is None
    assert ContentsBlock([]).least_height(400) == 0
