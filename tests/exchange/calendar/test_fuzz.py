"""Hostile and broken files: an answer or an ``InputError``, nothing else, in bounded work."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intdesk.domain.appointment import LeftOut
from intdesk.errors import InputError
from intdesk.exchange.calendar.lines import Limits
from tests.exchange.calendar.builders import calendar, event, meeting, read

SMALL = Limits(steps=2_000, appointments=50)

moments = st.one_of(
    st.sampled_from(
        ("20260316T090000", "20260316T090000Z", "20260316", "00010101T000000", "99991231T235959Z",
         "20260230", "", "T", "20260316T999999", "-20260316", "20260316T090000/PT1H", "P",
         "PT99999999H", "-PT1H", "P99999999999999W", "\ud83d\ude00", "２０２６０３１６")
    ),
    st.text(max_size=20),
)  # fmt: skip
names = st.sampled_from(
    ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RDATE", "EXDATE", "UID", "SUMMARY", "STATUS")
)
parameters = st.sampled_from(
    ("", ";TZID=Europe/Berlin", ";TZID=", ";TZID=/", ";VALUE=DATE", ";TZID=Europe", ";TZID=\x00",
     ";TZID=posixrules", ";=", ";TZID=" + "A/" * 300)
)  # fmt: skip
rule_parts = st.sampled_from(
    ("FREQ=DAILY", "FREQ=YEARLY", "FREQ=SECONDLY", "COUNT=-1", "COUNT=99999999999", "INTERVAL=0",
     "INTERVAL=-7", "UNTIL=20260401", "UNTIL=x", "BYDAY=MO", "BYDAY=99MO", "BYMONTHDAY=0,-99",
     "BYMONTH=13", "BYSETPOS=-400", "WKST=XX", "BYHOUR=1", "", "=", "FREQ=MONTHLY", "FREQ=WEEKLY")
)  # fmt: skip
rule = st.lists(rule_parts, max_size=5).map(lambda parts: "RRULE:" + ";".join(parts))
line = st.one_of(
    st.builds(lambda n, p, v: f"{n}{p}:{v}", names, parameters, moments),
    rule,
    st.text(max_size=40),
)
FUZZ = settings(max_examples=150)


def answered(folder: Path, content: bytes) -> None:
    try:
        reading = read(folder, content, limits=SMALL)
    except InputError:
        return
    assert len(reading.appointments) <= SMALL.appointments
    assert all(1 <= a.minutes <= 1440 and len(a.title) <= 300 for a in reading.appointments)


@FUZZ
@given(st.lists(line, max_size=12))
def test_events_of_any_lines(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    content = calendar(event(*lines), meeting()).encode("utf-8", "surrogatepass")
    answered(tmp_path_factory.getbasetemp(), content)


@FUZZ
@given(st.binary(max_size=400))
def test_any_bytes_in_a_calendar(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    answered(tmp_path_factory.getbasetemp(), b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + content)


@FUZZ
@given(st.data())
def test_a_real_file_with_flipped_bytes(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    series = "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=20"
    content = bytearray(calendar(meeting("1", "T", series), meeting("2", "Ü")).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    answered(tmp_path_factory.getbasetemp(), bytes(content))


def test_many_endless_series_share_the_steps(tmp_path: Path) -> None:
    series = event("UID:{}", "DTSTART:19900101T090000", "DURATION:PT1H", "RRULE:{}")
    endless = "FREQ=DAILY;COUNT=999999999"
    events = [series.replace("UID:{}", f"UID:{n}").replace("{}", endless) for n in range(200)]
    reading = read(tmp_path, calendar(meeting(), *events), limits=SMALL)
    assert len(reading.appointments) == 1
    assert reading.left_out == {LeftOut.UNREADABLE: 200}


def test_endless_lists_of_dates_share_the_steps(tmp_path: Path) -> None:
    dates = "RDATE:" + ",".join(["20260316T090000"] * 1000)
    events = [meeting(str(n), "T", *[dates] * 5) for n in range(20)]
    reading = read(tmp_path, calendar(*events), limits=SMALL)
    assert reading.left_out[LeftOut.UNREADABLE] == 20


def test_a_line_without_end_is_cut(tmp_path: Path) -> None:
    content = calendar(meeting("1", "T" + "\r\n x" * 100_000))
    assert len(read(tmp_path, content).appointments[0].title) == 300
