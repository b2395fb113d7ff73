"""What a report prints: figures after disclosure control. Renderers take nothing else.

A cell is a printed value, a zero, or a dot; ``None`` means that there are no data. Shares, changes
and means are computed here, from printed cells only: with a hidden part, the result is hidden.
Internal reports are of the same type, with the rule that hides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from intdesk.domain.disclosure import derived
from intdesk.domain.disclosure.protected import HIDDEN_CELL, PublicCell, Shown
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.report_data import Counts, GridColumn, Passage, ReportKind, Unit
from intdesk.domain.report_measures import PublicMeasureTable
from intdesk.domain.report_outline import Outline

Cell = PublicCell | None
"""What stands at a place; ``None``: no data, or a result that cannot be computed."""


@dataclass(frozen=True, slots=True)
class PublicFigure:
    """One key figure with last year's value."""

    key: str
    cell: Cell
    previous: Cell = None
    unit: Unit = Unit.COUNT


@dataclass(frozen=True, slots=True)
class PublicRow:
    """One line of a breakdown; ``level`` and ``planned`` as in the true figures."""

    code: str
    label: str
    cell: PublicCell
    previous: Cell = None
    level: int = 0
    planned: int | None = None


@dataclass(frozen=True, slots=True)
class PublicBreakdown:
    """A table of one feature; without last year's total there is no comparison."""

    key: str
    counts: Counts
    rows: tuple[PublicRow, ...]
    total: PublicCell
    previous_total: Cell = None
    unit: Unit = Unit.COUNT
    additive: bool = True
    charted: bool = False

    @property
    def compared(self) -> bool:
        """Tell whether last year stands beside."""
        return self.previous_total is not None

    @property
    def single(self) -> bool:
        """Tell whether one line is all of it, so that the sum would only repeat it."""
        lines = [(row.cell, row.previous) for row in self.rows]
        return lines == [(self.total, self.previous_total)]

    def cells(self) -> Iterator[Cell]:
        """Yield every cell."""
        yield from (self.total, self.previous_total)
        for row in self.rows:
            yield from (row.cell, row.previous)


@dataclass(frozen=True, slots=True)
class PublicCrossTable:
    """A table of two features with the sums of rows, columns and all."""

    key: str
    counts: Counts
    row_labels: tuple[str, ...]
    column_labels: tuple[str, ...]
    values: tuple[tuple[PublicCell, ...], ...]
    row_totals: tuple[PublicCell, ...]
    column_totals: tuple[PublicCell, ...]
    total: PublicCell

    def cells(self) -> Iterator[Cell]:
        """Yield every cell."""
        for row in self.values:
            yield from row
        yield from (*self.row_totals, *self.column_totals, self.total)


@dataclass(frozen=True, slots=True)
class PublicGridRow:
    """A line with one cell for each column; ``None`` means that there are no data."""

    label: str
    values: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PublicGridTable:
    """A table of several measures side by side; no person stands behind a public one."""

    key: str
    counts: Counts
    columns: tuple[GridColumn, ...]
    rows: tuple[PublicGridRow, ...]
    total: PublicGridRow
    charted: bool = False

    @property
    def compared(self) -> bool:
        """Tell whether there are values of the year before."""
        return any(column.before for column in self.columns)

    @property
    def single(self) -> bool:
        """Tell whether one line is all of it, so that the sum would only repeat it."""
        return [row.values for row in self.rows] == [self.total.values]

    def cells(self) -> Iterator[Cell]:
        """Yield every cell."""
        for row in (*self.rows, self.total):
            yield from row.values


ChartedTable = PublicBreakdown | PublicCrossTable | PublicGridTable
"""The tables that may have a chart."""

PublicTable = ChartedTable


@dataclass(frozen=True, slots=True)
class PublicChapter:
    """A chapter: key figures, tables in their order, and the officer's texts (may be empty)."""

    key: str
    figures: tuple[PublicFigure, ...] = ()
    tables: tuple[PublicTable, ...] = ()
    text: str = ""
    measures: tuple[PublicMeasureTable, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to print; such a chapter is left out."""
        return not (
            self.figures or self.tables or self.measures or self.passages or self.text.strip()
        )


class Place(StrEnum):
    """Where a correction stands."""

    FIGURE = "figure"
    TABLE = "table"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Correction:
    """A printed value that differs from the edition before; of a text only that it does.

    ``key`` is the figure, table or chapter, ``line`` the label of the line (``column`` of a table
    of two features). ``year`` is the year that the value is about.
    """

    place: Place
    chapter: str
    key: str
    line: str = ""
    column: str = ""
    year: int = 0
    unit: Unit = Unit.COUNT
    before: Cell = None
    now: Cell = None


@dataclass(frozen=True, slots=True)
class PublicReport:
    """All that a report says, in order.

    ``edition`` is the number of the edition (0: none was begun); ``corrections`` are what changed
    since the one before. ``held_back`` names the tables that are not printed at all because too
    few persons stand behind them; a field of dots is none either. ``withdrawn`` names tables and
    key figures that would tell small counts beside what earlier editions published. ``outline`` is
    what the officer chose of it, ``open_points`` what the annex names as open, if it shall.
    """

    kind: ReportKind
    office: Office
    period: Period
    made_on: date
    program_version: str
    chapters: tuple[PublicChapter, ...]
    rule: Rule
    held_back: tuple[str, ...] = ()
    edition: int = 0
    corrections: tuple[Correction, ...] = ()
    withdrawn: tuple[str, ...] = ()
    outline: Outline = field(default_factory=Outline)
    open_points: tuple[str, ...] = ()

    @property
    def internal(self) -> bool:
        """Tell whether every page says that it is not for the public."""
        return self.rule.method is Method.NONE

    @property
    def rounded(self) -> bool:
        """Tell whether values are multiples of 5 that need not add up."""
        return self.rule.method is Method.ROUNDING

    @property
    def year(self) -> int:
        """Return the report year."""
        return self.period.first.year

    def chapter(self, key: str) -> PublicChapter | None:
        """Return a chapter by its key, if the report has it."""
        return next((c for c in self.chapters if c.key == key), None)

    @property
    def hidden(self) -> int:
        """Return the number of dots in all tables and key figures."""
        cells = [
            cell
            for chapter in self.chapters
            for cell in (
                *(c for figure in chapter.figures for c in (figure.cell, figure.previous)),
                *(c for table in chapter.tables for c in table.cells()),
                *(c for table in chapter.measures for c in table.cells()),
            )
        ]
        return sum(is_hidden(cell) for cell in cells)


def require_public(report: object) -> None:
    """Raise ``TypeError`` for anything but a report after disclosure control."""
    if type(report) is not PublicReport:
        raise TypeError(f"{type(report).__name__} did not pass disclosure control")


def printed(value: int) -> PublicCell:
    """Return the cell of a value that nobody has to hide."""
    return PublicCell(Shown.VALUE if value else Shown.ZERO, value)


def printed_or_none(value: int | None) -> Cell:
    """Return the cell of a value that nobody has to hide, ``None`` for no data."""
    return None if value is None else printed(value)


def is_hidden(*cells: Cell) -> bool:
    """Tell whether one of the cells is a dot."""
    return any(cell is not None and cell.hidden for cell in cells)


def value_of(cell: Cell) -> int | None:
    """Return the printed value; ``None`` of a dot and where there are no data."""
    return None if cell is None else cell.value


def change(now: Cell, before: Cell) -> Cell:
    """Return the difference to the year before."""
    if now is None or before is None:
        return None
    return _result(derived.change(now, before), now, before)


def change_permille(now: Cell, before: Cell) -> Cell:
    """Return the relative change in tenths of a percent, ``None`` without a base."""
    if now is None or before is None:
        return None
    return _result(derived.change_permille(now, before), now, before)


def relative_change(figure: PublicFigure) -> Cell:
    """Return by how much a key figure changed in relation, in tenths of a percent.

    Shares have no such change: they move by points (decision 42).
    """
    if figure.unit is Unit.PERMILLE:
        return None
    return change_permille(figure.cell, figure.previous)


def share_permille(part: Cell, whole: Cell) -> Cell:
    """Return a share in tenths of a percent, ``None`` of an empty whole."""
    if part is None or whole is None:
        return None
    return _result(derived.share_permille(part, whole), part, whole)


def mean(amount: Cell, number: Cell) -> Cell:
    """Return the amount per piece as a whole number, ``None`` without any piece."""
    if amount is None or number is None:
        return None
    tenths = derived.mean_tenths(amount, number)
    return _result(None if tenths is None else (tenths + 5) // 10, amount, number)


def sum_of(cells: Sequence[Cell]) -> Cell:
    """Return the sum of cells, hidden with one of them, ``None`` where one has no data."""
    if any(cell is None for cell in cells):
        return None
    return _result(derived.sum_of(cell for cell in cells if cell), *(c for c in cells if c))


def _result(value: int | None, *parts: PublicCell) -> Cell:
    return HIDDEN_CELL if is_hidden(*parts) else printed_or_none(value)


def leading_rows(table: PublicBreakdown, unnamed: frozenset[str], count: int) -> list[PublicRow]:
    """Return the largest named lines, the first-listed first among equals.

    There are fewer, or none, where a hidden line could be larger: what all hidden lines count
    together is the total without the printed ones, which readers can compute as well.
    """
    whole = [row for row in table.rows if row.level == 0]
    named = [row for row in whole if row.code not in unnamed and row.cell.value]
    named.sort(key=lambda row: -(row.cell.value or 0))
    if not is_hidden(*(row.cell for row in whole)):
        return named[:count]
    if table.total.value is None or not table.additive:
        return []
    rest = table.total.value - sum(row.cell.value or 0 for row in whole)
    return [row for row in named[:count] if (row.cell.value or 0) >= rest]
