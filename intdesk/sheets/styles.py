"""How output sheets look: fonts, fills, borders; colours are those of the PDF."""

from __future__ import annotations

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

PRIMARY = "00568A"
INK = "1A1F26"
MUTED = "505B69"
LINE = "C9D0D8"

PLAIN = Font(name="Calibri", size=11, color=INK)
BOLD = Font(name="Calibri", size=11, color=INK, bold=True)
SMALL = Font(name="Calibri", size=9, color=MUTED)
LINK = Font(name="Calibri", size=11, color=PRIMARY, underline="single")
MARKED = Font(name="Calibri", size=11, color="B3261E", bold=True)
HEAD = Font(name="Calibri", size=11, color="FFFFFF", bold=True)
TITLES = {
    0: Font(name="Calibri", size=20, color=PRIMARY, bold=True),
    1: Font(name="Calibri", size=15, color=PRIMARY, bold=True),
    2: Font(name="Calibri", size=12, color=INK, bold=True),
}
"""Fonts of the report's title, of sections and of tables."""

HEAD_FILL = PatternFill("solid", fgColor=PRIMARY)

_THIN = Side("thin", color=LINE)
ROW_LINE = Border(bottom=_THIN)
FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
TOTAL_LINE = Border(top=Side("medium", color=PRIMARY), bottom=Side("medium", color=PRIMARY))

LINE_POINTS = 15
SMALL_LINE_POINTS = 12.5
"""The heights of one line of body text and of notes."""

TEXT_HEAD = Alignment(horizontal="left", vertical="center", indent=1)
NUMBER_HEAD = Alignment(horizontal="right", vertical="center", indent=2)
WRAPPED_HEAD = Alignment(horizontal="right", vertical="center", indent=2, wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="top", indent=1)
RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
WRAPPED = Alignment(horizontal="left", vertical="top", indent=1, wrap_text=True)
ROW_RIGHT = Alignment(horizontal="right", vertical="center", indent=1)
ROW_PLAIN = Alignment(horizontal="left", vertical="center")
PARAGRAPH = Alignment(horizontal="left", vertical="top", wrap_text=True)
