"""A robot that waits longer: on a busy machine what is awaited comes late, which is no failure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot, _WaitWidgetContextManager
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Clicks, types and waits as the usual one."""

    def waitActive(  # noqa: N802 - the robot's own names
        self, widget: QWidget, *, timeout: int = PATIENCE_MS
    ) -> _WaitWidgetContextManager:
        """Wait for a window that becomes the active one inside the block."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(  # noqa: N802
        self, widget: QWidget, *, timeout: int = PATIENCE_MS
    ) -> _WaitWidgetContextManager:
        """Wait for a window that appears inside the block."""
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(  # noqa: N802
        self, signal: SignalInstance, *, timeout: int = PATIENCE_MS, **more: Any
    ) -> SignalBlocker:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(  # noqa: N802
        self, signals: list[SignalInstance], *, timeout: int = PATIENCE_MS, **more: Any
    ) -> MultiSignalBlocker:
        """Wait for several signals."""
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        """Wait until the callback returns true or asserts nothing false any more."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Return the robot of a test."""
    del qapp
    return PatientBot(request)
