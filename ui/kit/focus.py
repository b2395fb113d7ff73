"""The order in which Tab goes within a part of the window: as its children stand in it.

Qt goes in the order in which widgets were made. Lines that are added later would come last, and
moving them by ``setTabOrder`` tears the ring of the whole window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focusables(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches within a widget, as its children stand in it.

    Lists that boxes open are windows of their own and left out.
    """
    found = (w for w in root.findChildren(QWidget) if w.window() is root.window())
    return [w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.focusProxy()]


def step_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or previous place within a widget; false at its end.

    The window knows its place also while proposals are open, which have the keyboard then.
    """
    stops = [w for w in focusables(root) if w.isVisibleTo(root) and w.isEnabled()]
    at = _place(stops, root.window().focusWidget())
    if at is None:
        return False
    wanted = at + (1 if forward else -1)
    if not 0 <= wanted < len(stops):
        return False
    back = Qt.FocusReason.BacktabFocusReason
    stops[wanted].setFocus(Qt.FocusReason.TabFocusReason if forward else back)
    return True


def enters_late(root: QWidget, *, forward: bool) -> bool:
    """Tell whether the focus came into a widget at another place than its first or last one."""
    focus = root.window().focusWidget()
    if focus is None or not root.isAncestorOf(focus):
        return False
    stops = [w for w in focusables(root) if w.isVisibleTo(root) and w.isEnabled()]
    return _place(stops, focus) != (0 if forward else len(stops) - 1)


def _place(stops: list[QWidget], focus: QWidget | None) -> int | None:
    """Return where the focus is, also if a part of a place has it."""
    while focus is not None:
        if focus in stops:
            return stops.index(focus)
        focus = focus.parentWidget()
    return None
