"""A chart as pure data: three renderers (window, PDF, Excel) draw the same one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChartKind(StrEnum):
    """The kinds that reports use (reports.md, Charts)."""

    COLUMNS = "columns"
    BARS = "bars"
    STACKED = "stacked"
    LINES = "lines"
    RADAR = "radar"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values; ``None`` is a gap, never a zero.

    The ``unseen`` one of stacked parts is what its hidden parts leave of a bar's printed sum.
    """

    name: str
    values: tuple[int | None, ...]
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A chart: categories along the axis, series in the unit's whole numbers.

    ``alternative`` says in words what kind of chart it is, what it shows and its main values.
    ``unit`` is ``count``, ``minutes``, ``percent``, ``euros`` or ``hundredths`` (of a number whose
    ``sign`` says what it measures); renderers format values by it. ``gaps`` tells that values are
    missing because they are hidden; with ``joined`` a line goes on over values that nobody
    measured. A ``whole`` one of parts of 100 percent has the room of 100 in documents, so that no
    part looks like all. A radar has its first category at the top and goes on clockwise.
    """

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    alternative: str
    unit: str = "count"
    gaps: bool = False
    sign: str = ""
    joined: bool = False
    whole: bool = False

    def __post_init__(self) -> None:
        """Refuse series that do not fit the categories and charts without words."""
        if any(len(s.values) != len(self.categories) for s in self.series):
            raise ValueError(f"series of chart {self.title!r} do not fit its categories")
        if not self.alternative.strip():
            raise ValueError(f"chart {self.title!r} has no alternative text")
