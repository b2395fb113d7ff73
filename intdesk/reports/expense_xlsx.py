"""The expense sheet of a person as a workbook: real days, times and amounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

from intdesk.domain.expense_sheet import ExpenseLine, ExpenseSheet
from intdesk.domain.report_data import Unit
from intdesk.reports.tables_xlsx import value_entry
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable
from intdesk.texts import volunteering as words
from intdesk.texts.report import marks_text

_NOTHING = Entry("")


def render_expenses(sheet: ExpenseSheet, made_at: datetime) -> bytes:
    """Return the workbook; the same sheet gives the same bytes."""
    document = Document(
        title=f"{sheet.title}: {sheet.name}",
        creator=sheet.office or sheet.title,
        made_at=made_at,
        subject=words.SHEET_TITLE,
        marking=marks_text(internal=True, demonstration=sheet.demonstration),
    )
    workbook = new_workbook(document)
    values = len(words.HEADS) - 1
    page = ReportSheet(workbook, words.LINES, document, values=values, landscape=True)
    page.title(sheet.title)
    for name, value in sheet.facts:
        page.fact(name, Entry(value))
    page.fact(words.OPEN, _cents(sheet.open))
    page.row += 1
    if sheet.lines:
        total = (
            Entry(words.TOTAL), _NOTHING, value_entry(sheet.minutes, Unit.MINUTES), _NOTHING,
            _NOTHING, _NOTHING, _cents(sheet.amount), _NOTHING,
        )  # fmt: skip
        lines = [_entries(line) for line in sheet.lines]
        page.table(SheetTable("Einsaetze", words.HEADS, lines, total, words=(1,)))
    else:
        page.paragraph(words.NOTHING)
    if sheet.remark:
        page.paragraph(sheet.remark, small=True)
    page.row += 2
    for who in words.SIGNATURES:
        page.fact(who, Entry(f"{words.PLACE}: "))
    page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _entries(line: ExpenseLine) -> Sequence[Entry]:
    minutes = _NOTHING if line.minutes is None else value_entry(line.minutes, Unit.MINUTES)
    return (
        _day(line.day),
        Entry(line.what),
        minutes,
        _NOTHING if line.fee is None else _cents(line.fee),
        _cents(line.travel),
        _cents(line.other_cost),
        _cents(line.amount),
        _day(line.paid_on) if line.paid_on else _NOTHING,
    )


def _cents(cents: int) -> Entry:
    return value_entry(cents, Unit.CENTS)


def _day(day: date) -> Entry:
    return Entry(STORED[CellKind.DAY](day), FORMATS[CellKind.DAY])
