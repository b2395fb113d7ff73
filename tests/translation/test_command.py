"""``python -m translation``: what it writes, prints and returns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from translation import __main__ as command
from translation import ts_file
from translation.sources import Text

TEXTS = [Text("Page", "Speichern"), Text("Page", "{n} Tage")]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "ENGLISH", tmp_path / "app_en.ts")
    monkeypatch.setattr(command, "COMPILED", tmp_path / "app_en.qm")
    monkeypatch.setattr(command, "texts_of_the_window", lambda _: TEXTS)
    return tmp_path / "app_en.ts"


def table(tmp_path: Path, content: dict[str, str]) -> str:
    path = tmp_path / "table.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_what_is_missing_is_printed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([]) == 1
    out = capsys.readouterr().out
    assert '"Speichern": ""' in out
    assert "2 texts, 2 missing, 0 wrong" in out


def test_it_can_go_to_a_file(file: Path, tmp_path: Path) -> None:
    assert command.main(["--missing", str(tmp_path / "open.json")]) == 1
    assert json.loads((tmp_path / "open.json").read_text("utf-8")) == {
        "Speichern": "", "{n} Tage": "",
    }  # fmt: skip


def test_a_filled_table_is_taken_over(file: Path, tmp_path: Path) -> None:
    filled = table(tmp_path, {"Speichern": "Save", "{n} Tage": "{n} days"})
    assert command.main(["--table", filled]) == 0
    assert ts_file.read(file) == dict(zip(TEXTS, ["Save", "{n} days"], strict=True))
    assert file.with_suffix(".qm").stat().st_size > 0


def test_what_is_wrong_is_named(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = table(tmp_path, {"Speichern": "Save", "{n} Tage": "days"})
    assert command.main(["--table", filled]) == 1
    assert "other placeholders" in capsys.readouterr().out


def test_what_is_no_longer_used_is_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ts_file.write(file, {Text("Old", "Weg"): "Gone"})
    command.main([])
    assert "no longer used: Old: Weg" in capsys.readouterr().out


def test_an_unreadable_table_ends_it(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--table", str(tmp_path / "none.json")]) == 1
    assert "none.json" in capsys.readouterr().err
    assert not file.exists()
