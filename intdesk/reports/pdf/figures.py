"""Figures: charts and pictures with an alternative text and a caption below."""

from __future__ import annotations

from io import BytesIO
from typing import Final, Protocol

from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader

from intdesk.reports.pdf.blocks import Block
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import REGULAR
from intdesk.reports.pdf.lines import Text, break_lines
from intdesk.reports.pdf.structure import Attributes
from intdesk.reports.pdf.style import CAPTION
from intdesk.reports.pdf.text import draw_lines

_CAPTION_GAP: Final = 5.0
_AFTER: Final = 16.0


class Art(Protocol):
    """Something to look at of a known size in points."""

    width: float
    height: float

    def paint(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw it with its lower left corner at a place."""
        ...


class DrawingArt:
    """A drawing of reportlab.graphics."""

    def __init__(self, drawing: Drawing) -> None:
        """Take the drawing; its first face is ours, so that no foreign font enters the file."""
        drawing.initialFontName = REGULAR  # type: ignore[attr-defined]
        self._drawing = drawing
        self.width, self.height = float(drawing.width), float(drawing.height)

    def paint(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw it with its lower left corner at a place."""
        renderPDF.draw(self._drawing, canvas, x, y)


class PictureArt:
    """A PNG or JPEG, made plain RGB on white and scaled into a box."""

    def __init__(self, content: bytes, most_width: float, most_height: float) -> None:
        """Read the picture; one that cannot be read raises :class:`OSError`."""
        try:
            with Image.open(BytesIO(content)) as opened:
                layered = opened.convert("RGBA")
        except (SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise OSError(f"cannot identify picture: {error}") from error
        ground = Image.new("RGBA", layered.size, "white")
        ground.alpha_composite(layered)
        self._picture = ground.convert("RGB")
        scale = min(most_width / layered.width, most_height / layered.height)
        self.width, self.height = layered.width * scale, layered.height * scale

    def paint(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw it with its lower left corner at a place."""
        canvas.drawImage(ImageReader(self._picture), x, y, self.width, self.height)


def draw_art(canvas: TaggedCanvas, art: Art, alt: str, place: tuple[float, float]) -> None:
    """Draw art as a ``Figure`` with its lower left corner at a place."""
    x, y = place
    box = (x, y, x + art.width, y + art.height)
    attributes = Attributes("Layout", {"Placement": "Block", "BBox": box})
    with canvas.element("Figure", alt=alt, attributes=attributes), canvas.marked():
        art.paint(canvas, x, y)


class FigureBlock(Block):
    """A figure with its caption; both stay on one page."""

    def __init__(self, art: Art, alt: str, caption: Text = "") -> None:
        """Take what is drawn and the words that stand for it."""
        if not alt.strip():
            raise ValueError("a figure needs an alternative text")
        self._art, self._alt, self._caption = art, alt, caption
        self.before, self.after = CAPTION.before, _AFTER

    def height(self, width: float) -> float:
        """Return the height of the art and its caption."""
        if not self._caption:
            return self._art.height
        lines = break_lines(self._caption, CAPTION, width)
        return self._art.height + _CAPTION_GAP + len(lines) * CAPTION.leading

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the art at the left edge and its caption below."""
        draw_art(canvas, self._art, self._alt, (x, top - self._art.height))
        if self._caption:
            lines = break_lines(self._caption, CAPTION, width)
            with canvas.element("Caption"):
                draw_lines(canvas, lines, CAPTION, (x, top - self._art.height - _CAPTION_GAP))
