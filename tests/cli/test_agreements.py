"""``intdesk report agreement``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("agreement", "Zielvereinbarung: Kitas für alle Familien"),
        ("status", "Gewichteter Grad"),
        ("years", "Ziele im Vergleich der Jahre"),
    ],
)
def test_each_paper_is_written(
    run_json: Callable[..., Any], demo_file: Path, tmp_path: Path, paper: str, words: str
) -> None:
    pdf = tmp_path / "v.pdf"
    made = run_json(
        "report", "agreement", "--db", demo_file, "--id", "1", "--pdf", pdf, "--paper", paper
    )
    assert made == {"id": 1, "paper": paper, "pdf": str(pdf), "xlsx": None}
    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert words in " ".join(text.split())
    if paper == "agreement":
        assert "unterschrieben am 15.01." in text
        assert len(PdfReader(pdf).pages) == 1


def test_status_and_years_come_as_workbooks_too(
    run: Run, run_json: Callable[..., Any], demo_file: Path, tmp_path: Path
) -> None:
    call = ("report", "agreement", "--db", demo_file, "--id", "1", "--xlsx", tmp_path / "v.xlsx")
    for paper, title in (("status", "Sachstand"), ("years", "Jahresvergleich")):
        made = run_json(*call, "--paper", paper, "--force")
        assert (made["pdf"], made["xlsx"]) == (None, str(tmp_path / "v.xlsx"))
        assert load_workbook(tmp_path / "v.xlsx").sheetnames[0] == title
    code, _, said = run(*call, "--force")
    assert code != 0
    assert "nur als PDF" in said
    assert run("report", "agreement", "--db", demo_file, "--id", "1")[0] != 0


def test_nothing_is_overwritten_and_an_unknown_agreement_is_refused(
    run: Run, demo_file: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "v.pdf"
    pdf.write_text("alt")
    call = ("report", "agreement", "--db", demo_file, "--id", "1", "--pdf", pdf)
    assert run(*call)[0] != 0
    assert pdf.read_text() == "alt"
    assert run(*call, "--force")[0] == 0
    assert run("report", "agreement", "--db", demo_file, "--id", "999", "--pdf", pdf, "--force")[0]
