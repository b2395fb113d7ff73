"""The list of the last steps: any of them is taken back or done again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Changes
from intdesk.domain.contact import Contact
from tests.ui.a11y import defects
from tests.ui.hands import child, click, press, show
from tests.ui.office import Office
from ui.shell.undo_list import UndoListDialog
from ui.shell.window import MainWindow


def opened(qtbot: QtBot, office: Office) -> UndoListDialog:
    dialog = UndoListDialog(office.context)
    show(qtbot, dialog, 760, 400)
    return dialog


def rows(dialog: UndoListDialog) -> list[tuple[str, str]]:
    table = child(dialog, QTableWidget, "undo_list_table")
    found = []
    for row in range(table.rowCount()):
        what, state = table.item(row, 2), table.item(row, 3)
        assert what is not None
        assert state is not None
        found.append((what.text(), state.text()))
    return found


def switch(dialog: UndoListDialog) -> QPushButton:
    return child(dialog, QPushButton, "undo_list_switch")


def test_any_step_is_taken_back_and_done_again(qtbot: QtBot, office: Office) -> None:
    office.consult(minutes=20)
    contact = office.services.contacts.save(Contact(name="Jobcenter")).id
    office.services.contacts.trash([contact])
    heard: list[Changes] = []
    office.context.bus.changed.connect(heard.append)
    dialog = opened(qtbot, office)
    done = [("Kontakt gelöscht", ""), ("Kontakt erfasst", ""), ("Beratung erfasst", "")]
    assert rows(dialog) == done
    press(dialog.table, Qt.Key.Key_End)
    press(dialog.table, Qt.Key.Key_Down)
    dialog.table.setCurrentCell(2, 2)
    click(switch(dialog))
    assert rows(dialog)[2] == ("Beratung erfasst", "zurückgenommen")
    assert switch(dialog).text() == "Wiederholen"
    assert heard[-1].undo_label == "Rückgängig gemacht: Beratung erfasst"
    again = opened(qtbot, office)
    again.table.setCurrentCell(2, 2)
    click(switch(again))
    assert rows(again) == done
    assert heard[-1].undo_label == "Wiederholt: Beratung erfasst"
    assert switch(again).text() == "Rückgängig machen"
    assert defects(again) == []


def test_a_step_that_was_built_upon_says_why_it_stays(qtbot: QtBot, office: Office) -> None:
    record = office.consult(minutes=20)
    stored = office.services.consultations.get(record)
    office.services.consultations.save(replace(stored, minutes=50))
    dialog = opened(qtbot, office)
    dialog.table.setCurrentCell(1, 2)
    click(switch(dialog))
    assert "weil Einträge danach geändert wurden" in office.messages[0].what
    assert [state for _, state in rows(dialog)] == ["", ""]


def test_nothing_to_take_back(qtbot: QtBot, office: Office) -> None:
    dialog = opened(qtbot, office)
    assert not switch(dialog).isEnabled()
    sentence = child(dialog, QLabel, "undo_list_sentence").text()
    assert sentence == "Es gibt nichts rückgängig zu machen."
    dialog.switch()
    click(child(dialog, QPushButton, "undo_list_close"))
    assert not dialog.isVisible()


def test_the_menu_opens_it(qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    window = MainWindow(office.context)
    qtbot.addWidget(window)
    shown: list[object] = []
    monkeypatch.setattr(type(office.dialogs), "run", lambda _self, dialog: shown.append(dialog))
    action = window.findChild(QAction, "action_undo_list")
    assert action is not None
    assert action.text() == "Rückgängig &machen …"
    action.trigger()
    assert isinstance(shown[0], UndoListDialog)
