"""From a row of a list to values: one for its year, or one for each column of a year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from intdesk.domain.folding import fold
from intdesk.domain.indicator import MAX_NAME, IndicatorValue, MeasureUnit, validate_value
from intdesk.domain.problems import errors
from intdesk.domain.quantity import HUNDRED, MOST, parse_quantity
from intdesk.exchange.consultation_list.cell_text import (
    cell_text,
    is_blank,
    is_formula,
    says_unknown,
    squeezed,
)
from intdesk.exchange.consultation_list.day_cells import DayContext, read_day
from intdesk.exchange.indicator_list.fields import IndicatorColumn, IndicatorField
from intdesk.sheets.reader_types import Cell, Row

F = IndicatorField
Finding = tuple[str, str, str]
"""Field, reason, text of the cell."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_SUMS = frozenset({"summe", "gesamtsumme", "zwischensumme"})
_WHOLE = frozenset({"gesamt", "insgesamt", "kreis", "landkreis", "kreisgebiet", "alle"})
"""What stands in the column of municipalities for the whole area."""
_UNITS = {
    "": None, "anzahl": MeasureUnit.COUNT, "personen": MeasureUnit.COUNT, "zahl": MeasureUnit.COUNT,
    "prozent": MeasureUnit.PERCENT, "vh": MeasureUnit.PERCENT, "je1000": MeasureUnit.PER_THOUSAND,
    "promille": MeasureUnit.PER_THOUSAND, "euro": MeasureUnit.EUROS, "eur": MeasureUnit.EUROS,
    "stunden": MeasureUnit.HOURS, "std": MeasureUnit.HOURS, "tage": MeasureUnit.DAYS,
}  # fmt: skip
_UNIT_SIGNS = {
    "%": MeasureUnit.PERCENT, "‰": MeasureUnit.PER_THOUSAND, "€": MeasureUnit.EUROS,
}  # fmt: skip


@dataclass(slots=True)
class RowRead:
    """What a row says: the indicator, its values, faults, remarks; ``skip`` says why it is none."""

    indicator: str = ""
    unit: MeasureUnit | None = None
    values: list[IndicatorValue] = field(default_factory=list)
    problems: list[Finding] = field(default_factory=list)
    hints: list[Finding] = field(default_factory=list)
    skip: str = ""


class RowReader:
    """Reads the rows of one list."""

    def __init__(self, columns: Sequence[IndicatorColumn], today: date) -> None:
        """Take the columns; ``today`` completes days without a year."""
        self._one = {c.field: c.index for c in columns if c.field not in {F.YEAR_COLUMN, F.IGNORED}}
        self._years = [(c.index, c.year) for c in columns if c.year is not None]
        self._today = today

    def read(self, row: Row) -> RowRead:
        """Return what a row says."""
        read = RowRead(self._text(row, F.INDICATOR))
        if squeezed(read.indicator) in _SUMS:
            read.skip = "sum_row"
            return read
        if is_blank(read.indicator):
            empty = not any(map(cell_text, self._value_cells(row)))
            if empty:
                read.skip = "no_value"
            else:
                read.problems.append((F.INDICATOR, "required", ""))
            return read
        if is_formula(self._cell(row, F.INDICATOR)):
            read.problems.append((F.INDICATOR, "formula", read.indicator))
        elif len(read.indicator) > MAX_NAME:
            read.problems.append((F.INDICATOR, "too_long", read.indicator))
        read.unit = self._unit(row, read)
        common = self._common(row, read)
        read.values = list(self._values(row, common, read))
        if not read.values and not read.problems:
            read.skip = "no_value"
        return read

    def _values(self, row: Row, common: IndicatorValue, read: RowRead) -> Iterator[IndicatorValue]:
        if F.VALUE in self._one or (F.TARGET in self._one and not self._years):
            value = self._number(row.cell(self._one.get(F.VALUE, -1)), F.VALUE, read)
            target = self._number(self._cell(row, F.TARGET), F.TARGET, read)
            if value is not None or target is not None:
                year = self._year(row, common, read)
                yield from _sound(replace(common, year=year, value=value, target=target), read)
        for index, year in self._years:
            value = self._number(row.cell(index), F.YEAR_COLUMN, read)
            if value is not None:
                draft = replace(common, year=year, value=value)
                if draft.reference_day is not None and draft.reference_day.year != year:
                    draft = replace(draft, reference_day=None)  # the row's day is of one year
                yield from _sound(draft, read)

    def _common(self, row: Row, read: RowRead) -> IndicatorValue:
        place = self._text(row, F.MUNICIPALITY)
        return IndicatorValue(
            indicator_id=1,  # the service fills in which one it is
            municipality="" if squeezed(place) in _WHOLE or is_blank(place) else place,
            reference_day=self._day(row, read),
            source=self._text(row, F.SOURCE),
            note=self._text(row, F.NOTE),
        )

    def _year(self, row: Row, common: IndicatorValue, read: RowRead) -> int | None:
        cell = self._cell(row, F.YEAR)
        text = cell_text(cell)
        if isinstance(cell, date):
            return cell.year
        if _YEAR.fullmatch(text):
            return int(text)
        if is_blank(text) and common.reference_day is not None:
            return common.reference_day.year
        reason = "required" if is_blank(text) else "year_unreadable"
        read.problems.append((F.YEAR, reason, text))
        return None

    def _day(self, row: Row, read: RowRead) -> date | None:
        cell = self._cell(row, F.REFERENCE_DAY)
        if is_blank(cell_text(cell)):
            return None
        found = read_day(cell, DayContext(self._plain_year(row)))
        if found.day is None:
            read.hints.append((F.REFERENCE_DAY, "day_left_out", cell_text(cell)))
        return found.day

    def _plain_year(self, row: Row) -> int | None:
        text = cell_text(self._cell(row, F.YEAR))
        return int(text) if _YEAR.fullmatch(text) else None

    def _unit(self, row: Row, read: RowRead) -> MeasureUnit | None:
        text = self._text(row, F.UNIT)
        for sign, unit in _UNIT_SIGNS.items():
            if sign in text or read.indicator.endswith((f"({sign})", f"in {sign}")):
                return unit
        key = squeezed(text)
        if key in _UNITS:
            return _UNITS[key]
        read.hints.append((F.UNIT, "unit_unknown", text))
        return None

    def _number(self, cell: Cell, name: IndicatorField, read: RowRead) -> int | None:
        """Return the hundredths of a cell; what cannot be read keeps the row out."""
        text = cell_text(cell)
        if is_blank(text) or says_unknown(text):
            return None
        if is_formula(cell):
            read.problems.append((name, "formula", text))
            return None
        if isinstance(cell, bool | date):
            read.problems.append((name, "value_unreadable", text))
            return None
        if isinstance(cell, int | float):
            value = round(cell * HUNDRED) if abs(cell) * HUNDRED <= MOST else None
        else:
            value = parse_quantity(text.removesuffix("€").removesuffix("‰"))
        if value is None:
            read.problems.append((name, "value_unreadable", text))
        elif isinstance(cell, float) and 0 < abs(value) <= HUNDRED and _is_share(read):
            read.hints.append((name, "looks_like_fraction", text))
        return value

    def _value_cells(self, row: Row) -> list[Cell]:
        places = [index for index, _ in self._years]
        places += [self._one[name] for name in (F.VALUE, F.TARGET) if name in self._one]
        return [row.cell(index) for index in places]

    def _cell(self, row: Row, name: IndicatorField) -> Cell:
        return row.cell(self._one[name]) if name in self._one else None

    def _text(self, row: Row, name: IndicatorField) -> str:
        return " ".join(cell_text(self._cell(row, name)).split())


def _is_share(read: RowRead) -> bool:
    """Tell whether a row gives percent; Excel keeps 12 % as 0.12."""
    named = any(word in fold(read.indicator) for word in ("anteil", "quote", "%"))
    return read.unit is MeasureUnit.PERCENT or (read.unit is None and named)


def _sound(draft: IndicatorValue, read: RowRead) -> Iterator[IndicatorValue]:
    """Yield a value that may be saved; else say what is wrong with it."""
    if read.problems:
        return
    if draft.reference_day is not None and draft.reference_day.year != draft.year:
        read.hints.append((F.REFERENCE_DAY, "day_outside_year", str(draft.year)))
    found = [(problem.field, problem.code, "") for problem in errors(validate_value(draft))]
    read.problems += found
    if not found:
        yield draft
