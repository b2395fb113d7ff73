"""Finds the heading row of a list of indicators and what its columns are."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import cast

from intdesk.assets import resource
from intdesk.domain.period import plausible_year
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.indicator_list.fields import IndicatorColumn, IndicatorField
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.sheets.reader_types import Cell, Row

F = IndicatorField
_LOOK = 30
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_LONGEST_YEAR_HEADING = 20
_REPEATABLE = frozenset({F.YEAR_COLUMN, F.IGNORED})


@cache
def _vocabulary() -> dict[str, IndicatorField]:
    source = resource("import", "indicator_headings.json").read_text("utf-8")
    data = cast("dict[str, dict[str, list[str]]]", json.loads(source))
    return {
        squeezed(text): IndicatorField(name)
        for name, texts in data["fields"].items()
        for text in texts
    }


def heading_year(cell: Cell) -> int | None:
    """Return the year that a heading names: ``2024``, ``Wert 2024``, ``31.12.2024``."""
    if isinstance(cell, date):
        return cell.year
    text = cell_text(cell)
    found = _YEAR.findall(text)
    fits = len(found) == 1 and len(text) <= _LONGEST_YEAR_HEADING
    return int(found[0]) if fits and plausible_year(int(found[0])) else None


def find_heading(rows: Sequence[Row], mapping: IndicatorMapping) -> int | None:
    """Return the place of the heading row among the first rows, ``None`` where there is none.

    It names the indicator and either a year's column or a value.
    """
    for at, row in enumerate(rows[:_LOOK]):
        fields = {_field(i, cell, mapping)[0] for i, cell in enumerate(row.cells)}
        if F.INDICATOR in fields and fields & {F.YEAR_COLUMN, F.VALUE}:
            return at
    return None


def columns_of(
    heading: Row, rows: Sequence[Row], mapping: IndicatorMapping
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
        year = heading_year(heading.cell(index)) if field is F.YEAR_COLUMN else None
        columns.append(IndicatorColumn(index, text, field or F.IGNORED, sure or not used, year))
    return columns


def _field(index: int, cell: Cell, mapping: IndicatorMapping) -> tuple[IndicatorField | None, bool]:
    """Return what a column is and whether that is sure; a year's column needs a year."""
    text = cell_text(cell)
    decided = mapping.column_field(index, text)
    if decided is not None:
        usable = decided is not F.YEAR_COLUMN or heading_year(cell) is not None
        return (decided, True) if usable else (None, False)
    if not text:
        return None, False
    known = _vocabulary()
    for written in (text, _BRACKETS.sub(" ", text)):
        if found := known.get(squeezed(written)):
            return found, True
    return (F.YEAR_COLUMN, True) if heading_year(cell) is not None else (None, False)
