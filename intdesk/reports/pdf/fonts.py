"""The typeface of the reports and what it can show."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from intdesk.assets import resource

REGULAR: Final = "SourceSans3-Regular"
ITALIC: Final = "SourceSans3-It"
SEMIBOLD: Final = "SourceSans3-Semibold"
FACES: Final = (REGULAR, ITALIC, SEMIBOLD)

REPLACEMENT: Final = "□"
"""Stands for a character that the typeface lacks."""

_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab; runs once."""
    for face in FACES:
        pdfmetrics.registerFont(TTFont(face, str(resource("fonts", f"{face}.ttf"))))


def text_width(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    return pdfmetrics.stringWidth(text, face, size)


@cache
def _glyphs() -> frozenset[int]:
    register_fonts()
    faces = [font.face for font in map(pdfmetrics.getFont, FACES) if isinstance(font, TTFont)]
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


def printable(text: str) -> str:
    """Return a text on one line that all faces can show.

    Letters and accents are composed, tabs and line feeds become spaces, invisible controls vanish,
    and each character that is still missing becomes :data:`REPLACEMENT`.
    """
    glyphs = _glyphs()
    spaced = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    visible = (sign for sign in spaced if unicodedata.category(sign) not in _DROPPED)
    composed = unicodedata.normalize("NFC", "".join(visible))
    return "".join(sign if ord(sign) in glyphs else REPLACEMENT for sign in composed)
