"""Decides what each column is, by its heading and by what stands below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from math import isfinite

from intdesk.exchange.consultation_list.cell_text import cell_text, is_blank, is_formula
from intdesk.exchange.consultation_list.cell_values import (
    is_tick,
    read_age,
    read_birth_year,
    read_count,
    read_novelty,
)
from intdesk.exchange.consultation_list.day_cells import DayContext, month_of_cell, read_day
from intdesk.exchange.consultation_list.duration_cells import Unit, clock_minutes, read_duration
from intdesk.exchange.consultation_list.fields import CODE_LISTS, REPEATABLE, Column, ListField
from intdesk.exchange.consultation_list.sections import Section
from intdesk.exchange.consultation_list.spellings import CodeMatcher
from intdesk.exchange.consultation_list.vocabulary import heading_unit
from intdesk.sheets.reader_types import Cell

Matchers = Mapping[ListField, CodeMatcher]

_SAMPLE = 300
_CONTENT_WEIGHT = 60
_LEAST_VALUES = 5
_LEAST_SHARE = 0.1
_LONG_MINUTES = 8 * 60
_OFFICE_HOURS = range(6 * 60, 21 * 60 + 1)
_FREE_TEXT = frozenset(
    {ListField.NOTE, ListField.PLACE, ListField.MUNICIPALITY, ListField.STRUCTURAL_NOTE}
)
_REQUIRED = (ListField.DAY, ListField.MINUTES, ListField.TOPIC)
_BY_CONTENT = {
    ListField.DAY: 0.8, ListField.MINUTES: 0.8, ListField.TOPIC: 0.7, ListField.CONTACT_FORM: 0.9,
    ListField.NATIONALITY: 0.9, ListField.LANGUAGE: 0.9,
}  # fmt: skip
"""The share of cells that must be readable where a heading says nothing."""
_TICK_FIELDS = (
    ListField.TOPIC, ListField.CONTACT_FORM, ListField.GENDER, ListField.HELP_KINDS,
    ListField.COUNSELLING_KIND, ListField.AGE_GROUP,
)  # fmt: skip
_ANY_MONTH = DayContext(2000, 1)


class ColumnFinder:
    """Assigns the columns of one list; ``named`` are the fields that a mapping fixes by index."""

    def __init__(
        self, section: Section, matchers: Matchers, named: Mapping[int, ListField], today: date
    ) -> None:
        """Look at the first rows of the list."""
        self._texts = section.heading.texts
        self._fields = section.heading.fields
        self._matchers = matchers
        self._named = named
        self._today = today
        rows = section.rows[:_SAMPLE]
        width = max([len(self._texts), *(len(row.cells) for row in rows)])
        self._values = [
            [value for row in rows if not is_blank(cell_text(value := row.cell(n)))]
            for n in range(width)
        ]

    def columns(self) -> tuple[Column, ...]:
        """Return a column for every index that has a heading or content."""
        chosen: dict[int, Column] = {
            index: self._column(index, name) for index, name in self._named.items()
        }
        chosen = self._ticked() | chosen
        taken = {column.field for column in chosen.values()} - REPEATABLE
        self._assign(chosen, taken, _REQUIRED)
        self._assign(chosen, taken, tuple(set(ListField) - set(_REQUIRED) - {ListField.START}))
        self._rescue(chosen, taken)
        self._assign(chosen, taken, (ListField.START,))
        for index in range(len(self._values)):
            if index not in chosen and (self._heading(index) or self._values[index]):
                chosen[index] = self._column(index, self._left_over(index))
        return tuple(chosen[index] for index in sorted(chosen))

    def _heading(self, index: int) -> str:
        return self._texts[index] if index < len(self._texts) else ""

    def _candidates(self, index: int) -> Mapping[ListField, float]:
        return self._fields[index] if index < len(self._fields) else {}

    def _assign(
        self, chosen: dict[int, Column], taken: set[ListField], wanted: Sequence[ListField]
    ) -> None:
        """Give columns to the wanted fields, the clearest pairs first."""
        pairs = sorted(
            (
                (self._score(index, name, score), -index, name)
                for index in range(len(self._values))
                for name, score in self._candidates(index).items()
                if index not in chosen and name in wanted and name not in taken
            ),
            reverse=True,
        )
        for _, negative, name in pairs:
            if -negative not in chosen and name not in taken and self._fits(-negative, name):
                chosen[-negative] = self._column(-negative, name)
                if name not in REPEATABLE:
                    taken.add(name)

    def _fits(self, index: int, name: ListField) -> bool:
        """Tell whether a column may be a required field although its heading has other meanings."""
        candidates = self._candidates(index)
        if name is ListField.MINUTES and ListField.START in candidates:
            return self._share(index, name) >= self._share(index, ListField.START)
        if name in self._matchers and name is not ListField.TOPIC:
            # a column of names may be headed "Kontakt": what is never a code is not looked at
            enough = len(self._values[index]) >= _LEAST_VALUES
            return not enough or self._share(index, name) >= _LEAST_SHARE
        # what may name people is not stored
        return name not in _FREE_TEXT or ListField.IDENTITY not in candidates

    def _score(self, index: int, name: ListField, heading: float) -> float:
        if not self._values[index]:
            return heading - _CONTENT_WEIGHT / 4
        readable = _READERS.get(name) is not None or name in self._matchers
        share = self._share(index, name) if readable else 0.5
        score = heading + (share - 0.5) * _CONTENT_WEIGHT
        if name is ListField.MINUTES and ListField.START in self._candidates(index):
            score -= self._share(index, ListField.START)  # 10.00 is rather a time of day
        return score

    def _share(self, index: int, name: ListField) -> float:
        """Return the share of a column's cells that can be read as a field."""
        counted = Counter(
            (type(value), value) for value in self._values[index] if not is_formula(value)
        )
        total = sum(counted.values())
        if not total:
            return 0.5
        fits = self._reads(name)
        return sum(times for (_, value), times in counted.items() if fits(value)) / total

    def _reads(self, name: ListField) -> Callable[[Cell], bool]:
        if name is ListField.BIRTH_YEAR:
            return lambda value: read_birth_year(value, self._today) is not None
        reader = _READERS.get(name)
        matcher = self._matchers.get(name)
        if reader is not None:
            return lambda value: reader(value) or _matches(matcher, value)
        return lambda value: _matches(matcher, value)

    def _rescue(self, chosen: dict[int, Column], taken: set[ListField]) -> None:
        """Find by their content columns below headings that nobody could foresee."""
        for name, least in _BY_CONTENT.items():
            if name in taken:
                continue
            free = [
                index for index, values in enumerate(self._values)
                if index not in chosen and self._may_be(index, name) and len(values) > 1
            ]  # fmt: skip
            best = max(free, key=lambda index: self._share(index, name), default=None)
            if best is not None and self._share(best, name) >= least:
                chosen[best] = self._column(best, name, sure=False)
                taken.add(name)

    def _may_be(self, index: int, name: ListField) -> bool:
        """Tell whether the heading leaves open what the column is.

        A column of times of day may also hold spans (9:00-9:30), which are durations.
        """
        candidates = self._candidates(index)
        if name is ListField.MINUTES:
            spans = (read_duration(value, Unit.MINUTES).start for value in self._values[index])
            return ListField.START in candidates and all(spans)
        return not candidates

    def _left_over(self, index: int) -> ListField:
        """Return what a column is whose fields are taken by better columns."""
        candidates = self._candidates(index)
        if ListField.IDENTITY in candidates:
            return ListField.IDENTITY
        if ListField.TOPIC in candidates and self._share(index, ListField.TOPIC) >= 0.5:
            return ListField.FURTHER_TOPICS
        notes = {ListField.NOTE, ListField.TOPIC, ListField.FURTHER_TOPICS}
        return ListField.NOTE if notes & set(candidates) else ListField.IGNORED

    def _ticked(self) -> dict[int, Column]:
        """Return the columns to tick: headed by codes of one list, filled with marks only."""
        marked = [
            index for index, values in enumerate(self._values)
            if values and all(is_tick(cell_text(value)) for value in values)
        ]  # fmt: skip
        ticked: dict[int, Column] = {}
        for name in _TICK_FIELDS:
            matcher = self._matchers[name]
            found = {
                index: Column(index, self._heading(index), name, code=code)
                for index in marked
                if index not in ticked and (code := matcher.exact(self._heading(index)))
            }
            if len(found) > 1:
                ticked |= found
        return ticked

    def _column(self, index: int, name: ListField, *, sure: bool = True) -> Column:
        heading = self._heading(index)
        unit = Unit.MINUTES
        if name is ListField.MINUTES:
            named = heading_unit(heading)
            unit = named or guessed_unit(self._values[index])
            sure = sure and (named is not None or unit is Unit.MINUTES)
        return Column(index, heading, name, unit, sure=sure)


def guessed_unit(values: Sequence[Cell]) -> Unit:
    """Return the unit of bare numbers below a heading that names none.

    Numbers such as 0,5 or 1,25 up to 12 are hours; everything else is minutes.
    """
    numbers = [number for value in values if (number := _bare_number(value)) is not None]
    parts = [number for number in numbers if number != int(number)]
    return Unit.HOURS if parts and max(numbers) <= 12 else Unit.MINUTES


def _bare_number(value: Cell) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value) if isfinite(value) else None
    text = cell_text(value).replace(",", ".")
    return float(text) if text.replace(".", "", 1).isdecimal() else None


def _matches(matcher: CodeMatcher | None, value: Cell) -> bool:
    if matcher is None:
        return False
    found = matcher.split(cell_text(value))
    return bool(found.codes) and found.first_known


def _is_duration(value: Cell) -> bool:
    read = min(
        (read_duration(value, unit).minutes or _LONG_MINUTES + 1 for unit in Unit),
    )
    return read <= _LONG_MINUTES


def _is_office_time(value: Cell) -> bool:
    return clock_minutes(value) in _OFFICE_HOURS


def _is_day(value: Cell) -> bool:
    return read_day(value, _ANY_MONTH).day is not None


_READERS: dict[ListField, Callable[[Cell], bool]] = {
    ListField.DAY: _is_day,
    ListField.FOLLOW_UP: _is_day,
    ListField.MINUTES: _is_duration,
    ListField.START: _is_office_time,
    ListField.END: _is_office_time,
    ListField.PEOPLE: lambda value: read_count(value) is not None,
    ListField.RELATIVES: lambda value: read_count(value) is not None,
    ListField.NOVELTY: lambda value: read_novelty(cell_text(value)) is not None,
    ListField.AGE_GROUP: lambda value: read_age(value) is not None,
    ListField.MONTH: lambda value: month_of_cell(value) is not None,
}


def all_matchers(matcher: Callable[[ListField], CodeMatcher]) -> Matchers:
    """Return a matcher for every field that holds codes."""
    return {name: matcher(name) for name in CODE_LISTS}
