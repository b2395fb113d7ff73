"""Process: the floor of a start, a bare window with the Qt modules and classes that are named."""

from __future__ import annotations

import sys
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Tells its first paint as the program's window does."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and end when everything of this turn is painted."""
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Say that the window is painted."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    QApplication.quit()


def main() -> None:
    """Show the window until its first paint."""
    for wanted in sys.argv[1:]:
        module, _, name = wanted.partition(":")
        getattr(import_module(module), name or "__name__")
    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
