"""``check``, ``backup``, ``restore``, ``migrate`` with protected files: results, exit codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intdesk.domain.access import key_path
from intdesk.domain.consultation import Consultation
from intdesk.services.access import Founder, create_office, is_protected
from intdesk.storage.backup.names import manifest_file
from intdesk.storage.keys.sealing import Kdf
from tests.cli.conftest import CLOCK, Run

RunJson = Callable[..., Any]

WORDS = "blaue Regenschirme tanzen gern"
FOUNDER = Founder(WORDS, "Ada", None, Kdf(8, 1, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Amt.intdesk"
    with create_office(path, FOUNDER, clock=CLOCK) as office:
        office.consultations.save(Consultation(day=CLOCK.today(), minutes=30, topic="08"))
    return path


@pytest.fixture
def secret(tmp_path: Path) -> tuple[str, Path]:
    """Return the option that opens the file."""
    file = tmp_path / "passwort.txt"
    file.write_text(WORDS)
    return "--password-file", file


@pytest.fixture
def backup(path: Path, secret: tuple[str, Path], run_json: RunJson) -> Path:
    (path.parent / "Stick").mkdir()
    made = run_json("backup", "--db", path, "--to", path.parent / "Stick", *secret)
    return Path(made["backup"])


def test_a_check(path: Path, secret: tuple[str, Path], run_json: RunJson) -> None:
    found = run_json("check", "--db", path, *secret)
    assert (found["ok"], found["problems"]) == (True, [])
    assert found["counts"]["consultation"] == 1


def test_a_backup_brings_its_key_file(backup: Path, path: Path) -> None:
    assert key_path(backup).read_bytes() == key_path(path).read_bytes()
    assert manifest_file(backup).exists()


def test_a_restore_wants_the_password_of_the_backup(
    backup: Path, path: Path, secret: tuple[str, Path], run: Run, run_json: RunJson
) -> None:
    target = path.parent / "Neu.intdesk"
    code, out, err = run("restore", "--backup", backup, "--db", target)
    assert (code, out) == (4, "")
    assert backup.name in err
    secret[1].write_text("falsch")
    assert run("restore", "--backup", backup, "--db", target, *secret)[0] == 4
    assert not target.exists()
    secret[1].write_text(WORDS)
    done = run_json("restore", "--backup", backup, "--db", target, *secret)
    assert (done["saved"], done["kept"]) == (None, None)
    assert done["counts"]["consultation"] == 1
    assert is_protected(target)
    assert run_json("check", "--db", target, *secret)["ok"]


def test_a_restore_over_a_file_saves_it_first(
    backup: Path, path: Path, secret: tuple[str, Path], run: Run, run_json: RunJson
) -> None:
    assert run("restore", "--backup", backup, "--db", path, *secret)[0] == 3
    done = run_json("restore", "--backup", backup, "--db", path, "--force", *secret)
    assert done["kept"] is None
    assert key_path(Path(done["saved"])).exists()


def test_a_plain_backup_replaces_an_encrypted_file_only_if_told_so(
    path: Path, tmp_path: Path, run: Run
) -> None:
    plain = tmp_path / "offen.intdesk"
    assert run("new", "--db", plain, "--plain")[0] == 0
    before = path.read_bytes(), key_path(path).read_bytes()
    call = ("restore", "--backup", plain, "--db", path, "--force")
    code, out, err = run(*call)
    assert (code, out) == (3, "")
    assert "verschlüsselt" in err
    assert "--plain" in err
    assert (path.read_bytes(), key_path(path).read_bytes()) == before
    code, out, _ = run(*call, "--plain")
    assert code == 0
    assert f"Achtung: {path} ist jetzt nicht mehr verschlüsselt." in out
    kept = next((tmp_path / "Sicherungen").glob("*_vorher.intdesk"))
    assert f"sie liegt unverändert hier: {kept}" in out
    assert (kept.read_bytes(), key_path(kept).read_bytes()) == before


@pytest.mark.parametrize("lost", ["key", "data"])
def test_a_backup_without_one_of_its_files_is_refused(
    backup: Path, path: Path, secret: tuple[str, Path], run: Run, lost: str
) -> None:
    (key_path(backup) if lost == "key" else backup).unlink()
    before = path.read_bytes()
    code, out, err = run("restore", "--backup", backup, "--db", path, "--force", *secret)
    assert out == ""
    assert code == (4 if lost == "key" else 3)
    assert "Schlüsseldatei" in err or backup.name in err
    assert path.read_bytes() == before


def test_a_file_that_is_up_to_date_is_left_as_it_is(
    path: Path, secret: tuple[str, Path], run: Run, run_json: RunJson
) -> None:
    found = run_json("migrate", "--db", path, *secret)
    assert found["from"] == found["to"]
    assert found["backup"] is None
    assert run("migrate", "--db", path)[0] == 4


def test_a_lone_key_file_is_named(path: Path, secret: tuple[str, Path], run: Run) -> None:
    path.unlink()
    code, out, err = run("new", "--db", path, *secret)
    assert (code, out) == (3, "")
    assert key_path(path).name in err
    assert run("new", "--db", path, "--force", *secret)[0] == 0
    assert run("check", "--db", path, *secret)[0] == 0
