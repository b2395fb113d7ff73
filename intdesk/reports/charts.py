"""Tables of a report as charts: one :class:`ChartSpec` for window, PDF and Excel.

The first series is the report year; last year follows where it is known. Charts of breakdowns
with long labels lie (bars), months stand (columns); the alternative text names the kind of chart,
what it shows and its main values.
"""

from __future__ import annotations

from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import MONTHS_SHORT
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.report_data import (
    Breakdown,
    CrossTable,
    ReportData,
    Row,
    Unit,
    share_permille,
)
from intdesk.texts.numbers import format_count, format_value
from intdesk.texts.report import ACTUAL, PLANNED, table_text

PALETTE = ("#0072B2", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#CC79A7", "#D55E00")
"""The colours of series in this order (Okabe and Ito: told apart by colour-blind readers)."""

MOST_BARS = 20
MONTH_TABLES = frozenset({"by_month", "minutes_by_month"})

_KIND_WORDS = {
    ChartKind.COLUMNS: "Säulendiagramm",
    ChartKind.BARS: "Balkendiagramm",
    ChartKind.STACKED: "Gestapeltes Balkendiagramm",
    ChartKind.LINES: "Liniendiagramm",
}


def chart_of(table: Breakdown | CrossTable, year: int) -> ChartSpec | None:
    """Return the chart of a table, ``None`` if there is nothing to draw.

    ``year`` is the report year and names the series. Working time by function shows planned and
    actual shares in percent; a cross table becomes stacked bars.
    """
    if isinstance(table, CrossTable):
        return _stacked(table, year)
    rows = [r for r in table.rows if r.level == 0]
    if not table.total and not table.previous_total:
        return None
    if any(r.planned is not None for r in rows):
        return _planned_actual(table, rows, year)
    if table.key in MONTH_TABLES:
        return _months(table, rows, year)
    return _bars(table, rows, year)


def report_charts(data: ReportData) -> tuple[tuple[str, ChartSpec], ...]:
    """Return the charts that a report shows, in its order, each with the key of its table."""
    found = [
        (table.key, chart_of(table, data.year))
        for chapter in data.chapters
        for table in chapter.tables
        if isinstance(table, CrossTable) or table.charted
    ]
    return tuple((key, spec) for key, spec in found if spec is not None)


def _series(rows: list[Row], year: int, *, last_year: bool) -> tuple[Series, ...]:
    current = Series(str(year), tuple(r.value for r in rows))
    if not last_year:
        return (current,)
    return (current, Series(str(year - 1), tuple(r.previous for r in rows)))


def _months(table: Breakdown, rows: list[Row], year: int) -> ChartSpec:
    series = _series(rows, year, last_year=table.previous_total is not None)
    shown = [r for r in rows if r.value]
    words = ""
    if shown:
        top, low = max(shown, key=lambda r: r.value), min(rows, key=lambda r: r.value)
        words = f" Höchster Wert: {_worded(top, table)}; niedrigster: {_worded(low, table)}."
    return ChartSpec(
        kind=ChartKind.COLUMNS,
        title=table_text(table.key).title,
        categories=tuple(_short_month(r.label, n, len(rows)) for n, r in enumerate(rows)),
        series=series,
        alternative=_opening(ChartKind.COLUMNS, table, year) + words + _sum_words(table, year),
        unit=_unit(table),
    )


def _bars(table: Breakdown, rows: list[Row], year: int) -> ChartSpec:
    shown = rows[:MOST_BARS]
    series = _series(shown, year, last_year=table.previous_total is not None)
    cut = f" (die ersten {MOST_BARS} von {len(rows)} Zeilen)" if len(rows) > MOST_BARS else ""
    leaders = sorted((r for r in rows if r.value), key=lambda r: -r.value)[:4]
    words = "; ".join(_worded(r, table, share=True) for r in leaders)
    return ChartSpec(
        kind=ChartKind.BARS,
        title=table_text(table.key).title + cut,
        categories=tuple(r.label for r in shown),
        series=series,
        alternative=(
            _opening(ChartKind.BARS, table, year)
            + (f" Am häufigsten: {words}." if words else "")
            + _sum_words(table, year)
        ),
        unit=_unit(table),
    )


def _planned_actual(table: Breakdown, rows: list[Row], year: int) -> ChartSpec:
    actual = [share_permille(r.value, table.total) for r in rows]
    planned = [r.planned for r in rows]
    words = "; ".join(
        f"{r.label} {_percent(is_)} (Soll {_percent(should)})"
        for r, is_, should in zip(rows, actual, planned, strict=True)
    )
    return ChartSpec(
        kind=ChartKind.BARS,
        title=f"{table_text(table.key).title}: Soll und Ist",
        categories=tuple(r.label for r in rows),
        series=(
            Series(f"{ACTUAL} {year}", tuple(_whole_percent(v) for v in actual)),
            Series(PLANNED, tuple(_whole_percent(v) for v in planned)),
        ),
        alternative=(
            f"Balkendiagramm: Anteile der Funktionen an der Arbeitszeit {year}, "
            f"Ist und Soll in Prozent. {words}."
        ),
        unit="percent",
    )


def _stacked(table: CrossTable, year: int) -> ChartSpec | None:
    if not table.total:
        return None
    sums = "; ".join(
        f"{label} {format_count(value)}"
        for label, value in zip(table.column_labels, table.column_totals, strict=True)
    )
    top = max(range(len(table.row_labels)), key=lambda r: table.row_totals[r])
    return ChartSpec(
        kind=ChartKind.STACKED,
        title=table_text(table.key).title,
        categories=table.row_labels,
        series=tuple(
            Series(label, tuple(row[c] for row in table.values))
            for c, label in enumerate(table.column_labels)
        ),
        alternative=(
            f"Gestapeltes Balkendiagramm: {table_text(table.key).title} {year}. {sums}. "
            f"Größte Gruppe: {table.row_labels[top]} mit {format_count(table.row_totals[top])}. "
            f"Insgesamt {format_count(table.total)}."
        ),
    )


def _opening(kind: ChartKind, table: Breakdown, year: int) -> str:
    compared = f" im Vergleich zu {year - 1}" if table.previous_total is not None else ""
    return f"{_KIND_WORDS[kind]}: {table_text(table.key).title} {year}{compared}."


def _worded(row: Row, table: Breakdown, *, share: bool = False) -> str:
    text = f"{row.label} {format_value(row.value, table.unit)}"
    part = share_permille(row.value, table.total) if share else None
    return text if part is None else f"{text} ({_percent(part)})"


def _sum_words(table: Breakdown, year: int) -> str:
    words = f" Insgesamt {format_value(table.total, table.unit)}"
    if table.previous_total is not None:
        words += f", {year - 1}: {format_value(table.previous_total, table.unit)}"
    return f"{words}{' Stunden' if table.unit is Unit.MINUTES else ''}."


def _unit(table: Breakdown) -> str:
    return "minutes" if table.unit is Unit.MINUTES else "count"


def _whole_percent(permille: int | None) -> int | None:
    return None if permille is None else (permille + 5) // 10


def _percent(permille: int | None) -> str:
    percent = _whole_percent(permille)
    return "ohne Angabe" if percent is None else f"{percent}{NO_BREAK}%"


def _short_month(label: str, position: int, count: int) -> str:
    return MONTHS_SHORT[position] if count == len(MONTHS_SHORT) else label
