"""The wheel on Linux: installed into an empty environment, far from the sources."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bundling import own_wheel
from bundling.archives import sha256_of
from bundling.manual import manual_page
from bundling.project import Project

ROOT = Path(__file__).parents[2]
MOMENT = 1_767_225_600

pytestmark = [
    pytest.mark.xdist_group("linux"),
    pytest.mark.skipif(sys.platform != "linux", reason="the wheel for Linux is tried on Linux"),
]


@pytest.fixture(scope="module")
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel and the locked packages; returns its folder."""
    if not request.config.getoption("--full"):
        pytest.skip("the wheel is built and installed by: dev.py test --full")
    folder = tmp_path_factory.mktemp("linux")
    project = Project(ROOT, Project.at(ROOT).version, MOMENT)
    wheels = []
    for name in ("eins", "zwei"):
        out = folder / name / "out"
        out.mkdir(parents=True)
        wheels.append(own_wheel.build(project, folder / name, out, manual_page(project)))
    assert sha256_of(wheels[0]) == sha256_of(wheels[1])
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    pip: list[Path | str] = [folder / "venv/bin/pip", "install", "-q", "--no-deps"]
    lock = ROOT / "requirements" / "runtime.txt"
    subprocess.run([*pip, "--require-hashes", "--only-binary=:all:", "-r", lock], check=True)
    subprocess.run([*pip, wheels[0]], check=True)
    return folder / "venv"


def run(installed: Path, home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    return subprocess.run(
        [installed / "bin" / "intdesk", *map(str, words)],
        cwd=home, env={**kept, "HOME": str(home)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_command_runs_with_everything_it_needs(installed: Path, tmp_path: Path) -> None:
    ran = run(installed, tmp_path, "--selftest")
    assert (ran.returncode, ran.stdout.count("in Ordnung")) == (0, 7), ran.stderr
    made = run(installed, tmp_path, "demo", "--db", "Büro.intdesk", "--scale", "0.1")
    assert made.returncode == 0, made.stderr
    assert run(installed, tmp_path, "check", "--db", "Büro.intdesk").returncode == 0


def test_the_desktop_finds_it_once_it_is_asked_to(installed: Path, tmp_path: Path) -> None:
    ran = run(installed, tmp_path, "menu-entry")
    assert ran.returncode == 0, ran.stderr
    share = tmp_path / ".local" / "share"
    entry = (share / "applications" / "intdesk.desktop").read_text("utf-8")
    (words,) = (x.removeprefix("Exec=") for x in entry.splitlines() if x.startswith("Exec="))
    shown = subprocess.run(
        [words.strip('"'), "--version"], capture_output=True, text=True, check=True
    )
    assert shown.stdout.startswith("IntDesk ")
    page = (share / "man" / "man1" / "intdesk.1").read_text("utf-8")
    assert "menu\\-entry" in page
    assert run(installed, tmp_path, "menu-entry", "--remove").returncode == 0
    assert not [path for path in share.rglob("*") if path.is_file()]


def test_desktop_entry_icon_and_manual_page_come_with_it(installed: Path) -> None:
    share = installed / "share"
    entry = (share / "applications" / "intdesk.desktop").read_text("utf-8")
    assert "Exec=intdesk\n" in entry
    assert "Icon=intdesk\n" in entry
    assert (share / "icons/hicolor/scalable/apps/intdesk.svg").is_file()
    assert (share / "man" / "man1" / "intdesk.1").read_text("utf-8").startswith(".TH INTDESK 1")
    if tool := shutil.which("desktop-file-validate"):
        subprocess.run([tool, share / "applications" / "intdesk.desktop"], check=True)
