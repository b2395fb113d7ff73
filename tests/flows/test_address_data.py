"""Address data from elsewhere in the real window: import, hint, merge, undo, cards."""

from __future__ import annotations

from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from tests.flows.driver import Driver
from tests.ui.hands import CTRL, child, click, write
from tests.ui.office import CLOCK, Office
from ui.program import open_window
from ui.targets import PageId, Target

LIST = """Einrichtung;Ansprechpartner;Telefon
VHS Adorf;Anna Kaya;05551 1000
Tafel Adorf;;05551 2000
"""


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with a file open that knows one body."""
    path = tmp_path / "netz.intdesk"
    with OfficeFile.create(path, clock=CLOCK) as made:
        made.contacts.save(Contact(name="Volkshochschule Adorf"))
    window = open_window(office.context, None)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1366, 768)
    office.context.file._take(OfficeFile.open(path, clock=CLOCK))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    return Driver(window, qtbot)


def contacts(office: Office) -> dict[str, Contact]:
    ids = office.services.lists.ids(ListQuery(Kind.CONTACT))
    return {contact.name: contact for contact in office.services.contacts.many(list(ids))}


def test_from_a_list_to_cards(office: Office, driver: Driver, tmp_path: Path) -> None:
    import_a_list(office, driver, tmp_path)
    see_the_hint(driver)
    merge_and_take_back(office, driver)
    give_cards_away(office, driver, tmp_path)
    assert [m for m in office.messages if m] == []


def import_a_list(office: Office, driver: Driver, folder: Path) -> None:
    path = folder / "Liste.csv"
    path.write_bytes(LIST.encode("cp1252"))
    office.dialogs.paths = [path]
    driver.window.go(Target(PageId.CONTACT_IMPORT))
    click(child(driver.window, QPushButton, "contact_import_choose"))
    run = child(driver.window, QPushButton, "contact_import_run")
    driver.qtbot.waitUntil(run.isEnabled)
    assert run.text() == "2 Kontakte importieren"
    click(run)
    driver.qtbot.waitUntil(child(driver.window, QWidget, "contact_import_done").isVisible)
    # the body of the list is the one that is there under its long name
    assert set(contacts(office)) == {"Volkshochschule Adorf", "Kaya, Anna", "Tafel Adorf"}


def see_the_hint(driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_3, PageId.CONTACTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("name"), "VHS Adorf")
    hint = child(driver.window, QWidget, "contact_similar")
    driver.qtbot.waitUntil(hint.isVisible)
    driver.save()
    driver.qtbot.waitUntil(lambda: not hint.isVisible())


def merge_and_take_back(office: Office, driver: Driver) -> None:
    driver.window.go(Target(PageId.DUPLICATES))
    table = child(driver.window, QTableWidget, "duplicate_table")
    driver.qtbot.waitUntil(lambda: table.rowCount() == 1)
    role = contacts(office)["Kaya, Anna"].roles[0].organisation
    merge = child(driver.window, QPushButton, "duplicate_merge")
    driver.qtbot.waitUntil(merge.isEnabled)
    click(merge)
    driver.qtbot.waitUntil(lambda: table.rowCount() == 0)
    assert "VHS Adorf" not in contacts(office)
    page = child(driver.window, QWidget, "duplicate_page")
    click(child(page, QPushButton, "undo_button"))
    driver.qtbot.waitUntil(lambda: table.rowCount() == 1)
    assert {"VHS Adorf", "Volkshochschule Adorf"} <= set(contacts(office))
    assert contacts(office)["Kaya, Anna"].roles[0].organisation == role


def give_cards_away(office: Office, driver: Driver, folder: Path) -> None:
    path = folder / "Netzwerk.vcf"
    office.dialogs.paths = [path]
    office.dialogs.run = _all_of_the_list  # type: ignore[method-assign]
    driver.shortcut(Qt.Key.Key_3, PageId.CONTACTS)
    click(child(driver.window, QPushButton, "contacts_cards"))
    driver.qtbot.waitUntil(path.exists)
    cards = list(vobject.readComponents(path.read_text("utf-8")))
    assert {card.fn.value for card in cards} == {
        "Volkshochschule Adorf", "VHS Adorf", "Anna Kaya", "Tafel Adorf",
    }  # fmt: skip


def _all_of_the_list(dialog: QDialog) -> bool:
    button = child(dialog, QWidget, "card_shown")
    button.setFocus()
    write(button, " ")
    return True
