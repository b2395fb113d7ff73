"""Paragraphs that are read from right to left."""

from __future__ import annotations

from intdesk.reports.pdf.arabic import REGULAR, SEMIBOLD, broken, drawn, drawn_width
from intdesk.reports.pdf.blocks import Block, MeasuredBlock
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.style import TextStyle

_GAP = 5.0


class RightText(MeasuredBlock):
    """A paragraph or heading at the right edge; ``lead`` stands in bold before its first line."""

    def __init__(
        self, text: str, style: TextStyle, anchor: str = "", *, lead: str = "", strong: bool = False
    ) -> None:
        """Take the words in the order of reading; the style decides tag and size, not the face.

        Headings that bookmarks name have an anchor.
        """
        self.text, self.style, self.anchor, self.lead = text, style, anchor, lead
        self.face = SEMIBOLD if strong else REGULAR
        self.before, self.after = style.before, style.after
        self.keep_with_next = style.keep_with_next

    @property
    def bookmark(self) -> str:
        """Return the words of a bookmark that leads here."""
        return self.text

    def measure(self, width: float) -> Block:
        """Return the paragraph broken into lines."""
        size = self.style.size
        indent = drawn_width(self.lead, SEMIBOLD, size) + _GAP if self.lead else 0.0
        return _RightLines(self, broken(self.text, self.face, size, width - indent), indent)


class _RightLines(Block):
    """The lines of a paragraph, all of them ``indent`` points from the right edge."""

    def __init__(self, owner: RightText, lines: tuple[str, ...], indent: float) -> None:
        self._owner, self._lines, self._indent = owner, lines, indent
        self.before, self.after = owner.before, owner.after

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self._lines) * self._owner.style.leading

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        style, owner = self._owner.style, self._owner
        right = x + width
        spoken = " ".join(filter(None, (owner.lead, owner.text)))
        with canvas.element(style.tag, spoken=spoken), canvas.marked():
            if owner.lead:
                write_right(
                    canvas, right, top - style.ascent, f"{owner.lead} ",
                    (SEMIBOLD, style.size, style.colour),
                )  # fmt: skip
            for number, line in enumerate(self._lines):
                base = top - number * style.leading - style.ascent
                font = (owner.face, style.size, style.colour)
                write_right(canvas, right - self._indent, base, line, font)


def write_right(
    canvas: TaggedCanvas, right: float, base: float, text: str, font: tuple[str, float, str]
) -> None:
    """Draw a line that ends (begins, for its reader) at the right; font is face, size, colour."""
    face, size, _ = font
    words = text.rstrip()
    canvas.write(right - drawn_width(words, face, size), base, drawn(words), font)
