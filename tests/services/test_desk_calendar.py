"""The calendar of all dates: every source, calendar files, paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee
from intdesk.domain.contact import Contact
from intdesk.domain.desk_calendar import (
    CalendarItem,
    ItemKind,
    month_span,
    ordered,
    sheet_span,
    week_span,
)
from intdesk.domain.event import Event, EventState
from intdesk.domain.follow_up import FollowUp, snoozed_months
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import Meeting
from intdesk.domain.office_hour import Closure, OfficeHour
from intdesk.domain.period import Period
from intdesk.domain.publicity import Statement, Talk
from intdesk.domain.rights import Right, RightsRequest
from intdesk.services.desk_calendar.paper import row_of
from intdesk.services.desk_calendar.sources import SOURCES
from intdesk.services.office_file import OfficeFile
from intdesk.storage.repositories.kinds import MAPS
from intdesk.texts.desk_calendar import ITEM_KIND, ITEM_KINDS
from tests.reports.pdf_words import text_of

DECEMBER = Period(date(2026, 12, 1), date(2026, 12, 31))
DAY = date(2026, 12, 10)
WITHOUT_DATES = frozenset(
    {
        Kind.CONSULTATION, Kind.WORK_ENTRY, Kind.INTERACTION, Kind.PRESS_ITEM,
        Kind.COMPLAINT_STEP, Kind.ANALYSIS, Kind.SAVED_FILTER, Kind.OFFICE_HOUR, Kind.OFFER,
        Kind.NEED, Kind.COMMITTEE, Kind.EVENT_SERIES, Kind.INDICATOR, Kind.INDICATOR_VALUE,
        Kind.CONCEPT, Kind.SELF_CHECK, Kind.SURVEY, Kind.VOLUNTEER, Kind.FIELD_REPORT,
        Kind.TARGET_AGREEMENT, Kind.REPORT_TEXT, Kind.POST,
        Kind.BUDGET_LINE, Kind.APPROPRIATION, Kind.COMMITMENT, Kind.POSTING,
        Kind.GRANT,
    }
)  # fmt: skip
"""Kinds that record what was, or no day; their follow-ups are dates of their own."""


def fill(office: OfficeFile) -> None:
    office.events.save(Event(title="Fest", day=DAY, start="17:00", minutes=90, place="Halle"))
    round_table = office.committees.save(Committee(name="Runder Tisch", kind="arbeitskreis")).id
    office.meetings.save(Meeting(committee_id=round_table, day=DAY, start="10:00", minutes=60))
    office.talks.save(Talk(title="Vortrag im Verein", day=DAY))
    office.follow_ups.save(FollowUp(due=DAY, title="Anrufen"))
    office.contacts.save(Contact(name="Sportverein", next_contact=DAY))
    office.closures.save(Closure(first=date(2026, 12, 28), last=date(2026, 12, 30), reason="Ruhe"))
    office.office_hours.save(
        OfficeHour(weekday="4", start="09:00", minutes=60, place="Rathaus",
                   valid_from=date(2026, 12, 1))
    )  # fmt: skip
    office.complaints.save(replace(office.complaints.blank(), ground="herkunft", deadline=DAY))


def titles(items: list[CalendarItem], kind: ItemKind) -> list[str]:
    return [item.title for item in items if item.kind is kind]


def test_every_kind_of_dates_has_source_and_words() -> None:
    assert set(SOURCES) == set(ITEM_KIND) == set(ITEM_KINDS) == set(ItemKind)


def test_every_kind_of_record_brings_dates_or_is_known_to_have_none(
    office_file: OfficeFile,
) -> None:
    """A kind that is added shows here until its dates are thought of."""
    shown = {
        Kind.EVENT, Kind.TALK, Kind.FOLLOW_UP, Kind.CONTACT, Kind.CLOSURE, Kind.OFFICE_DATE,
        Kind.COMPLAINT, Kind.CASE, Kind.STATEMENT, Kind.MEETING, Kind.ASSIGNMENT,
    }  # fmt: skip
    assert shown | WITHOUT_DATES == set(MAPS)


def test_all_dates_of_a_month(office_file: OfficeFile) -> None:
    fill(office_file)
    items = office_file.desk_calendar.items(DECEMBER)
    assert {item.kind for item in items} == set(ItemKind) - {ItemKind.ASSIGNMENT}
    assert titles(items, ItemKind.EVENT) == ["Fest"]
    assert titles(items, ItemKind.MEETING) == ["Runder Tisch"]
    assert titles(items, ItemKind.CONTACT) == ["Kontakt: Sportverein"]
    assert titles(items, ItemKind.CLOSURE) == ["Ruhe"] * 3
    assert len(titles(items, ItemKind.OFFICE_HOUR)) == 3, "not on the first Christmas day"
    assert "Erster Weihnachtstag" in titles(items, ItemKind.HOLIDAY)
    assert [item.day for item in items] == sorted(item.day for item in items)


def test_a_deadline_is_one_date_though_a_follow_up_reminds(office_file: OfficeFile) -> None:
    fill(office_file)
    items = office_file.desk_calendar.items(DECEMBER)
    found = [item for item in items if item.link and item.link[0] is Kind.COMPLAINT]
    number = office_file.complaints.get(1).number
    assert [item.title for item in found] == [f"Beschwerde {number}: Frist"]
    assert titles(items, ItemKind.FOLLOW_UP) == ["Anrufen"]


def test_requests_and_decisions_are_deadlines(office_file: OfficeFile) -> None:
    case = office_file.cases.save(office_file.cases.blank()).id
    asked = RightsRequest(Right.ACCESS, date(2026, 11, 15))
    office_file.case_rights.note(case, asked)
    office_file.statements.save(
        Statement(title="Satzung", informed_on=date(2026, 11, 1), decided_on=date(2026, 12, 3))
    )
    items = office_file.desk_calendar.items(DECEMBER, frozenset({ItemKind.DEADLINE}))
    number = office_file.cases.get(case).number
    assert [item.title for item in items] == [
        "Beschluss: Satzung", f"Fall {number}: Antrag beantworten",
    ]  # fmt: skip


def test_only_the_wanted_kinds(office_file: OfficeFile) -> None:
    fill(office_file)
    items = office_file.desk_calendar.items(DECEMBER, frozenset({ItemKind.TALK}))
    assert [item.kind for item in items] == [ItemKind.TALK]
    assert office_file.desk_calendar.items(DECEMBER, frozenset()) == []


def test_done_and_cancelled_ones_are_settled(office_file: OfficeFile) -> None:
    gone = Event(title="Fest", day=DAY, state=EventState.CANCELLED)
    office_file.events.save(gone)
    made = office_file.follow_ups.save(FollowUp(due=DAY, title="Anrufen")).id
    office_file.follow_ups.done([made])
    items = [i for i in office_file.desk_calendar.items(DECEMBER) if i.kind is not ItemKind.HOLIDAY]
    assert [(i.settled, i.movable, i.said) for i in items] == [
        (True, False, "abgesagt"), (True, False, "erledigt"),
    ]  # fmt: skip
    assert row_of(items[0]) == ("Do, 10.12.2026", "", "Fest (abgesagt)", "Veranstaltung", "")


def test_what_is_shown_goes_into_a_calendar_file(office_file: OfficeFile, tmp_path: Path) -> None:
    fill(office_file)
    items = office_file.desk_calendar.items(DECEMBER)
    path = tmp_path / "Kalender.ics"
    assert office_file.desk_calendar.export(items, path) == len(items)
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert sorted(str(e["summary"]) for e in found) == sorted(item.title for item in items)
    assert len({str(event["uid"]) for event in found}) == len(items)
    fest: Any = next(event for event in found if event["summary"] == "Fest")
    assert fest["dtend"].dt - fest["dtstart"].dt == timedelta(minutes=90)
    single = tmp_path / "Fest.ics"
    office_file.calendar_export.events(ListQuery(Kind.EVENT), single)
    other = icalendar.Calendar.from_ical(single.read_bytes()).walk("VEVENT")[0]
    assert other["uid"] == fest["uid"], "a calendar that has both keeps one"


def test_a_month_on_paper_has_all_dates_on_its_list(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    fill(office_file)
    items = office_file.desk_calendar.items(DECEMBER)
    path = tmp_path / "Dezember.pdf"
    office_file.desk_calendar.print("Dezember 2026", DECEMBER, items, path)
    text = text_of(path)
    assert "Intern" in text
    for item in items:
        assert item.title in text
    again = tmp_path / "Dezember2.pdf"
    office_file.desk_calendar.print("Dezember 2026", DECEMBER, items, again)
    assert again.read_bytes() == path.read_bytes()


def test_holidays_alone_are_for_everybody(office_file: OfficeFile, tmp_path: Path) -> None:
    items = office_file.desk_calendar.items(DECEMBER, frozenset({ItemKind.HOLIDAY}))
    path = tmp_path / "Dezember.pdf"
    office_file.desk_calendar.print("Dezember 2026", DECEMBER, items, path)
    assert "Intern" not in text_of(path)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_a_sheet_is_whole_weeks_around_the_month(day: date) -> None:
    sheet, month, week = sheet_span(day), month_span(day), week_span(day)
    assert sheet.first.weekday() == 0
    assert sheet.last.weekday() == 6
    assert (sheet.last - sheet.first).days + 1 in {28, 35, 42}
    assert sheet.first <= month.first <= day <= month.last <= sheet.last
    assert (month.first - sheet.first).days < 7
    assert day in week
    assert (week.last - week.first).days == 6


@pytest.mark.parametrize(
    ("due", "months", "wanted"),
    [
        (date(2026, 12, 10), 1, date(2027, 1, 10)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 12, 21)),
    ],
)
def test_put_off_by_months(due: date, months: int, wanted: date) -> None:
    today = date(2026, 11, 21)
    assert snoozed_months(FollowUp(due=due), months, today).due == wanted
    assert ordered([]) == []
