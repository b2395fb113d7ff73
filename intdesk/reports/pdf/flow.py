"""Laying blocks out on pages, before anything is drawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from intdesk.reports.pdf.blocks import Block, Choice, Item, PageBreak, Story


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its distance from the top of the text column."""

    block: Block
    offset: float


Page = list[Placed]


def lay_out(story: Story, width: float, height: float) -> list[Page]:
    """Return the pages of a story in a column of this size.

    A block that keeps with its next one stays on its page; a block that can be split is; distances
    at the top of a page fall away. A block that fits on no page raises :class:`ValueError`.
    """
    flow = _Flow(width, height)
    waiting = deque(story)
    while waiting:
        item = waiting.popleft()
        if isinstance(item, PageBreak):
            flow.break_page(item.unless_room)
        elif isinstance(item, Choice):
            waiting.extendleft(reversed(flow.choose(item)))
        else:
            if not any(flow.fits(chain) for chain in _chains(item, waiting)):
                flow.new_page()
            if rest := flow.place(item):
                waiting.appendleft(rest)
    return flow.pages


def _chains(first: Block, following: Iterable[Item]) -> list[list[Block]]:
    """Return a block with those that must stand on its page, in each order that may follow."""
    chain = [first]
    for item in following:
        if not chain[-1].keep_with_next or isinstance(item, PageBreak):
            break
        if isinstance(item, Choice):
            return [chain + _run(variant) for variant in item.variants]
        chain.append(item)
    return [chain]


def _run(blocks: tuple[Block, ...]) -> list[Block]:
    """Return the beginning of a variant: blocks that keep together, and the one after them."""
    kept = list(takewhile(lambda block: block.keep_with_next, blocks))
    return kept + list(blocks[len(kept) : len(kept) + 1])


class _Flow:
    """The pages so far and the place that is reached on the last one."""

    def __init__(self, width: float, height: float) -> None:
        self.pages: list[Page] = [[]]
        self._width, self._height = width, height
        self._reached = 0.0
        self._after = 0.0

    @property
    def _room(self) -> float:
        return self._height - self._reached

    def new_page(self) -> None:
        """Go on at the top of a new page, if the present one holds anything."""
        if self.pages[-1]:
            self.pages.append([])
            self._reached = self._after = 0.0

    def break_page(self, unless_room: float) -> None:
        """Begin a new page unless enough room is left."""
        if self._room < unless_room:
            self.new_page()

    def choose(self, choice: Choice) -> tuple[Block, ...]:
        """Return the first variant whose beginning fits here, else the first."""
        fitting = (v for v in choice.variants if self.fits(_run(v)))
        return next(fitting, choice.variants[0])

    def fits(self, chain: list[Block]) -> bool:
        """Tell whether a chain has room here, its last block perhaps only with its first part."""
        reached, after = self._reached, self._after
        for block in chain[:-1]:
            reached += self._gap(block, reached, after) + block.height(self._width)
            after = block.after
        last = chain[-1]
        needed = self._gap(last, reached, after) + last.least_height(self._width)
        return reached + needed <= self._height

    def place(self, block: Block) -> Block | None:
        """Put a block on the page; return what is left of it for the next page."""
        gap = self._gap(block, self._reached, self._after)
        tall = block.height(self._width)
        rest = None
        if gap + tall > self._room:
            parts = block.split(self._width, self._room - gap)
            if parts is None:
                return self._postpone(block, tall)
            block, rest = parts
            tall = block.height(self._width)
        self.pages[-1].append(Placed(block, self._reached + gap))
        self._reached += gap + tall
        self._after = block.after
        if rest:
            self.new_page()
        return rest

    def _postpone(self, block: Block, tall: float) -> Block:
        if not self.pages[-1]:
            raise ValueError(f"{type(block).__name__} of {tall:.0f} points fits on no page")
        self.new_page()
        return block

    @staticmethod
    def _gap(block: Block, reached: float, after: float) -> float:
        return max(block.before, after) if reached else 0.0
