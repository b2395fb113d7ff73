"""A migrated template file, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intdesk.storage.database import Database
from tests.storage.samples import CLOCK, KEY


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.intdesk"
    Database.create(path, key=KEY, clock=CLOCK).close()
    return path


@pytest.fixture
def data_file(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "Büro %20 a.intdesk"))


@pytest.fixture
def database(data_file: Path) -> Iterator[Database]:
    opened = Database.open(data_file, key=KEY, clock=CLOCK)
    yield opened
    opened.close()
