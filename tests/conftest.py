"""What all tests share: none of them needs a screen, and the long proofs wait to be asked for."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--full``: more trials in tests/safety, the whole program in tests/bundling."""
    parser.addoption("--full", action="store_true", help="run the long proofs, too")


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same examples in each run, unless the long proofs are asked for; none is timed."""
    patient = [HealthCheck.too_slow]
    settings.register_profile(
        "same", derandomize=True, deadline=None, suppress_health_check=patient
    )
    settings.register_profile("full", deadline=None)
    settings.load_profile("full" if config.getoption("--full") else "same")
