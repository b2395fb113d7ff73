"""How tables stand in a report that is not detailed: small ones in pairs, some as charts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicCrossTable,
    PublicGridTable,
    PublicTable,
)
from intdesk.reports.charts import MONTH_TABLES
from intdesk.reports.pdf.fonts import REGULAR, printable, text_width
from intdesk.reports.pdf.style import TABLE_TEXT
from intdesk.texts.light_words import coded_light

_MOST_ROWS: Final = 24
_MOST_COUNTS: Final = 2
"""So many columns of counts fit into half a column's width."""
_LONGEST_LABEL: Final = 60
_LABEL_ROOM: Final = 110.0
"""What the values leave for the labels of a table of half a column's width, in points."""
_OPENING_ROWS: Final = 5
"""So many rows are as high as caption, head, sum and note of a table."""
_SPARE_ROWS: Final = 3
_WHOLE_WIDTH: Final = frozenset({"by_topic", "by_nationality"})
"""Tables whose shares matter most: they are printed with them, across the page."""


def stands_for_table(table: PublicTable) -> bool:
    """Tell whether a table's chart says more than its lines: months, planned shares, two features.

    Of other tables the bars stand in their lines.
    """
    if isinstance(table, PublicCrossTable):
        return True
    if not isinstance(table, PublicBreakdown) or not table.charted:
        return False
    return table.key in MONTH_TABLES or any(row.planned is not None for row in table.rows)


def grouped(
    tables: Iterable[PublicTable], *, charts: bool = False
) -> list[tuple[PublicTable, ...]]:
    """Return tables in their order, small ones that follow each other together.

    Of two the longer one is last, since a page may end within it; a third one joins them if it has
    room below the shorter one. With ``charts`` those count, too, whose charts stand in their place
    elsewhere.
    """
    found: list[tuple[PublicTable, ...]] = []
    for table in tables:
        before = found[-1] if found else ()
        small = before and all(_pairs(one, charts=charts) for one in (*before, table))
        if small and len(before) == 1:
            found[-1] = tuple(sorted((*before, table), key=_rows))
        elif small and _room_below(before, table):
            found[-1] = _stacked(before, table)
        else:
            found.append((table,))
    return found


def _room_below(before: tuple[PublicTable, ...], table: PublicTable) -> bool:
    """Tell whether two of three tables below each other are about as long as the third."""
    *short, longest = sorted(_rows(one) for one in (*before, table))
    return len(before) == 2 and sum(short) + _OPENING_ROWS <= longest + _SPARE_ROWS


def _stacked(before: tuple[PublicTable, ...], table: PublicTable) -> tuple[PublicTable, ...]:
    """Return three tables, the longest last, the others in their order."""
    every = (*before, table)
    longest = max(every, key=_rows)
    return (*(one for one in every if one is not longest), longest)


def row_sizes(count: int, most: int) -> list[int]:
    """Return how many small charts stand in each row, ``most`` at most and none alone.

    The rows differ by one at most, the fuller ones first.
    """
    rows = -(-count // most)
    each, more = divmod(count, rows) if rows else (0, 0)
    return [each + 1] * more + [each] * (rows - more)


def _rows(table: PublicTable) -> int:
    return 0 if isinstance(table, PublicCrossTable) else len(table.rows)


def _pairs(table: PublicTable, *, charts: bool) -> bool:
    if isinstance(table, PublicGridTable):
        counts = all(column.unit is Unit.COUNT for column in table.columns)
        small = counts and len(table.columns) <= _MOST_COUNTS and len(table.rows) <= _MOST_ROWS
        return small and all(_fits(row.label) for row in table.rows)
    return (
        isinstance(table, PublicBreakdown)
        and table.key not in _WHOLE_WIDTH
        and (charts or table.unit is not Unit.PERMILLE)
        and (charts or not stands_for_table(table))
        and len(table.rows) <= _MOST_ROWS
        and not any(coded_light(table.key, row.code) for row in table.rows)
        and all(_fits(row.label) for row in table.rows)
    )


def _fits(label: str) -> bool:
    """Tell whether a label takes few lines, and no word of it has to be broken."""
    words = printable(label).split(" ")
    return len(label) <= _LONGEST_LABEL and all(
        text_width(word, REGULAR, TABLE_TEXT.size) <= _LABEL_ROOM for word in words
    )
