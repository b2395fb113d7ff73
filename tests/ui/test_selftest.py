"""``intdesk --selftest`` with the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui import main, selftest
from ui.kit.theme import Scheme, Theme
from ui.shell.files import FileCommands


@pytest.fixture(autouse=True)
def dressed_again(theme: Theme) -> Iterator[None]:
    """The window of the self-test dresses the application anew, and takes its files along."""
    yield
    theme.choose(Scheme.LIGHT)


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
