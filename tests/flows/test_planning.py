"""Concept, Kurz-Check, survey and indicators in the real window, by keyboard, into the report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.concept_outline import Level
from intdesk.domain.listing import ListQuery
from intdesk.services.reports import INTERNAL, Audience, Targets
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import CTRL, write
from tests.ui.office import TODAY, Office
from ui.program import open_window
from ui.targets import PageId, Target


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


def test_from_the_concept_to_the_report(office: Office, driver: Driver, tmp_path: Path) -> None:
    write_a_concept(office, driver)
    fill_in_a_sheet(office, driver)
    count_a_survey(office, driver)
    measure_indicators(office, driver)
    report_it(office, tmp_path)
    assert [m for m in office.messages if m] == []


def begin(driver: Driver, page: PageId, first: str) -> None:
    """Go to a page and begin a new record."""
    driver.window.go(Target(page))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is page)
    driver.keys(Qt.Key.Key_N, CTRL)
    driver.wait_for_focus(first)


def stored(office: Office, driver: Driver, kind: Kind) -> int:
    """Return the id of the first record of a kind, as soon as it is stored."""
    lists = office.services.lists
    driver.qtbot.waitUntil(lambda: lists.summary(ListQuery(kind)).count > 0)
    return lists.ids(ListQuery(kind))[0]


def write_a_concept(office: Office, driver: Driver) -> None:
    begin(driver, PageId.CONCEPTS, "title")
    driver.type_into("title", "Konzept 2027")
    driver.type_into("starts_on", "1.11.2026")
    driver.tab_to("items")
    driver.keys(Qt.Key.Key_Space)
    for level in (Level.FIELD, Level.STRATEGIC):
        driver.tab_to(f"concept_add_{level.value}")
        driver.keys(Qt.Key.Key_Space)
        write(driver.wait_for_focus("title"), level.value)
        driver.keys(Qt.Key.Key_Escape)
        driver.wait_for_focus("concept_items")
    driver.tab_to("steps")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("concept_template")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("concept_timeline")
    driver.keys(Qt.Key.Key_Plus)
    driver.keys(Qt.Key.Key_Down)
    driver.save()
    concept = office.services.concepts.get(stored(office, driver, Kind.CONCEPT))
    assert [item.title for item in concept.items] == ["field", "strategic"]
    assert concept.starts_on == date(2026, 11, 1)
    assert [step.progress for step in concept.steps][:2] == [10, 0]


def fill_in_a_sheet(office: Office, driver: Driver) -> None:
    begin(driver, PageId.SELF_CHECKS, "day")
    driver.tab_to("score_1")
    for _ in range(13):
        driver.keys(Qt.Key.Key_6)
        driver.keys(Qt.Key.Key_Return)
    driver.save()
    sheet = office.services.self_checks.get(stored(office, driver, Kind.SELF_CHECK))
    assert (sheet.day, sheet.mean) == (TODAY, 60)


def count_a_survey(office: Office, driver: Driver) -> None:
    begin(driver, PageId.SURVEYS, "title")
    driver.type_into("title", "Fest")
    driver.tab_to("counts")
    for _ in range(6):
        write(driver.wait_for_focus("counts"), "1112121114")
        driver.keys(Qt.Key.Key_Return)
    driver.save()
    survey = office.services.surveys.get(stored(office, driver, Kind.SURVEY))
    assert (survey.returned, survey.counts[9]) == (6, (0, 0, 0, 6, 0))


def measure_indicators(office: Office, driver: Driver) -> None:
    begin(driver, PageId.INDICATORS, "name")
    driver.type_into("name", "Kurse")
    driver.save()
    stored(office, driver, Kind.INDICATOR)
    begin(driver, PageId.INDICATOR_VALUES, "indicator_id")
    driver.type_into("indicator_id", "Kurse")
    for year, value in ((2025, "4"), (2026, "7")):
        driver.type_into("year", str(year))
        driver.type_into("value", value)
        driver.type_into("source", "VHS")
        driver.save()
        driver.wait_for_focus("value")
    values = office.services.indicators.values(stored(office, driver, Kind.INDICATOR))
    assert [(v.year, v.value) for v in values] == [(2025, 400), (2026, 700)]


def report_it(office: Office, folder: Path) -> None:
    prepared = office.services.reports.prepare(2026, audience=Audience(INTERNAL))
    pdf = folder / "bericht.pdf"
    office.services.reports.write(prepared, Targets(pdf))
    found = lint(pdf.read_bytes())
    assert found.problems == []
    words = " ".join(found.words().split())
    for text in ("Indikatoren im Überblick", "Kurz-Check: Mittel aller Bögen", "„Fest“", "VHS"):
        assert text in words
