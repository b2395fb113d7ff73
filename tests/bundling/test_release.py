"""``python -m bundling``: what is built from which inputs, what is said without them."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from bundling import __main__ as program
from bundling import own_wheel, project, release
from bundling.errors import BundleError, run_tool
from bundling.manual import manual_page
from bundling.project import Project
from tests.bundling import fakes

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wheel is built by pip, which may want the network; here it is a fake."""

    def build(_project: Project, _scratch: Path, out: Path, manual: str) -> Path:
        return fakes.wheel(out, "intdesk", "3.2.1", {"intdesk.1": manual.encode()})

    monkeypatch.setattr(own_wheel, "build", build)


def test_without_a_python_the_wheel_is_built_and_the_rest_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["--out", str(tmp_path / "dist")]) == 0
    said = capsys.readouterr().out
    assert "Only the wheel was built" in said
    assert "python.org" in said
    wheel, sums = (tmp_path / "dist" / n for n in ("intdesk-3.2.1-py3-none-any.whl", "SHA256SUMS"))
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert sums.read_text("utf-8") == f"{digest} *{wheel.name}\n"


def test_a_zip_without_its_hash_is_a_wrong_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        program.main(["--out", str(tmp_path / "dist"), "--python-zip", "a.zip"])
    assert end.value.code == 2
    assert "belong together" in capsys.readouterr().err


def test_a_wrong_zip_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "python.zip"
    fakes.python_zip(path)
    words = ["--out", str(tmp_path / "dist"), "--python-zip", str(path), "--python-sha256", "00"]
    assert program.main(words) == 1
    assert capsys.readouterr().err.startswith("dist: python.zip has another SHA-256")


def test_missing_tools_are_named_as_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    monkeypatch.setattr(shutil, "which", lambda name: None if name == "makensis" else name)
    path = tmp_path / "python.zip"
    digest = fakes.python_zip(path, (*sys.version_info[:2], 9))
    words = ["--out", str(tmp_path / "dist"), "--python-zip", str(path), "--python-sha256", digest]
    assert program.main(words) == 1
    assert "missing: nsis" in capsys.readouterr().err


def test_everything_is_dated_by_the_commit_or_as_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert Project.at(ROOT).moment == 1234567890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(subprocess, "run", _no_git)
    assert Project.at(ROOT).moment == project.FALLBACK_MOMENT


def _no_git(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
    raise FileNotFoundError


def test_a_tool_that_fails_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="so it went"):
        run_tool(["sh", "-c", "echo so it went; exit 3"])
    with pytest.raises(BundleError, match="cannot be started"):
        run_tool([tmp_path / "nowhere"])


def test_the_version_is_that_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "intdesk").mkdir()
    (tmp_path / "intdesk" / "__init__.py").write_text('__version__ = "1.2"\n', "utf-8")
    with pytest.raises(BundleError, match="names no version"):
        Project.at(tmp_path)


def test_the_manual_page_names_every_command_and_option() -> None:
    page = manual_page(Project(ROOT, "3.2.1", 1_700_000_000))
    assert page.startswith('.TH INTDESK 1 "2023-11-14" "IntDesk 3.2.1"')
    for words in (
        '.SS "report annual"',
        '.SS "restore"',
        '.B "\\-\\-ags AGS"',
        "\\-\\-password\\-file DATEI",
        "\\-\\-json",
    ):
        assert words in page
    assert not [line for line in page.splitlines() if line.startswith("'")]
    (name,) = (line for line in page.splitlines() if line.startswith("intdesk "))
    assert name == "intdesk \\- IntDesk, der Schreibtisch kommunaler Integrationsbeauftragter"


@pytest.mark.skipif(shutil.which("man") is None, reason="man is missing (Debian package man-db)")
def test_man_can_show_the_page(tmp_path: Path) -> None:
    path = tmp_path / "intdesk.1"
    path.write_text(manual_page(Project(ROOT, "3.2.1", 1_700_000_000)), "utf-8")
    shown = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", str(path)],
        capture_output=True, text=True, check=True, env={"PATH": "/usr/bin:/bin", "MANWIDTH": "80"},
    )  # fmt: skip
    assert shown.stderr == ""
    assert "RÜCKGABEWERTE" in shown.stdout


def test_a_release_needs_no_more_than_its_order(tmp_path: Path) -> None:
    order = release.Order(tmp_path / "out", tmp_path / "between")
    said: list[str] = []
    made = release.build(Project(ROOT, "3.2.1", 1_700_000_000), order, said.append)
    assert [path.name for path in made] == ["intdesk-3.2.1-py3-none-any.whl", "SHA256SUMS"]
    assert said[0].startswith("intdesk-3.2.1-py3-none-any.whl: 0.0 MB")


def test_administrators_get_lists_and_their_page_with_it(tmp_path: Path) -> None:
    out, program = tmp_path / "out", Project(ROOT, "3.2.1", 1_700_000_000)
    out.mkdir()
    for name in ("SHA256SUMS", "sbom.cdx.json"):
        path = tmp_path / "windows" / "app" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    made = release._lists(program, tmp_path / "windows", out)
    assert [path.name for path in made] == [
        "IntDesk-3.2.1-dateien.sha256", "IntDesk-3.2.1-sbom.cdx.json",
        "IntDesk-3.2.1-fuer-die-IT.pdf",
    ]  # fmt: skip
    page = made[-1].read_bytes()
    assert page.startswith(b"%PDF-")
    assert release._lists(program, tmp_path / "windows", out)[-1].read_bytes() == page
    guide = (ROOT / "resources" / "guides" / "it.md").read_text("utf-8")
    for path in made:
        assert f"`{path.name.replace('3.2.1', '<Version>')}`" in guide


def test_what_others_left_in_the_folder_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "IntDesk-0.0.1-setup.exe").touch()
    (out / "Brief.docx").touch()
    (out / "IntDesk-Fotos").mkdir()
    order = release.Order(out, tmp_path / "between")
    release.build(Project(ROOT, "3.2.1", 1_700_000_000), order, lambda _text: None)
    assert sorted(path.name for path in out.iterdir()) == [
        "Brief.docx", "IntDesk-Fotos", "SHA256SUMS", "intdesk-3.2.1-py3-none-any.whl",
    ]  # fmt: skip


def test_an_order_that_cannot_be_built_leaves_the_earlier_release(tmp_path: Path) -> None:
    out, python = tmp_path / "out", tmp_path / "python.zip"
    out.mkdir()
    (out / "IntDesk-0.0.1-setup.exe").touch()
    python.write_bytes(b"another file than the one that was meant")
    order = release.Order(out, tmp_path / "between", python, "0" * 64)
    with pytest.raises(BundleError, match="another SHA-256"):
        release.build(Project(ROOT, "3.2.1", 1_700_000_000), order, lambda _text: None)
    assert [path.name for path in out.iterdir()] == ["IntDesk-0.0.1-setup.exe"]
