"""The order in which Tab goes within a part of the window: as its children stand in it.

Qt goes in the order in which widgets were made. Lines that are added later would come last, and
moving them by ``setTabOrder`` tears the ring of the whole window.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget


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


def walk(parts: Iterable[QWidget], *, forward: bool) -> bool:
    """Move the focus to the next or previous place within parts as given; false at their end."""
    in_order = list(parts) if forward else list(reversed(list(parts)))
    focus = in_order[0].window().focusWidget() if in_order else None
    at = next((n for n, part in enumerate(in_order) if _holds(part, focus)), None)
    if at is None:
        return False
    if step_focus(in_order[at], forward=forward):
        return True
    return any(enter(part, forward=forward) for part in in_order[at + 1 :])


def enter(part: QWidget, *, forward: bool) -> bool:
    """Move the focus to the first or last place of a part; false if it has none."""
    stops = [w for w in focusables(part) if w.isVisible() and w.isEnabled()]
    if not stops:
        return False
    back = Qt.FocusReason.BacktabFocusReason
    stops[0 if forward else -1].setFocus(Qt.FocusReason.TabFocusReason if forward else back)
    return True


def keep_in_view(before: QWidget | None, now: QWidget | None) -> None:
    """Scroll to what got the focus: Qt does so only for Tab within the area that scrolls.

    What was clicked stays under the mouse; a window that comes back stays as it was scrolled.
    """
    if before is None or now is None or QGuiApplication.mouseButtons():
        return
    above = now.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and not _fills(now, above):
            above.ensureWidgetVisible(now)
        above = above.parentWidget()


def _fills(widget: QWidget, area: QScrollArea) -> bool:
    """Tell whether a widget that is in view cannot come into it as a whole."""
    tall = widget.height() > area.viewport().height()
    return tall and not widget.visibleRegion().isEmpty()


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _place(stops: list[QWidget], focus: QWidget | None) -> int | None:
    """Return where the focus is, also if a part of a place has it."""
    while focus is not None:
        if focus in stops:
            return stops.index(focus)
        focus = focus.parentWidget()
    return None
