"""``intdesk report annual``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_edition import FileFormat, Signature
from intdesk.services.demonstration.generate import Plan, write_demonstration
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, Audience
from tests.cli.conftest import CLOCK, Run
from tests.services.report_parts import write_part


def test_both_files(run_json: Callable[..., Any], demo_file: Path, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "B.pdf", tmp_path / "B.xlsx"
    made = run_json(
        "report", "annual", "--db", demo_file, "--year", "2025", "--pdf", pdf, "--xlsx", xlsx,
        "--disclosure", "none",
    )  # fmt: skip
    assert made == {
        "year": 2025, "kind": "full", "edition": None, "disclosure": "none", "threshold": None,
        "hidden": 0, "pdf": str(pdf), "xlsx": str(xlsx),
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


@pytest.fixture(scope="module")
def frozen_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with a public edition of 2025 and its correction, and an internal one."""
    path = tmp_path_factory.mktemp("frozen") / "Musterau.intdesk"
    write_demonstration(path, Plan(seed=5, years=2, scale=0.2), CLOCK)
    with OfficeFile.open(path, clock=CLOCK) as office:
        for audience, reason in (
            (Audience(), ""), (Audience(), "Ein Text ist berichtigt"), (Audience(INTERNAL), ""),
        ):  # fmt: skip
            edition, _ = office.editions.begin(2025, ReportKind.FULL, audience, reason)
            office.editions.fix(edition.id)
            office.editions.sign(edition.id, Signature("Erika Muster", "", CLOCK.today()))
            office.editions.freeze(edition.id)
            write_part(office.report_texts, 2025, "summary", "Ein neuer Satz.")
    return path


def issued(path: Path, number: int, *, public: bool = True) -> bytes:
    with OfficeFile.open(path, read_only=True, clock=CLOCK) as office:
        known = office.editions.of(2025, ReportKind.FULL, public=public)
        edition = next(e for e in known if e.number == number)
        return office.editions.file(edition.id, FileFormat.PDF)


@pytest.mark.parametrize(("wanted", "number"), [([], 2), (["--edition", "1"], 1)])
def test_what_is_published_comes_from_its_edition(
    run: Run, frozen_file: Path, tmp_path: Path, wanted: list[str], number: int
) -> None:
    pdf = tmp_path / "B.pdf"
    call = ("report", "annual", "--db", frozen_file, "--year", "2025", "--pdf", pdf)
    code, out, err = run(*call, *wanted)
    assert (code, err) == (0, "")
    assert f"Aus der festgeschriebenen Ausgabe: Jahresbericht 2025, {number}. Ausgabe" in out
    assert pdf.read_bytes() == issued(frozen_file, number)


def test_an_internal_edition_is_chosen_by_its_number(
    run_json: Callable[..., Any], frozen_file: Path, tmp_path: Path
) -> None:
    call = ("report", "annual", "--db", frozen_file, "--year", "2025", "--disclosure", "none")
    live = run_json(*call, "--pdf", tmp_path / "a.pdf")
    assert live["edition"] is None
    found = run_json(*call, "--pdf", tmp_path / "b.pdf", "--edition", "1")
    assert (found["edition"], found["threshold"]) == (1, None)
    assert (tmp_path / "b.pdf").read_bytes() == issued(frozen_file, 1, public=False)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--edition", "7"], "Festgeschrieben sind: 1, 2."),
        (["--threshold", "10"], "anders eingestellt ist (öffentlich, ab 5 Personen)"),
        (["--disclosure", "round5"], "Derselbe Zeitraum erscheint nur einmal."),
    ],
)
def test_another_setting_of_the_same_period_is_refused(
    run: Run, frozen_file: Path, tmp_path: Path, more: list[str], words: str
) -> None:
    pdf = tmp_path / "B.pdf"
    call = ("report", "annual", "--db", frozen_file, "--year", "2025", "--pdf", pdf)
    code, _, err = run(*call, *more)
    assert code == 2
    assert words in err
    assert not pdf.exists()


def test_without_an_edition_the_command_says_so(run: Run, demo_file: Path, tmp_path: Path) -> None:
    call = ("report", "annual", "--db", demo_file, "--year", "2025", "--pdf", tmp_path / "B.pdf")
    assert "gehören zu keiner festgeschriebenen Ausgabe" in run(*call)[1]
    pages = PdfReader(tmp_path / "B.pdf").pages
    assert all("Entwurf" in page.extract_text() for page in pages)
    own = ("--pdf", tmp_path / "Intern.pdf", "--disclosure", "none")
    assert run(*call[:-2], *own)[0] == 0
    assert "Entwurf" not in PdfReader(tmp_path / "Intern.pdf").pages[0].extract_text()


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
