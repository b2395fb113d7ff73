"""``intdesk report grant``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader

from tests.cli.conftest import Run

NAMES = {
    "Sachbericht": (".pdf", ".xlsx", ".docx"),
    "Zahlenmäßiger Nachweis": (".pdf", ".xlsx"),
    "Belegliste": (".pdf", ".xlsx"),
}


def test_a_folder_gets_the_whole_proof_of_use(
    run: Run, run_json: Callable[..., Any], demo_file: Path, tmp_path: Path
) -> None:
    call = ("report", "grant", "--db", demo_file, "--grant", "1", "--to", tmp_path)
    made = run_json(*call)
    title = "Sprache und Begleitung"
    expected = {f"{name} {title}{end}" for name, ends in NAMES.items() for end in ends}
    assert {path.name for path in tmp_path.iterdir()} == expected
    assert {Path(one["path"]).name for one in made["files"]} == expected
    assert made["grant"] == 1
    text = PdfReader(tmp_path / f"Sachbericht {title}.pdf").pages[0].extract_text()
    assert "Entwurf aus den eingetragenen Zahlen" in " ".join(text.split())
    receipts = openpyxl.load_workbook(tmp_path / f"Belegliste {title}.xlsx").worksheets[0]
    assert "Intern" in " ".join(str(cell.value) for cell in receipts[2])
    code, _, errors = run(*call)
    assert code != 0
    assert f"{title}.pdf“ gibt es schon" in errors
    assert "erlauben Sie das Überschreiben" in errors
    code, said, _ = run(*call, "--force")
    assert code == 0
    assert "Der Sachbericht ist ein Entwurf" in said
    assert "Die Belegliste ist intern" in said


def test_one_paper_is_written_in_the_forms_that_are_named(
    run_json: Callable[..., Any], demo_file: Path, tmp_path: Path
) -> None:
    pdf, word = tmp_path / "n.pdf", tmp_path / "n.docx"
    made = run_json(
        "report", "grant", "--db", demo_file, "--grant", "2", "--pdf", pdf, "--docx", word
    )
    assert {one["paper"] for one in made["files"]} == {"account"}
    assert [one["path"] for one in made["files"]] == [str(pdf), str(word)]
    assert pdf.stat().st_size > 1000
    assert word.stat().st_size > 1000


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("--paper", "proof"),
        ("--pdf", "a.pdf", "--to", "."),
        ("--paper", "proof", "--docx", "a.docx"),
        ("--paper", "proof", "--pdf", "a.xlsx"),
        ("--to", "fehlt"),
        ("--to", ".", "--paper", "proof"),
    ],
)
def test_an_unclear_call_writes_nothing(
    run: Run,
    demo_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    wrong: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, errors = run("report", "grant", "--db", demo_file, "--grant", "1", *wrong)
    assert code != 0
    assert "Bitte" in errors
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ((), ("--to", "--pdf", "--xlsx", "--docx")),
        (("--paper", "proof", "--docx", "a.docx"), ("--pdf (.pdf), --xlsx (.xlsx)",)),
        (("--pdf", "a.txt"), ("--docx (.docx)",)),
    ],
)
def test_what_is_wrong_with_a_call_is_told_with_what_is_possible(
    run: Run, demo_file: Path, wrong: tuple[str, ...], said: tuple[str, ...]
) -> None:
    _, _, errors = run("report", "grant", "--db", demo_file, "--grant", "2", *wrong)
    assert all(part in errors for part in said)
    assert ".csv" not in errors


def test_an_unknown_grant_is_refused(run: Run, demo_file: Path, tmp_path: Path) -> None:
    code, _, errors = run("report", "grant", "--db", demo_file, "--grant", "99", "--to", tmp_path)
    assert code != 0
    assert "mit der Nummer 99" in errors
    assert "Verlauf" in errors
    assert not list(tmp_path.iterdir())
