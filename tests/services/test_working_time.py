"""Weeks, years and month sheets from the records; nothing counts twice, nothing from the trash."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.domain.consultation import Consultation
from intdesk.domain.contact import Contact
from intdesk.domain.interaction import Interaction
from intdesk.domain.work_entry import WorkEntry, with_activity
from intdesk.services.office_file import OfficeFile
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import CONSULTATIONS, WORK_ENTRIES

MONDAY = date(2026, 3, 16)


def work(office: OfficeFile, day: date, minutes: int, activity: str = "konzept") -> int:
    draft = with_activity(WorkEntry(day=day, minutes=minutes), activity, office.codes.book())
    return office.work_entries.save(draft).id


def consult(office: OfficeFile, day: date, minutes: int) -> int:
    return office.consultations.save(Consultation(day=day, minutes=minutes, topic="08")).id


def test_a_week_holds_entries_and_the_consultations_of_its_days(office_file: OfficeFile) -> None:
    first, second = work(office_file, MONDAY, 90), work(office_file, MONDAY, 30, "presse")
    work(office_file, date(2026, 3, 15), 60)
    work(office_file, date(2026, 3, 23), 60)
    sunday = work(office_file, date(2026, 3, 22), 45)
    for minutes in (20, 25):
        consult(office_file, MONDAY, minutes)
    gone = consult(office_file, MONDAY, 60)
    office_file.consultations.trash([gone])
    office_file.work_entries.trash([work(office_file, MONDAY, 60)])
    week = office_file.working_time.week(date(2026, 3, 19))
    assert [day.day.day for day in week.days] == list(range(16, 23))
    monday = week.days[0]
    assert [entry.id for entry in monday.entries] == [first, second]
    assert (monday.consultations, monday.consultation_minutes, monday.minutes) == (2, 45, 165)
    assert [entry.id for entry in week.days[6].entries] == [sunday]
    assert week.minutes == 210
    assert week.minutes_by_function == {
        "beratung": 45, "steuerung": 135, "repraesentation": 30,
    }  # fmt: skip


def test_a_year_compares_shares_and_months(office_file: OfficeFile) -> None:
    shares = {"steuerung": 60, "beratung": 40}
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Musterau", planned_shares=shares))
    work(office_file, MONDAY, 90)
    consult(office_file, date(2026, 12, 31), 30)
    alone = office_file.working_time.year(2026)
    assert alone.before is None
    assert [(f.code, f.minutes, f.actual, f.planned) for f in alone.functions] == [
        ("steuerung", 90, 750, 600),
        ("beratung", 30, 250, 400),
    ]
    consult(office_file, date(2025, 1, 1), 15)
    year = office_file.working_time.year(2026)
    assert year.months == (0, 0, 90, 0, 0, 0, 0, 0, 0, 0, 0, 30)
    assert year.before == (15, *[0] * 11)


def test_the_month_sheet_sums_consultations_by_day(office_file: OfficeFile) -> None:
    draft = with_activity(WorkEntry(day=MONDAY, minutes=90), "konzept", office_file.codes.book())
    office_file.work_entries.save(replace(draft, description="Kapitel Bildung"))
    for minutes in (20, 25):
        consult(office_file, MONDAY, minutes)
    consult(office_file, date(2026, 3, 31), 10)
    work(office_file, date(2026, 4, 1), 60)
    sheet = office_file.reports.month(date(2026, 3, 9))
    assert [(line.day.day, line.consultations, line.minutes) for line in sheet.lines] == [
        (16, 2, 45), (16, 0, 90), (31, 1, 10),
    ]  # fmt: skip
    assert sheet.lines[1].activity == "Integrationskonzept schreiben und fortschreiben"
    assert sheet.lines[1].description == "Kapitel Bildung"
    assert {line.function for line in sheet.lines} == {"Beratungsfunktion", "Steuerungsfunktion"}
    assert (sheet.minutes, sheet.work_days, sheet.made_on) == (145, 2, date(2026, 11, 21))
    assert sum(share.minutes for share in sheet.functions) == 145


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(
            st.booleans(), st.dates(date(2025, 12, 1), date(2026, 4, 5)), st.integers(1, 400)
        ),
        max_size=15,
    )
)
def test_all_ways_to_sum_agree(
    office_file: OfficeFile, records: list[tuple[bool, date, int]]
) -> None:
    with office_file.database.write("x") as unit:
        ids = unit.of(WORK_ENTRIES).add_many(
            [WorkEntry(day=d, minutes=n, function="steuerung") for work, d, n in records if work]
        )
        talks = unit.of(CONSULTATIONS).add_many(
            [Consultation(day=d, minutes=n, topic="08") for work, d, n in records if not work]
        )
    service = office_file.working_time
    year = service.year(2026)
    mine = sum(n for _, day, n in records if day.year == 2026)
    assert year.minutes == mine == sum(f.minutes for f in year.functions)
    sheets = [service.month_sheet(date(2026, month, 1)).minutes for month in range(1, 13)]
    assert sheets == list(year.months)
    weeks = [service.week(date.fromisocalendar(2026, n, 1)) for n in range(1, 54)]
    days = [day for week in weeks for day in week.days if day.day.year == 2026]
    assert sum(day.minutes for day in days) == mine
    clean(office_file.database, ids, talks)


def clean(database: Database, work_ids: list[int], talk_ids: list[int]) -> None:
    with database.write("y") as unit:
        unit.of(WORK_ENTRIES).trash(work_ids)
        unit.of(CONSULTATIONS).trash(talk_ids)


def test_the_contact_log_counts_once_and_by_itself(office_file: OfficeFile) -> None:
    house = office_file.contacts.save(Contact(name="Volkshochschule")).id
    draft = Interaction(day=MONDAY, minutes=40, subject="Kursplan", contacts=(house,))
    talk = office_file.interactions.save(draft).id
    office_file.interactions.save(replace(draft, minutes=None))
    gone = office_file.interactions.save(draft).id
    office_file.interactions.trash([gone])
    work(office_file, MONDAY, 90)
    (piece,) = office_file.working_time.week(MONDAY).days[0].flowed
    assert (piece.record_id, piece.minutes, piece.title) == (talk, 40, "Kursplan")
    week = office_file.working_time.week(MONDAY)
    assert (week.minutes, week.minutes_by_function) == (130, {"steuerung": 90, "vernetzung": 40})
    sheet = office_file.working_time.month_sheet(MONDAY)
    assert [(line.description, line.minutes) for line in sheet.lines] == [
        ("", 90), ("Kursplan", 40),
    ]  # fmt: skip
    assert office_file.working_time.year(2026).minutes == 130
    figures = office_file.figures.year(2026)
    assert (figures.minutes_by_function["vernetzung"], figures.work_minutes) == (40, 90)
