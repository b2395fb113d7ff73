"""What a chart of the window needs to know before it is drawn: words of values, scale, height."""

from __future__ import annotations

from intdesk.domain.chart import ChartKind, ChartSpec
from intdesk.domain.duration import NO_BREAK
from intdesk.domain.quantity import format_quantity
from intdesk.domain.report_data import Unit
from intdesk.texts.numbers import format_value

BAR_ROW = 30
COLUMN_HEIGHT = 240
LINES_HEIGHT = 240
RADAR_HEIGHT = 360
LEAST_WIDTH = 240
GOOD_WIDTH = 420
GAP = 6


def value_text(value: int | None, unit: str) -> str:
    """Return a value as it stands in the chart; a gap is an empty text."""
    if value is None:
        return ""
    if unit == "percent":
        return f"{value}{NO_BREAK}%"
    if unit == "hundredths":
        return format_quantity(value)
    if unit == "euros":
        return f"{format_value(value, Unit.COUNT)}{NO_BREAK}€"
    return format_value(value, Unit.MINUTES if unit == "minutes" else Unit.COUNT)


def wanted_height(spec: ChartSpec, line: float) -> int:
    """Return the height at which a chart reads well; ``line`` is the height of a text line."""
    legend = round(line) + 2 * GAP if len(spec.series) > 1 else 0
    if spec.kind in {ChartKind.BARS, ChartKind.STACKED}:
        pair = len(spec.series) > 1 and spec.kind is ChartKind.BARS
        row = max(BAR_ROW, round(line) * 2 + 8) if pair else BAR_ROW
        return max(1, len(spec.categories)) * row + legend
    if spec.kind is ChartKind.RADAR:
        return RADAR_HEIGHT + (round(line) + 2) * len(spec.series)
    return (COLUMN_HEIGHT if spec.kind is ChartKind.COLUMNS else LINES_HEIGHT) + legend


def nice_top(highest: int) -> int:
    """Return a round upper end of the scale, at least ``highest``."""
    if highest <= 0:
        return 1
    power = int(10 ** (len(str(highest)) - 1))
    return next(s * power for s in (1, 2, 3, 4, 5, 6, 8, 10) if s * power >= highest)
