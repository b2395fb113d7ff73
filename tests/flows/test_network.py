"""The network in the real window, by keyboard: organisation, person, log entry, matrix, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature
from intdesk.domain.listing import ListQuery
from intdesk.services.office_file import OfficeFile
from tests.flows.driver import Driver
from tests.ui.hands import CTRL, child, focused, press, write
from tests.ui.office import CLOCK, TODAY, Office
from ui.kit.form.rows import RowsEditor
from ui.kit.grid_board import GridBoard
from ui.program import open_window
from ui.targets import PageId, Target

CONTACTS = ListQuery(Kind.CONTACT, sort="name", descending=False)
LOG = ListQuery(Kind.INTERACTION)


@pytest.fixture
def driver(qtbot: QtBot, office: Office, tmp_path: Path) -> Driver:
    """Return hands on the window with an empty file open."""
    path = tmp_path / "netz.intdesk"
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


def test_from_the_organisation_to_the_move_taken_back(office: Office, driver: Driver) -> None:
    enter_an_organisation(office, driver)
    enter_a_person_with_a_role(office, driver)
    note_a_talk(office, driver)
    move_in_the_matrix_and_take_it_back(office, driver)
    assert [m for m in office.messages if m] == []


def contacts(office: Office) -> list[Contact]:
    return office.services.contacts.many(office.services.lists.ids(CONTACTS))


def enter_an_organisation(office: Office, driver: Driver) -> None:
    driver.shortcut(Qt.Key.Key_3, PageId.CONTACTS)
    driver.keys(Qt.Key.Key_N, CTRL)
    write(driver.wait_for_focus("name"), "Sprachschule")
    driver.save()
    driver.qtbot.waitUntil(lambda: len(contacts(office)) == 1)


def enter_a_person_with_a_role(office: Office, driver: Driver) -> None:
    driver.keys(Qt.Key.Key_F, CTRL)
    driver.wait_for_focus("search")
    driver.keys(Qt.Key.Key_Down)
    driver.keys(Qt.Key.Key_Return)
    heading = child(driver.window, QLabel, "contact_heading")
    driver.qtbot.waitUntil(lambda: heading.text() == "Kontakt bearbeiten")
    driver.tab_to("contact_contacts_toggle")
    driver.keys(Qt.Key.Key_Space)
    driver.tab_to("contact_contacts_create")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("family_name"), "Meier")
    roles = child(driver.window, RowsEditor, "roles_editor")
    driver.type_into(roles.rows[0].parts[1].editor.input.objectName(), "Leitung")
    driver.save()
    driver.qtbot.waitUntil(lambda: len(contacts(office)) == 2)
    meier, school = contacts(office)
    assert (meier.nature, meier.name) == (Nature.PERSON, "Meier")
    assert [(r.organisation, r.title) for r in meier.roles] == [(school.id, "Leitung")]


def note_a_talk(office: Office, driver: Driver) -> None:
    meier, school = contacts(office)
    office.context.router.go(Target(PageId.CONTACTS, record=meier.id))
    driver.wait_for_focus("family_name")
    driver.tab_to("contact_interactions_create")
    driver.keys(Qt.Key.Key_Space)
    write(driver.wait_for_focus("subject"), "Neue Kurse")
    driver.type_into("minutes", "25")
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(LOG).count == 1)
    (talk,) = office.services.interactions.many(office.services.lists.ids(LOG))
    assert (talk.contacts, talk.minutes) == ((meier.id, school.id), 25)
    assert office.services.working_time.week(TODAY).minutes_by_function == {"vernetzung": 25}


def move_in_the_matrix_and_take_it_back(office: Office, driver: Driver) -> None:
    school = contacts(office)[1]
    office.context.router.go(Target(PageId.STAKEHOLDERS))
    board = child(driver.window, GridBoard, "stakeholder_board")
    driver.qtbot.waitUntil(board.hasFocus)
    press(focused(), Qt.Key.Key_S)
    assert board.chosen == school.id
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right):
        press(focused(), key)
    assert place(office, school.id) == (3, 3)
    driver.tab_to("undo_button")
    driver.keys(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: place(office, school.id) == (2, 3))


def place(office: Office, contact: int) -> tuple[int | None, int | None]:
    found = office.services.contacts.get(contact)
    return found.interest, found.influence
