"""``intdesk report annual``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.conftest import Run


def test_both_files(run_json: Callable[..., Any], demo_file: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "B.pdf", tmp_path / "B.xlsx"
    made = run_json(
        "report", "annual", "--db", demo_file, "--year", "2025", "--pdf", pdf, "--xlsx", xlsx
    )
    assert made == {
        "year": 2025, "kind": "full", "disclosure": "none", "pdf": str(pdf), "xlsx": str(xlsx),
    }  # fmt: skip
    figures = run_json("figures", "--db", demo_file, "--year", "2025")
    summary = PdfReader(pdf).pages[1].extract_text()
    assert str(figures["consultations"]) in summary
    assert str(figures["persons"]) in summary
    assert "Übersicht" in load_workbook(xlsx).sheetnames


def test_the_year_of_the_office_is_taken(run: Run, demo_file: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "B.pdf"
    code, out, err = run("report", "annual", "--db", demo_file, "--pdf", pdf)
    assert (code, err) == (0, "")
    assert f"Geschrieben: {pdf}" in out
    assert "nicht zur Veröffentlichung" in out
    assert "2025" in PdfReader(pdf).pages[0].extract_text()


def test_the_short_report_is_shorter(run: Run, demo_file: Path, tmp_path: Path) -> None:
    pages = {}
    for kind in ("full", "short"):
        pdf = tmp_path / f"{kind}.pdf"
        assert run("report", "annual", "--db", demo_file, "--pdf", pdf, "--kind", kind)[0] == 0
        pages[kind] = len(PdfReader(pdf).pages)
    assert pages["short"] < pages["full"]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ([], "--pdf, --xlsx oder beides"),
        (["--pdf", "a.pdf", "--disclosure", "suppress"], "Geheimhaltung „suppress“ gibt es"),
        (["--pdf", "a.pdf", "--disclosure", "round5", "--threshold", "3"], "„round5“"),
        (["--pdf", "b", "--xlsx", "b"], "nicht in dieselbe Datei"),
    ],
)
def test_what_is_refused(
    run: Run, demo_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    call: list[str], words: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    code, out, err = run("report", "annual", "--db", demo_file, *call)
    assert (code, out) == (2, "")
    assert words in err
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_stays_and_none_is_written(
    run: Run, demo_file: Path, tmp_path: Path
) -> None:
    pdf, xlsx = tmp_path / "B.pdf", tmp_path / "B.xlsx"
    xlsx.write_bytes(b"kostbar")
    call = ("report", "annual", "--db", demo_file, "--pdf", pdf, "--xlsx", xlsx)
    code, out, err = run(*call)
    assert (code, out) == (3, "")
    assert "B.xlsx“ gibt es schon" in err
    assert list(tmp_path.iterdir()) == [xlsx]
    assert xlsx.read_bytes() == b"kostbar"
    assert run(*call, "--force")[0] == 0
    assert xlsx.read_bytes().startswith(b"PK")


def test_a_year_without_records_still_makes_a_report(
    run: Run, demo_file: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "B.pdf"
    assert run("report", "annual", "--db", demo_file, "--year", "2001", "--pdf", pdf)[0] == 0
    assert "2001" in PdfReader(pdf).pages[0].extract_text()
