"""The part of chapter 7 on committees: how often they met, who took part, what was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import MONTHS
from intdesk.domain.folding import fold
from intdesk.domain.listing import Filter, ListQuery, month_filter, year_filter
from intdesk.domain.meeting import MeetingState, Presence
from intdesk.domain.report_data import (
    Breakdown,
    Counts,
    Figure,
    GridColumn,
    GridRow,
    GridTable,
    Row,
    Table,
)
from intdesk.services.annual_report.tables import TableSpec, TwoYears, breakdown, by_code
from intdesk.storage.unit_of_work import ReadUnit
from intdesk.texts.report import TOTAL

_HELD = Filter("state", (MeetingState.HELD.value,))
_OWN = Filter("own", (Presence.PRESENT.value,))
_KIND = TableSpec(
    "meetings_by_kind", "committee_kind", CodeListId.COMMITTEE_KIND, by_value=True,
    counts=Counts.MEETINGS, kind=Kind.MEETING,
)  # fmt: skip
_MONTH = TableSpec("meetings_by_month", "month", charted=True, counts=Counts.MEETINGS)


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """What the report knows of a meeting that took place; it names nobody."""

    committee: str
    kind: str
    month: int
    own: bool
    decisions: int
    tasks: int


@dataclass(frozen=True, slots=True)
class CommitteeYears:
    """The meetings of the report year and of the year before (``None``: none recorded)."""

    year: int
    now: Sequence[HeldMeeting]
    before: Sequence[HeldMeeting] | None

    def both(self, value: Callable[[Sequence[HeldMeeting]], int]) -> tuple[int, int | None]:
        """Return a value of both years."""
        return value(self.now), None if self.before is None else value(self.before)

    def count(self, code: Callable[[HeldMeeting], str]) -> TwoYears:
        """Return how many meetings there are by code in both years."""
        before = None if self.before is None else dict(Counter(map(code, self.before)))
        return TwoYears(self.year, dict(Counter(map(code, self.now))), before)


def committee_parts(
    unit: ReadUnit, year: int, codes: CodeBook
) -> tuple[tuple[Figure, ...], tuple[Table, ...]]:
    """Return key figures and tables on committees, none if there was no meeting in the year."""
    now = _held(unit, year)
    if not now:
        return (), ()
    years = CommitteeYears(year, now, _held(unit, year - 1) or None)
    tables = (_by_committee(years), _by_kind(years, codes), _by_month(years))
    return _figures(years), tuple(table for table in tables if table is not None)


def _held(unit: ReadUnit, year: int) -> list[HeldMeeting]:
    query = ListQuery(
        Kind.MEETING, filters=(year_filter(year), _HELD), sort="day", descending=False
    )
    ids = unit.lists.ids(query)
    linked = (Filter("linked_kind", ("meeting",)), Filter("linked_id", tuple(map(str, ids))))
    tasks = unit.lists.rows(
        Kind.FOLLOW_UP, unit.lists.ids(ListQuery(Kind.FOLLOW_UP, filters=linked)) if ids else ()
    )
    given = Counter(int(str(row["linked_id"])) for row in tasks.values())
    return [
        HeldMeeting(
            committee=str(row["committee_name"]),
            kind=str(row["committee_kind"]),
            month=date.fromisoformat(str(row["day"])).month,
            own=row["own"] == Presence.PRESENT,
            decisions=int(str(row["decided"])),
            tasks=given[record_id],
        )
        for record_id, row in unit.lists.rows(Kind.MEETING, ids).items()
    ]


def _figures(years: CommitteeYears) -> tuple[Figure, ...]:
    held = ListQuery(Kind.MEETING, filters=(year_filter(years.year), _HELD))
    return (
        Figure("meetings", *years.both(len), source=held),
        Figure("meetings_own", *years.both(_own), source=held.with_filter(_OWN)),
        Figure("decisions", *years.both(_decided), source=held),
    )


def _own(meetings: Sequence[HeldMeeting]) -> int:
    return sum(meeting.own for meeting in meetings)


def _decided(meetings: Sequence[HeldMeeting]) -> int:
    return sum(meeting.decisions for meeting in meetings)


def _by_committee(years: CommitteeYears) -> GridTable:
    """Return the committees that met, by their names, each with what it came to."""
    columns: tuple[GridColumn, ...] = tuple(
        GridColumn(key) for key in ("meetings", "own", "decisions", "tasks")
    )
    if years.before is not None:
        columns = (*columns, GridColumn("meetings", before=True))

    def row(label: str, wanted: Callable[[HeldMeeting], bool]) -> GridRow:
        mine = [meeting for meeting in years.now if wanted(meeting)]
        given = sum(meeting.tasks for meeting in mine)
        values: tuple[int | None, ...] = (len(mine), _own(mine), _decided(mine), given)
        if years.before is not None:
            values = (*values, sum(map(wanted, years.before)))
        return GridRow(label, values)

    names = sorted({m.committee for m in (*years.now, *(years.before or ()))}, key=fold)
    rows = tuple(row(name, lambda m, n=name: m.committee == n) for name in names)  # type: ignore[misc]
    total = row(TOTAL, lambda _: True)
    return GridTable("committee_work", Counts.MEETINGS, columns, rows, total, charted=True)


def _by_kind(years: CommitteeYears, codes: CodeBook) -> Breakdown | None:
    totals = years.both(len)
    table = by_code(_KIND, years.count(lambda meeting: meeting.kind), totals, codes)
    if table is None:
        return None
    rows = (
        replace(row, source=row.source.with_filter(_HELD) if row.source else None)
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _by_month(years: CommitteeYears) -> Breakdown:
    counts = years.count(lambda meeting: str(meeting.month))
    return breakdown(_MONTH, _months(counts), years.both(len))


def _months(counts: TwoYears) -> Iterator[Row]:
    for n, name in enumerate(MONTHS, 1):
        source = ListQuery(Kind.MEETING, filters=(month_filter(counts.year, n), _HELD))
        yield Row(str(n), name, counts.current.get(str(n), 0), counts.before(str(n)), source=source)
