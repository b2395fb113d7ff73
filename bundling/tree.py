"""Puts the Windows program together in one folder; setups and portable zip are made from it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bundling import binaries, compiling, contents, launchers, python_zip, trimming, wheels
from bundling.archives import date_all, files_below
from bundling.errors import BundleError
from bundling.project import Project
from bundling.python_zip import PythonZip
from bundling.signing import Signer
from bundling.wheels import Wheel

SHARED_RUNTIME = ("vcruntime140", "msvcp140")
"""The C++ runtime's DLLs begin so: the newest lie once in ``app``, not in each library."""


class Tree(NamedTuple):
    """A finished tree: where it is, what it weighs, and which of its binaries nobody signed."""

    folder: Path
    files: int
    size: int
    unsigned: list[str]


def build(
    project: Project, python: PythonZip, found: Sequence[Wheel], own: Path, folder: Path,
    signer: Signer,
) -> Tree:  # fmt: skip
    """Build the tree anew in ``folder`` from the interpreter, the libraries and our own wheel."""
    compiling.refuse_other(python)
    shutil.rmtree(folder, ignore_errors=True)
    app, site = folder / "app", folder / "app" / "site"
    python_zip.unpack(python, app)
    for wheel in found:
        wheels.unpack(wheel.path, site, trimming.is_wanted)
    wheels.unpack(own, site, lambda _path: True)
    _share_runtime(app)
    compiling.compile_all(site, python)
    launchers.build(project, python, folder)
    shutil.copy(project.root / "LICENSE", folder / "LIZENZ.txt")
    signer.sign_unsigned(folder)
    there = binaries.binaries_below(folder)
    if missing := binaries.unresolved(there):
        raise BundleError("DLLs are missing from the tree:\n" + "\n".join(missing))
    bill = contents.bill_of_materials(project, python, found)
    (app / "sbom.cdx.json").write_text(contents.as_text(bill), encoding="utf-8", newline="\n")
    contents.write_sums(folder)
    date_all(folder, project.moment)
    files = files_below(folder)
    size = sum((folder / path).stat().st_size for path in files)
    return Tree(folder, len(files), size, binaries.unsigned(there))


def _share_runtime(app: Path) -> None:
    """Move the C++ runtime to the interpreter, whose folder each program looks into."""
    for path in files_below(app / "site"):
        name = path.name.lower()
        if not name.startswith(SHARED_RUNTIME) or path.parent.name not in {"PySide6", "shiboken6"}:
            continue
        source, target = app / "site" / path, app / name
        if not target.exists() or _version(target) < _version(source):
            _remove(app, name)
            shutil.move(source, target)
        else:
            source.unlink()


def _remove(app: Path, name: str) -> None:
    for path in app.iterdir():
        if path.name.lower() == name:
            path.unlink()


def _version(path: Path) -> tuple[int, int, int, int]:
    return binaries.file_version(path.read_bytes())
