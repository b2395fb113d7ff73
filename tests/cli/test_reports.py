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
        "report", "annual", "--db", demo_file, "--year", "2025", "--pdf", pdf, "--xlsx", xlsx,
        "--disclosure", "none",
    )  # fmt: skip
    assert made == {
        "year": 2025, "kind": "full", "disclosure": "none", "threshold": None, "hidden": 0,
        "pdf": str(pdf), "xlsx": str(xlsx),
    }  # fmt: skip
    figures = run_json("figures", "--db", demo_file, "--year", "2025")
    summary = " ".join(page.extract_text() for page in PdfReader(pdf).pages[1:4])
    assert str(figures["consultations"]) in summary
    assert str(figures["persons"]) in summary
    assert "Übersicht" in load_workbook(xlsx).sheetnames


def test_the_year_of_the_office_is_taken(run: Run, demo_file: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "B.pdf"
    code, out, err = run("report", "annual", "--db", demo_file, "--pdf", pdf)
    assert (code, err) == (0, "")
    assert f"Geschrieben: {pdf}" in out
    assert "zur Veröffentlichung geschützt" in out
    assert "weniger als 5 Personen" in out
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
        (
            ["--pdf", "a.pdf", "--disclosure", "round5", "--threshold", "3"],
            "Schwelle 5, nicht mit 3",
        ),
        (["--pdf", "a.pdf", "--threshold", "4"], "4 ist bei --threshold nicht möglich"),
        (["--pdf", "a.pdf", "--disclosure", "some"], "'some' ist bei --disclosure nicht möglich"),
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


@pytest.mark.parametrize(
    ("call", "rule", "threshold"),
    [
        ([], "suppress", 5),
        (["--threshold", "10"], "suppress", 10),
        (["--disclosure", "suppress", "--threshold", "3"], "suppress", 3),
        (["--disclosure", "round5"], "round5", 5),
    ],
)
def test_public_reports_tell_how_much_is_hidden(
    run_json: Callable[..., Any], demo_file: Path, tmp_path: Path,
    call: list[str], rule: str, threshold: int,
) -> None:  # fmt: skip
    pdf = tmp_path / "B.pdf"
    made = run_json("report", "annual", "--db", demo_file, "--year", "2025", "--pdf", pdf, *call)
    assert (made["disclosure"], made["threshold"]) == (rule, threshold)
    assert made["hidden"] > 20
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert not any("intern, nicht" in text for text in pages)
    assert any("Zugesichert ist" in text for text in pages)


def test_an_internal_report_says_so_on_every_page(
    run: Run, demo_file: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "B.pdf"
    code, out, _ = run("report", "annual", "--db", demo_file, "--pdf", pdf, "--disclosure", "none")
    assert code == 0
    assert "nicht zur Veröffentlichung" in out
    assert all("nicht zur Veröffentlichung" in p.extract_text() for p in PdfReader(pdf).pages)


def test_a_rounded_report_says_so(run: Run, demo_file: Path, tmp_path: Path) -> None:
    call = ("report", "annual", "--db", demo_file, "--pdf", tmp_path / "B.pdf")
    assert "auf Vielfache von 5 gerundet" in run(*call, "--disclosure", "round5")[1]


def test_the_directory_of_offers(
    run_json: Callable[..., Any], run: Run, demo_file: Path, tmp_path: Path
) -> None:
    pdf, xlsx = tmp_path / "V.pdf", tmp_path / "V.xlsx"
    made = run_json(
        "report", "offers", "--db", demo_file, "--pdf", pdf, "--xlsx", xlsx, "--by", "municipality",
    )  # fmt: skip
    assert made["by"] == "municipality"
    rows = list(load_workbook(xlsx).worksheets[0].iter_rows(values_only=True))
    assert made["offers"] == len(rows) - 1 > 15
    assert "In allen Gemeinden" in " ".join(p.extract_text() for p in PdfReader(pdf).pages)
    some = run_json(
        "report", "offers", "--db", demo_file, "--pdf", pdf, "--force", "--kind", "beratung",
        "--municipality", "Oberau", "--running-only",
    )  # fmt: skip
    assert 0 < some["offers"] < made["offers"]
    code, _, err = run("report", "offers", "--db", demo_file, "--pdf", pdf)
    assert code != 0
    assert "V.pdf" in err
