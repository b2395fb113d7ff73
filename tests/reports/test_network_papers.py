"""Labels and the stakeholder page: accessible, to the millimetre, marked as internal."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import page
import pikepdf
import pytest

from intdesk.domain.mailing import LABEL_FORMATS
from intdesk.domain.stakeholders import Stakeholder
from intdesk.reports.label_pdf import LabelSheets, render_labels
from intdesk.reports.stakeholder_pdf import StakeholderSheet, render_stakeholders
from tests.reports.pdf_lint import lint

MARK = "Intern, nicht zur Veröffentlichung"
DAY = date(2026, 11, 27)
LINES = [
    (f"Verein für Begegnung und Nachbarschaft {n}", "Frau Dr. Anna Müller", "Weg 1", "00011 Ort")
    for n in range(30)
]
CROWD = [Stakeholder(n, f"Träger {n}", "kurs", n % 5, (n * 3) % 5) for n in range(80)]
SHEETS = LabelSheets(LABEL_FORMATS[0], LINES, 5, DAY, "0.1.0")


def matrix(placed: list[Stakeholder]) -> bytes:
    labels = {"kurs": "Sprachkursträger"}
    return render_stakeholders(StakeholderSheet("Musterau", "", placed, labels, DAY, "0.1.0", MARK))


PAPERS = {
    "labels": lambda: render_labels(SHEETS),
    "matrix": lambda: matrix(CROWD),
    "empty": lambda: matrix([]),
}


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", PAPERS)
def test_conforms(name: str, profile: str) -> None:
    report = page.validate_pdf_bytes(
        PAPERS[name](), profile=profile, limits=page.SafetyLimits.unlimited()
    )
    assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]


def test_used_labels_stay_free_and_every_line_is_there() -> None:
    content = render_labels(SHEETS)
    with pikepdf.open(BytesIO(content)) as pdf:
        assert len(pdf.pages) == 2
        assert [round(float(v)) for v in pdf.pages[0].mediabox] == [0, 0, 595, 842]
    found = lint(content)
    assert found.problems == []
    words = found.words()
    assert all(f"Nachbarschaft {n}" in words for n in range(30))
    assert content == render_labels(SHEETS)


def test_the_matrix_is_internal_and_names_all_in_its_table() -> None:
    found = lint(matrix(CROWD))
    assert found.problems == []
    words = found.words()
    assert all(f"Träger {n}" in words for n in range(80))
    assert all(MARK in furniture for furniture in found.artifacts)
