"""The views of all agreements: board, goals by light, departments; tab through the page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.target_agreement import AgreementState as S
from tests.domain.target_samples import AGREEMENT, review
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import cells, kept, opened, running, stored
from ui.screens.start.page import StartPage
from ui.targets import PageId, Target


def test_the_board_takes_only_steps_that_may_be(qtbot: QtBot, office: Office) -> None:
    kept(office, replace(AGREEMENT, signatures=()))
    page = opened(qtbot, office)
    page.views.choose("board")
    board = page.views.board
    board.focus_card(1)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office).state is S.AGREED
    assert focused() is board.card(1)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office).state is S.AGREED  # nobody has signed
    notice = office.dialogs.said[-1]
    assert notice.title == "Das geht noch nicht."
    assert "Namen und Tag" in notice.happened
    ways = [a.text() for a in board.card(1).menu_of_ways().actions()]
    assert ways == ["unterzeichnet", "Entwurf"]
    assert defects(page) == []


def test_goals_by_light_and_the_way_from_the_start_page(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    start = StartPage(office.context)
    show(qtbot, start, 1100, 700)
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    tile = child(start, QPushButton, "start_goals_red")
    assert tile.accessibleName().startswith("Ziele: 1 rot")
    click(tile)
    page = opened(qtbot, office, went[0])
    table = child(page, QTableWidget, "goals_table")
    assert focused() is table
    assert cells(table, 0, 0, 2) == ["rot", AGREEMENT.goals[1].title]
    assert table.rowCount() == 1
    press(table, Qt.Key.Key_Return)
    assert page.panel.shown == record
    assert child(page, QPushButton, "goals_all").text() == "alle (2)"


def test_tab_goes_all_around(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    names = {widget.objectName() for widget in tab_cycle(page)}
    assert "agreement_goal_list" in names
    assert "agreement_paper" in names


def test_goals_of_drafts_are_told_but_not_counted(qtbot: QtBot, office: Office) -> None:
    running(office)
    kept(office, replace(AGREEMENT, title="Entwurf"))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="goals/"))
    assert child(page, QTableWidget, "goals_table").rowCount() == 2
    nothing = child(page, QLabel, "goals_nothing").text()
    assert nothing == "2 Ziele aus Entwürfen zählen noch nicht mit."


def test_agreements_stand_by_department(qtbot: QtBot, office: Office) -> None:
    record = running(office)
    office.services.target_agreements.review(record, {1: review(6_00), 2: review(19_00)})
    kept(office, replace(AGREEMENT, title="Zweite", goals=()))
    kept(office, replace(AGREEMENT, title="Schule", department="schule", signatures=()))
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="departments"))
    view = page.views.departments
    assert [cells(view.table, row, *range(9)) for row in range(2)] == [
        ["Jugend und Kita", "2", "2", "1", "0", "1", "0", "37\u00a0%", "2 von 2"],
        ["Schule und Bildung", "1", "0", "0", "0", "0", "0", "–", "0 von 0"],
    ]  # fmt: skip
    without = child(page, QLabel, "departments_without").text()
    assert "Ohne Vereinbarung: " in without
    assert "Jugend" not in without
    view.board.focus_card(3)
    press(focused(), Qt.Key.Key_Right, CTRL)
    assert stored(office, 3).state is S.AGREED
    assert focused() is view.board.card(3)
    press(focused(), Qt.Key.Key_Left)
    assert focused() is view.board.card(1)
    press(focused(), Qt.Key.Key_Return)
    assert page.panel.shown == record
    went: list[Target] = []
    office.context.router.requested.connect(went.append)
    view.table.setFocus()
    view.table.setCurrentCell(0, 0)
    press(view.table, Qt.Key.Key_Return)
    page.arrive(went[0])
    assert not view.isVisible()
    assert page.list.model.rowCount() == 2
    assert defects(page) == []
