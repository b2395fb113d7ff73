"""The chart of an analysis, with the lines and columns behind each of its bars."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.analysis import Question
from intdesk.domain.analysis_features import FEATURES, FeatureKind
from intdesk.domain.analysis_table import AnalysisTable
from intdesk.domain.chart import ChartKind, ChartSpec, Series
from intdesk.domain.dates import MONTHS, MONTHS_SHORT
from intdesk.domain.report_data import Unit
from intdesk.reports.charts import MOST_BARS
from intdesk.texts.analysis import (
    MEASURES,
    chart_words,
    cut_title,
    title_of,
    unit_of,
)
from intdesk.texts.labels import OTHERS_LABEL

MOST_PARTS = 6
"""Series that patterns and colours still tell apart; the last one is drawn in grey."""

MOST_COMPARED = 2
"""Series that stand beside each other where they must not be added up."""

_KIND_WORDS = {
    ChartKind.COLUMNS: "Säulendiagramm",
    ChartKind.BARS: "Balkendiagramm",
    ChartKind.STACKED: "Gestapeltes Balkendiagramm",
}


@dataclass(frozen=True, slots=True)
class AnalysisChart:
    """A chart; ``rows`` are the places of its categories, ``columns`` those of each series."""

    spec: ChartSpec
    rows: tuple[int, ...]
    columns: tuple[tuple[int, ...], ...]


def analysis_chart(table: AnalysisTable) -> AnalysisChart | None:
    """Return the chart of a table, ``None`` if bars would say nothing or too much.

    The largest lines are shown, in the order of the table. Of many columns the smaller ones are
    joined, of many years or months those that follow each other, unless they must not be added
    up: then more than a few give no chart.
    """
    if len(table.rows) < 2 or not table.total:
        return None
    columns = _columns(table)
    if columns is None:
        return None
    rows = _largest(table.row_totals, MOST_BARS)
    kind = _kind(table, len(columns))
    spec = ChartSpec(
        kind,
        cut_title(title_of(table.question), len(rows), len(table.rows)),
        tuple(_category(table, row, kind) for row in rows),
        tuple(
            Series(_series_name(table, places), tuple(_sum(table, row, places) for row in rows))
            for places in columns
        ),
        chart_words(table, _KIND_WORDS[kind]),
        "minutes" if unit_of(table.question) is Unit.MINUTES else "count",
    )
    return AnalysisChart(spec, rows, columns)


def _kind(table: AnalysisTable, series: int) -> ChartKind:
    if series > 1:
        return ChartKind.STACKED if table.columns_additive else ChartKind.BARS
    stands = _in_order(table.question, table.question.rows)
    return ChartKind.COLUMNS if stands else ChartKind.BARS


def _columns(table: AnalysisTable) -> tuple[tuple[int, ...], ...] | None:
    count = len(table.columns)
    if not table.columns_additive:
        return tuple((n,) for n in range(count)) if count <= MOST_COMPARED else None
    if count <= MOST_PARTS:
        return tuple((n,) for n in range(count))
    if _in_order(table.question, table.question.columns):
        return _spans(count)
    shown = _largest(table.column_totals, MOST_PARTS - 1)
    rest = tuple(n for n in range(count) if n not in shown)
    return (*((n,) for n in shown), rest)


def _spans(count: int) -> tuple[tuple[int, ...], ...]:
    """Return places that follow each other in spans of one length; the first may be shorter."""
    length = -(-count // (MOST_PARTS - 1))
    ends = range(count, 0, -length)
    return tuple(tuple(range(max(0, end - length), end)) for end in reversed(ends))


def _in_order(question: Question, feature: str) -> bool:
    """Tell whether a feature is a part of the day whose values follow each other."""
    return FEATURES[feature].kind is FeatureKind.DAY and not question.by_size


def _largest(values: tuple[int | None, ...], most: int) -> tuple[int, ...]:
    """Return the places of the largest values, in the order of the table."""
    places = sorted(range(len(values)), key=lambda n: (-(values[n] or 0), n))[:most]
    return tuple(sorted(places))


def _category(table: AnalysisTable, row: int, kind: ChartKind) -> str:
    label = table.rows[row].label
    short = kind is ChartKind.COLUMNS and label in MONTHS
    return MONTHS_SHORT[MONTHS.index(label)] if short else label


def _series_name(table: AnalysisTable, places: tuple[int, ...]) -> str:
    if not table.crossed:
        return MEASURES[table.question.measure]
    first, last = table.columns[places[0]].label, table.columns[places[-1]].label
    if len(places) == 1:
        return first
    spans = _in_order(table.question, table.question.columns)
    return f"{first}–{last}" if spans else OTHERS_LABEL


def _sum(table: AnalysisTable, row: int, places: tuple[int, ...]) -> int | None:
    """Return a value, or several joined; a gap where one of them is hidden."""
    values = [table.cells[row][place] for place in places]
    return None if None in values else sum(value or 0 for value in values)
