"""Invitation and minutes as accessible PDF and as Word file; meetings as calendar entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from icalendar import Calendar

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, Member
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingState,
    Presence,
)
from intdesk.errors import IntDeskError, OutputError
from intdesk.services.committees.papers import MeetingPaper
from intdesk.services.office_file import OfficeFile
from tests.services.test_event_papers import conforming

DAY = date(2026, 3, 3)
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsversammlung " * 40


@pytest.fixture
def meeting(office_file: OfficeFile) -> int:
    office = office_file.office.get()
    office_file.office.save(replace(office, name="Gemeinde Musterau", officer="Petra Beispiel"))
    people = [
        office_file.contacts.save(
            Contact(
                nature=Nature.PERSON, given_name=given, family_name=family, salutation="Frau",
                mails=(Reach(f"{given}@example.org".lower()),),
            )
        ).id
        for given, family in (("Anna", "Müller"), ("Ayşe", "Çelik"))
    ]  # fmt: skip
    committee = office_file.committees.save(
        Committee(name="Runder Tisch", chair=people[0], members=(Member(people[1], "beratend"),))
    ).id
    first = office_file.meetings.save(Meeting(committee_id=committee, day=date(2026, 1, 5))).id
    old = {"linked_kind": Kind.MEETING.value, "linked_id": first}
    office_file.follow_ups.save(FollowUp(due=date(2026, 2, 1), title="Altes erledigen", **old))  # type: ignore[arg-type]
    agenda = (
        AgendaItem(key=1, title="Offene Aufträge", carries=True),
        AgendaItem(people[1], 2, "Raum", "Der Raum ist zu klein.\n" + LONG,
                   (Decision("Der Saal wird gemietet.", 5, 1, 0),)),
        AgendaItem(key=3, title="Verschiedenes"),
    )  # fmt: skip
    made = office_file.meetings.save(
        Meeting(
            committee_id=committee, day=DAY, start="18:00", minutes=120, place="Rathaus",
            state=MeetingState.HELD, own=Presence.PRESENT, agenda=agenda, further_present=2,
            next_on=date(2026, 5, 5), note="geheime Notiz",
            attendance=(
                Attendance(people[1], Presence.EXCUSED), Attendance(people[0], Presence.PRESENT),
            ),
        )
    ).id  # fmt: skip
    task = FollowUp(
        due=date(2026, 4, 1), title="Saal reservieren", responsible=people[1], linked_part=2,
        linked_kind=Kind.MEETING.value, linked_id=made,
    )  # fmt: skip
    office_file.follow_ups.save(task)
    return made


def pdf(office: OfficeFile, kind: MeetingPaper, record: int, folder: Path) -> str:
    path = folder / "a.pdf"
    office.meeting_papers.write(kind, record, path, overwrite=True)
    return conforming(path.read_bytes())


def test_the_invitation_follows_the_standards_and_names_what_is_open(
    office_file: OfficeFile, meeting: int, tmp_path: Path
) -> None:
    words = pdf(office_file, MeetingPaper.INVITATION, meeting, tmp_path)
    for wanted in (
        "Einladung", "Runder Tisch, Dienstag, 3. März 2026", "18:00 bis 20:00 Uhr", "Rathaus",
        "Altes erledigen", "Frau Ayşe Çelik", "Petra Beispiel",
    ):  # fmt: skip
        assert wanted in words, wanted
    assert "geheime Notiz" not in words
    assert "Saal reservieren" not in words, "a task of this meeting is no task of an earlier one"


def test_the_minutes_tell_who_came_what_was_decided_and_given(
    office_file: OfficeFile, meeting: int, tmp_path: Path
) -> None:
    words = pdf(office_file, MeetingPaper.MINUTES, meeting, tmp_path)
    for wanted in (
        "TOP 2: Raum", "Der Saal wird gemietet. (angenommen; Ja 5, Nein 1, Enthaltung 0)",
        "Saal reservieren", "01.04.2026", "Altes erledigen", "2 weitere Personen",
        "Dazu ist nichts vermerkt.", "Dienstag, 5. Mai 2026", "entschuldigt", "Vorsitz",
    ):  # fmt: skip
        assert wanted in words, wanted
    assert words.index("anwesend") < words.index("entschuldigt"), "those who came stand first"


def test_a_bare_meeting_has_papers_too(office_file: OfficeFile, tmp_path: Path) -> None:
    committee = office_file.committees.save(Committee(name="AK")).id
    record = office_file.meetings.save(Meeting(committee_id=committee, day=DAY)).id
    assert "Die Tagesordnung folgt." in pdf(
        office_file, MeetingPaper.INVITATION, record, tmp_path
    )  # fmt: skip
    words = pdf(office_file, MeetingPaper.MINUTES, record, tmp_path)
    assert "Es ist keine Anwesenheit vermerkt." in words


@pytest.mark.parametrize("kind", MeetingPaper)
def test_the_word_file_says_the_same(
    office_file: OfficeFile, meeting: int, tmp_path: Path, kind: MeetingPaper
) -> None:
    path = tmp_path / "a.docx"
    office_file.meeting_papers.write(kind, meeting, path)
    document = Document(BytesIO(path.read_bytes()))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    words = " ".join([*(p.text for p in document.paragraphs), *cells])
    said = pdf(office_file, kind, meeting, tmp_path)
    for wanted in ("Rathaus", "Altes erledigen", "Frau Ayşe Çelik", "Raum"):
        assert wanted in words
        assert wanted in said
    assert "geheime Notiz" not in words


def test_refused_outputs_leave_nothing(
    office_file: OfficeFile, meeting: int, tmp_path: Path
) -> None:
    papers = office_file.meeting_papers
    with pytest.raises(OutputError):
        papers.write(MeetingPaper.MINUTES, meeting, tmp_path / "a.txt")
    with pytest.raises(IntDeskError, match="record_missing"):
        papers.write(MeetingPaper.MINUTES, 99, tmp_path / "b.docx")
    assert list(tmp_path.glob("*.docx")) == []
    assert (
        papers.file_title(MeetingPaper.MINUTES, meeting) == "2026-03-03 Niederschrift Runder Tisch"
    )
    assert papers.mail_subject(meeting) == "Einladung: Runder Tisch, Dienstag, 3. März 2026"


def test_meetings_are_calendar_entries(
    office_file: OfficeFile, meeting: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.ics"
    stored = office_file.meetings.get(meeting)
    office_file.meetings.save(replace(stored, state=MeetingState.CANCELLED))
    assert office_file.calendar_export.meetings(ListQuery(Kind.MEETING), path) == 2
    found = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    timed = next(e for e in found if "DTEND" in e and e.get("STATUS") == "CANCELLED")
    assert timed.decoded("dtstart").hour == 18
    assert (timed.decoded("dtend") - timed.decoded("dtstart")).seconds == 120 * 60
    assert str(timed["summary"]) == "Runder Tisch"
    assert "TOP 2: Raum" in str(timed["description"])
    assert "geheim" not in path.read_text("utf-8")


def test_a_role_that_had_ended_is_not_told(
    office_file: OfficeFile, meeting: int, tmp_path: Path
) -> None:
    committee = office_file.committees.get(office_file.meetings.get(meeting).committee_id or 0)
    (seat,) = committee.members
    ended = Member(seat.contact, "geschaeftsfuehrung", until=date(2026, 1, 31))
    office_file.committees.save(replace(committee, members=(seat, ended)))
    words = pdf(office_file, MeetingPaper.MINUTES, meeting, tmp_path)
    assert "Schriftführung" not in words
