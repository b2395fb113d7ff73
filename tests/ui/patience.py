"""A robot that waits longer: on a busy machine what is awaited comes late, which is no failure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """Clicks, types and waits as the usual one."""

    def waitUntil(  # noqa: N802 - the robot's own name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        """Wait until the callback returns true or asserts nothing false any more."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Return the robot of a test."""
    del qapp
    return PatientBot(request)
