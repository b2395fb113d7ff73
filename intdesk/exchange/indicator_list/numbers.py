"""From the cell of a list to hundredths, as statistics offices and Excel write numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from intdesk.domain.quantity import HUNDRED, MOST, parse_quantity
from intdesk.exchange.consultation_list.cell_text import (
    cell_text,
    is_blank,
    is_formula,
    says_unknown,
)
from intdesk.exchange.indicator_list.dots import DOTTED, GROUPED, Dot
from intdesk.sheets.reader_types import Cell, Percent

_NO_VALUE = re.compile(r"[\s\-–—_./\\~*x•·…]*", re.IGNORECASE)
"""What stands where nothing is known, must not be told or makes no sense (Destatis signs)."""
_UNIT = re.compile(
    r"\s*(?:[%‰€]|prozent|v\.\s?h\.|eur|euro|personen|tage|stunden|std\.?)$", re.IGNORECASE
)
_MARK = re.compile(
    r"(?:\s*[*†¹²³⁴⁵⁶⁷⁸⁹]+|\s*\(?[1-9a-zA-Z]\)|\s+\(?[prs]\)?|(?<=\d)[prs])$"
)  # fmt: skip
"""A footnote, or the letter of a provisional, corrected or estimated figure."""
_BRACKETED = re.compile(r"\(\s*([^()]*\d)\s*\)")
"""A figure of little reliability."""
_GROUPS = re.compile("(?<=\\d)[ \u00a0\u2009\u202f'’](?=\\d{3}(?!\\d))")
_GAP = re.compile(r"\d\s+\d")
_LONG = re.compile(r"[-−]?\d+,\d{4,}|[-−]?0,\d{3}")
"""More decimals than are kept; three behind another figure could be thousands in English."""


@dataclass(frozen=True, slots=True)
class NumberRead:
    """The hundredths of a cell, or why there are none; ``marked`` tells of a footnote's sign."""

    value: int | None = None
    fault: str = ""
    marked: bool = False


def read_number(cell: Cell, dot: Dot = Dot.GROUPS) -> NumberRead:
    """Return what a cell says; nothing at all where it is blank or says that nothing is known.

    ``dot`` is what a dot means in the column of the cell.
    """
    text = cell_text(cell)
    if is_blank(text) or says_unknown(text) or _NO_VALUE.fullmatch(text):
        return NumberRead()
    if is_formula(cell):
        return NumberRead(fault="formula")
    if isinstance(cell, bool | date):
        return NumberRead(fault="value_unreadable")
    if isinstance(cell, int | float):
        shown = HUNDRED if isinstance(cell, Percent) else 1
        value = _hundredths(repr(cell), shown) if abs(cell) * shown * HUNDRED <= MOST else None
        return NumberRead(value, "" if value is not None else "value_unreadable")
    return _from_text(text, dot)


def plain_number(cell: Cell) -> str:
    """Return a text without footnotes, brackets, unit and spaces; nothing for other cells."""
    return _plain(cell.strip())[0] if isinstance(cell, str) and not is_formula(cell) else ""


def _from_text(text: str, dot: Dot) -> NumberRead:
    plain, marked = _plain(text)
    if GROUPED.fullmatch(plain) and dot is Dot.UNSURE:
        return NumberRead(None, "dot_unsure", marked)
    # what cannot be groups of thousands has a decimal point in any column
    if DOTTED.fullmatch(plain) and (dot is Dot.POINT or not GROUPED.fullmatch(plain)):
        value = _within(_hundredths(plain.replace("−", "-")))
    else:
        value = None if _GAP.search(plain) else parse_quantity(_rounded(plain))
    return NumberRead(value, "" if value is not None else "value_unreadable", marked)


def _plain(text: str) -> tuple[str, bool]:
    plain, marked = _without_marks(text)
    return _GROUPS.sub("", _UNIT.sub("", plain)).strip(), marked


def _within(value: int) -> int | None:
    return value if abs(value) <= MOST else None


def _without_marks(text: str) -> tuple[str, bool]:
    """Return a number without brackets and footnotes, and whether there were any."""
    bracketed = _BRACKETED.fullmatch(text)
    plain = bracketed[1] if bracketed else text
    plain = _MARK.sub("", plain)
    return plain, plain != text


def _rounded(text: str) -> str:
    if not _LONG.fullmatch(text):
        return text
    hundredths = _hundredths(text.replace("−", "-").replace(",", "."))
    sign = "-" if hundredths < 0 else ""
    whole, parts = divmod(abs(hundredths), HUNDRED)
    return f"{sign}{whole},{parts:02d}"


def _hundredths(number: str, times: int = 1) -> int:
    """Return hundredths of a number with a decimal point, halves away from zero."""
    return int((Decimal(number) * HUNDRED * times).quantize(Decimal(1), ROUND_HALF_UP))
