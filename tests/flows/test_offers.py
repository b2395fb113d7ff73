"""From the gap that a consultation shows to the directory, in the real window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from intdesk.domain.need import NeedState
from intdesk.domain.offer import OfferState
from intdesk.services.office_file import OfficeFile
from tests.flows.driver import Driver
from tests.reports.pdf_words import text_of
from tests.ui.hands import CTRL, child, focused, press, press_until, write
from tests.ui.office import CLOCK, Office
from ui.program import open_window
from ui.screens.gap_matrix.table import GapTable
from ui.screens.offers.directory import DirectoryDialog
from ui.targets import PageId, Target

NEEDS, OFFERS = ListQuery(Kind.NEED), ListQuery(Kind.OFFER)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with an empty file open."""
    path = tmp_path / "angebote.intdesk"
    OfficeFile.create(path, clock=CLOCK).close()
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(OfficeFile.open(path, clock=CLOCK))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def test_from_a_structural_note_to_the_directory(
    office: Office, driver: Driver, tmp_path: Path
) -> None:
    for number in range(2):
        office.consult(structural_note=f"Kein Kurs am Abend {number}")
    found_a_need(office, driver)
    enter_an_offer(office, driver)
    cover_the_need(office, driver)
    look_at_the_matrix(office, driver)
    write_the_directory(office, driver, tmp_path / "Verzeichnis.pdf")
    assert [m for m in office.messages if m] == []


def found_a_need(office: Office, driver: Driver) -> None:
    office.context.router.go(Target(PageId.STRUCTURAL_NOTES))
    driver.wait_for_focus("structural_notes_list")
    driver.keys(Qt.Key.Key_A, CTRL)
    driver.keys(Qt.Key.Key_B, CTRL)
    write(driver.wait_for_focus("title"), "Deutschkurs am Abend")
    driver.type_into("fields_of_action", "Sprache")
    driver.type_into("target_groups", "Frauen")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(NEEDS).count == 1)
    (need,) = office.services.needs.many(office.services.lists.ids(NEEDS))
    assert (need.fields_of_action, need.target_groups) == (("sprache",), ("frauen",))
    assert len(need.consultations) == 2


def enter_an_offer(office: Office, driver: Driver) -> None:
    office.context.router.go(Target(PageId.OFFERS, create=True))
    write(driver.wait_for_focus("title"), "Abendkurs Deutsch")
    driver.type_into("fields_of_action", "Sprache")
    driver.type_into("target_groups", "Frauen")
    driver.type_into("times", "dienstags 18 Uhr")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(OFFERS).count == 1)
    (offer,) = office.services.offers.many(office.services.lists.ids(OFFERS))
    assert (offer.title, offer.state) == ("Abendkurs Deutsch", OfferState.RUNNING)


def cover_the_need(office: Office, driver: Driver) -> None:
    (record,) = office.services.lists.ids(NEEDS)
    office.context.router.go(Target(PageId.NEEDS, record=record))
    driver.wait_for_focus("title")
    driver.tab_to("state_open")
    driver.keys(Qt.Key.Key_G)
    driver.type_into("offers", "Abendkurs Deutsch")
    driver.save()
    covered = NeedState.COVERED
    driver.qtbot.waitUntil(lambda: office.services.needs.get(record).state is covered)
    need = office.services.needs.get(record)
    assert need.offers == tuple(office.services.lists.ids(OFFERS))
    assert need.state_on == CLOCK.today()


def look_at_the_matrix(office: Office, driver: Driver) -> None:
    office.context.router.go(Target(PageId.GAP_MATRIX))
    table = child(driver.window, GapTable, "gap_table")
    driver.qtbot.waitUntil(table.hasFocus)
    press_until(lambda: table.place == ("sprache", "frauen"), Qt.Key.Key_Down)
    assert table.currentItem().text() == "● 1"
    (offer,) = office.services.lists.ids(OFFERS)

    def choose(dialog: QDialog) -> bool:
        dialog.show()
        driver.qtbot.waitUntil(dialog.isActiveWindow)
        press(focused(), Qt.Key.Key_Return)
        return True

    office.dialogs.run = choose  # type: ignore[method-assign]
    press(focused(), Qt.Key.Key_Return)
    driver.activate()
    assert office.gone[-1] == Target(PageId.OFFERS, record=offer)
    driver.wait_for_focus("title")


def write_the_directory(office: Office, driver: Driver, path: Path) -> None:
    def choose(dialog: QDialog) -> bool:
        assert isinstance(dialog, DirectoryDialog)
        dialog.show()
        driver.qtbot.waitUntil(dialog.isActiveWindow)
        for _ in range(10):
            if focused() is dialog.pdf_button:
                break
            press(focused(), Qt.Key.Key_Tab)
        press(focused(), Qt.Key.Key_Space)
        return bool(dialog.result())

    office.dialogs.run = choose  # type: ignore[method-assign]
    office.dialogs.paths = [path]
    # the buttons stand before the form
    press_until(lambda: focused().objectName() == "offers_directory", Qt.Key.Key_Backtab)
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(path.exists)
    words = text_of(path)
    assert "Angebotsverzeichnis" in words
    assert "Abendkurs Deutsch" in words
    assert "dienstags 18 Uhr" in words
