"""Complaints in the annual report: counted for the office, in no public report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from intdesk.domain.changes import Kind
from intdesk.domain.complaint import Complaint
from intdesk.domain.consultation import Consultation
from intdesk.domain.period import Period
from intdesk.domain.report_data import Breakdown, ReportData, ReportKind
from intdesk.domain.report_publishing import unprotected
from intdesk.reports.annual_pdf import render_annual
from intdesk.services.annual_report.build import build_report
from intdesk.services.office_file import OfficeFile

TODAY = date(2026, 11, 21)
GROUNDS = ("herkunft", "dauer", "umgang")
OUTCOMES = ("abhilfe", "teil")


def taken(office: OfficeFile, received: date, **values: object) -> int:
    given: dict[str, object] = {"ground": "dauer", "received_on": received} | values
    return office.complaints.save(replace(office.complaints.blank(), **given)).id  # type: ignore[arg-type]


def built(office: OfficeFile, year: int = 2026) -> ReportData:
    with office.database.read() as unit:
        return build_report(unit, year, ReportKind.FULL, TODAY)


def table(data: ReportData, key: str) -> Breakdown:
    chapter = data.chapter("counselling")
    assert chapter is not None
    (found,) = (t for t in chapter.tables if t.key == key)
    assert isinstance(found, Breakdown)
    return found


def figure(data: ReportData, key: str) -> tuple[int | None, int | None]:
    chapter = data.chapter("counselling")
    assert chapter is not None
    (found,) = (f for f in chapter.figures if f.key == key)
    return found.value, found.previous


def test_an_office_without_complaints_has_none_in_its_report(office_file: OfficeFile) -> None:
    assert built(office_file).chapter("counselling") is None


def test_figures_and_tables_with_the_lists_behind(office_file: OfficeFile) -> None:
    first = taken(office_file, date(2026, 1, 10), body_kind="abh")
    taken(office_file, date(2026, 2, 1), ground="umgang")
    old = taken(office_file, date(2025, 12, 1), body_kind="abh")
    office_file.complaints.close(first, date(2026, 1, 20), "abhilfe", "")
    office_file.complaints.close(old, date(2026, 1, 30), "abhilfe", "")
    data = built(office_file)
    assert figure(data, "complaints") == (2, 1)
    assert figure(data, "complaints_closed") == (2, 0)
    assert figure(data, "complaints_open") == (1, 1)
    assert figure(data, "complaint_days") == (35, None)
    ground = table(data, "complaints_by_ground")
    assert [(r.code, r.value, r.previous) for r in ground.rows] == [
        ("umgang", 1, 0), ("dauer", 1, 1),
    ]  # fmt: skip
    body = table(data, "complaints_by_body")
    assert [(r.code, r.value, r.previous) for r in body.rows] == [("abh", 1, 1), ("", 1, 0)]
    outcome = table(data, "complaints_by_outcome")
    assert [(r.code, r.value, r.previous) for r in outcome.rows] == [("abhilfe", 2, 0)]
    for each in (ground, body, outcome):
        for row in each.rows:
            assert row.source is not None
            assert row.source.kind is Kind.COMPLAINT
            assert len(office_file.lists.ids(row.source)) == row.value


def test_random_complaints_are_counted_as_by_hand(office_file: OfficeFile) -> None:
    rng = Random(7)
    kept: list[Complaint] = []
    for _ in range(40):
        received = date(2025, 1, 1) + timedelta(rng.randint(0, 600))
        record = taken(office_file, received, ground=rng.choice(GROUNDS))
        if rng.random() < 0.6:
            day = min(received + timedelta(rng.randint(0, 90)), TODAY)
            office_file.complaints.close(record, day, rng.choice(OUTCOMES), "")
        if rng.random() < 0.1:
            office_file.complaints.trash([record])
        else:
            kept.append(office_file.complaints.get(record))
    for year in (2025, 2026):
        period = Period.of_year(year)
        with office_file.database.read() as unit:
            totals = unit.complaint_figures.totals(period)
            grounds = unit.complaint_figures.received_by("ground", period)
            outcomes = unit.complaint_figures.closed_by("outcome", period)
        mine = [c for c in kept if c.received_on and c.received_on in period]
        closed = [c for c in kept if c.closed_on and c.closed_on in period]
        assert totals.received == len(mine) == sum(grounds.values())
        assert totals.closed == len(closed) == sum(outcomes.values())
        assert totals.open == sum(
            c.received_on is not None
            and c.received_on <= period.last
            and (c.closed_on is None or c.closed_on > period.last)
            for c in kept
        )
        assert {g: sum(c.ground == g for c in mine) for g in grounds} == grounds


def test_no_public_report_tells_of_complaints(office_file: OfficeFile) -> None:
    office_file.consultations.save(Consultation(day=date(2026, 3, 1), minutes=30, topic="08"))
    for day in range(1, 13):
        taken(office_file, date(2026, 3, day), description="Vertraulicher Text")
    internal = unprotected(built(office_file))
    chapter = internal.chapter("counselling")
    assert chapter is not None
    assert {"complaints_by_ground"} <= {t.key for t in chapter.tables}
    assert b"Vertraulicher" not in render_annual(internal)
    public = office_file.reports.prepare(2026).report
    told = public.chapter("counselling")
    keys = [] if told is None else [*(t.key for t in told.tables), *(f.key for f in told.figures)]
    assert not [key for key in keys if key.startswith("complaint")]
