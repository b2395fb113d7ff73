"""Papers as PDF."""

from __future__ import annotations

from datetime import date

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

from intdesk.domain.paper import Paper, Part, Signatures, Tick
from intdesk.reports.paper_pdf import render_paper


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
