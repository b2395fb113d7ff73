"""What a cell says, as text, and how texts of cells are compared."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from intdesk.domain.dates import format_day
from intdesk.domain.folding import fold
from intdesk.sheets.reader_types import Cell

_SIGNS = re.compile(r"[\W_]+")
_ONLY_SIGNS = re.compile(r"[\s\-–—_./\\~*]*")
_UNKNOWN = {
    "unbekannt", "unb", "nb", "ka", "keineangabe", "keineangaben", "ohneangabe", "nichtbekannt",
    "nichterfasst", "nichterfragt", "weissnicht", "unklar", "na", "nn",
}  # fmt: skip


def cell_text(value: Cell) -> str:
    """Return what a person sees in a cell, without spaces around it."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, date):
        midnight = not isinstance(value, datetime) or value.time() == time()
        return format_day(value) if midnight else f"{format_day(value)} {value:%H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def squeezed(text: str) -> str:
    """Return the folded letters and digits only, so that ``E-Mail`` and ``e mail`` are equal."""
    return _SIGNS.sub("", fold(text))


def is_blank(text: str) -> bool:
    """Tell whether a cell says nothing: empty, or only a stroke or dots."""
    return _ONLY_SIGNS.fullmatch(text) is not None


def says_unknown(text: str) -> bool:
    """Tell whether a cell says that something is not known (``?``, ``k. A.``, ``unbekannt``)."""
    key = squeezed(text)
    return key in _UNKNOWN or (not key and "?" in text)


def is_formula(value: Cell) -> bool:
    """Tell whether a cell holds a formula (or a text that looks like one)."""
    return isinstance(value, str) and value.startswith("=")
