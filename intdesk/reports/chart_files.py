"""The charts of a report as pictures for other programs: PNG and SVG, with their words.

PNG shows the typeface of the report. SVG names it and keeps each text as wide as it is there, so
that a machine without it sets the same lines; title and description are those of the chart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape, unescape

from PIL import Image
from reportlab.graphics import renderPDF, renderSVG
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from intdesk.domain.chart import ChartSpec
from intdesk.domain.report_public import PublicReport, require_public
from intdesk.reports.charts import report_charts
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.measures_xlsx import measure_charts
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, register_fonts, text_width
from intdesk.reports.raster import draw_page

WIDTH: Final = 480.0
_PIXELS: Final = 1920
_DPI: Final = 288
_MARGIN: Final = 8.0
_FAMILY: Final = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
_TEXT: Final = re.compile(
    r'<text (?P<place>[^>]*?)style="font-family: (?P<face>[\w-]+); font-size: (?P<size>[\d.]+)px;'
    r"(?P<rest>[^>]*)>(?P<words>[^<]*)</text>"
)
_DOCTYPE: Final = re.compile(r"<!DOCTYPE[^>]*>\s*")
"""It names a file in the network, which nobody needs."""

_PAPER: Final = '<rect width="100%" height="100%" style="fill: #ffffff; stroke: none;"/>'
"""Dark pages show the chart on white, too."""


@dataclass(frozen=True, slots=True)
class ChartFile:
    """A chart under a name without ending, in both forms; ``words`` stand for it."""

    name: str
    title: str
    words: str
    png: bytes
    svg: bytes


def chart_specs(report: PublicReport) -> list[ChartSpec]:
    """Return the charts of a report in its order; raises ``TypeError`` for unprotected figures."""
    require_public(report)
    return [spec for _, spec in report_charts(report)] + measure_charts(report)


def chart_files(specs: list[ChartSpec]) -> Iterator[ChartFile]:
    """Yield the files of charts, numbered in their order."""
    register_fonts()
    for number, spec in enumerate(specs, 1):
        drawing = draw_chart(spec, WIDTH)
        name = f"{number:02} {_plain(spec.title)}"
        yield ChartFile(name, spec.title, spec.alternative, _png(drawing), _svg(drawing, spec))


def _plain(title: str) -> str:
    """Return a title as a name of a file: without remarks and signs that systems forbid."""
    bare = title.partition(" (")[0]
    return "".join(sign for sign in bare if sign not in '\\/:*?"<>|„“').strip()[:80]


def _png(drawing: Drawing) -> bytes:
    wide, tall = drawing.width + 2 * _MARGIN, drawing.height + 2 * _MARGIN
    drawing.initialFontName = REGULAR  # type: ignore[attr-defined]
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(wide, tall), invariant=1)
    canvas.setFont(REGULAR, 10)
    renderPDF.draw(drawing, canvas, _MARGIN, _MARGIN)
    canvas.showPage()
    canvas.save()
    page = draw_page(stream.getvalue(), 1, _PIXELS)
    size = (page.width, page.height)
    picture = Image.frombuffer("RGB", size, page.pixels, "raw", "BGRX", page.stride, 1)
    packed = BytesIO()
    picture.save(packed, "PNG", dpi=(_DPI, _DPI))
    return packed.getvalue()


def _svg(drawing: Drawing, spec: ChartSpec) -> bytes:
    drawn = _DOCTYPE.sub("", str(renderSVG.drawToString(drawing)), count=1)
    named = drawn.replace("<title>...</title>", f"<title>{escape(spec.title)}</title>", 1).replace(
        "<desc>...</desc>", f"<desc>{escape(spec.alternative)}</desc>{_PAPER}", 1
    )
    return _TEXT.sub(_fitted, named).replace("<svg ", '<svg role="img" ', 1).encode()


def _fitted(found: re.Match[str]) -> str:
    """Return a text with the family that browsers know, and the width that it has in the report."""
    face, size, words = found["face"], found["size"], found["words"]
    wide = text_width(unescape(words), face, float(size))
    weight = " font-weight: 600;" if face == SEMIBOLD else ""
    fits = f' textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs"' if wide else ""
    style = f"font-family: {_FAMILY};{weight} font-size: {size}px;"
    return f'<text{fits} {found["place"]}style="{style}{found["rest"]}>{words}</text>'
