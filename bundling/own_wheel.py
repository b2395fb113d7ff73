"""The program's own wheel: Linux installs it, the Windows tree takes the program from it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from bundling.archives import repack
from bundling.errors import BundleError, run_tool
from bundling.project import Project

PACKAGES = ("intdesk", "ui", "resources", "migrations")
_FILES = ("pyproject.toml", "README.md", "LICENSE")
_LINUX = "bundling/linux"
_LITTER = shutil.ignore_patterns("__pycache__", "*.pyc", ".*_cache")


def build(project: Project, scratch: Path, out: Path, manual: str) -> Path:
    """Build the wheel from a clean copy of the sources, with the manual page beside; return it."""
    copy = scratch / "sources"
    _copy_sources(project, copy, manual)
    env = os.environ | {"SOURCE_DATE_EPOCH": str(project.moment)}
    run_tool([
        sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--wheel-dir", scratch / "wheel", copy,
    ], env=env)  # fmt: skip
    made = list((scratch / "wheel").glob("intdesk-*.whl"))
    if len(made) != 1:
        raise BundleError("pip built no wheel")
    repack(made[0], project.moment)
    target = out / made[0].name
    shutil.move(made[0], target)
    return target


def _copy_sources(project: Project, copy: Path, manual: str) -> None:
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for package in PACKAGES:
        shutil.copytree(project.root / package, copy / package, ignore=_LITTER)
    for name in _FILES:
        shutil.copy(project.root / name, copy / name)
    shutil.copytree(project.root / _LINUX, copy / _LINUX)
    (copy / _LINUX / "intdesk.1").write_text(manual, encoding="utf-8")
