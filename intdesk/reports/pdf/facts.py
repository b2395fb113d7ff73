"""Facts with their labels beside them: a list whose labels are words, not bullets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.lines import Line, Text, break_lines
from intdesk.reports.pdf.structure import Attributes
from intdesk.reports.pdf.style import BODY, MUTED, TextStyle
from intdesk.reports.pdf.text import draw_lines

LABEL_WIDTH: Final = 92.0
_GAP: Final = 1.0
_WHOLE_HEIGHT: Final = 260.0
_LABEL: Final = TextStyle("Lbl", 9.5, 14, colour=MUTED)
_VALUE: Final = TextStyle("LBody", 10, 14)
_NUMBERING: Final = Attributes("List", {"ListNumbering": "None"})


@dataclass(frozen=True, slots=True)
class _Entry:
    """A fact as it stands on the page."""

    number: int
    label: tuple[Line, ...]
    value: tuple[Line, ...]

    @property
    def height(self) -> float:
        return max(len(self.label), len(self.value)) * _VALUE.leading + _GAP


class FactsBlock(MeasuredBlock):
    """Labels and values, drawn as ``L > LI > Lbl, LBody``; a short list stays on one page."""

    after = BODY.after

    def __init__(self, facts: Sequence[tuple[str, Text]]) -> None:
        """Take labels and values in their order."""
        self._facts = tuple(facts)

    def measure(self, width: float) -> Block:
        """Return the facts with their texts broken into lines."""
        return _Entries(
            tuple(
                _Entry(
                    number,
                    break_lines(label, _LABEL, LABEL_WIDTH - 8),
                    break_lines(value, _VALUE, width - LABEL_WIDTH),
                )
                for number, (label, value) in enumerate(self._facts)
            ),
            self,
        )


class _Entries(Block):
    """The measured facts, or some of them; ``owner`` is the whole list."""

    after = BODY.after

    def __init__(self, entries: tuple[_Entry, ...], owner: FactsBlock) -> None:
        self._entries, self._owner = entries, owner

    def height(self, width: float) -> float:  # noqa: ARG002
        return sum(entry.height for entry in self._entries)

    def least_height(self, width: float) -> float:
        whole = self.height(width)
        return whole if whole <= _WHOLE_HEIGHT else self._entries[0].height

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        ends = accumulate(entry.height for entry in self._entries)
        count = sum(end <= room for end in ends)
        if not 0 < count < len(self._entries):
            return None
        return (
            _Entries(self._entries[:count], self._owner),
            _Entries(self._entries[count:], self._owner),
        )

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002
        with canvas.element("L", owner=self._owner, attributes=_NUMBERING):
            for entry in self._entries:
                with canvas.element("LI", owner=entry.number):
                    with canvas.element("Lbl"):
                        draw_lines(canvas, entry.label, _LABEL, (x, top))
                    with canvas.element("LBody"):
                        draw_lines(canvas, entry.value, _VALUE, (x + LABEL_WIDTH, top))
                top -= entry.height
