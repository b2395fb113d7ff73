"""A report's way in the real window, by keyboard: check list, texts, draft, signed, frozen, late
entry, correction."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.consultation import Consultation, Novelty
from intdesk.domain.report_edition import EditionState, FileFormat
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.services.protected import found_office, opened
from tests.ui.hands import child, write
from tests.ui.office import Office
from ui.kit.buttons import Button
from ui.program import open_window
from ui.screens.reports.sign_dialog import SignDialog
from ui.targets import PageId, Target

YEAR = 2026


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a protected file of a year's consultations open."""
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(opened(found_office(tmp_path)))
    enter(office, 40)
    office.context.dialogs.run = sign  # type: ignore[method-assign]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def enter(office: Office, count: int) -> None:
    features = [("163", "18-26", "w"), ("475", "27-39", "m")]
    for number in range(count):
        nation, age, gender = features[number % 2]
        office.services.consultations.save(
            Consultation(
                day=date(YEAR, 1, 2) + timedelta(days=number * 7), minutes=30,
                topic=("08", "09")[number % 2], novelty=Novelty.NEW, nationality=nation,
                age_group=age, gender=gender, result="erledigt",
            )
        )  # fmt: skip


def sign(dialog: QDialog) -> bool:
    assert isinstance(dialog, SignDialog)
    write(child(dialog, QLabel, "name_label").buddy(), "Erika Muster")
    dialog.accept()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_from_the_check_list_to_the_correction(
    office: Office, driver: Driver, tmp_path: Path
) -> None:
    check_and_write(office, driver)
    publish(office, driver)
    correct(office, driver)
    read_both(office, tmp_path)
    assert [m for m in office.messages if m] == []


def go(office: Office, driver: Driver, page: PageId, part: str = "") -> None:
    office.context.router.go(Target(page, part=part))
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is page)


def check_and_write(office: Office, driver: Driver) -> None:
    go(office, driver, PageId.REPORT_CHECK)
    summary = child(driver.window, QLabel, "check_summary")
    driver.qtbot.waitUntil(lambda: "offen" in summary.text())
    office.dialogs.names = ["Wird erst ab 2027 erfasst"]
    use(driver, "leave_consultations_contact_form")
    checks = office.services.report_checks
    driver.qtbot.waitUntil(lambda: any(line.set_aside for line in checks.lines(YEAR)))
    use(driver, "show_office_ags")
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.SETTINGS)
    go(office, driver, PageId.REPORT_TEXTS, "summary.successes")
    driver.type_into("text", "- Viele kamen")
    driver.tab_to("report_text_save")
    driver.keys(Qt.Key.Key_Space)
    texts = office.services.report_texts
    driver.qtbot.waitUntil(
        lambda: texts.get_part(YEAR, "summary.successes").text == "- Viele kamen"
    )


def publish(office: Office, driver: Driver) -> None:
    editions = office.services.editions
    go(office, driver, PageId.REPORTS)
    driver.tab_to("report_open_points")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("report_begin")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is PageId.EDITIONS)
    take(office, driver, "edition_fix", EditionState.SIGNING)
    use(driver, "edition_sign")
    driver.qtbot.waitUntil(lambda: bool(editions.all()[0].signatures))
    office.dialogs.answers = ["yes"]
    take(office, driver, "edition_freeze", EditionState.FROZEN)
    assert {f.format for f in editions.all()[0].files} == set(FileFormat)


def use(driver: Driver, button: str) -> None:
    """Press a button by keyboard as soon as it is there."""
    shown = child(driver.window, Button, button)
    driver.qtbot.waitUntil(lambda: shown.isVisible() and shown.isEnabled())
    driver.tab_to(button)
    driver.keys(Qt.Key.Key_Space)


def take(office: Office, driver: Driver, button: str, state: EditionState) -> None:
    """Press a button by keyboard and wait for the state that follows."""
    use(driver, button)
    editions = office.services.editions
    driver.qtbot.waitUntil(lambda: editions.all()[0].state is state)


def correct(office: Office, driver: Driver) -> None:
    enter(office, 8)
    go(office, driver, PageId.START)
    office.context.bus.publish(Changes.of(Kind.CONSULTATION))
    go(office, driver, PageId.EDITIONS)
    since = child(driver.window, QLabel, "edition_since_words")
    driver.qtbot.waitUntil(lambda: "heute anders" in since.text())
    office.dialogs.names = ["Acht Beratungen nachgetragen"]
    use(driver, "edition_correct")
    editions = office.services.editions
    driver.qtbot.waitUntil(lambda: len(editions.all()) == 2)
    office.dialogs.answers = ["hide"]
    take(office, driver, "edition_fix", EditionState.SIGNING)
    use(driver, "edition_sign")
    driver.qtbot.waitUntil(lambda: bool(editions.all()[0].signatures))
    office.dialogs.answers = ["yes"]
    take(office, driver, "edition_freeze", EditionState.FROZEN)


def read_both(office: Office, folder: Path) -> None:
    editions = office.services.editions
    second, first = editions.all()
    assert (first.number, second.number) == (1, 2)
    words = []
    for edition in (first, second):
        content = editions.file(edition.id, FileFormat.PDF)
        (folder / f"{edition.number}.pdf").write_bytes(content)
        found = lint(content)
        assert found.problems == []
        words.append(found.words())
    assert "Viele kamen" in words[0]
    assert "1. Ausgabe" in words[0]
    assert "Beratungen ohne Beratungssprache" not in words[0]  # it matters little
    assert "Der Gemeindeschlüssel fehlt" in words[0]
    assert "ohne Kontaktform" not in words[0]  # it was set aside
    assert "Was anders gedruckt ist als in der 1. Ausgabe" in words[1]
    assert "wurden 48 Beratungen geführt" in words[1]
