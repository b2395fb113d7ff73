"""Qt's Python binding itself (docs of the choice: ui.md 1a)."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_binding_keeps_none_alive(qapp: QApplication) -> None:
    """Some versions lose one reference to None with each call, until the process dies."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("a")
    assert sys.getrefcount(None) - before > -100
