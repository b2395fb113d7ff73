"""What a heading with a year says: values that were measured, targets, or something to ask about.

A forecast, a change or a school year is no measured value of the year that it names. So only
headings of known words are taken; everything else waits for the officer.
"""

from __future__ import annotations

import re
from datetime import date

from intdesk.domain.folding import fold
from intdesk.domain.period import plausible_year
from intdesk.exchange.consultation_list.cell_text import cell_text
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.sheets.reader_types import Cell

F = IndicatorField
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DAY_OF_YEAR = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?$")
_FOOTNOTE = re.compile(r"[*†¹²³⁴⁵⁶⁷⁸⁹]+|\b\d\)")
_WORD = re.compile(r"\w+")
_TARGET = frozenset({
    "ziel", "ziele", "zielwert", "zielwerte", "zielgrosse", "soll", "sollwert",
    "sollwerte", "plan", "planwert", "planwerte", "planung", "geplant", "vorgabe", "zielvorgabe",
})  # fmt: skip
_MEASURED = frozenset({
    "wert", "werte", "ist", "istwert", "istwerte", "ergebnis", "jahr", "jahre", "berichtsjahr",
    "stand", "stichtag", "anzahl", "zahl", "absolut", "abs", "bestand", "prozent", "anteil",
    "personen", "einwohner", "euro", "eur", "insgesamt", "gesamt", "ende", "jahresende", "dez",
    "dezember", "in", "am", "im", "zum", "per", "bis", "vh", "v", "h", "p", "r", "vorl",
    "vorlaufig", "vorlaufiger", "endgultig", "revidiert", "korrigiert", "berichtigt",
})  # fmt: skip


def heading_year(cell: Cell) -> int | None:
    """Return the only year that a heading names, whatever else it says."""
    if isinstance(cell, date):
        return cell.year
    found = _YEAR.findall(cell_text(cell))
    return int(found[0]) if len(found) == 1 and plausible_year(int(found[0])) else None


def year_field(cell: Cell) -> IndicatorField | None:
    """Return what a heading with a year says, ``None`` where a person has to decide."""
    year = heading_year(cell)
    if year is None:
        return None
    if isinstance(cell, date):
        return F.YEAR_COLUMN
    before, _, after = cell_text(cell).partition(str(year))
    rest = _FOOTNOTE.sub(" ", f"{_DAY_OF_YEAR.sub(' ', before)} {after}")
    words = set(_WORD.findall(fold(rest)))
    if not words <= _TARGET | _MEASURED:
        return None
    return F.TARGET_COLUMN if words & _TARGET else F.YEAR_COLUMN
