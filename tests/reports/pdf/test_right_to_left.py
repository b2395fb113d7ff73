"""Paragraphs from right to left: at the right edge, read in the order of reading."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from intdesk.reports.pdf.arabic import (
    REGULAR,
    SEMIBOLD,
    broken,
    drawn_width,
    register_arabic,
)
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.right_to_left import RightText
from intdesk.reports.pdf.style import BODY, HEADING_1, MARGIN_RIGHT, PORTRAIT
from intdesk.reports.pdf.xmp import DocumentInfo
from tests.reports.pdf_lint import lint

LONG = "أستطيع أن أشارك في الحياة هنا وأن أبدي رأيي. " * 4
INFO = DocumentInfo("كيف", "Stelle", "Bogen", "IntDesk", date(2026, 11, 28), "ar")


@pytest.fixture(scope="module")
def content() -> bytes:
    register_arabic()
    story = [RightText("كيف تجدون؟", HEADING_1, "sheet", strong=True),
             RightText(LONG.strip(), BODY, lead="١٠.")]  # fmt: skip
    return render(story, INFO, Furniture())


def test_what_is_read_aloud_is_the_text_itself(content: bytes) -> None:
    found = lint(content)
    assert found.problems == []
    assert [(e.tag, e.spoken) for e in found.elements("H1", "P")] == [
        ("H1", "كيف تجدون؟"), ("P", f"١٠. {LONG.strip()}"),
    ]  # fmt: skip


def test_what_is_copied_are_letters_not_forms(content: bytes) -> None:
    words = lint(content).words()
    assert "؟نودجت" in words.replace(" ", "")
    assert not any("\ufb50" <= sign <= "\ufefc" for sign in words)


def test_the_document_says_in_which_direction_it_is_read(content: bytes) -> None:
    with pikepdf.open(BytesIO(content)) as document:
        root: Any = document.Root
        assert str(root.Lang) == "ar"
        assert root.ViewerPreferences.Direction == "/R2L"
        assert root.StructTreeRoot.K.A.WritingMode == "/RlTb"
        assert str(root.Outlines.First.Title) == "كيف تجدون؟"


def test_lines_end_at_the_right_edge(content: bytes) -> None:
    with pikepdf.open(BytesIO(content)) as document:
        parsed = pikepdf.parse_content_stream(document.pages[0])
    starts = {round(float(i.operands[4])) for i in parsed if str(i.operator) == "Tm"}
    edge = PORTRAIT.width - MARGIN_RIGHT
    indent = drawn_width("١٠.", SEMIBOLD, BODY.size) + 5
    lines = broken(LONG.strip(), REGULAR, BODY.size, PORTRAIT.text_width - indent)
    assert len(lines) >= 2
    for line in lines:
        assert round(edge - indent - drawn_width(line.rstrip(), REGULAR, BODY.size)) in starts
    assert round(edge - drawn_width("كيف تجدون؟", SEMIBOLD, HEADING_1.size)) in starts
