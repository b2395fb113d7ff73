"""A committee in the real window, by keyboard: invited, held, minuted, a task done, reported."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.listing import ListQuery
from intdesk.domain.meeting import MeetingState, Presence
from intdesk.services.reports import INTERNAL, PUBLIC, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, child, focused, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.targets import PageId

MEETINGS = ListQuery(Kind.MEETING, sort="day", descending=False)
FIRST, NEXT = date(2026, 11, 10), date(2026, 11, 17)


@pytest.fixture(autouse=True)
def no_viewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no viewer open."""
    monkeypatch.setattr("ui.document_output.open_path", lambda _path: True)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file open, in which two people are known."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    for family in ("Adler", "Bauer"):
        person = Contact(nature=Nature.PERSON, given_name="Ali", family_name=family)
        office.services.contacts.save(person)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_the_committee_to_the_report(office: Office, driver: Driver, tmp_path: Path) -> None:
    found_it(office, driver)
    plan_it(office, driver)
    invite(office, driver, tmp_path / "einladung.pdf")
    hold_it(office, driver)
    give_a_task(office, driver)
    write_minutes(office, driver, tmp_path / "niederschrift.docx")
    carry_it(office, driver)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def to_tab(driver: Driver, page: PageId) -> None:
    """Go to a tab of the network by the arrow keys."""
    driver.shortcut(Qt.Key.Key_3, PageId.CONTACTS)
    driver.tab_to("area_tabs")
    for _ in range(8):
        if driver.window.frame.present is page:
            return
        driver.tab_to("area_tabs")
        driver.keys(Qt.Key.Key_Right)
    raise AssertionError(page)


def found_it(office: Office, driver: Driver) -> None:
    to_tab(driver, PageId.COMMITTEES)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("name"), "Runder Tisch")
    driver.type_into("kind", "Arbeitskreis")
    driver.type_into("chair", "Adler")
    driver.tab_to("members")
    driver.keys(Qt.Key.Key_Space)
    write(focused(), "Bauer")
    driver.tab_to("committee_form_section_1_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("start", "18:00")
    driver.type_into("minutes", "90")
    driver.type_into("place", "Rathaus")
    driver.save()
    committees = ListQuery(Kind.COMMITTEE)
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(committees).count == 1)
    assert office.services.committees.sitting(1) == (1, 2)


def plan_it(office: Office, driver: Driver) -> None:
    to_tab(driver, PageId.MEETINGS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("committee_id"), "Runder")
    driver.keys(Qt.Key.Key_Return)
    agenda = child(driver.window, QListWidget, "agenda")
    driver.qtbot.waitUntil(lambda: agenda.count() == 5)
    driver.type_into("day", "10.11.")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(MEETINGS).count == 1)
    assert office.services.meetings.get(1).day == FIRST


def invite(office: Office, driver: Driver, path: Path) -> None:
    open_the_meeting(driver)
    office.dialogs.paths = [path]
    driver.tab_to("meeting_invitation")
    driver.keys(Qt.Key.Key_Space)
    driver.keys_of_menu(Qt.Key.Key_Down, Qt.Key.Key_Return)
    driver.qtbot.waitUntil(path.exists)
    found = lint(path.read_bytes())
    assert found.problems == []
    assert "Offene Aufträge" in found.words()


def hold_it(office: Office, driver: Driver) -> None:
    open_the_meeting(driver)
    driver.tab_to("state_planned")
    driver.keys(Qt.Key.Key_D)
    driver.tab_to("own_invited")
    driver.keys(Qt.Key.Key_J)
    driver.tab_to("meeting_form_section_1_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("agenda")
    for _ in range(3):
        driver.keys(Qt.Key.Key_Down)
    driver.type_into("agenda_text", "Der Raum ist zu klein.")
    driver.tab_to("agenda_decisions")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("agenda_decisions_1_text"), "Wir mieten den Saal.")
    driver.tab_to("meeting_form_section_2_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("meeting_all_present")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("meeting_form_section_3_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("next_on", "17.11.")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.meetings.get(1).state is MeetingState.HELD)
    meeting = office.services.meetings.get(1)
    assert (meeting.own, meeting.next_on, meeting.present) == (Presence.PRESENT, NEXT, 2)
    assert meeting.agenda[3].decisions[0].text == "Wir mieten den Saal."
    assert office.services.figures.year(2026).minutes_by_function == {"beratung": 90}


def give_a_task(office: Office, driver: Driver) -> None:
    driver.tab_to("meeting_task_add")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("title"), "Saal reservieren")
    driver.keys(Qt.Key.Key_Tab)
    write(focused(), "Bauer")
    driver.tab_to("meeting_task_save")
    driver.keys(Qt.Key.Key_Space)
    tasks = ListQuery(Kind.FOLLOW_UP)
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(tasks).count == 1)
    task = office.services.follow_ups.get(1)
    assert (task.due, task.responsible, task.linked_kind) == (NEXT, 2, Kind.MEETING.value)


def write_minutes(office: Office, driver: Driver, path: Path) -> None:
    office.dialogs.paths = [path]
    driver.tab_to("meeting_minutes")
    driver.keys(Qt.Key.Key_Space)
    driver.keys_of_menu(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    driver.qtbot.waitUntil(path.exists)


def carry_it(office: Office, driver: Driver) -> None:
    """Hold the next meeting, in which the task is still open, and finish it there."""
    driver.tab_to("meeting_next")
    driver.keys(Qt.Key.Key_Space)
    driver.wait_for_focus("start")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(MEETINGS).count == 2)
    assert office.services.meetings.get(2).day == NEXT
    open_the_meeting(driver)
    table = child(driver.window, QTableWidget, "meeting_task_list")
    driver.qtbot.waitUntil(lambda: table.rowCount() == 1)
    cell = table.item(0, 1)
    assert cell is not None
    assert "aus der Sitzung vom 10.11.2026" in cell.text()
    driver.tab_to("meeting_task_list")
    driver.keys(Qt.Key.Key_E)
    driver.qtbot.waitUntil(lambda: office.services.follow_ups.get(1).done_on == TODAY)


def report_it(office: Office, folder: Path) -> None:
    for audience in (INTERNAL, PUBLIC):
        prepared = office.services.reports.prepare(2026, audience=Audience(audience))
        pdf = folder / "bericht.pdf"
        office.services.reports.write(prepared, Targets(pdf), overwrite=True)
        words = lint(pdf.read_bytes()).words()
        assert "Gremien tagten einmal; die Stelle war dabei. Dabei wurde ein Beschluss" in words
        assert "Bauer" not in words
        assert "Saal" not in words


def open_the_meeting(driver: Driver) -> None:
    """Open the first meeting of the list."""
    driver.keys(Qt.Key.Key_F, CTRL)
    driver.wait_for_focus("search")
    driver.keys(Qt.Key.Key_Down)
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("day")
    heading = child(driver.window, QLabel, "meeting_heading")
    driver.qtbot.waitUntil(lambda: heading.text() == "Sitzung bearbeiten")
