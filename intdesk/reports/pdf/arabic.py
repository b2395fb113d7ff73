"""Arabic script: letters as they join in writing, lines in the order in which they are drawn.

Which form a letter takes is read from the Unicode character database of Python; the face has a
glyph for each. This is for texts of ours (survey sheets): short vowels are not drawn, as is usual
in print, and of other scripts only words and numbers may stand in a line. Whoever reads the
document aloud or copies from it gets the text itself (``ActualText``, ``ToUnicode``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from intdesk.assets import resource
from intdesk.reports.pdf.fonts import text_width

REGULAR: Final = "Vazirmatn-Regular"
SEMIBOLD: Final = "Vazirmatn-SemiBold"
FORMS: Final = (range(0xFB50, 0xFDFE), range(0xFE70, 0xFEFD))
"""The blocks of Unicode that have a character for each form of a letter."""

_LAM: Final = "\u0644"
_DIGITS: Final = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}
_OTHER_WAY: Final = re.compile(r"[0-9A-Za-z٠-٩۰-۹]+(?:[.,:/٫-][0-9A-Za-z٠-٩۰-۹]+)*")
"""Numbers and words of Latin letters, which run from left to right within a line."""
_MIRRORED: Final = str.maketrans("()[]«»", ")(][»«")

_Forms = dict[str, str]
"""The characters for a letter by form: ``isolated``, ``initial``, ``medial``, ``final``."""


@cache
def register_arabic() -> None:
    """Make the faces known to ReportLab; runs once, with the first sheet in Arabic script."""
    for face in (REGULAR, SEMIBOLD):
        pdfmetrics.registerFont(TTFont(face, str(resource("fonts", f"{face}.ttf"))))


def is_right_to_left(language: str) -> bool:
    """Tell whether a language tag stands for a language in Arabic script."""
    return language in _DIGITS


def numeral(number: int, language: str) -> str:
    """Return a number in the digits of a language in Arabic script."""
    return "".join(_DIGITS[language][int(digit)] for digit in str(number))


def drawn(text: str) -> str:
    """Return a line as it is drawn from left to right, each letter in its form."""
    parts: list[str] = []
    place = 0
    for found in _OTHER_WAY.finditer(text):
        parts += [_backwards(text[place : found.start()]), found.group()]
        place = found.end()
    parts.append(_backwards(text[place:]))
    return "".join(reversed(parts))


def drawn_width(text: str, face: str, size: float) -> float:
    """Return the width of a line in points."""
    register_arabic()
    return text_width(drawn(text), face, size)


def broken(text: str, face: str, size: float, width: float) -> tuple[str, ...]:
    """Return the lines of a text in a width; they break at spaces, which stay at their ends."""
    lines: list[str] = []
    line = ""
    for word in re.findall(r"\S+\s*", text):
        if line and drawn_width((line + word).rstrip(), face, size) > width:
            lines.append(line)
            line = ""
        line += word
    return (*lines, line)


def joined(text: str) -> str:
    """Return a text with each letter in its form, in the order of reading."""
    plain = [sign for sign in text if unicodedata.category(sign) != "Mn"]
    letters = list(_letters("".join(plain)))
    shown = []
    for number, letter in enumerate(letters):
        forms = _forms(letter)
        before = number > 0 and "initial" in _forms(letters[number - 1]) and "final" in forms
        after = (
            number + 1 < len(letters)
            and "initial" in forms
            and "final" in _forms(letters[number + 1])
        )
        shown.append(forms.get(_NAMES[before, after], letter))
    return "".join(sign for sign in shown if unicodedata.category(sign[0]) != "Cf")


_NAMES: Final = {
    (False, False): "isolated",
    (False, True): "initial",
    (True, True): "medial",
    (True, False): "final",
}


def _backwards(text: str) -> str:
    return joined(text)[::-1].translate(_MIRRORED)


def _letters(text: str) -> Iterator[str]:
    """Yield the letters of a text; lam and alef are one."""
    place = 0
    while place < len(text):
        size = 2 if _forms(text[place : place + 2]) else 1
        yield text[place : place + size]
        place += size


def _forms(letter: str) -> _Forms:
    return _all_forms().get(letter, {})


@cache
def _all_forms() -> dict[str, _Forms]:
    """Read the forms of each letter, and of lam with alef, from the names that Unicode gives."""
    found: dict[str, _Forms] = {}
    for sign in map(chr, (code for block in FORMS for code in block)):
        kind, *codes = unicodedata.decomposition(sign).split() or [""]
        letters = "".join(chr(int(code, 16)) for code in codes)
        name = kind.strip("<>")
        if name in _NAMES.values() and (len(letters) == 1 or _is_lam_alef(letters)):
            found.setdefault(letters, {}).setdefault(name, sign)
    return found


def _is_lam_alef(letters: str) -> bool:
    return len(letters) == 2 and letters[0] == _LAM and letters[1] in "\u0622\u0623\u0625\u0627"
