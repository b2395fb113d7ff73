"""A list and a panel beside it; where the width does not suffice, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.called_by_qt import called_by_qt
from ui.kit.layout import WIDE_GAP

WIDE_FROM = 820
PANEL_WIDTH = 392
LEAST_WIDTH = 320


class SideBySide(QWidget):
    """Panel at the left, list at the right; in a narrow window only one of them.

    ``arranged`` comes after each change of what is shown.
    """

    arranged = Signal()

    def __init__(self, panel: QWidget, content: QWidget, width: int = PANEL_WIDTH) -> None:
        """Put the two together, the panel at a width; a narrow window shows the list first."""
        super().__init__()
        self.setObjectName("side_by_side")
        self._panel, self._width = panel, width
        self._content = content
        self._narrow = False
        self._panel_wanted = False
        self._folded = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE_GAP)
        row.addWidget(panel)
        row.addWidget(content, 1)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Tell whether only one of the two is shown."""
        return self._narrow

    @property
    def panel_shown(self) -> bool:
        """Tell whether the panel is shown, in a narrow window instead of the list."""
        return self._panel_wanted or not (self._narrow or self._folded)

    def fold(self, *, folded: bool) -> None:
        """Leave the whole width to the content; the panel comes only when it is asked for."""
        self._folded = folded
        self.show_content()

    def show_panel(self) -> None:
        """Show the panel; a narrow window hides the list for it."""
        self._panel_wanted = True
        self._arrange()

    def show_content(self) -> None:
        """Show the list; a wide window keeps the panel beside it."""
        self._panel_wanted = False
        self._arrange()

    @called_by_qt
    def minimumSizeHint(self) -> QSize:
        """Return a small width: where it does not suffice for both, one is folded away."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    @called_by_qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold as the width allows."""
        super().resizeEvent(event)
        narrow = event.size().width() < WIDE_FROM
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        self._panel.setVisible(self.panel_shown)
        self._content.setVisible(not (self._narrow and self._panel_wanted))
        self._panel.setMinimumWidth(0 if self._narrow else self._width)
        self._panel.setMaximumWidth(16_777_215 if self._narrow else self._width)
        self.arranged.emit()
