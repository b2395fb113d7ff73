from __future__ import annotations

from pathlib import Path

import pytest

from intdesk.services.demonstration.generate import Plan, write_demonstration
from tests.ui.office import CLOCK
from tests.ui.office_fixtures import blank, office, template

__all__ = ["blank", "office", "template"]


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a demonstration office, made once."""
    path = tmp_path_factory.mktemp("demonstration") / "Musterau.intdesk"
    write_demonstration(path, Plan(years=2), CLOCK)
    return path
