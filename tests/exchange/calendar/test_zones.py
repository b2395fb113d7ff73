"""Zones that only the file itself explains, and those that nobody does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.period import Period
from intdesk.exchange.calendar.event_reader import read_events
from tests.exchange.calendar.builders import MARCH, calendar, event, read

NEW_YORK = """BEGIN:VTIMEZONE
TZID:Eigene Zone
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""
FIXED = """BEGIN:VTIMEZONE
TZID:Eigene Zone
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
END:STANDARD
END:VTIMEZONE"""
DATED = """BEGIN:VTIMEZONE
TZID:"Eigene Zone"
BEGIN:STANDARD
DTSTART:20251026T030000
RDATE:20251026T030000,20261025T030000
TZOFFSETFROM:+0400
TZOFFSETTO:+0300
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260310T020000
TZOFFSETFROM:+0300
TZOFFSETTO:+0400
END:DAYLIGHT
END:VTIMEZONE"""
OWN = "Eigene Zone"


def meeting(start: str, *more: str, zone: str = OWN) -> str:
    return event(
        "UID:1", "SUMMARY:T", f"DTSTART;TZID={zone}:{start}", "DURATION:PT1H", *more
    )  # fmt: skip


def starts(folder: Path, *parts: str) -> list[tuple[int, str]]:
    return [(a.day.day, a.start) for a in read(folder, calendar(*parts)).appointments]


@pytest.mark.parametrize(
    ("table", "start", "wanted"),
    [
        (NEW_YORK, "20260302T090000", (2, "15:00")),
        (NEW_YORK, "20260316T090000", (16, "14:00")),  # there the clocks have changed already
        (NEW_YORK, "20260330T090000", (30, "15:00")),  # and here now, too
        (FIXED, "20260316T003000", (15, "20:00")),
        (DATED, "20260309T120000", (9, "10:00")),
        (DATED, "20260316T120000", (16, "09:00")),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_tables_of_the_file_count(
    tmp_path: Path, table: str, start: str, wanted: tuple[int, str], *, first: bool
) -> None:
    parts = (table, meeting(start)) if first else (meeting(start), table)
    assert starts(tmp_path, *parts) == [wanted]
    assert read(tmp_path, calendar(*parts)).unknown_zones == ()


def test_a_series_follows_the_clocks_of_its_zone(tmp_path: Path) -> None:
    series = meeting(
        "20260302T090000", "RRULE:FREQ=WEEKLY;COUNT=4", f"EXDATE;TZID={OWN}:20260323T090000"
    )
    assert starts(tmp_path, NEW_YORK, series) == [(2, "15:00"), (9, "14:00"), (16, "14:00")]


def test_names_that_are_known_need_no_table(tmp_path: Path) -> None:
    wrong = FIXED.replace(OWN, "Europe/Berlin")
    assert starts(tmp_path, wrong, meeting("20260316T090000", zone="Europe/Berlin")) == [
        (16, "09:00")
    ]


@pytest.mark.parametrize(
    "table",
    [
        "",
        NEW_YORK.replace(OWN, "Andere Zone"),
        NEW_YORK.replace("FREQ=YEARLY;BYDAY=2SU", "FREQ=SECONDLY"),
        NEW_YORK.replace("BYDAY=2SU;BYMONTH=3", "BYHOUR=1,2,3"),
        NEW_YORK.replace("BYDAY=2SU", "BYDAY=SU"),
        NEW_YORK.replace("TZOFFSETFROM:-0500", "TZOFFSETFROM:egal"),
        NEW_YORK.replace("BEGIN:STANDARD", "BEGIN:ANDERES"),
        FIXED.replace("DTSTART:19700101T000000", "RDATE:" + "20260101T000000," * 300),
        "BEGIN:VTIMEZONE\nTZID:Eigene Zone\nEND:VTIMEZONE",
    ],
)
def test_a_zone_that_nobody_knows_is_told(tmp_path: Path, table: str) -> None:
    reading = read(tmp_path, calendar(table, meeting("20260316T090000")))
    assert [(a.day.day, a.start) for a in reading.appointments] == [(16, "09:00")]
    assert reading.unknown_zones == (OWN,)


def test_tables_that_begin_and_never_end_take_no_time(tmp_path: Path) -> None:
    endless = "BEGIN:VTIMEZONE\nTZID:X\n" * 100_000
    reading = read(tmp_path, calendar(meeting("20260316T090000"), endless))
    assert reading.unknown_zones == (OWN,)


def test_only_zones_of_what_is_proposed_are_told(tmp_path: Path) -> None:
    other = event("UID:2", "SUMMARY:T", "DTSTART;TZID=Alte:20200101T090000", "DURATION:PT1H")
    whole = event("UID:3", "SUMMARY:T", "DTSTART;TZID=Egal;VALUE=DATE:20260316")
    utc = event("UID:4", "SUMMARY:T", "DTSTART;TZID=Egal:20260317T080000Z", "DURATION:PT1H")
    free = event("UID:5", "SUMMARY:T", "DTSTART:20260318T080000", "DURATION:PT1H")
    private = meeting("20260319T080000", "CLASS:PRIVATE")
    content = calendar(other, whole, utc, free, private)
    assert read(tmp_path, content, MARCH).unknown_zones == ()
    path = tmp_path / "Kalender.ics"
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert read_events(path, year).unknown_zones == ()
    path.write_text(calendar(meeting("20260319T080000")), "utf-8")
    assert read_events(path, year).unknown_zones == (OWN,)
