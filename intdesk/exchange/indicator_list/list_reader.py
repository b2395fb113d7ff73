"""Reads a list of indicators: from sheets to values, skipped rows, problems and hints."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from intdesk.domain.indicator import MAX_NAME
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.indicator_list.dots import Dot, dots_of
from intdesk.exchange.indicator_list.fields import IndicatorField
from intdesk.exchange.indicator_list.findings import (
    IndicatorReading,
    IndicatorSheet,
    ValueRow,
)
from intdesk.exchange.indicator_list.headings import (
    Heading,
    columns_of,
    find_heading,
    plain_heading,
)
from intdesk.exchange.indicator_list.mapping import IndicatorMapping
from intdesk.exchange.indicator_list.numbers import plain_number
from intdesk.exchange.indicator_list.row_reader import RowReader
from intdesk.sheets.reader_types import Row, Sheet, Workbook

Step = Callable[[int, int], None]
"""Told the rows done and all rows; may raise to cancel."""

_STEP_ROWS = 500
_VALUES = frozenset({
    IndicatorField.VALUE, IndicatorField.YEAR_COLUMN, IndicatorField.TARGET,
    IndicatorField.TARGET_COLUMN,
})  # fmt: skip


@dataclass(slots=True)
class _Found:
    rows: list[ValueRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    problems: list[RowFinding] = field(default_factory=list)
    hints: list[RowFinding] = field(default_factory=list)
    taken: set[tuple[str, int | None, str]] = field(default_factory=set)


def indicator_signature(workbook: Workbook) -> str:
    """Return what recognises the headings of the first list, empty without one."""
    for sheet in workbook.sheets:
        if sheet.hidden or not sheet.rows:
            continue
        heading = find_heading(sheet.rows, IndicatorMapping()) or plain_heading(sheet.rows, 0)
        texts = "|".join(squeezed(cell_text(cell)) for cell in heading.cells)
        return hashlib.sha256(texts.encode()).hexdigest()[:32]
    return ""


def read_indicator_list(
    workbook: Workbook, mapping: IndicatorMapping, today: date, step: Step
) -> IndicatorReading:
    """Return all that a workbook says; raises ``InputError("no_indicators_found")``."""
    found = _Found()
    sheets: list[IndicatorSheet] = []
    usable: list[bool] = []
    for sheet in workbook.sheets:
        if sheet.hidden or not sheet.rows:
            passed = "hidden" if sheet.hidden else "empty"
            sheets.append(IndicatorSheet(sheet.title, passed_over=passed))
            continue
        heading = find_heading(sheet.rows, mapping)
        # the first sheet is shown even without known headings, so that columns can be decided
        if heading is None and (any(s.columns for s in sheets) or len(sheet.rows[0].cells) < 2):
            sheets.append(IndicatorSheet(sheet.title, passed_over="no_indicator_list"))
            continue
        done = _Sheet(sheet, heading or plain_heading(sheet.rows, 0), mapping, today)
        sheets.append(done.described())
        usable.append(done.usable)
        if done.usable:
            done.read(found, step)
    if not usable:
        raise InputError("no_indicators_found", path=workbook.name)
    return IndicatorReading(
        workbook.name, indicator_signature(workbook), tuple(sheets), tuple(found.rows),
        tuple(found.skipped), tuple(found.problems), tuple(found.hints), mapping,
        not any(usable),
    )  # fmt: skip


class _Sheet:
    """One list with its heading."""

    def __init__(
        self, sheet: Sheet, heading: Heading, mapping: IndicatorMapping, today: date
    ) -> None:
        self._sheet = sheet
        self._heading = heading
        self._rows = sheet.rows[heading.after :]
        self._columns = columns_of(heading, self._rows, mapping)
        fields = {column.field for column in self._columns}
        named = IndicatorField.INDICATOR in fields
        by_place = not named and IndicatorField.MUNICIPALITY in fields
        title = (heading.title or sheet.title)[:MAX_NAME] if by_place else ""
        self._reader = RowReader(self._columns, today, title, self._dots())
        self.usable = (named or by_place) and bool(fields & _VALUES)

    def _dots(self) -> dict[int, Dot]:
        """Return what a dot is in each column of numbers."""
        places = [column.index for column in self._columns if column.field in _VALUES]
        texts = [[plain_number(row.cell(index)) for row in self._rows] for index in places]
        return dict(zip(places, dots_of(texts), strict=True))

    def described(self) -> IndicatorSheet:
        """Return the sheet's columns and its blank rows."""
        numbers = [self._heading.rows[-1].number, *(row.number for row in self._rows)]
        blank = sum(after - before - 1 for before, after in pairwise(numbers))
        return IndicatorSheet(self._sheet.title, tuple(self._columns), blank)

    def read(self, found: _Found, step: Step) -> None:
        """Read the rows one after the other."""
        headings = [_key(row) for row in self._heading.rows]
        for done, row in enumerate(self._rows, 1):
            if done % _STEP_ROWS == 0 or done == len(self._rows):
                step(done, len(self._rows))
            if _key(row) in headings:
                found.skipped.append(SkippedRow(self._sheet.title, row.number, "heading"))
            else:
                self._read_row(row, found)

    def _read_row(self, row: Row, found: _Found) -> None:
        read = self._reader.read(row)
        place = (self._sheet.title, row.number)
        if read.skip:
            found.skipped.append(SkippedRow(*place, read.skip))
            return
        found.problems += [RowFinding(*place, *problem) for problem in read.problems]
        if read.problems:
            return
        found.hints += [RowFinding(*place, *hint) for hint in read.hints]
        for draft in read.values:
            key = (squeezed(read.indicator), draft.year, squeezed(draft.municipality))
            if key in found.taken:
                name = IndicatorField.YEAR.value
                found.problems.append(RowFinding(*place, name, "value_twice", str(draft.year)))
                continue
            found.taken.add(key)
            found.rows.append(ValueRow(*place, read.indicator, read.unit, draft))


def _key(row: Row) -> list[str]:
    return [squeezed(cell_text(cell)) for cell in row.cells]
