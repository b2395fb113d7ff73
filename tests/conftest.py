"""What all tests share: none of them needs a screen, and the long proofs wait to be asked for."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"  # the times that tests expect are those of the tests' clocks
if hasattr(time, "tzset"):
    time.tzset()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--full``: more trials in tests/safety, the whole program in tests/bundling."""
    parser.addoption("--full", action="store_true", help="run the long proofs, too")


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same examples in each run, unless the long proofs are asked for; none is timed.

    Examples may share a fixture: a test that needs a fresh place for each makes it itself.
    """
    patient = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    same = settings(deadline=None, suppress_health_check=patient, derandomize=True)
    settings.register_profile("same", same)
    settings.register_profile("full", same, derandomize=False)
    settings.load_profile("full" if config.getoption("--full") else "same")
