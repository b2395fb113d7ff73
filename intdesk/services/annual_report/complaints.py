"""Complaints in the annual report: internal reports only.

A complaint is a person, there are few of them, and body and ground together can be a name. None of
these tables is registered for disclosure control, so public reports leave them out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from statistics import median

from intdesk.domain.changes import Kind
from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.listing import Filter, ListQuery, Op
from intdesk.domain.period import Period
from intdesk.domain.report_data import Breakdown, Counts, Figure, Row
from intdesk.services.annual_report.tables import NOT_ENTERED, TableSpec, breakdown
from intdesk.storage.complaint_figures import ComplaintFigures, ComplaintTotals
from intdesk.texts.labels import NOT_ENTERED_LABEL

_TABLES = (
    ("complaints_by_ground", "ground", CodeListId.COMPLAINT_GROUND, "received_on"),
    ("complaints_by_body", "body_kind", CodeListId.CONTACT_KIND, "received_on"),
    ("complaints_by_outcome", "outcome", CodeListId.COMPLAINT_OUTCOME, "closed_on"),
)
"""Key of the table, field, code list, and the day that puts a complaint into the year."""


def complaint_parts(
    figures: ComplaintFigures, codes: CodeBook, year: int
) -> tuple[tuple[Figure, ...], tuple[Breakdown, ...]]:
    """Return the key figures and tables, none in an office without complaints in both years."""
    now, before = Period.of_year(year), Period.of_year(year - 1)
    totals, totals_before = figures.totals(now), figures.totals(before)
    if not _any(totals) and not _any(totals_before):
        return (), ()
    compared = totals_before if _any(totals_before) else None
    tables = _breakdowns(figures, codes, (now, before if compared else None))
    return tuple(_figures(totals, compared, now)), tuple(tables)


def _any(totals: ComplaintTotals) -> bool:
    return bool(totals.received or totals.closed or totals.open)


def _figures(
    now: ComplaintTotals, before: ComplaintTotals | None, period: Period
) -> Iterator[Figure]:
    def figure(
        key: str, value: Callable[[ComplaintTotals], int | None], source: ListQuery | None = None
    ) -> Figure:
        return Figure(key, value(now), None if before is None else value(before), source=source)

    received, closed = _in(period, "received_on"), _in(period, "closed_on")
    yield figure("complaints", lambda t: t.received, ListQuery(Kind.COMPLAINT, filters=(received,)))
    yield figure(
        "complaints_closed", lambda t: t.closed, ListQuery(Kind.COMPLAINT, filters=(closed,))
    )
    yield figure("complaints_open", lambda t: t.open)
    yield figure("complaint_days", lambda t: round(median(t.days)) if t.days else None)


def _breakdowns(
    figures: ComplaintFigures, codes: CodeBook, periods: tuple[Period, Period | None]
) -> Iterator[Breakdown]:
    period, former = periods
    for key, field, list_id, day in _TABLES:
        count = figures.closed_by if day == "closed_on" else figures.received_by
        now = count(field, period)
        before = None if former is None else count(field, former)
        found = set(now) | set(before or {})
        if not found - {NOT_ENTERED}:
            continue
        order = [entry.code for entry in codes.all(list_id) if entry.code in found]
        order.sort(key=lambda code: -now.get(code, 0))
        if NOT_ENTERED in found:
            order.append(NOT_ENTERED)
        rows = [
            Row(
                code,
                codes.label(list_id, code) if code else NOT_ENTERED_LABEL,
                now.get(code, 0),
                None if before is None else before.get(code, 0),
                source=ListQuery(
                    Kind.COMPLAINT, filters=(_in(period, day), Filter(field, (code,)))
                ),
            )
            for code in order
        ]
        spec = TableSpec(key, field, list_id, counts=Counts.COMPLAINTS, kind=Kind.COMPLAINT)
        total = sum(now.values()), None if before is None else sum(before.values())
        yield breakdown(spec, rows, total)


def _in(period: Period, day: str) -> Filter:
    return Filter(day, (period.first.isoformat(), period.last.isoformat()), Op.BETWEEN)
