"""The developer entry: which tests mirror a file, what a machine lacks, honest answers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.processes import PATIENCE


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("intdesk/output.py", ["tests/test_output.py"]),
        ("intdesk/services/checking.py", ["tests/services/test_checking.py"]),
        ("intdesk/storage/tables/base.py", ["tests/storage"]),
        ("tests/cli/test_console.py", ["tests/cli/test_console.py"]),
        ("bundling/tree.py", ["tests/bundling/test_tree.py"]),
        ("tests/cli/conftest.py", []),
        ("resources/codes/topic.json", ["tests/architecture"]),
        ("README.md", ["tests/architecture"]),
    ],
)
def test_a_changed_file_is_tested_by_its_mirror(changed: str, expected: list[str]) -> None:
    assert [path.as_posix() for path in dev.tests_of(Path(changed))] == expected


def test_several_tests_may_mirror_one_module() -> None:
    found = dev.tests_of(Path("intdesk/services/demonstration/generate.py"))
    assert Path("tests/services") in found


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine without libegl1 and without ensurepip; returns the commands that were run."""
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append([str(part) for part in command])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(dev, "WINDOWS", False)
    monkeypatch.setattr(dev, "PYTHON", Path("/nowhere/python"))
    monkeypatch.setattr(dev, "_loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("subprocess.run", run)
    monkeypatch.setattr(dev, "_stamp_fits", lambda _: True)
    return ran


def test_as_root_missing_packages_are_installed(
    bare_machine: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    dev.provide("dev", window=False)
    assert [command[1] for command in bare_machine] == ["update", "install"]
    assert bare_machine[1][-3:] == ["--no-install-recommends", "libegl1", "python3-venv"]


@pytest.mark.parametrize(("user", "apt"), [(1000, "/usr/bin/apt-get"), (0, None)])
def test_without_root_or_apt_they_are_named(
    bare_machine: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    user: int,
    apt: str | None,
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: user, raising=False)
    monkeypatch.setattr("shutil.which", lambda _: apt)
    assert dev.main(["setup"]) == 1
    assert "libegl1 python3-venv" in capsys.readouterr().err
    assert bare_machine == []


def test_an_old_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 10, 2))
    assert dev.main(["test"]) == 1
    assert "Python 3.11 to 3.13 is needed, this is 3.10" in capsys.readouterr().err


@pytest.mark.parametrize("full", [True, False])
def test_the_long_proofs_run_when_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch, full: bool
) -> None:
    ran: list[list[str]] = []

    def call(command: list[Path | str], _env: object) -> int:
        ran.append([str(part) for part in command])
        return 0

    monkeypatch.setattr(dev, "provide", lambda *_, **__: None)
    monkeypatch.setattr(dev, "provide_packaging_tools", lambda _tools: None)
    monkeypatch.setattr(dev, "_gates", lambda _: [])
    monkeypatch.setattr(dev, "_call", call)
    assert dev.main(["test", "-q", *(["--full"] if full else [])]) == 0
    assert ("--full" in ran[0], "-q" in ran[0]) == (full, True)


def test_dist_hands_its_options_on(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(dev, "provide", lambda *_, **__: None)

    def call(command: list[Path | str]) -> int:
        ran.append([str(word) for word in command])
        return 5

    monkeypatch.setattr(dev, "_call", call)
    assert dev.main(["dist", "--python-zip", "a.zip", "--help"]) == 5
    assert ran[0][1:] == ["-m", "bundling", "--python-zip", "a.zip", "--help"]


@pytest.mark.parametrize(("user", "installs"), [(0, True), (1000, False)])
def test_tools_of_the_windows_program_are_installed_where_that_is_possible(
    bare_machine: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    user: int,
    installs: bool,
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: user, raising=False)
    there = {"apt-get", "makensis", "man"}
    monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
    dev.provide_packaging_tools(dev.PACKAGING_TOOLS)
    if installs:
        assert bare_machine[1][-2:] == ["wine64", "gcc-mingw-w64-x86-64"]
    else:
        assert bare_machine == []
        said = capsys.readouterr().out
        assert said.startswith("proofs of the Windows program will skip")
        assert "wine64 gcc-mingw-w64-x86-64" in said


def test_it_needs_nothing_but_the_standard_library() -> None:
    script = (
        "import sys, dev; print({n.split('.')[0] for n in sys.modules} - sys.stdlib_module_names)"
    )
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, '.'); {script}"],
        cwd=dev.ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE,
    )  # fmt: skip
    assert run.stdout.strip() in {"{'dev', '__main__'}", "{'__main__', 'dev'}", "{'dev'}"}
