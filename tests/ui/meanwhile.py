"""What a person does while the program waits for a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.patience import PATIENCE_MS

D = TypeVar("D", bound=QDialog)

LOOK_MS = 5


@contextmanager
def meanwhile(kind: type[D], act: Callable[[D], object]) -> Iterator[None]:
    """Do something with the dialog for which the block waits; fails if none comes.

    Nothing waits for ever: a dialog that ``act`` leaves open, or another one, is closed by Esc.
    """
    met: list[D] = []
    looking, patience = QTimer(), QDeadlineTimer(PATIENCE_MS)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow():
            looking.stop()
            met.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
        elif patience.hasExpired() and isinstance(dialog, QDialog):
            dialog.reject()

    looking.timeout.connect(look)
    looking.start(LOOK_MS)
    try:
        yield
    finally:
        looking.stop()
    assert met, f"no {kind.__name__} waited"
