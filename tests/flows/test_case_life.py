"""The life of a case in the real window, by keyboard, from the walk-in to its deletion."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Novelty
from intdesk.domain.listing import ListQuery
from intdesk.services.figures import YearFigures
from tests.flows.driver import Driver
from tests.services.protected import found_office, opened
from tests.storage.pages import decrypted
from tests.ui.hands import CTRL, SHIFT, child, click, focused, press, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.targets import PageId, Target

NAME = "Zwetschgenbaum"
ALL = ListQuery(Kind.CONSULTATION)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file open."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    path = found_office(tmp_path)
    office.context.file._take(opened(path))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def figures(office: Office) -> YearFigures:
    return office.services.figures.year(TODAY.year)


def counted(office: Office) -> tuple[int, int, int]:
    found = figures(office)
    return found.consultations, found.cases, found.persons


def test_from_the_walk_in_to_the_deletion(
    office: Office, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_a_walk_in(office, driver)
    make_a_case_of_it(office, driver)
    record_two_contacts(office, driver)
    name_the_case(office, driver)
    close_and_reopen(office, driver)
    assert counted(office) == (3, 1, 1)
    erase_on_demand(office, driver, monkeypatch)
    assert counted(office) == (0, 0, 0)
    assert [m for m in office.messages if m] == []


def record_a_walk_in(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_N, PageId.CONSULTATIONS, CTRL | SHIFT)
    write(driver.wait_for_focus("minutes"), "20")
    driver.type_into("topic", "Wohnen")
    driver.tab_to("novelty_new")
    driver.keys(Qt.Key.Key_N)
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 1)
    assert office.services.consultations.get(1).novelty is Novelty.NEW
    assert counted(office) == (1, 0, 1)


def make_a_case_of_it(office: Office, driver: Driver) -> None:
    driver.keys(Qt.Key.Key_F, CTRL)
    driver.wait_for_focus("search")
    driver.keys(Qt.Key.Key_Down)
    driver.keys(Qt.Key.Key_Return)
    heading = child(driver.window, QLabel, "consultation_heading")
    driver.qtbot.waitUntil(lambda: heading.text() == "Beratung bearbeiten")
    driver.tab_to("consultation_case")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.CASES)
    number = child(driver.window, QLineEdit, "number")
    driver.qtbot.waitUntil(lambda: number.text() == "2026-0001")
    assert counted(office) == (1, 1, 1)


def record_two_contacts(office: Office, driver: Driver) -> None:
    for count in (2, 3):
        driver.tab_to("case_record")
        driver.keys(Qt.Key.Key_Space)
        driver.wait_for_focus("minutes")
        assert child(driver.window, QLineEdit, "case_id_text").text() == "2026-0001"
        write(focused(), "30")
        driver.type_into("topic", "Arbeit")
        driver.save()
        wait_for_contacts(office, driver, count)
        assert counted(office) == (count, 1, 1)
        back_to_the_case(driver)
    words = child(driver.window, QLabel, "case_timeline_sum").text()
    assert "letzter Kontakt heute" in words


def wait_for_contacts(office: Office, driver: Driver, count: int) -> None:
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == count)


def back_to_the_case(driver: Driver) -> None:
    driver.keys(Qt.Key.Key_F, CTRL)
    driver.wait_for_focus("search")
    driver.keys(Qt.Key.Key_Down)
    driver.keys(Qt.Key.Key_Return)
    driver.tab_to("consultation_case")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.CASES)
    driver.wait_for_focus("number")


def name_the_case(office: Office, driver: Driver) -> None:
    for button in ("case_identity_toggle", "identity_open"):
        driver.tab_to(button)
        driver.keys(Qt.Key.Key_Space)
    driver.type_into("name", NAME)
    driver.type_into("basis", "aufgabe")
    driver.type_into("law", "Landesgesetz")
    driver.type_into("agreed_on", "heute")
    driver.tab_to("identity_save")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: office.services.identities.status(1).named)
    assert office.services.identities.open(1).name == NAME
    shown = [line.text() for line in driver.window.findChildren(QLineEdit)]
    shown += [note.toPlainText() for note in driver.window.findChildren(QPlainTextEdit)]
    assert NAME not in " ".join(shown)
    assert counted(office) == (3, 1, 1)


def close_and_reopen(office: Office, driver: Driver) -> None:
    driver.tab_to("case_closing_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.type_into("closing_reason", "gekl")
    driver.tab_to("case_close")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: office.services.cases.get(1).closed)
    assert office.services.cases.get(1).closing_reason == "geloest"
    driver.tab_to("case_reopen")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: not office.services.cases.get(1).closed)
    assert len(office.services.cases.get(1).closings) == 1


def erase_on_demand(office: Office, driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Delete the case with all that belongs to it, because its person asks for it."""

    def confirm(dialog: QDialog) -> bool:
        dialog.show()
        write(child(dialog, QLineEdit, "retention_number"), "1")
        click(child(dialog, QPushButton, "retention_confirm_go"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.dialogs, "run", confirm)
    driver.window.go(Target(PageId.TRASH))
    driver.tab_to("trash_retention")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.RETENTION)
    driver.type_into("retention_number_line", "2026-0001")
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("retention_table")
    table = child(driver.window, QTableWidget, "retention_table")
    press(table, Qt.Key.Key_A, CTRL)
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("retention_delete")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("retention_run")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: len(office.services.retention.protocol()) == 1)
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 0)
    key = office.services.database.key
    assert key is not None
    assert NAME.encode() not in decrypted(office.services.path, key)
