"""Tables of a report as charts: one :class:`ChartSpec` for window, PDF and Excel.

The first series is the report year; last year follows where it is known. Charts of breakdowns
with long labels lie (bars), months stand (columns).
"""

from __future__ import annotations

from collections.abc import Sequence

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import MONTHS_SHORT
from intdesk.domain.disclosure.derived import chart_values
from intdesk.domain.disclosure.protected import PublicCell
from intdesk.domain.report_data import Unit
from intdesk.domain.report_public import (
    Cell,
    ChartedTable,
    PublicBreakdown,
    PublicCrossTable,
    PublicGridTable,
    PublicReport,
    PublicRow,
    is_hidden,
    share_permille,
    value_of,
)
from intdesk.texts.report import ACTUAL, PLANNED, UNSEEN_PARTS, grid_head, table_text
from intdesk.texts.report_charts import (
    bars_words,
    cut_words,
    gaps_words,
    money_words,
    months_words,
    planned_title,
    planned_words,
    side_by_side_words,
    stacked_gaps_words,
    stacked_words,
)

PALETTE = ("#0072B2", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#CC79A7", "#D55E00")
"""The colours of series in this order (Okabe and Ito: told apart by colour-blind readers)."""

MOST_BARS = 20
_FEWEST_BARS = 2
MOST_MEASURES = 3
"""So many measures of a table stand beside each other in its chart, the first ones."""
MONTH_TABLES = frozenset(
    {
        "by_month", "minutes_by_month", "events_by_month", "attended_by_month",
        "interactions_by_month", "meetings_by_month",
    }
)  # fmt: skip

PARTS_OF_MONEY = {"budget_lines": ("ordered", "committed", "available")}
"""Tables of money whose parts make up a whole: they stand on each other."""


def chart_of(table: ChartedTable, year: int) -> ChartSpec | None:
    """Return the chart of a table, ``None`` if there is nothing to compare.

    ``year`` is the report year and names the series. Working time by function shows planned and
    actual shares in percent; a cross table becomes stacked bars, the counts of a table of several
    measures stand beside each other.
    """
    if isinstance(table, PublicBreakdown):
        return _of_breakdown(table, year)
    return _stacked(table, year) if isinstance(table, PublicCrossTable) else _of_grid(table, year)


def _of_breakdown(table: PublicBreakdown, year: int) -> ChartSpec | None:
    rows = [r for r in table.rows if r.level == 0]
    if len(rows) < _FEWEST_BARS or not (_tells(table.total) or _tells(table.previous_total)):
        return None
    if not any(row.cell.value or value_of(row.previous) for row in rows):
        return None
    if sum(is_hidden(row.cell) for row in rows) > len(rows) / 2:
        return None  # gaps with a bar or two would look as if these were all
    if any(r.planned is not None for r in rows):
        return _planned_actual(table, rows, year)
    if table.key in MONTH_TABLES:
        return _months(table, rows, year)
    return _bars(table, rows, year)


def report_charts(data: PublicReport) -> tuple[tuple[str, ChartSpec], ...]:
    """Return the charts that a report shows, in its order, each with the key of its table."""
    found = [
        (table.key, chart_of(table, data.year))
        for chapter in data.chapters
        for table in chapter.tables
        if isinstance(table, PublicCrossTable) or table.charted
    ]
    return tuple((key, spec) for key, spec in found if spec is not None)


def _months(table: PublicBreakdown, rows: list[PublicRow], year: int) -> ChartSpec:
    return ChartSpec(
        kind=ChartKind.COLUMNS,
        title=table_text(table.key).title + _gaps(rows),
        categories=tuple(_short_month(r.label, n, len(rows)) for n, r in enumerate(rows)),
        series=_years(table, rows, year),
        alternative=months_words(table, rows, year),
        unit=_unit(table),
        gaps=bool(_gaps(rows)),
    )


def _bars(table: PublicBreakdown, rows: list[PublicRow], year: int) -> ChartSpec:
    shown = rows[:MOST_BARS]
    cut = cut_words(len(shown), len(rows)) if len(rows) > MOST_BARS else ""
    return ChartSpec(
        kind=ChartKind.BARS,
        title=table_text(table.key).title + cut + _gaps(shown),
        categories=tuple(r.label for r in shown),
        series=_years(table, shown, year),
        alternative=bars_words(table, rows, year),
        unit=_unit(table),
        gaps=bool(_gaps(shown)),
    )


def _planned_actual(table: PublicBreakdown, rows: list[PublicRow], year: int) -> ChartSpec:
    actual = tuple(_percent(value_of(share_permille(r.cell, table.total))) for r in rows)
    planned = tuple(_percent(r.planned) for r in rows)
    return ChartSpec(
        kind=ChartKind.BARS,
        title=planned_title(table),
        categories=tuple(r.label for r in rows),
        series=(Series(f"{ACTUAL} {year}", actual), Series(PLANNED, planned)),
        alternative=planned_words(table, rows, year),
        unit="percent",
    )


def _stacked(table: PublicCrossTable, year: int) -> ChartSpec | None:
    """Return bars up to the sums that the table prints; hidden parts of one are one remainder.

    A bar whose sum is hidden, too, is left out: its printed parts would look like all of it.
    """
    lines = [
        _bar(cells, total) for cells, total in zip(table.values, table.row_totals, strict=True)
    ]
    if not any(value for line in lines for value in line):
        return None
    *parts, unseen = zip(*lines, strict=True)
    series = [Series(name, part) for name, part in zip(table.column_labels, parts, strict=True)]
    hidden = is_hidden(*(cell for cells in table.values for cell in cells))
    if any(unseen):
        series.append(Series(UNSEEN_PARTS, unseen, unseen=True))
    return ChartSpec(
        kind=ChartKind.STACKED,
        title=table_text(table.key).title + stacked_gaps_words(lines, hidden=hidden),
        categories=table.row_labels,
        series=tuple(series),
        alternative=stacked_words(table, year),
        gaps=hidden,
    )


def _bar(cells: Sequence[PublicCell], total: PublicCell) -> list[int | None]:
    """Return the parts of a bar and what hidden ones leave of its printed sum."""
    values = chart_values(cells)
    if not is_hidden(*cells):
        return [*values, 0]
    unseen = (total.value or 0) - sum(value or 0 for value in values)
    if total.hidden or unseen <= 0:
        return [None] * (len(values) + 1)
    return [*values, unseen]


def _of_grid(table: PublicGridTable, year: int) -> ChartSpec | None:
    if table.key in PARTS_OF_MONEY:
        return _parts_of_money(table, PARTS_OF_MONEY[table.key], year)
    return _side_by_side(table, year)


def _parts_of_money(table: PublicGridTable, keys: Sequence[str], year: int) -> ChartSpec | None:
    """Return the parts of each line's money in whole Euros; what is overdrawn has no part left."""
    places = [n for n, column in enumerate(table.columns) if column.key in keys]
    rows = table.rows[:MOST_BARS]
    inner = [row.values[n] for row in rows for n in places]
    if len(rows) < _FEWEST_BARS or not any(value_of(cell) for cell in inner):
        return None
    cut = cut_words(len(rows), len(table.rows)) if len(table.rows) > MOST_BARS else ""
    return ChartSpec(
        kind=ChartKind.STACKED,
        title=table_text(table.key).title + cut,
        categories=tuple(row.label for row in rows),
        series=tuple(
            Series(
                grid_head(table.columns[n], year),
                tuple(max(0, round((value_of(row.values[n]) or 0) / 100)) for row in rows),
            )
            for n in places
        ),
        alternative=money_words(table, rows, year),
        unit="euros",
    )


def _side_by_side(table: PublicGridTable, year: int) -> ChartSpec | None:
    """Return the counts of the year as bars, a group for each line."""
    counts = [n for n, c in enumerate(table.columns) if c.unit is Unit.COUNT and not c.before]
    places = counts[:MOST_MEASURES]
    rows = table.rows[:MOST_BARS]
    inner = [row.values[n] for row in rows for n in places]
    if len(rows) < _FEWEST_BARS or not any(value_of(cell) for cell in inner):
        return None
    cut = cut_words(len(rows), len(table.rows)) if len(table.rows) > MOST_BARS else ""
    hidden = is_hidden(*inner)
    return ChartSpec(
        kind=ChartKind.BARS,
        title=table_text(table.key).title + cut + gaps_words(hidden=hidden),
        categories=tuple(row.label for row in rows),
        series=tuple(
            Series(grid_head(table.columns[n], year), tuple(value_of(r.values[n]) for r in rows))
            for n in places
        ),
        alternative=side_by_side_words(table, rows, places, year),
        gaps=hidden,
    )


def _years(table: PublicBreakdown, rows: list[PublicRow], year: int) -> tuple[Series, ...]:
    current = Series(str(year), _scaled(table, chart_values(r.cell for r in rows)))
    if not table.compared:
        return (current,)
    before = _scaled(table, tuple(value_of(r.previous) for r in rows))
    return (current, Series(str(year - 1), before))


def _scaled(table: PublicBreakdown, values: Sequence[int | None]) -> tuple[int | None, ...]:
    """Return the values as a chart draws them: cents as whole Euros."""
    if table.unit is not Unit.CENTS:
        return tuple(values)
    return tuple(None if value is None else round(value / 100) for value in values)


def _gaps(rows: Sequence[PublicRow]) -> str:
    return gaps_words(hidden=is_hidden(*(c for row in rows for c in (row.cell, row.previous))))


def _tells(cell: Cell) -> bool:
    return is_hidden(cell) or bool(value_of(cell))


def _unit(table: PublicBreakdown) -> str:
    if table.unit is Unit.PERMILLE:
        return "percent"
    if table.unit is Unit.CENTS:
        return "euros"
    return "minutes" if table.unit is Unit.MINUTES else "count"


def _percent(permille: int | None) -> int | None:
    return None if permille is None else (permille + 5) // 10


def _short_month(label: str, position: int, count: int) -> str:
    return MONTHS_SHORT[position] if count == len(MONTHS_SHORT) else label
