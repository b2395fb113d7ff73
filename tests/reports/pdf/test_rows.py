from __future__ import annotations

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.rows import RowBlock, StackBlock, share_of
from intdesk.reports.pdf.style import MARGIN_LEFT, TEXT_HEIGHT, TEXT_WIDTH
from tests.reports.pdf.build import document


class Sheet(Block):
    """A block that notes where it was drawn; it may be split anywhere."""

    def __init__(self, name: str, tall: float, drawn: dict[str, float]) -> None:
        self.name, self.tall, self.drawn = name, tall, drawn

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.tall

    def least_height(self, width: float) -> float:  # noqa: ARG002
        return min(self.tall, 20)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        rest = Sheet(f"{self.name}+", self.tall - room, self.drawn)
        return Sheet(self.name, room, self.drawn), rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        assert width == share_of(TEXT_WIDTH, 2)
        self.drawn[self.name] = x


def test_the_rest_of_the_second_block_stands_at_the_left_of_the_next_page() -> None:
    drawn: dict[str, float] = {}
    document(RowBlock((Sheet("a", 50, drawn), Sheet("b", TEXT_HEIGHT + 50, drawn))))
    assert list(drawn) == ["a", "b", "b+"]
    assert drawn["b"] > drawn["a"] == drawn["b+"] == MARGIN_LEFT


def test_a_stack_beside_a_long_block_is_read_first_and_as_tall_as_its_parts() -> None:
    drawn: dict[str, float] = {}
    stack = StackBlock((Sheet("a", 50, drawn), Sheet("b", 30, drawn)))
    assert stack.height(100) == 80
    document(RowBlock((stack, Sheet("c", 200, drawn))))
    assert list(drawn) == ["a", "b", "c"]
    assert drawn["a"] == drawn["b"] < drawn["c"]
