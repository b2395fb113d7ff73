from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.contact import Contact
from intdesk.domain.contact_parts import Nature, Role
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.screens.stakeholders.page import StakeholderPage
from ui.targets import PageId, Target


@pytest.fixture
def ids(office: Office) -> list[int]:
    """Return two in the matrix, one without a place, and the role of a person."""
    save = office.services.contacts.save
    school = save(Contact(name="Volkshochschule", kind="kurs", influence=1, interest=3)).id
    town = save(Contact(name="Gemeinderat", kind="politik", influence=4, interest=1)).id
    waiting = save(Contact(name="Sportverein")).id
    anna = Contact(nature=Nature.PERSON, family_name="Müller", given_name="Anna")
    role = save(replace(anna, roles=(Role(school, "Leitung"),), influence=1, interest=3)).id
    save(anna)
    return [school, town, waiting, role]


@pytest.fixture
def page(qtbot: QtBot, office: Office, ids: list[int]) -> StakeholderPage:
    del ids
    page = StakeholderPage(office.context)
    show(qtbot, page, 1180, 720)
    page.arrive(Target(PageId.STAKEHOLDERS))
    return page


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item is not None else ""


def assessed(office: Office, contact: int) -> tuple[int | None, int | None]:
    found = office.services.contacts.get(contact)
    return found.influence, found.interest


def test_organisations_and_roles_are_shown_and_no_names(page: StakeholderPage) -> None:
    table = child(page, QTableWidget, "standing_list")
    rows = [[cell(table, r, c) for c in range(3)] for r in range(table.rowCount())]
    assert rows == [
        ["Gemeinderat", "4", "1"],
        ["Leitung, Volkshochschule", "1", "3"],
        ["Sportverein", "–", "–"],
        ["Volkshochschule", "1", "3"],
    ]
    assert child(page, QLabel, "stakeholder_count").text() == "3 von 4 eingeschätzt"
    assert defects(page) == []


def test_arrow_keys_move_and_say_where(
    page: StakeholderPage, office: Office, ids: list[int]
) -> None:
    board = page.board
    assert board.hasFocus()
    press(board, Qt.Key.Key_V)
    assert board.chosen == ids[0]
    press(board, Qt.Key.Key_Up)
    press(board, Qt.Key.Key_Right)
    press(board, Qt.Key.Key_Right)
    assert assessed(office, ids[0]) == (2, 4)
    assert board.accessibleDescription() == "Volkshochschule: Einfluss 2, Interesse 4"
    assert office.announced[-1] == "Volkshochschule: Einfluss 2, Interesse 4"
    press(board, Qt.Key.Key_Delete)
    assert assessed(office, ids[0]) == (None, None)
    press(board, Qt.Key.Key_Left)
    assert assessed(office, ids[0]) == (2, 2)


def test_each_move_is_taken_back_on_its_own(
    page: StakeholderPage, office: Office, ids: list[int]
) -> None:
    press(page.board, Qt.Key.Key_Home)
    press(page.board, Qt.Key.Key_Right)
    press(page.board, Qt.Key.Key_Right)
    assert assessed(office, ids[1]) == (4, 3)
    click(child(page, QPushButton, "undo_button"))
    assert assessed(office, ids[1]) == (4, 2)
    office.services.history.undo(office.services.history.last().id)  # type: ignore[union-attr]


def test_the_mouse_drags_names_also_from_the_strip(
    page: StakeholderPage, office: Office, ids: list[int]
) -> None:
    drag(page, ids[2], (3, 0))
    assert assessed(office, ids[2]) == (0, 3)
    drag(page, ids[1], (0, 0))
    assert assessed(office, ids[1]) == (0, 0)


def drag(page: StakeholderPage, contact: int, place: tuple[int, int]) -> None:
    layout = page.board.layout_now()
    chip = layout.chip_of(contact)
    assert chip is not None
    start, end = at(chip.rect.center()), at(layout.field(place).center())
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(page.board, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(page.board, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(page.board, end)
    QTest.mouseRelease(page.board, left, Qt.KeyboardModifier.NoModifier, end)


def at(point: QPointF) -> QPoint:
    return point.toPoint()


def test_the_list_does_the_same_as_the_picture(
    page: StakeholderPage, office: Office, ids: list[int]
) -> None:
    table = child(page, QTableWidget, "standing_list")
    table.setCurrentCell(2, 0)
    assert page.board.chosen == ids[2]
    for name, steps in (("standing_influence", 5), ("standing_interest", 3)):
        box = child(page, QComboBox, name)
        box.setFocus()
        for _ in range(steps):
            press(box, Qt.Key.Key_Down)
    assert assessed(office, ids[2]) == (4, 2)
    click(child(page, QPushButton, "standing_open"))
    assert office.gone[-1] == Target(PageId.CONTACTS, record=ids[2])


def test_one_kind_alone(page: StakeholderPage) -> None:
    box = child(page, QComboBox, "stakeholder_kind")
    box.setCurrentIndex(box.findData("politik"))
    box.activated.emit(box.currentIndex())
    assert child(page, QLabel, "stakeholder_count").text() == "1 von 1 eingeschätzt"


def test_pictures_and_the_internal_page(
    page: StakeholderPage, office: Office, tmp_path: Path
) -> None:
    paths = [tmp_path / f"m{ending}" for ending in (".png", ".svg", ".pdf")]
    office.dialogs.paths += paths
    page.export_picture()
    page.export_picture()
    page.export_pdf()
    assert not QImage(str(paths[0])).isNull()
    assert "Gemeinderat" in paths[1].read_text(encoding="utf-8")
    assert "intern, nicht zur Veröffentlichung" in paths[1].read_text(encoding="utf-8")
    assert paths[2].read_bytes().startswith(b"%PDF")
