"""``intdesk new`` and ``intdesk demo``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intdesk.domain.office import Office
from intdesk.services.office_file import OfficeFile
from tests.cli.conftest import Run


def _profile(path: Path) -> Office:
    with OfficeFile.open(path, read_only=True) as office:
        return office.office.get()


def test_new_makes_an_empty_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Neu.intdesk"
    code, out, err = run("new", "--db", path, "--plain", "--office", "Kreis Auen", "--ags", "06999")
    assert (code, err) == (0, "")
    assert out == f"Angelegt: {path}\n"
    office = _profile(path)
    assert (office.name, office.ags, office.land) == ("Kreis Auen", "06999", "06")
    assert not office.demonstration
    assert list(tmp_path.iterdir()) == [path]


def test_new_as_json(run_json: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "Neu.intdesk"
    assert run_json("new", "--db", path, "--plain") == {"db": str(path)}


def test_new_names_what_is_wrong_with_the_profile(run: Run, tmp_path: Path) -> None:
    code, _, err = run(
        "new", "--db", tmp_path / "a.intdesk", "--plain", "--office", "A", "--ags", "9"
    )
    assert code == 3
    assert "ags: Der Gemeindeschlüssel hat 8 Ziffern" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command", [["new", "--plain"], ["demo", "--years", "1", "--scale", "0.02"]]
)
def test_nothing_is_overwritten_without_force(run: Run, tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "da.intdesk"
    path.write_text("kostbar", encoding="utf-8")
    code, out, err = run(*command, "--db", path)
    assert (code, out) == (3, "")
    assert "gibt es schon" in err
    assert path.read_text(encoding="utf-8") == "kostbar"
    assert run(*command, "--db", path, "--force")[0] == 0
    assert _profile(path).report_year in {2025, 2026}


def test_a_missing_folder_is_said(run: Run, tmp_path: Path) -> None:
    code, _, err = run("new", "--plain", "--db", tmp_path / "weg" / "a.intdesk")
    assert code == 3
    assert "weg“ gibt es nicht" in err


def test_demo_tells_what_it_made(run_json: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "Demo.intdesk"
    made = run_json("demo", "--db", path, "--years", "2", "--scale", "0.1", "--seed", "3")
    assert made["first_year"] == 2024
    assert made["report_year"] == 2025
    assert made["consultations"] > 80
    assert _profile(path).demonstration


def test_demo_speaks_to_people(run: Run, tmp_path: Path) -> None:
    code, out, err = run("demo", "--db", tmp_path / "D.intdesk", "--years", "1", "--scale", "0,05")
    assert (code, err) == (0, "")
    assert "Erfundene Stelle mit vollen Jahren 2025 bis 2025" in out


@pytest.mark.parametrize(
    ("kind", "name"), [("gemeinde", "Gemeinde Birkau"), ("landkreis", "Landkreis Auenkreis")]
)
def test_a_demonstration_of_a_kind(run: Run, tmp_path: Path, kind: str, name: str) -> None:
    path = tmp_path / "demo.intdesk"
    code, out, _ = run("demo", "--db", path, "--kind", kind, "--years", 1, "--scale", 0.1)
    assert code == 0
    assert "Erfundene Stelle" in out
    with OfficeFile.open(path, read_only=True) as office:
        assert office.office.get().name == name
    code, _, err = run("demo", "--db", path, "--kind", "dorf", "--force")
    assert code != 0
    assert "möglich sind" in err
