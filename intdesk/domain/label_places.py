"""Where the words of a chart may stand, so that they touch neither each other nor a line.

Pure geometry in any unit, for paper (y upwards) and screen (y downwards).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi

Place = tuple[float, float]
Run = tuple[Place, Place]
"""A straight piece of a line."""


_ROWS = 24
"""How far from a line a row of values may stand, in the units of the drawing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with ``left <= right`` and ``low <= high``."""

    left: float
    low: float
    right: float
    high: float

    @classmethod
    def around(cls, middle: Place, wide: float, tall: float) -> Box:
        """Return the rectangle of this size around a place."""
        x, y = middle
        return cls(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)

    def grown(self, by: float) -> Box:
        """Return the rectangle with a margin."""
        return Box(self.left - by, self.low - by, self.right + by, self.high + by)

    def holds(self, other: Box) -> bool:
        """Tell whether another rectangle lies within this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.low <= other.low and other.high <= self.high

    def meets(self, other: Box) -> bool:
        """Tell whether two rectangles have room in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.low < other.high and other.low < self.high

    def cut_by(self, run: Run) -> bool:
        """Tell whether a piece of a line runs through (Liang and Barsky's clipping)."""
        (x, y), (x2, y2) = run
        first, last = 0.0, 1.0
        for step, back, ahead in (
            (x2 - x, x - self.left, self.right - x),
            (y2 - y, y - self.low, self.high - y),
        ):
            if step == 0:
                if back <= 0 or ahead <= 0:
                    return False
                continue
            ends = sorted((-back / step, ahead / step))
            first, last = max(first, ends[0]), min(last, ends[1])
        return first < last


class Labels:
    """Words that were placed, and what they must not touch."""

    def __init__(self, room: Box, boxes: Iterable[Box], runs: Iterable[Run], gap: float) -> None:
        """Take the room for words, occupied rectangles and lines, and the least distance."""
        self._room = room
        self._boxes = list(boxes)
        self._runs = list(runs)
        self._gap = gap

    def place(self, wide: float, tall: float, middles: Iterable[Place]) -> Box | None:
        """Return the first free rectangle around one of the places; from now on it is taken.

        ``None`` where all are occupied: then the word is better left out.
        """
        for middle in middles:
            box = self._moved_in(Box.around(middle, wide, tall))
            if self._is_free(box):
                self._boxes.append(box)
                return box
        return None

    def place_all(self, words: Sequence[tuple[float, float, Iterable[Place]]]) -> list[Box] | None:
        """Return a free rectangle for each word (width, height, middles), ``None`` unless for all.

        Of a row of values none may lack: a neighbour would be read in its place.
        """
        before = len(self._boxes)
        found = [box for word in words if (box := self.place(*word)) is not None]
        if len(found) == len(words):
            return found
        del self._boxes[before:]
        return None

    def take(self, box: Box) -> None:
        """Keep a rectangle free of words."""
        self._boxes.append(box)

    def _moved_in(self, box: Box) -> Box:
        """Return a rectangle that stands over the left or right edge moved inside."""
        by = max(0.0, self._room.left - box.left) - max(0.0, box.right - self._room.right)
        return Box(box.left + by, box.low, box.right + by, box.high)

    def _is_free(self, box: Box) -> bool:
        if not self._room.holds(box):
            return False
        wider = box.grown(self._gap)
        return not (
            any(wider.meets(other) for other in self._boxes)
            or any(wider.cut_by(run) for run in self._runs)
        )


def beside_point(point: Place, wide: float, tall: float, gap: float, up: float) -> Iterator[Place]:
    """Yield where a value may stand at its point, the best place first.

    ``gap`` is the distance from the point's middle; ``up`` is 1 where y grows upwards, else -1.
    """
    x, y = point
    for far in (0.0, tall * 0.6):
        rise = gap + tall / 2 + far
        for aside in (0.0, wide / 2, -wide / 2):
            yield x + aside, y + up * rise
            yield x + aside, y - up * rise


def in_row(
    points: Iterable[Place], x: float, tall: float, gap: float, side: int
) -> Iterator[Place]:
    """Yield where a value may stand in a row beyond all points of a line, the nearest place first.

    ``side`` is 1 for the row where y is greater, -1 for the other one.
    """
    edge = max(side * y for _, y in points) + gap + tall / 2
    return ((x, side * (edge + step)) for step in range(_ROWS))


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring of a radar: its distance from the centre, and the size of its word."""

    far: float
    wide: float
    tall: float


def on_rings(
    rings: Sequence[Ring], count: int, at: Callable[[float, float], Place], runs: Sequence[Run]
) -> list[Box | None]:
    """Return where the words of rings stand: between those two spokes where most stay free.

    ``at`` gives the place at a spoke (of ``count``; halves lie between them) and a distance.
    ``None`` for a word that a line would cut: the others tell what its ring stands for.
    """
    inward = cos(pi / count)

    def free(gap: int) -> list[Box | None]:
        boxes = (Box.around(at(gap + 0.5, r.far * inward), r.wide, r.tall) for r in rings)
        return [None if any(box.cut_by(run) for run in runs) else box for box in boxes]

    return min(map(free, range(count)), key=lambda boxes: boxes.count(None))


def ends_first(count: int) -> list[int]:
    """Return places of a row by how much they tell: the last one, the first one, the others."""
    return [*dict.fromkeys([count - 1, 0, *range(count - 2, 0, -1)])] if count else []
