"""How wide the columns of a list are: they share its width until a user sets one by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from ui.kit.table.columns import Column

SHRINKS_TO = 0.7
"""The part of its meant width that an elastic column keeps before the list scrolls instead."""

ARROW = 22
"""What Qt keeps beside every title for the arrow that only one of them wears."""

AIR = 6
"""What Qt forgets between a title and its arrow: without it the last letter is cut."""


class Wish(NamedTuple):
    """What a column is meant to have, and the least that it keeps, in logical pixels."""

    width: int
    least: int
    elastic: bool


def shared(wishes: Sequence[Wish], room: int) -> list[int]:
    """Return the widths that fill ``room``: elastic columns grow, all shrink down to their least.

    Where even the least is too much, or nothing is elastic, each column has what it is meant to.
    """
    spare = room - sum(wish.width for wish in wishes)
    weights = [_weight(wish, grow=spare > 0) for wish in wishes]
    total = sum(weights)
    if not total or -spare > total:
        return [wish.width for wish in wishes]
    ends = [spare * sum(weights[: n + 1]) // total for n in range(len(weights))]
    steps = [end - begin for begin, end in zip([0, *ends], ends, strict=False)]
    return [wish.width + step for wish, step in zip(wishes, steps, strict=True)]


def _weight(wish: Wish, *, grow: bool) -> int:
    if grow:
        return wish.width if wish.elastic else 0
    return wish.width - wish.least


class FittedColumns(QObject):
    """Keeps the columns of a view as wide as it; ``set_by_hand`` comes when a user drags one.

    From then on, and for widths that are remembered, all stay as they are and the last one fills.
    """

    set_by_hand = Signal()

    def __init__(self, view: QTableView, columns: Sequence[Column]) -> None:
        """Follow the header of ``view``, whose sections are ``columns``."""
        super().__init__(view)
        self._view, self._columns = view, columns
        self._fitting = False
        self.by_hand = False
        view.horizontalHeader().sectionResized.connect(self._on_resized)

    def usual(self, section: int) -> int:
        """Return the width that a column is meant to have; its title always fits."""
        return max(self._columns[section].width, self._title(section))

    def use(self, remembered: Mapping[int, int]) -> None:
        """Give the columns their remembered widths; those that nobody has changed share."""
        shown = self._shown()
        own = {n: width for n in shown if (width := remembered.get(n, 0))}
        self.by_hand = any(width != self.usual(n) for n, width in own.items())
        self._set({n: own.get(n, 0) or self.usual(n) for n in shown})
        self.fit()

    def fit(self) -> None:
        """Share the width of the view among the columns it shows now."""
        if self.by_hand:
            return
        shown = self._shown()
        room = self._view.viewport().width()
        wishes = [self._wish(n) for n in shown]
        wishes[-1] = wishes[-1]._replace(least=self._title(shown[-1]))
        widths = shared(wishes, room)
        self._set(dict(zip(shown, widths, strict=True)))

    def make_room(self, section: int) -> None:
        """Let the title of a column fit beside the arrow that it has now."""
        if self.by_hand and not self._view.isColumnHidden(section):
            self._set({section: max(self._view.columnWidth(section), self._title(section))})
        self.fit()

    def _shown(self) -> list[int]:
        header = self._view.horizontalHeader()
        order = [header.logicalIndex(n) for n in range(header.count())]
        return [n for n in order if not header.isSectionHidden(n)]

    def _wish(self, section: int) -> Wish:
        width, elastic = self.usual(section), self._columns[section].elastic
        least = max(self._title(section), round(width * SHRINKS_TO)) if elastic else width
        return Wish(width, least, elastic)

    def _title(self, section: int) -> int:
        header = self._view.horizontalHeader()
        header.ensurePolished()  # before it is shown, it measures with another font
        hint = header.sectionSizeHint(section)
        if not header.isSortIndicatorShown():
            return hint
        return hint + AIR if section == header.sortIndicatorSection() else hint - ARROW

    def _set(self, widths: Mapping[int, int]) -> None:
        self._fitting = True
        for section, width in widths.items():
            self._view.setColumnWidth(section, width)
        self._fitting = False

    def _on_resized(self, section: int, before: int, now: int) -> None:
        """Notice a user's own width; showing, hiding and the stretched last column are none."""
        if self._fitting or not (before and now) or section == self._shown()[-1]:
            return
        self.by_hand = True
        self.set_by_hand.emit()
