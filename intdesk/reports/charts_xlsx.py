"""Charts in Excel: native ones that a reader can go on working with.

The numbers of a chart stand on a sheet of their own, since a chart shows only some lines of its
table; the drawing holds them too, for programs that only show it. Series differ by pattern or
marker, never by colour alone; the alternative text goes with the drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import cast

from openpyxl.chart import BarChart, LineChart, RadarChart
from openpyxl.chart.axis import ChartLines, TextAxis
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumFmt,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabel, DataLabelList
from openpyxl.chart.series import Series as NativeSeries
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.chart import ChartKind, ChartSpec
from intdesk.reports import chart_looks_xlsx as looks
from intdesk.sheets import styles
from intdesk.sheets.writer_cells import put_text
from intdesk.sheets.writer_rows import write_heading
from intdesk.texts.workbook import AXIS_TITLES, CATEGORY_HEAD

RADAR_HEIGHT_CM = 12.5
_BESIDE_HEAD = 4


FORMATS = {
    "count": "#,##0;-#,##0;;", "minutes": "#,##0;-#,##0;;", "percent": '0" %"',
    "euros": "#,##0;-#,##0;;", "hundredths": "General",
}  # fmt: skip
"""How values stand at their bars; minutes are drawn as hours. Zeros have no bar and no number."""

_FORMATS_OF_CELLS = {
    "count": "#,##0", "minutes": "#,##0.00", "percent": '0" %"', "euros": "#,##0",
    "hundredths": "General",
}  # fmt: skip
_SCALED = {"minutes": 60, "hundredths": 100}
"""Minutes are drawn as hours, hundredths as the numbers they mean."""
_SMALLEST_LABELLED = 0.035
_PER_DIGIT = 0.0175
"""The least share of the longest bar that a part needs for its number, and for each digit of it."""

NativeChart = BarChart | LineChart | RadarChart


@dataclass(frozen=True, slots=True)
class ChartSize:
    """The width of charts, and the height of those that stand upright, in centimetres."""

    width_cm: int
    upright_cm: float


LARGE = ChartSize(17, 8.5)
SMALL = ChartSize(11, 6.5)
"""Two small charts stand side by side on an upright page."""


def write_chart_data(sheet: Worksheet, row: int, spec: ChartSpec) -> int:
    """Write a chart's numbers from ``row`` on and return the first row after them."""
    put_text(sheet, row, 1, spec.title).font = styles.TITLES[2]
    heads = (CATEGORY_HEAD, *(series.name for series in spec.series))
    write_heading(sheet, row + 1, heads, range(2, len(heads) + 1))
    _wrap_heads(sheet, row + 1, heads)
    for offset, category in enumerate(spec.categories, row + 2):
        put_text(sheet, offset, 1, category).alignment = styles.LEFT
        for column, series in enumerate(spec.series, 2):
            value = series.values[offset - row - 2]
            cell = sheet.cell(offset, column, _drawn(value, spec.unit))
            cell.number_format = _FORMATS_OF_CELLS[spec.unit]
            cell.alignment = styles.RIGHT
    return row + 2 + len(spec.categories)


def _wrap_heads(sheet: Worksheet, row: int, heads: Sequence[str]) -> None:
    """Give the heads of numbers the lines that they need, a column the width of its words."""
    most = 1
    for column, head in enumerate(heads[1:], 2):
        dimension = sheet.column_dimensions[get_column_letter(column)]
        longest = max(map(len, head.split()), default=0)
        dimension.width = max(dimension.width, longest + _BESIDE_HEAD)
        lines = len(wrap(head, int(dimension.width - _BESIDE_HEAD), break_long_words=False))
        if lines > 1:
            sheet.cell(row, column).alignment = styles.WRAPPED_HEAD
        most = max(most, lines)
    if most > 1:
        sheet.row_dimensions[row].height = most * styles.LINE_POINTS


def native_chart(
    spec: ChartSpec, sheet: Worksheet, row: int, size: ChartSize = LARGE
) -> NativeChart:
    """Return the chart of numbers that :func:`write_chart_data` wrote to ``sheet`` at ``row``."""
    chart = _native(spec.kind)
    chart.title = looks.title(spec.title, 12 if size is LARGE else 10, bold=True)
    chart.width, chart.height = size.width_cm, height_cm(spec, size)
    chart.roundedCorners = False
    chart.legend = looks.legend() if len(spec.series) > 1 else None
    _set_axes(chart, spec)
    chart.series = [_series(spec, position, sheet, row) for position in range(len(spec.series))]
    return chart


def height_cm(spec: ChartSpec, size: ChartSize = LARGE) -> float:
    """Return how high a chart must be for its categories to be read."""
    if spec.kind is ChartKind.RADAR:
        return RADAR_HEIGHT_CM
    if spec.kind in {ChartKind.COLUMNS, ChartKind.LINES}:
        return size.upright_cm
    side_by_side = len(spec.series) if spec.kind is ChartKind.BARS else 1
    return 3.0 + len(spec.categories) * (0.34 + 0.28 * side_by_side)


def _native(kind: ChartKind) -> NativeChart:
    if kind is ChartKind.LINES:
        return LineChart()
    return RadarChart(radarStyle="marker") if kind is ChartKind.RADAR else _bars(kind)


def _drawn(value: int | None, unit: str) -> float | None:
    if value is None or unit not in _SCALED:
        return value
    return value / _SCALED[unit]


def _bars(kind: ChartKind) -> BarChart:
    chart = BarChart(barDir="col" if kind is ChartKind.COLUMNS else "bar", gapWidth=45)
    if kind is ChartKind.STACKED:
        chart.grouping, chart.overlap = "stacked", 100
    return chart


def _set_axes(chart: NativeChart, spec: ChartSpec) -> None:
    names, values = cast("TextAxis", chart.x_axis), chart.y_axis
    names.delete = values.delete = False
    names.txPr = values.txPr = looks.text(9)
    names.majorTickMark = "none"
    names.tickLblPos = "low"
    names.tickLblSkip = 1
    if spec.kind is not ChartKind.RADAR:
        values.title = looks.title(spec.sign or AXIS_TITLES[spec.unit], 9)
    values.numFmt = NumFmt(formatCode="#,##0", sourceLinked=False)
    values.majorGridlines = ChartLines(spPr=looks.grid_line())
    if all((v or 0) >= 0 for series in spec.series for v in series.values):
        values.scaling.min = 0
    if spec.kind in {ChartKind.BARS, ChartKind.STACKED}:
        names.scaling.orientation = "maxMin"
        values.crosses = "max"


def _series(spec: ChartSpec, position: int, sheet: Worksheet, row: int) -> NativeSeries:
    series = spec.series[position]
    place = quote_sheetname(sheet.title)
    letter = get_column_letter(position + 2)
    first, last = row + 2, row + 1 + len(spec.categories)
    drawn = [_drawn(value, spec.unit) for value in series.values]
    native = NativeSeries(
        idx=position,
        order=position,
        tx=SeriesLabel(strRef=_texts(f"{place}!${letter}${row + 1}", (series.name,))),
        cat=AxDataSource(strRef=_texts(f"{place}!$A${first}:$A${last}", spec.categories)),
        val=NumDataSource(
            numRef=NumRef(
                f=f"{place}!${letter}${first}:${letter}${last}",
                numCache=NumData(
                    formatCode=FORMATS[spec.unit],
                    ptCount=len(drawn),
                    pt=[NumVal(idx=n, v=v) for n, v in enumerate(drawn) if v is not None],
                ),
            )
        ),
        dLbls=_labels(spec, position),
    )
    if spec.kind in {ChartKind.LINES, ChartKind.RADAR}:
        native.spPr, native.marker = looks.line(position), looks.marker(position)
        native.smooth = False if spec.kind is ChartKind.LINES else None
    else:
        stacked = spec.kind is ChartKind.STACKED
        native.spPr = looks.part_area(position) if stacked else looks.compared_area(position)
        if series.unseen:
            native.spPr = looks.unseen_area()
        native.invertIfNegative = False
    return native


def _texts(place: str, texts: tuple[str, ...]) -> StrRef:
    points = [StrVal(idx=n, v=text) for n, text in enumerate(texts)]
    return StrRef(f=place, strCache=StrData(ptCount=len(texts), pt=points))


def _labels(spec: ChartSpec, position: int) -> DataLabelList:
    labels = DataLabelList(
        numFmt=FORMATS[spec.unit],
        txPr=looks.text(8),
        showVal=True,
        showLegendKey=False,
        showCatName=False,
        showSerName=False,
        showPercent=False,
        dLbl=_left_out(spec, position),
    )
    if spec.kind is ChartKind.STACKED:
        labels.spPr = GraphicalProperties(solidFill=looks.WHITE)
        labels.dLblPos = "ctr"
    else:
        labels.dLblPos = "t" if spec.kind is ChartKind.LINES else "outEnd"
    if spec.kind is ChartKind.RADAR:
        labels.dLblPos, labels.showVal = None, position == 0
    return labels


def _left_out(spec: ChartSpec, position: int) -> list[DataLabel]:
    """Return labels that show nothing, for parts too small to hold a number."""
    if spec.kind is not ChartKind.STACKED:
        return []
    longest = max(
        sum(v or 0 for v in bar) for bar in zip(*(s.values for s in spec.series), strict=True)
    )
    return [
        DataLabel(
            idx=n, showVal=False, showLegendKey=False, showCatName=False, showSerName=False,
            showPercent=False,
        )
        for n, value in enumerate(spec.series[position].values)
        if spec.series[position].unseen or _is_small(value or 0, longest, spec.unit)
    ]  # fmt: skip


def _is_small(value: int, longest: int, unit: str) -> bool:
    digits = len(f"{_drawn(value, unit):.0f}")
    return value < longest * max(_SMALLEST_LABELLED, digits * _PER_DIGIT)
