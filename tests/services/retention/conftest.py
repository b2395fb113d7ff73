"""An open data file whose clock is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intdesk.services.office_file import OfficeFile
from tests.clocks import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def office(template: Path, tmp_path: Path, clock: HandClock) -> Iterator[OfficeFile]:
    path = tmp_path / "Musterau.intdesk"
    path.write_bytes(template.read_bytes())
    with OfficeFile.open(path, clock=clock) as opened:
        yield opened
