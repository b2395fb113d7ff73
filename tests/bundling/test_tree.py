"""The builder on inputs of a few bytes: what lies where, and that it comes out the same twice."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bundling import contents, launchers, portable, python_zip, tree
from bundling.archives import files_below, sha256_of
from bundling.errors import BundleError
from bundling.project import Project
from bundling.python_zip import PythonZip
from bundling.signing import Signer
from bundling.tree import Tree
from bundling.wheels import Wheel
from tests.bundling import fakes
from ui import paths

ROOT = Path(__file__).parents[2]
PROJECT = Project(ROOT, "3.2.1", 1_700_000_000)
RUNTIME = fakes.binary(["KERNEL32.dll"], signed=True, version=(14, 40, 0, 0))
OLDER_RUNTIME = fakes.binary(["KERNEL32.dll"], signed=True, version=(14, 29, 0, 0))

Make = Callable[..., Tree]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Return what builds a tree of fakes into a folder."""

    def compiled(_project: Project, _python: PythonZip, folder: Path) -> None:
        for launcher in launchers.LAUNCHERS:
            (folder / launcher.name).write_bytes(fakes.binary(["KERNEL32.dll"]))

    monkeypatch.setattr(launchers, "build", compiled)
    archive = tmp_path / "python-embed.zip"
    python = python_zip.check(archive, fakes.python_zip(archive, (*sys.version_info[:2], 9)))
    store = tmp_path / "wheels"
    store.mkdir()
    qt = fakes.wheel(store, "PySide6_Essentials", "6.9.3", {
        "PySide6/QtCore.pyd": fakes.binary(["Qt6Core.dll", "MSVCP140.dll"], signed=True),
        "PySide6/Qt6Core.dll": fakes.binary(["KERNEL32.dll"], signed=True),
        "PySide6/Qt6Network.dll": fakes.binary(["KERNEL32.dll"], signed=True),
        "PySide6/msvcp140.dll": RUNTIME, "PySide6/__init__.py": b"x = {'a', 'b', 'c'}\n",
    })  # fmt: skip
    shiboken = fakes.wheel(store, "shiboken6", "6.9.3", {"shiboken6/msvcp140.dll": OLDER_RUNTIME})
    own = fakes.wheel(store, "intdesk", "3.2.1", {"intdesk/__init__.py": b"y = 1\n"})

    def built(folder: Path, more: tuple[Path, ...] = (), signer: Signer | None = None) -> Tree:
        found = [_wheel(path) for path in (qt, shiboken, *more)]
        return tree.build(PROJECT, python, found, own, folder, signer or Signer())

    return built


def _wheel(path: Path) -> Wheel:
    name, version = path.name.split("-")[:2]
    return Wheel(path, name.lower().replace("_", "-"), version, sha256_of(path))


def test_everything_has_its_place(make: Make, tmp_path: Path) -> None:
    made = make(tmp_path / "windows")
    names = {path.as_posix() for path in files_below(made.folder)}
    assert {
        "IntDesk.exe", "intdesk-cli.exe", "LIZENZ.txt", "app/SHA256SUMS", "app/sbom.cdx.json",
        "app/msvcp140.dll", "app/site/PySide6/QtCore.pyd", "app/site/intdesk/__init__.pyc",
        "app/site/PySide6/__init__.py",
    } <= names  # fmt: skip
    assert not {n for n in names if "Qt6Network" in n or n.endswith("python.exe")}
    assert not {n for n in names if n.startswith("app/site") and "msvcp140" in n}
    assert (made.folder / "app" / "msvcp140.dll").read_bytes() == RUNTIME
    assert [n for n in names if n.startswith("app/site/PySide6/__pycache__/")]
    assert "app/site/intdesk/__init__.py" not in names
    assert made.unsigned == ["IntDesk.exe", "intdesk-cli.exe"]
    assert made.files == len(names)


def test_the_same_inputs_give_the_same_bytes(make: Make, tmp_path: Path) -> None:
    first, second = (make(tmp_path / name / "windows") for name in ("eins", "zwei"))
    names = files_below(first.folder)
    assert names == files_below(second.folder)
    for name in names:
        assert (first.folder / name).read_bytes() == (second.folder / name).read_bytes(), name
        assert (second.folder / name).stat().st_mtime == PROJECT.moment
    zips = [portable.build(PROJECT, t.folder, t.folder.parent) for t in (first, second)]
    assert zips[0].read_bytes() == zips[1].read_bytes()


def test_the_list_of_hashes_is_that_of_the_files(make: Make, tmp_path: Path) -> None:
    folder = make(tmp_path / "windows").folder
    lines = (folder / contents.SUMS).read_text("utf-8").splitlines()
    listed = {line.partition(" *")[2]: line.partition(" *")[0] for line in lines}
    names = {path.as_posix() for path in files_below(folder)} - {contents.SUMS}
    assert listed == {name: sha256_of(folder / name) for name in names}


def test_the_bill_of_materials_names_each_part(make: Make, tmp_path: Path) -> None:
    folder = make(tmp_path / "windows").folder
    bill = json.loads((folder / "app" / "sbom.cdx.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["name"]: part for part in bill["components"]}
    assert parts["shiboken6"]["licenses"] == [{"expression": "LGPL-3.0-only"}]
    assert parts["pyside6-essentials"]["purl"] == "pkg:pypi/pyside6-essentials@6.9.3"
    assert len(parts["Python"]["hashes"][0]["content"]) == 64
    assert "Schrift Inter" in parts
    references = {bill["metadata"]["component"]["bom-ref"]} | {p["bom-ref"] for p in parts.values()}
    assert {entry["ref"] for entry in bill["dependencies"]} == references


def test_a_missing_dll_stops_the_build(make: Make, tmp_path: Path) -> None:
    store = tmp_path / "more"
    store.mkdir()
    needy = fakes.wheel(store, "six", "1", {"six.pyd": fakes.binary(["nowhere.dll"])})
    with pytest.raises(BundleError, match=r"six\.pyd needs nowhere\.dll"):
        make(tmp_path / "windows", (needy,))


def test_the_portable_zip_is_the_tree_with_a_flag(make: Make, tmp_path: Path) -> None:
    made = make(tmp_path / "windows")
    path = portable.build(PROJECT, made.folder, tmp_path)
    assert path.name == "IntDesk-3.2.1-portabel.zip"
    assert (portable.FLAG, "daten") == (paths.FLAG, paths.PORTABLE)
    with zipfile.ZipFile(path) as archive:
        names = {name.removeprefix("IntDesk/") for name in archive.namelist()}
    tree_names = {p.as_posix() for p in files_below(made.folder)}
    assert names - tree_names == {"portable.flag", "LIESMICH.txt"}


def test_what_nobody_signed_is_signed_by_the_publisher(make: Make, tmp_path: Path) -> None:
    tool = tmp_path / "sign"
    tool.write_text('#!/bin/sh\nprintf signed >> "$1"\n', "utf-8")
    tool.chmod(0o755)
    folder = make(tmp_path / "windows", signer=Signer(str(tool))).folder
    assert (folder / "IntDesk.exe").read_bytes().endswith(b"signed")
    assert not (folder / "app" / "python3.dll").read_bytes().endswith(b"signed")


def test_another_python_cannot_compile_the_tree(make: Make, tmp_path: Path) -> None:
    other = (3, 12 if sys.version_info[1] == 11 else 11, 1)
    archive = tmp_path / "other.zip"
    python = python_zip.check(archive, fakes.python_zip(archive, other))
    with pytest.raises(BundleError, match="is built by the same"):
        tree.build(PROJECT, python, [], ROOT / "missing.whl", tmp_path / "windows", Signer())


def test_compiled_modules_do_not_depend_on_the_environment(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make(tmp_path / "eins")
    monkeypatch.setenv("PYTHONHASHSEED", "4711")
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    second = make(tmp_path / "zwei")
    sums = [(made.folder / contents.SUMS).read_text("utf-8") for made in (first, second)]
    assert sums[0] == sums[1]
