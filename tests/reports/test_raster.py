"""Pages of a PDF as pictures."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from intdesk.domain.report_outline import CHAPTERS, Depth, Outline
from intdesk.domain.report_text import saying
from intdesk.errors import OutputError
from intdesk.reports.annual_pdf import render_chapter
from intdesk.reports.raster import draw_page
from tests.reports import sample
from tests.reports.pdf_lint import lint


def test_a_page_has_its_pixels_and_its_words() -> None:
    page = draw_page(render_chapter(sample.rich(), "counselling"), 1, 400)
    assert (page.number, page.width) == (1, 400)
    assert page.height == pytest.approx(400 * 2**0.5, abs=2)
    assert len(page.pixels) == page.stride * page.height
    assert page.pixels[:3] == b"\xff\xff\xff", "the margin is white"
    assert set(page.pixels) != {255}, "something is drawn"
    assert page.words.index("Beratung") < page.words.index("Tabelle 1: Beratung im Überblick")


def test_a_page_past_the_end_is_the_last_one() -> None:
    content = render_chapter(sample.rich(), "counselling")
    last = draw_page(content, 99, 200)
    assert last.number == last.count > 1
    assert draw_page(content, 0, 200).number == 1


def test_what_is_no_document_is_told() -> None:
    with pytest.raises(OutputError, match="preview_failed"):
        draw_page(b"no document", 1, 200)


def test_a_machine_without_the_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(OutputError, match="preview_failed"):
        draw_page(b"", 1, 200)


def test_threads_wait_for_each_other() -> None:
    content = render_chapter(sample.rich(), "mandate")
    with ThreadPoolExecutor(4) as pool:
        pages = list(pool.map(lambda _: draw_page(content, 1, 150), range(12)))
    assert {page.pixels for page in pages} == {pages[0].pixels}


@pytest.mark.parametrize("key", ["summary", *CHAPTERS, "method"])
def test_every_chapter_can_be_looked_at_alone(key: str) -> None:
    for made in (sample.rich(), sample.empty()):
        found = lint(render_chapter(made, key))
        assert found.problems == []
        assert found.words()


def test_what_is_typed_stands_in_the_chapter_and_nothing_else_changes() -> None:
    report = sample.rich()
    changed = saying(report, "counselling", "Ein neuer Satz.")
    assert "Ein neuer Satz." in lint(render_chapter(changed, "counselling")).words()
    assert render_chapter(changed, "mandate") == render_chapter(report, "mandate")
    point = saying(report, "outlook.prospects", "Mehr davon.")
    assert "Mehr davon." in lint(render_chapter(point, "outlook")).words()
    gone = saying(point, "outlook.prospects", " ")
    assert "Mehr davon." not in lint(render_chapter(gone, "outlook")).words()


def test_a_depth_shows_in_the_preview() -> None:
    from intdesk.domain.report_arranging import arranged

    long, short = (
        lint(render_chapter(arranged(sample.rich(), Outline(depth)), "counselling"))
        for depth in (Depth.DETAILED, Depth.BRIEF)
    )
    assert len(long.artifacts) > len(short.artifacts)
