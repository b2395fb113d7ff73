"""Tables of measured values and the small charts of their lines, two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.domain.report_measures import PublicMeasureRow, PublicMeasureTable
from intdesk.domain.report_public import PublicChapter
from intdesk.reports.annual.composer import Composer
from intdesk.reports.annual.tables import Caption
from intdesk.reports.pdf.blocks import Block, PageBreak
from intdesk.reports.pdf.canvas import TaggedCanvas
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.style import HEADING_2, TEXT_HEIGHT, TEXT_WIDTH
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.texts.planning import report as words
from intdesk.texts.report import chapter_title, signs_note

_CHAPTER_ROOM: Final = 0.45 * TEXT_HEIGHT
_GUTTER: Final = 18.0
_WIDE: Final = 96.0
_VALUE: Final = 78.0
_NARROW: Final = 43.0
_TEXT: Final = 92.0
_SLIM: Final = 58.0
_SLIM_TEXTS: Final = (76.0, 100.0, 58.0)
_MOST_TEXTS: Final = 2
"""With more columns of texts beside values, all are slim, so that the label has room."""
_CHANGE: Final = 64.0
_MOST_WIDE: Final = 4
"""With more columns of values they are narrower."""


def frame(composer: Composer) -> None:
    """Append the population figures, unless none is entered."""
    _chapter(composer, "frame", words.frame_paragraphs(composer.data))


def indicators(composer: Composer) -> None:
    """Append indicators, the own work, Kurz-Check and surveys, unless there are none."""
    _chapter(composer, "indicators", words.indicator_paragraphs(composer.data))


def _chapter(composer: Composer, key: str, draft: tuple[str, ...]) -> None:
    chapter = composer.data.chapter(key)
    if chapter is None or not (chapter.text.strip() or chapter.measures):
        return
    composer.add(PageBreak(unless_room=_CHAPTER_ROOM))
    composer.heading(chapter_title(key))
    composer.chapter_text(chapter, draft)
    measures(composer, chapter)


def measures(composer: Composer, chapter: PublicChapter) -> None:
    """Append the tables of a chapter with their charts."""
    for table in chapter.measures:
        for spec in table.charts:
            composer.add(composer.chart(spec))
        composer.table(measure_table(composer.caption(table.title), table))
        if table.row_charts:
            composer.heading(words.CHARTS_TITLE, HEADING_2)
            composer.add(*_pairs(composer, table.row_charts))


def measure_table(caption: Caption, table: PublicMeasureTable) -> TableSpec:
    """Return the table: values with the sign of their unit, then the texts.

    A table that tells of changes has no room for texts: they stand below the names.
    """
    beside = () if table.compares else table.text_heads
    crowded = len(beside) > _MOST_TEXTS and bool(table.columns)
    wide = _SLIM if crowded else _value_width(len(table.columns) + table.compares)
    texts = _SLIM_TEXTS if crowded else (_TEXT,) * len(beside)
    columns = (
        Column(table.head if beside else words.shared_head(table), None, Align.LEFT),
        *(Column(head, wide) for head in table.columns),
        *((Column(words.CHANGE_HEAD, _CHANGE),) if table.compares else ()),
        *(Column(h, width, Align.LEFT) for h, width in zip(beside, texts, strict=True)),
    )
    rows = [_table_row(row, compares=table.compares) for row in table.rows]
    used = {cell for row in rows for cell in row.cells if isinstance(cell, str)}
    note = " ".join(filter(None, (table.note, signs_note(used))))
    return TableSpec(caption.text, columns, tuple(rows), caption.continued, note)


def _table_row(row: PublicMeasureRow, *, compares: bool) -> TableRow:
    texts = tuple(map(printable, row.texts))
    values = (words.measure_text(cell, row.unit) for cell in row.cells)
    if not compares:
        return TableRow((printable(row.label), *values, *texts))
    name = (printable(row.label), *filter(None, texts))
    return TableRow((name, *values, words.change_text(row)))


def _value_width(count: int) -> float:
    """Return the width of each of so many columns; few have room for a long word as their head."""
    if count < _MOST_WIDE:
        return _WIDE
    return _VALUE if count == _MOST_WIDE else _NARROW


def _pairs(composer: Composer, specs: Sequence[ChartSpec]) -> list[Block]:
    width = (TEXT_WIDTH - _GUTTER) / 2
    blocks = [composer.chart(spec, width) for spec in specs]
    return [
        PairBlock(blocks[n], blocks[n + 1] if n + 1 < len(blocks) else None)
        for n in range(0, len(blocks), 2)
    ]


class PairBlock(Block):
    """Two blocks side by side, read from left to right; the second one may be missing."""

    def __init__(self, left: Block, right: Block | None) -> None:
        """Take both."""
        self._left, self._right = left, right
        self.before, self.after = left.before, left.after

    def height(self, width: float) -> float:
        """Return the height of the taller one."""
        each = (width - _GUTTER) / 2
        return max(block.height(each) for block in (self._left, self._right) if block)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the left one, then the right one."""
        each = (width - _GUTTER) / 2
        self._left.draw(canvas, x, top, each)
        if self._right is not None:
            self._right.draw(canvas, x + each + _GUTTER, top, each)
