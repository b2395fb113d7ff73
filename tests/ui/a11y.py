"""What every screen must hold: names, roles, sizes, a closed tab cycle, unique mnemonics."""

from __future__ import annotations

import re
from collections import Counter

from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QMenuBar,
    QTextBrowser,
    QWidget,
)

from tests.ui.hands import focused, press
from ui.kit.tokens import TEXT_CONTRAST, contrast

SMALLEST_TARGET = 24
INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
BARE_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}
_MNEMONIC = re.compile(r"(?<!&)&(?!&)(\w)")


def focusables(root: QWidget) -> list[QWidget]:
    """Return every visible, enabled widget that Tab can reach."""
    return [
        w
        for w in root.findChildren(QWidget)
        if w.isVisibleTo(root)
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and w.objectName() not in INNER
        and not isinstance(w.parent(), QAbstractSpinBox | QComboBox)
        and w.window() is root.window()
    ]


def name_of(widget: QWidget) -> str:
    """Return the accessible name; a combo box on Linux would say its text instead."""
    if isinstance(widget, QComboBox):
        labels = [x for x in widget.window().findChildren(QLabel) if x.buddy() is widget]
        return widget.accessibleName() or (labels[0].text() if labels else "")
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def defects(root: QWidget) -> list[str]:
    """Return what is wrong with the widgets that a keyboard user reaches."""
    found = []
    for widget in focusables(root):
        where = f"{type(widget).__name__} {widget.objectName()!r}"
        face = QAccessible.queryAccessibleInterface(widget)
        if not widget.objectName():
            found.append(f"{where}: no object name, says {name_of(widget)!r}")
        if not name_of(widget).strip():
            found.append(f"{where}: no accessible name")
        if face.role() in BARE_ROLES:
            found.append(f"{where}: role {face.role().name}")
        if min(widget.width(), widget.height()) < SMALLEST_TARGET:
            found.append(f"{where}: only {widget.width()} x {widget.height()} px")
    return found + shared_mnemonics(root)


def shared_mnemonics(root: QWidget) -> list[str]:
    """Return the letters that more than one visible label, button or menu answers to."""
    texts = [w.text() for w in root.findChildren(QLabel) if w.buddy() and w.isVisibleTo(root)]
    texts += [w.text() for w in root.findChildren(QAbstractButton) if w.isVisibleTo(root)]
    for bar in root.findChildren(QMenuBar):
        texts += [a.text() for a in bar.actions()]
    letters = Counter(m[1].casefold() for t in texts if (m := _MNEMONIC.search(t)))
    return [f"Alt+{x} is used {n} times" for x, n in letters.items() if n > 1]


def tab_cycle(root: QWidget, limit: int = 300) -> list[QWidget]:
    """Press Tab until the focus is back at the start; returns the widgets in that order."""
    root.activateWindow()
    stops = focusables(root)
    assert stops, "nothing can be reached by Tab"
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    start = focused()
    seen = [start]
    for _ in range(limit):
        focus = focused()
        press(focus, Qt.Key.Key_Tab)
        after = focused()
        if after is focus and isinstance(focus, QTextBrowser):
            continue  # from link to link, then on; the limit finds a trap
        assert after is not focus, f"Tab stays in {type(focus).__name__} {focus.objectName()!r}"
        if after is start:
            return seen
        seen.append(after)
    raise AssertionError("Tab never comes back")


def faint_texts(root: QWidget) -> list[str]:
    """Return the visible labels and buttons whose drawn text has too little contrast.

    The most frequent colour of a widget's picture is its ground; some other colour must stand out.
    """
    shown: list[QWidget] = [w for w in root.findChildren(QLabel) if w.text()]
    shown += [w for w in root.findChildren(QAbstractButton) if w.text()]
    window = _drawn(root.window())
    return [
        f"{type(w).__name__} {w.objectName()!r}: {ratio:.1f}"
        for w in shown
        if _is_seen_whole(w)
        and w.isEnabled()
        and (ratio := _drawn_contrast(window, w)) < TEXT_CONTRAST
    ]


def _is_seen_whole(widget: QWidget) -> bool:
    """Tell whether nothing of a widget is scrolled away."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def _drawn(window: QWidget) -> Image.Image:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", line)


def _drawn_contrast(window: Image.Image, widget: QWidget) -> float:
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size()).adjusted(3, 3, -3, -3)
    if place.isEmpty():
        return TEXT_CONTRAST
    left, top = place.left(), place.top()
    drawn = window.crop((left, top, left + place.width(), top + place.height()))
    counts = sorted(drawn.getcolors(place.width() * place.height()) or [], reverse=True)
    colours = [QColor(*rgb).name() for _, rgb in counts if isinstance(rgb, tuple)]
    return max(contrast(colours[0], colour) for colour in colours)


def unlike_names(root: QWidget) -> list[str]:
    """Return the buttons and labelled fields whose name lacks the words that are seen.

    Who steers by voice says what stands there (EN 301 549, 11.2.5.3). Of a shortened text the part
    before the dots counts; signs beside the words do not.
    """
    seen: list[tuple[QWidget, str]] = [
        (b, b.text()) for b in root.findChildren(QAbstractButton) if b.isVisibleTo(root)
    ]
    for words in root.findChildren(QLabel):
        buddy = words.buddy()
        if isinstance(buddy, QWidget) and words.isVisibleTo(root):
            seen.append((buddy, words.text()))
    return [
        f"{type(widget).__name__} {widget.objectName()!r}: {text!r} is called {name_of(widget)!r}"
        for widget, text in seen
        if _plain(text) not in _plain(name_of(widget))
    ]


def _plain(text: str) -> str:
    words = text.replace("&", "").split("…")[0]
    return " ".join(re.sub(r"[^\w,.:%()/+-]", " ", words).split()).casefold().rstrip(":")
