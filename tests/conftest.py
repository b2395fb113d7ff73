"""What all tests share: none of them needs a screen, and the long proofs wait to be asked for."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--full``: the proofs of tests/safety with ten and five times as many trials."""
    parser.addoption("--full", action="store_true", help="run the long proofs of tests/safety")


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same examples in each run, unless the long proofs are asked for; none is timed."""
    settings.register_profile("same", derandomize=True, deadline=None)
    settings.register_profile("full", deadline=None)
    settings.load_profile("full" if config.getoption("--full") else "same")
