"""Leads the assistant through its four steps by the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.hands import focused, press, write
from tests.ui.office import ScriptedDialogs

PASSWORD = "drei Igel backen Regen"  # noqa: S105


def answer_the_assistant(
    window: QWidget, dialogs: ScriptedDialogs, folder: Path, name: str, holder: str = ""
) -> None:
    """Begin with the cursor in the name; the sheets go into ``folder``, there is no second place.

    The file is not made yet when this returns, if jobs need time.
    """
    write(focused(), name)
    _go_on(window)
    write(focused(), holder)
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), PASSWORD)
    for _ in range(2):
        press(focused(), Qt.Key.Key_Tab)
    write(focused(), PASSWORD)
    _go_on(window)
    _go_on(window)
    keep_sheets(window, dialogs, folder)
    _go_on(window)


def keep_sheets(window: QWidget, dialogs: ScriptedDialogs, folder: Path) -> None:
    """Save both new sheets and say that they are kept."""
    for sheet in ("recovery", "sealed"):
        dialogs.paths.append(folder / f"{sheet}.pdf")
        _to(f"sheet_{sheet}_save")
        press(focused(), Qt.Key.Key_Space)
    _to("sheets_kept")
    press(focused(), Qt.Key.Key_Space)


def _go_on(window: QWidget) -> None:
    """Press the button that leads on, reached by Tab."""
    visible = [b for b in window.findChildren(QPushButton) if b.isVisible()]
    button = next(b for b in visible if b.objectName().endswith("_next"))
    _to(button.objectName())
    press(button, Qt.Key.Key_Space)


def _to(name: str) -> None:
    seen = []
    while focused().objectName() != name:
        seen.append(focused().objectName())
        assert len(seen) < 60, f"Tab does not reach {name}, only {sorted(set(seen))}"
        press(focused(), Qt.Key.Key_Tab)
