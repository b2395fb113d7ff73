"""``intdesk import consultations``: the shared lists give exactly the expected sums."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

DATA = Path(__file__).parents[1] / "data"
YEARS = (2024, 2025)


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "Leer.intdesk"
    assert run("new", "--plain", "--db", path)[0] == 0
    return path


def _list(year: int) -> Path:
    return DATA / f"beratungsliste_{year}.xlsx"


def _expected(year: int) -> dict[str, Any]:
    text = (DATA / f"beratungsliste_{year}.expected.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("year", YEARS)
def test_real_lists(run_json: Callable[..., Any], empty: Path, year: int) -> None:
    expected = _expected(year)
    done = run_json("import", "consultations", _list(year), "--db", empty)
    assert done["imported"] == expected["valid"]
    assert done["duplicates"] == 0
    assert [[p["sheet"], p["row"], p["field"]] for p in done["problems"]] == expected["problems"]
    assert [[s["sheet"], s["row"]] for s in done["skipped"]] == expected["skipped_rows"]
    figures = run_json("figures", "--db", empty, "--year", year)
    assert figures["consultations"] == expected["valid"]
    assert figures["minutes"] == expected["minutes"]
    assert figures["by_topic"] == expected["by_topic_main"]
    assert figures["by_month"] == expected["by_month"]


def test_a_second_import_adds_nothing(run_json: Callable[..., Any], empty: Path) -> None:
    call = ("import", "consultations", _list(2024), "--db", empty)
    first = run_json(*call)
    again = run_json(*call)
    assert (again["imported"], again["duplicates"]) == (0, first["imported"])


def test_a_dry_run_writes_nothing(run_json: Callable[..., Any], empty: Path) -> None:
    before = empty.read_bytes()
    found = run_json("import", "consultations", _list(2024), "--db", empty, "--dry-run")
    assert found["imported"] == _expected(2024)["valid"]
    assert empty.read_bytes() == before


def test_for_people(run: Run, empty: Path) -> None:
    code, out, err = run("import", "consultations", _list(2024), "--db", empty)
    assert (code, err) == (0, "")
    assert "Eingelesene Zeilen: 278" in out
    assert "Übersprungen: 7" in out
    assert "  Beratungen 2024, Zeile 9, Dauer: " in out


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("weg.xlsx", None, "weg.xlsx"),
        ("kaputt.xlsx", b"PK\x03\x04kaputt", "beschädigt"),
        ("alt.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".xlsx"),
        ("leer.csv", b"", "leer"),
    ],
)
def test_a_list_that_cannot_be_read(
    run: Run, empty: Path, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = empty.read_bytes()
    code, out, err = run("import", "consultations", path, "--db", empty)
    assert (code, out) == (3, "")
    assert words in err
    assert empty.read_bytes() == before


def test_another_kind_is_refused(run: Run, empty: Path) -> None:
    code, _, err = run("import", "talks", _list(2024), "--db", empty)
    assert code == 2
    assert "möglich sind" in err
    assert "consultations" in err
