"""``intdesk report agreement``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("agreement", "Zielvereinbarung: Kitas für alle Familien"),
        ("status", "Gewichteter Grad aller Ziele"),
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
    assert made == {"id": 1, "paper": paper, "pdf": str(pdf)}
    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert words in " ".join(text.split())


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
