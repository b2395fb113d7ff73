"""``intdesk import contacts``: lists and cards, what is known, what waits for a person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.exchange.vcard.builders import SAMPLES

LIST = (
    "Organisation;Vorname;Nachname;E-Mail\r\nVHS Adorf;Anna;Müller;anna@x.example\r\n;;;b@x.example"
)


@pytest.fixture
def empty(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "Leer.intdesk"
    assert run("new", "--plain", "--db", path)[0] == 0
    return path


def _list(folder: Path, text: str, name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode("cp1252"))
    return path


def test_a_list_and_the_same_again(
    run_json: Callable[..., Any], empty: Path, tmp_path: Path
) -> None:
    call = ("import", "contacts", _list(tmp_path, LIST), "--db", empty)
    assert run_json(*call) == {
        "imported": 1,
        "duplicates": 0,
        "skipped": [],
        "problems": [{"sheet": "a", "row": 3, "field": "name", "reason": "required"}],
    }
    again = run_json(*call)
    assert (again["imported"], again["duplicates"]) == (0, 1)


def test_a_dry_run_writes_nothing(
    run_json: Callable[..., Any], empty: Path, tmp_path: Path
) -> None:
    before = empty.read_bytes()
    path = _list(tmp_path, LIST)
    assert run_json("import", "contacts", path, "--db", empty, "--dry-run")["imported"] == 1
    assert empty.read_bytes() == before


def test_what_only_a_person_can_decide_is_named_and_left_out(
    run: Run, run_json: Callable[..., Any], empty: Path, tmp_path: Path
) -> None:
    run_json(
        "import",
        "contacts",
        _list(tmp_path, "Vorname;Nachname;Tel.\r\nAnna;Müller;05551 1"),
        "--db",
        empty,
    )
    other = _list(tmp_path, "Vorname;Nachname;Tel.\r\nAnna;Müller;05551 222222\r\n", "b.csv")
    run_json(
        "import",
        "contacts",
        _list(tmp_path, "Vorname;Nachname;Tel.\r\nAnna;Müller;05551 333333", "c.csv"),
        "--db",
        empty,
        "--similar",
        "new",
    )
    code, out, _ = run("import", "contacts", other, "--db", empty)
    assert code == 0
    assert "vielleicht schon vorhanden" in out
    found = run_json("import", "contacts", other, "--db", empty)
    assert found["skipped"] == [{"sheet": "b", "row": 2, "reason": "maybe_known"}]
    new = run_json("import", "contacts", other, "--db", empty, "--similar", "new")
    assert new["imported"] == 1


def test_cards(run_json: Callable[..., Any], empty: Path) -> None:
    found = run_json("import", "contacts", SAMPLES / "old_phone_21.vcf", "--db", empty)
    assert found["imported"] == 2
    assert [(p["row"], p["reason"]) for p in found["problems"]] == [
        (2, "unclosed"),
        (4, "unclosed"),
    ]


@pytest.mark.parametrize(("name", "text"), [("a.vcf", "kein Kärtchen"), ("a.csv", "ein\r\nText")])
def test_a_file_that_is_none_is_refused(
    run: Run, empty: Path, tmp_path: Path, name: str, text: str
) -> None:
    before = empty.read_bytes()
    code, _, err = run("import", "contacts", _list(tmp_path, text, name), "--db", empty)
    assert code == 3
    assert "nichts übernommen" in err
    assert empty.read_bytes() == before
