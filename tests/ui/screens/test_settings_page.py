from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.codes import CodeListId
from intdesk.domain.office import OfficeKind
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import CTRL, child, click, focused, press, show, write
from tests.ui.office import Office
from ui import settings
from ui.kit.theme import Scheme
from ui.screens.settings.page import SettingsPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office, part: str = "office") -> SettingsPage:
    page = SettingsPage(office.context)
    show(qtbot, page, 1000, 900)
    page.arrive(Target(PageId.SETTINGS, part=part))
    return page


def fill(page: QWidget, name: str, text: str) -> None:
    field = child(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    write(field, text)


def save_office(page: SettingsPage) -> None:
    click(child(page, QPushButton, "office_save"))


def test_the_profile_is_saved(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    picture = QImage(20, 24, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "wappen.png"))
    page = opened(qtbot, office)
    fill(page, "name", "Landkreis Musterland")
    click(child(page, QPushButton, "kind_district"))
    fill(page, "ags", "06999")
    press(focused(), Qt.Key.Key_Tab)
    fill(page, "week_minutes", "19,5")
    for function, share in {"beratung": "60", "vernetzung": "40"}.items():
        fill(page, f"planned_shares_{function}", share)
    assert child(page, QLabel, "planned_shares_sum").text() == "Summe: 100,0\N{NO-BREAK SPACE}%"
    office.dialogs.paths = [tmp_path / "wappen.png"]
    click(child(page, QPushButton, "coat"))
    save_office(page)
    saved = office.services.office.get()
    assert (saved.name, saved.kind) == ("Landkreis Musterland", OfficeKind.DISTRICT)
    assert (saved.ags, saved.land, saved.week_minutes) == ("06999", "06", 1170)
    assert saved.planned_shares == {"beratung": 60, "vernetzung": 40}
    assert (saved.coat_type, saved.coat[1:4]) == ("image/png", b"PNG")
    assert not page.may_leave() or office.dialogs.said == []


def test_what_does_not_fit_is_shown(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    fill(page, "name", "X")
    fill(page, "ags", "99")
    fill(page, "planned_shares_beratung", "50")
    save_office(page)
    assert child(page, QLabel, "ags_problem").text().startswith("Der Gemeindeschlüssel hat 8")
    assert "50 %" in child(page, QLabel, "planned_shares_problem").text()
    assert office.services.office.get().name == ""
    click(child(page, QPushButton, "office_discard"))
    assert child(page, QLineEdit, "name").text() == ""


def test_hours_are_read_as_people_write_them(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    fill(page, "week_minutes", "viel")
    fill(page, "name", "X")
    save_office(page)
    assert "19,5" in child(page, QLabel, "week_minutes_problem").text()
    fill(page, "week_minutes", "19:30")
    press(focused(), Qt.Key.Key_Up)
    save_office(page)
    assert office.services.office.get().week_minutes == 1200


@pytest.mark.parametrize(("answer", "name"), [("save", "Neu"), ("discard", ""), ("", "")])
def test_unsaved_entries_are_asked_about(
    qtbot: QtBot, office: Office, answer: str, name: str
) -> None:
    page = opened(qtbot, office)
    fill(page, "name", "Neu")
    office.dialogs.answers = [answer]
    click(child(page, QPushButton, "settings_codes_button"))
    assert office.services.office.get().name == name
    assert child(page, QWidget, "settings_office").isVisible() is (answer == "")


def test_a_profile_changed_elsewhere_is_not_overwritten(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    fill(page, "name", "Hier")
    stored = office.services.office.get()
    office.services.office.save(replace(stored, name="Anderswo"))
    save_office(page)
    assert len(office.messages) == 1
    assert office.services.office.get().name == "Anderswo"


def test_an_undo_elsewhere_is_shown(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office)
    stored = office.services.office.get()
    changed = replace(stored, name="X", officer="Alex")
    office.context.bus.publish(office.services.office.save(changed))
    assert child(page, QLineEdit, "officer").text() == "Alex"


def table_texts(page: QWidget, column: int) -> list[str]:
    table = child(page, QTableWidget, "code_table")
    items = (table.item(row, column) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


def test_an_entry_is_renamed_and_its_code_stays(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "codes")
    assert not child(page, QLineEdit, "code").isEnabled()
    fill(page, "label", "Asyl und Aufenthalt")
    press(focused(), Qt.Key.Key_Return, CTRL)
    topic = office.context.codes.get(CodeListId.TOPIC, "01")
    assert topic is not None
    assert topic.label == "Asyl und Aufenthalt"
    assert table_texts(page, 1)[0] == "Asyl und Aufenthalt"


def test_a_new_entry_needs_a_new_code(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "codes")
    click(child(page, QPushButton, "code_add"))
    fill(page, "code", "01")
    fill(page, "label", "Ehrenamt")
    click(child(page, QPushButton, "code_save"))
    assert child(page, QLabel, "code_problem").text().startswith("Diesen Code gibt es schon")
    fill(page, "code", "17")
    click(child(page, QPushButton, "code_save"))
    added = office.context.codes.get(CodeListId.TOPIC, "17")
    assert added is not None
    assert added.label == "Ehrenamt"
    assert "17" in table_texts(page, 0)


def test_entries_are_retired_and_offered_again(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "codes")
    button = child(page, QPushButton, "code_retire")
    click(button)
    assert table_texts(page, 2)[0] == "stillgelegt"
    assert "01" not in [c.code for c in office.context.codes.choices(CodeListId.TOPIC)]
    assert button.text() == "Wieder anbieten"
    click(button)
    assert "01" in [c.code for c in office.context.codes.choices(CodeListId.TOPIC)]


def test_entries_change_places(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "codes")
    click(child(page, QPushButton, "code_down"))
    assert table_texts(page, 0)[:2] == ["02", "01"]
    click(child(page, QPushButton, "code_up"))
    click(child(page, QPushButton, "code_up"))
    assert table_texts(page, 0)[:2] == ["01", "02"]


def test_an_edited_entry_is_not_left_silently(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "codes")
    table = child(page, QTableWidget, "code_table")
    fill(page, "label", "Anders")
    table.setCurrentCell(3, 1)
    assert table.currentRow() == 0
    lists = child(page, QComboBox, "code_list")
    lists.setCurrentIndex(2)
    lists.activated.emit(2)
    assert lists.currentIndex() == 0
    office.dialogs.answers = ["discard"]
    table.setCurrentCell(3, 1)
    assert child(page, QLineEdit, "code").text() == "04"
    lists.setCurrentIndex(2)
    lists.activated.emit(2)
    assert len(table_texts(page, 0)) == len(office.context.codes.all(CodeListId.COUNSELLING_KIND))
    fill(page, "label", "Erstgespräch"[:8])
    office.dialogs.answers = ["save"]
    assert page.may_leave()


def test_the_colours_change_at_once(qtbot: QtBot, office: Office) -> None:
    page = opened(qtbot, office, "look")
    click(child(page, QPushButton, "scheme_dark"))
    assert office.context.theme.scheme is Scheme.DARK
    assert office.context.settings.get(settings.APPEARANCE) is Scheme.DARK
    office.context.theme.choose(Scheme.LIGHT)
    assert child(page, QPushButton, "scheme_light").isChecked()


def test_the_data_file_is_described(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.consult()
    page = opened(qtbot, office, "file")
    facts = [x.text() for x in page.findChildren(QLabel) if x.objectName().startswith("file_fact")]
    assert facts[0] == "office.intdesk"
    assert facts[-5:] == ["1", "0", "0", "0", "0"]
    shown: list[Path] = []
    monkeypatch.setattr("ui.screens.settings.data_file.open_path", shown.append)
    click(child(page, QPushButton, "settings_folder"))
    assert shown == [office.services.path.parent]
    page.refresh()


@pytest.mark.parametrize("part", ["office", "codes", "look", "file"])
def test_keyboard_and_screen_reader_reach_everything(
    qtbot: QtBot, office: Office, part: str
) -> None:
    page = opened(qtbot, office, part)
    assert defects(page) == []
    assert len(tab_cycle(page)) >= 2
    assert page.minimumSizeHint().width() <= 600
