"""What becomes an appointment, on which day, how long, and what is left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from intdesk.domain.appointment import LeftOut
from intdesk.domain.period import Period
from intdesk.errors import CancelledError, InputError
from intdesk.exchange.calendar.lines import Limits
from intdesk.exchange.calendar.reader import CalendarReading, read_calendar
from tests.exchange.calendar.builders import MARCH, calendar, event, meeting, read

OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=SECONDLY
END:STANDARD
END:VTIMEZONE"""


def shown(reading: CalendarReading) -> list[tuple[int, str, int, str]]:
    return [(a.day.day, a.start, a.minutes, a.title) for a in reading.appointments]


def test_an_appointment(tmp_path: Path) -> None:
    reading = read(tmp_path, calendar(meeting()))
    assert shown(reading) == [(16, "09:00", 90, "Runder Tisch")]
    assert (reading.name, reading.events, reading.left_out) == ("Kalender.ics", 1, {})


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        ("DTSTART:20260316T080000Z", "DTEND:20260316T093000Z", (16, "09:00", 90)),
        ("DTSTART:20260331T213000Z", "DTEND:20260331T220000Z", (31, "23:30", 30)),
        ("DTSTART:20260228T233000Z", "DTEND:20260301T000000Z", (1, "00:30", 30)),
        ('DTSTART;TZID="W. Europe Standard Time":20260316T090000',
         'DTEND;TZID="W. Europe Standard Time":20260316T100000', (16, "09:00", 60)),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260316T090000",
         "DURATION:PT45M", (16, "10:00", 45)),
        ("DTSTART;TZID=Customized Time Zone:20260316T090000", "DURATION:PT1H", (16, "09:00", 60)),
        ("DTSTART;TZID=../../etc/passwd:20260316T090000", "DURATION:PT1H", (16, "09:00", 60)),
        ("DTSTART:20260316T090000", "DURATION:PT1H", (16, "09:00", 60)),
        ("DTSTART;TZID=America/New_York:20260316T200000", "DURATION:PT1H", (17, "01:00", 60)),
        # over the night in which the clocks change: two hours by the clock, one in truth
        ("DTSTART;TZID=Europe/Berlin:20260329T010000",
         "DTEND;TZID=Europe/Berlin:20260329T030000", (29, "01:00", 60)),
    ],
)  # fmt: skip
def test_zones_give_the_local_day(
    tmp_path: Path, start: str, end: str, wanted: tuple[int, str, int]
) -> None:
    reading = read(tmp_path, calendar(OUTLOOK_ZONE, event("UID:1", "SUMMARY:T", start, end)))
    assert shown(reading) == [(*wanted, "T")]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317"), LeftOut.WHOLE_DAY),
        (("DTSTART;VALUE=DATE:20260316",), LeftOut.WHOLE_DAY),
        (("DTSTART:20260316T000000", "DTEND:20260318T000000"), LeftOut.WHOLE_DAY),
        (("DTSTART:20260316T090000", "DURATION:PT1H", "STATUS:CANCELLED"), LeftOut.CANCELLED),
        (("DTSTART:20260316T090000", "DURATION:PT1H", "CLASS:PRIVATE"), LeftOut.PRIVATE),
        (("DTSTART:20260316T090000",), LeftOut.WITHOUT_DURATION),
        (("DTSTART:20260316T090000", "DTEND:20260316T080000"), LeftOut.WITHOUT_DURATION),
        (("DTSTART:irgendwann", "DURATION:PT1H"), LeftOut.UNREADABLE),
        (("DTSTART:20260316T090000", "DURATION:lange"), LeftOut.UNREADABLE),
        (("SUMMARY:ohne Zeit",), LeftOut.UNREADABLE),
        (("DTSTART:20260316T090000", "DURATION:PT1H", "RRULE:FREQ=SECONDLY"), LeftOut.UNREADABLE),
    ],
)
def test_what_is_left_out_is_counted(
    tmp_path: Path, lines: tuple[str, ...], reason: LeftOut
) -> None:
    reading = read(tmp_path, calendar(event("UID:1", *lines)))
    assert reading.appointments == ()
    assert reading.left_out == {reason: 1}


def test_other_months_are_not_counted(tmp_path: Path) -> None:
    whole = event("UID:1", "DTSTART;VALUE=DATE:20260401")
    reading = read(tmp_path, calendar(whole, meeting()), Period(date(2026, 4, 2), date(2026, 4, 9)))
    assert (reading.appointments, reading.left_out, reading.events) == ((), {}, 2)


def test_a_series_with_exceptions_and_moved_ones(tmp_path: Path) -> None:
    zone = ";TZID=Europe/Berlin:"
    series = event(
        "UID:s", "SUMMARY:Jour fixe", f"DTSTART{zone}20260105T090000", "DURATION:PT30M",
        "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T235959Z", f"EXDATE{zone}20260309T090000",
    )  # fmt: skip
    moved = event(
        "UID:s", "SUMMARY:Jour fixe (verlegt)", f"RECURRENCE-ID{zone}20260316T090000",
        f"DTSTART{zone}20260317T140000", "DURATION:PT1H",
    )  # fmt: skip
    cancelled = event(
        "UID:s", f"RECURRENCE-ID{zone}20260323T090000", f"DTSTART{zone}20260323T090000",
        "DURATION:PT30M", "STATUS:CANCELLED",
    )  # fmt: skip
    reading = read(tmp_path, calendar(series, moved, cancelled))
    assert shown(reading) == [
        (2, "09:00", 30, "Jour fixe"),
        (17, "14:00", 60, "Jour fixe (verlegt)"),
        (30, "09:00", 30, "Jour fixe"),
    ]
    assert reading.left_out == {LeftOut.CANCELLED: 1}
    marks = {a.mark for a in reading.appointments}
    unmoved = read(tmp_path, calendar(series))
    sixteenth = next(a for a in unmoved.appointments if a.day.day == 16)
    assert sixteenth.mark in marks  # the moved one is known again by its original start


def test_a_series_keeps_its_hour_when_the_clocks_change(tmp_path: Path) -> None:
    series = event(
        "UID:s", "DTSTART;TZID=Europe/Berlin:20260327T090000", "DURATION:PT30M", "RRULE:FREQ=DAILY"
    )
    reading = read(tmp_path, calendar(series))
    assert [(a.day.day, a.start) for a in reading.appointments] == [
        (day, "09:00") for day in range(27, 32)
    ]


def test_further_dates_count_once(tmp_path: Path) -> None:
    extra = "RDATE;TZID=Europe/Berlin:20260316T090000,20260320T090000"
    reading = read(tmp_path, calendar(meeting("a", "T", extra), meeting("a", "T")))
    assert [(a.day.day, a.start) for a in reading.appointments] == [(16, "09:00"), (20, "09:00")]


def test_identity_and_title_make_the_mark_and_cannot_be_read_from_it(tmp_path: Path) -> None:
    lines = ("SUMMARY:Gespräch Frau Ahmadi", "DTSTART:20260316T090000", "DURATION:PT1H")
    with_uid = read(tmp_path, calendar(event("UID:x@example.org", *lines))).appointments[0]
    without = read(tmp_path, calendar(event(*lines))).appointments[0]
    assert with_uid.mark != without.mark
    assert len({with_uid.mark, without.mark, with_uid.mark[:4]}) == 3
    assert "Ahmadi" not in without.mark
    renamed = calendar(event("UID:x@example.org", "SUMMARY:Anders", *lines[1:]))
    assert read(tmp_path, renamed).appointments[0].mark == with_uid.mark


def test_titles_are_unescaped_folded_and_cleaned(tmp_path: Path) -> None:
    folded = (
        "SUMMARY;LANGUAGE=de:Runder\\, Tisch\r\n  mit \x07Umlau\r\n ten äöü\\nund mehr" + "x" * 999
    )
    reading = read(tmp_path, calendar(event("UID:1", folded, "DTSTART:20260316T090000",
                                            "DURATION:PT1H")))  # fmt: skip
    title = reading.appointments[0].title
    assert title.startswith("Runder, Tisch mit Umlauten äöü und mehr")
    assert len(title) == 300


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    reading = read(tmp_path, calendar(meeting("1", "Prüfung")).encode(encoding))
    assert shown(reading) == [(16, "09:00", 90, "Prüfung")]


def test_free_time_is_marked(tmp_path: Path) -> None:
    reading = read(tmp_path, calendar(meeting("1", "T", "TRANSP:TRANSPARENT"), meeting("2")))
    assert sorted(a.free for a in reading.appointments) == [False, True]


def test_attendees_and_alarms_are_never_looked_at(tmp_path: Path) -> None:
    alarm = "BEGIN:VALARM\r\nDTSTART:20200101T000000\r\nSUMMARY:Alarm\r\nEND:VALARM"
    lines = ("ATTENDEE;CN=Ahmadi:mailto:a@b", "DESCRIPTION:BEGIN:VEVENT", "ATTACH:" + "A" * 90_000)
    reading = read(tmp_path, calendar(meeting("1", "T", alarm, *lines)))
    assert shown(reading) == [(16, "09:00", 90, "T")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b" \r\n ", "empty_file"),
        (b"Datum;Minuten\r\n", "no_calendar"),
        (b"\x00" * 100, "no_calendar"),
        (b"BEGIN:VCALENDAR" + b"\r\nX:1" * 400, "calendar_too_large"),
        (calendar(*[meeting()] * 4).encode(), "calendar_too_many"),
    ],
)
def test_files_that_are_refused(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, content, limits=Limits(file_bytes=1500, events=3))
    assert error.value.code == code


def test_missing_files_are_named(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "x.ics", "file_missing"), (tmp_path, "file_unreadable")):
        with pytest.raises(InputError) as error:
            read_calendar(path, MARCH)
        assert error.value.code == code


def test_a_crowded_month_is_cut_and_counted(tmp_path: Path) -> None:
    events = [meeting(str(n), f"T{n}") for n in range(7)]
    reading = read(tmp_path, calendar(*events), limits=Limits(appointments=5))
    assert len(reading.appointments) == 5
    assert reading.left_out == {LeftOut.TOO_MANY: 2}


def test_a_broken_event_keeps_no_other_out(tmp_path: Path) -> None:
    broken = "BEGIN:VEVENT\r\nDTSTART;TZID:x\r\n;;;:::\r\nBEGIN:VTODO\r\nEND:VEVENT"
    reading = read(tmp_path, calendar(broken, meeting()) + "BEGIN:VEVENT\r\nUID:nie zu Ende")
    assert shown(reading) == [(16, "09:00", 90, "Runder Tisch")]
    assert reading.left_out == {LeftOut.UNREADABLE: 1}


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "K.ics"
    path.write_text(calendar(*[meeting(str(n)) for n in range(250)]), "utf-8")

    def stop(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        read_calendar(path, MARCH, stop)
