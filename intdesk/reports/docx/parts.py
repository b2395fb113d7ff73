"""The parts of a Word document: headings, paragraphs, lists, tables, lines to write on."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, Final

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from intdesk.reports.docx.document import MUTED, clean

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

TEXT_WIDTH: Final = 470.0
"""Points between the margins."""
_HEAD_FILL: Final = "EAF1F8"
_LINE: Final = "AAB4C0"
_SMALL: Final = Pt(9.5)
_LINE_GAP: Final = 14
_CELL: Final = Pt(10)
_LETTER, _MARGINS = 5.8, 14.0
"""The width of a bold letter in tables, and of the margins of a cell, in points."""
_BREAKS: Final = re.compile(r"[\s/–-]+")
_WIDER: Final = 1.25
"""Widths are those of the PDF, whose tables have smaller letters."""


class DocxParts:
    """Appends parts to a document, one below the other."""

    def __init__(self, document: DocxDocument) -> None:
        """Begin below what the document has."""
        self._document = document

    def title(self, text: str, subtitle: str = "") -> None:
        """Append the title of the whole document, and a line below it."""
        self._document.add_paragraph(clean(text), style="Title")
        if subtitle:
            self._document.add_paragraph(clean(subtitle), style="Subtitle")

    def heading(self, text: str, level: int = 1) -> None:
        """Append a heading of level 1 to 3."""
        self._document.add_heading(clean(text), level)

    def text(self, text: str, *, small: bool = False) -> None:
        """Append a paragraph for each line that is not empty."""
        for line in text.splitlines():
            if line.strip():
                run = self._document.add_paragraph().add_run(clean(line))
                if small:
                    run.font.size, run.font.color.rgb = _SMALL, MUTED

    def bullets(self, items: Sequence[str]) -> None:
        """Append a list."""
        for item in items:
            self._document.add_paragraph(clean(" ".join(item.split())), style="List Bullet")

    def table(
        self,
        caption: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        numbers: Collection[int] = (),
        *,
        total: bool = False,
    ) -> None:
        """Append a table below its caption; ``widths`` in points, 0 for what is left.

        The row of heads comes again on each page; without heads the first column heads the rows.
        ``numbers`` are the columns that stand right; with ``total`` the last row is strong.
        """
        self._document.add_paragraph(clean(caption), style="Caption")
        count = len(widths)
        table: Any = self._document.add_table(0, count)
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
        sizes = _sizes(widths, [heads, *rows])
        _set_borders(table, caption, headed=bool(heads))
        if any(heads):
            _fill(table.add_row(), heads, sizes, range(count), numbers, head=True)
            _repeat(table.rows[0])
        names = range(0 if any(heads) else 1)
        for at, row in enumerate(rows, 1):
            strong = range(count) if total and at == len(rows) else names
            _fill(table.add_row(), row, sizes, strong, numbers)
        for column, size in zip(table.columns, sizes, strict=True):
            column.width = Pt(size)
        self._document.add_paragraph().paragraph_format.space_after = Pt(2)

    def blank(self, label: str, value: str = "", lines: int = 1) -> None:
        """Append words with lines to write on below."""
        self.text(label)
        for number in range(max(lines, 1)):
            self._ruled(value if number == 0 else "")

    def signatures(self, names: Sequence[str], below: str) -> None:
        """Append lines to sign on side by side; ``below`` stands under each with its name."""
        width = TEXT_WIDTH / len(names)
        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(48)
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.keep_with_next = True
        words = self._document.add_paragraph()
        for number in range(len(names)):
            start, end = Pt(number * width), Pt((number + 1) * width - _LINE_GAP)
            for line in (paragraph, words):
                if number:
                    line.paragraph_format.tab_stops.add_tab_stop(start)
            paragraph.paragraph_format.tab_stops.add_tab_stop(
                end, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES
            )
        paragraph.add_run("\t" * (2 * len(names) - 1))
        run = words.add_run("\t".join(f"{below}, {clean(name)}" for name in names))
        run.font.size, run.font.color.rgb = _SMALL, MUTED

    def page_break(self) -> None:
        """Let the next part begin on a page of its own."""
        document: Any = self._document
        document.add_page_break()

    def _ruled(self, value: str) -> None:
        paragraph = self._document.add_paragraph()
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Pt(TEXT_WIDTH), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
        paragraph.add_run(f"{clean(value)}\t")


def _sizes(widths: Sequence[float], rows: Sequence[Sequence[str]]) -> list[float]:
    """Return the widths; columns without one have room for their longest word."""
    free = [number for number, width in enumerate(widths) if not width]
    sizes = [width * _WIDER for width in widths]
    if not free:
        return sizes
    longest = max((_longest_word(row[n]) for row in rows for n in free if row), default=0)
    least = min(longest * _LETTER + _MARGINS, TEXT_WIDTH / (len(free) + 1))
    rest = max((TEXT_WIDTH - sum(sizes)) / len(free), least)
    factor = min(1.0, (TEXT_WIDTH - rest * len(free)) / (sum(sizes) or 1.0))
    return [size * factor or rest for size in sizes]


def _longest_word(text: str) -> int:
    return max(map(len, _BREAKS.split(text)))


def _fill(
    row: Any, texts: Sequence[str], sizes: Sequence[float],  # noqa: ANN401
    strong: Collection[int], right: Collection[int], *, head: bool = False,
) -> None:  # fmt: skip
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    properties.append(OxmlElement("w:cantSplit"))
    for number, (cell, text, size) in enumerate(zip(row.cells, texts, sizes, strict=True)):
        cell.width = Pt(size)
        lines = [line for line in clean(text).splitlines() if line.strip()] or [""]
        for at, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(2)
            paragraph.paragraph_format.space_after = Pt(2)
            if number in right:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            run = paragraph.add_run(line)
            run.font.size, run.font.bold = _CELL, number in strong
        if head:
            shade = OxmlElement("w:shd")
            for name, value in (("val", "clear"), ("color", "auto"), ("fill", _HEAD_FILL)):
                shade.set(qn(f"w:{name}"), value)
            cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - no public way


def _repeat(row: Any) -> None:  # noqa: ANN401 - a row of python-docx
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001


def _set_borders(table: Any, caption: str, *, headed: bool) -> None:  # noqa: ANN401
    """Draw light lines between rows, and say what the table is and which cells head it."""
    properties = table._tbl.tblPr  # noqa: SLF001 - no public way
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)
    for old in properties.findall(qn("w:tblLook")):
        properties.remove(old)
    look = OxmlElement("w:tblLook")
    for name, on in (("firstRow", headed), ("firstColumn", True), ("noHBand", False)):
        look.set(qn(f"w:{name}"), "1" if on else "0")
    words = OxmlElement("w:tblCaption")
    words.set(qn("w:val"), clean(caption))
    properties.append(look)
    properties.append(words)
