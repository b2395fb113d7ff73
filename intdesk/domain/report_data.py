"""The true figures of a report, built once. No renderer takes them.

``ReportData`` holds numbers and codes with the labels they had when it was built. Every figure can
name the list behind it (``source``). ``intdesk.domain.report_public`` has what is rendered: the
figures after disclosure control.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.listing import ListQuery
from intdesk.domain.office import Office
from intdesk.domain.period import Period
from intdesk.domain.report_measures import MeasureTable


class Unit(StrEnum):
    """What a value measures: whole pieces, minutes, tenths of a percent, cents."""

    COUNT = "count"
    MINUTES = "minutes"
    PERMILLE = "permille"
    CENTS = "cents"


class Counts(StrEnum):
    """What a table counts; every table says it (``intdesk.domain.counting``)."""

    CONTACTS = "contacts"
    MENTIONS = "mentions"
    MINUTES = "minutes"
    CASES = "cases"
    PERSONS = "persons"
    RELATIVES = "relatives"
    COMPLAINTS = "complaints"
    WORK_SHARES = "work_shares"
    OFFICE_HOURS = "office_hours"
    OFFERED_HOURS = "offered_hours"
    EVENTS = "events"
    EVENT_MENTIONS = "event_mentions"
    PARTICIPANTS = "participants"
    PRESS = "press"
    STATEMENTS = "statements"
    TALKS = "talks"
    AGREEMENTS = "agreements"
    GOALS = "goals"
    MEASURES = "measures"
    FIELDS = "fields"
    MEETINGS = "meetings"
    ORGANISATIONS = "organisations"
    INTERACTIONS = "interactions"
    ASSIGNMENTS = "assignments"
    ASSIGNMENT_MINUTES = "assignment_minutes"
    VOLUNTEERS = "volunteers"
    OFFERS = "offers"
    NEEDS = "needs"
    BUDGET = "budget"
    GRANTS = "grants"


@dataclass(frozen=True, slots=True)
class Figure:
    """One key figure with last year's value; ``None`` means that there are no data."""

    key: str
    value: int | None
    previous: int | None = None
    unit: Unit = Unit.COUNT
    source: ListQuery | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a breakdown; ``level`` 1 is part of the nearest line of level 0 above it.

    ``planned`` is a planned share in tenths of a percent (working time by function only).
    ``members`` are the codes that a group sums up; a line without them counts its own code.
    """

    code: str
    label: str
    value: int
    previous: int | None = None
    level: int = 0
    planned: int | None = None
    source: ListQuery | None = None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A table of one feature: lines, and the total of the year and of the year before.

    ``additive`` is false where one contact or person counts in several lines (several topics,
    several months), so that the lines sum to more than the total.
    """

    key: str
    counts: Counts
    rows: tuple[Row, ...]
    total: int
    previous_total: int | None = None
    unit: Unit = Unit.COUNT
    additive: bool = True
    charted: bool = False


@dataclass(frozen=True, slots=True)
class CrossTable:
    """A table of two features; ``values[r][c]`` with the sums of rows, columns and all."""

    key: str
    counts: Counts
    row_labels: tuple[str, ...]
    column_labels: tuple[str, ...]
    values: tuple[tuple[int, ...], ...]
    row_codes: tuple[str, ...] = ()
    column_codes: tuple[str, ...] = ()

    @property
    def row_totals(self) -> tuple[int, ...]:
        """Return the sum of each row."""
        return tuple(sum(row) for row in self.values)

    @property
    def column_totals(self) -> tuple[int, ...]:
        """Return the sum of each column."""
        return tuple(sum(column) for column in zip(*self.values, strict=True))

    @property
    def total(self) -> int:
        """Return the sum of all cells."""
        return sum(self.row_totals)


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of a :class:`GridTable`; ``before`` ones hold values of the year before.

    ``label`` is the head of a column that stands for a code; other heads go by the key.
    """

    key: str
    unit: Unit = Unit.COUNT
    before: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A line with one value for each column; ``None`` means that there are no data."""

    label: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class GridTable:
    """A table of several measures side by side, each with its unit.

    A ``charted`` one has its first counts of the year as bars beside each other.
    """

    key: str
    counts: Counts
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    total: GridRow
    charted: bool = False

    @property
    def compared(self) -> bool:
        """Tell whether there are values of the year before."""
        return any(column.before for column in self.columns)


Table = Breakdown | CrossTable | GridTable


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the officer with a heading of its own within a chapter (successes, outlook)."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: key figures, tables in their order, and the officer's texts (may be empty).

    ``measures`` are tables of values that no record of the year is counted for.
    """

    key: str
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    text: str = ""
    measures: tuple[MeasureTable, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to print; such a chapter is left out."""
        return not (
            self.figures or self.tables or self.measures or self.passages or self.text.strip()
        )


class ReportKind(StrEnum):
    """The lengths of the annual report (reports.md, Kinds)."""

    FULL = "full"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class ReportData:
    """All figures of a report, in order, before disclosure control."""

    kind: ReportKind
    office: Office
    period: Period
    made_on: date
    program_version: str
    chapters: tuple[Chapter, ...]

    @property
    def year(self) -> int:
        """Return the report year."""
        return self.period.first.year

    def chapter(self, key: str) -> Chapter | None:
        """Return a chapter by its key, if the report has it."""
        return next((c for c in self.chapters if c.key == key), None)
