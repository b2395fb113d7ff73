"""From a row of a list to values: one for its year, or one for each year in the heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from intdesk.domain.folding import fold
from intdesk.domain.indicator import MAX_NAME, IndicatorValue, MeasureUnit, validate_value
from intdesk.domain.problems import errors
from intdesk.domain.quantity import HUNDRED
from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, is_formula, squeezed
from intdesk.exchange.consultation_list.day_cells import DayContext, read_day
from intdesk.exchange.indicator_list.dots import DOTTED, Dot
from intdesk.exchange.indicator_list.fields import IndicatorColumn, IndicatorField
from intdesk.exchange.indicator_list.numbers import read_number
from intdesk.exchange.indicator_list.units import unit_of, unit_of_heading
from intdesk.sheets.reader_types import Cell, Percent, Row

F = IndicatorField
Finding = tuple[str, str, str]
"""Field, reason, text of the cell."""

_YEAR = re.compile(r"((?:19|20)\d\d)\s*(?:[*†¹²³]+|\d\)|\(?[pr]\)?|\(?vorl(?:\.|äufig)?\)?)?")
"""A year, with the sign of a footnote or of a provisional figure."""
_SUMS = frozenset({"summe", "gesamtsumme", "zwischensumme", "insgesamt", "gesamt"})
_PLACE_SUMS = frozenset({"summe", "gesamtsumme", "zwischensumme"})
_WHOLE = frozenset({"gesamt", "insgesamt", "kreis", "landkreis", "kreisgebiet", "alle"})
"""What stands in the column of municipalities for the whole area."""
_OF_A_YEAR = {F.YEAR_COLUMN: "value", F.TARGET_COLUMN: "target"}
_SEVERAL = frozenset({*_OF_A_YEAR, F.IGNORED})


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

    def __init__(
        self,
        columns: Sequence[IndicatorColumn],
        today: date,
        title: str = "",
        dots: Mapping[int, Dot] = MappingProxyType({}),
    ) -> None:
        """Take the columns; ``today`` completes days without a year.

        ``title`` is the only indicator of a list whose rows are municipalities, ``dots`` what a
        dot is in the columns of numbers.
        """
        self._dots = dots
        self._title = title
        self._told_title = False
        self._one = {c.field: c.index for c in columns if c.field not in _SEVERAL}
        self._years = [(c.index, c.year, c.field) for c in columns if c.year is not None]
        self._last_year = max((year for _, year, name in self._years if name is F.YEAR_COLUMN),
                              default=None)  # fmt: skip
        self._unit = unit_of_heading(c.heading for c in columns if c.field is not F.IGNORED)
        self._today = today
        self._above = ""
        self._told_target_year = False

    def read(self, row: Row) -> RowRead:
        """Return what a row says; one without a name belongs to the indicator above it."""
        read = RowRead(self._text(row, F.INDICATOR))
        sums = _PLACE_SUMS if self._title else _SUMS
        if squeezed(self._text(row, F.MUNICIPALITY if self._title else F.INDICATOR)) in sums:
            read.skip, self._above = "sum_row", ""  # what follows does not belong above the sum
            return read
        if self._title:
            self._name_from_title(row, read)
        elif is_blank(read.indicator):
            self._name_from_above(row, read)
        if read.skip or read.problems:
            return read
        if is_formula(self._cell(row, F.INDICATOR)):
            read.problems.append((F.INDICATOR, "formula", read.indicator))
        elif len(read.indicator) > MAX_NAME:
            read.problems.append((F.INDICATOR, "too_long", read.indicator))
        self._above = read.indicator
        read.unit = self._row_unit(row, read)
        common = self._common(row, read)
        read.values = list(self._values(row, common, read))
        if not read.values and not read.problems:
            read.skip = "no_value"
        return read

    def _name_from_title(self, row: Row, read: RowRead) -> None:
        """Name a row of a list of municipalities by the title of the list."""
        read.indicator = self._title
        if not any(map(cell_text, self._value_cells(row))):
            read.skip = "no_value"
        elif is_blank(self._text(row, F.MUNICIPALITY)):
            read.problems.append((F.MUNICIPALITY, "required", ""))
        elif not self._told_title:
            read.hints.append((F.INDICATOR, "name_from_title", self._title))
            self._told_title = True

    def _name_from_above(self, row: Row, read: RowRead) -> None:
        """Name a row as the one above it, as merged cells do, if it has a year of its own."""
        if not any(map(cell_text, self._value_cells(row))):
            read.skip = "no_value"
        elif self._above and cell_text(self._cell(row, F.YEAR)):
            read.indicator = self._above
            read.hints.append((F.INDICATOR, "name_from_above", self._above))
        else:
            read.problems.append((F.INDICATOR, "required", ""))

    def _values(self, row: Row, common: IndicatorValue, read: RowRead) -> Iterator[IndicatorValue]:
        years = self._of_years(row, read)
        aim = self._number(row, self._one.get(F.TARGET), F.TARGET, read)
        if self._last_year is not None and F.YEAR not in self._one and aim is not None:
            years.setdefault(self._last_year, {})["target"] = aim
            self._tell_target_year(read)
            aim = None
        value = self._number(row, self._one.get(F.VALUE), F.VALUE, read)
        if value is not None or aim is not None:
            year = self._year(row, common, read)
            yield from _sound(replace(common, year=year, value=value, target=aim), read)
        for year, numbers in sorted(years.items()):
            draft = replace(
                common, year=year, value=numbers.get("value"), target=numbers.get("target")
            )
            day = draft.reference_day
            if draft.value is None:
                draft = replace(draft, reference_day=None, source="")  # both tell of the value
            elif day is not None and day.year != year:
                draft = replace(draft, reference_day=None)  # the row's day is of one year
            yield from _sound(draft, read)

    def _of_years(self, row: Row, read: RowRead) -> dict[int, dict[str, int]]:
        """Return values and targets by the years of the headings."""
        found: dict[int, dict[str, int]] = {}
        for index, year, name in self._years:
            number = self._number(row, index, name, read)
            if number is None:
                continue
            of_year = found.setdefault(year, {})
            if _OF_A_YEAR[name] in of_year:
                read.problems.append((name, "value_twice", str(year)))
            of_year[_OF_A_YEAR[name]] = number
        return found

    def _tell_target_year(self, read: RowRead) -> None:
        """Say once for which year a target without a year is taken."""
        if not self._told_target_year:
            read.hints.append((F.TARGET, "target_year", str(self._last_year)))
        self._told_target_year = True

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
        if found := _YEAR.fullmatch(text):
            return int(found[1])
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
        found = _YEAR.fullmatch(cell_text(self._cell(row, F.YEAR)))
        return int(found[1]) if found else None

    def _row_unit(self, row: Row, read: RowRead) -> MeasureUnit | None:
        unit, known = unit_of(self._text(row, F.UNIT), read.indicator)
        if not known:
            read.hints.append((F.UNIT, "unit_unknown", self._text(row, F.UNIT)))
        if any(isinstance(cell, Percent) for cell in self._value_cells(row)):
            return MeasureUnit.PERCENT  # what the sheet shows counts
        return unit or self._unit

    def _number(
        self, row: Row, index: int | None, name: IndicatorField, read: RowRead
    ) -> int | None:
        """Return the hundredths of a cell; what cannot be read keeps the row out."""
        if index is None:
            return None
        cell = row.cell(index)
        found = read_number(cell, self._dots.get(index, Dot.GROUPS))
        text = cell_text(cell)
        if found.fault:
            read.problems.append((name, found.fault, text))
        elif found.marked:
            read.hints.append((name, "value_marked", text))
        elif _unformatted(cell) and _looks_like_fraction(found.value, read):
            read.hints.append((name, "looks_like_fraction", text))
        return found.value

    def _value_cells(self, row: Row) -> list[Cell]:
        places = [index for index, _, _ in self._years]
        places += [self._one[name] for name in (F.VALUE, F.TARGET) if name in self._one]
        return [row.cell(index) for index in places]

    def _cell(self, row: Row, name: IndicatorField) -> Cell:
        return row.cell(self._one[name]) if name in self._one else None

    def _text(self, row: Row, name: IndicatorField) -> str:
        return " ".join(cell_text(self._cell(row, name)).split())


def _unformatted(cell: Cell) -> bool:
    """Tell whether a program wrote a number as it keeps it: without percent, with a point."""
    return type(cell) is float or (isinstance(cell, str) and bool(DOTTED.fullmatch(cell.strip())))


def _looks_like_fraction(value: int | None, read: RowRead) -> bool:
    """Tell whether percent look as Excel keeps them: 12 % as 0.12."""
    named = any(word in fold(read.indicator) for word in ("anteil", "quote", "%"))
    share = read.unit is MeasureUnit.PERCENT or (read.unit is None and named)
    return share and value is not None and 0 < abs(value) <= HUNDRED


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
