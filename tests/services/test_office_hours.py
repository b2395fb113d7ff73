from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.office import LANDS, Office
from intdesk.domain.office_calendar import Standing, totals
from intdesk.domain.office_hour import Closure, DateState, OfficeDate, OfficeHour
from intdesk.domain.report_data import Breakdown, CrossTable, GridTable
from intdesk.errors import InvalidDraftError, OutputError
from intdesk.services.checking import check_file
from intdesk.services.office_file import OfficeFile
from intdesk.services.public_holidays import holidays_of
from intdesk.storage.repositories.kinds import CLOSURES, OFFICE_DATES, OFFICE_HOURS

PLAN = OfficeHour(
    place="Rathaus", weekday="1", start="09:00", minutes=120, valid_from=date(2025, 1, 1)
)


@pytest.fixture
def planned(office_file: OfficeFile) -> OfficeFile:
    """Return an office in Hessen with an office hour every Tuesday since 2025."""
    profile = replace(office_file.office.get(), name="Musterau", land="06")
    office_file.office.save(profile)
    office_file.office_hours.save(PLAN)
    return office_file


@pytest.mark.parametrize(
    ("land", "day", "name"),
    [
        ("08", date(2026, 1, 6), "Heilige Drei Könige"),
        ("06", date(2026, 6, 4), "Fronleichnam"),
        ("11", date(2026, 3, 8), "Frauentag"),
        ("13", date(2026, 10, 31), "Reformationstag"),
        ("16", date(2026, 9, 20), "Weltkindertag"),
        ("", date(2026, 10, 3), "Tag der Deutschen Einheit"),
    ],
)
def test_public_holidays_of_the_land_have_german_names(land: str, day: date, name: str) -> None:
    assert holidays_of(Office(land=land), range(2026, 2027))[day] == name


def test_every_land_is_known_and_the_nationwide_ones_are_in_all() -> None:
    common = set(holidays_of(Office(), range(2026, 2027)))
    assert len(common) == 9
    for land in LANDS:
        assert common <= set(holidays_of(Office(land=land), range(2026, 2027)))


def test_the_ags_tells_the_land_and_augsburg_has_its_own_holiday() -> None:
    peace = date(2026, 8, 8)
    assert peace in holidays_of(Office(ags="09761000"), range(2026, 2027))
    munich = holidays_of(Office(ags="09162000"), range(2026, 2027))
    assert peace not in munich
    assert date(2026, 1, 6) in munich


def test_a_year_has_its_dates_without_holidays_and_closed_periods(planned: OfficeFile) -> None:
    planned.closures.save(Closure(first=date(2026, 8, 3), last=date(2026, 8, 14), reason="Urlaub"))
    found = planned.hours.year(2026)
    free = {d.day: d.reason for d in found if d.standing is Standing.FREE}
    assert free == {date(2026, 8, 4): "Urlaub", date(2026, 8, 11): "Urlaub"}
    assert len(found) == 52
    assert {d.standing for d in found if d.day > date(2026, 11, 21)} == {Standing.PLANNED}


def test_a_holiday_on_the_weekday_takes_the_date_out(planned: OfficeFile) -> None:
    thursday = replace(PLAN, weekday="3")
    planned.office_hours.save(thursday)
    free = {d.day: d.reason for d in planned.hours.year(2026) if d.standing is Standing.FREE}
    assert free[date(2026, 5, 14)] == "Christi Himmelfahrt"


def test_figures_count_what_was_offered_and_who_came(planned: OfficeFile) -> None:
    tuesday = date(2026, 3, 3)
    talk = Consultation(day=tuesday, start="09:15", minutes=60, topic="08", people=2)
    planned.consultations.save(talk)
    dates = planned.hours.year(2026)
    cancelled = next(d.record for d in dates if d.day == date(2026, 3, 10))
    planned.office_dates.save(replace(cancelled, state=DateState.CANCELLED, reason="Krankheit"))
    counted = next(d.record for d in dates if d.day == date(2026, 3, 17))
    planned.office_dates.save(replace(counted, state=DateState.HELD, visitors=5))
    past = [d for d in planned.hours.year(2026) if d.day < date(2026, 11, 21)]
    held = len(past) - 1
    figures = planned.figures.office_hours(2026)
    assert (figures.held, figures.cancelled, figures.visitors) == (held, 1, 7)
    assert figures.offered_minutes == held * 120
    assert totals(past).utilisation == round(60 * 1000 / (held * 120))


def test_an_office_without_plan_has_no_dates(office_file: OfficeFile) -> None:
    assert office_file.hours.year(2026) == []
    overview = office_file.hours.overview(2026)
    assert (overview.has_plan, list(overview.dates)) == (False, [])
    assert overview.free[date(2026, 12, 25)] == "Erster Weihnachtstag"


def test_the_overview_has_last_year_and_the_days_off(planned: OfficeFile) -> None:
    planned.closures.save(Closure(first=date(2025, 12, 30), last=date(2026, 1, 2), reason="Ferien"))
    found = planned.hours.overview(2026)
    assert found.has_plan
    assert len(found.before) == 52
    assert found.free[date(2026, 1, 1)] == "Neujahr"
    assert found.free[date(2026, 1, 2)] == "Ferien"
    assert date(2025, 12, 31) not in found.free


def test_rules_hold_when_saving(planned: OfficeFile) -> None:
    with pytest.raises(InvalidDraftError):
        planned.office_hours.save(OfficeHour())
    with pytest.raises(InvalidDraftError):
        planned.closures.save(Closure())
    with pytest.raises(InvalidDraftError):
        planned.office_dates.save(OfficeDate())


def test_the_check_looks_at_all_three(planned: OfficeFile) -> None:
    with planned.database.write("") as unit:
        plan = unit.of(OFFICE_HOURS).save(replace(PLAN, place=""))
        day = unit.of(OFFICE_DATES).save(
            OfficeDate(day=date(2026, 1, 6), start="9:00", minutes=60, state=DateState.HELD)
        )
        closed = unit.of(CLOSURES).save(Closure(first=date(2026, 1, 1), last=date(2026, 1, 2)))
    found = check_file(planned)
    assert {(f.kind, f.id, f.field) for f in found.findings} == {
        ("office_hour", plan, "place"), ("office_date", day, "place"),
        ("closure", closed, "reason"),
    }  # fmt: skip
    assert (found.counts["office_hour"], found.counts["closure"]) == (2, 1)


def grids(office_file: OfficeFile, year: int) -> dict[str, GridTable]:
    chapter = office_file.reports.data(year).chapter("counselling")
    return {t.key: t for t in chapter.tables if isinstance(t, GridTable)} if chapter else {}


def test_the_report_has_both_tables_with_last_year(planned: OfficeFile) -> None:
    planned.office_hours.save(replace(PLAN, place="Café", weekday="2", valid_from=date(2026, 1, 1)))
    talk = Consultation(day=date(2026, 3, 3), start="09:15", minutes=60, topic="08", people=2)
    planned.consultations.save(talk)
    found = grids(planned, 2026)
    places = found["hours_by_place"]
    dates = planned.hours.year(2026)
    assert [row.label for row in places.rows] == ["Café", "Rathaus"]
    for row in places.rows:
        mine = totals(d for d in dates if d.record.place == row.label)
        assert row.values[:5] == (
            mine.offered, mine.held, mine.cancelled, mine.visitors, mine.utilisation,
        )  # fmt: skip
    before = totals(planned.hours.year(2025))
    assert places.total.values[5:] == (before.offered, before.visitors)
    months = found["hours_by_month"]
    assert [row.label for row in months.rows][::11] == ["Januar", "Dezember"]
    assert sum(row.values[0] or 0 for row in months.rows) == months.total.values[0]
    assert months.rows[11].values[:2] == (0, 0)


def test_the_report_leaves_last_year_out_where_there_was_none(planned: OfficeFile) -> None:
    found = grids(planned, 2025)
    assert not found["hours_by_place"].compared
    assert len(found["hours_by_place"].columns) == 5
    assert grids(planned, 2024) == {}


def test_other_tables_stay_what_they_were(planned: OfficeFile) -> None:
    planned.consultations.save(Consultation(day=date(2026, 3, 3), minutes=60, topic="08"))
    chapter = planned.reports.data(2026).chapter("counselling")
    assert chapter is not None
    kinds = [type(t) for t in chapter.tables]
    assert kinds[-2:] == [GridTable, GridTable]
    assert set(kinds[:-2]) <= {Breakdown, CrossTable}


def test_follow_ups_go_into_a_calendar_without_their_notes(
    planned: OfficeFile, tmp_path: Path
) -> None:
    draft = FollowUp(due=date(2026, 12, 1), title="Müller, Bericht; Entwurf", note="vertraulich")
    record = planned.follow_ups.save(draft).id
    planned.follow_ups.done([planned.follow_ups.save(replace(draft, title="erledigt")).id])
    path = tmp_path / "a.ics"
    query = ListQuery(Kind.FOLLOW_UP)
    assert planned.calendar_export.follow_ups(query, path) == 1
    content = path.read_bytes()
    assert b"vertraulich" not in content
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["summary"] == "Müller, Bericht; Entwurf"
    assert event.decoded("dtstart") == date(2026, 12, 1)
    assert str(event["uid"]).startswith(f"follow-up-{record}@")
    with pytest.raises(OutputError):
        planned.calendar_export.follow_ups(query, path)
    first = event["uid"]
    planned.calendar_export.follow_ups(query, path, overwrite=True)
    (again,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert again["uid"] == first


def test_coming_office_hours_go_into_a_calendar(planned: OfficeFile, tmp_path: Path) -> None:
    extra = OfficeDate(
        day=date(2026, 12, 5), start="10:00", minutes=60, place="Markt", state=DateState.PLANNED
    )
    planned.office_dates.save(extra)
    path = tmp_path / "a.ics"
    count = planned.calendar_export.office_hours(planned.hours, 2026, path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert count == len(events) == 7
    assert {str(e["location"]) for e in events} == {"Rathaus", "Markt"}
    assert min(e.decoded("dtstart").date() for e in events) == date(2026, 11, 24)


def test_dates_are_written_only_as_a_known_kind_of_file(
    planned: OfficeFile, tmp_path: Path
) -> None:
    dates = planned.hours.year(2026)
    assert planned.hours.export(dates, tmp_path / "a.xlsx") == 52
    with pytest.raises(OutputError) as caught:
        planned.hours.export(dates, tmp_path / "a.doc")
    assert caught.value.code == "format_unknown"
