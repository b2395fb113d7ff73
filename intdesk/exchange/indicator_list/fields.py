"""What a column of a list of indicators can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IndicatorField(StrEnum):
    """The fields of a value as lists have them; ``IGNORED`` columns are not read.

    ``YEAR_COLUMN`` is a column whose heading is a year and whose cells are the values of it,
    ``TARGET_COLUMN`` one whose cells are the targets of the year in its heading.
    """

    INDICATOR = "indicator"
    YEAR = "year"
    VALUE = "value"
    YEAR_COLUMN = "year_column"
    TARGET = "target"
    TARGET_COLUMN = "target_column"
    MUNICIPALITY = "municipality"
    REFERENCE_DAY = "reference_day"
    UNIT = "unit"
    SOURCE = "source"
    NOTE = "note"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class IndicatorColumn:
    """One column: where it stands (from 0), what it is, how sure that is, and its year if any."""

    index: int
    heading: str
    field: IndicatorField
    sure: bool = True
    year: int | None = None
