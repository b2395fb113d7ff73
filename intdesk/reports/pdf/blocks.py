"""What a page is made of: blocks that are measured, perhaps split, placed and drawn."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from intdesk.reports.pdf.canvas import TaggedCanvas


class Block(ABC):
    """A part of the text column; measures are in points, ``top`` is the upper edge.

    ``before`` and ``after`` are distances to neighbours (the larger one counts); ``anchor`` names
    the place for links.
    """

    before: float = 0
    after: float = 0
    keep_with_next: bool = False
    anchor: str = ""

    @abstractmethod
    def height(self, width: float) -> float:
        """Return the height in a column of this width."""

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the block with its tags."""

    def least_height(self, width: float) -> float:
        """Return the height of the smallest first part that may stand at the foot of a page."""
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Return a first part that fits into the room and the rest, ``None`` if it stays whole."""
        return None


class MeasuredBlock(Block):
    """A block that a form of itself, measured for one width, stands in for."""

    _form: Block | None = None
    _form_width = 0.0

    @abstractmethod
    def measure(self, width: float) -> Block:
        """Return the whole block as it stands in a column of this width."""

    def _measured(self, width: float) -> Block:
        if self._form is None or self._form_width != width:
            self._form, self._form_width = self.measure(width), width
        return self._form

    def height(self, width: float) -> float:
        """Return the height of the measured form."""
        return self._measured(width).height(width)

    def least_height(self, width: float) -> float:
        """Return the height of the smallest first part of the measured form."""
        return self._measured(width).least_height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide the measured form."""
        return self._measured(width).split(width, room)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the measured form."""
        self._measured(width).draw(canvas, x, top, width)


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page begins here unless the present one has ``unless_room`` points left."""

    unless_room: float = float("inf")


@dataclass(frozen=True, slots=True)
class Choice:
    """Orders of the same blocks; the first whose beginning fits on the page is taken."""

    variants: tuple[tuple[Block, ...], ...]


Item = Block | PageBreak | Choice
Story = Sequence[Item]
