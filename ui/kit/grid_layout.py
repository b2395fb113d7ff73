"""Where the names of a grid go: stacked in their fields, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

Place = tuple[int, int]
"""Column from the left and row from below, from 0."""

EDGE = 46.0
"""Room for the axes at the left and below."""
HEAD = 22.0
"""Room above for the words of the upper corners."""
STRIP = 64.0
"""Height of the strip below the grid for what has no place yet."""
CHIP_HEIGHT = 24.0
GAP = 3.0
STRIP_CHIP = 170.0


@dataclass(frozen=True, slots=True)
class GridItem:
    """A name in the grid; without a place it waits in the strip below."""

    key: int
    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class GridSpec:
    """Size and words of a grid; ``more`` has ``{n}`` for how many names do not fit."""

    columns: int
    rows: int
    across: str
    upwards: str
    corners: tuple[str, str, str, str]
    """The words beside the corners: upper left, upper right, lower left, lower right."""
    waiting: str
    more: str
    remark: str
    """What a picture of the grid says below it."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A name where it is drawn; ``key`` 0 stands for the ``hidden`` ones that do not fit."""

    key: int
    text: str
    rect: QRectF
    hidden: tuple[int, ...] = ()


class GridLayout:
    """Fields, names and the strip in an area."""

    def __init__(
        self, area: QRectF, spec: GridSpec, items: Sequence[GridItem], chosen: int = 0
    ) -> None:
        """Place the items in their order; the chosen one is always among those that are shown."""
        self.spec = spec
        waiting = [item for item in items if item.place is None]
        below = STRIP if waiting else 0.0
        self.grid = QRectF(
            area.left() + EDGE, area.top() + HEAD,
            max(1.0, area.width() - EDGE - 4), max(1.0, area.height() - EDGE - below - HEAD),
        )  # fmt: skip
        self.strip = QRectF(area.left() + 4, area.bottom() - below, area.width() - 8, below)
        self.chips: list[Chip] = []
        for column in range(spec.columns):
            for row in range(spec.rows):
                held = [item for item in items if item.place == (column, row)]
                self._stack(self.field((column, row)), held, chosen)
        self._line_up(waiting, chosen)

    def field(self, place: Place) -> QRectF:
        """Return the field of a place."""
        column, row = place
        wide, high = self.grid.width() / self.spec.columns, self.grid.height() / self.spec.rows
        top = self.grid.bottom() - (row + 1) * high
        return QRectF(self.grid.left() + column * wide, top, wide, high)

    def place_at(self, x: float, y: float) -> Place | None:
        """Return the place of a point, ``None`` outside of the grid."""
        if not self.grid.contains(x, y):
            return None
        column = int((x - self.grid.left()) * self.spec.columns / self.grid.width())
        row = int((self.grid.bottom() - y) * self.spec.rows / self.grid.height())
        return min(column, self.spec.columns - 1), min(row, self.spec.rows - 1)

    def chip_at(self, x: float, y: float) -> Chip | None:
        """Return the name at a point."""
        return next((chip for chip in self.chips if chip.rect.contains(x, y)), None)

    def chip_of(self, key: int) -> Chip | None:
        """Return where a name is drawn."""
        return next((chip for chip in self.chips if chip.key == key), None)

    def _stack(self, field: QRectF, held: Sequence[GridItem], chosen: int) -> None:
        room = max(1, int((field.height() - GAP) // (CHIP_HEIGHT + GAP)))
        rects = [
            QRectF(
                field.left() + GAP, field.top() + GAP + n * (CHIP_HEIGHT + GAP),
                field.width() - 2 * GAP, CHIP_HEIGHT,
            )
            for n in range(room)
        ]  # fmt: skip
        self._fill(rects, held, chosen)

    def _line_up(self, waiting: Sequence[GridItem], chosen: int) -> None:
        top = self.strip.top() + 30
        room = max(1, int(self.strip.width() // (STRIP_CHIP + GAP)))
        rects = [
            QRectF(self.strip.left() + n * (STRIP_CHIP + GAP), top, STRIP_CHIP, CHIP_HEIGHT)
            for n in range(room)
        ]
        self._fill(rects, waiting, chosen)

    def _fill(self, rects: Sequence[QRectF], held: Sequence[GridItem], chosen: int) -> None:
        """Give each name its room; what is too much stands for itself as one."""
        if len(held) <= len(rects):
            shown, hidden = list(held), []
        else:
            shown, hidden = list(held[: len(rects) - 1]), list(held[len(rects) - 1 :])
            at = next((n for n, item in enumerate(hidden) if item.key == chosen), None)
            if at is not None and shown:
                hidden.insert(0, shown.pop())
                shown.append(hidden.pop(at + 1))
            elif at is not None:
                shown, hidden = [hidden.pop(at)], []
        self.chips += [
            Chip(item.key, item.text, rect) for item, rect in zip(shown, rects, strict=False)
        ]
        if hidden and len(shown) < len(rects):
            text = self.spec.more.format(n=len(hidden))
            keys = tuple(item.key for item in hidden)
            self.chips.append(Chip(0, text, rects[len(shown)], keys))
