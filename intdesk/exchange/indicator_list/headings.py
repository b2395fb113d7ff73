"""Finds the heading of a list of indicators, in one row or two, and what its columns are."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from intdesk.assets import resource
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.indicator_list.fields import IndicatorColumn, IndicatorField
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.exchange.indicator_list.year_headings import heading_year, year_field
from intdesk.sheets.reader_types import Cell, Row

F = IndicatorField
_LOOK = 30
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\bin\s+(?:[%‰€]|prozent|euro)\s*$", re.IGNORECASE)
"""What a heading says of the unit or by the way."""
_OF_A_YEAR = frozenset({F.YEAR_COLUMN, F.TARGET_COLUMN})
_REPEATABLE = _OF_A_YEAR | {F.IGNORED}
_VALUES = _OF_A_YEAR | {F.VALUE, F.TARGET}
_SPANNING = _VALUES | {F.YEAR}
"""What one cell of an upper heading may say of several columns below it."""
_UNITS = frozenset({"", "in", "anzahl", "prozent", "inprozent", "personen", "absolut", "inanzahl"})


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a list: its rows (one or two) and their cells, each column's put together.

    ``title`` names the only indicator of a list that has municipalities in its rows.
    """

    at: int
    rows: tuple[Row, ...]
    cells: tuple[Cell, ...]
    title: str = ""

    @property
    def after(self) -> int:
        """Return the place of the first row below it."""
        return self.at + len(self.rows)

    def cell(self, index: int) -> Cell:
        """Return the cell of a column, nothing beyond the last one."""
        return self.cells[index] if index < len(self.cells) else None


@cache
def _vocabulary() -> dict[str, IndicatorField]:
    source = resource("import", "indicator_headings.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    return {
        squeezed(text): IndicatorField(name)
        for name, texts in data["fields"].items()
        for text in texts
    }


def find_heading(rows: Sequence[Row], mapping: IndicatorMapping) -> Heading | None:
    """Return the heading among the first rows, ``None`` where there is none.

    It names the indicator and a value, a target, or a year's column; or municipalities and years.
    """
    found = _found_heading(rows, mapping)
    if found is None or F.INDICATOR in _fields(found, mapping):
        return found
    return replace(found, title=_title_above(rows[: found.at]))


def _found_heading(rows: Sequence[Row], mapping: IndicatorMapping) -> Heading | None:
    for at, row in enumerate(rows[:_LOOK]):
        alone = plain_heading(rows, at)
        below = rows[at + 1] if at + 1 < len(rows) else None
        two = None if below is None else Heading(at, (row, below), _together(row, below))
        if _fits(alone, mapping):
            refined = two is not None and _fits(two, mapping) and _is_subheading(two, mapping)
            return two if refined else alone
        if two is not None and _fits(two, mapping):
            return two
    return None


def plain_heading(rows: Sequence[Row], at: int) -> Heading:
    """Return one row as the heading."""
    return Heading(at, (rows[at],), rows[at].cells)


def columns_of(
    heading: Heading, rows: Sequence[Row], mapping: IndicatorMapping
) -> list[IndicatorColumn]:
    """Return the columns of a list; one that nobody knows is ignored until the officer decides."""
    width = max([len(heading.cells), *(len(row.cells) for row in rows[:200])])
    taken: set[IndicatorField] = set()
    columns = []
    for index in range(width):
        text = cell_text(heading.cell(index))
        used = any(cell_text(row.cell(index)) for row in rows)
        if not text and not used:
            continue
        field, sure = _field(index, heading.cell(index), mapping)
        if field in taken and field not in _REPEATABLE:
            field, sure = None, False
        if field is not None:
            taken.add(field)
        year = heading_year(heading.cell(index)) if field in _OF_A_YEAR else None
        columns.append(IndicatorColumn(index, text, field or F.IGNORED, sure or not used, year))
    return columns


def _fits(heading: Heading, mapping: IndicatorMapping) -> bool:
    fields = _fields(heading, mapping)
    by_place = F.MUNICIPALITY in fields and bool(fields & _OF_A_YEAR)
    return by_place or (F.INDICATOR in fields and bool(fields & _VALUES))


def _fields(heading: Heading, mapping: IndicatorMapping) -> set[IndicatorField | None]:
    return {_field(i, cell, mapping)[0] for i, cell in enumerate(heading.cells)}


def _title_above(rows: Sequence[Row]) -> str:
    """Return the first line above a list that stands alone in its row."""
    texts = ([text for cell in row.cells if (text := cell_text(cell))] for row in rows)
    return next((" ".join(found[0].split()) for found in texts if len(found) == 1), "")


def _together(upper: Row, lower: Row) -> tuple[Cell, ...]:
    """Return both rows as one: a merged cell above stands for all columns below it."""
    known, cells, spanning = _vocabulary(), list[Cell](), ""
    for index in range(max(len(upper.cells), len(lower.cells))):
        above, below = cell_text(upper.cell(index)), cell_text(lower.cell(index))
        if above:
            field = known.get(squeezed(above), F.VALUE)
            spanning = above if field in _SPANNING else ""
        if not below or not (above or spanning):
            cells.append(lower.cell(index) if below else upper.cell(index))
        elif squeezed(below) in _UNITS:
            cells.append(f"{above or spanning} ({below})")
        else:
            cells.append(f"{above or spanning} {below}")
    return tuple(cells)


def _is_subheading(heading: Heading, mapping: IndicatorMapping) -> bool:
    """Tell whether the second row belongs to the heading: it names no indicator and no number."""
    lower = heading.rows[1]
    for index, cell in enumerate(lower.cells):
        text = cell_text(cell)
        field = _field(index, heading.cell(index), mapping)[0]
        if text and field in {None, F.INDICATOR, F.IGNORED}:
            return False
        if text and squeezed(text) not in _UNITS and not _says_heading(cell):
            return False
    return True


def _says_heading(cell: Cell) -> bool:
    return year_field(cell) is not None or squeezed(cell_text(cell)) in _vocabulary()


def _field(index: int, cell: Cell, mapping: IndicatorMapping) -> tuple[IndicatorField | None, bool]:
    """Return what a column is and whether that is sure; a year's column needs a year."""
    text = cell_text(cell)
    decided = mapping.column_field(index, text)
    if decided is not None:
        usable = decided not in _OF_A_YEAR or heading_year(cell) is not None
        return (decided, True) if usable else (None, False)
    if not text:
        return None, False
    known = _vocabulary()
    if found := known.get(squeezed(text)):
        return found, True
    if heading_year(cell) is not None:
        found_field = year_field(cell)
        return found_field, found_field is not None
    bare = squeezed(_ASIDE.sub(" ", text))
    return (known[bare], True) if bare in known else (None, False)
