"""The life of an event in the real window, by keyboard: checklist, held, counted, report."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.event import Counting, EventState, MoneyLine
from intdesk.domain.listing import ListQuery
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, child, focused, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.targets import PageId

ALL = ListQuery(Kind.EVENT)
DAY = date(2026, 12, 12)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file open."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_the_template_to_the_report(office: Office, driver: Driver, tmp_path: Path) -> None:
    plan_it(office, driver)
    prepare_it(office, driver)
    hold_it(office, driver)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def plan_it(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_4, PageId.EVENTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("title"), "Adventscafe")
    driver.type_into("kind", "Begegnung")
    driver.type_into("day", "12.12.")
    driver.type_into("start", "14:30")
    driver.type_into("minutes", "180")
    driver.type_into("place", "Rathaus")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 1)
    event = office.services.events.get(1)
    assert (event.day, event.start, event.kind) == (DAY, "14:30", "begegnung")


def prepare_it(office: Office, driver: Driver) -> None:
    open_the_event(driver)
    driver.tab_to("event_prepare")
    driver.keys(Qt.Key.Key_Space)
    table = child(driver.window, QTableWidget, "event_point_list")
    driver.qtbot.waitUntil(lambda: table.rowCount() > 8)
    driver.tab_to("event_point_list")
    driver.keys(Qt.Key.Key_E)
    items = office.services.events.items(1)
    assert items[0].done_on == TODAY
    due = office.services.lists.summary(office.services.follow_ups.due_query()).count
    assert due == sum(i.due == TODAY for i in items) - 1 > 0
    driver.shortcut(Qt.Key.Key_1, PageId.START)
    words = child(driver.window, QPushButton, "start_coming_0").accessibleName()
    assert words == "Adventscafe · Rathaus · Sa, 12.12.2026 14:30"


def hold_it(office: Office, driver: Driver) -> None:
    """Let the event have been a week ago, and record what became of it."""
    driver.shortcut(Qt.Key.Key_4, PageId.EVENTS)
    open_the_event(driver)
    driver.type_into("day", "14.11.")
    driver.tab_to("state_planned")
    driver.keys(Qt.Key.Key_D)
    for number in (2, 3, 4):
        driver.tab_to(f"event_form_section_{number}_toggle")
        driver.keys(Qt.Key.Key_Space)
    driver.type_into("attended", "48")
    driver.tab_to("groups")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("groups_1_group"), "Weiblich")
    driver.type_into("groups_1_attended", "30")
    driver.tab_to("costs")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("costs_1_purpose"), "Kuchen")
    driver.type_into("costs_1_cents", "95,50")
    driver.type_into("next_time", "Mehr Stuehle")
    driver.type_into("worked", "240")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.events.get(1).state is EventState.HELD)
    event = office.services.events.get(1)
    assert (event.attended, event.counting, event.costs) == (
        48, Counting.COUNTED, (MoneyLine("Kuchen", 9550),),
    )  # fmt: skip
    assert event.groups[0].attended == 30
    moved = {i.due for i in office.services.events.items(1) if i.done_on is None}
    assert max(d for d in moved if d) == date(2026, 11, 14) + timedelta(7)
    assert office.services.figures.year(2026).minutes_by_function == {"repraesentation": 240}
    message = child(driver.window, QLabel, "event_message").text()
    assert message.startswith("Gespeichert: 14.11.2026, Adventscafe")


def report_it(office: Office, folder: Path) -> None:
    prepared = office.services.reports.prepare(2026, audience=Audience(INTERNAL))
    pdf = folder / "bericht.pdf"
    office.services.reports.write(prepared, Targets(pdf))
    found = lint(pdf.read_bytes())
    assert found.problems == []
    words = found.words()
    assert "fand eine Veranstaltung statt mit 48 gezählten Teilnehmenden" in words
    assert "95,50" in words
    assert "Geschlecht: Weiblich" in words


def open_the_event(driver: Driver) -> None:
    driver.keys(Qt.Key.Key_F, CTRL)
    driver.wait_for_focus("search")
    driver.keys(Qt.Key.Key_Down)
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("title")
    assert focused().objectName() == "title"
    heading = child(driver.window, QLabel, "event_heading")
    driver.qtbot.waitUntil(lambda: heading.text() == "Veranstaltung bearbeiten")
