"""The tally sheet: accessible, on one page, with a line for each topic."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import page
import pikepdf
import pytest

from intdesk.reports.tally_sheet import TallySheet, render_tally_sheet
from tests.reports.pdf_lint import lint

SHEET = TallySheet(
    "Samtgemeinde Musterau",
    [f"Thema {n} mit einem Namen, der länger ist als eine Zeile" for n in range(17)],
    date(2026, 11, 27),
)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_conforms(profile: str) -> None:
    report = page.validate_pdf_bytes(
        render_tally_sheet(SHEET), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


def test_every_topic_has_its_line_on_one_page() -> None:
    content = render_tally_sheet(SHEET)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.check_pdf_syntax() == []
    found = lint(content)
    assert found.problems == []
    words = found.words()
    assert all(f"Thema {n} mit" in words for n in range(17))
    assert all(fact in words for fact in ("Datum", "Ort", "Minuten je Beratung"))
    assert "Keine Namen eintragen" in found.artifacts[0]
