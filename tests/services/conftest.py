"""An open, empty data file for each test; migrated once, then copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from intdesk.clock import FixedClock
from intdesk.services.office_file import OfficeFile

CLOCK = FixedClock(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "Vorlage.intdesk"
    OfficeFile.create(path, clock=CLOCK).close()
    return path


@pytest.fixture
def office_file(template: Path, tmp_path: Path) -> Iterator[OfficeFile]:
    path = tmp_path / "Musterau.intdesk"
    shutil.copyfile(template, path)
    with OfficeFile.open(path, clock=CLOCK) as opened:
        yield opened
