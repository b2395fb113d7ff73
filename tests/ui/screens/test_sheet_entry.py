from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.changes import Kind
from intdesk.domain.consultation import Consultation
from intdesk.domain.listing import ListQuery
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.meanwhile import meanwhile
from tests.ui.office import TODAY, Office
from ui.screens.consultations import list as module
from ui.screens.consultations.list import ConsultationPage
from ui.screens.consultations.sheet_entry import SheetEntryDialog
from ui.targets import PageId, Target

ALL = ListQuery(Kind.CONSULTATION)


def opened(qtbot: QtBot, office: Office) -> SheetEntryDialog:
    base = Consultation(place="Rathaus", contact_form="sprechstunde", minutes=10)
    dialog = SheetEntryDialog(office.context, base)
    show(qtbot, dialog, 640, 660)
    return dialog


def test_a_sheet_is_entered_by_keyboard_in_one_step(qtbot: QtBot, office: Office) -> None:
    dialog = opened(qtbot, office)
    assert focused().objectName() == "sheet_count_01"
    write(focused(), "3")
    press(focused(), Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Return)
    assert focused().objectName() == "sheet_count_02"
    write(focused(), "2")
    press(focused(), Qt.Key.Key_Return)
    write(focused(), "30")
    assert child(dialog, QLabel, "sheet_sum").text().startswith("5 Beratungen, 1:30")
    press(focused(), Qt.Key.Key_Return, CTRL)
    assert dialog.changes is not None
    assert dialog.changes.undo_label == "5 Beratungen erfasst"
    found = office.services.lists.summary(ALL)
    assert (found.count, found.minutes) == (5, 90)
    one = office.services.consultations.get(dialog.changes.ids[0])
    assert (one.day, one.place, one.contact_form) == (TODAY, "Rathaus", "sprechstunde")
    last = office.services.history.last()
    assert last is not None
    office.services.history.undo(last.id)
    assert office.services.lists.summary(ALL).count == 0


def test_what_is_wrong_stands_beside_its_field(qtbot: QtBot, office: Office) -> None:
    dialog = opened(qtbot, office)
    assert not child(dialog, QPushButton, "sheet_save").isEnabled()
    assert not dialog.save()
    write(focused(), "1")
    day = child(dialog, QLineEdit, "sheet_day")
    day.setFocus()
    day.selectAll()
    write(day, "irgendwann")
    press(day, Qt.Key.Key_Return, CTRL)
    assert dialog.changes is None
    assert "Bitte einen Tag angeben" in child(dialog, QLabel, "sheet_day_problem").text()
    day.selectAll()
    write(day, "2.3.2026")
    press(day, Qt.Key.Key_Return, CTRL)
    ids = office.services.lists.ids(ALL)
    assert [office.services.consultations.get(i).day for i in ids] == [date(2026, 3, 2)]


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    dialog = opened(qtbot, office)
    write(focused(), "1")
    assert defects(dialog) == []
    assert len(tab_cycle(dialog)) > 30


def test_the_page_prints_the_sheet_and_takes_it_in(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def remember(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(module, "open_path", remember)
    page = ConsultationPage(office.context)
    show(qtbot, page, 1100, 1000)
    page.arrive(Target(PageId.CONSULTATIONS))
    click(child(page, QPushButton, "consultations_tally"))
    office.dialogs.paths = [tmp_path / "Strichliste.pdf"]
    click(child(page, QPushButton, "tally_print"))
    assert shown == [tmp_path / "Strichliste.pdf"]
    assert shown[0].read_bytes().startswith(b"%PDF")

    def work(dialog: SheetEntryDialog) -> None:
        write(child(dialog, QLineEdit, "sheet_count_08"), "2")
        click(child(dialog, QPushButton, "sheet_save"))

    with meanwhile(SheetEntryDialog, work):
        click(child(page, QPushButton, "tally_enter"))
    assert page.list.model.rowCount() == 2
    assert child(page.list, QLabel, "undo_text").text() == "2 Beratungen erfasst"
