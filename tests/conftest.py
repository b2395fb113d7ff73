"""What all tests share: long runs only with ``--full``, measures only with ``-m bench``."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for long runs."""
    parser.addoption("--full", action="store_true", help="run the long tests, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not asked for."""
    if not config.getoption("--full"):
        _leave_out(items, "full", "long; runs with --full")
    if "bench" not in str(config.getoption("-m")):
        _leave_out(items, "bench", "a measure; runs with dev.py bench")


def _leave_out(items: list[pytest.Item], marker: str, reason: str) -> None:
    for item in items:
        if item.get_closest_marker(marker):
            item.add_marker(pytest.mark.skip(reason=reason))
