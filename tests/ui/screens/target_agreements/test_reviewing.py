"""Goals are reviewed: all in one pass, each by its own rhythm, changed and removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.target_agreement import AgreementState as S
from intdesk.domain.target_agreement import Rhythm
from tests.domain.target_samples import AGREEMENT, review
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import cells, fill, kept, opened, running, stored
from ui.kit.chart_view import ChartView
from ui.kit.degree_bar import DegreeBar
from ui.screens.target_agreements.reviewing import ReviewDialog
from ui.targets import PageId, Target


def test_all_goals_are_reviewed_in_one_pass(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert defects(dialog) == []
        fill(dialog, "review_day", "2.7.2026")
        write(child(dialog, QLineEdit, "review_1_actual"), "6")
        write(child(dialog, QLineEdit, "review_2_actual"), "19")
        words = child(dialog, QLabel, "review_2_proposal_word").text()
        assert words.startswith("rot")
        goal = dialog.goals[1]
        goal.light.set_value("yellow")
        goal.light.changed.emit()
        click(child(dialog, QPushButton, "review_save"))
        assert dialog.changes is None  # the reason is missing
        goal.reason.set_value("Neue Plätze kommen im Herbst")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    first, second = (goal.last for goal in stored(office).goals)
    assert first is not None
    assert second is not None
    assert (first.day, first.actual, first.light) == (date(2026, 7, 2), 6_00, "")
    assert first.next_day == date(2026, 12, 31)  # half a year later, at most the end
    assert (second.light, second.light_reason) == ("yellow", "Neue Plätze kommen im Herbst")
    table = child(page, QTableWidget, "agreement_goal_list")
    assert [cells(table, row, 1) for row in range(2)] == [["grün"], ["gelb"]]
    table.setCurrentCell(1, 0)
    why = child(page, QLabel, "goal_light_why").text()
    assert "Von Hand gesetzt: Neue Plätze" in why
    assert "Vorschlag: rot" in why
    bar = child(page, DegreeBar, "goal_degree")
    assert bar.accessibleName().startswith("Zielerreichung 12\u00a0%")
    chart = child(page, ChartView, "goal_chart")
    assert "02.07.2026: 19\u00a0Wochen" in chart.picture.accessibleDescription()


def test_a_second_review_of_a_day_begins_with_the_first(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = running(office)
    office.services.target_agreements.review(
        record, {1: review(6_00, deviation="Knapp", next_day=date(2026, 9, 1))}
    )
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert not child(dialog, QLabel, "review_1_known").isVisible()
        fill(dialog, "review_day", "2.7.2026")
        assert child(dialog, QLineEdit, "review_1_actual").text() == "6"
        assert child(dialog, QLabel, "review_1_known").isVisible()
        assert child(dialog, QLineEdit, "review_next").text() == "01.09.2026"
        fill(dialog, "review_1_actual", "7")
        write(child(dialog, QLineEdit, "review_2_actual"), "19")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    (first,) = stored(office).goal(1).reviews
    assert (first.actual, first.deviation, first.next_day) == (7_00, "Knapp", date(2026, 9, 1))
    assert len(stored(office).goal(2).reviews) == 1


def test_reviews_are_listed_opened_and_removed_by_keys(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, service = running(office), office.services.target_agreements
    service.review(record, {1: review(3_00, date(2026, 4, 1))})
    service.review(record, {1: review(6_00)})
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    table = child(page, QTableWidget, "goal_review_list")
    assert [cells(table, row, 0, 1, 2) for row in range(2)] == [
        ["02.07.2026", "6", "50\u00a0%"], ["01.04.2026", "3", "25\u00a0%"],
    ]  # fmt: skip

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert defects(dialog) == []
        assert len(dialog.goals) == 1
        assert child(dialog, QLineEdit, "review_day").text() == "01.04.2026"
        fill(dialog, "review_day", "2.7.2026")
        click(child(dialog, QPushButton, "review_save"))
        problem = child(dialog, QLabel, "review_problem")
        assert "schon überprüft" in problem.text()
        fill(dialog, "review_day", "3.4.2026")
        fill(dialog, "review_1_actual", "4")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    table.setFocus()
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    assert [(r.day, r.actual) for r in stored(office).goal(1).reviews] == [
        (date(2026, 4, 3), 4_00), (date(2026, 7, 2), 6_00),
    ]  # fmt: skip
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    press(table, Qt.Key.Key_Delete)
    assert [r.actual for r in stored(office).goal(1).reviews] == [6_00]
    click(child(page.list, QPushButton, "undo_button"))
    assert len(stored(office).goal(1).reviews) == 2
    assert defects(page) == []


def test_reviews_of_a_closed_agreement_are_only_read(qtbot: QtBot, office: Office) -> None:
    record, service = running(office), office.services.target_agreements
    service.review(record, {1: review(6_00), 2: review(19_00)})
    for state in (S.REVIEWED, S.CLOSED):
        service.move(record, state)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    assert not child(page, QPushButton, "review_remove").isVisible()
    assert child(page, QLabel, "goal_reviews_closed").isVisible()
    assert not child(page, QPushButton, "agreement_version").isVisible()
    table = child(page, QTableWidget, "goal_review_list")
    table.setFocus()
    press(table, Qt.Key.Key_Delete)
    assert len(stored(office).goal(1).reviews) == 1
    click(child(page, QPushButton, "agreement_step_reviewed"))
    assert child(page, QPushButton, "review_remove").isVisible()
    assert not child(page, QLabel, "goal_reviews_closed").isVisible()


def test_what_is_signed_is_reviewed_while_a_new_version_is_drafted(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, service = running(office), office.services.target_agreements
    service.begin_version(record)
    service.put_goal(record, replace(stored(office).goal(1), target=100_00))
    service.remove_goal(record, 2)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))

    def enter(dialog: ReviewDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: focused().objectName() == "review_1_actual")
        assert [goal.goal.target for goal in dialog.goals] == [12_00]
        fill(dialog, "review_day", "2.7.2026")
        fill(dialog, "review_1_actual", "12")
        click(child(dialog, QPushButton, "review_save"))
        return dialog.result() == QDialog.DialogCode.Accepted

    monkeypatch.setattr(office.context.dialogs, "run", enter)
    click(child(page, QPushButton, "agreement_review"))
    assert [r.actual for r in stored(office).goal(1).reviews] == [12_00]
    told = child(page, QLabel, "agreement_goals_told").text()
    assert told.startswith(
        "Nach der unterzeichneten Fassung: 100\u00a0% erreicht (1 von 2 Zielen überprüft)."
    )
    view = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, part="departments"))
    row = cells(view.views.departments.table, 0, *range(9))
    assert row == ["Jugend und Kita", "1", "2", "1", "0", "0", "1", "100\u00a0%", "1 von 2"]
    card = view.views.departments.board.card(record)
    assert "1 von 2 Zielen überprüft" in card.accessibleName()


def test_a_goal_with_its_own_rhythm_gets_its_own_next_day(qtbot: QtBot, office: Office) -> None:
    goals = (replace(AGREEMENT.goals[0], rhythm=Rhythm.MONTHLY), AGREEMENT.goals[1])
    record = kept(office, replace(AGREEMENT, goals=goals))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=record))
    dialog = ReviewDialog(office.context, stored(office), page)
    show(qtbot, dialog, 720, 640)
    dialog.day.set_value(date(2026, 9, 1))
    dialog.day.changed.emit()
    told = child(dialog, QLabel, "review_1_own_next").text()
    assert told == "Gemessen wird monatlich, das nächste Mal am 01.10.2026."
    assert not child(dialog, QLabel, "review_2_own_next").isVisible()
    fill(dialog, "review_1_actual", "6")
    fill(dialog, "review_2_actual", "18")
    click(child(dialog, QPushButton, "review_save"))
    days = [goal.last.next_day for goal in stored(office).goals if goal.last is not None]
    assert days == [date(2026, 10, 1), date(2026, 12, 31)]


def monthly_and_half_yearly(office: Office) -> int:
    goals = (replace(AGREEMENT.goals[0], rhythm=Rhythm.MONTHLY), AGREEMENT.goals[1])
    record = kept(office, replace(AGREEMENT, goals=goals))
    for state in (S.AGREED, S.SIGNED, S.RUNNING):
        office.services.target_agreements.move(record, state)
    return record


def reviewing(qtbot: QtBot, office: Office, page: QWidget, day: date) -> ReviewDialog:
    dialog = ReviewDialog(office.context, stored(office), page)
    show(qtbot, dialog, 720, 640)
    dialog.day.set_value(day)
    dialog.day.changed.emit()
    return dialog


def next_days(office: Office) -> list[date | None]:
    return [goal.last.next_day for goal in stored(office).goals if goal.last is not None]


def test_the_day_of_a_monthly_goal_is_never_that_of_the_others(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(
        qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=monthly_and_half_yearly(office))
    )
    dialog = reviewing(qtbot, office, page, date(2026, 7, 1))
    fill(dialog, "review_1_actual", "6")
    click(child(dialog, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 8, 1)]
    again = reviewing(qtbot, office, page, date(2026, 7, 1))
    assert child(again, QLineEdit, "review_next").text() == "31.12.2026"
    fill(again, "review_2_actual", "18")
    click(child(again, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 8, 1), date(2026, 12, 31)]


def test_a_day_typed_for_all_leaves_a_monthly_goal_what_is_told_there(
    qtbot: QtBot, office: Office
) -> None:
    page = opened(
        qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=monthly_and_half_yearly(office))
    )
    dialog = reviewing(qtbot, office, page, date(2026, 9, 1))
    fill(dialog, "review_next", "15.10.2026")
    fill(dialog, "review_1_actual", "6")
    fill(dialog, "review_2_actual", "18")
    assert "am 01.10.2026" in child(dialog, QLabel, "review_1_own_next").text()
    click(child(dialog, QPushButton, "review_save"))
    assert next_days(office) == [date(2026, 10, 1), date(2026, 10, 15)]
