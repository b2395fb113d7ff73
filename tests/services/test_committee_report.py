"""What reports say of committees, recounted from the meetings; the check list before them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from intdesk.domain.changes import Kind
from intdesk.domain.committee import Committee, Member
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.interaction import Interaction
from intdesk.domain.meeting import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingState,
    Presence,
)
from intdesk.domain.report_check import CheckGroup
from intdesk.domain.report_data import Breakdown, GridTable, ReportKind
from intdesk.domain.report_outline import Depth, Outline
from intdesk.services.office_file import OfficeFile
from intdesk.services.reports import INTERNAL, PUBLIC, Audience, Targets
from tests.reports.pdf_lint import Element, lint
from tests.services.test_event_papers import conforming

MINUTED = (AgendaItem(title="Raum", text="gesagt", decisions=(Decision("Beschluss Xaver"),)),)


@pytest.fixture
def person(office_file: OfficeFile) -> int:
    draft = Contact(nature=Nature.PERSON, given_name="Xaver", family_name="Quorbel")
    return office_file.contacts.save(draft).id


@pytest.fixture
def committees(office_file: OfficeFile, person: int) -> list[int]:
    found = []
    for name, kind in (("Runder Tisch", "runder_tisch"), ("Beirat", "beirat")):
        draft = Committee(name=name, kind=kind, chair=person, members=(Member(person),))
        found.append(office_file.committees.save(draft).id)
    return found


def held(office: OfficeFile, committee: int, day: date, **more: object) -> int:
    values = {
        "committee_id": committee, "day": day, "minutes": 60, "state": MeetingState.HELD,
        "own": Presence.PRESENT, "agenda": MINUTED, "further_present": 5,
    }  # fmt: skip
    return office.meetings.save(Meeting(**(values | more))).id  # type: ignore[arg-type]


@pytest.fixture
def filled(office_file: OfficeFile, committees: list[int], person: int) -> list[int]:
    table, board = committees
    came = (Attendance(person, Presence.PRESENT),)
    made = [
        held(office_file, table, date(2026, 2, 3), attendance=came),
        held(office_file, table, date(2026, 3, 3), own=Presence.EXCUSED),
        held(office_file, board, date(2026, 3, 9)),
        held(office_file, table, date(2025, 3, 4)),
    ]
    office_file.meetings.save(Meeting(committee_id=board, day=date(2026, 5, 4)))
    held(office_file, board, date(2026, 6, 1), state=MeetingState.CANCELLED)
    task = FollowUp(due=date(2026, 4, 1), title="t", linked_kind=Kind.MEETING.value)
    office_file.follow_ups.save(replace(task, linked_id=made[0], responsible=person))
    return made


def alternatives(element: Element) -> list[str]:
    """Return the alternative texts of an element and of all below it."""
    inner = [part for part in element.parts if isinstance(part, Element)]
    return [element.alt, *(text for part in inner for text in alternatives(part))]


def test_the_table_counts_what_was_held(office_file: OfficeFile, filled: list[int]) -> None:
    chapter = office_file.reports.data(2026).chapter("network")
    assert chapter is not None
    work = next(t for t in chapter.tables if t.key == "committee_work")
    assert isinstance(work, GridTable)
    assert {row.label: row.values for row in work.rows} == {
        "Beirat": (1, 1, 1, 0, 0),
        "Runder Tisch": (2, 1, 2, 1, 1),
    }
    assert work.total.values == (3, 2, 3, 1, 1)
    figures = {f.key: (f.value, f.previous) for f in chapter.figures}
    assert [figures[key] for key in ("meetings", "meetings_own", "decisions")] == [
        (3, 1), (2, 1), (3, 1),
    ]  # fmt: skip
    months = next(t for t in chapter.tables if t.key == "meetings_by_month")
    assert isinstance(months, Breakdown)
    assert [row.value for row in months.rows][:4] == [0, 1, 2, 0]
    assert filled


def test_every_figure_opens_the_list_that_it_counts(
    office_file: OfficeFile, filled: list[int]
) -> None:
    chapter = office_file.reports.data(2026).chapter("network")
    assert chapter is not None
    lists = office_file.lists
    for figure in chapter.figures:
        if figure.key in {"meetings", "meetings_own"}:
            assert figure.source is not None
            assert lists.summary(figure.source).count == figure.value
    for table in chapter.tables:
        if table.key in {"meetings_by_kind", "meetings_by_month"}:
            assert isinstance(table, Breakdown)
            for row in table.rows:
                assert row.source is not None
                assert lists.summary(row.source).count == row.value
    assert filled


@pytest.mark.parametrize("audience", [INTERNAL, PUBLIC])
def test_reports_name_committees_but_nobody(
    office_file: OfficeFile, filled: list[int], tmp_path: Path, audience: object
) -> None:
    office_file.reports.keep_outline(ReportKind.FULL, Outline(Depth.DETAILED))
    prepared = office_file.reports.prepare(2026, audience=Audience(audience))  # type: ignore[arg-type]
    pdf, xlsx = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    office_file.reports.write(prepared, Targets(pdf, xlsx))
    words = conforming(pdf.read_bytes())
    assert "Gremien tagten 3-mal; die Stelle war bei 2 davon vertreten." in words
    said = [a for a in alternatives(lint(pdf.read_bytes()).root) if "nach Gremium" in a]
    assert " ".join(said) == (
        "Balkendiagramm: Sitzungen nach Gremium 2026. Beirat: Sitzungen 1, selbst dabei 1, "
        "Beschlüsse 1; Runder Tisch: Sitzungen 2, selbst dabei 1, Beschlüsse 2. Insgesamt: "
        "Sitzungen 3, selbst dabei 2, Beschlüsse 3."
    )
    book = load_workbook(BytesIO(xlsx.read_bytes()))
    cells = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value]
    assert "Runder Tisch" in cells
    for text in (words, " ".join(cells)):
        assert "Runder Tisch" in text
        for name in ("Xaver", "Quorbel"):
            assert name not in text
    assert filled


def test_a_year_without_meetings_says_nothing_of_committees(
    office_file: OfficeFile, committees: list[int]
) -> None:
    chapter = office_file.reports.data(2026).chapter("network")
    assert chapter is None or not [t for t in chapter.tables if "meeting" in t.key]
    assert committees


def test_the_check_list_finds_what_meetings_lack(
    office_file: OfficeFile, committees: list[int]
) -> None:
    table, board = committees
    past = date(2026, 2, 3)
    office_file.meetings.save(Meeting(committee_id=table, day=past))
    held(office_file, table, date(2026, 3, 3))
    held(
        office_file, board, date(2026, 3, 4), own=Presence.INVITED, agenda=(), further_present=None
    )
    held(office_file, board, date(2026, 3, 5), minutes=None, further_present=0)
    talk = Interaction(day=date(2026, 3, 3), minutes=30, subject="Treffen", contacts=(1,))
    office_file.interactions.save(talk)
    held(office_file, board, date(2026, 4, 5), attendance=(Attendance(1),))
    lines = {
        line.code: (line.count, line.total)
        for line in office_file.report_checks.lines(2026)
        if line.group is CheckGroup.COMMITTEES
    }
    assert lines == {
        "still_planned": (1, 5), "own_open": (1, 5), "duration": (1, 5), "time_twice": (1, 5),
        "attendance": (2, 5), "attendance_part": (1, 5), "minutes": (1, 5),
    }  # fmt: skip
    for line in office_file.report_checks.lines(2026):
        if line.group is CheckGroup.COMMITTEES and line.query is not None:
            assert office_file.lists.summary(line.query).count == line.count, line.code
