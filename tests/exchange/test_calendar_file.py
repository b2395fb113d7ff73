from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from intdesk.exchange.calendar_file import CalendarEntry, calendar_file

CHANGED = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DAY = CalendarEntry("a@x", "Zahlen; Ämter, Büro\nneu " + "ß" * 60, date(2026, 12, 31), CHANGED)
START = datetime(2026, 7, 7, 9, 30)  # noqa: DTZ001 - a local time without a zone
TIME = CalendarEntry("b@x", "Sprechzeit", START, CHANGED, "Rathaus", 90, sequence=3)


def lines(content: bytes) -> list[str]:
    return content.decode("utf-8").split("\r\n")


def test_a_whole_day_needs_no_zone_and_does_not_make_busy() -> None:
    content = calendar_file([DAY], "Wiedervorlagen")
    assert "VTIMEZONE" not in content.decode()
    assert "DTSTART;VALUE=DATE:20261231" in lines(content)
    assert "DTEND;VALUE=DATE:20270101" in lines(content)
    assert "TRANSP:TRANSPARENT" in lines(content)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["summary"]) == DAY.title


def test_times_bring_their_zone_with_summer_time() -> None:
    content = calendar_file([TIME, DAY], "Sprechzeiten")
    assert lines(content).count("BEGIN:VTIMEZONE") == 1
    assert "DTSTART;TZID=Europe/Berlin:20260707T093000" in lines(content)
    assert "DTEND;TZID=Europe/Berlin:20260707T110000" in lines(content)
    assert "SEQUENCE:3" in lines(content)
    calendar = Calendar.from_ical(content)
    event = calendar.walk("VEVENT")[0]
    assert event.decoded("dtstart").utcoffset() == timedelta(hours=2)
    zone = calendar.timezones[0].to_tz()
    assert datetime(2026, 10, 25, 3, 1, tzinfo=zone).utcoffset() == timedelta(hours=1)
    assert datetime(2026, 3, 29, 3, 1, tzinfo=zone).utcoffset() == timedelta(hours=2)
    assert datetime(2026, 3, 29, 1, 59, tzinfo=zone).utcoffset() == timedelta(hours=1)


def test_the_file_follows_the_form() -> None:
    content = calendar_file([DAY, TIME], "Büro")
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert {"VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:Büro"} <= set(lines(content))
    assert calendar_file([DAY, TIME], "Büro") == content


def test_an_empty_calendar_is_one() -> None:
    assert Calendar.from_ical(calendar_file([], "x")).walk("VEVENT") == []
