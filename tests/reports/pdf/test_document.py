from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import page
import pikepdf
import pytest

from intdesk.reports.pdf.blocks import PageBreak
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.style import BODY, HEADING_1
from intdesk.reports.pdf.text import TextBlock
from tests.reports.pdf.build import INFO, document
from tests.reports.pdf_lint import lint

STORY = (
    TextBlock("Kapitel", HEADING_1, "a"),
    TextBlock("Text", BODY),
    PageBreak(),
    TextBlock("T", BODY),
)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_document_conforms(profile: str) -> None:
    report = page.validate_pdf_bytes(
        document(*STORY), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, report.failures


def test_metadata_say_the_same_in_both_places() -> None:
    with pikepdf.open(BytesIO(document(*STORY))) as pdf:
        assert pdf.docinfo["/Title"] == "Probe"
        assert pdf.docinfo["/CreationDate"] == "D:20260119000000+00'00'"
        assert str(pdf.Root.Lang) == "de-DE"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as meta:
            assert meta["dc:title"] == "Probe"
            assert meta["dc:description"] == "Ein <Versuch>"
            assert meta["dc:creator"] == ["Amt & Söhne"]
            assert meta["pdfuaid:part"] == "1"
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
            assert str(meta["xmp:CreateDate"]).startswith("2026-01-19")


def test_metadata_hold_no_control_characters() -> None:
    info = replace(INFO, title="Amt\x00 <für>\ud800 漢", author="a\nb")
    content = render(STORY, info, Furniture())
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.docinfo["/Title"] == "Amt <für> 漢"
        with pdf.open_metadata() as meta:
            assert meta["dc:title"] == "Amt <für> 漢"
            assert meta["dc:creator"] == ["ab"]


def test_every_page_has_its_furniture_as_artifact() -> None:
    found = lint(
        document(*STORY, furniture=Furniture("Stadt", "Bericht", "intern", frozenset({1})))
    )
    assert found.artifacts[0].split("\n")[:2] == ["intern", "Seite 1 von 2"]
    assert found.artifacts[1].split("\n")[:4] == ["Stadt", "Bericht", "intern", "Seite 2 von 2"]
    assert "Seite" not in found.words()


def test_a_long_header_is_shortened() -> None:
    found = lint(document(*STORY, furniture=Furniture("Verwaltungsgemeinschaft " * 9, "Bericht")))
    first = found.artifacts[0].split("\n")[0]
    assert first.endswith("…")
    assert len(first) < 120


def test_the_same_story_gives_the_same_bytes() -> None:
    assert document(*STORY) == document(*STORY)


def test_progress_counts_pages() -> None:
    steps: list[tuple[int, int]] = []
    render(STORY, INFO, Furniture(), lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]
