"""From a story of blocks to the bytes of a tagged PDF."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from intdesk.reports.pdf.blocks import Story
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.flow import Page, lay_out
from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD, printable, register_fonts, text_width
from intdesk.reports.pdf.right_to_left import RightText
from intdesk.reports.pdf.style import (
    HEADING_1,
    HEADING_2,
    INK,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_TOP,
    MUTED,
    PORTRAIT,
    RULE,
    PageFormat,
)
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts.report import page_words

_FURNITURE_SIZE = 8.5
_HEADER_ABOVE = 26
_FOOTER_BASE = MARGIN_BOTTOM - 24
_GAP = 14.0
_WATERMARK_SHARE = 0.6
_WATERMARK_COLOUR = "#f1e4e4"
"""So pale that print above it keeps its contrast."""
_OUTLINE_LEVELS = {HEADING_1.tag: 0, HEADING_2.tag: 1}


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: header left and right, a remark in the footer."""

    left: str = ""
    right: str = ""
    remark: str = ""
    bare_pages: frozenset[int] = field(default_factory=frozenset)
    """Pages without a header, such as the first."""
    opening: str = ""
    """What stands right on the first page instead, whose title stands below it already."""
    numbered: bool = True
    """Whether the footer says ``Seite x von y``; leaves that go different ways are not counted."""
    watermark: str = ""
    """A word across every page, below what is printed on it."""


def render(
    story: Story,
    info: DocumentInfo,
    furniture: Furniture,
    progress: Callable[[int, int], None] | None = None,
    form: PageFormat = PORTRAIT,
) -> bytes:
    """Return the document; the same story and information give the same bytes.

    ``progress`` is told the pages drawn and their number. The text column is the page less the
    margins of :mod:`.style`; the footer says ``Seite x von y``.
    """
    register_fonts()
    pages = lay_out(story, form.text_width, form.text_height)
    page_of = {
        placed.block.anchor: number
        for number, page in enumerate(pages, 1)
        for placed in page
        if placed.block.anchor
    }
    stream = BytesIO()
    canvas = TaggedCanvas(stream, info, len(pages), page_of, form)
    for number, page in enumerate(pages, 1):
        _draw_furniture(canvas, furniture, number, form)
        _draw_page(canvas, page, form)
        canvas.showPage()
        if progress:
            progress(number, len(pages))
    canvas.save()
    return stream.getvalue()


def _draw_page(canvas: TaggedCanvas, page: Page, form: PageFormat) -> None:
    for placed in page:
        top = form.height - MARGIN_TOP - placed.offset
        if placed.block.anchor:
            canvas.bookmarkHorizontalAbsolute(placed.block.anchor, top + 12)
            _add_outline(canvas, placed.block)
        placed.block.draw(canvas, MARGIN_LEFT, top, form.text_width)


def _add_outline(canvas: TaggedCanvas, block: object) -> None:
    if isinstance(block, TextBlock | RightText) and block.style.tag in _OUTLINE_LEVELS:
        level = _OUTLINE_LEVELS[block.style.tag]
        canvas.addOutlineEntry(block.bookmark, block.anchor, level)


def _draw_furniture(
    canvas: TaggedCanvas, furniture: Furniture, number: int, form: PageFormat
) -> None:
    if furniture.watermark:
        _draw_watermark(canvas, furniture.watermark, form)
    right = MARGIN_LEFT + form.text_width
    header = form.height - MARGIN_TOP + _HEADER_ABOVE
    plain, strong = (REGULAR, _FURNITURE_SIZE, MUTED), (SEMIBOLD, _FURNITURE_SIZE, INK)
    if number not in furniture.bare_pages:
        with canvas.artifact("Pagination", "Header"):
            opening = furniture.opening if number == 1 else ""
            end = printable(opening or furniture.right)
            end_left = right - text_width(end, REGULAR, _FURNITURE_SIZE)
            start = _shortened(printable(furniture.left), end_left - MARGIN_LEFT - _GAP)
            canvas.write(MARGIN_LEFT, header, start, plain)
            canvas.write(end_left, header, end, plain)
        canvas.rule(MARGIN_LEFT, header - 7, form.text_width, 0.5, RULE)
    with canvas.artifact("Pagination", "Footer"):
        canvas.write(MARGIN_LEFT, _FOOTER_BASE, printable(furniture.remark), strong)
        if furniture.numbered:
            count = page_words(number, canvas.page_count)
            count_left = right - text_width(count, REGULAR, _FURNITURE_SIZE)
            canvas.write(count_left, _FOOTER_BASE, count, plain)


def _draw_watermark(canvas: TaggedCanvas, words: str, form: PageFormat) -> None:
    """Draw the word large and pale along the diagonal; screen readers pass over it."""
    across = math.hypot(form.text_width, form.text_height)
    size = _WATERMARK_SHARE * across / text_width(words, SEMIBOLD, 1)
    with canvas.artifact("Pagination", "Watermark"):
        canvas.saveState()
        canvas.translate(form.width / 2, form.height / 2)
        canvas.rotate(math.degrees(math.atan2(form.text_height, form.text_width)))
        left = -text_width(words, SEMIBOLD, size) / 2
        canvas.write(left, -size / 3, words, (SEMIBOLD, size, _WATERMARK_COLOUR))
        canvas.restoreState()


def _shortened(text: str, room: float) -> str:
    """Return a text that fits into the room, its end replaced by ``…`` if need be."""
    if text_width(text, REGULAR, _FURNITURE_SIZE) <= room:
        return text
    while text and text_width(f"{text}…", REGULAR, _FURNITURE_SIZE) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
