"""Taking widgets out of a layout for good."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_layout(layout: QLayout) -> None:
    """Remove all widgets of a layout; they are gone for the page at once, freed a little later."""
    while item := layout.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def clear_after_heading(layout: QLayout) -> None:
    """Remove all widgets of a card's layout but the heading."""
    while layout.count() > 1:
        item = layout.takeAt(1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
