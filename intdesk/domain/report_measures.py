"""Tables of measured values over years or dates, and what public reports print of them.

These are population figures, indicators, the Kurz-Check, surveys and process indicators: values in
hundredths of their own unit, which no disclosure system links. A public report hides counts of 1
to k-1 people (those of talks, agreements and clubs are printed, as its chapters do), hides rows
behind which a group of fewer than k people answered, and leaves out a breakdown by municipality as
soon as one of its counts of people is that small, since its total stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from intdesk.domain.chart import ChartSpec
from intdesk.domain.disclosure.protected import HIDDEN_CELL, PublicCell, Shown
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.indicator_change import Change, change
from intdesk.domain.quantity import HUNDRED

PUBLIC_PROCESS: Final = frozenset(
    {
        "offered_hours", "interactions", "meetings", "new_offers", "agreements_signed",
        "goals_reviewed", "goals_green", "grants_won", "statements", "in_time_share", "events",
        "press_items", "talks",
    }
)  # fmt: skip
"""Process indicators behind which no client stands."""
PLACES_KEY: Final = "places_"
"""With it begin the keys of tables with a line for each municipality."""


class Audience(StrEnum):
    """Who may read a table: everybody by the rules above, whole tables only, or the office."""

    PUBLIC = "public"
    WHOLE = "whole"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A line with hundredths by column (``None``: no data) and texts behind them.

    ``least`` is the smallest group of people behind its values that is not empty, where people
    answered; ``code`` names a process indicator. ``persons`` is
    false for counts of things or events, which are small without telling of anybody.
    """

    label: str
    unit: MeasureUnit
    values: tuple[int | None, ...]
    texts: tuple[str, ...] = ()
    chart: ChartSpec | None = None
    least: int | None = None
    code: str = ""
    persons: bool = True


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """A table: the heads of its values and of the texts behind them, and a chart of all rows.

    ``years`` of its first columns follow each other; where there are two, the last change is told.
    """

    key: str
    title: str
    head: str
    columns: tuple[str, ...]
    rows: tuple[MeasureRow, ...]
    text_heads: tuple[str, ...] = ()
    note: str = ""
    charts: tuple[ChartSpec, ...] = ()
    audience: Audience = Audience.PUBLIC
    years: int = 0


@dataclass(frozen=True, slots=True)
class PublicMeasureRow:
    """A line as it is printed; its ``change`` follows from what is printed of it.

    ``change_hidden``: one of both values is hidden, so the change is, too.
    """

    label: str
    unit: MeasureUnit
    cells: tuple[PublicCell | None, ...]
    texts: tuple[str, ...] = ()
    change: Change | None = None
    change_hidden: bool = False


@dataclass(frozen=True, slots=True)
class PublicMeasureTable:
    """A table as it is printed, with the charts of it and of its lines."""

    key: str
    title: str
    head: str
    columns: tuple[str, ...]
    rows: tuple[PublicMeasureRow, ...]
    text_heads: tuple[str, ...] = ()
    note: str = ""
    charts: tuple[ChartSpec, ...] = ()
    row_charts: tuple[ChartSpec, ...] = ()
    compares: bool = False

    @property
    def places_compared(self) -> bool:
        """Tell whether it has a line for each municipality and a year before the latest one."""
        return self.key.startswith(PLACES_KEY) and len(self.columns) > 1

    def cells(self) -> Iterator[PublicCell | None]:
        """Yield every cell."""
        for row in self.rows:
            yield from row.cells


def with_latest_change(row: PublicMeasureRow) -> PublicMeasureRow:
    """Return a line with the change between its last two columns, told in its unit alone."""
    last = [cell for cell in row.cells[-2:] if cell is not None]
    if any(cell.hidden for cell in last):
        return replace(row, change_hidden=True)
    moved = change(enumerate(cell.value for cell in last), row.unit)
    return replace(row, change=moved and replace(moved, share=None))


def plain_measures(table: MeasureTable) -> PublicMeasureTable:
    """Return a table that nothing is hidden of."""
    return _printed(table, [tuple(map(_cell, row.values)) for row in table.rows])


def public_measures(table: MeasureTable, threshold: int) -> PublicMeasureTable | None:
    """Return what a public report prints of a table, ``None`` if it leaves it out."""
    if table.audience is Audience.INTERNAL:
        return None
    rows = tuple(row for row in table.rows if not row.code or row.code in PUBLIC_PROCESS)
    shown = replace(table, rows=rows)
    cells = [_protected(row, threshold) for row in rows]
    hidden = [any(cell is not None and cell.hidden for cell in line) for line in cells]
    if not rows or all(hidden) or (table.audience is Audience.WHOLE and any(hidden)):
        return None
    charts = () if any(hidden) else table.charts
    kept = tuple(
        replace(row, chart=None) if hide or _small_chart(row, threshold) else row
        for row, hide in zip(rows, hidden, strict=True)
    )
    return _printed(replace(shown, rows=kept, charts=charts), cells)


def _protected(row: MeasureRow, threshold: int) -> tuple[PublicCell | None, ...]:
    if row.least is not None and row.least < threshold:
        return tuple(None if value is None else HIDDEN_CELL for value in row.values)
    return tuple(
        HIDDEN_CELL if _is_small(row, value, threshold) else _cell(value) for value in row.values
    )


def _is_small(row: MeasureRow, value: int | None, threshold: int) -> bool:
    counted = row.persons and row.unit is MeasureUnit.COUNT and value is not None
    return counted and 0 < (value or 0) < threshold * HUNDRED


def _small_chart(row: MeasureRow, threshold: int) -> bool:
    """Tell whether a chart of more years than the table shows a count that is small."""
    series = row.chart.series if row.chart is not None else ()
    return any(_is_small(row, value, threshold) for s in series for value in s.values)


def _printed(table: MeasureTable, cells: list[tuple[PublicCell | None, ...]]) -> PublicMeasureTable:
    years = table.columns[: table.years]
    rows = (
        _row(PublicMeasureRow(row.label, row.unit, line, row.texts), years)
        for row, line in zip(table.rows, cells, strict=True)
    )
    return PublicMeasureTable(
        table.key, table.title, table.head, table.columns, tuple(rows), table.text_heads,
        table.note, table.charts, tuple(row.chart for row in table.rows if row.chart is not None),
        table.years > 1,
    )  # fmt: skip


def _row(row: PublicMeasureRow, years: tuple[str, ...]) -> PublicMeasureRow:
    """Return a line with the change between its last two years that are known."""
    known = [(int(y), c) for y, c in zip(years, row.cells, strict=False) if c is not None][-2:]
    hidden = len(known) == 2 and any(cell.hidden for _, cell in known)
    moved = None if hidden else change(((year, cell.value) for year, cell in known), row.unit)
    return replace(row, change=moved, change_hidden=hidden)


def _cell(value: int | None) -> PublicCell | None:
    if value is None:
        return None
    return PublicCell(Shown.VALUE if value else Shown.ZERO, value)
