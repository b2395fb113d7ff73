"""How many trials the proofs take."""

from __future__ import annotations

import pytest


@pytest.fixture
def full(request: pytest.FixtureRequest) -> bool:
    """Tell whether the long proofs were asked for (``--full``)."""
    return bool(request.config.getoption("--full"))
