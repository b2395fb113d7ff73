from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.inline import InlineRunner
from tests.ui.kit.table.fake import COLUMNS, EVERYTHING, FakeSource, LaterRunner, Sums, model_of
from ui.kit.table.columns import plain
from ui.kit.table.model import KEPT_WINDOWS, WINDOW, SqlTableModel


@pytest.fixture
def runner() -> LaterRunner:
    return LaterRunner()


def ids(model: SqlTableModel) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def test_first_rows_are_there_before_the_rest(runner: LaterRunner, qtbot: QtBot) -> None:
    model = model_of(FakeSource(1000), runner)
    model.show(EVERYTHING)
    assert ids(model) == list(range(1000, 900, -1))
    before = model.complete
    assert not before
    with qtbot.waitSignal(model.completed) as caught, qtbot.assertNotEmitted(model.modelReset):
        runner.answer()
    assert model.rowCount() == 1000
    assert model.complete
    summary = caught.args[0]
    assert summary == Sums(1000, sum(n % 60 for n in range(1, 1001)))


def test_outdated_answers_are_dropped(runner: LaterRunner, qtbot: QtBot) -> None:
    model = model_of(FakeSource(1000), runner)
    model.show(EVERYTHING)
    model.show(replace(EVERYTHING, text="wohnen"))
    with qtbot.assertNotEmitted(model.completed):
        runner.answer(0)
    assert model.rowCount() == WINDOW
    runner.answer(0)
    assert model.rowCount() == 166


def test_a_short_result_is_complete_at_once(runner: LaterRunner) -> None:
    model = model_of(FakeSource(7), runner)
    model.show(EVERYTHING)
    assert model.complete
    runner.answer()
    assert model.rowCount() == 7


def test_rows_come_in_windows_and_few_are_kept(runner: LaterRunner) -> None:
    source = FakeSource(WINDOW * 30)
    model = model_of(source, runner)
    model.show(EVERYTHING)
    runner.answer()
    for row in range(WINDOW):
        assert model.index(row, 0).data()
    assert source.asked_rows == [WINDOW]
    for window in range(KEPT_WINDOWS + 1):
        assert model.index(window * WINDOW, 2).data()
    asked = len(source.asked_rows)
    assert model.index(0, 2).data()
    assert len(source.asked_rows) == asked + 1, "the oldest window was dropped"
    assert model.index(KEPT_WINDOWS * WINDOW, 2).data()
    assert len(source.asked_rows) == asked + 1


def test_sorting_asks_the_source(runner: LaterRunner, qtbot: QtBot) -> None:
    model = model_of(FakeSource(500), runner)
    model.sort(1)
    assert model.query is None
    model.show(EVERYTHING)
    with qtbot.waitSignal(model.query_changed) as caught:
        model.sort(1, Qt.SortOrder.AscendingOrder)
    assert caught.args == [replace(EVERYTHING, sort="minutes", descending=False)]
    assert ids(model)[:2] == [60, 120]
    with qtbot.assertNotEmitted(model.query_changed):
        model.sort(1, Qt.SortOrder.AscendingOrder)
        model.sort(2)


def test_refresh_keeps_a_long_list_until_the_answer(runner: LaterRunner, qtbot: QtBot) -> None:
    source = FakeSource(300)
    model = model_of(source, runner)
    model.refresh()
    assert not runner.waiting
    model.show(EVERYTHING)
    runner.answer()
    source.gone.add(299)
    with qtbot.waitSignal(model.dataChanged):
        model.refresh()
    assert model.rowCount() == 300
    assert model.index(1, 0).data() == "", "a record that is gone has no text"
    runner.answer()
    assert model.rowCount() == 299
    assert model.row_of(299) == -1
    assert model.repeats


def test_refresh_of_a_short_list_is_immediate(runner: LaterRunner) -> None:
    source = FakeSource(5)
    model = model_of(source, runner)
    model.show(EVERYTHING)
    source.size = 6
    model.refresh()
    assert ids(model)[0] == 6


def test_cells_have_text_alignment_and_a_spoken_row() -> None:
    model = SqlTableModel(COLUMNS, FakeSource(3), InlineRunner())
    model.show(EVERYTHING)
    role = Qt.ItemDataRole
    assert model.index(0, 1).data() == "3"
    assert model.index(0, 1).data(role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    sentence = "Datum: 2026-04-04; Minuten: 3; Thema: Schule und Kita"
    assert model.index(0, 0).data(role.AccessibleTextRole) == sentence
    assert model.index(0, 1).data(role.AccessibleTextRole) is None
    assert model.index(0, 0).data(role.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Datum"
    assert model.headerData(1, Qt.Orientation.Horizontal, role.TextAlignmentRole)
    assert model.headerData(0, Qt.Orientation.Horizontal, role.FontRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == 5


def test_texts_for_copying_leave_out_what_is_gone() -> None:
    source = FakeSource(250)
    model = SqlTableModel(COLUMNS, source, InlineRunner())
    model.show(EVERYTHING)
    source.gone.add(2)
    lines = list(model.texts([1, 2, 250], COLUMNS[:2]))
    assert lines == [["2026-02-02", "1"], ["2026-11-27", "10"]]


def test_plain_format_leaves_nothing_for_nothing() -> None:
    show = plain("place")
    assert (show({"place": None}), show({}), show({"place": 3})) == ("", "", "3")


def test_model_keeps_the_rules_of_qt(runner: LaterRunner, qtmodeltester: ModelTester) -> None:
    model = model_of(FakeSource(250), runner)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show(EVERYTHING)
    runner.answer()
    model.show(replace(EVERYTHING, text="arbeit"))
    runner.answer()
    model.refresh()
    runner.answer()
