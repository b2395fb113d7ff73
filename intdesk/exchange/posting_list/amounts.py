"""Amounts as they stand in lists: German texts, trailing minus, S and H, true numbers."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from math import isfinite

from intdesk.domain.money import parse_euros
from intdesk.exchange.consultation_list.cell_text import cell_text, is_formula
from intdesk.sheets.reader_types import Cell

_PLAIN = re.compile(r"(-?)(\d+)\.(\d{2})(-?)")
_SIDE = re.compile(r"(.*\d)\s*([SH])")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-"})
_MOST = Decimal(10) ** 11


def read_cents(value: Cell) -> tuple[int | None, str]:
    """Return the cents of a cell and the fault if there are none.

    Faults: amount_unreadable, formula; an empty cell has neither cents nor fault. ``H`` (Haben)
    behind an amount turns its sign.
    """
    if is_formula(value):
        return None, "formula"
    if isinstance(value, bool):
        return None, "amount_unreadable"
    if isinstance(value, int | float):
        return _of_number(value)
    text = cell_text(value).translate(_MINUS)
    if not text:
        return None, ""
    cents = _of_text(text)
    return (cents, "") if cents is not None else (None, "amount_unreadable")


def _of_number(value: float) -> tuple[int | None, str]:
    if not isfinite(value) or abs(Decimal(value)) > _MOST:
        return None, "amount_unreadable"
    cents = (Decimal(str(value)) * 100).quantize(Decimal(1), ROUND_HALF_UP)
    return int(cents), ""


def _of_text(text: str) -> int | None:
    if found := _SIDE.fullmatch(text):
        cents = _of_text(found[1])
        return -cents if cents is not None and found[2] == "H" else cents
    if text.startswith("(") and text.endswith(")"):
        inner = _of_text(text[1:-1])
        return None if inner is None else -inner
    if found := _PLAIN.fullmatch(text.replace(" ", "")):
        if found[1] and found[4]:
            return None
        cents = int(found[2]) * 100 + int(found[3])
        return -cents if found[1] or found[4] else cents
    return parse_euros(text.removeprefix("+"))
