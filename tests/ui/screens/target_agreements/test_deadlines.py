"""Deadlines of an agreement on its page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.screens.target_agreements.desk import cells, fill, kept, opened, running
from ui.targets import PageId, Target


def test_deadlines_are_done_and_put_off_on_the_page(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=running(office)))
    section = page.deadlines
    assert section.button.text() == "Fristen (3 offen)"
    section.set_unfolded(True)
    table = child(page, QTableWidget, "deadline_list")
    assert [cells(table, row, 0, 1) for row in range(3)] == [
        ["01.07.2026", "! erster Bericht fällig"],
        ["30.09.2026", "! Maßnahme „Bögen übersetzen lassen“ fällig"],
        ["01.11.2026", "! Laufzeit endet bald, wie geht es weiter?"],
    ]  # fmt: skip
    assert defects(page) == []
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    press(table, Qt.Key.Key_E)
    assert section.button.text() == "Fristen (2 offen)"
    assert cells(table, 2, 1) == ["✓ erster Bericht fällig"]
    table.setCurrentCell(0, 0)
    press(table, Qt.Key.Key_W)
    assert "28.11.2026" in [cells(table, row, 0)[0] for row in range(3)]
    step = office.services.history.last()
    assert step is not None
    office.context.bus.publish(office.services.history.undo(step.id))
    assert "28.11.2026" not in [cells(table, row, 0)[0] for row in range(3)]
    table.setCurrentCell(2, 0)
    button = child(page, QPushButton, "deadline_done")
    assert button.text() == "Wieder öffnen"
    click(button)
    assert section.button.text() == "Fristen (3 offen)"


def test_a_draft_says_when_deadlines_come(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, Target(PageId.TARGET_AGREEMENTS, record=kept(office)))
    page.deadlines.set_unfolded(True)
    assert "unterzeichnet" in child(page, QLabel, "agreement_deadlines_told").text()
    click(child(page, QPushButton, "deadline_add"))
    write(focused(), "1.12.2026")
    press(focused(), Qt.Key.Key_Tab)
    fill(page.deadlines, "title", "Nachfragen")
    click(child(page, QPushButton, "deadline_save"))
    assert page.deadlines.button.text() == "Fristen (1 offen)"
    (found,) = office.services.target_agreements.follow_ups(1)
    assert (found.title, found.due) == ("Nachfragen", date(2026, 12, 1))
