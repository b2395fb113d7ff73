from __future__ import annotations

import pytest

from intdesk.reports.pdf.blocks import Block, Choice, Item, PageBreak
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.flow import lay_out


class Box(Block):
    """A block of a height; it may be split anywhere if it says so."""

    def __init__(self, name: str, tall: float, *, keep: bool = False, least: float = 0) -> None:
        self.name, self.tall, self.least = name, tall, least
        self.keep_with_next = keep

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.tall

    def least_height(self, width: float) -> float:  # noqa: ARG002
        return self.least or self.tall

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        if not self.least:
            return None
        return Box(self.name, room), Box(f"{self.name}+", self.tall - room, least=self.least)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        raise AssertionError


def _pages(*story: Item) -> list[list[str]]:
    return [
        [placed.block.name for placed in page if isinstance(placed.block, Box)]
        for page in lay_out(story, 100, 100)
    ]


def test_blocks_follow_each_other_and_go_on_on_a_new_page() -> None:
    assert _pages(Box("a", 60), Box("b", 40), Box("c", 1)) == [["a", "b"], ["c"]]


def test_distances_count_once_and_fall_away_at_the_top() -> None:
    first, second, third = Box("a", 30), Box("b", 30), Box("c", 30)
    first.before, first.after, second.before, second.after = 50, 10, 4, 2
    third.before = 5
    offsets = [placed.offset for placed in lay_out([first, second, third], 100, 200)[0]]
    assert offsets == [0, 40, 75]


def test_a_block_that_can_be_split_fills_the_page() -> None:
    assert _pages(Box("a", 70), Box("b", 150, least=20)) == [["a", "b"], ["b+"], ["b++"]]


def test_a_block_is_not_split_below_its_least_height() -> None:
    assert _pages(Box("a", 90), Box("b", 100, least=20)) == [["a"], ["b"]]


def test_headings_stay_with_what_follows() -> None:
    assert _pages(Box("a", 70), Box("h", 20, keep=True), Box("b", 40)) == [["a"], ["h", "b"]]


def test_a_heading_stays_with_the_first_part_of_what_follows() -> None:
    story = (Box("a", 60), Box("h", 20, keep=True), Box("b", 40, least=15))
    assert _pages(*story) == [["a", "h", "b"], ["b+"]]


def test_a_heading_before_a_break_stays() -> None:
    assert _pages(Box("h", 20, keep=True), PageBreak(), Box("b", 90)) == [["h"], ["b"]]


def test_a_page_break_may_depend_on_the_room_that_is_left() -> None:
    assert _pages(Box("a", 40), PageBreak(50), Box("b", 10)) == [["a", "b"]]
    assert _pages(Box("a", 60), PageBreak(50), Box("b", 10)) == [["a"], ["b"]]
    assert _pages(PageBreak(), Box("b", 10)) == [["b"]]


def test_a_choice_takes_the_first_order_whose_beginning_fits() -> None:
    figure, table = Box("figure", 60), Box("table", 90, least=20)
    choice = Choice(((figure, table), (table, figure)))
    assert _pages(choice) == [["figure", "table"], ["table+"]]
    assert _pages(Box("a", 50), choice) == [["a", "table"], ["table+", "figure"]]
    assert _pages(Box("a", 90), choice) == [["a"], ["figure", "table"], ["table+"]]


def test_a_heading_before_a_choice_stays_where_one_order_fits() -> None:
    figure, table = Box("figure", 60), Box("table", 90, least=20)
    story = (Box("a", 50), Box("h", 10, keep=True), Choice(((figure, table), (table, figure))))
    assert _pages(*story)[0] == ["a", "h", "table"]


def test_what_fits_on_no_page_is_refused() -> None:
    with pytest.raises(ValueError, match="fits on no page"):
        lay_out([Box("a", 101)], 100, 100)
