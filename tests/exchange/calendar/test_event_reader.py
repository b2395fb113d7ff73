"""What a calendar brings as events: series as one, days of longer ones, what stays out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from intdesk.domain.appointment import LeftOut
from intdesk.domain.period import Period
from intdesk.exchange.calendar.event_reader import EventReading, read_events
from tests.exchange.calendar.builders import calendar, event, meeting

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
BERLIN = "DTSTART;TZID=W. Europe Standard Time:"


def read(folder: Path, content: str) -> EventReading:
    path = folder / "Kalender.ics"
    path.write_text(content, "utf-8", newline="")
    return read_events(path, YEAR)


def days(reading: EventReading) -> list[list[tuple[str, str, int | None]]]:
    return [[(f"{o.day:%d.%m.}", o.start, o.minutes) for o in e.dates] for e in reading.found]


def test_title_place_and_zone(tmp_path: Path) -> None:
    folded = "SUMMARY:Fest der\r\n  Kulturen\\, Markt\r\n platz"
    lines = (folded, "LOCATION:Rathaus\\, Saal 2", "DESCRIPTION:geheim")
    reading = read(tmp_path, calendar(event(
        "UID:1", *lines, "DTSTART:20260620T160000Z", "DTEND:20260620T190000Z"
    )))  # fmt: skip
    (found,) = reading.found
    assert (found.title, found.place) == ("Fest der Kulturen, Marktplatz", "Rathaus, Saal 2")
    assert days(reading) == [[("20.06.", "18:00", 180)]]


def test_a_series_is_one_entry_with_its_exceptions(tmp_path: Path) -> None:
    series = event(
        "UID:s", "SUMMARY:Sprachcafé", BERLIN + "20260302T170000", "DURATION:PT2H",
        "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=W. Europe Standard Time:20260309T170000",
    )  # fmt: skip
    moved = event(
        "UID:s", "SUMMARY:Sprachcafé im Park", BERLIN + "20260317T160000", "DURATION:PT2H",
        "RECURRENCE-ID;TZID=W. Europe Standard Time:20260316T170000",
    )  # fmt: skip
    off = event(
        "UID:s", "SUMMARY:Sprachcafé", BERLIN + "20260323T170000", "STATUS:CANCELLED",
        "RECURRENCE-ID;TZID=W. Europe Standard Time:20260323T170000",
    )  # fmt: skip
    reading = read(tmp_path, calendar(moved, series, off))
    assert [e.title for e in reading.found] == ["Sprachcafé"]
    # after the change of the clocks the time on the wall stays
    wanted = [("02.03.", "17:00", 120), ("17.03.", "16:00", 120), ("30.03.", "17:00", 120)]
    assert days(reading) == [wanted]
    assert reading.left_out == {LeftOut.CANCELLED: 1}
    assert [(one.title, one.day) for one in reading.called_off] == [
        ("Sprachcafé", date(2026, 3, 23))
    ]


def test_days_of_longer_ones(tmp_path: Path) -> None:
    week = event(
        "UID:w", "SUMMARY:Interkulturelle Woche", "DTSTART;VALUE=DATE:20260926",
        "DTEND;VALUE=DATE:20260929",
    )  # fmt: skip
    trip = event(
        "UID:t", "SUMMARY:Seminar", BERLIN + "20260508T180000",
        "DTEND;TZID=W. Europe Standard Time:20260510T000000",
    )  # fmt: skip
    night = event("UID:n", "SUMMARY:Fest", BERLIN + "20260801T200000", "DURATION:PT6H")
    point = event("UID:p", "SUMMARY:Frist", BERLIN + "20261001T080000")
    reading = read(tmp_path, calendar(week, trip, night, point))
    assert days(reading) == [
        [("08.05.", "18:00", None), ("09.05.", "", None)],
        [("01.08.", "20:00", 360)],
        [("26.09.", "", None), ("27.09.", "", None), ("28.09.", "", None)],
        [("01.10.", "08:00", None)],
    ]


def test_what_stays_out(tmp_path: Path) -> None:
    reading = read(tmp_path, calendar(
        meeting("1", "Arzt", "CLASS:PRIVATE"),
        meeting("2", "Abgesagt: Fest"),
        meeting("3", ""),
        event("UID:4", "SUMMARY:Urlaub", "DTSTART;VALUE=DATE:20260701", "DURATION:P62D"),
        event("UID:5", "SUMMARY:Kaffee", BERLIN + "20260101T100000", "RRULE:FREQ=DAILY"),
        event("UID:6", "SUMMARY:Kaputt", "DTSTART:niemals"),
        event("UID:7", "SUMMARY:Vorjahr", "DTSTART;VALUE=DATE:20251231"),
    ))  # fmt: skip
    assert reading.found == ()
    assert reading.events == 7
    assert reading.left_out == {
        LeftOut.PRIVATE: 1, LeftOut.CANCELLED: 1, LeftOut.UNTITLED: 1, LeftOut.TOO_LONG: 1,
        LeftOut.TOO_OFTEN: 1, LeftOut.UNREADABLE: 1,
    }  # fmt: skip
    assert [(one.title, one.reason) for one in reading.named] == [
        ("Kaputt", LeftOut.UNREADABLE), ("Urlaub", LeftOut.TOO_LONG), ("Kaffee", LeftOut.TOO_OFTEN),
    ]  # fmt: skip


def test_a_calendar_that_only_calls_off(tmp_path: Path) -> None:
    reading = read(tmp_path, calendar("METHOD:CANCEL", meeting("1", "Fest")))
    assert (reading.found, reading.left_out) == ((), {LeftOut.CANCELLED: 1})
