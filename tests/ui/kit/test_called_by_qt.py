from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import PATIENCE
from ui.kit.called_by_qt import called_by_qt

ROOT = Path(__file__).parents[3]

_A_KEY_THAT_FAILS = """
import sys
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.kit.called_by_qt import called_by_qt

class Field(QLineEdit):
    @called_by_qt
    def event(self, event):
        return super().event(event)

    @called_by_qt
    def keyPressEvent(self, event):
        int("keine Zahl")

app = QApplication([])
sys.excepthook = lambda kind, error, trace: print("reported:", kind.__name__)
field = Field()
key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
app.postEvent(field, key)
QTimer.singleShot(0, app.quit)
app.exec()
print("went on")
"""


def test_an_error_raised_by_c_code_is_reported_and_the_program_goes_on() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _A_KEY_THAT_FAILS], cwd=ROOT, capture_output=True, text=True,
        check=True, timeout=PATIENCE,
    )  # fmt: skip
    assert run.stdout.split("\n")[-3:] == ["reported: ValueError", "went on", ""]


def test_a_marked_method_is_as_it_was() -> None:
    class Box:
        @called_by_qt
        def size(self, times: int = 1) -> int:
            """Tell the size."""
            if times < 0:
                raise ValueError(times)
            return 3 * times

    assert Box().size() == 3
    assert Box().size(times=2) == 6
    assert Box.size.__doc__ == "Tell the size."
    with pytest.raises(ValueError, match="-1"):
        Box().size(-1)
