"""Tables of measured values and the small charts of their lines, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress, islice
from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.domain.disclosure.protected import PublicCell
from intdesk.domain.report_measures import (
    PLACES_KEY,
    PublicMeasureRow,
    PublicMeasureTable,
)
from intdesk.domain.report_outline import Depth, TablePlace
from intdesk.domain.report_public import PublicChapter
from intdesk.reports.annual.compact import row_sizes
from intdesk.reports.annual.composer import Composer, chapter_room
from intdesk.reports.annual.places import joined, places_table
from intdesk.reports.annual.tables import Caption
from intdesk.reports.pdf.blocks import Block, PageBreak
from intdesk.reports.pdf.fonts import REGULAR, printable, text_width
from intdesk.reports.pdf.lines import Span, Text
from intdesk.reports.pdf.rows import RowBlock, share_of
from intdesk.reports.pdf.style import HEADING_2, LEAD, TABLE_TEXT, TEXT_WIDTH
from intdesk.reports.pdf.table_layout import PAD_X, Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.texts.planning import report as words
from intdesk.texts.report import chapter_title, signs_note

_WIDE: Final = 96.0
_VALUE: Final = 78.0
_NARROW: Final = 43.0
_NARROWEST: Final = 34.0
_TEXT: Final = 92.0
_SENTENCE: Final = 40
"""Longer texts are no single words, so they need a wider column."""
_HALF: Final = 60.0
_MOST_HALF: Final = 2
"""So many columns of values fit into half a column's width."""
_SLIM_TEXT: Final = 88.0
_MOST_TEXTS: Final = 2
"""With more columns of texts beside values, all are slim, so that the label has room."""
_CHANGE: Final = 64.0
_MOST_WIDE: Final = 4
"""With more columns of values they are narrower."""
_COURSE: Final = 42.0
_MOST_CHARTS: Final = 6
"""Of more lines charts would fill pages with what the table says: each has a small course in it."""


def frame(composer: Composer) -> None:
    """Append the population figures, unless none is entered."""
    _chapter(composer, "frame", words.frame_paragraphs(composer.data))


def indicators(composer: Composer) -> None:
    """Append indicators, the own work, Kurz-Check and surveys, unless there are none."""
    _chapter(composer, "indicators", words.indicator_paragraphs(composer.data))


def _chapter(composer: Composer, key: str, draft: tuple[str, ...]) -> None:
    chapter = composer.data.chapter(key)
    if chapter is None or not (chapter.text.strip() or _printed(composer, chapter)):
        return
    composer.add(PageBreak(unless_room=chapter_room(composer.data)))
    composer.heading(_title(composer, chapter))
    composer.chapter_text(chapter, draft)
    measures(composer, chapter)


def _title(composer: Composer, chapter: PublicChapter) -> str:
    """Return the heading of a chapter; that of the indicators names what is printed of them."""
    usual = chapter_title(chapter.key)
    if chapter.key != "indicators":
        return usual
    return words.indicators_title([t.key for t in _printed(composer, chapter)], usual)


def _printed(composer: Composer, chapter: PublicChapter) -> list[PublicMeasureTable]:
    """Return the tables of a chapter that the outline does not leave to the workbook."""
    place = composer.data.outline.place
    return [t for t in chapter.measures if place(t.key) is TablePlace.REPORT]


def measures(composer: Composer, chapter: PublicChapter) -> None:
    """Append the tables of a chapter with their charts; the annex has those of charts alone."""
    detailed = composer.data.outline.depth is Depth.DETAILED
    printed = _printed(composer, chapter)
    section = _title(composer, chapter)
    for group in [(t,) for t in printed] if detailed else _grouped(printed):
        title = words.section_title(group[0].key) or section
        if title != section:
            composer.heading(title, HEADING_2)
        section = title
        if not detailed and len(group) > 1 and group[0].key.startswith(PLACES_KEY):
            composer.table(places_table(composer.caption(words.PLACES_TABLE), group))
        elif not detailed and _is_small(group[0]):
            _side_by_side(composer, group)
        else:
            _measured(composer, group[0], detailed=detailed)


def _grouped(tables: Sequence[PublicMeasureTable]) -> list[tuple[PublicMeasureTable, ...]]:
    """Return tables in their order, two small ones that follow each other together.

    Those of the same places stand in one table, if there is more than one.
    """
    found: list[tuple[PublicMeasureTable, ...]] = []
    for group in joined(tables):
        before = found[-1] if found else ()
        if len(group) == len(before) == 1 and _is_small(before[0]) and _is_small(group[0]):
            found[-1] = (before[0], group[0])
        else:
            found.append(group)
    return found


def _is_small(table: PublicMeasureTable) -> bool:
    """Tell whether half a column is wide enough for a table that no chart stands for."""
    drawn = bool(table.charts or table.row_charts)
    return not drawn and not table.compares and _fits_half(table)


def _fits_half(table: PublicMeasureTable) -> bool:
    return not table.text_heads and len(table.columns) <= _MOST_HALF


def _measured(composer: Composer, table: PublicMeasureTable, *, detailed: bool) -> None:
    """Append a table or the charts that stand for it, then the small charts of its lines."""
    if table.charts and table.note and not detailed:
        composer.add(TextBlock(table.note, LEAD))
    for spec in table.charts:
        composer.add(composer.chart(spec))
    if table.charts and not detailed:
        composer.measured.append(table)
    else:
        courses = not detailed and len(table.row_charts) > _MOST_CHARTS
        composer.table(measure_table(composer.caption(table.title), table, courses=courses))
    if table.row_charts and detailed:
        composer.heading(words.CHARTS_TITLE, HEADING_2)
        composer.add(*_rows(composer, table.row_charts, 2))
    elif composer.data.outline.depth is Depth.STANDARD and len(table.row_charts) <= _MOST_CHARTS:
        composer.add(*_rows(composer, table.row_charts, 3))


def charted_measures(composer: Composer) -> None:
    """Append the values of the charts that stand in place of their tables, small ones in pairs."""
    waiting: list[PublicMeasureTable] = []
    for table in composer.measured:
        if _fits_half(table):
            waiting.append(table)
        else:
            composer.table(measure_table(composer.caption(table.title), table))
    for start in range(0, len(waiting), 2):
        _side_by_side(composer, waiting[start : start + 2])


def _side_by_side(composer: Composer, tables: Sequence[PublicMeasureTable]) -> None:
    specs = (measure_table(composer.caption(t.title), t, half=True) for t in tables)
    composer.add(RowBlock(tuple(map(TableBlock, specs))))


def measure_table(
    caption: Caption, table: PublicMeasureTable, *, half: bool = False, courses: bool = False
) -> TableSpec:
    """Return the table: values with the sign of their unit, then the texts.

    A table that tells of changes has no room for texts: they stand below the names. ``half`` is for
    half a column's width; ``courses`` draws the years of each line beside its change.
    """
    courses = courses and table.compares
    years = [head.isdigit() for head in table.columns]
    beside = () if table.compares else table.text_heads
    decimals = words.decimals_by_unit(table)
    rows = [_table_row(row, decimals[row.unit], compares=table.compares) for row in table.rows]
    if courses:
        rows = [
            replace(line, course=_course(list(compress(row.cells, years))))
            for line, row in zip(rows, table.rows, strict=True)
        ]
    crowded = len(beside) > _MOST_TEXTS and bool(table.columns)
    wide = _HALF if half else _value_width(table, rows)
    texts = _slim_texts(table) if crowded else _text_widths(table, len(beside))
    columns = (
        Column(table.head if beside else words.shared_head(table), None, Align.LEFT),
        *(Column(head, wide) for head in table.columns),
        *(_change_columns(courses=courses) if table.compares else ()),
        *(Column(h, width, Align.LEFT) for h, width in zip(beside, texts, strict=True)),
    )
    used = {cell for row in rows for cell in row.cells if isinstance(cell, str)}
    told = words.COURSE_NOTE if courses else ""
    note = " ".join(filter(None, (table.note, told, signs_note(used))))
    return TableSpec(caption.text, columns, tuple(rows), caption.continued, note)


def _change_columns(*, courses: bool) -> tuple[Column, ...]:
    room = _COURSE if courses else 0.0
    return (Column(words.CHANGE_HEAD, _CHANGE + room, bar_room=room),)


def _course(cells: Sequence[PublicCell | None]) -> tuple[float | None, ...]:
    """Return values between the least and the largest of a line, which are 0 and 1."""
    values = [None if cell is None or cell.hidden else cell.value or 0 for cell in cells]
    known = [value for value in values if value is not None]
    low, high = min(known, default=0), max(known, default=0)
    span = high - low
    return tuple(
        None if value is None else (value - low) / span if span else 0.5 for value in values
    )


def _text_widths(table: PublicMeasureTable, count: int) -> tuple[float | None, ...]:
    """Return the widths of the texts; sentences take a part of what is left."""
    if table.columns:
        return (_TEXT,) * count
    return tuple(
        None if any(len(row.texts[at]) > _SENTENCE for row in table.rows) else _TEXT
        for at in range(count)
    )


def _slim_texts(table: PublicMeasureTable) -> tuple[float, ...]:
    """Return the widths of texts that have to leave room for the label: what they need at most."""
    columns = zip(table.text_heads, *(row.texts for row in table.rows), strict=True)
    needed = (max(text_width(t, REGULAR, TABLE_TEXT.size) for t in texts) for texts in columns)
    return tuple(min(wide + 2 * PAD_X + 1, _SLIM_TEXT) for wide in needed)


def _table_row(row: PublicMeasureRow, decimals: int, *, compares: bool) -> TableRow:
    texts = tuple(map(printable, row.texts))
    values = (words.measure_text(cell, row.unit, decimals) for cell in row.cells)
    if not compares:
        whole = row.label == words.WHOLE_AREA
        return TableRow((printable(row.label), *values, *texts), total=whole)
    below: list[Text] = [(Span(text, italic=True),) for text in texts if text]
    name: tuple[Text, ...] = (printable(row.label), *below)
    return TableRow((name, *values, words.change_text(row, decimals)))


def _value_width(table: PublicMeasureTable, rows: Sequence[TableRow]) -> float:
    """Return the width of each column of values.

    Few columns have room for a long word as their head; beside texts, and where they are many, they
    take what they need.
    """
    count = len(table.columns)
    many = count + table.compares
    if (table.compares or not table.text_heads) and many <= _MOST_WIDE:
        return _WIDE if many < _MOST_WIDE else _VALUE
    values = (cell for row in rows for cell in row.cells[1 : count + 1])
    texts = [*table.columns, *(cell for cell in values if isinstance(cell, str))]
    widest = max((text_width(text, REGULAR, TABLE_TEXT.size) for text in texts), default=0.0)
    least = _NARROW if table.text_heads and not table.compares else _NARROWEST
    return min(max(least, widest + 2 * PAD_X + 1), _VALUE)


def _rows(composer: Composer, specs: Sequence[ChartSpec], most: int) -> list[Block]:
    """Return charts side by side; a row of fewer has wider ones, a single one half the width."""
    waiting = iter(specs)
    rows: list[Block] = []
    for size in row_sizes(len(specs), most):
        beside = max(size, 2)
        width = share_of(TEXT_WIDTH, beside)
        row = tuple(composer.chart(spec, width) for spec in islice(waiting, size))
        rows.append(RowBlock(row, beside))
    return rows
