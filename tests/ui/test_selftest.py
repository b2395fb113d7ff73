"""``intdesk --selftest`` with the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui import main, selftest
from ui.shell.files import FileCommands


def test_the_window_is_part_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, scratch = tmp_path / "ergebnis.txt", tmp_path / "tmp"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    assert main.main(["--selftest", "-platform", "offscreen", "--out", str(out)]) == 0
    assert out.read_text("utf-8").splitlines()[-1] == "  Fenster: in Ordnung"
    assert capsys.readouterr().out == out.read_text("utf-8")
    assert list(scratch.iterdir()) == []


def test_a_window_that_shows_no_file_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "PATIENCE", 1)
    monkeypatch.setattr(FileCommands, "open_path", lambda *_: None)
    with pytest.raises(ValueError, match="window"):
        selftest.open_window_once([], tmp_path)


def test_what_failed_is_kept_for_a_program_without_a_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr("intdesk.cli.selftest.LIBRARIES", ("does_not_exist",))
    out = tmp_path / "ergebnis.txt"
    assert main.main(["--selftest", "--out", str(out)]) == 1
    first, passed, failed = out.read_text("utf-8").splitlines()
    assert first.startswith("IntDesk ")
    assert passed.endswith("in Ordnung")
    assert "„Bibliotheken“ gescheitert: No module named 'does_not_exist'" in failed


def test_a_wrong_call_is_still_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--selftest", "--nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("system", "variables", "expected"),
    [
        ("win32", {}, []),
        ("linux", {"DISPLAY": ":0"}, []),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, []),
        ("linux", {}, ["-platform", "offscreen"]),
    ],
)
def test_without_a_screen_none_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, system: str, variables: dict[str, str], expected: list[str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert selftest.usual_platform() == expected
