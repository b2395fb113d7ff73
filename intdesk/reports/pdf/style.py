"""Type, colours and measures of the reports, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from reportlab.lib.pagesizes import A3, A4
from reportlab.lib.units import mm

from intdesk.reports.pdf.fonts import REGULAR, SEMIBOLD

MARGIN_LEFT: Final = 25 * mm
MARGIN_RIGHT: Final = 20 * mm
MARGIN_TOP: Final = 27 * mm
MARGIN_BOTTOM: Final = 20 * mm


@dataclass(frozen=True, slots=True)
class PageFormat:
    """The size of a page; the text column is what the margins leave."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """Return the width of the text column."""
        return self.width - MARGIN_LEFT - MARGIN_RIGHT

    @property
    def text_height(self) -> float:
        """Return the height of the text column."""
        return self.height - MARGIN_TOP - MARGIN_BOTTOM


PORTRAIT: Final = PageFormat(*A4)
LANDSCAPE: Final = PageFormat(A4[1], A4[0])
LARGE: Final = PageFormat(A3[1], A3[0])
"""A3 across, for wide tables; printers make it fit."""
TEXT_WIDTH: Final = PORTRAIT.text_width
TEXT_HEIGHT: Final = PORTRAIT.text_height

INK: Final = "#1A1D21"
MUTED: Final = "#565D66"
ACCENT: Final = "#00568A"
RULE: Final = "#C9CED4"
HAIRLINE: Final = "#E2E5E9"
TINT: Final = "#F2F5F8"
BAR: Final = "#9CC4DE"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks and which tag it bears; ``after`` and ``before`` are its distances."""

    tag: str
    size: float
    leading: float
    face: str = REGULAR
    colour: str = INK
    before: float = 0
    after: float = 0
    keep_with_next: bool = False

    @property
    def ascent(self) -> float:
        """Return the distance from the top of a line to its base line."""
        return (self.leading - self.size) / 2 + 0.78 * self.size


BODY: Final = TextStyle("P", 10.5, 15, after=7.5)
TITLE: Final = TextStyle("Title", 34, 40, SEMIBOLD, ACCENT, after=6)
SUBTITLE: Final = TextStyle("P", 14, 19, colour=MUTED, after=4)
LEAD: Final = replace(BODY, keep_with_next=True)
"""A line that stays with what follows it."""
HEADING_1: Final = TextStyle("H1", 21, 26, SEMIBOLD, ACCENT, 26, 12, keep_with_next=True)
HEADING_2: Final = TextStyle("H2", 14, 19, SEMIBOLD, INK, 22, 8, keep_with_next=True)
CAPTION: Final = TextStyle("Caption", 9.5, 13, colour=INK, after=6)
NOTE: Final = TextStyle("Note", 8.5, 11.5, colour=MUTED, before=5, after=20)
TABLE_TEXT: Final = TextStyle("P", 9.5, 12.5)
TABLE_HEAD: Final = TextStyle("P", 8.5, 11.5, SEMIBOLD, MUTED)
TABLE_TOTAL: Final = TextStyle("P", 9.5, 12.5, SEMIBOLD)
