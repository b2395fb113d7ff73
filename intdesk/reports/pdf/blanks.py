"""Words with a line behind each, to be filled in by hand."""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import SEMIBOLD, text_width
from intdesk.reports.pdf.style import INK


class Blanks(Block):
    """Words with a line behind each on which one writes."""

    after = 12.0

    def __init__(self, names: Sequence[str]) -> None:
        """Take the words; the lines share the width that is left."""
        self._names = names

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return the height of the words with room to write."""
        return 26.0

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw words and lines; a line is decoration."""
        base = top - 20
        used = sum(text_width(name, SEMIBOLD, 10) + 22 for name in self._names)
        line = (width - used) / len(self._names)
        for name in self._names:
            with canvas.element("P"), canvas.marked():
                canvas.write(x, base, name, (SEMIBOLD, 10, INK))
            x += text_width(name, SEMIBOLD, 10) + 6
            canvas.rule(x, base - 2, line, 0.6, INK)
            x += line + 16
