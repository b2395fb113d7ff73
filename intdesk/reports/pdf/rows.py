"""Blocks side by side, and one below the other within such a row."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas

GUTTER: Final = 18.0


def share_of(width: float, count: int) -> float:
    """Return the width of each of so many blocks side by side."""
    return (width - (count - 1) * GUTTER) / count


class RowBlock(Block):
    """Blocks side by side, read from left to right; the last ones of ``count`` may be missing."""

    def __init__(self, blocks: tuple[Block, ...], count: int = 2) -> None:
        """Take the blocks and how many would fill the row."""
        self._blocks, self._count = blocks, count
        self.before = max(block.before for block in blocks)
        self.after = max(block.after for block in blocks)

    def height(self, width: float) -> float:
        """Return the height of the tallest one."""
        each = share_of(width, self._count)
        return max(block.height(each) for block in self._blocks)

    def least_height(self, width: float) -> float:
        """Return the height of all but the last, with the smallest first part of that one."""
        each = share_of(width, self._count)
        *whole, last = self._blocks
        return max([last.least_height(each), *(block.height(each) for block in whole)])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide the last one; the others stay whole, so that each is read to its end at once.

        The rest stands at the left of the next page, as wide as before.
        """
        each = share_of(width, self._count)
        *whole, last = self._blocks
        if any(block.height(each) > room for block in whole):
            return None
        parts = last.split(each, room)
        if parts is None:
            return None
        first, rest = parts
        return RowBlock((*whole, first), self._count), RowBlock((rest,), self._count)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw one after the other."""
        each = share_of(width, self._count)
        for number, block in enumerate(self._blocks):
            block.draw(canvas, x + number * (each + GUTTER), top, each)


class StackBlock(Block):
    """Blocks one below the other that stand beside others in a row; a stack stays whole."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        """Take the blocks."""
        self._blocks = blocks
        self.before, self.after = blocks[0].before, blocks[-1].after

    def height(self, width: float) -> float:
        """Return the height of all with the distances between them."""
        gaps = sum(max(above.after, below.before) for above, below in pairwise(self._blocks))
        return gaps + sum(block.height(width) for block in self._blocks)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw one after the other."""
        after = 0.0
        for number, block in enumerate(self._blocks):
            top -= max(after, block.before) if number else 0.0
            block.draw(canvas, x, top, width)
            top -= block.height(width)
            after = block.after
