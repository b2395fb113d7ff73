"""The tables of office hours: what was offered and how it was used, by place and by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from intdesk.domain.dates import MONTHS
from intdesk.domain.office_calendar import CalendarDate, HourTotals, totals
from intdesk.domain.report_data import Counts, GridColumn, GridRow, GridTable, Unit
from intdesk.services.office_hours import places
from intdesk.texts.report import TOTAL

_COLUMNS = (
    GridColumn("offered", Unit.MINUTES),
    GridColumn("held"),
    GridColumn("cancelled"),
    GridColumn("visitors"),
    GridColumn("utilisation", Unit.PERMILLE),
)
_BEFORE = (
    GridColumn("offered", Unit.MINUTES, before=True),
    GridColumn("visitors", before=True),
)
Belongs = Callable[[CalendarDate], bool]


def hours_tables(
    now: Sequence[CalendarDate], before: Sequence[CalendarDate]
) -> tuple[GridTable, ...]:
    """Return both tables, none without any office hour in the year."""
    if totals(now).empty:
        return ()
    compared = () if totals(before).empty else before
    counted = [d for d in (*now, *compared) if not totals([d]).empty]
    by_place = [(place, _at(place)) for place in places(counted)]
    by_month = [(name, _in(month)) for month, name in enumerate(MONTHS, 1)]
    return (
        _table("hours_by_place", by_place, now, compared),
        _table("hours_by_month", by_month, now, compared),
    )


def _table(
    key: str,
    lines: Iterable[tuple[str, Belongs]],
    now: Sequence[CalendarDate],
    before: Sequence[CalendarDate],
) -> GridTable:
    def row(label: str, belongs: Belongs) -> GridRow:
        values = _values(totals(filter(belongs, now)))
        if before:
            past = totals(filter(belongs, before))
            values = (*values, past.offered, past.visitors)
        return GridRow(label, values)

    columns = (*_COLUMNS, *_BEFORE) if before else _COLUMNS
    rows = tuple(row(label, belongs) for label, belongs in lines)
    return GridTable(key, Counts.OFFICE_HOURS, columns, rows, row(TOTAL, lambda _: True))


def _values(found: HourTotals) -> tuple[int | None, ...]:
    return found.offered, found.held, found.cancelled, found.visitors, found.utilisation


def _at(place: str) -> Belongs:
    return lambda date: date.record.place == place


def _in(month: int) -> Belongs:
    return lambda date: date.day.month == month
