"""From the first start to the finished report, in the real window, by keyboard only."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery, year_filter
from tests.flows.driver import Driver
from tests.ui.founding import answer_the_assistant
from tests.ui.hands import ALT, CTRL, SHIFT, child, focused, write
from tests.ui.office import Office
from ui.kit.table.view import TableView
from ui.program import open_window
from ui.targets import PageId

DATA = Path(__file__).parents[1] / "data"
ALL = ListQuery(Kind.CONSULTATION)
OF_2024 = ALL.with_filter(year_filter(2024))


@pytest.fixture
def driver(qtbot: QtBot, office: Office) -> Driver:
    """Return hands on the window as it opens at the first start."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Driver(window, qtbot)


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """Return what the real list of 2024 holds."""
    text = (DATA / "beratungsliste_2024.expected.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_from_the_first_start_to_the_report(
    office: Office, driver: Driver, expected: dict[str, Any], tmp_path: Path
) -> None:
    begin_a_file(office, driver, tmp_path)
    describe_the_office(office, driver)
    record_two_consultations(office, driver)
    import_a_list(office, driver, expected)
    search_and_open(office, driver, expected)
    make_the_report(office, driver, tmp_path)
    driver.shortcut(Qt.Key.Key_Left, PageId.CONSULTATIONS, ALT)


def begin_a_file(office: Office, driver: Driver, folder: Path) -> None:
    driver.tab_to("welcome_create")
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("assistant_name")
    answer_the_assistant(
        driver.window, office.dialogs, folder, "Gemeinde Musterau", "Alex Beispiel"
    )
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.START)
    assert office.services.path == folder / "Gemeinde-Musterau.intdesk"
    assert office.services.office.get().name == "Gemeinde Musterau"
    assert office.services.access.actor == "Alex Beispiel"
    assert all((folder / name).stat().st_size for name in ("recovery.pdf", "sealed.pdf"))


def describe_the_office(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_0, PageId.SETTINGS)
    driver.type_into("ags", "06999999")
    driver.type_into("officer", "Alex Beispiel")
    driver.type_into("week_minutes", "19,5")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.office.get().week_minutes == 1170)
    assert office.services.office.get().land == "06"


def record_two_consultations(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_N, PageId.CONSULTATIONS, CTRL | SHIFT)
    write(driver.wait_for_focus("minutes"), "45")
    driver.keys(Qt.Key.Key_Return)
    driver.type_into("topic", "Wohnen")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 1)
    driver.wait_for_focus("minutes")
    remembered = child(driver.window, QLineEdit, "minutes").text()
    assert remembered == "0:45\N{NO-BREAK SPACE}Std."
    driver.type_into("topic", "Arbeit")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).minutes == 90)


def import_a_list(office: Office, driver: Driver, expected: dict[str, Any]) -> None:
    office.dialogs.paths = [DATA / "beratungsliste_2024.xlsx"]
    driver.shortcut(Qt.Key.Key_I, PageId.IMPORT_CENTRE)
    driver.wait_for_focus("import_way_consultations")
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("import_choose")
    driver.keys(Qt.Key.Key_Space)
    run = child(driver.window, QPushButton, "import_run")
    driver.qtbot.waitUntil(run.isEnabled)
    assert run.text() == f"{expected['valid']} Beratungen importieren"
    driver.tab_to("import_run")
    driver.keys(Qt.Key.Key_Space)
    done = child(driver.window, QWidget, "import_done")
    driver.qtbot.waitUntil(done.isVisible)
    driver.wait_for_focus("import_to_list")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.CONSULTATIONS)
    assert office.context.year.year == 2024
    found = office.services.lists.summary(OF_2024)
    assert (found.count, found.minutes) == (expected["valid"], expected["minutes"])


def search_and_open(office: Office, driver: Driver, expected: dict[str, Any]) -> None:
    driver.keys(Qt.Key.Key_F, CTRL)
    write(driver.wait_for_focus("search"), "wohn")
    view = child(driver.window, TableView, "consultations_list")
    found = ListQuery(Kind.CONSULTATION, "wohn", OF_2024.filters)
    count = office.services.lists.summary(found).count
    assert 0 < count < expected["valid"]
    driver.qtbot.waitUntil(lambda: view.rows.rowCount() == count)
    driver.keys(Qt.Key.Key_Down)
    assert focused() is view
    driver.keys(Qt.Key.Key_Return)
    heading = child(driver.window, QLabel, "consultation_heading")
    driver.qtbot.waitUntil(lambda: heading.text() == "Beratung bearbeiten")
    driver.keys(Qt.Key.Key_Escape)
    assert heading.text() == "Schnellerfassung"


def make_the_report(office: Office, driver: Driver, folder: Path) -> None:
    office.dialogs.paths = [folder / "Jahresbericht.pdf"]
    driver.shortcut(Qt.Key.Key_R, PageId.REPORTS)
    driver.wait_for_focus("report_of_year")
    driver.tab_to("report_create")
    driver.keys(Qt.Key.Key_Space)
    result = child(driver.window, QWidget, "report_result")
    driver.qtbot.waitUntil(result.isVisible)
    pdf, xlsx = folder / "Jahresbericht.pdf", folder / "Jahresbericht.xlsx"
    assert pdf.read_bytes().startswith(b"%PDF")
    assert pdf.stat().st_size > 20_000
    assert xlsx.read_bytes().startswith(b"PK")
    assert xlsx.stat().st_size > 5_000
