"""Papers as workbooks: the same parts as in :mod:`intdesk.reports.paper_pdf`, real numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from functools import singledispatchmethod
from io import BytesIO
from typing import Final

from intdesk.domain.paper import (
    Amount,
    Blank,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Part,
    Points,
    Sheet,
    SheetRow,
)
from intdesk.reports.tables_xlsx import change_entry, value_entry
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable

_LEAST_COLUMNS: Final = 3
"""Texts are hard to read on a sheet of fewer columns of values."""
_BULLET: Final = "• "


def render_paper_xlsx(paper: Paper) -> bytes:
    """Return the workbook of a paper; the same paper gives the same bytes."""
    title = ": ".join(filter(None, (paper.title, paper.subtitle)))
    document = Document(
        title=title,
        creator=paper.office or paper.title,
        made_at=datetime.combine(paper.made_on, time(), UTC),
        subject=paper.title,
        marking=paper.remark,
    )
    workbook = new_workbook(document)
    columns = [len(part.heads) - 1 for part in paper.parts if isinstance(part, Sheet)]
    values = max([_LEAST_COLUMNS, *columns])
    writer = _Writer(ReportSheet(workbook, paper.title, document, values=values))
    writer.page.title(paper.title)
    if paper.subtitle:
        writer.page.heading(paper.subtitle, level=2)
    for part in paper.parts:
        writer.write(part)
        writer.headed = isinstance(part, Heading)
    writer.page.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


class _Writer:
    def __init__(self, page: ReportSheet) -> None:
        self.page = page
        self.headed = False
        """Whether a heading stands directly above: it stays with what follows."""
        self._tables = 0

    @singledispatchmethod
    def write(self, part: Part) -> None:
        """Append a part of a paper; raises TypeError for parts that are to be signed by hand."""
        raise TypeError(part)

    @write.register
    def _(self, part: Heading) -> None:
        self._begin()
        self.page.heading(part.text)

    @write.register
    def _(self, part: Paragraph) -> None:
        self.page.paragraph(part.text, small=part.small)

    @write.register
    def _(self, part: Points) -> None:
        self.page.row += 1
        for item in part.items:
            self.page.paragraph(_BULLET + item)

    @write.register
    def _(self, part: Blank) -> None:
        self._begin()
        self.page.heading(part.label, level=2)
        self.page.blank(part.lines, part.value)

    @write.register
    def _(self, part: Facts) -> None:
        self._begin()
        self.page.heading(part.caption, level=2)
        for name, value in part.rows:
            self.page.described(name, value)

    @write.register
    def _(self, part: Sheet) -> None:
        self._tables += 1
        texts = [at for at in range(1, len(part.heads)) if at not in part.numbers]
        self._begin()
        self.page.heading(part.caption, level=2)
        self.page.table(
            SheetTable(
                f"Tabelle{self._tables}", part.heads, [_entries(row) for row in part.rows],
                _entries(part.total), words=texts,
            )
        )  # fmt: skip

    def _begin(self) -> None:
        """Begin a block that no page ends in, unless it began with the heading above."""
        if not self.headed:
            self.page.keep_together()


def _entries(row: SheetRow) -> Sequence[Entry]:
    return [_amount(cell) if isinstance(cell, Amount) else Entry(cell) for cell in row]


def _amount(cell: Amount) -> Entry:
    entry = change_entry if cell.signed else value_entry
    return entry(cell.value, cell.unit)
