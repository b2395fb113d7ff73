"""``intdesk backup``, ``intdesk restore`` and ``intdesk migrate``."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intdesk.domain.consultation import Consultation
from intdesk.services.office_file import OfficeFile
from intdesk.storage.upgrade import HEAD
from tests.cli.conftest import CLOCK, Run
from tests.migrations.test_released_files import unpacked

RunJson = Callable[..., Any]


@pytest.fixture
def office(demo_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo_file, tmp_path / "Musterau.intdesk"))


def counts(run_json: RunJson, path: Path) -> Any:
    return run_json("check", "--db", path)["counts"]


def test_a_backup_restores_into_an_empty_place(
    run_json: RunJson, run: Run, office: Path, tmp_path: Path
) -> None:
    (tmp_path / "s").mkdir()
    made = run_json("backup", "--db", office, "--to", tmp_path / "s")
    assert made["counts"]["contact"] == 74
    assert Path(made["backup"]).stat().st_size == made["size"]
    target = tmp_path / "s" / "Neu.intdesk"
    code, out, err = run("restore", "--backup", made["backup"], "--db", target)
    assert (code, err) == (0, "")
    assert out.startswith("Zurückgespielt: ")
    assert counts(run_json, target) == counts(run_json, office)


def test_an_existing_file_is_replaced_only_by_force(
    run_json: RunJson, run: Run, office: Path, tmp_path: Path
) -> None:
    code, out, _ = run("backup", "--db", office, "--to", tmp_path)
    assert (code, out.startswith("Gesichert und geprüft: ")) == (0, True)
    backup = next(tmp_path.glob("Musterau_*.intdesk"))
    before = counts(run_json, office)
    with OfficeFile.open(office, clock=CLOCK) as opened:
        opened.consultations.save(Consultation(day=CLOCK.today(), minutes=5, topic="01"))
    content = office.read_bytes()
    code, out, err = run("restore", "--backup", backup, "--db", office)
    assert (code, out) == (3, "")
    assert "gibt es schon" in err
    assert office.read_bytes() == content
    done = run_json("restore", "--backup", backup, "--db", office, "--force")
    assert counts(run_json, office) == before
    assert (done["kept"], Path(done["saved"]).parent.name) == (None, "Sicherungen")
    code, out, _ = run("restore", "--backup", done["saved"], "--db", office, "--force")
    assert "Der frühere Stand ist gesichert: " in out


def test_a_useless_file_is_kept_aside(run: Run, run_json: RunJson, office: Path) -> None:
    made = run_json("backup", "--db", office, "--to", office.parent)
    office.write_bytes(b"nichts")
    code, out, _ = run("restore", "--backup", made["backup"], "--db", office, "--force")
    assert code == 0
    assert "war unbrauchbar und liegt jetzt hier" in out


@pytest.mark.parametrize(
    ("call", "option"),
    [
        (("restore", "--db", "a", "--backup", ""), "--backup"),
        (("check", "--db", ""), "--db"),
        (("backup", "--db", "a", "--to", " "), "--to"),
        (("check", "--db", "."), "--db"),
        (("import", "contacts", "", "--db", "a"), "LISTE"),
    ],
)
def test_an_empty_path_is_a_wrong_call(run: Run, call: tuple[str, ...], option: str) -> None:
    code, out, err = run(*call)
    assert (code, out) == (2, "")
    assert option in err
    assert "der Name ist leer" in err or "ist ein Ordner" in err


def test_the_result_names_the_offices(run: Run, run_json: RunJson, office: Path) -> None:
    backup = run_json("backup", "--db", office, "--to", office.parent)["backup"]
    other = office.with_name("Neu.intdesk")
    run_json("new", "--db", other, "--plain", "--office", "Auenkreis")
    code, out, _ = run("restore", "--backup", backup, "--db", other, "--force")
    assert code == 0
    assert "Stelle: " in out
    assert "Vorher stand dort eine andere Stelle: Auenkreis" in out
    again = run_json("restore", "--backup", backup, "--db", other, "--force")
    assert again["office"] == again["former_office"] != ""
    assert not again["encrypted"]


def test_a_damaged_backup_is_refused(run: Run, run_json: RunJson, office: Path) -> None:
    made = run_json("backup", "--db", office, "--to", office.parent)
    Path(made["backup"]).write_bytes(b"\0" * made["size"])
    before = office.read_bytes()
    code, _, err = run("restore", "--backup", made["backup"], "--db", office, "--force")
    assert code == 3
    assert "beschädigt" in err
    assert office.read_bytes() == before


def test_missing_places_are_named(run: Run, office: Path, tmp_path: Path) -> None:
    code, _, err = run("backup", "--db", office, "--to", tmp_path / "weg")
    assert (code, "Den Ordner" in err) == (3, True)
    code, _, err = run("restore", "--backup", tmp_path / "weg", "--db", tmp_path / "a.intdesk")
    assert (code, "nicht gefunden" in err) == (3, True)
    code, _, err = run("migrate", "--db", tmp_path / "weg")
    assert (code, "nicht gefunden" in err) == (4, True)
    assert run("backup", "--db", office)[0] == 2


def test_an_older_file_is_brought_up_to_date_with_a_backup(
    run: Run, run_json: RunJson, tmp_path: Path
) -> None:
    path = unpacked("0001", tmp_path)
    done = run_json("migrate", "--db", path)
    assert (done["from"], done["to"]) == ("0001", HEAD)
    assert Path(done["backup"]).parent == tmp_path / "Sicherungen"
    again = run_json("migrate", "--db", path)
    assert (again["from"], again["to"], again["backup"]) == (HEAD, HEAD, None)
    assert "neuesten Stand" in run("migrate", "--db", path)[1]
    other = tmp_path / "anderswo"
    other.mkdir()
    assert "Angepasst: " in run("migrate", "--db", unpacked("0001", other))[1]
