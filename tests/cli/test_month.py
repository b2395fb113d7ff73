"""``intdesk report month``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.conftest import Run


def test_both_files(run_json: Callable[..., Any], demo_file: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "T.pdf", tmp_path / "T.xlsx"
    made = run_json(
        "report", "month", "--db", demo_file, "--month", "2025-03", "--pdf", pdf, "--xlsx", xlsx
    )
    shares = made.pop("minutes_by_function")
    assert made.pop("lines") > 0
    assert made.pop("minutes") == sum(shares.values()) > 0
    assert made == {"month": "2025-03", "pdf": str(pdf), "xlsx": str(xlsx)}
    assert "Tätigkeitsnachweis März 2025" in PdfReader(pdf).pages[0].extract_text()
    assert load_workbook(xlsx).sheetnames == ["Tätigkeitsnachweis"]


def test_people_are_told_and_files_are_kept(run: Run, demo_file: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "T.pdf"
    call = ("report", "month", "--db", demo_file, "--month", "2025-03", "--pdf", pdf)
    code, out, err = run(*call)
    assert (code, err) == (0, "")
    assert f"Geschrieben: {pdf}" in out
    assert "nicht zur Veröffentlichung" in out
    assert run(*call)[0] == 3
    assert run(*call, "--force")[0] == 0


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["--month", "2025-03"], "--pdf, --xlsx oder beides"),
        (["--month", "2025-03", "--pdf", "a", "--xlsx", "a"], "nicht in dieselbe Datei"),
        (["--pdf", "a"], "--month"),
        *[
            (["--month", month, "--pdf", "a"], f"„{month}“ ist kein Monat wie 2026-03")
            for month in ("2025-13", "2025-00", "2025-3", "1900-01", "März", "٢٠٢٥-03")
        ],
    ],
)
def test_what_is_refused(
    run: Run, demo_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    call: list[str], words: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    code, out, err = run("report", "month", "--db", demo_file, *call)
    assert (code, out) == (2, "")
    assert words in err
    assert list(tmp_path.iterdir()) == []


def test_a_month_without_records(run: Run, demo_file: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "T.pdf"
    call = ("report", "month", "--db", demo_file, "--month", "2001-12", "--pdf", pdf)
    assert run(*call)[0] == 0
    assert "keine Tätigkeit" in PdfReader(pdf).pages[0].extract_text()
