"""The desk by keyboard with real workers: search, calendar, a follow-up moved, the archive."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from tests.flows.driver import Driver
from tests.ui.hands import CTRL, child, focused, press, write
from tests.ui.office import CLOCK, TODAY, Office
from ui.program import open_window
from ui.shell.finder.popup import FinderPopup
from ui.targets import PageId


@pytest.fixture
def office(office: Office, tmp_path: Path) -> Office:
    """Return a program with real workers, and a real file beside it."""
    with OfficeFile.create(tmp_path / "office.intdesk", clock=CLOCK) as made:
        made.contacts.save(Contact(name="Bäckerei Müller"))
    return office


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    window = open_window(office.context, tmp_path / "office.intdesk")
    qtbot.addWidget(window, before_close_func=lambda _: office.dialogs.answers.append("discard"))
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    qtbot.waitUntil(window.isActiveWindow)
    return Driver(window, qtbot)


def find(driver: Driver, words: str) -> None:
    """Type into the search and press Enter at once; it waits for the answer by itself."""
    press(driver.window, Qt.Key.Key_K, CTRL)
    line = driver.wait_for_focus("finder_text")
    write(line, words)
    press(line, Qt.Key.Key_Return)
    driver.qtbot.waitUntil(
        lambda: not any(p.isVisible() for p in driver.window.findChildren(FinderPopup))
    )
    driver.activate()


def test_from_the_search_through_the_calendar(office: Office, driver: Driver) -> None:
    window, wait = driver.window, driver.qtbot.waitUntil
    find(driver, "mueller")
    wait(lambda: window.frame.present is PageId.CONTACTS)
    assert window.frame.page is not None
    assert window.frame.page.panel.shown == 1  # type: ignore[attr-defined]
    find(driver, "kalender")
    wait(lambda: window.frame.present is PageId.CALENDAR)
    driver.wait_for_focus("calendar_grid")
    for _ in range(3):
        driver.keys(Qt.Key.Key_Right)
    driver.keys(Qt.Key.Key_N)
    wait(lambda: window.frame.present is PageId.FOLLOW_UPS)
    day = date.fromordinal(TODAY.toordinal() + 3)
    driver.type_into("title", "Brot bestellen")
    driver.save()
    wait(lambda: office.services.lists.summary(ListQuery(Kind.FOLLOW_UP)).count == 1)
    assert office.services.follow_ups.get(1).due == day
    find(driver, "kalender")
    wait(lambda: window.frame.present is PageId.CALENDAR)
    driver.wait_for_focus("calendar_grid")
    wait(lambda: "Brot" in focused().accessibleDescription())
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("calendar_day_list")
    driver.keys(Qt.Key.Key_Right, CTRL)
    wait(lambda: office.services.follow_ups.get(1).due == date.fromordinal(day.toordinal() + 1))


def test_the_import_centre_and_the_archive(office: Office, driver: Driver, tmp_path: Path) -> None:
    driver.shortcut(Qt.Key.Key_I, PageId.IMPORT_CENTRE)
    driver.wait_for_focus("import_way_consultations")
    assert child(driver.window, QWidget, "import_past").isVisible()
    office.dialogs.answers.append("write")
    office.dialogs.paths.append(tmp_path / "alles.zip")
    find(driver, "alles exportieren")
    said = office.dialogs.said
    driver.qtbot.waitUntil(lambda: bool(said) and said[-1].title == "Das Archiv ist gespeichert")
    assert (tmp_path / "alles.zip").stat().st_size > 1000
