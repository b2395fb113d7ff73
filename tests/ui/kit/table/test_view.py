from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import CTRL, SHIFT, click, press, show
from tests.ui.kit.table.fake import COLUMNS, EVERYTHING, FakeSource, LaterRunner, model_of
from ui.kit.table.model import SqlTableModel
from ui.kit.table.view import ROW_HEIGHT, TableView


class Desk:
    """A list of 300 records that is shown, with answers that come when the test wants."""

    def __init__(self, qtbot: QtBot, size: int = 300) -> None:
        self.source = FakeSource(size)
        self.runner = LaterRunner()
        self.model = model_of(self.source, self.runner)
        self.view = TableView("consultations", "Beratungen", self.model)
        show(qtbot, self.view, 800, 500)
        self.model.show(EVERYTHING)
        self.runner.answer()
        self.view.setFocus()

    def row(self, number: int) -> QPoint:
        return self.view.visualRect(self.model.index(number, 0)).center()

    def titles(self) -> list[str]:
        return [c.title for c in self.view.visible_columns()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_enter_and_double_click_open_what_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    click(desk.view.viewport(), desk.row(2))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        with qtbot.waitSignal(desk.view.opened) as caught:
            press(desk.view, key)
        assert caught.args == [[298]]
    with qtbot.waitSignal(desk.view.opened):
        desk.view.doubleClicked.emit(desk.model.index(2, 0))


def test_keys_without_a_choice_do_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.view.opened), qtbot.assertNotEmitted(desk.view.removal_wanted):
        press(desk.view, Qt.Key.Key_Return)
        press(desk.view, Qt.Key.Key_Delete)


def test_several_are_chosen_and_removed(desk: Desk, qtbot: QtBot) -> None:
    click(desk.view.viewport(), desk.row(1))
    with qtbot.waitSignal(desk.view.chosen_changed):
        press(desk.view, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(desk.view.removal_wanted) as caught:
        press(desk.view, Qt.Key.Key_Delete)
    assert caught.args == [[299, 298]]


def test_all_are_chosen_at_once(desk: Desk) -> None:
    press(desk.view, Qt.Key.Key_A, CTRL)
    assert len(desk.view.chosen_ids()) == 300


def test_choice_is_kept_by_id_when_rows_move(desk: Desk) -> None:
    desk.view.choose([250])
    top = desk.view.rowAt(0)
    assert top > 0
    top_id = desk.model.id_at(top)
    desk.source.size = 303
    desk.model.refresh()
    desk.runner.answer()
    assert desk.view.chosen_ids() == [250]
    assert desk.model.id_at(desk.view.currentIndex().row()) == 250
    assert desk.model.id_at(desk.view.rowAt(0)) == top_id


def test_choice_beyond_the_first_rows_comes_back(desk: Desk) -> None:
    desk.view.choose([6, 12])
    desk.model.show(replace(EVERYTHING, text="wohnen", descending=True))
    assert desk.view.chosen_ids() == [12, 6], "a short answer holds them at once"
    desk.model.show(EVERYTHING)
    assert desk.view.chosen_ids() == []
    desk.runner.answer(1)
    assert desk.view.chosen_ids() == [12, 6]


def test_a_new_choice_of_the_user_is_left_alone(desk: Desk) -> None:
    desk.view.choose([5])
    desk.model.show(replace(EVERYTHING, sort="minutes"))
    click(desk.view.viewport(), desk.row(0))
    mine = desk.view.chosen_ids()
    desk.runner.answer()
    assert desk.view.chosen_ids() == mine


def test_a_record_that_is_not_shown_cannot_be_chosen(desk: Desk) -> None:
    assert not desk.view.choose([9999])


def test_a_new_question_starts_at_the_top(desk: Desk) -> None:
    desk.view.scrollToBottom()
    desk.model.show(replace(EVERYTHING, text="kita"))
    assert desk.view.rowAt(0) == 0


def test_the_head_sorts_and_shows_it(desk: Desk, qtbot: QtBot) -> None:
    header = desk.view.horizontalHeader()
    assert header.isSortIndicatorShown()
    with qtbot.waitSignal(desk.model.query_changed):
        header.sectionClicked.emit(1)
    assert desk.model.query == replace(EVERYTHING, sort="minutes", descending=False)
    assert header.sortIndicatorSection() == 1
    with qtbot.waitSignal(desk.model.query_changed):
        header.sectionClicked.emit(1)
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    with qtbot.assertNotEmitted(desk.model.query_changed):
        header.sectionClicked.emit(2)
    assert header.sortIndicatorSection() == 1
    desk.model.show(replace(EVERYTHING, sort=""))
    assert not header.isSortIndicatorShown()


def test_columns_are_chosen_in_a_menu(desk: Desk, qtbot: QtBot) -> None:
    assert desk.titles() == ["Datum", "Minuten", "Thema", "Ort"]
    columns = desk.view.column_menu(desk.view)
    with qtbot.waitSignal(desk.view.layout_changed):
        columns.actions()[4].trigger()
    assert desk.titles() == ["Datum", "Minuten", "Thema", "Ort", "Notiz"]
    for action in columns.actions()[1:5]:
        action.trigger()
    assert desk.titles() == ["Datum"]
    again = desk.view.column_menu(desk.view)
    assert not again.actions()[0].isEnabled(), "the last column stays"
    again.actions()[-1].trigger()
    assert desk.titles() == ["Datum", "Minuten", "Thema", "Ort"]


def test_layout_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.view.restore_layout({"fields": ["topic", "gone", "day"], "widths": {"topic": 222}})
    assert desk.titles() == ["Thema", "Datum"]
    assert desk.view.table_layout()["fields"] == ["topic", "day"]
    assert desk.view.table_layout()["widths"]["topic"] == 222
    desk.view.restore_layout({"fields": ["gone"], "widths": {}})
    assert desk.titles() == ["Thema", "Datum"]


def test_no_title_is_cut_even_beside_the_arrow(qtbot: QtBot) -> None:
    columns = [replace(column, title="Empfänger", width=50) for column in COLUMNS]
    runner = LaterRunner()
    model = SqlTableModel(columns, FakeSource(3), runner)
    view = TableView("narrow", "Schmal", model)
    show(qtbot, view, 800, 500)
    header = view.horizontalHeader()
    shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
    header.setSortIndicatorShown(False)
    assert all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in shown[:-1])
    for section, field in enumerate(("day", "minutes")):
        model.show(replace(EVERYTHING, sort=field))
        runner.answer()
        assert header.isSortIndicatorShown()
        assert header.sectionSize(section) >= header.sectionSizeHint(section)


def test_the_stretched_column_asks_for_no_width_next_time(desk: Desk) -> None:
    desk.view.resize(1600, 500)
    desk.view.horizontalHeader().resizeSection(0, 140)
    kept = desk.view.table_layout()
    assert set(kept["widths"]) == set(kept["fields"][:-1])
    desk.view.resize(800, 500)
    desk.view.restore_layout(kept)
    assert desk.view.horizontalScrollBar().maximum() == 0


def test_chosen_rows_are_copied_as_text(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("before")
    press(desk.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    click(desk.view.viewport(), desk.row(0))
    press(desk.view, Qt.Key.Key_C, CTRL)
    expected = "Datum\tMinuten\tThema\tOrt\n2026-01-21\t0\tWohnen\t"
    assert QGuiApplication.clipboard().text() == expected


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_context_menu_holds_actions_copy_and_columns(
    reason: QContextMenuEvent.Reason, desk: Desk
) -> None:
    desk.view.addAction(QAction("Duplizieren", desk.view))
    click(desk.view.viewport(), desk.row(0))
    place = desk.view.mapToGlobal(QPoint(10, 60))
    event = QContextMenuEvent(reason, QPoint(10, 60), place)
    desk.view.contextMenuEvent(event)
    opened = menu()
    texts = [a.text() for a in opened.actions() if not a.isSeparator()]
    assert texts == ["Duplizieren", "Als Text kopieren", "Spalten"]
    opened.close()


def test_head_has_the_column_menu(desk: Desk) -> None:
    desk.view.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    opened = menu()
    assert [a.text() for a in opened.actions()][:2] == ["Datum", "Minuten"]
    opened.close()


def test_rows_have_one_height_and_the_current_one_a_frame(desk: Desk) -> None:
    assert desk.view.rowHeight(7) == ROW_HEIGHT
    plain = desk.view.grab().toImage()
    press(desk.view, Qt.Key.Key_Down)
    press(desk.view, Qt.Key.Key_Down, CTRL)
    assert desk.view.grab().toImage() != plain
    assert not defects(desk.view)


def test_column_fields_are_unique() -> None:
    assert len({c.field for c in COLUMNS}) == len(COLUMNS)
