"""``intdesk import indicators``: values, faulty rows, what is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

LIST = (
    "Indikator;Jahr;Wert;Quelle\r\nEinwohner;2024;12.345;Melderegister\r\n"
    "Einwohner;neulich;12.345;Melderegister\r\nSumme;2024;1\r\nEinwohner;2025;viele;Melderegister"
)


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "Leer.intdesk"
    assert run("new", "--plain", "--db", path)[0] == 0
    return path


def _list(folder: Path, text: str = LIST) -> Path:
    path = folder / "a.csv"
    path.write_bytes(text.encode("utf-8"))
    return path


def test_a_list_and_the_same_again(
    run_json: Callable[..., Any], empty: Path, tmp_path: Path
) -> None:
    call = ("import", "indicators", _list(tmp_path), "--db", empty)
    assert run_json(*call) == {
        "imported": 1,
        "duplicates": 0,
        "skipped": [{"sheet": "a", "row": 4, "reason": "sum_row"}],
        "problems": [
            {"sheet": "a", "row": 3, "field": "year", "reason": "year_unreadable"},
            {"sheet": "a", "row": 5, "field": "value", "reason": "value_unreadable"},
        ],
    }
    again = run_json(*call)
    assert (again["imported"], again["duplicates"]) == (0, 1)


def test_a_dry_run_writes_nothing(
    run_json: Callable[..., Any], empty: Path, tmp_path: Path
) -> None:
    before = empty.read_bytes()
    call = ("import", "indicators", _list(tmp_path), "--db", empty, "--dry-run")
    assert run_json(*call)["imported"] == 1
    assert empty.read_bytes() == before


def test_each_faulty_row_is_said_in_words(run: Run, empty: Path, tmp_path: Path) -> None:
    code, out, _ = run("import", "indicators", _list(tmp_path), "--db", empty)
    assert code == 0
    assert "Jahr: Das ist keine Jahreszahl." in out
    assert "Wert: Das ist keine Zahl." in out
    assert "Summenzeile" in out


def test_a_file_that_is_no_list_ends_with_bad_input(run: Run, empty: Path, tmp_path: Path) -> None:
    code, _, err = run("import", "indicators", _list(tmp_path, "Hallo"), "--db", empty)
    assert code == 3
    assert "Indikatoren" in err
