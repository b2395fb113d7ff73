"""The answer to an analysis as plain data: heads, cells, totals, and the list behind each.

A value ``None`` is hidden (disclosure control); nothing computed from it may show it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from intdesk.domain.analysis import Measure, Question, Shares
from intdesk.domain.analysis_features import FEATURES, Feature, FeatureKind
from intdesk.domain.case import CaseKind
from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.period import Period
from intdesk.domain.shares import share_permille

Cells = tuple[tuple[int | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A line or column: its value, its label, and the values that filter its list."""

    key: str
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnalysisTable:
    """A table of one or two features.

    Without a second feature there is one column without label. The totals are counted, not added
    up: where a contact has several values (``additive`` is false for that side) the lines sum to
    more.
    """

    question: Question
    period: Period
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: Cells
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None

    @property
    def crossed(self) -> bool:
        """Tell whether there are columns of a second feature."""
        return bool(self.question.columns)

    @property
    def rows_additive(self) -> bool:
        """Tell whether the rows sum to the total."""
        return self.question.measure.adds_up and FEATURES[self.question.rows].additive

    @property
    def columns_additive(self) -> bool:
        """Tell whether the columns sum to the total of their row."""
        if not self.crossed:
            return True
        return self.question.measure.adds_up and FEATURES[self.question.columns].additive

    def value(self, row: int | None, column: int | None) -> int | None:
        """Return a cell; ``None`` as place means the total of that side."""
        if row is None:
            return self.total if column is None else self.column_totals[column]
        return self.row_totals[row] if column is None else self.cells[row][column]

    def share(self, row: int | None, column: int | None) -> int | None:
        """Return the share that the question asks for in tenths of a percent, if any."""
        wholes = {
            Shares.ROWS: self.value(row, None),
            Shares.COLUMNS: self.value(None, column),
            Shares.ALL: self.total,
        }
        part, whole = self.value(row, column), wholes.get(self.question.shares)
        return None if part is None or whole is None else share_permille(part, whole)

    def behind(self, rows: tuple[int, ...] = (), columns: tuple[int, ...] = ()) -> ListQuery:
        """Return the list of the contacts behind cells; no places mean the whole side."""
        chosen = [
            (FEATURES[key], [heads[place] for place in places])
            for key, heads, places in (
                (self.question.rows, self.rows, rows),
                (self.question.columns, self.columns, columns),
            )
            if key and places
        ]
        return list_behind(self.question, self.period, chosen)


def list_behind(
    question: Question, period: Period, chosen: list[tuple[Feature, list[Head]]]
) -> ListQuery:
    """Return the list of the contacts that have the chosen values of features in a period."""
    narrowed = period
    filters = list(question.filters)
    for feature, heads in sorted(chosen, key=lambda pair: pair[0].key != "year"):
        span = _span(feature, heads, narrowed)
        if span is not None:
            narrowed = span
        else:
            values = tuple(value for head in heads for value in head.values)
            _narrow(filters, feature, values)
    _only_counted(question.measure, filters)
    days = Filter("day", (narrowed.first.isoformat(), narrowed.last.isoformat()), Op.BETWEEN)
    kept = tuple(f for f in filters if f.field != "day")
    return ListQuery(Kind.CONSULTATION, question.text, (_within(days, filters), *kept))


def _span(feature: Feature, heads: list[Head], period: Period) -> Period | None:
    """Return the days that a part of the year stands for, if they follow each other."""
    if feature.kind is not FeatureKind.DAY or len(heads) != 1:
        return None
    if feature.key == "year":
        return _overlap(period, Period.of_year(int(heads[0].key)))
    if period.first.year != period.last.year:
        return None
    number, months = int(heads[0].key), 3 if feature.key == "quarter" else 1
    first = date(period.first.year, (number - 1) * months + 1, 1)
    after = (first + timedelta(days=31 * months)).replace(day=1)
    return _overlap(period, Period(first, after - timedelta(days=1)))


def _overlap(one: Period, other: Period) -> Period:
    return Period(max(one.first, other.first), min(one.last, other.last))


def _narrow(filters: list[Filter], feature: Feature, values: tuple[str, ...]) -> None:
    """Ask for the values besides what is asked already; a part of a choice replaces it."""
    for place, known in enumerate(filters):
        if known.field == feature.field and known.op is Op.IS and feature.additive:
            wanted = {fold(value) for value in known.values}
            both = tuple(value for value in values if fold(value) in wanted)
            if both:
                filters[place] = replace(known, values=both)
                return
    filters.append(Filter(feature.field, values))


def _only_counted(measure: Measure, filters: list[Filter]) -> None:
    """Leave only the contacts that count at all."""
    if measure is Measure.NEW_PERSONS:
        filters[:] = [f for f in filters if f.field != "novelty"]
        filters.append(Filter("novelty", (Novelty.NEW.value,)))
    elif measure is Measure.CASES and not any(f.field == "record_kind" for f in filters):
        filters.append(Filter("record_kind", tuple(CaseKind)))
    elif measure is Measure.RELATIVES and not any(f.field == "relatives" for f in filters):
        filters.append(Filter("relatives", ("1", ""), Op.BETWEEN))


def _within(days: Filter, filters: list[Filter]) -> Filter:
    """Return the days of the period that also fit the filters on the day."""
    first, last = days.values
    for known in filters:
        if known.field == "day":
            first = max(first, known.values[0])
            last = min(last, known.values[1] or last)
    return replace(days, values=(first, last))
