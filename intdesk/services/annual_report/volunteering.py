"""The chapter on volunteers and language mediators (reports.md, chapter 9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from intdesk.domain.assignment import AssignmentKind, AssignmentState
from intdesk.domain.assignment_counting import Counted, sums
from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.listing import Filter, ListQuery, month_filter, year_filter
from intdesk.domain.period import Period
from intdesk.domain.report_data import (
    Breakdown,
    Chapter,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Table,
    Unit,
)
from intdesk.domain.volunteer import Volunteer
from intdesk.services.annual_report.tables import TableSpec, TwoYears, breakdown, by_code
from intdesk.services.volunteering.counting import HELD, counted_in, pool_of
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import TOTAL
from intdesk.texts.volunteering import KINDS

_LANGUAGE = TableSpec(
    "assignments_by_language", "language", CodeListId.LANGUAGE, by_value=True, charted=True,
    counts=Counts.ASSIGNMENTS, kind=Kind.ASSIGNMENT,
)  # fmt: skip
_MINUTES = TableSpec(
    "assignment_minutes_by_language", "language", CodeListId.LANGUAGE, by_value=True,
    counts=Counts.ASSIGNMENT_MINUTES, unit=Unit.MINUTES, kind=Kind.ASSIGNMENT, listed=False,
)  # fmt: skip
_MONTHS = TableSpec(
    "assignments_by_month", "month", charted=True, counts=Counts.ASSIGNMENTS, kind=Kind.ASSIGNMENT
)
_POOL = TableSpec(
    "pool_by_language", "languages", CodeListId.LANGUAGE, by_value=True, counts=Counts.VOLUNTEERS,
    kind=Kind.VOLUNTEER, listed=False,
)  # fmt: skip
_COLUMNS: tuple[GridColumn, ...] = (
    GridColumn("assignments"), GridColumn("spoken", Unit.MINUTES),
    GridColumn("expenses", Unit.CENTS), GridColumn("unpaid", Unit.CENTS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class VolunteerYear:
    """One year: what counts as an assignment, who was in the pool, and assignments in vain."""

    done: Sequence[Counted]
    pool: Sequence[Volunteer]
    missed: int

    @property
    def empty(self) -> bool:
        """Tell whether nothing is recorded of the year."""
        return not (self.done or self.pool or self.missed)


@dataclass(frozen=True, slots=True)
class VolunteerYears:
    """The report year and the year before (``None``: nothing recorded, no comparison)."""

    year: int
    now: VolunteerYear
    before: VolunteerYear | None

    def both(self, value: Callable[[VolunteerYear], int]) -> tuple[int, int | None]:
        """Return a value of both years."""
        return value(self.now), None if self.before is None else value(self.before)

    def count(self, amounts: Callable[[VolunteerYear], Mapping[str, int]]) -> TwoYears:
        """Return amounts by code of both years."""
        before = None if self.before is None else dict(amounts(self.before))
        return TwoYears(self.year, dict(amounts(self.now)), before)


def volunteer_years(unit: ReadUnit, year: int) -> VolunteerYears:
    """Read what a report of a year says of volunteers and language mediators."""
    pool = pool_of(unit)
    now, before = (_year(unit, pool, y) for y in (year, year - 1))
    return VolunteerYears(year, now, None if before.empty else before)


def volunteering_chapter(years: VolunteerYears, codes: CodeBook) -> Chapter:
    """Return the chapter with every table that has data; without a pool or work it is empty."""
    if years.now.empty:
        return Chapter("volunteering")
    tables: list[Table | None] = []
    if years.now.done:
        tables += [_months(years), *_languages(years, codes), _kinds(years)]
    tables.append(_pool(years, codes))
    return Chapter("volunteering", _figures(years), tuple(t for t in tables if t))


def _year(unit: ReadUnit, pool: Sequence[Volunteer], year: int) -> VolunteerYear:
    period = Period.of_year(year)
    missed = ListQuery(Kind.ASSIGNMENT, filters=(year_filter(year), _MISSED))
    return VolunteerYear(
        counted_in(unit, period),
        [entry for entry in pool if entry.in_pool(period)],
        unit.lists.summary(missed).count,
    )


_MISSED = Filter("state", (AssignmentState.NO_SHOW.value,))


def _figures(years: VolunteerYears) -> tuple[Figure, ...]:
    every = ListQuery(Kind.ASSIGNMENT, filters=(year_filter(years.year), HELD))
    listed = every if all(_noted(one) for one in years.now.done) else None
    missed = ListQuery(Kind.ASSIGNMENT, filters=(year_filter(years.year), _MISSED))
    values: tuple[tuple[str, Callable[[VolunteerYear], int], Unit, ListQuery | None], ...] = (
        ("volunteers_active", lambda y: len(y.pool), Unit.COUNT, None),
        ("volunteers_interpreting", lambda y: sum(e.interprets for e in y.pool), Unit.COUNT, None),
        ("pool_languages", _languages_of, Unit.COUNT, None),
        ("assignments", lambda y: len(y.done), Unit.COUNT, listed),
        ("assignments_in_talks", _in_talks, Unit.COUNT, None),
        ("assignment_minutes", lambda y: sums(y.done).minutes, Unit.MINUTES, listed),
        ("assignments_missed", lambda y: y.missed, Unit.COUNT, missed),
        ("assignment_cost", lambda y: sums(y.done).cents, Unit.CENTS, listed),
    )
    return tuple(
        Figure(key, *years.both(value), unit, source) for key, value, unit, source in values
    )


def _noted(one: Counted) -> bool:
    """Tell whether a piece of work is a record of its own, so that a list of these shows it."""
    return one.source is Kind.ASSIGNMENT


def _in_talks(year: VolunteerYear) -> int:
    return sum(not _noted(one) for one in year.done)


def _languages_of(year: VolunteerYear) -> int:
    return len({code for entry in year.pool for code in entry.languages})


def _months(years: VolunteerYears) -> Breakdown:
    counts = years.count(lambda y: Counter(str(one.day.month) for one in y.done))
    rows = [
        Row(
            str(n),
            name,
            counts.current.get(str(n), 0),
            counts.before(str(n)),
            source=ListQuery(Kind.ASSIGNMENT, filters=(month_filter(years.year, n), HELD)),
        )
        for n, name in enumerate(MONTHS, 1)
    ]
    found = breakdown(_MONTHS, rows, counts.totals())
    return _listed(found, years, lambda one: str(one.day.month))


def _languages(years: VolunteerYears, codes: CodeBook) -> Iterator[Breakdown | None]:
    """Yield interpreting by language: how often, and how long."""
    counts = years.count(lambda y: Counter(one.language for one in _spoken(y)))
    table = by_code(_LANGUAGE, counts, counts.totals(), codes)
    if table is not None:
        rows = (replace(r, source=r.source and _interpreted(r.source)) for r in table.rows)
        yield _listed(replace(table, rows=tuple(rows)), years, lambda one: one.language, _is_spoken)
    minutes = years.count(lambda y: _minutes_by(_spoken(y)))
    yield by_code(_MINUTES, minutes, minutes.totals(), codes)


def _is_spoken(one: Counted) -> bool:
    return one.kind == AssignmentKind.INTERPRETING


def _spoken(year: VolunteerYear) -> Iterator[Counted]:
    return filter(_is_spoken, year.done)


def _interpreted(query: ListQuery) -> ListQuery:
    kind = Filter("kind", (AssignmentKind.INTERPRETING.value,))
    return query.with_filter(HELD).with_filter(kind)


def _minutes_by(done: Iterable[Counted]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for one in done:
        found[one.language] += one.minutes or 0
    return dict(found)


def _listed(
    table: Breakdown,
    years: VolunteerYears,
    code: Callable[[Counted], str],
    wanted: Callable[[Counted], bool] = lambda _: True,
) -> Breakdown:
    """Return a table whose lines open a list only where the list shows all that they count."""
    noted = Counter(code(one) for one in years.now.done if wanted(one) and _noted(one))
    rows = (
        row if noted[row.code] == row.value else replace(row, source=None) for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _kinds(years: VolunteerYears) -> GridTable:
    """Return number, hours and expenses by what was done."""
    columns = _COLUMNS
    if years.before is not None:
        columns = (*columns, GridColumn("assignments", before=True))

    def row(label: str, wanted: Callable[[Counted], bool]) -> GridRow:
        found = sums(filter(wanted, years.now.done))
        values: tuple[int | None, ...] = (
            found.count, found.minutes, found.cents, found.unpaid,
        )  # fmt: skip
        if years.before is not None:
            values = (*values, sum(map(wanted, years.before.done)))
        return GridRow(label, values)

    every = (*years.now.done, *(years.before.done if years.before is not None else ()))
    present = {one.kind for one in every}
    rows = tuple(
        row(KINDS[kind], lambda one, k=kind: one.kind == k)  # type: ignore[misc]
        for kind in AssignmentKind
        if kind in present
    )
    total = row(TOTAL, lambda _: True)
    return GridTable("assignments_by_kind", Counts.ASSIGNMENTS, columns, rows, total)


def _pool(years: VolunteerYears, codes: CodeBook) -> Breakdown | None:
    """Return how many people of the pool speak a language; one with two counts twice."""
    counts = years.count(lambda y: Counter(code for e in y.pool for code in e.languages))
    totals = years.both(lambda y: sum(bool(entry.languages) for entry in y.pool))
    table = by_code(_POOL, counts, totals, codes)
    return table and replace(table, additive=False)
