"""Office hours keep their visitors and their use when consultations lose their words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from intdesk.domain.office_hour import DateState, OfficeDate, OfficeHour
from intdesk.domain.report_data import GridTable
from intdesk.domain.retention import Action, Chosen, Subject
from intdesk.errors import StaleRecordError
from intdesk.services.office_file import OfficeFile
from intdesk.services.restoring import RestoreOrder, restore
from intdesk.storage.repositories.kinds import CONSULTATIONS
from tests.clocks import HandClock
from tests.services.retention.builders import a_case

TUESDAYS = OfficeHour(
    place="Rathaus", weekday="1", start="09:00", minutes=120, valid_from=date(2025, 1, 1)
)


def attended(office: OfficeFile) -> list[object]:
    """Return what is told of office hours: each date, the sums, the tables of both years."""
    dates = [
        (d.day, d.record.place, d.standing, d.visitors, d.consulted, d.utilisation)
        for year in (2025, 2026)
        for d in office.hours.year(year)
    ]
    found: list[object] = [dates, office.figures.office_hours(2025)]
    for year in (2025, 2026):
        chapter = office.reports.data(year).chapter("counselling")
        assert chapter is not None
        tables = [t for t in chapter.tables if isinstance(t, GridTable)]
        assert [t.key for t in tables] == ["hours_by_place", "hours_by_month"]
        found += tables
    return found


def record(office: OfficeFile, planned_day: date, **values: Any) -> OfficeDate:
    """Record something about a planned date."""
    dates = office.hours.year(planned_day.year)
    (planned,) = [d.record for d in dates if d.day == planned_day]
    saved = office.office_dates.save(replace(planned, **{"state": DateState.HELD, **values})).id
    return office.office_dates.get(saved)


def talk(office: OfficeFile, month: int, day: int, start: str = "09:15", **values: Any) -> int:
    """Enter a consultation of 2025 within the office hour."""
    draft = Consultation(day=date(2025, month, day), start=start, minutes=40, topic="08", people=2)
    return office.consultations.save(replace(draft, **values)).id


def busy_spring(office: OfficeFile) -> list[int]:
    """Fill dates of every sort and return the consultations in them."""
    office.office_hours.save(TUESDAYS)
    thursdays = replace(TUESDAYS, place="Café", weekday="3", valid_until=date(2025, 5, 31))
    office.office_hours.save(replace(thursdays, valid_from=date(2025, 5, 1)))
    record(office, date(2025, 3, 11))
    record(office, date(2025, 3, 18), visitors=9)
    record(office, date(2025, 3, 25), state=DateState.CANCELLED, reason="Krankheit")
    record(office, date(2025, 4, 15), day=date(2025, 4, 16))
    office.office_dates.save(
        OfficeDate(day=date(2025, 5, 3), start="10:00", minutes=60, place="Café")
    )
    days = [(3, 4), (3, 11), (3, 18), (3, 25), (4, 1), (4, 16)]
    found = [talk(office, *day, gender="w") for day in days]
    found += [talk(office, 5, 3, "", place="Café"), talk(office, 5, 6, "14:00")]
    found.append(talk(office, 5, 1))  # a public holiday: none of an office hour
    found += [talk(office, 4, 8, "", place="Rathaus") for _ in range(6)]
    found += [talk(office, 7, day, "", place="Rathaus") for day in range(2, 14)]
    return found


def test_office_hours_keep_their_visitors_and_their_use(office: OfficeFile) -> None:
    talks = busy_spring(office)
    talk(office, 3, 4, "10:00")
    before = attended(office)
    dates = {d.day: (d.visitors, d.consulted) for d in office.hours.year(2025)}
    assert dates[date(2025, 3, 4)] == (4, 80)
    assert dates[date(2025, 3, 18)] == (9, 40)
    assert dates[date(2025, 4, 8)] == (12, 240)
    assert dates[date(2025, 7, 1)] == (0, 0)
    for half in (talks[::2], talks[1::2]):
        office.retention.carry_out(
            [Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in half]
        )
        assert attended(office) == before
    with office.database.read() as unit:
        assert unit.integrity.findings() == []
        left = unit.of(CONSULTATIONS).many(unit.lists.ids(ListQuery(Kind.CONSULTATION)))
    first = [c for c in left if c.day == date(2025, 7, 1)]
    assert {(c.place, c.start) for c in first} == {("Rathaus", "")}, "they would count on the 1st"


def test_what_is_deleted_counts_in_no_office_hour(office: OfficeFile) -> None:
    office.office_hours.save(TUESDAYS)
    kept, gone = talk(office, 3, 4), talk(office, 3, 4, "10:00", minutes=25)
    case_id = a_case(office, date(2025, 3, 4))
    (linked,) = office.lists.ids(ListQuery(Kind.CONSULTATION, text="Sommer"))
    office.consultations.save(replace(office.consultations.get(linked), start="10:30"))
    office.retention.carry_out([
        Chosen(Subject.CONSULTATION, kept, Action.ANONYMISE),
        Chosen(Subject.CONSULTATION, gone, Action.DELETE),
        Chosen(Subject.CASE, case_id, Action.ANONYMISE),
    ])  # fmt: skip
    (found,) = [d for d in office.hours.year(2025) if d.day == date(2025, 3, 4)]
    assert (found.visitors, found.consulted) == (3, 70)


def test_a_frozen_date_leads_nowhere_and_no_step_takes_it_back(office: OfficeFile) -> None:
    office.office_hours.save(TUESDAYS)
    entered = record(office, date(2025, 3, 11))
    office.office_dates.save(replace(entered, note="voll"))
    talks = [talk(office, 3, 4), talk(office, 3, 11)]
    before, steps = attended(office), {step.id for step in office.history.steps(20)}
    old = office.office_dates.get(entered.id)
    office.retention.carry_out([Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in talks])
    frozen = {i: office.office_dates.get(i) for i in office.lists.ids(ListQuery(Kind.OFFICE_DATE))}
    (new,) = frozen.keys() - {entered.id}
    assert office.history.record(Kind.OFFICE_DATE, new) == []
    assert {(d.visitors, d.consulted, d.state) for d in frozen.values()} == {
        (2, 40, DateState.HELD)
    }
    left = {step.id for step in office.history.steps(20)} & steps
    assert len(left) == 1, "only the plan; the date and the consultations cannot be taken back"
    with pytest.raises(StaleRecordError):
        office.office_dates.save(replace(old, note="leer"))
    office.office_dates.save(replace(frozen[entered.id], note="leer"))
    step = office.history.last()
    assert step is not None
    office.history.undo(step.id)
    assert attended(office) == before


def test_an_older_state_gets_the_same_office_hours(office: OfficeFile, clock: HandClock) -> None:
    talks, backup = busy_spring(office), office.backups.run().path
    before = attended(office)
    office.retention.carry_out([Chosen(Subject.CONSULTATION, i, Action.ANONYMISE) for i in talks])
    office.close()
    restore(RestoreOrder(backup, office.path), clock)
    with OfficeFile.open(office.path, clock=clock) as restored:
        assert set(restored.lists.ids(ListQuery(Kind.CONSULTATION))).isdisjoint(talks)
        assert attended(restored) == before
