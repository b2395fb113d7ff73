"""The typeface of the reports and what it can show."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from intdesk.assets import resource
from intdesk.texts.scripts import OTHER, PICTURE, REPLACED, SCRIPTS

REGULAR: Final = "SourceSans3-Regular"
ITALIC: Final = "SourceSans3-It"
SEMIBOLD: Final = "SourceSans3-Semibold"
FACES: Final = (REGULAR, ITALIC, SEMIBOLD)

_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_PICTURES = frozenset({"So", "Sk"})
_JOINED = frozenset({"Mn", "Mc", "Me"})
"""Marks on the sign before, such as vowels above Arabic letters."""


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab; runs once."""
    for face in FACES:
        pdfmetrics.registerFont(TTFont(face, str(resource("fonts", f"{face}.ttf"))))


def text_width(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    register_fonts()
    return pdfmetrics.stringWidth(text, face, size)


@cache
def _glyphs() -> frozenset[int]:
    register_fonts()
    faces = [font.face for font in map(pdfmetrics.getFont, FACES) if isinstance(font, TTFont)]
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


def printable(text: str) -> str:
    """Return a text on one line that all faces can show.

    Letters and accents are composed, tabs and line feeds become spaces, invisible controls vanish.
    A letter that the faces lack loses its accent; other writing is named: ``[arabische Schrift]``.
    """
    if text.isascii() and text.isprintable():
        return text
    shown: list[str] = []
    missing = ""
    for sign in map(_nearest, _composed(text)):
        if ord(sign) in _glyphs():
            shown.append(sign)
            missing = missing if sign == " " else ""
            continue
        script = missing if missing and _is_mark(sign) else _script(sign)
        if script != missing:
            shown.append(REPLACED.format(script=script))
        elif shown[-1] == " ":
            shown.pop()
        missing = script
    return "".join(shown)


def lacks_letters(text: str) -> bool:
    """Tell whether something of a text is printed otherwise than it is written."""
    glyphs = _glyphs()
    return any(ord(sign) not in glyphs for sign in _composed(text))


def _composed(text: str) -> str:
    spaced = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    visible = (sign for sign in spaced if not _is_invisible(sign))
    return unicodedata.normalize("NFC", "".join(visible))


@cache
def _nearest(sign: str) -> str:
    """Return a sign, or without its accent what the faces can show of it."""
    base = unicodedata.normalize("NFD", sign)[0]
    return base if ord(sign) not in _glyphs() and ord(base) in _glyphs() else sign


@cache
def _is_invisible(sign: str) -> bool:
    chooses_form = unicodedata.name(sign, "").startswith("VARIATION SELECTOR")
    return chooses_form or unicodedata.category(sign) in _DROPPED


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign) in _JOINED


@cache
def _script(sign: str) -> str:
    """Return the name of the writing to which a sign belongs."""
    if unicodedata.category(sign) in _PICTURES:
        return PICTURE
    return SCRIPTS.get(unicodedata.name(sign, "").partition(" ")[0], OTHER)
