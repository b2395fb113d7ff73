"""Small records within a form: lines by keyboard, their names, their raw entries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.event import MoneyLine
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from ui.kit.focus import focusables, step_focus
from ui.kit.form.lines import LinesEditor
from ui.screens.events.lines import money_editor

LINES = (MoneyLine("Saal", 10_000), MoneyLine("Musik", 5050))


def shown(qtbot: QtBot) -> tuple[QWidget, LinesEditor[MoneyLine]]:
    host = QWidget()
    editor = money_editor("costs", "Ausgabe", "Ausgabe hinzufügen")
    editor.set_said_name("Kosten")
    column = QVBoxLayout(host)
    column.addWidget(editor)
    column.addStretch(1)
    show(qtbot, host, 420, 400)
    return host, editor


def test_lines_are_shown_and_given_back(qtbot: QtBot) -> None:
    host, editor = shown(qtbot)
    editor.set_value(LINES)
    assert editor.value() == LINES
    names = [w.accessibleName() for w in focusables(host)]
    assert names[:3] == ["Ausgabe 1: Zweck", "Ausgabe 1: Betrag", "Ausgabe 1 entfernen"]
    assert names[-1] == "Kosten: Ausgabe hinzufügen"
    assert defects(host) == []


def test_a_line_is_added_and_removed_by_keyboard(qtbot: QtBot) -> None:
    host, editor = shown(qtbot)
    changes: list[object] = []
    editor.changed.connect(lambda: changes.append(editor.value()))
    click(child(host, QPushButton, "costs"))
    write(focused(), "Kuchen")
    assert step_focus(host, forward=True)
    write(focused(), "95,5")
    assert editor.value() == (MoneyLine("Kuchen", 9550),)
    assert step_focus(host, forward=True)
    press(focused(), Qt.Key.Key_Space)
    assert editor.value() == ()
    assert focused().objectName() == "costs"
    assert changes[-1] == ()


def test_the_rest_is_numbered_anew(qtbot: QtBot) -> None:
    host, editor = shown(qtbot)
    editor.set_value(LINES)
    click(child(host, QPushButton, "costs_1_remove"))
    assert editor.value() == LINES[1:]
    assert focusables(host)[0].accessibleName() == "Ausgabe 1: Zweck"


def test_an_empty_line_is_none_and_an_unreadable_one_tells(qtbot: QtBot) -> None:
    _host, editor = shown(qtbot)
    editor.add_line()
    assert editor.value() == ()
    assert editor.entry_problem() == ""
    editor.set_entry([{"purpose": "Saal", "cents": "viel"}])
    assert "12,50" in editor.entry_problem()
    assert editor.entry() == [{"purpose": "Saal", "cents": "viel"}]


def test_entries_of_another_form_change_nothing(qtbot: QtBot) -> None:
    _host, editor = shown(qtbot)
    editor.set_value(LINES)
    editor.set_entry("kaputt")
    assert editor.value() == LINES
    editor.set_entry([{"purpose": 7}, "x"])
    assert editor.value() == (MoneyLine("Saal", 10_000), MoneyLine("Musik", 5050))


def test_steps_end_at_both_ends(qtbot: QtBot) -> None:
    host, editor = shown(qtbot)
    editor.set_value(LINES)
    stops = focusables(host)
    stops[0].setFocus()
    assert not step_focus(host, forward=False)
    stops[-1].setFocus()
    assert not step_focus(host, forward=True)
    assert step_focus(host, forward=False)
    assert focused() is stops[-2]
