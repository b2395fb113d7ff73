"""Builds the story of a report: numbered headings, figures and tables in their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.graphics.shapes import Drawing

from intdesk.domain.chart import ChartSpec
from intdesk.domain.report_arranging import place_of
from intdesk.domain.report_measures import PublicMeasureTable
from intdesk.domain.report_outline import Depth, TablePlace
from intdesk.domain.report_public import (
    ChartedTable,
    PublicChapter,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    PublicTable,
)
from intdesk.reports.annual.compact import (
    grouped,
    stands_for_table,
)
from intdesk.reports.annual.tables import (
    Caption,
    breakdown_table,
    cross_table,
    grid_table,
    half_table,
    narrowed,
)
from intdesk.reports.charts import chart_of
from intdesk.reports.charts_pdf import draw_chart
from intdesk.reports.content import chapter_paragraphs
from intdesk.reports.pdf.blocks import Block, Choice, Item
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.reports.pdf.rows import RowBlock, StackBlock
from intdesk.reports.pdf.style import (
    BODY,
    HEADING_1,
    HEADING_2,
    LEAD,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TextStyle,
)
from intdesk.reports.pdf.table_layout import TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.toc import ContentsEntry
from intdesk.texts.report import (
    OTHER_SECTION,
    SECTIONS,
    figure_number,
    notes_for,
    table_number,
    table_text,
    years_words,
)

_BULLET = "- "
_LONGEST_POINT = 1000
_LONGEST_LEAD = 60
_CHAPTER_SHARE = 0.45
_COMPACT_CHAPTER_SHARE = 0.33
_TALLEST_CHART = 0.8 * TEXT_HEIGHT


class Composer:
    """Collects blocks; counts chapters, tables and figures; remembers headings for the contents."""

    def __init__(self, data: PublicReport) -> None:
        """Begin an empty story."""
        self.data = data
        self.story: list[Item] = []
        self.entries: list[ContentsEntry] = []
        self.charted: list[PublicTable] = []
        """Tables whose charts stand alone; their values follow in the annex."""
        self.measured: list[PublicMeasureTable] = []
        self._tables = 0
        self._figures = 0

    def add(self, *items: Item) -> None:
        """Append blocks and breaks."""
        self.story.extend(items)

    def heading(self, title: str, style: TextStyle = HEADING_1) -> None:
        """Append a heading that contents and bookmarks name."""
        anchor = f"heading-{len(self.entries) + 1}"
        self.entries.append(ContentsEntry(title, anchor, 1 if style is HEADING_1 else 2))
        self.add(TextBlock(title, style, anchor))

    def text(self, paragraphs: Iterable[str]) -> None:
        """Append paragraphs; lines that begin with a hyphen become a list.

        A short line with a colon at its end, such as the name of a field, leads what follows.
        """
        self.add(*text_blocks(paragraphs))

    def chapter_text(self, chapter: PublicChapter | None, draft: tuple[str, ...] = ()) -> None:
        """Append the officer's text of a chapter, else the draft; one paragraph ends no page."""
        paragraphs = chapter_paragraphs(chapter, draft)
        self.text(paragraphs)
        last = self.story[-1] if self.story else None
        if len(paragraphs) == 1 and isinstance(last, TextBlock):
            last.keep_with_next = True

    def caption(self, title: str) -> Caption:
        """Return the caption of the next table."""
        self._tables += 1
        return Caption(table_number(self._tables), title)

    def table(self, spec: TableSpec) -> None:
        """Append a table that was given its caption by :meth:`caption`."""
        self.add(TableBlock(spec))

    def sections(self, chapter: PublicChapter) -> None:
        """Append the tables of a chapter under the headings of their sections.

        What the outline leaves to the workbook is not printed.
        """
        printed = (t for t in chapter.tables if place_of(self.data, t) is TablePlace.REPORT)
        waiting = {table.key: table for table in printed}
        for title, keys in SECTIONS.get(chapter.key, ()):
            self._section(title, [waiting.pop(key) for key in keys if key in waiting])
        self._section(OTHER_SECTION, list(waiting.values()))

    def _section(self, title: str, tables: list[PublicTable]) -> None:
        if tables:
            self.heading(title, HEADING_2)
        if self.data.outline.depth is not Depth.DETAILED:
            self._compact(tables)
            return
        for table in tables:
            self.charted_table(table)

    def _compact(self, tables: list[PublicTable]) -> None:
        """Append tables without their charts, small ones in pairs; of some the chart alone.

        The values of such a chart follow in the annex.
        """
        for group in grouped(tables):
            if len(group) > 1:
                self.add(self._beside(group))
                continue
            (table,) = group
            figure = self.figure(table) if stands_for_table(table) else None
            if figure is not None:
                self.add(figure)
                self.charted.append(table)
            else:
                self.add(TableBlock(self.table_spec(table, bars=True)))

    def _beside(self, tables: Sequence[PublicTable]) -> Block:
        """Return tables beside the last one, which is the longest; two stand below each other."""
        *left, last = (TableBlock(self.table_spec(t, bars=False, half=True)) for t in tables)
        return RowBlock((StackBlock(tuple(left)) if len(left) > 1 else left[0], last))

    def chart_tables(self) -> None:
        """Append the values of the charts that stand in place of their tables, in pairs."""
        for group in grouped(self.charted, charts=True):
            if len(group) > 1:
                self.add(self._beside(group))
            else:
                self.add(TableBlock(self.table_spec(group[0], bars=False)))

    def charted_table(self, table: PublicTable) -> None:
        """Append a table with its chart, the chart first where it has room."""
        figure = self.figure(table) if self._has_chart(table) else None
        data_table = TableBlock(self.table_spec(table, bars=figure is None))
        if figure is None:
            self.add(data_table)
        else:
            self.add(Choice(((figure, data_table), (data_table, figure))))

    def table_spec(self, table: PublicTable, *, bars: bool, half: bool = False) -> TableSpec:
        """Return a table of any kind with the next number, perhaps for half a column's width."""
        title = table_text(table.key).title
        heads_tell = half and not isinstance(table, PublicGridTable)  # of the year
        caption = self.caption(title if heads_tell else f"{title}, {self._years(table)}")
        if isinstance(table, PublicCrossTable):
            spec = cross_table(caption, table)
        elif isinstance(table, PublicGridTable):
            spec = grid_table(caption, table, self.data.year, bars=bars)
            spec = narrowed(spec) if half else spec
        elif half:
            spec = half_table(caption, table, self.data.year)
        else:
            spec = breakdown_table(caption, table, self.data.year, bars=bars)
        return replace(spec, note=notes_for(self.data, table, spec.note))

    def figure(self, table: ChartedTable) -> Block | None:
        """Return the chart of a table as a figure with the next number.

        A table without values has none, nor one of so many lines that its chart fits on no page.
        """
        spec = chart_of(table, self.data.year)
        drawing = draw_chart(spec, TEXT_WIDTH) if spec else None
        if spec is None or drawing is None or drawing.height > _TALLEST_CHART:
            return None
        one_year = spec.unit == "percent" or isinstance(table, PublicGridTable)
        title = f"{spec.title}, {self.data.year if one_year else self._years(table)}"
        return self._numbered(drawing, spec, title)

    def chart(self, spec: ChartSpec, width: float = TEXT_WIDTH) -> Block:
        """Return a chart that is no table's own as a figure with the next number."""
        return self._numbered(draw_chart(spec, width), spec, spec.title)

    def _numbered(self, drawing: Drawing, spec: ChartSpec, title: str) -> Block:
        self._figures += 1
        caption = (Span(f"{figure_number(self._figures)}: ", strong=True), Span(title))
        return FigureBlock(DrawingArt(drawing), spec.alternative, caption)

    def _years(self, table: PublicTable) -> str:
        compared = not isinstance(table, PublicCrossTable) and table.compared
        return years_words(self.data.year, compared=compared)

    @staticmethod
    def _has_chart(table: ChartedTable) -> bool:
        return isinstance(table, PublicCrossTable) or table.charted


def text_blocks(paragraphs: Iterable[str]) -> list[Block]:
    """Return paragraphs as :meth:`Composer.text` appends them."""
    blocks: list[Block] = []
    for paragraph in paragraphs:
        lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
        if lines and all(_is_point(line) for line in lines):
            blocks.append(ListBlock([ListItem(line.removeprefix(_BULLET)) for line in lines]))
        elif len(lines) == 1 and _is_lead(lines[0]):
            blocks.append(TextBlock((Span(lines[0], strong=True),), LEAD))
        elif lines:
            blocks.append(TextBlock("\n".join(lines), BODY))
    return blocks


def chapter_room(data: PublicReport) -> float:
    """Return the height that a chapter wants below it; with less it begins a page."""
    share = _CHAPTER_SHARE if data.outline.depth is Depth.DETAILED else _COMPACT_CHAPTER_SHARE
    return share * TEXT_HEIGHT


def _is_point(line: str) -> bool:
    """Tell whether a line is a point of a list; a point stays on one page, so it is not long."""
    return line.startswith(_BULLET) and len(line) <= _LONGEST_POINT


def _is_lead(line: str) -> bool:
    return line.endswith(":") and len(line) <= _LONGEST_LEAD
