"""Compiles the two programs that start the bundled Python, with icon, version and manifest."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bundling.errors import run_tool
from bundling.project import Project
from bundling.python_zip import PythonZip

_GCC, _WINDRES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
_SOURCES = Path(__file__).parent / "windows"
_OPTIONS = (
    "-Os", "-s", "-municode", "-Wall", "-Werror", "-static", "-Wl,--no-insert-timestamp",
    "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va",
)  # fmt: skip


class Launcher(NamedTuple):
    """One program: its file name, the module that it runs, and whether it has a console."""

    name: str
    module: str
    console: bool
    description: str


LAUNCHERS = (
    Launcher("IntDesk.exe", "ui.main", console=False, description="IntDesk"),
    Launcher("intdesk-cli.exe", "intdesk.cli", console=True, description="IntDesk (Befehlszeile)"),
)


def build(
    project: Project, python: PythonZip, folder: Path, wanted: Sequence[Launcher] = LAUNCHERS
) -> None:
    """Write programs into a folder, both unless told; the same sources give the same bytes."""
    for launcher in wanted:
        with tempfile.TemporaryDirectory() as scratch:
            _build(launcher, project, python, Path(scratch))
            (folder / launcher.name).write_bytes(Path(scratch, "program.exe").read_bytes())


def _build(launcher: Launcher, project: Project, python: PythonZip, scratch: Path) -> None:
    for name in ("launcher.c", "launcher.manifest", "intdesk.ico"):
        (scratch / name).write_bytes((_SOURCES / name).read_bytes())
    (scratch / "program.rc").write_text(resource_script(launcher, project.version), "utf-8")
    env = os.environ | {"SOURCE_DATE_EPOCH": str(project.moment), "LC_ALL": "C"}
    run_tool(
        [_WINDRES, "--codepage=65001", "program.rc", "-O", "coff", "-o", "program.res"],
        folder=scratch, env=env,
    )  # fmt: skip
    console = ["-DCONSOLE", "-mconsole"] if launcher.console else ["-mwindows"]
    names = [
        f'-DPYTHON_DLL=L"python{python.tag}.dll"',
        f'-DMODULE=L"{launcher.module}"',
    ]
    run_tool(
        [_GCC, *_OPTIONS, *console, *names, "launcher.c", "program.res", "-o", "program.exe"],
        folder=scratch, env=env,
    )  # fmt: skip


def resource_script(launcher: Launcher, version: str) -> str:
    """Return icon, manifest and version of a program in the language of windres."""
    values = {
        "CompanyName": "IntDesk",
        "FileDescription": launcher.description,
        "FileVersion": version,
        "InternalName": launcher.name,
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": launcher.name,
        "ProductName": "IntDesk",
        "ProductVersion": version,
    }
    lines = "\n".join(f'      VALUE "{key}", "{value}"' for key, value in values.items())
    numbers = ",".join([*version.split("."), "0"])
    return f"""\
IDI_ICON1 ICON "intdesk.ico"
1 24 "launcher.manifest"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040704B0"
    BEGIN
{lines}
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x0407, 0x04B0
  END
END
"""
