"""A report after disclosure control with its chapters and tables as the officer chose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from intdesk.domain.report_features import OTHERS
from intdesk.domain.report_outline import FIRST, LAST, Depth, Outline, TablePlace
from intdesk.domain.report_public import (
    Cell,
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    PublicTable,
    is_hidden,
)

_MOST_HIDDEN: Final = 0.6
"""The part of a table's values that may be dots in a report that is not detailed."""


def arranged(report: PublicReport, outline: Outline) -> PublicReport:
    """Return a report with its chapters and tables as chosen.

    The summary keeps the key figures of chapters that are there.
    """
    kept = [chapter for chapter in report.chapters if chapter.key not in outline.left_out]
    chapters = tuple(_chosen(chapter, outline) for chapter in in_order(kept, outline))
    return replace(report, chapters=chapters, outline=outline)


def in_order(chapters: Iterable[PublicChapter], outline: Outline) -> list[PublicChapter]:
    """Return chapters in the chosen order; the summary is first, the method last."""
    places = {key: n for n, key in enumerate((FIRST, *outline.chapters()))}
    return sorted(chapters, key=lambda c: (c.key == LAST, places.get(c.key, len(places))))


def place_of(report: PublicReport, table: PublicTable) -> TablePlace:
    """Return where a table of a report stands.

    One that is mostly dots, or tells of a rest alone, is left to the workbook, unless the officer
    wants it printed or the report is detailed: a small office's report shall say something.
    """
    outline = report.outline
    place = outline.place(table.key)
    free = outline.depth is not Depth.DETAILED and table.key not in dict(outline.tables)
    if place is TablePlace.REPORT and free and (_mostly_hidden(table) or _only_rest(table)):
        return TablePlace.WORKBOOK
    return place


def _mostly_hidden(table: PublicTable) -> bool:
    if isinstance(table, PublicBreakdown):
        cells: list[Cell] = [row.cell for row in table.rows]
    else:
        cells = [cell for row in _rows(table) for cell in row]
    told = [cell for cell in cells if cell is not None and (cell.hidden or cell.value)]
    return sum(is_hidden(cell) for cell in told) > _MOST_HIDDEN * len(told)


def _only_rest(table: PublicTable) -> bool:
    """Tell whether all that a table names was put together in one row."""
    return isinstance(table, PublicBreakdown) and [r.code for r in table.rows] == [OTHERS]


def _rows(table: PublicCrossTable | PublicGridTable) -> list[tuple[Cell, ...]]:
    if isinstance(table, PublicCrossTable):
        return list(table.values)
    return [row.values for row in table.rows]


def _chosen(chapter: PublicChapter, outline: Outline) -> PublicChapter:
    tables = tuple(t for t in chapter.tables if outline.place(t.key) is not TablePlace.NOWHERE)
    figures = chapter.figures
    if chapter.key == FIRST:
        figures = tuple(f for f in figures if outline.cites(f.key))
    return replace(chapter, tables=tables, figures=figures)
