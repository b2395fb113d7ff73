"""The levels of the packaging tests, and what they share: releases, and a Windows to install in."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bundling import own_wheel, portable, python_zip, setups, tree, wheels
from bundling.archives import sha256_of
from bundling.manual import manual_page
from bundling.project import Project, missing_tools
from bundling.python_zip import PythonZip
from bundling.setups import Options, Variant
from bundling.signing import Signer
from bundling.tree import Tree
from tests.bundling import embeddable
from tests.bundling.wine import WINE, Box, NoWineError

ROOT = Path(__file__).parents[2]
CACHE = ROOT / "build" / "tests"
"""What was downloaded once stays here; the hashes are checked each time."""

MOMENT = 1_767_225_600


class Release(NamedTuple):
    """What is handed out for one version, not compressed."""

    project: Project
    wheel: Path
    tree: Tree
    setup: Path

    def portable(self) -> Path:
        """Make the portable zip."""
        return portable.build(self.project, self.tree.folder, self.setup.parent)

    def for_all(self) -> Path:
        """Make the setup for all users."""
        out = self.setup.parent
        return setups.build(
            self.project, self.tree.folder, Variant.MACHINE, out, out, Options(fast=True)
        )


Builder = Callable[[str, str], Release]
"""Builds a version in a folder with a name."""


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> None:
    """Skip where the whole Windows program was not asked for or cannot be made."""
    if not request.config.getoption("--full"):
        pytest.skip("the whole Windows program is tested by: dev.py test --full")
    if sys.version_info[:2] != (3, 11):
        pytest.skip("the stand-in for the Python of Windows is a 3.11, as must be what compiles")
    if missing := [*missing_tools(), *([] if WINE.exists() else ["wine64"])]:
        pytest.skip(f"missing Debian packages: {' '.join(missing)}")


@pytest.fixture(scope="session")
def wine() -> None:
    """Skip where setups can be neither compiled nor tried."""
    missing = [] if shutil.which("makensis") else ["nsis"]
    if missing := [*missing, *([] if WINE.exists() else ["wine64"])]:
        pytest.skip(f"missing Debian packages: {' '.join(missing)}")


@pytest.fixture(scope="session")
def windows_python(full: None, tmp_path_factory: pytest.TempPathFactory) -> PythonZip:
    CACHE.mkdir(parents=True, exist_ok=True)
    package = embeddable.package(CACHE)
    target = tmp_path_factory.mktemp("python") / "python-3.11.9-embed-amd64.zip"
    embeddable.make(package, target)
    return python_zip.check(target, sha256_of(target))


@pytest.fixture(scope="session")
def build(windows_python: PythonZip, tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Return what builds a version from a copy of the sources, in a folder of its own."""
    lock = ROOT / "requirements" / "runtime.txt"
    wheels.download(lock, windows_python, CACHE / "wheels")
    found = wheels.chosen(CACHE / "wheels", lock)

    def built(version: str, name: str) -> Release:
        folder = tmp_path_factory.mktemp(name)
        out = folder / "out"
        out.mkdir()
        project = sources(folder / "project", version)
        own = own_wheel.build(project, folder, out, manual_page(project))
        made = tree.build(project, windows_python, found, own, folder / "windows", Signer())
        setup = setups.build(project, made.folder, Variant.USER, out, folder, Options(fast=True))
        return Release(project, own, made, setup)

    return built


def sources(copy: Path, version: str) -> Project:
    """Copy what a build reads, as a new checkout with dates of its own, called ``version``."""
    copy.mkdir(parents=True)
    for name in ("intdesk", "ui", "resources", "migrations", "bundling"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, copy / name, ignore=ignored, copy_function=shutil.copyfile)
    for name in ("pyproject.toml", "README.md", "LICENSE", "installer.nsi"):
        shutil.copyfile(ROOT / name, copy / name)
    init = copy / "intdesk" / "__init__.py"
    named = re.sub(r'(__version__ = ")[^"]+', rf"\g<1>{version}", init.read_text("utf-8"))
    init.write_text(named, "utf-8")
    return Project(copy, Project.at(copy).version, MOMENT)


@pytest.fixture(scope="session")
def release(build: Builder) -> Release:
    return build("1.4.0", "release")


@pytest.fixture(scope="session")
def older(build: Builder) -> Release:
    return build("1.3.9", "older")


@pytest.fixture(scope="module")
def box(
    wine: None, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Box]:
    """A Windows; where Wine makes none, only the full proof insists on it."""
    folder = tmp_path_factory.mktemp("wine")
    try:
        made = Box(folder)
    except (NoWineError, subprocess.TimeoutExpired) as error:
        if request.config.getoption("--full"):
            raise
        pytest.skip(f"Wine does not work on this machine: {error}")
    yield made
    made.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def bare(box: Box) -> Box:
    """A Windows without IntDesk and its data."""
    box.clean()
    return box
