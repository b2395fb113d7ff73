"""How a status light looks in the PDF: a shape and a colour of its own beside the word.

The colours are those of Okabe and Ito; a dark outline parts the light ones from the paper.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk.domain.status_light import Light
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.style import INK

LIGHT_ROOM: Final = 13.0
"""What a light and the gap behind it take in a table."""
_SIZE: Final = 7.0
_COLOURS: Final = {
    Light.GREEN: "#009E73",
    Light.YELLOW: "#F0E442",
    Light.RED: "#D55E00",
    Light.GREY: "#FFFFFF",
}


def draw_light(light: Light, canvas: TaggedCanvas, left: float, middle: float) -> None:
    """Draw a light as decoration; the word beside it tells the same."""
    with canvas.artifact():
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(HexColor(INK))
        canvas.setFillColor(HexColor(_COLOURS[light]))
        _SHAPES[light](canvas, left, middle)


def light_sign(light: Light | None) -> Callable[[TaggedCanvas, float, float], None] | None:
    """Return what draws a light in a row of a table, ``None`` for none."""
    return None if light is None else partial(draw_light, light)


def _circle(canvas: TaggedCanvas, left: float, middle: float) -> None:
    canvas.circle(left + _SIZE / 2, middle, _SIZE / 2, stroke=1, fill=1)


def _triangle(canvas: TaggedCanvas, left: float, middle: float) -> None:
    path = canvas.beginPath()
    path.moveTo(left, middle - _SIZE / 2)
    path.lineTo(left + _SIZE, middle - _SIZE / 2)
    path.lineTo(left + _SIZE / 2, middle + _SIZE / 2)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _square(canvas: TaggedCanvas, left: float, middle: float) -> None:
    canvas.rect(left, middle - _SIZE / 2, _SIZE, _SIZE, stroke=1, fill=1)


_SHAPES: Final[dict[Light, Callable[[TaggedCanvas, float, float], None]]] = {
    Light.GREEN: _circle,
    Light.YELLOW: _triangle,
    Light.RED: _square,
    Light.GREY: _circle,
}
