"""The list of receipts (Belegliste) as tagged PDF: group by group, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from intdesk.domain.dates import format_day
from intdesk.domain.report_data import Unit
from intdesk.reports.pdf.blocks import Item
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.fonts import printable, register_fonts
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, SUBTITLE
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts import budget_papers as words
from intdesk.texts.analysis import as_of, continued
from intdesk.texts.numbers import format_value


@dataclass(frozen=True, slots=True)
class Receipt:
    """One line of the list; ``cents`` in the direction of its budget line."""

    day: date
    payee: str
    purpose: str
    document: str
    cents: int


@dataclass(frozen=True, slots=True)
class ReceiptSheet:
    """Receipts by budget line or position of a plan, with office and moment (aware)."""

    title: str
    groups: tuple[tuple[str, tuple[Receipt, ...]], ...]
    office: str
    made_at: datetime
    program: str
    marks: str = ""
    intro: str = words.RECEIPTS_INTRO
    first: str = words.LINE
    """What the groups are, as the head of their column."""


def render_receipts(sheet: ReceiptSheet) -> bytes:
    """Return the list as a PDF (PDF/UA-1 and PDF/A-2a); the same sheet, the same bytes."""
    register_fonts()
    made_on = sheet.made_at.date()
    info = DocumentInfo(
        title=" · ".join(filter(None, (sheet.title, sheet.office))),
        author=sheet.office or sheet.title,
        subject=words.SUBJECT,
        creator=sheet.program,
        made_on=made_on,
    )
    intro = sheet.intro if sheet.groups else words.NO_RECEIPTS
    story: list[Item] = [
        TextBlock(printable(sheet.title), HEADING_1, "receipts"),
        TextBlock(as_of(made_on), SUBTITLE),
        TextBlock(intro, BODY),
    ]
    for number, (line, receipts) in enumerate(sheet.groups, 1):
        story.append(TextBlock(printable(line), HEADING_2, f"line-{number}"))
        story.append(TableBlock(_spec(sheet, line, receipts)))
    return render(story, info, Furniture(sheet.office, sheet.title, sheet.marks))


def _spec(sheet: ReceiptSheet, line: str, receipts: Sequence[Receipt]) -> TableSpec:
    overleaf = continued(printable(f"{sheet.title}: {line}"))
    widths = (60.0, None, None, 84.0, 74.0)
    columns = tuple(
        Column(head, width, Align.RIGHT if head == words.RECEIPT_HEADS[-1] else Align.LEFT)
        for head, width in zip(words.RECEIPT_HEADS, widths, strict=True)
    )
    rows = [
        TableRow((
            format_day(one.day), printable(one.payee), printable(one.purpose),
            printable(one.document), format_value(one.cents, Unit.CENTS),
        ))
        for one in receipts
    ]  # fmt: skip
    total = format_value(sum(one.cents for one in receipts), Unit.CENTS)
    rows.append(TableRow((words.SUM_OF, "", "", "", total), total=True))
    return TableSpec("", columns, tuple(rows), overleaf)
