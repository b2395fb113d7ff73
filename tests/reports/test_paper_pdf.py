"""Papers as PDF."""

from __future__ import annotations

from datetime import date

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

from intdesk.domain.paper import Facts, NewPage, Paper, Paragraph, Part, Points, Signatures, Tick
from intdesk.reports.paper_pdf import render_paper
from tests.reports.pdf_lint import lint


def test_every_page_says_whose_it_is_and_the_first_one_since_when() -> None:
    paper = Paper(
        title="Abrechnung", subtitle="Frau Muster", office="Gemeinde Musterau",
        made_on=date(2026, 11, 27), program="IntDesk",
        parts=(Tick("Punkt"), NewPage(), Tick("Rückseite")),
    )  # fmt: skip
    first, second = lint(render_paper(paper)).artifacts
    assert first.split("\n")[:2] == ["Gemeinde Musterau", "27.11.2026"]
    assert second.split("\n")[:2] == ["Gemeinde Musterau", "Abrechnung"]


def test_a_table_does_not_repeat_the_title_of_its_paper() -> None:
    paper = Paper(
        title="Abrechnung", subtitle="Frau Muster", office="", made_on=date(2026, 11, 27),
        program="IntDesk",
        parts=(Facts("Abrechnung", (("Name", "Muster"),)), Facts("Zeit", (("Tag", "heute"),))),
    )  # fmt: skip
    found = lint(render_paper(paper))
    assert [e.words() for e in found.elements("Caption")] == ["Zeit"]
    assert found.words().count("Abrechnung") == 1


@pytest.mark.parametrize("count", range(24, 40))
def test_nobody_signs_on_a_page_of_its_own(count: int) -> None:
    ticks: list[Part] = [Tick(f"Punkt {n}") for n in range(count)]
    paper = Paper(
        title="Übergabe", subtitle="", office="Amt", made_on=date(2026, 11, 27),
        program="IntDesk", remark="", parts=(*ticks, Signatures(("Alt", "Neu"))),
    )  # fmt: skip
    with PdfDocument(render_paper(paper)) as document:
        last = document[len(document) - 1].get_textpage().get_text_bounded()
    assert "Punkt" in last


@pytest.mark.parametrize("count", range(24, 40))
def test_what_leads_a_list_stands_on_the_page_of_its_first_point(count: int) -> None:
    ticks: list[Part] = [Tick(f"Satz {n}") for n in range(count)]
    paper = Paper(
        title="Auskunft", subtitle="", office="Amt", made_on=date(2026, 11, 27),
        program="IntDesk", remark="",
        parts=(*ticks, Paragraph("Vermittelt haben wir Sie an:"), Points(("Jobcenter", "Schule"))),
    )  # fmt: skip
    with PdfDocument(render_paper(paper)) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert ["Vermittelt" in page for page in pages] == ["Jobcenter" in page for page in pages]
