"""``intdesk menu-entry``: what lies in an environment is found by the desktop."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.cli.menu_entry import FILES, quoted
from tests.cli.conftest import Run
from tests.processes import PATIENCE

ROOT = Path(__file__).parents[2]
MADE = {
    "applications/intdesk.desktop": ROOT / "bundling/linux/intdesk.desktop",
    "icons/hicolor/scalable/apps/intdesk.svg": ROOT / "bundling/linux/intdesk.svg",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user's data, beside an environment with an awkward name."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "Größe 100 % $x"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "daten"))
    for name in FILES:
        brought = Path(sys.prefix, "share", name)
        brought.parent.mkdir(parents=True)
        brought.write_bytes(MADE[name].read_bytes() if name in MADE else b".TH INTDESK 1\n")
    return tmp_path / "daten"


def test_the_desktop_finds_entry_icon_and_manual_page(run: Run, home: Path) -> None:
    for _ in range(2):  # a second time replaces the first
        code, out, err = run("menu-entry")
        assert (code, err) == (0, "")
    entry = home / "applications" / "intdesk.desktop"
    assert out.splitlines() == [f"Geschrieben: {home / name}" for name in FILES]
    program = str(Path(sys.prefix, "bin", "intdesk"))
    (line,) = (x for x in entry.read_text("utf-8").splitlines() if x.startswith("Exec="))
    assert line == f'Exec="{program}"'.replace("%", "%%").replace("$", "\\\\$")
    assert (home / FILES[1]).read_bytes() == MADE[FILES[1]].read_bytes()
    if tool := shutil.which("desktop-file-validate"):
        subprocess.run([tool, entry], check=True, timeout=PATIENCE)


def test_it_is_taken_out_again(run: Run, home: Path) -> None:
    run("menu-entry")
    (home / "applications" / "andere.desktop").touch()
    code, out, _ = run("menu-entry", "--remove")
    assert (code, out.count("Entfernt")) == (0, 3)
    assert [p.name for p in home.rglob("*") if p.is_file()] == ["andere.desktop"]
    assert run("menu-entry", "--remove")[1] == "Im Anwendungsmenü ist kein Eintrag.\n"


def test_without_an_installed_package_it_says_what_to_do(run: Run, home: Path) -> None:
    Path(sys.prefix, "share", FILES[2]).unlink()
    code, out, err = run("menu-entry")
    assert (code, out) == (3, "")
    assert "Paket (.whl)" in err
    assert not home.exists()


def test_without_the_variable_the_usual_folder_is_taken(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "nicht/ganz")
    monkeypatch.setenv("HOME", str(home))
    assert run("menu-entry")[0] == 0
    assert (home / ".local" / "share" / FILES[0]).is_file()


@given(st.text(st.characters(blacklist_characters="\0\n/", codec="utf-8"), min_size=1))
def test_any_path_survives_its_quoting(name: str) -> None:
    """Read it as the specification says: string escapes, field codes, then quotes."""
    text = quoted(Path("/opt", name)).replace("\\\\", "\\")
    assert (text[0], text[-1]) == ('"', '"')
    read, signs = "", iter(text[1:-1].replace("%%", "%"))
    for sign in signs:
        assert sign not in '"`$'
        read += next(signs) if sign == "\\" else sign
    assert read == str(Path("/opt", name))
