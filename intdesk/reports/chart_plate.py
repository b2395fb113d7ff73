"""What charts in the PDF are drawn with: text, lines, and areas that differ without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, String
from reportlab.lib.colors import HexColor

from intdesk.reports.charts import PALETTE
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable, text_width
from intdesk.reports.pdf.style import HAIRLINE, INK, MUTED

Anchor = Literal["start", "middle", "end"]

_HATCH_GAP: Final = 3.2
_DOT: Final = 1.3
_POINT: Final = 0.01
"""The diameter of a dot, and the length of a dash that its round ends make a dot."""
_ROUND: Final = 1


class Pattern(StrEnum):
    """What fills an area, so that it is known without its colour."""

    SOLID = "solid"
    OUTLINE = "outline"
    RISING = "rising"
    DOTS = "dots"
    PALE = "pale"
    DASHED = "dashed"


_GROUNDS: Final = {
    Pattern.OUTLINE: "#FFFFFF", Pattern.DASHED: "#FFFFFF", Pattern.PALE: HAIRLINE,
}  # fmt: skip
"""What outlined areas are filled with."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A colour with a pattern."""

    colour: str
    pattern: Pattern


COMPARED: Final = (
    Fill(PALETTE[0], Pattern.SOLID),
    Fill(PALETTE[0], Pattern.OUTLINE),
)
"""This year, and the year or the plan that it is compared with."""

PARTS: Final = (
    Fill(PALETTE[0], Pattern.SOLID),
    Fill(PALETTE[1], Pattern.RISING),
    Fill(PALETTE[2], Pattern.DOTS),
    Fill(PALETTE[6], Pattern.OUTLINE),
    Fill(PALETTE[4], Pattern.RISING),
    Fill(MUTED, Pattern.PALE),
)
"""The parts of stacked bars; the last one, often of all that is left, is grey."""
UNSEEN: Final = Fill(MUTED, Pattern.DASHED)
"""What hidden parts leave of the printed sum of a bar."""


_LEGEND_GAP: Final = 18.0
LEGEND_PITCH: Final = 12.0
"""The distance of the lines of a legend."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words of a chart look."""

    size: float = 8.5
    colour: str = INK
    face: str = REGULAR

    def width(self, text: str) -> float:
        """Return the width of a text."""
        return text_width(printable(text), self.face, self.size)


LABEL: Final = Look()
QUIET: Final = Look(colour=MUTED)
TICK: Final = Look(7.5, MUTED)
VALUE: Final = Look(face=SEMIBOLD)
SMALL_VALUE: Final = Look(7.5, face=SEMIBOLD)
TINY_VALUE: Final = Look(6.5, face=SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle by its lower left corner and size."""

    x: float
    y: float
    width: float
    height: float


class Plate:
    """A drawing of fixed size; the origin is the lower left corner."""

    def __init__(self, width: float, height: float) -> None:
        """Begin with nothing on it."""
        self.drawing = Drawing(width, height)

    def text(self, x: float, y: float, text: str, look: Look, anchor: Anchor = "start") -> None:
        """Write on a base line from, around or up to ``x``."""
        self.drawing.add(
            String(
                x,
                y,
                printable(text),
                textAnchor=anchor,
                fontName=look.face,
                fontSize=look.size,
                fillColor=HexColor(look.colour),
            )
        )

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: str = HAIRLINE,
        weight: float = 0.5,
    ) -> None:
        """Draw a straight line."""
        self.drawing.add(Line(*start, *end, strokeColor=HexColor(colour), strokeWidth=weight))

    def run(self, points: list[tuple[float, float]], colour: str, dash: tuple[float, ...]) -> None:
        """Draw a line through points, solid without dashes."""
        flat = [part for point in points for part in point]
        paint = HexColor(colour)
        self.drawing.add(PolyLine(flat, strokeColor=paint, strokeWidth=1.6, strokeDashArray=dash))

    def area(self, area: Area, fill: Fill) -> None:
        """Fill a rectangle with colour and pattern."""
        if area.width <= 0 or area.height <= 0:
            return
        paint = HexColor(fill.colour)
        inner = HexColor(_GROUNDS.get(fill.pattern, fill.colour))
        shape = Polygon(_corners(area), fillColor=inner, strokeColor=paint, strokeWidth=0.7)
        if fill.pattern is Pattern.DASHED:
            shape.strokeDashArray = (2, 2)
        self.drawing.add(shape)
        if fill.pattern is Pattern.RISING:
            self._hatch(area)
        elif fill.pattern is Pattern.DOTS:
            self._dots(area)

    def marker(self, x: float, y: float, number: int, colour: str) -> None:
        """Draw the point of a line: circle, square or triangle by the number of the series."""
        paint = HexColor(colour)
        if number % 3 == 0:
            self.drawing.add(Circle(x, y, 2.6, fillColor=paint, strokeColor=None))
        elif number % 3 == 1:
            corners = _corners(Area(x - 2.4, y - 2.4, 4.8, 4.8))
            self.drawing.add(Polygon(corners, fillColor=paint, strokeColor=None))
        else:
            corners = [x - 3, y - 2.4, x + 3, y - 2.4, x, y + 3]
            self.drawing.add(Polygon(corners, fillColor=paint, strokeColor=None))

    def legend(self, x: float, y: float, names: tuple[str, ...], fills: tuple[Fill, ...]) -> None:
        """Write the names of the series behind their signs, in as many lines as they need."""
        for line in legend_lines(names, self.drawing.width - x):
            left = x
            for number in line:
                self.area(Area(left, y, 14, 7), fills[number])
                self.text(left + 19, y + 0.4, names[number], QUIET)
                left += _legend_width(names[number])
            y -= LEGEND_PITCH

    def _hatch(self, area: Area) -> None:
        """Draw white lines that rise to the right, cut off at the edges."""
        offset = _HATCH_GAP - area.height
        while offset < area.width:
            start = max(offset, 0.0)
            end = min(offset + area.height, area.width)
            self.line(
                (area.x + start, area.y + start - offset),
                (area.x + end, area.y + end - offset),
                "#FFFFFF",
                0.8,
            )
            offset += _HATCH_GAP

    def _dots(self, area: Area) -> None:
        """Draw rows of dots, each row as one line whose round dashes are hardly longer than wide.

        Hundreds of circles took longer than the rest of the chart.
        """
        for row in range(int(area.height // _HATCH_GAP)):
            first = area.x + _HATCH_GAP * (0.5 + row % 2 / 2)
            last = area.x + area.width - _DOT / 2
            count = int((last - first) // _HATCH_GAP)
            if last > first:
                y = area.y + _HATCH_GAP * (row + 0.5)
                end = first + count * _HATCH_GAP + _POINT
                self.drawing.add(
                    Line(
                        first, y, end, y,
                        strokeColor=HexColor(INK), strokeWidth=_DOT, strokeLineCap=_ROUND,
                        strokeDashArray=(_POINT, _HATCH_GAP - _POINT),
                    )
                )  # fmt: skip


def _corners(area: Area) -> list[float]:
    right, top = area.x + area.width, area.y + area.height
    return [area.x, area.y, right, area.y, right, top, area.x, top]


def legend_lines(names: Sequence[str], room: float) -> list[list[int]]:
    """Return which names stand in each line of a legend."""
    lines: list[list[int]] = [[]]
    used = 0.0
    for number, name in enumerate(names):
        wide = _legend_width(name)
        if lines[-1] and used + wide > room + _LEGEND_GAP:
            lines.append([])
            used = 0.0
        lines[-1].append(number)
        used += wide
    return lines


def _legend_width(name: str) -> float:
    return 19 + QUIET.width(name) + _LEGEND_GAP
