"""How native charts look: fills that differ without colour, lines with markers, type."""

from __future__ import annotations

from typing import Literal

from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)

from intdesk.reports.charts import PALETTE
from intdesk.sheets import styles

WHITE = "FFFFFF"

_COLOURS = [colour.removeprefix("#") for colour in PALETTE]
_LEFT = "D5DAE1"
"""The grey of the last part, often of all that is left."""
_PARTS: tuple[tuple[str, Literal["dkUpDiag", "pct50", "dkDnDiag", "smGrid"] | None], ...] = (
    (_COLOURS[0], None), (_COLOURS[1], "dkUpDiag"), (_COLOURS[2], "pct50"),
    (_COLOURS[3], "dkDnDiag"), (_COLOURS[4], "smGrid"), (_LEFT, None),
)  # fmt: skip
_DASHES: tuple[Literal["solid", "dash", "sysDot"], ...] = ("solid", "dash", "sysDot")
_SYMBOLS: tuple[Literal["circle", "square", "triangle", "diamond"], ...] = (
    "circle", "square", "triangle", "diamond",
)  # fmt: skip
_HUNDREDTHS = 100


def compared_area(position: int) -> GraphicalProperties:
    """Return the fill of bars side by side: this year full, what it is compared with outlined."""
    line = LineProperties(solidFill=_COLOURS[0], w=12700)
    return GraphicalProperties(solidFill=_COLOURS[0] if position == 0 else WHITE, ln=line)


def part_area(position: int) -> GraphicalProperties:
    """Return the fill of one part of stacked bars: a colour with a pattern of its own."""
    colour, pattern = _PARTS[position % len(_PARTS)]
    line = LineProperties(solidFill=styles.INK, w=6350)
    if pattern is None:
        return GraphicalProperties(solidFill=colour, ln=line)
    return GraphicalProperties(
        pattFill=PatternFillProperties(prst=pattern, fgClr=_colour(colour), bgClr=_colour(WHITE)),
        ln=line,
    )


def unseen_area() -> GraphicalProperties:
    """Return the dashed outline of what hidden parts leave of a bar's printed sum."""
    dashed = LineProperties(solidFill=styles.INK, prstDash="sysDash", w=9525)
    return GraphicalProperties(solidFill=WHITE, ln=dashed)


def line(position: int) -> GraphicalProperties:
    """Return the stroke of a line, known by its dashes."""
    colour, dash = _COLOURS[position % len(_COLOURS)], _DASHES[position % len(_DASHES)]
    return GraphicalProperties(ln=LineProperties(solidFill=colour, prstDash=dash, w=28575))


def marker(position: int) -> Marker:
    """Return the marker of the points of a line."""
    fill = GraphicalProperties(solidFill=_COLOURS[position % len(_COLOURS)])
    return Marker(symbol=_SYMBOLS[position % len(_SYMBOLS)], size=7, spPr=fill)


def grid_line() -> GraphicalProperties:
    """Return the light line of the value axis."""
    return GraphicalProperties(ln=LineProperties(solidFill="E2E5E9"))


def legend() -> Legend:
    """Return a legend below the chart."""
    below = Legend()
    below.position = "b"
    below.txPr = text(9)
    return below


def title(words: str, points: int, *, bold: bool = False) -> Title:
    """Return the title of a chart or an axis, beside the drawing and never on it."""
    run = RegularTextRun(rPr=_characters(points, bold=bold), t=words)
    paragraph = Paragraph(pPr=_paragraph(points, bold=bold), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def text(points: int) -> RichText:
    """Return the type of labels."""
    return RichText(p=[Paragraph(pPr=_paragraph(points), r=[], endParaRPr=CharacterProperties())])


def _paragraph(points: int, *, bold: bool = False) -> ParagraphProperties:
    return ParagraphProperties(defRPr=_characters(points, bold=bold))


def _characters(points: int, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=points * _HUNDREDTHS, b=bold, solidFill=styles.INK)


def _colour(rgb: str) -> ColorChoice:
    return ColorChoice(srgbClr=rgb)  # type: ignore[arg-type]  # the stubs ask for percentages
