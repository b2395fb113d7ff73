"""What reading a list of indicators brings to light."""

from __future__ import annotations

from dataclasses import dataclass

from intdesk.domain.indicator import IndicatorValue, MeasureUnit
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow
from intdesk.exchange.indicator_list.fields import IndicatorColumn
from intdesk.exchange.indicator_list.mapping import IndicatorMapping


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A value that can be imported: the name of its indicator and, where told, its unit."""

    sheet: str
    row: int
    indicator: str
    unit: MeasureUnit | None
    draft: IndicatorValue


@dataclass(frozen=True, slots=True)
class IndicatorSheet:
    """One sheet: its columns if it holds a list, its blank rows, and why it was passed over."""

    title: str
    columns: tuple[IndicatorColumn, ...] = ()
    blank: int = 0
    passed_over: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorReading:
    """All that a list says, before anything is written.

    ``signature`` recognises the headings, so that a mapping can be remembered for them.
    ``unusable`` tells that the columns do not name indicators with values.
    """

    name: str
    signature: str
    sheets: tuple[IndicatorSheet, ...]
    rows: tuple[ValueRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[RowFinding, ...]
    hints: tuple[RowFinding, ...]
    mapping: IndicatorMapping
    unusable: bool = False

    @property
    def blank(self) -> int:
        """Return how many blank rows lie within the lists."""
        return sum(sheet.blank for sheet in self.sheets)
