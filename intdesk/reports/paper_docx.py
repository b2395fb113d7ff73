"""Papers as Word documents: the same parts as in :mod:`intdesk.reports.paper_pdf`."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import Final

from intdesk.domain.paper import (
    Blank,
    Blanks,
    Facts,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Part,
    Points,
    Sheet,
    Signatures,
    Tick,
)
from intdesk.reports.docx.document import DocxInfo, new_document, to_bytes
from intdesk.reports.docx.parts import DocxParts
from intdesk.texts.paper_cells import cell_texts
from intdesk.texts.privacy.papers import PLACE_AND_DAY

_NAMES: Final = 110.0
_BOXES: Final = {True: "☒", False: "☐"}


def render_paper_docx(paper: Paper) -> bytes:
    """Return the document; the same paper gives the same bytes."""
    info = DocxInfo(
        title=" · ".join(filter(None, (paper.title, paper.subtitle))),
        author=paper.office or paper.title,
        subject=paper.subtitle or paper.title,
        made_on=paper.made_on,
        remark=" · ".join(filter(None, (paper.office, paper.remark))),
    )
    document = new_document(info)
    writer = _Writer(DocxParts(document))
    writer.parts.title(paper.title, paper.subtitle)
    for part in paper.parts:
        writer.write(part)
    return to_bytes(document)


class _Writer:
    def __init__(self, parts: DocxParts) -> None:
        self.parts = parts

    @singledispatchmethod
    def write(self, part: Part) -> None:
        """Append a part of a paper."""
        raise TypeError(part)

    @write.register
    def _(self, part: NewPage) -> None:  # noqa: ARG002
        self.parts.page_break()

    @write.register
    def _(self, part: Heading) -> None:
        self.parts.heading(part.text)

    @write.register
    def _(self, part: Paragraph) -> None:
        self.parts.text(part.text, small=part.small)

    @write.register
    def _(self, part: Points) -> None:
        self.parts.bullets(part.items)

    @write.register
    def _(self, part: Blank) -> None:
        self.parts.blank(part.label, part.value, part.lines)

    @write.register
    def _(self, part: Blanks) -> None:
        for blank in (part.left, part.right):
            self.parts.blank(blank.label, blank.value, blank.lines)

    @write.register
    def _(self, part: Tick) -> None:
        self.parts.text(f"{_BOXES[part.ticked]} {part.text}")

    @write.register
    def _(self, part: Facts) -> None:
        self.parts.table(part.caption, (), part.rows, (_NAMES, 0.0))

    @write.register
    def _(self, part: Sheet) -> None:
        rows = [cell_texts(row) for row in (*part.rows, part.total) if row]
        self.parts.table(
            part.caption, part.heads, rows, part.widths, part.numbers, total=bool(part.total)
        )

    @write.register
    def _(self, part: Signatures) -> None:
        self.parts.signatures(part.names, PLACE_AND_DAY)
