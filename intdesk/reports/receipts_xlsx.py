"""The list of receipts (Belegliste) as a workbook: one table to filter, and the sums of it."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from intdesk.domain.report_data import Unit
from intdesk.reports.receipts import Receipt, ReceiptSheet
from intdesk.reports.tables_xlsx import value_entry
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable
from intdesk.texts import budget_papers as words
from intdesk.texts.analysis import as_of

_WORDS: Final = (2, 3, 4)
"""Payee, purpose and document number stand left."""


def render_receipts_xlsx(sheet: ReceiptSheet) -> bytes:
    """Return the workbook; the same sheet gives the same bytes."""
    document = Document(
        title=sheet.title, creator=sheet.office or sheet.title, made_at=sheet.made_at,
        subject=words.SUBJECT, marking=sheet.marks,
    )  # fmt: skip
    workbook = new_workbook(document)
    heads = (sheet.first, *words.RECEIPT_HEADS)
    page = ReportSheet(workbook, words.RECEIPTS, document, values=len(heads) - 1, landscape=True)
    page.title(sheet.title)
    page.paragraph(as_of(sheet.made_at.date()), small=True)
    page.paragraph(sheet.intro if sheet.groups else words.NO_RECEIPTS)
    if sheet.groups:
        page.heading(words.SUMS, level=2)
        page.table(SheetTable("Summen", (sheet.first, words.SUM_OF), _sums(sheet)))
        page.heading(words.RECEIPTS, level=2)
        lines = [_line(name, one) for name, receipts in sheet.groups for one in receipts]
        page.table(SheetTable("Belege", heads, lines, words=_WORDS))
    page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _sums(sheet: ReceiptSheet) -> list[list[Entry]]:
    sums = ((name, sum(one.cents for one in receipts)) for name, receipts in sheet.groups)
    return [[Entry(name), value_entry(cents, Unit.CENTS)] for name, cents in sums]


def _line(name: str, one: Receipt) -> list[Entry]:
    day = Entry(STORED[CellKind.DAY](one.day), FORMATS[CellKind.DAY])
    texts = (Entry(text) for text in (one.payee, one.purpose, one.document))
    return [Entry(name), day, *texts, value_entry(one.cents, Unit.CENTS)]
