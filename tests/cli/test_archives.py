"""``intdesk export all`` and ``intdesk import archive``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from intdesk.cli import main

    path = tmp_path_factory.mktemp("small") / "Klein.intdesk"
    assert main(["demo", "--db", str(path), "--years", "1", "--scale", "0.05"]) == 0
    return path


@pytest.fixture
def archive(run: Run, small: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "archiv"
    code, out, err = run("export", "all", "--db", small, "--to", folder)
    assert (code, err) == (0, "")
    assert "NICHT verschlüsselt" in out
    return folder


def figures(run_json: Callable[..., Any], path: Path) -> Any:
    return run_json("figures", "--db", path, "--year", "2025")


def test_out_and_into_a_new_file(
    run: Run, run_json: Callable[..., Any], small: Path, archive: Path, tmp_path: Path
) -> None:
    new = tmp_path / "Neu.intdesk"
    told = run_json("import", "archive", archive, "--db", new, "--plain")
    contents = json.loads((archive / "inhalt.json").read_text("utf-8"))
    assert told["rows"] == sum(contents["tables"].values())
    assert figures(run_json, new) == figures(run_json, small)
    assert run("check", "--db", new)[0] == 0


def test_into_an_empty_file_and_no_other(run: Run, archive: Path, tmp_path: Path) -> None:
    new = tmp_path / "Neu.intdesk"
    assert run("new", "--plain", "--db", new)[0] == 0
    assert run("import", "archive", archive, "--db", new)[0] == 0
    code, _, err = run("import", "archive", archive, "--db", new)
    assert code == 3
    assert "stehen schon Einträge" in err


def test_into_a_protected_file(run: Run, archive: Path, tmp_path: Path) -> None:
    new, secret = tmp_path / "Neu.intdesk", tmp_path / "passwort.txt"
    secret.write_text("Kirschbaum-Regenbogen-17\n", "utf-8")
    call = ("import", "archive", archive, "--db", new)
    assert run(*call)[0] == 4, "without a terminal nobody can type a password"
    assert not new.exists()
    assert run(*call, "--password-file", secret)[0] == 0
    assert not new.read_bytes().startswith(b"SQLite format 3")


def test_only_looking_writes_nothing(
    run_json: Callable[..., Any], archive: Path, tmp_path: Path
) -> None:
    new = tmp_path / "Neu.intdesk"
    told = run_json("import", "archive", archive, "--db", new, "--dry-run")
    assert told["rows"] > 0
    assert not new.exists()


def test_a_zip_and_what_is_there_already(run: Run, small: Path, tmp_path: Path) -> None:
    path = tmp_path / "alles.zip"
    call = ("export", "all", "--db", small, "--to", path)
    assert run(*call)[0] == 0
    code, _, err = run(*call)
    assert code == 3
    assert "gibt es schon" in err
    assert run(*call, "--force")[0] == 0
    assert run("import", "archive", path, "--db", tmp_path / "Neu.intdesk", "--plain")[0] == 0
    code, _, err = run("export", "all", "--db", small, "--to", tmp_path)
    assert code == 3
    assert "leeren Ordner" in err


def test_what_is_no_archive(run: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "liste.csv"
    wrong.write_text("a;b\n")
    new = tmp_path / "Neu.intdesk"
    code, _, err = run("import", "archive", wrong, "--db", new, "--plain")
    assert code == 3
    assert "lässt sich nicht als Archiv lesen" in err
    assert [p.name for p in tmp_path.iterdir()] == ["liste.csv"]


@pytest.mark.parametrize("more", [("--plain",), ("--password-file",), ("--dry-run",)])
def test_an_archive_that_is_not_there(run: Run, tmp_path: Path, more: tuple[str, ...]) -> None:
    secret = tmp_path / "passwort.txt"
    secret.write_text("Kirschbaum-Regenbogen-17\n", "utf-8")
    call = [*more, secret] if more == ("--password-file",) else more
    missing = tmp_path / "fehlt.zip"
    code, _, err = run("import", "archive", missing, "--db", tmp_path / "Neu.intdesk", *call)
    assert code == 3
    assert f"„{missing}“ gibt es nicht." in err
    assert "beschädigt" not in err
    assert [path.name for path in tmp_path.iterdir()] == ["passwort.txt"]
