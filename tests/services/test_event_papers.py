"""Sign-in sheet and poster as accessible PDF; calendar files that other programs read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import page
import pytest
from icalendar import Calendar

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.event import Event, EventDate, EventState
from intdesk.domain.event_series import EventSeries
from intdesk.domain.listing import ListQuery
from intdesk.domain.working_time import month_of
from intdesk.errors import IntDeskError, OutputError
from intdesk.exchange.calendar.reader import read_calendar
from intdesk.services.office_file import OfficeFile
from tests.exchange.test_calendar_file import lines
from tests.reports.pdf_lint import lint

DAY = date(2026, 10, 24)  # summer time ends in the following night
EVENT = Event(
    title="Fest; mit Essen, Musik", kind="begegnung", day=DAY, start="18:00", minutes=120,
    further=(EventDate(date(2026, 10, 25), "10:00", 60), EventDate(date(2026, 10, 26))),
    place="Rathaus, Saal", description="Alle sind willkommen.\nEintritt frei.",
    target_groups=("frauen", "familien"), note="geheim",
)  # fmt: skip
ALL = ListQuery(Kind.EVENT)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def record(office_file: OfficeFile) -> int:
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Gemeinde Musterau"))
    partner = office_file.contacts.save(Contact(name="Turnverein")).id
    week = office_file.event_series.save(EventSeries(title="Woche")).id
    return office_file.events.save(replace(EVENT, partners=(partner,), series_id=week)).id


def conforming(content: bytes) -> str:
    """Return the words of a document that follows PDF/UA-1 and PDF/A-2a."""
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(
            content, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert report.is_compliant, [(f.rule_id, f.message) for f in report.failures]
    found = lint(content)
    assert found.problems == []
    return " ".join(found.words().split())


def exported(office: OfficeFile, folder: Path) -> Calendar:
    path = folder / "a.ics"
    office.calendar_export.events(ALL, path, overwrite=True)
    return Calendar.from_ical(path.read_bytes())


def test_every_date_is_an_entry_in_its_zone(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    found = exported(office_file, tmp_path).walk("VEVENT")
    starts = [event.decoded("dtstart") for event in found]
    assert starts[0] == datetime(2026, 10, 24, 18, tzinfo=BERLIN)
    assert starts[1] == datetime(2026, 10, 25, 10, tzinfo=BERLIN)
    assert (starts[0].utcoffset(), starts[1].utcoffset()) == (
        datetime(2026, 10, 24, 18, tzinfo=BERLIN).utcoffset(),
        datetime(2026, 10, 25, 10, tzinfo=BERLIN).utcoffset(),
    )
    assert starts[2] == date(2026, 10, 26)
    assert {str(event["summary"]) for event in found} == {EVENT.title}
    assert str(found[0]["location"]) == "Rathaus, Saal"
    assert "Eintritt frei." in str(found[0]["description"])
    content = (tmp_path / "a.ics").read_bytes()
    assert lines(content).count("BEGIN:VTIMEZONE") == 1
    assert "geheim" not in content.decode()
    assert record


def test_another_reader_finds_the_same(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    exported(office_file, tmp_path)
    reading = read_calendar(tmp_path / "a.ics", month_of(DAY), lambda _done, _total: None)
    found = [(a.day, a.minutes, a.title) for a in reading.appointments]
    assert (DAY, 120, EVENT.title) in found
    assert (date(2026, 10, 25), 60, EVENT.title) in found
    assert record


def test_a_changed_event_replaces_itself(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    before = {str(e["uid"]): e for e in exported(office_file, tmp_path).walk("VEVENT")}
    event = office_file.events.get(record)
    earlier = EventDate(date(2026, 10, 23), "18:00", 60)
    office_file.events.save(replace(event, further=(*event.further, earlier)))
    after = {str(e["uid"]): e for e in exported(office_file, tmp_path).walk("VEVENT")}
    assert before.keys() < after.keys()
    assert all(
        int(str(after[uid]["sequence"])) > int(str(old["sequence"])) for uid, old in before.items()
    )
    assert all(after[u].decoded("dtstart") == e.decoded("dtstart") for u, e in before.items())


def test_a_cancelled_event_is_struck_out(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    event = office_file.events.get(record)
    office_file.events.save(replace(event, state=EventState.CANCELLED))
    found = exported(office_file, tmp_path).walk("VEVENT")
    assert {str(e["status"]) for e in found} == {"CANCELLED"}


@pytest.mark.parametrize("columns", [("name", "signature"), ("name", "organisation", "contact",
                         "place", "people", "photo", "signature")])  # fmt: skip
def test_the_sign_in_sheet_asks_what_was_chosen(
    office_file: OfficeFile, record: int, tmp_path: Path, columns: tuple[str, ...]
) -> None:
    path = tmp_path / "liste.pdf"
    office_file.event_sheets.sign_in(record, columns, 45, path)
    content = path.read_bytes()
    text = conforming(content)
    assert "Verantwortlich ist Gemeinde Musterau" in text
    assert "Fest; mit Essen, Musik" in text
    assert ("Wohnort" in text) is ("place" in columns)
    assert text.endswith("434445")  # the lines are numbered
    with pytest.raises(OutputError):
        office_file.event_sheets.sign_in(record, columns, 45, path)


def test_without_an_office_the_sheet_still_says_who_is_responsible(
    office_file: OfficeFile, tmp_path: Path
) -> None:
    record = office_file.events.save(EVENT)
    path = tmp_path / "liste.pdf"
    office_file.event_sheets.sign_in(record.id, ("name",), 3, path)
    assert "Verantwortlich ist die veranstaltende Stelle." in conforming(path.read_bytes())


def test_papers_of_the_demonstration_say_so(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    office_file.office.save(replace(office_file.office.get(), demonstration=True))
    office_file.event_sheets.sign_in(record, ("name",), 3, tmp_path / "liste.pdf")
    office_file.event_sheets.facts(record, tmp_path / "aushang.pdf")
    for path in (tmp_path / "liste.pdf", tmp_path / "aushang.pdf"):
        assert "Demonstrationsdaten" in lint(path.read_bytes()).artifacts[0]


def test_the_poster_says_the_facts_and_nothing_internal(
    office_file: OfficeFile, record: int, tmp_path: Path
) -> None:
    path = tmp_path / "aushang.pdf"
    office_file.event_sheets.facts(record, path)
    content = path.read_bytes()
    text = conforming(content)
    for words in (
        "Samstag, 24. Oktober 2026, 18:00 bis 20:00 Uhr", "Montag, 26. Oktober 2026",
        "Rathaus, Saal", "Turnverein", "Frauen", "Eintritt frei.", "Gemeinde Musterau", "Woche",
    ):  # fmt: skip
        assert words in text
    assert "geheim" not in text


def test_a_paper_of_a_missing_event(office_file: OfficeFile, tmp_path: Path) -> None:
    with pytest.raises(IntDeskError, match="record_missing"):
        office_file.event_sheets.facts(7, tmp_path / "a.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
