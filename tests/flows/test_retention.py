"""From the monthly notice to the protocol, by keyboard: what is due goes, and only that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.case import Case
from intdesk.domain.consultation import Consultation
from intdesk.domain.retention import Action
from intdesk.services.office_file import OfficeFile
from tests.flows.driver import Driver
from tests.services.protected import found_office, opened
from tests.ui.hands import child, press, write
from tests.ui.meanwhile import meanwhile
from tests.ui.office import Office
from ui.kit.dialogs import Dialogs
from ui.program import open_window
from ui.screens.retention.dialogs import ConfirmDialog
from ui.targets import PageId

OLD, NEW = date(2025, 3, 4), date(2026, 11, 2)


@pytest.fixture
def office(office: Office) -> Office:
    """Return a program without a file, with real workers and dialogs behind it."""
    office.dialogs.run = lambda dialog: Dialogs.run(office.dialogs, dialog)  # type: ignore[method-assign]
    return office


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with an office that has old and new cases."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    made = opened(found_office(tmp_path))
    fill(made)
    office.context.file._take(made)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def fill(made: OfficeFile) -> None:
    """Save a case that is due, one that is not, and an old contact without a case."""
    for number, day in (("2025-0001", OLD), ("2026-0001", NEW)):
        case = Case(number=number, opened_on=day, closed_on=day, closing_reason="geloest")
        saved = made.cases.save(case).id
        note = "Frau Sommerfeld" if day is OLD else ""
        made.consultations.save(
            Consultation(day=day, minutes=30, topic="08", case_id=saved, note=note)
        )
    made.consultations.save(Consultation(day=OLD, minutes=20, topic="01", note="Herr Winter"))


def test_from_the_notice_to_the_protocol(office: Office, driver: Driver, qtbot: QtBot) -> None:
    before = office.services.figures.year(2025)
    go_to_the_proposals(driver, qtbot)
    tick_everything(driver, qtbot)
    confirm(driver)
    qtbot.waitUntil(lambda: len(office.services.retention.protocol()) == 2)
    qtbot.waitUntil(lambda: office.services.retention.proposals() == [])
    page = child(driver.window, QWidget, "retention_banner")
    qtbot.waitUntil(page.isVisible)
    assert "2 anonymisiert" in child(page, QLabel, "banner_text").text()
    assert office.services.figures.year(2025) == before
    assert {entry.action for entry in office.services.retention.protocol()} == {Action.ANONYMISE}
    look_at_the_protocol(driver, qtbot)
    assert [m for m in office.messages if m] == []


def go_to_the_proposals(driver: Driver, qtbot: QtBot) -> None:
    words = child(driver.window, QLabel, "start_retention_words")
    qtbot.waitUntil(words.isVisible)
    assert "2 Einträge" in words.text()
    driver.tab_to("start_retention_show")
    driver.keys(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: driver.window.frame.present is PageId.RETENTION)
    table = child(driver.window, QTableWidget, "retention_table")
    qtbot.waitUntil(lambda: table.rowCount() == 2)


def tick_everything(driver: Driver, qtbot: QtBot) -> None:
    table = child(driver.window, QTableWidget, "retention_table")
    table.setFocus()
    press(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.keys(Qt.Key.Key_Space)
    preview = child(driver.window, QLabel, "retention_preview")
    assert "1 Fall" in preview.text()
    assert "zählen wie bisher" in preview.text()


def confirm(driver: Driver) -> None:
    def typed(dialog: ConfirmDialog) -> None:
        go = child(dialog, QLabel, "retention_final")
        assert "nicht zurücknehmen" in go.text()
        number = dialog.findChildren(QLineEdit)[0]
        write(number, "2")
        press(number, Qt.Key.Key_Return)

    driver.tab_to("retention_run")
    with meanwhile(ConfirmDialog, typed):
        driver.keys(Qt.Key.Key_Return)


def look_at_the_protocol(driver: Driver, qtbot: QtBot) -> None:
    driver.activate()
    driver.tab_to("retention_rules")
    driver.keys(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: driver.window.frame.present is PageId.SETTINGS)
    table = child(driver.window, QTableWidget, "erasure_table")
    qtbot.waitUntil(lambda: table.rowCount() == 2)
    texts = {table.model().index(row, 2).data() for row in range(2)}
    assert texts == {"Fall", "Beratung ohne Fall"}
