"""Reads a treasury's list: from sheets to postings, skipped rows and problems."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from intdesk.domain.budget.line import account_key
from intdesk.domain.budget.posting import document_key
from intdesk.domain.period import plausible_year
from intdesk.errors import InputError
from intdesk.exchange.consultation_list.cell_text import cell_text, squeezed
from intdesk.exchange.consultation_list.day_cells import DayContext, read_day
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.consultation_list.vocabulary import names_sum
from intdesk.exchange.posting_list.amounts import read_cents
from intdesk.exchange.posting_list.fields import MONEY, PostingColumn, PostingField
from intdesk.exchange.posting_list.findings import PostingReading, PostingRow, PostingSheet
from intdesk.exchange.posting_list.headings import columns_of, find_heading, full_heading
from intdesk.exchange.posting_list.mapping import PostingMapping
from intdesk.sheets.reader_types import Cell, Row, Sheet, Workbook

Step = Callable[[int, int], None]
"""Told the rows done and all rows; may raise to cancel."""

_STEP_ROWS = 500
_F = PostingField
_TEXTS = (_F.PRODUCT, _F.ACCOUNT, _F.COST_CENTRE, _F.TITLE, _F.DOCUMENT, _F.PAYEE)
_LIMITS = {_F.TITLE: 200, _F.PAYEE: 200, _F.PURPOSE: 200}
_CODE = 40


@dataclass(slots=True)
class _Found:
    rows: list[PostingRow] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    problems: list[RowFinding] = field(default_factory=list)
    hints: list[RowFinding] = field(default_factory=list)


def posting_signature(workbook: Workbook) -> str:
    """Return what recognises the headings of the first list, empty without one."""
    for sheet in workbook.sheets:
        at = find_heading(sheet.rows, PostingMapping()) if not sheet.hidden else None
        if at is not None:
            texts = "|".join(squeezed(cell_text(cell)) for cell in sheet.rows[at].cells)
            return hashlib.sha256(texts.encode()).hexdigest()[:32]
    return ""


def read_posting_list(workbook: Workbook, mapping: PostingMapping, step: Step) -> PostingReading:
    """Return all that a workbook says; raises ``InputError("no_postings_found")``."""
    found = _Found()
    sheets: list[PostingSheet] = []
    missing: list[tuple[str, ...]] = []
    split = False
    for sheet in workbook.sheets:
        if sheet.hidden or not sheet.rows:
            why = "hidden" if sheet.hidden else "empty"
            sheets.append(PostingSheet(sheet.title, passed_over=why))
            continue
        at = find_heading(sheet.rows, mapping)
        if at is None:
            sheets.append(PostingSheet(sheet.title, passed_over="no_posting_list"))
            continue
        done = _Sheet(sheet, at, mapping)
        sheets.append(done.described())
        missing.append(done.missing)
        split = split or done.split
        if not done.missing:
            done.read(found, step)
    if not missing:
        raise InputError("no_postings_found", path=workbook.name)
    return PostingReading(
        workbook.name, posting_signature(workbook), tuple(sheets), tuple(found.rows),
        tuple(found.skipped), tuple(found.problems), tuple(found.hints), mapping,
        () if () in missing else missing[0], split,
    )  # fmt: skip


class _Sheet:
    """One list with its heading."""

    def __init__(self, sheet: Sheet, at: int, mapping: PostingMapping) -> None:
        self._title = sheet.title
        self._heading = sheet.rows[at]
        self._rows = sheet.rows[at + 1 :]
        self._columns = columns_of(full_heading(sheet.rows, at), self._rows, mapping)
        fields = {column.field for column in self._columns}
        self.split = _F.AMOUNT not in fields
        self.missing = tuple(f.value for f in (_F.ACCOUNT, _F.DAY) if f not in fields)
        if not fields & MONEY:
            self.missing = (*self.missing, _F.AMOUNT.value)

    def described(self) -> PostingSheet:
        """Return the sheet's columns and its blank rows."""
        numbers = [self._heading.number, *(row.number for row in self._rows)]
        blank = sum(after - before - 1 for before, after in pairwise(numbers))
        return PostingSheet(self._title, tuple(self._columns), blank)

    def read(self, found: _Found, step: Step) -> None:
        """Read the rows one after the other."""
        heading = _key(self._heading)
        for done, row in enumerate(self._rows, 1):
            if done % _STEP_ROWS == 0 or done == len(self._rows):
                step(done, len(self._rows))
            reason = "heading" if _key(row) == heading else self._skip_reason(row)
            if reason:
                found.skipped.append(SkippedRow(self._title, row.number, reason))
            else:
                self._read_row(row, found)

    def _skip_reason(self, row: Row) -> str:
        """Return why a row is no posting: a sum, or a remark without account and money."""
        if self._text(row, _F.ACCOUNT) and self._text(row, _F.DAY):
            return ""
        filled = [text for cell in row.cells if (text := cell_text(cell))]
        money = self._money_cells(row)
        if any(names_sum(text) for text in filled) or (money and len(money) == len(filled)):
            return "sum"
        return "" if money else "remark"

    def _read_row(self, row: Row, found: _Found) -> None:
        texts = {name: self._text(row, name) for name in _TEXTS}
        purpose = " ".join(
            text for c in self._of(_F.PURPOSE) if (text := cell_text(row.cell(c.index)))
        )
        problems, cents = [], self._cents(row)
        if not texts[_F.ACCOUNT]:
            problems.append((_F.ACCOUNT, "required", ""))
        if isinstance(cents, str):
            money = ", ".join(self._money_cells(row))
            problems.append((_F.AMOUNT, cents, money))
        day = read_day(self._cell(row, _F.DAY), DayContext())
        if day.day is None:
            problems.append((_F.DAY, day.fault, self._text(row, _F.DAY)))
        year = self._year(row)
        if isinstance(year, str):
            problems.append((_F.YEAR, year, self._text(row, _F.YEAR)))
        problems += [
            (name, "too_long", texts[name][:_CODE])
            for name in _TEXTS
            if len(texts[name]) > _LIMITS.get(name, _CODE)
        ]
        place = (self._title, row.number)
        found.problems += [RowFinding(*place, name.value, *rest) for name, *rest in problems]
        if problems or isinstance(cents, str) or isinstance(year, str) or day.day is None:
            return
        made = PostingRow(
            *place,
            product=texts[_F.PRODUCT],
            account=texts[_F.ACCOUNT],
            cost_centre=texts[_F.COST_CENTRE],
            title=texts[_F.TITLE],
            day=day.day,
            year=year or day.day.year,
            document=texts[_F.DOCUMENT],
            payee=texts[_F.PAYEE],
            purpose=purpose[: _LIMITS[_F.PURPOSE]],
            cents=cents,
            fingerprint="",
        )
        found.rows.append(_marked(made))

    def _cents(self, row: Row) -> int | str:
        """Return the cents of a row, or the fault."""
        total, given = 0, False
        for name, sign in ((_F.AMOUNT, 1), (_F.DEBIT, 1), (_F.CREDIT, -1)):
            for column in self._of(name):
                cents, fault = read_cents(row.cell(column.index))
                if fault:
                    return fault
                given = given or cents is not None
                total += sign * (cents or 0)
        return total if given else "required"

    def _year(self, row: Row) -> int | str | None:
        text = self._text(row, _F.YEAR)
        if not text:
            return None
        known = text.isdecimal() and plausible_year(int(text))
        return int(text) if known else "year_implausible"

    def _money_cells(self, row: Row) -> list[str]:
        texts = (cell_text(row.cell(c.index)) for c in self._columns if c.field in MONEY)
        return [text for text in texts if text]

    def _of(self, name: PostingField) -> Sequence[PostingColumn]:
        return [column for column in self._columns if column.field is name]

    def _cell(self, row: Row, name: PostingField) -> Cell:
        return next((row.cell(c.index) for c in self._of(name)), None)

    def _text(self, row: Row, name: PostingField) -> str:
        return next((cell_text(row.cell(c.index)) for c in self._of(name)), "")


def _marked(row: PostingRow) -> PostingRow:
    """Return the row with its marks."""
    same = (account_key(row.account), row.day.isoformat(), str(row.cents),
            document_key(row.document))  # fmt: skip
    kept = (
        row.product, row.account, row.cost_centre, row.day.isoformat(), str(row.year),
        row.document, row.payee, row.purpose, str(row.cents),
    )  # fmt: skip
    return replace(row, fingerprint=_mark(same), former=_mark(kept))


def _mark(parts: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:40]


def _key(row: Row) -> list[str]:
    return [squeezed(cell_text(cell)) for cell in row.cells]
