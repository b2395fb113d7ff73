"""Small values of cells: counts, ages, years, yes and no, clock times."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from intdesk.domain.codes import Code
from intdesk.domain.consultation import MAX_PEOPLE, Novelty
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.sheets.reader_types import Cell

_COUNT = re.compile(r"(\d{1,3})\s*(?:pers\w*\.?|leute|kinder|kind|erw\w*\.?|tn)?", re.IGNORECASE)
_AGE = re.compile(r"(?:ca\.?|etwa|~)?\s*(\d{1,3})\s*(?:j\.?|jahre|jahr|ca\.?)?", re.IGNORECASE)
_NEW = frozenset(
    ("neu", "n", "ja", "j", "x", "1", "new", "erst", "erstkontakt", "erstberatung", "erstgesprach",
     "neukontakt", "neuzugang", "erstmals", "erstmalig", "neuerfall", "neufall", "wahr", "true",
     "neueperson", "ek", "eb")
)  # fmt: skip
_KNOWN = frozenset(
    ("alt", "a", "nein", "0", "bekannt", "b", "folge", "folgekontakt", "folgeberatung", "wieder",
     "schonda", "bereitsbekannt", "nichtneu", "wiederholt", "wiederholung", "bestand", "falsch",
     "folgegesprach", "fk", "fb", "false", "w", "f", "bekannteperson")
)  # fmt: skip
_TICKS = frozenset({"x", "1", "ja", "j", "wahr", "true", "xx"})
_TICK_SIGNS = frozenset("✓✔☑☒✗✘•●■*")
_FIRST_BIRTH_YEAR = 1905


def read_count(value: Cell) -> int | None:
    """Return a number of persons from 0 to 500 (``3``, ``2 Pers.``), or ``None``."""
    found = _COUNT.fullmatch(cell_text(value))
    return int(found[1]) if found and int(found[1]) <= MAX_PEOPLE else None


def read_novelty(text: str) -> Novelty | None:
    """Return what a column new/known says, or ``None`` for another text."""
    key = squeezed(text)
    if key in _NEW or is_tick(text):
        return Novelty.NEW
    return Novelty.KNOWN if key in _KNOWN else None


def is_tick(text: str) -> bool:
    """Tell whether a cell is only marked (x, a tick sign, ja)."""
    return squeezed(text) in _TICKS or (bool(text) and set(text) <= _TICK_SIGNS)


def read_age(value: Cell) -> int | None:
    """Return a plausible age in years (``34``, ``ca. 30``, ``12 J.``), or ``None``."""
    found = _AGE.fullmatch(cell_text(value))
    return int(found[1]) if found and int(found[1]) <= 115 else None


def read_birth_year(value: Cell, today: date) -> int | None:
    """Return a year of birth; of a full date only its year, or ``None``."""
    years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", cell_text(value))
    year = int(years[0]) if len(years) == 1 else 0
    return year if _FIRST_BIRTH_YEAR <= year <= today.year else None


def group_of(number: int, codes: Iterable[Code], *, including_last: bool) -> str:
    """Return the code whose span ``from``/``to`` holds a number, empty where none does."""
    for code in codes:
        first, last = code.extra.get("from"), code.extra.get("to")
        if first is None or number < int(first):
            continue
        if last is None or number < int(last) + (1 if including_last else 0):
            return code.code
    return ""
