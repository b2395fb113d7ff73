"""Several views of the same, one at a time, with the row that chooses among them above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.kit.segments import Segments

_GAP = 8


class SwitchedViews(QWidget):
    """``wanted`` carries the place of the view that somebody asks for; :meth:`show_view` obeys."""

    wanted = Signal(object)

    def __init__(self, name: str, views: Sequence[tuple[str, QWidget]]) -> None:
        """Show the first view; ``name`` is the object name of a segment, ``{}`` its place."""
        super().__init__()
        self.ways = Segments(name, {n: title for n, (title, _) in enumerate(views)}, 0)
        self.ways.chosen.connect(self.wanted)
        self._stack = QStackedWidget()
        for _, view in views:
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.ways)
        column.addWidget(self._stack, 1)

    @property
    def present(self) -> int:
        """Return the place of the view that is shown."""
        return self._stack.currentIndex()

    def show_view(self, number: int) -> None:
        """Show a view and mark its segment."""
        self._stack.setCurrentIndex(number)
        self.ways.choose(number)
