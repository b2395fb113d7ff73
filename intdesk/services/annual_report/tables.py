"""Tables of one feature: two years side by side, with the list behind each line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.listing import Filter, ListQuery, year_filter
from intdesk.domain.report_data import Breakdown, Counts, Row, Unit
from intdesk.texts.labels import NOT_ENTERED_LABEL, OTHERS_LABEL

NOT_ENTERED = ""
OTHERS = "other"


@dataclass(frozen=True, slots=True)
class TwoYears:
    """The same count by code in the report year and in the year before (``None``: no data)."""

    year: int
    current: Mapping[str, int]
    previous: Mapping[str, int] | None

    def codes(self) -> set[str]:
        """Return the codes that occur in one of the years."""
        occurring = {**(self.previous or {}), **self.current}
        return {code for code in occurring if self.current.get(code) or self.before(code)}

    def before(self, code: str) -> int | None:
        """Return last year's count, ``None`` if there was no year before."""
        return None if self.previous is None else self.previous.get(code, 0)

    def without_missing(self) -> TwoYears:
        """Return the counts of the records that have an entry."""
        before = self.previous
        return TwoYears(
            self.year,
            {code: n for code, n in self.current.items() if code},
            None if before is None else {code: n for code, n in before.items() if code},
        )

    def totals(self) -> tuple[int, int | None]:
        """Return the sums of both years."""
        before = self.previous
        return sum(self.current.values()), None if before is None else sum(before.values())


@dataclass(frozen=True, slots=True)
class TableSpec:
    """How a table is made: its key, the field it breaks down, the order and what it counts.

    ``lines`` limits the table to the first lines and one for the others (0: all lines). ``listed``
    tells whether a filter on the field gives the list behind a line.
    """

    key: str
    field: str
    list_id: CodeListId | None = None
    by_value: bool = False
    charted: bool = False
    counts: Counts = Counts.CONTACTS
    unit: Unit = Unit.COUNT
    kind: Kind = Kind.CONSULTATION
    listed: bool = True
    lines: int = 0


def by_code(
    spec: TableSpec, years: TwoYears, totals: tuple[int, int | None], codes: CodeBook
) -> Breakdown | None:
    """Return the table of a code or text field, ``None`` if nothing was entered."""
    found = years.codes()
    if not found - {NOT_ENTERED}:
        return None
    rows = [
        Row(
            code=code,
            label=_label(code, spec, codes),
            value=years.current.get(code, 0),
            previous=years.before(code),
            source=_list_behind(years.year, spec, (code,)),
        )
        for code in _in_order(found, spec, years, codes)
    ]
    return _first_lines(breakdown(spec, rows, totals), spec, years.year)


def breakdown(spec: TableSpec, rows: Iterable[Row], totals: tuple[int, int | None]) -> Breakdown:
    """Return a table with its totals; mentions sum to more than the total."""
    return Breakdown(
        key=spec.key,
        counts=spec.counts,
        rows=tuple(rows),
        total=totals[0],
        previous_total=totals[1],
        unit=spec.unit,
        additive=spec.counts is not Counts.MENTIONS,
        charted=spec.charted,
    )


def grouped(
    spec: TableSpec,
    years: TwoYears,
    totals: tuple[int, int | None],
    group_of: Callable[[str], str],
    labels: Mapping[str, str],
) -> Breakdown | None:
    """Return the table by report groups of the codes, in the order of ``labels``."""
    members: dict[str, list[str]] = {}
    for code in sorted(years.codes()):
        members.setdefault(group_of(code) if code else NOT_ENTERED, []).append(code)
    if not set(members) - {NOT_ENTERED}:
        return None
    rows = [
        Row(
            code=group,
            label=labels.get(group, NOT_ENTERED_LABEL),
            value=sum(years.current.get(code, 0) for code in members[group]),
            previous=_sum_before(years, members[group]),
            source=_list_behind(years.year, spec, tuple(members[group])),
            members=tuple(members[group]),
        )
        for group in [*labels, NOT_ENTERED]
        if group in members
    ]
    return breakdown(spec, rows, totals)


def _first_lines(table: Breakdown, spec: TableSpec, year: int) -> Breakdown:
    named = [row for row in table.rows if row.code != NOT_ENTERED]
    if not spec.lines or len(named) <= spec.lines + 1:
        return table
    rest = named[spec.lines :]
    before = [row.previous for row in rest if row.previous is not None]
    others = Row(
        code=OTHERS,
        label=OTHERS_LABEL,
        value=sum(row.value for row in rest),
        previous=sum(before) if before else None,
        source=_list_behind(year, spec, tuple(row.code for row in rest)),
    )
    missing = [row for row in table.rows if row.code == NOT_ENTERED]
    return replace(table, rows=(*named[: spec.lines], others, *missing))


def _label(code: str, spec: TableSpec, codes: CodeBook) -> str:
    if not code:
        return NOT_ENTERED_LABEL
    return codes.label(spec.list_id, code) if spec.list_id else code


def _sum_before(years: TwoYears, codes: Iterable[str]) -> int | None:
    counts = [years.before(code) for code in codes]
    return None if None in counts else sum(count or 0 for count in counts)


def _in_order(found: set[str], spec: TableSpec, years: TwoYears, codes: CodeBook) -> Iterable[str]:
    missing = [NOT_ENTERED] if NOT_ENTERED in found else []
    named = found - {NOT_ENTERED}
    if spec.by_value or spec.list_id is None:
        by_value = sorted(named, key=lambda c: (-years.current.get(c, 0), _label(c, spec, codes)))
        return [*by_value, *missing]
    listed = [entry.code for entry in codes.all(spec.list_id) if entry.code in named]
    return [*listed, *sorted(named - set(listed)), *missing]


def _list_behind(year: int, spec: TableSpec, values: tuple[str, ...]) -> ListQuery | None:
    if not spec.listed:
        return None
    return ListQuery(spec.kind, filters=(year_filter(year), Filter(spec.field, values)))
