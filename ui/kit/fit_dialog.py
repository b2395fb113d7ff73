"""Dialogs on small screens: what does not fit scrolls, the buttons at the foot stay in view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QLayout, QVBoxLayout, QWidget

from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.message_dialog import DIALOG_MARGIN

FRAME = QSize(16, 40)
"""What the system's frame and title bar take of the screen."""

_FITTED = "fitted"
"""Marks a dialog whose size is ours, not one that its author chose."""


def room_of(dialog: QDialog) -> QSize:
    """Return the size that a dialog may have on its screen."""
    return dialog.screen().availableGeometry().size() - FRAME


def fit(dialog: QDialog) -> None:
    """Keep a dialog that is about to be shown within its screen, as at 200 % on a laptop.

    It also gets the height that its wrapped texts and fields need: Qt makes wide dialogs narrower
    without asking for that again. A second call gives room to what has been said beside the fields.
    """
    room, layout = room_of(dialog), dialog.layout()
    if not isinstance(layout, QBoxLayout):
        return
    for part in (dialog, *dialog.findChildren(QWidget)):
        part.ensurePolished()
    size = _wanted(dialog, layout)
    if not _fits(dialog, layout, room):
        _let_scroll(dialog, layout)
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
        dialog.setMaximumSize(dialog.maximumSize().boundedTo(room))
    dialog.resize(size.boundedTo(room))


def _wanted(dialog: QDialog, layout: QLayout) -> QSize:
    fitted = bool(dialog.property(_FITTED))
    chosen = dialog.testAttribute(Qt.WidgetAttribute.WA_Resized) and not fitted
    if not (chosen or fitted):
        dialog.adjustSize()
    dialog.setProperty(_FITTED, not chosen)
    size = dialog.size()
    if layout.hasHeightForWidth():
        needs = layout.totalMinimumHeightForWidth if chosen else layout.totalHeightForWidth
        size.setHeight(max(size.height(), needs(size.width())))
    return size


def _fits(dialog: QDialog, layout: QLayout, room: QSize) -> bool:
    layout.activate()
    least = layout.totalMinimumSize().expandedTo(dialog.minimumSize())
    width = min(max(dialog.width(), least.width()), room.width())
    if layout.hasHeightForWidth():
        least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(width)))
    return least.width() <= room.width() and least.height() <= room.height()


def _let_scroll(dialog: QDialog, layout: QBoxLayout) -> None:
    """Put all but the row of buttons into an area that scrolls."""
    foot, focus = layout.itemAt(layout.count() - 1).widget(), dialog.focusWidget()
    if isinstance(foot, FlowRow):
        layout.removeWidget(foot)
        foot.setParent(None)  # so that Tab comes to it last again
    inner = QWidget()
    inner.setProperty("clear", True)  # noqa: FBT003 - Qt's own signature
    inner.setLayout(layout)  # takes it from the dialog, with all that is in it
    area = ScrollPage(f"{dialog.objectName()}_scroll")
    area.body.setContentsMargins(0, 0, 0, 0)
    area.body.addWidget(inner)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area, 1)
    if isinstance(foot, FlowRow):
        row = QVBoxLayout()
        row.setContentsMargins(DIALOG_MARGIN, 0, DIALOG_MARGIN, DIALOG_MARGIN)
        row.addWidget(foot, 0, Qt.AlignmentFlag.AlignRight)
        outer.addLayout(row)
    if focus is not None:
        focus.setFocus()
