"""The work list of duplicates: compare, choose, merge, take back, keep apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Reach, Role
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, focused, press, show
from tests.ui.office import Office
from ui.screens.duplicates.page import DuplicatePage
from ui.targets import PageId, Target


def person(given: str, family: str, phone: str = "", **more: str) -> Contact:
    phones = (Reach(phone),) if phone else ()
    return Contact(
        nature=Nature.PERSON, given_name=given, family_name=family, phones=phones,
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


def fill(office: Office) -> list[int]:
    """Store a pair of bodies with a person, and a group of three people."""
    contacts = office.services.contacts
    bodies = [contacts.save(Contact(name=n)).id for n in ("VHS Adorf", "Volkshochschule Adorf")]
    anna = Contact(
        nature=Nature.PERSON,
        given_name="Eva",
        family_name="Kluge",
        roles=(Role(bodies[1], "Leitung"),),
    )
    people = [
        anna,
        person("Anna", "Mueller", "05551 123456", title="Dr."),
        person("Anna", "Müller", "+49 5551 123456", job="Lehrerin"),
        person("Anna", "Müller", "0170 9999999"),
    ]
    return [*bodies, *(contacts.save(one).id for one in people)]


def opened(qtbot: QtBot, office: Office, width: int = 1100) -> DuplicatePage:
    page = DuplicatePage(office.context)
    show(qtbot, page, width, 740)
    page.arrive(Target(PageId.DUPLICATES))
    return page


def names(page: DuplicatePage) -> list[str]:
    table = child(page, QTableWidget, "duplicate_table")
    items = (table.item(row, 0) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


def tick(button: QWidget) -> None:
    button.setFocus()
    press(button, Qt.Key.Key_Space)


def choose_row(page: DuplicatePage, text: str) -> None:
    child(page, QTableWidget, "duplicate_table").setFocus()
    for _ in names(page):
        row = child(page, QTableWidget, "duplicate_table").currentRow()
        if text in names(page)[row]:
            return
        press(focused(), Qt.Key.Key_Down)
    raise AssertionError(f"{text} is not proposed")


def test_merging_takes_the_chosen_values_and_keeps_links(qtbot: QtBot, office: Office) -> None:
    ids = fill(office)
    page = opened(qtbot, office)
    choose_row(page, "VHS Adorf")
    assert "gleicher Name" in child(page, QLabel, "duplicate_signs").text()
    tick(child(page, QRadioButton, "duplicate_name_0"))
    click(child(page, QPushButton, "duplicate_merge"))
    assert [c.name for c in office.services.contacts.many(ids[:2])] == ["VHS Adorf"]
    assert office.services.contacts.get(ids[2]).roles == (Role(ids[0], "Leitung"),)
    assert not any("VHS" in text for text in names(page))
    click(child(page, QPushButton, "undo_button"))
    assert len(office.services.contacts.many(ids[:2])) == 2
    assert office.services.contacts.get(ids[2]).roles == (Role(ids[1], "Leitung"),)
    assert any("VHS" in text for text in names(page))


def test_one_of_three_can_be_left_out(qtbot: QtBot, office: Office) -> None:
    ids = fill(office)
    page = opened(qtbot, office)
    choose_row(page, "Mueller, Anna\nMüller, Anna\nMüller, Anna")
    tick(child(page, QCheckBox, "duplicate_include_3"))
    assert page.findChild(QRadioButton, "duplicate_family_name_2") is None
    click(child(page, QPushButton, "duplicate_merge"))
    first, third = office.services.contacts.many(ids[3:])
    assert (first.family_name, first.title, first.job) == ("Müller", "Dr.", "Lehrerin")
    assert third.id == ids[5]


def test_no_duplicate_is_remembered_and_can_be_forgotten(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    choose_row(page, "VHS Adorf")
    click(child(page, QPushButton, "duplicate_two"))
    assert not any("VHS" in text for text in names(page))
    seen: list[str] = []

    def answer(dialog: QDialog) -> bool:
        item = child(dialog, QTableWidget, "apart_table").item(0, 0)
        seen.append(item.text() if item is not None else "")
        click(child(dialog, QPushButton, "apart_again"))
        return True

    office.dialogs.run = answer  # type: ignore[method-assign]
    click(child(page, QPushButton, "duplicate_apart"))
    assert seen == ["VHS Adorf"]
    assert any("VHS" in text for text in names(page))


def test_without_proposals_the_page_says_so(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    assert child(page, QLabel, "duplicate_count").text() == "Keine Dubletten gefunden."
    assert child(page, QLabel, "duplicate_nothing").isVisible()
    assert not child(page, QPushButton, "duplicate_merge").isVisible()


def test_a_contact_opens_and_a_narrow_window_shows_one_side(qtbot: QtBot, office: Office) -> None:
    ids = fill(office)
    page = opened(qtbot, office, 600)
    child(page, QPushButton, "duplicate_to_list")
    page.sides_show_list()
    table = child(page, QTableWidget, "duplicate_table")
    assert table.isVisible()
    choose_row(page, "VHS Adorf")
    press(table, Qt.Key.Key_Return)
    assert not table.isVisible()
    click(child(page, QPushButton, "duplicate_open_1"))
    assert office.gone == [Target(PageId.CONTACTS, record=ids[0])]


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    fill(office)
    page = opened(qtbot, office)
    qtbot.waitUntil(child(page, QPushButton, "duplicate_open_1").isVisible)
    assert defects(page) == []
    found = [widget.objectName() for widget in tab_cycle(page)]
    at = found.index("duplicate_open_1")
    assert found.index("duplicate_table") < at < found.index("duplicate_merge")
