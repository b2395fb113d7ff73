"""What every dialog and form must hold beside the names: what Tab reaches, shows and hides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from tests.ui.a11y import SMALLEST_TARGET, defects, focusables, unlike_names
from tests.ui.hands import focused, press

RING = 6
"""So far beside a widget its focus may be drawn."""
LAPTOP_TWICE = QSize(683, 384)
"""A screen of 1366 x 768 at 200 %."""


class Stop(NamedTuple):
    """A place at which Tab stops, whether its focus is drawn, and whether it came into view."""

    widget: QWidget
    drawn: bool
    in_view: bool


def faults(root: QWidget) -> list[str]:
    """Return what a keyboard or a screen reader would stumble over in a window or a part of it."""
    found = defects(root) + unlike_names(root)
    try:
        way = _walk(root)
    except AssertionError as trap:
        return [*found, str(trap)]
    stops = [stop for stop in way if root.isAncestorOf(stop.widget)]
    order = [stop.widget for stop in stops]
    missed = [w for w in focusables(root) if w not in order and not _by_arrow(w)]
    found += [f"{told(w)}: Tab does not come here" for w in missed]
    found += [f"{told(stop.widget)}: the focus cannot be seen" for stop in stops if not stop.drawn]
    found += [f"{told(stop.widget)}: stays out of view" for stop in stops if not stop.in_view]
    return found + list(_backward(root, [stop.widget for stop in way]))


def _walk(root: QWidget, limit: int = 300) -> list[Stop]:
    """Press Tab from the first place of a part until it comes back; returns the way."""
    root.activateWindow()
    QApplication.processEvents()  # some pages fill themselves when they are shown
    places = focusables(root)
    if not places:
        return []
    places[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(focused(), Qt.Key.Key_Tab)
    press(focused(), Qt.Key.Key_Backtab)  # by the keyboard, which brings it into view
    start = focused()
    found = []
    for _ in range(limit):
        focus = focused()
        QApplication.processEvents()
        found.append(Stop(focus, _draws_focus(focus), _in_view(focus)))
        if len(places) == 1:
            return found  # the only place keeps the focus
        press(focus, Qt.Key.Key_Tab)
        while isinstance(focus, QTextBrowser) and focused() is focus:
            press(focus, Qt.Key.Key_Tab)  # from link to link, then on
        assert focused() is not focus, f"Tab stays in {told(focus)}"
        if focused() is start:
            return found
    raise AssertionError("Tab never comes back")


def dialog_faults(dialog: QDialog) -> list[str]:
    """Return what is wrong with a dialog that is shown, which has not been touched yet."""
    return [*_first_focus(dialog), *_default(dialog), *_title(dialog), *faults(dialog)]


def size_faults(root: QWidget, room: QSize) -> list[str]:
    """Return what a small screen cuts off or hides for good."""
    found = []
    if root.isWindow() and not _fits(root.size(), room):
        found.append(f"{root.width()} x {root.height()} px of {room.width()} x {room.height()}")
    found += [f"{told(s.widget)}: stays out of view" for s in _walk(root) if not s.in_view]
    return found + [
        f"{told(text)}: {text.text()!r} is cut" for text in root.findChildren(QLabel) if _cut(text)
    ]


def told(widget: QWidget) -> str:
    """Return a widget in words."""
    return f"{type(widget).__name__} {widget.objectName()!r}"


def _first_focus(dialog: QDialog) -> Iterator[str]:
    focus = dialog.focusWidget()
    if not dialog.isAncestorOf(focus):
        yield "nothing has the focus at first"
    elif isinstance(focus, QPushButton) and focus.property("kind") == "link":
        yield f"{told(focus)} has the focus at first"


def _default(dialog: QDialog) -> Iterator[str]:
    """Yield a default that is not the main button, and a main button that Enter does not press."""
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisibleTo(dialog)]
    main = [b for b in buttons if b.property("kind") == "primary"]
    for button in buttons:
        if button.autoDefault():
            yield f"{told(button)} becomes the default by itself"
        if button.isDefault() and button not in main:
            yield f"{told(button)} is the default, but not the main button"
    if len(main) > 1:
        yield f"{len(main)} main buttons"


def _title(dialog: QDialog) -> Iterator[str]:
    if not dialog.windowTitle():
        yield "no title"
    if not dialog.accessibleName():
        yield "no accessible name"


def _by_arrow(widget: QWidget) -> bool:
    """Tell whether arrows lead to a widget, as to the others of a group."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    grouped = group is not None and group.exclusive()
    return (isinstance(widget, QRadioButton) or grouped) and not widget.isChecked()


def _draws_focus(widget: QWidget) -> bool:
    with_focus = _picture(widget)
    widget.clearFocus()
    without = _picture(widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return with_focus != without


def _in_view(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    wanted = min(SMALLEST_TARGET, widget.height())
    return seen.height() >= wanted and seen.width() >= SMALLEST_TARGET


def _picture(widget: QWidget) -> QImage:
    window = widget.window()
    corner = widget.mapTo(window, QPoint())
    place = QRect(corner, widget.size()).adjusted(-RING, -RING, RING, RING)
    return window.grab(place.intersected(window.rect())).toImage()


def _backward(root: QWidget, way: list[QWidget]) -> Iterator[str]:
    """Yield where Tab goes up or back to the left, against the way in which one reads.

    From the end a window begins anew; that step is no fault.
    """
    inside = [w for w in way if root.isAncestorOf(w)]
    top = min(inside, key=lambda w: _begins(root, w), default=None)
    for before, after in zip(way, [*way[1:], *way[:1]], strict=True):
        if after is top or before not in inside or after not in inside:
            continue
        a, b = _seen_from(root, before, after), _seen_from(root, after, before)
        if not (b.top() >= a.center().y() or b.left() >= a.right() - RING):
            yield f"Tab goes back from {told(before)} to {told(after)}"


def _begins(root: QWidget, widget: QWidget) -> tuple[int, int, int, int]:
    """Return where a widget stands: its outermost area that scrolls, and the place in there."""
    area, inner = _seen_from(root, widget, root), _on(root, widget)
    return area.top(), area.left(), inner.top(), inner.left()


def _seen_from(root: QWidget, widget: QWidget, other: QWidget) -> QRect:
    """Return where a widget stands; within an area that scrolls without the other, that area's."""
    seen, above = widget, widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea) and not above.isAncestorOf(other):
            seen = above
        above = above.parentWidget()
    return _on(root, seen)


def _on(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def _fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def _cut(text: QLabel) -> bool:
    if not text.text() or not text.isVisible() or text.pixmap().width():
        return False
    if text.wordWrap():
        return text.height() + 1 < text.heightForWidth(text.width())
    return text.width() + 1 < text.minimumSizeHint().width()
