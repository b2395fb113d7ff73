"""Tells consultations from sums, sub-headings, remarks and other rows that are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, is_formula
from intdesk.exchange.consultation_list.day_cells import DayContext, month_and_year, read_day
from intdesk.exchange.consultation_list.fields import Column, ListField
from intdesk.exchange.consultation_list.vocabulary import names_sum
from intdesk.sheets.reader_types import Row

_REQUIRED = frozenset(
    {ListField.DAY, ListField.MINUTES, ListField.START, ListField.END, ListField.TOPIC}
)
_MEASURES = frozenset({ListField.MINUTES, ListField.PEOPLE, ListField.RELATIVES})
_SUM_FORMULA = re.compile(r"SUM|SUBTOTAL|AGGREGATE|COUNT|AVERAGE|TEILERGEBNIS|ANZAHL|MITTELWERT")
_FEW = 3


@dataclass(frozen=True, slots=True)
class RowKind:
    """Why a row is skipped (empty: it is a consultation) and the month it opens, if any."""

    skipped: str = ""
    month: DayContext | None = None


class RowSorter:
    """Sorts the rows of one list."""

    def __init__(self, columns: Sequence[Column]) -> None:
        """Remember where the required columns and the notes are."""
        self._fields = {column.index: column.field for column in columns}

    def kind(self, row: Row, context: DayContext) -> RowKind:
        """Return what a row that is not blank is: sum, sub_heading, remark, only_day, no_entry."""
        filled = {
            index: text for index, cell in enumerate(row.cells)
            if not is_blank(text := cell_text(cell))
        }  # fmt: skip
        formulas = [text for index, text in filled.items() if is_formula(row.cell(index))]
        if len(formulas) == len(filled) and not any(map(_SUM_FORMULA.search, formulas)):
            return RowKind("no_entry")  # prepared rows, in which only formulas stand so far
        if self._is_sum(row, filled, context):
            return RowKind("sum")
        if month := self._month(filled):
            return RowKind("sub_heading", month)
        if len(filled) == 1:
            return RowKind(self._lone_cell(row, next(iter(filled)), context))
        if not any(self._fields.get(index) in _REQUIRED for index in filled):
            return RowKind("no_entry")
        return RowKind()

    def _is_sum(self, row: Row, filled: dict[int, str], context: DayContext) -> bool:
        if self._has(row, ListField.DAY) and self._day_fits(row, context) and len(filled) > _FEW:
            return False
        named = [index for index, text in filled.items() if names_sum(text)]
        topics = [n for n in filled if self._fields.get(n) is ListField.TOPIC and n not in named]
        if named:
            return not topics
        return self._only_total(row, filled) or self._month_total(filled)

    def _only_total(self, row: Row, filled: dict[int, str]) -> bool:
        """Tell whether nothing but numbers of measures and formulas stand in the row."""
        measured = [index for index in filled if self._fields.get(index) in _MEASURES]
        return bool(measured) and all(
            is_formula(row.cell(index))
            or (index in measured and not isinstance(row.cell(index), str))
            for index in filled
        )

    def _month_total(self, filled: dict[int, str]) -> bool:
        """Tell whether the row gives only a month and its duration (``Januar | 1250``)."""
        others = {
            index: text for index, text in filled.items()
            if self._fields.get(index) not in (ListField.MINUTES, ListField.PEOPLE)
        }  # fmt: skip
        measured = any(self._fields.get(i) is ListField.MINUTES for i in filled)
        return measured and len(others) == 1 and month_and_year(*others.values()) is not None

    def _month(self, filled: dict[int, str]) -> DayContext | None:
        if len(filled) > _FEW or any(
            self._fields.get(n) in (ListField.TOPIC, ListField.MINUTES) for n in list(filled)[1:]
        ):
            return None
        first = next(iter(filled))
        if self._fields.get(first) is ListField.MONTH and len(filled) > 1:
            return None
        return month_and_year(filled[first])

    def _lone_cell(self, row: Row, index: int, context: DayContext) -> str:
        name = self._fields.get(index)
        if name is ListField.DAY and self._day_fits(row, context):
            return "only_day"
        return "" if name is ListField.TOPIC else "remark"

    def _has(self, row: Row, name: ListField) -> bool:
        return any(
            not is_blank(cell_text(row.cell(index)))
            for index, listed in self._fields.items()
            if listed is name
        )

    def _day_fits(self, row: Row, context: DayContext) -> bool:
        year = context if context.year else replace(context, year=2000)
        return any(
            read_day(row.cell(index), year).day is not None
            for index, listed in self._fields.items()
            if listed is ListField.DAY
        )


def carries_days(rows: Sequence[Row], day_column: int, entries: Sequence[bool]) -> bool:
    """Tell whether a list gives each day once and leaves it blank below.

    So many blanks that they are a habit, and never the same day twice in a row: a list that
    repeats its days does not mean anything by a blank one.
    """
    blanks, days, last = 0, 0, ""
    for row, is_entry in zip(rows, entries, strict=True):
        if not is_entry:
            continue
        text = cell_text(row.cell(day_column))
        if is_blank(text):
            blanks += 1
        elif text == last:
            return False
        else:
            days, last = days + 1, text
    return blanks >= 3 and days > 0 and blanks >= (blanks + days) / 5
