"""Reads a consultation list: from the file's sheets to drafts, skipped rows, problems, hints."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain

from intdesk.domain.codes import CodeBook
from intdesk.domain.consultation import Consultation
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import squeezed
from intdesk.exchange.consultation_list.columns import ColumnFinder, Matchers, all_matchers
from intdesk.exchange.consultation_list.day_cells import (
    DayContext,
    month_and_year,
    only_year,
    read_day,
)
from intdesk.exchange.consultation_list.duration_cells import read_duration
from intdesk.exchange.consultation_list.fields import CODE_LISTS, Column, ListField
from intdesk.exchange.consultation_list.findings import (
    DraftRow,
    ListReading,
    RowFinding,
    SheetFinding,
    SkippedRow,
    Spelling,
)
from intdesk.exchange.consultation_list.mapping import Mapping
from intdesk.exchange.consultation_list.novelty import identity_key, naming_columns, with_novelty
from intdesk.exchange.consultation_list.row_kinds import RowSorter, carries_days
from intdesk.exchange.consultation_list.row_values import RowRead, RowReader, SpellingKey
from intdesk.exchange.consultation_list.sections import Section, find_sections
from intdesk.exchange.consultation_list.spellings import matcher_for
from intdesk.sheets.reader_types import Row, Sheet, Workbook

Step = Callable[[int, int], None]
"""Told the rows done and all rows; may raise to cancel."""

_STEP_ROWS = 500
_CONTINUES = 0.6
_REQUIRED = (ListField.DAY, ListField.MINUTES, ListField.TOPIC)


@dataclass(frozen=True, slots=True)
class _List:
    """One list of a sheet with its columns and what its surroundings say about days."""

    sheet: str
    section: Section
    columns: tuple[Column, ...]
    context: DayContext

    @property
    def missing(self) -> tuple[ListField, ...]:
        """Return the required fields that no column serves."""
        present = {column.field for column in self.columns}
        if {ListField.START, ListField.END} <= present:
            present.add(ListField.MINUTES)
        return tuple(name for name in _REQUIRED if name not in present)


@dataclass(slots=True)
class _Found:
    """What the rows of all lists brought to light so far."""

    drafts: list[DraftRow] = field(default_factory=list)
    identities: list[str] = field(default_factory=list, repr=False)
    skipped: list[SkippedRow] = field(default_factory=list)
    problems: list[RowFinding] = field(default_factory=list)
    hints: list[RowFinding] = field(default_factory=list)
    spellings: Counter[SpellingKey] = field(default_factory=Counter)


def signature(workbook: Workbook) -> str:
    """Return what recognises the headings of a workbook's first list, empty without one."""
    for sheet in workbook.sheets:
        if not sheet.hidden and (sections := find_sections(sheet, {})):
            texts = "|".join(squeezed(text) for text in sections[0].heading.texts)
            return hashlib.sha256(texts.encode()).hexdigest()[:32]
    return ""


def read_list(
    workbook: Workbook, book: CodeBook, today: date, mapping: Mapping, step: Step
) -> ListReading:
    """Return all that a workbook says; raises ``InputError("no_list_found")``."""
    reader = _WorkbookReader(workbook, book, today, mapping)
    return reader.read(step)


def _named_headings(mapping: Mapping) -> dict[str, ListField]:
    return {squeezed(text): name for text, name in mapping.columns.items() if text[:1] != "#"}


class _WorkbookReader:
    """Reads the lists of one workbook one after the other."""

    def __init__(self, workbook: Workbook, book: CodeBook, today: date, mapping: Mapping) -> None:
        self._workbook = workbook
        self._book = book
        self._today = today
        self._mapping = mapping
        self._matchers: Matchers = all_matchers(
            lambda name: matcher_for(
                book,
                CODE_LISTS[name],
                mapping.spellings.get(
                    ListField.TOPIC if name is ListField.FURTHER_TOPICS else name, {}
                ),
            )
        )

    def read(self, step: Step) -> ListReading:
        sheets = [(sheet, self._lists(sheet)) for sheet in self._visible()]
        self._continue_without_heading(sheets)
        lists = [found for _, on_sheet in sheets for found in on_sheet]
        if not lists:
            raise InputError("no_list_found", path=self._workbook.name)
        complete = [found for found in lists if not found.missing]
        used = complete or lists
        found = _Found()
        total = sum(len(one.section.rows) for one in used)
        done = 0
        for one in used if complete else ():
            for _ in self._rows(one, found):
                done += 1
                if done % _STEP_ROWS == 0 or done == total:
                    step(done, total)
        found.skipped += _rows_of_other_lists(lists, used)
        identities = self._mapping.mark_new_by_identity
        if identities:
            marked = with_novelty([row.draft for row in found.drafts], found.identities)
            pairs = zip(found.drafts, marked, strict=True)
            found.drafts = [replace(row, draft=draft) for row, draft in pairs]
        return ListReading(
            self._workbook.name,
            signature(self._workbook),
            tuple(self._sheet_findings(sheets, used)),
            tuple(found.drafts),
            tuple(found.skipped),
            tuple(found.problems),
            tuple(found.hints),
            _spellings(found.spellings),
            () if complete else lists[0].missing,
            self._mapping,
            identities,
        )

    def _visible(self) -> list[Sheet]:
        return [sheet for sheet in self._workbook.sheets if not sheet.hidden and sheet.rows]

    def _lists(self, sheet: Sheet) -> list[_List]:
        found = []
        for section in find_sections(sheet, _named_headings(self._mapping)):
            columns = self._columns(section)
            if any(column.field is ListField.DAY for column in columns):
                context = self._context(sheet, section, columns)
                found.append(_List(sheet.title, section, columns, context))
        return found

    def _columns(self, section: Section) -> tuple[Column, ...]:
        texts = section.heading.texts
        width = max([len(texts), *(len(row.cells) for row in section.rows)])
        named = {
            index: name
            for index, text in enumerate([*texts, *[""] * (width - len(texts))])
            if (name := self._mapping.column_field(index, text))
        }
        columns = ColumnFinder(section, self._matchers, named, self._today).columns()
        unit = self._mapping.duration_unit
        if unit is None:
            return columns
        return tuple(replace(c, unit=unit) if c.field is ListField.MINUTES else c for c in columns)

    def _context(self, sheet: Sheet, section: Section, columns: Sequence[Column]) -> DayContext:
        """Return the month and year that the sheet's title and the lines above the list name."""
        month = month_and_year(sheet.title) or next(
            (found for text in section.titles if (found := month_and_year(text))), None
        )
        year = self._mapping.year or (month.year if month else None) or only_year(sheet.title)
        year = year or only_year(" ".join(section.titles))
        year = year or self._year_of_days(section, columns) or only_year(self._workbook.name)
        return DayContext(year, month.month if month else None)

    def _year_of_days(self, section: Section, columns: Sequence[Column]) -> int | None:
        """Return the year of the days that name one, if they agree."""
        index = next(column.index for column in columns if column.field is ListField.DAY)
        days = (read_day(row.cell(index), DayContext()).day for row in section.rows)
        years = {day.year for day in days if day is not None}
        return years.pop() if len(years) == 1 else None

    def _continue_without_heading(self, sheets: list[tuple[Sheet, list[_List]]]) -> None:
        """Let sheets without a heading go on with the columns of the list before them."""
        last: _List | None = None
        for sheet, lists in sheets:
            if lists:
                last = lists[-1]
            elif last is not None and not last.missing and _goes_on(sheet, last.columns):
                section = Section(last.section.heading, (), list(sheet.rows))
                context = self._context(sheet, section, last.columns)
                lists.append(_List(sheet.title, section, last.columns, context))

    def _rows(self, one: _List, found: _Found) -> Iterator[None]:
        """Sort and read the rows of a list, one per step."""
        section = one.section
        sorter = RowSorter(one.columns)
        reader = RowReader(
            one.columns, self._matchers, self._book, self._today, self._mapping.minutes
        )
        kinds = [sorter.kind(row, one.context) for row in section.rows]
        day_column = next(c.index for c in one.columns if c.field is ListField.DAY)
        carries = carries_days(section.rows, day_column, [not kind.skipped for kind in kinds])
        found.skipped += [SkippedRow(one.sheet, n, "heading") for n in section.repeated]
        naming = naming_columns(one.columns) if self._mapping.mark_new_by_identity else []
        context, carried = one.context, None
        for row, kind in zip(section.rows, kinds, strict=True):
            yield
            if kind.month:
                context = DayContext(kind.month.year or context.year, kind.month.month)
            if kind.skipped:
                found.skipped.append(SkippedRow(one.sheet, row.number, kind.skipped))
                carried = None
                continue
            read = reader.read(row, context, carried)
            self._add(one, row, read, found)
            if not read.problems:
                found.identities.append(identity_key(row, naming))
            day = read.values.get("day")
            carried = day if carries and isinstance(day, date) else None
        found.spellings += reader.spellings

    def _add(self, one: _List, row: Row, read: RowRead, found: _Found) -> None:
        place = (one.sheet, row.number)
        found.problems += [RowFinding(*place, *problem) for problem in read.problems]
        if read.problems:
            return
        found.hints += [RowFinding(*place, *hint) for hint in read.hints]
        draft: Consultation = read.draft()
        found.drafts.append(DraftRow(*place, draft, read.referral, read.fingerprint()))

    def _sheet_findings(
        self, sheets: Sequence[tuple[Sheet, Sequence[_List]]], used: Sequence[_List]
    ) -> Iterator[SheetFinding]:
        read = {sheet.title: lists for sheet, lists in sheets}
        for sheet in self._workbook.sheets:
            lists = [one for one in read.get(sheet.title, ()) if one in used]
            if lists:
                columns = tuple(chain.from_iterable(one.columns for one in lists))
                yield SheetFinding(sheet.title, columns, sum(map(_blank_rows, lists)))
            else:
                reason = "hidden" if sheet.hidden else "no_list" if sheet.rows else "empty"
                yield SheetFinding(sheet.title, passed_over=reason)


def _blank_rows(one: _List) -> int:
    """Count the blank rows between the first and the last row of a list."""
    numbers = [row.number for row in one.section.rows] + one.section.repeated
    return max(numbers) - min(numbers) + 1 - len(numbers) if numbers else 0


def _rows_of_other_lists(lists: Sequence[_List], used: Sequence[_List]) -> list[SkippedRow]:
    """Return the rows of lists of another kind that share a sheet with a consultation list."""
    titles = {one.sheet for one in used}
    others = [one for one in lists if one not in used and one.sheet in titles]
    return [
        SkippedRow(one.sheet, row.number, "other_list")
        for one in others
        for row in one.section.rows
    ]


def _goes_on(sheet: Sheet, columns: Sequence[Column]) -> bool:
    """Tell whether most rows of a sheet have a day and a duration where the columns say."""
    day = next(column for column in columns if column.field is ListField.DAY)
    minutes = next((c for c in columns if c.field is ListField.MINUTES), None)
    if minutes is None:
        return False
    fits = sum(
        1
        for row in sheet.rows
        if read_day(row.cell(day.index), DayContext(2000, 1)).day is not None
        and read_duration(row.cell(minutes.index), minutes.unit).minutes is not None
    )
    return fits >= 2 and fits >= _CONTINUES * len(sheet.rows)


def _spellings(counted: Counter[SpellingKey]) -> tuple[Spelling, ...]:
    """Return the spellings, the unknown ones first, then the guesses, the frequent ones first."""
    ordered = sorted(counted.items(), key=lambda i: (bool(i[0][2]), i[0][3], -i[1], i[0]))
    return tuple(
        Spelling(name, text, times, codes, sure) for (name, text, codes, sure), times in ordered
    )
