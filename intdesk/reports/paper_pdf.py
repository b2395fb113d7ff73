"""Papers of data protection as PDF (PDF/UA-1 and PDF/A-2a): forms, information, answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import singledispatchmethod
from itertools import pairwise
from typing import Final

from intdesk.domain.dates import format_day
from intdesk.domain.paper import (
    Blank,
    Blanks,
    Facts,
    Heading,
    NewPage,
    Paper,
    Paragraph,
    Part,
    Picture,
    Points,
    Sheet,
    Signatures,
    Size,
    Tick,
)
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.form_parts import BesideBlock, BlankBlock, SignatureBlock, TickBlock
from intdesk.reports.lights import LIGHT_ROOM, light_sign
from intdesk.reports.paper_columns import fitted_widths, names_width
from intdesk.reports.pdf.blocks import Block, Item, PageBreak
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.fonts import printable, register_fonts
from intdesk.reports.pdf.lines import Span, Text
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    HEADING_2,
    MUTED,
    SUBTITLE,
    TEXT_WIDTH,
    TextStyle,
)
from intdesk.reports.pdf.table_layout import Align, Cell, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts.light_words import parted_light
from intdesk.texts.list_print import continued
from intdesk.texts.paper_cells import cell_texts
from intdesk.texts.privacy.papers import PLACE_AND_DAY

_NAMES: Final = 165.0


@dataclass(frozen=True, slots=True)
class _Look:
    """The styles of a paper."""

    body: TextStyle
    head: TextStyle
    small: TextStyle


_LOOKS: Final = {
    Size.USUAL: _Look(
        replace(BODY, size=10.5, leading=14.5, after=6),
        replace(HEADING_2, size=13, leading=17, before=12, after=4),
        TextStyle("P", 9.5, 13, colour=MUTED, after=5),
    ),
    Size.LARGE: _Look(
        replace(BODY, size=13, leading=19.5, after=7),
        replace(HEADING_2, size=16, leading=21, before=16, after=6),
        TextStyle("P", 11, 15, colour=MUTED, after=6),
    ),
}
_TITLE: Final = replace(HEADING_1, before=0, after=2)
_SUBTITLE: Final = replace(SUBTITLE, size=12.5, leading=17, after=12)


def render_paper(paper: Paper, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the PDF; the same paper gives the same bytes."""
    writer = _Writer(paper)
    info = DocumentInfo(
        title=" · ".join(filter(None, (paper.title, paper.office))),
        author=paper.office or paper.title,
        subject=paper.subtitle or paper.title,
        creator=paper.program,
        made_on=paper.made_on,
    )
    day = format_day(paper.made_on)
    furniture = Furniture(paper.office, paper.title, paper.remark, opening=day)
    return render(writer.story(), info, furniture, progress)


class _Writer:
    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._look = _LOOKS[paper.size]
        self._heads = 0

    def story(self) -> list[Item]:
        """Return title and parts."""
        opening: list[Item] = [TextBlock(printable(self._paper.title), _TITLE, "title")]
        if self._paper.subtitle:
            opening.append(TextBlock(printable(self._paper.subtitle), _SUBTITLE))
        story = [*opening, *(item for part in self._paper.parts for item in self._write(part))]
        for before, after in pairwise(story):
            # Nobody shall sign on a page of its own.
            if isinstance(before, Block) and isinstance(after, SignatureBlock):
                before.keep_with_next = _moves_to_signatures(before)
            # What leads a list stands above its first point.
            elif isinstance(before, TextBlock) and isinstance(after, ListBlock):
                before.keep_with_next = True
        return story

    def _table(
        self, caption: str, columns: tuple[Column, ...], rows: tuple[TableRow, ...]
    ) -> TableBlock:
        """Return a table below its caption; what the title of the paper says is not said twice."""
        known = caption == self._paper.title
        named: Text = "" if known else [Span(printable(caption), strong=True)]
        return TableBlock(TableSpec(named, columns, rows, continued(caption)))

    @singledispatchmethod
    def _write(self, part: Part) -> list[Item]:
        raise TypeError(part)

    @_write.register
    def _(self, part: NewPage) -> list[Item]:  # noqa: ARG002
        return [PageBreak()]

    @_write.register
    def _(self, part: Heading) -> list[Item]:
        self._heads += 1
        return [TextBlock(printable(part.text), self._look.head, f"part{self._heads}")]

    @_write.register
    def _(self, part: Paragraph) -> list[Item]:
        style = self._look.small if part.small else self._look.body
        return [TextBlock(text, style) for text in _paragraphs(part.text)]

    @_write.register
    def _(self, part: Points) -> list[Item]:
        items = [ListItem(printable(text)) for text in part.items]
        return [ListBlock(items, self._look.body)]

    @_write.register
    def _(self, part: Blank) -> list[Item]:
        return [BlankBlock(part.label, part.value, part.lines)]

    @_write.register
    def _(self, part: Blanks) -> list[Item]:
        left, right = (BlankBlock(b.label, b.value, b.lines) for b in (part.left, part.right))
        return [BesideBlock(left, right)]

    @_write.register
    def _(self, part: Tick) -> list[Item]:
        return [TickBlock(part.text, self._look.body, ticked=part.ticked)]

    @_write.register
    def _(self, part: Facts) -> list[Item]:
        register_fonts()
        width = names_width((name for name, _ in part.rows), _NAMES)
        columns = (Column("", width, Align.LEFT), Column("", None, Align.LEFT))
        rows = tuple(TableRow((printable(name), _cell(value))) for name, value in part.rows)
        return [self._table(part.caption, columns, rows)]

    @_write.register
    def _(self, part: Sheet) -> list[Item]:
        register_fonts()
        sized = zip(part.heads, fitted_widths(part), strict=True)
        texts = [cell_texts(row) for row in part.rows]
        lit = {at for row in texts for at, text in enumerate(row) if parted_light(text)[0]}
        columns = tuple(
            Column(
                head, width or None, Align.RIGHT if at in part.numbers else Align.LEFT,
                sign_room=LIGHT_ROOM * (at in lit),
            )
            for at, (head, width) in enumerate(sized)
        )  # fmt: skip
        rows = [_sheet_row(row) for row in texts]
        if part.total:
            rows.append(TableRow(cell_texts(part.total), total=True))
        return [self._table(part.caption, columns, tuple(rows))]

    @_write.register
    def _(self, part: Picture) -> list[Item]:
        register_fonts()
        art = DrawingArt(draw_chart(part.chart, TEXT_WIDTH))
        return [FigureBlock(art, part.chart.alternative, part.chart.title)]

    @_write.register
    def _(self, part: Signatures) -> list[Item]:
        return [SignatureBlock(part.names, PLACE_AND_DAY, part.filled)]


def _moves_to_signatures(before: Block) -> bool:
    """Tell whether a part moves to the page of the signatures after it; long tables do not."""
    short = isinstance(before, TableBlock) and before.short
    return short or isinstance(before, TextBlock | TickBlock | SignatureBlock)


def _paragraphs(text: str) -> list[str]:
    return [printable(line) for line in text.splitlines() if line.strip()] or [""]


def _sheet_row(row: Sequence[str]) -> TableRow:
    """Return a row of texts; the sign of a status light becomes a drawn one."""
    parted = [parted_light(text) for text in row]
    light = next((light for light, _ in parted if light is not None), None)
    return TableRow(tuple(_cell(text) for _, text in parted), sign=light_sign(light))


def _cell(value: str) -> Cell:
    lines = _paragraphs(value)
    return lines[0] if len(lines) == 1 else tuple(lines)
