"""From the true figures of a report to those that are printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, overload

from intdesk.domain.disclosure.derived import ranked
from intdesk.domain.disclosure.protected import (
    HIDDEN_CELL,
    HeldBack,
    ProtectedTable,
    ProtectedTables,
)
from intdesk.domain.disclosure.rules import Method, Rule
from intdesk.domain.disclosure.tables import TOTAL
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    CrossTable,
    Figure,
    GridRow,
    GridTable,
    ReportData,
    Table,
    Unit,
)
from intdesk.domain.report_features import (
    CROSSED,
    FEATURES,
    HOURS_TABLES,
    NETWORK_TABLES,
    NOT_ENTERED,
    OTHERS,
    PUBLIC_COLUMNS,
    PUBLIC_GRIDS,
    PUBLIC_TABLES,
    WORK_TABLES,
)
from intdesk.domain.report_measures import plain_measures, public_measures
from intdesk.domain.report_public import (
    Cell,
    PublicBreakdown,
    PublicChapter,
    PublicCrossTable,
    PublicFigure,
    PublicGridRow,
    PublicGridTable,
    PublicReport,
    PublicRow,
    PublicTable,
    mean,
    printed,
    printed_or_none,
    share_permille,
)

_NO_PERSONS: Final = frozenset(
    {
        "week_minutes", "events", "events_cancelled", "event_cost", "event_earned", "press_items",
        "talks", "statements", "notice_mean", "in_time", "partners",
        "interactions", "meetings", "meetings_own", "decisions", "pool_languages", "offers",
        "needs", "agreements", "agreements_signed", "goals", "goals_reviewed", "goals_green",
        "goal_degree",
        "budget_granted", "budget_ordered", "budget_committed", "budget_available",
        "budget_received",
    }
)  # fmt: skip
"""Key figures that no person stands behind."""
_INTERNAL: Final = frozenset({"post_cost", "post_net"})
"""What a post costs is the pay of the person who holds it."""
_HOURS: Final = frozenset({"total_minutes", "consultation_minutes", "work_minutes"})
"""Hours of work: public reports show shares of them only."""
_OFFER: Final = frozenset({"offered", "held", "cancelled"})
"""What a public report says of office hours: the offer, which no person stands behind.

Visits of a place or month may be few, and the use of its hours tells how long they took.
"""
_KEPT_COUNTS: Final = frozenset(
    {Counts.TALKS, Counts.MEETINGS, Counts.GOALS, Counts.FIELDS, Counts.BUDGET, Counts.GRANTS}
)
"""Tables of several measures that still count the same without the columns that are left out."""
_PERMILLE: Final = 1000


@dataclass(frozen=True, slots=True)
class PublicLine:
    """A line of a public table: its code and label, and the line of the feature that it prints."""

    line: str
    code: str
    label: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class PublicLayout:
    """How a public table is set out; ``whole`` is the line of its total.

    ``across`` are the lines of the second feature of a table of two.
    """

    lines: tuple[PublicLine, ...]
    whole: str = TOTAL
    across: tuple[PublicLine, ...] = ()
    by_value: bool = False


def unprotected(data: ReportData) -> PublicReport:
    """Return an internal report: nothing is hidden, every page says so."""
    return _report(data, [_plain_chapter(chapter) for chapter in data.chapters], Rule(Method.NONE))


def published(
    data: ReportData, tables: ProtectedTables, layouts: Mapping[str, PublicLayout]
) -> PublicReport:
    """Return a public report. What is not registered as a feature is left out.

    ``tables`` are those of :func:`table_key`; ``layouts`` say how each is set out.
    """
    publisher = _Publisher(data, tables, layouts)
    report = _report(data, [publisher.chapter(c) for c in data.chapters], tables.rule)
    return replace(
        report, held_back=tuple(publisher.held_back), withdrawn=withdrawn(tables, data.year)
    )


def withdrawn(tables: ProtectedTables, year: int) -> tuple[str, ...]:
    """Return the keys of what a year's report does not print because of earlier editions."""
    suffix = table_key("", year)
    return tuple(
        key.removesuffix(suffix)
        for key, table in tables.tables.items()
        if table.held_back is HeldBack.REPEATED and key.endswith(suffix)
    )


def table_key(key: str, year: int) -> str:
    """Return the key of a table or figure of one year within the system."""
    return f"{key} {year}"


def figure_key(key: str) -> str:
    """Return the key of a key figure within the system, without its year."""
    return f"figure:{key}"


def _report(data: ReportData, chapters: Iterable[PublicChapter], rule: Rule) -> PublicReport:
    return PublicReport(
        kind=data.kind,
        office=data.office,
        period=data.period,
        made_on=data.made_on,
        program_version=data.program_version,
        chapters=tuple(chapters),
        rule=rule,
    )


def _plain_chapter(chapter: Chapter) -> PublicChapter:
    figures = (
        PublicFigure(f.key, printed_or_none(f.value), printed_or_none(f.previous), f.unit)
        for f in chapter.figures
    )
    tables = tuple(plain_table(table) for table in chapter.tables)
    measures = tuple(map(plain_measures, chapter.measures))
    return PublicChapter(
        chapter.key, tuple(figures), tables, chapter.text, measures, chapter.passages
    )


@overload
def plain_table(table: Breakdown) -> PublicBreakdown: ...
@overload
def plain_table(table: CrossTable) -> PublicCrossTable: ...
@overload
def plain_table(table: Table) -> PublicTable: ...
def plain_table(table: Table) -> PublicTable:
    """Return a table that nothing is hidden of."""
    if isinstance(table, GridTable):
        return _grid(table, range(len(table.columns)), table.counts)
    if isinstance(table, CrossTable):
        return PublicCrossTable(
            key=table.key,
            counts=table.counts,
            row_labels=table.row_labels,
            column_labels=table.column_labels,
            values=tuple(tuple(map(printed, row)) for row in table.values),
            row_totals=tuple(map(printed, table.row_totals)),
            column_totals=tuple(map(printed, table.column_totals)),
            total=printed(table.total),
        )
    rows = (
        PublicRow(
            r.code, r.label, printed(r.value), printed_or_none(r.previous), r.level, r.planned
        )
        for r in table.rows
    )
    return _breakdown(table, rows, (printed(table.total), printed_or_none(table.previous_total)))


def _grid(table: GridTable, columns: Sequence[int], counts: Counts) -> PublicGridTable:
    """Return a table of the chosen columns; nothing of them is hidden."""

    def line(row: GridRow) -> PublicGridRow:
        return PublicGridRow(row.label, tuple(printed_or_none(row.values[n]) for n in columns))

    return PublicGridTable(
        key=table.key,
        counts=counts,
        columns=tuple(table.columns[n] for n in columns),
        rows=tuple(map(line, table.rows)),
        total=line(table.total),
        charted=table.charted,
    )


def _offer(table: GridTable) -> PublicGridTable | None:
    """Return what was offered, held and decided, without people; none if unknown."""
    if table.key in PUBLIC_GRIDS:
        return _grid(table, range(len(table.columns)), table.counts)
    if table.key in PUBLIC_COLUMNS:
        kept = PUBLIC_COLUMNS[table.key]
        places = [n for n, column in enumerate(table.columns) if column.key in kept]
        return _grid(table, places, table.counts if table.counts in _KEPT_COUNTS else Counts.EVENTS)
    if table.key not in HOURS_TABLES:
        return None
    columns = [n for n, column in enumerate(table.columns) if column.key in _OFFER]
    return _grid(table, columns, Counts.OFFERED_HOURS)


def _breakdown(
    table: Breakdown, rows: Iterable[PublicRow], totals: tuple[Cell, Cell]
) -> PublicBreakdown:
    return PublicBreakdown(
        key=table.key,
        counts=table.counts,
        rows=tuple(rows),
        total=totals[0] or HIDDEN_CELL,
        previous_total=totals[1],
        unit=table.unit,
        additive=table.additive,
        charted=table.charted,
    )


class _Publisher:
    """Fills chapters with protected cells."""

    def __init__(
        self, data: ReportData, tables: ProtectedTables, layouts: Mapping[str, PublicLayout]
    ) -> None:
        self._data = data
        self._tables = tables.tables
        self._threshold = tables.rule.threshold
        self._layouts = layouts
        self.held_back: list[str] = []

    def chapter(self, chapter: Chapter) -> PublicChapter:
        figures = (self._figure(figure) for figure in chapter.figures)
        tables = (self._table(table) for table in chapter.tables)
        measures = (public_measures(table, self._threshold) for table in chapter.measures)
        return PublicChapter(
            chapter.key,
            tuple(f for f in figures if f is not None),
            tuple(t for t in tables if t is not None),
            chapter.text,
            tuple(t for t in measures if t is not None),
            chapter.passages,
        )

    def _figure(self, figure: Figure) -> PublicFigure | None:
        if figure.key in _NO_PERSONS:
            now, before = printed_or_none(figure.value), printed_or_none(figure.previous)
            return PublicFigure(figure.key, now, before, figure.unit)
        if figure.key in _HOURS | _INTERNAL:
            return None
        cells = [self._figure_cell(figure.key, year) for year in self._years()]
        now, before = (
            None if true is None else cell
            for true, cell in zip((figure.value, figure.previous), cells, strict=True)
        )
        if now is None and before is None:
            return None
        return PublicFigure(figure.key, now, before, figure.unit)

    def _figure_cell(self, key: str, year: int) -> Cell:
        if key == "mean_minutes":
            return mean(*(self._figure_cell(part, year) for part in ("minutes", "consultations")))
        table = self._printable(figure_key(key), year)
        if table is None:
            return None
        layout = self._layouts.get(figure_key(key))
        return table.cell(layout.whole) if layout else table.cell()

    def _printable(self, key: str, year: int) -> ProtectedTable | None:
        """Return a table, unless it is withdrawn: then not even a dot may stand for it."""
        table = self._tables.get(table_key(key, year))
        return None if table is None or table.held_back is HeldBack.REPEATED else table

    def _years(self) -> tuple[int, int]:
        return self._data.year, self._data.year - 1

    def _table(self, table: Table) -> PublicTable | None:
        if isinstance(table, GridTable):
            return _offer(table)
        if table.key in PUBLIC_TABLES:
            return plain_table(table)
        if isinstance(table, Breakdown) and table.key in WORK_TABLES:
            return self._shares(table)
        if isinstance(table, Breakdown) and table.key in NETWORK_TABLES:
            return plain_table(table)
        if table.key in FEATURES or table.key in CROSSED:
            return self._feature(table)
        return None

    def _feature(self, table: Breakdown | CrossTable) -> PublicTable | None:
        """Return a table of protected cells; none of nothing but dots."""
        now = self._printable(table.key, self._data.year)
        layout = self._layouts.get(table.key)
        if now is None or layout is None:
            return None
        if now.held_back:
            self.held_back.append(table.key)
            return None
        before = self._printable(table.key, self._data.year - 1)
        made = (
            _crossed(table, now, layout)
            if isinstance(table, CrossTable)
            else _protected(table, (now, before), layout)
        )
        if _tells_nothing(made):
            self.held_back.append(table.key)
            return None
        return made

    def _shares(self, table: Breakdown) -> PublicTable | None:
        """Return working time as shares; none where the hours would tell of hidden ones."""
        minutes = (self._tables.get(table_key(figure_key("minutes"), y)) for y in self._years())
        if any(found is not None and found.cell().hidden for found in minutes):
            return None
        total, before = printed(table.total), printed_or_none(table.previous_total)
        if not table.total:
            return None
        rows = (
            PublicRow(
                r.code,
                r.label,
                share_permille(printed(r.value), total) or HIDDEN_CELL,
                share_permille(printed_or_none(r.previous), before) if before else None,
                r.level,
                r.planned,
            )
            for r in table.rows
        )
        whole = printed(_PERMILLE)
        shares = _breakdown(table, rows, (whole, whole if before and before.value else None))
        return replace(shares, counts=Counts.WORK_SHARES, unit=Unit.PERMILLE)


def _protected(
    table: Breakdown,
    tables: tuple[ProtectedTable, ProtectedTable | None],
    layout: PublicLayout,
) -> PublicBreakdown:
    now, before = tables
    rows = [
        PublicRow(
            line.code,
            line.label,
            now.cell(line.line),
            before.cell(line.line) if before else None,
            line.level,
        )
        for line in _in_order(now, layout)
    ]
    totals = now.cell(layout.whole), before.cell(layout.whole) if before else None
    return _breakdown(table, rows, totals)


def _in_order(table: ProtectedTable, layout: PublicLayout) -> list[PublicLine]:
    """Return the lines by their printed values where the table is sorted by them."""
    if not layout.by_value:
        return list(layout.lines)
    last = {NOT_ENTERED, OTHERS}
    named = {line.line: line for line in layout.lines if line.code not in last}
    rest = (line for line in layout.lines if line.code in last)
    order: Callable[[PublicLine], bool] = lambda line: line.code == NOT_ENTERED  # noqa: E731
    return [*(named[code] for code in ranked(table, tuple(named))), *sorted(rest, key=order)]


def _tells_nothing(table: PublicBreakdown | PublicCrossTable) -> bool:
    """Tell whether a table would be a field of dots: no line has a value."""
    if isinstance(table, PublicCrossTable):
        lines = [cell for row in table.values for cell in row]
    else:
        lines = [c for row in table.rows for c in (row.cell, row.previous) if c is not None]
    return any(cell.hidden for cell in lines) and not any(cell.value for cell in lines)


def _crossed(table: CrossTable, cells: ProtectedTable, layout: PublicLayout) -> PublicCrossTable:
    down, across = layout.lines, layout.across
    return PublicCrossTable(
        key=table.key,
        counts=table.counts,
        row_labels=tuple(line.label for line in down),
        column_labels=tuple(line.label for line in across),
        values=tuple(tuple(cells.cell(a.line, b.line) for b in across) for a in down),
        row_totals=tuple(cells.cell(a.line, TOTAL) for a in down),
        column_totals=tuple(cells.cell(TOTAL, b.line) for b in across),
        total=cells.cell(TOTAL, TOTAL),
    )
