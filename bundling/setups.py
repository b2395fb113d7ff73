"""Makes the setups with makensis from ``installer.nsi`` and the finished tree."""

from __future__ import annotations

import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from bundling.archives import files_below
from bundling.errors import BundleError, run_tool
from bundling.project import Project
from bundling.signing import Signer

LARGEST = 40_000_000
"""Bytes of a compressed setup, as promised."""


class Variant(StrEnum):
    """For whom a setup installs: the user who starts it, or all users of the computer."""

    USER = "setup"
    MACHINE = "setup-maschine"


class Options(NamedTuple):
    """How setups are made: ``fast`` does not compress, for tests."""

    fast: bool = False
    signer: Signer = Signer()


def build(
    project: Project, tree: Path, variant: Variant, out: Path, scratch: Path,
    options: Options = Options(),  # noqa: B008 - a value that nobody changes
) -> Path:  # fmt: skip
    """Compile one setup and return it; warnings of makensis are errors, and so is its weight."""
    target = out / f"IntDesk-{project.version}-{variant}.exe"
    listed = scratch / f"{variant}-files.nsh"
    listed.write_text("\n".join(file_lines(tree)) + "\n", encoding="utf-8")
    defines = {
        "VERSION": project.version, "PAYLOAD": str(tree), "FILES": str(listed),
        "OUTFILE": str(target),
    }  # fmt: skip
    if variant is Variant.MACHINE:
        defines["MACHINE"] = "1"
    if options.fast:
        defines["FAST"] = "1"
    if options.signer.command:
        defines["SIGN_CMD"] = options.signer.command
    run_tool(
        ["makensis", "-V2", "-WX", *(f"-D{key}={value}" for key, value in defines.items()),
         project.root / "installer.nsi"],
        env=os.environ | {"SOURCE_DATE_EPOCH": str(project.moment), "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    if not options.fast and target.stat().st_size > LARGEST:
        raise BundleError(f"{target.name} is larger than {LARGEST / 1_000_000:.0f} MB")
    return target


def file_lines(tree: Path) -> Iterator[str]:
    """Yield the unpacking of ``app`` in a fixed order; makensis alone takes that of the disk."""
    present = ""
    for path in files_below(tree / "app"):
        folder = "\\".join(("$INSTDIR\\app.new", *map(_quoted, path.parent.parts)))
        if folder != present:
            present = folder
            yield f'SetOutPath "{folder}"'
        yield f'File "{_quoted(str(tree / "app" / path))}"'


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')
