"""The tally sheet for the counter: a line of boxes for each topic, on A4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import HexColor

from intdesk import __version__
from intdesk.reports.pdf.blanks import Blanks
from intdesk.reports.pdf.blocks import Block, Item
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import REGULAR, printable
from intdesk.reports.pdf.lines import break_lines
from intdesk.reports.pdf.style import BODY, HAIRLINE, HEADING_1, MUTED, RULE, TextStyle
from intdesk.reports.pdf.text import TextBlock, draw_lines
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import tally_sheet as words

GROUPS, PER_GROUP = 4, 5
"""Boxes of a line: as many strokes as people count at once."""

_ROW: Final = 29.0
_LABEL: Final = 150.0
_BOX: Final = 10.0
_GAP: Final = 2.0
_GROUP_GAP: Final = 6.0
_LINE: Final = 48.0
_TOPIC: Final = TextStyle("P", 10, 12)


@dataclass(frozen=True, slots=True)
class TallySheet:
    """The topics of an office in their order."""

    office: str
    topics: Sequence[str]
    made_on: date


def render_tally_sheet(sheet: TallySheet) -> bytes:
    """Return the sheet as a PDF (PDF/UA-1 and PDF/A-2a)."""
    story: list[Item] = [
        TextBlock(words.TITLE, HEADING_1, "tally"),
        Blanks(words.FACTS),
        TextBlock(words.HINT, BODY),
        *(_TopicLine(topic) for topic in sheet.topics),
    ]
    info = DocumentInfo(
        title=" · ".join(filter(None, (words.TITLE, sheet.office))),
        author=sheet.office or words.TITLE,
        subject=words.SUBJECT,
        creator=f"IntDesk {__version__}",
        made_on=sheet.made_on,
    )
    return render(story, info, Furniture(sheet.office, words.SUBJECT, words.REMARK))


class _TopicLine(Block):
    """A topic, its boxes, and a line for the minutes."""

    def __init__(self, topic: str) -> None:
        self._topic = printable(topic)

    def height(self, width: float) -> float:  # noqa: ARG002
        return _ROW

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        canvas.rule(x, top, width, 0.4, HAIRLINE)
        lines = break_lines(self._topic, _TOPIC, _LABEL - 8)[:2]
        above = (_ROW - len(lines) * _TOPIC.leading) / 2
        with canvas.element("P"):
            draw_lines(canvas, lines, _TOPIC, (x, top - above))
        left = x + _LABEL
        with canvas.artifact():
            canvas.setLineWidth(0.7)
            canvas.setStrokeColor(HexColor(MUTED))
            for _group in range(GROUPS):
                for _box in range(PER_GROUP):
                    canvas.rect(left, top - (_ROW + _BOX) / 2, _BOX, _BOX)
                    left += _BOX + _GAP
                left += _GROUP_GAP
            canvas.write(x + width - _LINE, top - 11, words.MINUTES, (REGULAR, 7, MUTED))
        canvas.rule(x + width - _LINE, top - _ROW + 5, _LINE, 0.5, RULE)
