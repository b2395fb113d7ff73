"""Fixtures of a running program, for screens, shell and flows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intdesk.services.office_file import OfficeFile
from tests.ui.office import CLOCK, Office
from ui.kit.theme import Theme


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty data file, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("template") / "empty.intdesk"
    OfficeFile.create(path, clock=CLOCK).close()
    return path


@pytest.fixture
def blank(tmp_path: Path, theme: Theme) -> Iterator[Office]:
    """Return a program without a file."""
    office = Office(tmp_path, theme)
    yield office
    office.jobs.stop()
    office.context.file.close()
    assert office.errors == []


@pytest.fixture
def office(blank: Office, template: Path, tmp_path: Path) -> Office:
    """Return a program with an empty office file open."""
    path = tmp_path / "office.intdesk"
    shutil.copy(template, path)
    blank.context.file.open(path, blank.errors.append)
    assert blank.errors == []
    return blank
