"""The assistant: step by step to a new file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.access import advise
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from tests.ui.office import Office
from ui import settings
from ui.kit.layout import ScrollPage
from ui.new_office import NewOffice
from ui.shell.assistant.page import AssistantPage, Rules
from ui.shell.assistant.second_place import Check

GOOD = "drei Igel backen Regen"


def beside_is_poor(place: Path, _data: Path) -> str:
    return "Dasselbe Laufwerk." if place.name == "nebenan" else ""


class Guide:
    """The assistant with plain rules, and what it has told."""

    def __init__(
        self, qtbot: QtBot, office: Office, folder: Path, warning: Check = beside_is_poor
    ) -> None:
        self.office = office
        self.folder = folder
        self.cloud = folder / "OneDrive"
        self.cloud.mkdir()
        self.wanted: list[NewOffice] = []
        self.left = 0
        rules = Rules(
            lambda name, chosen: (chosen or folder) / f"{name or 'Integration'}.intdesk",
            lambda place: (
                ("In der Cloud geht es nicht.", False) if place == self.cloud else ("", True)
            ),
            lambda password, _names: advise(password, float(len(password))),
            lambda place, data: "Dort liegt schon die Datei." if place == data else "",
            warning,
        )
        self.page = AssistantPage(office.context, rules)
        self.page.wanted.connect(self.wanted.append)
        self.page.left.connect(self._leave)
        show(qtbot, self.page)
        self.page.begin()

    def _leave(self) -> None:
        self.left += 1

    def next(self) -> None:
        click(child(self.page, QPushButton, "assistant_next"))

    def to_password(self) -> None:
        write(focused(), "Musterau")
        self.next()

    def to_second_place(self) -> None:
        self.to_password()
        press(focused(), Qt.Key.Key_Tab)
        write(focused(), GOOD)
        for _ in range(2):
            press(focused(), Qt.Key.Key_Tab)
        write(focused(), GOOD)
        self.next()

    def to_sheets(self) -> None:
        self.to_second_place()
        self.next()

    def keep_sheets(self) -> None:
        self.office.dialogs.paths = [self.folder / "a.pdf", self.folder / "b.pdf"]
        press(focused(), Qt.Key.Key_Space)
        click(child(self.page, QPushButton, "sheet_sealed_save"))
        press(child(self.page, QCheckBox, "sheets_kept"), Qt.Key.Key_Space)

    def text(self, name: str) -> str:
        return child(self.page, QLabel, name).text()


@pytest.fixture
def guide(qtbot: QtBot, blank: Office, tmp_path: Path) -> Guide:
    return Guide(qtbot, blank, tmp_path)


def test_a_name_is_needed(guide: Guide) -> None:
    guide.next()
    assert child(guide.page, QLabel, "assistant_name_problem").isVisible()
    write(focused(), "M")
    assert not child(guide.page, QLabel, "assistant_name_problem").isVisible()
    assert guide.text("assistant_path").endswith("M.intdesk")


def test_a_cloud_folder_is_refused(guide: Guide) -> None:
    write(focused(), "Musterau")
    guide.office.dialogs.paths = [guide.cloud]
    click(child(guide.page, QPushButton, "assistant_folder"))
    assert guide.text("assistant_path") == str(guide.cloud / "Musterau.intdesk")
    guide.next()
    assert guide.text("assistant_where") == "Schritt 1 von 4"


def test_a_password_that_is_too_short(guide: Guide) -> None:
    guide.to_password()
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), "kurz")
    assert "mindestens 12 Zeichen" in guide.text("assistant_secret_advice")
    guide.next()
    assert child(guide.page, QLabel, "assistant_secret_problem").isVisible()
    assert guide.text("assistant_where") == "Schritt 2 von 4"


def test_passwords_that_differ(guide: Guide) -> None:
    guide.to_password()
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), GOOD)
    guide.next()
    assert child(guide.page, QLabel, "assistant_secret_again_problem").isVisible()


def test_the_whole_way_by_keyboard(guide: Guide) -> None:
    guide.to_second_place()
    guide.office.dialogs.paths = [guide.folder / "H"]
    press(focused(), Qt.Key.Key_Space)
    assert guide.text("assistant_second_place") == str(guide.folder / "H")
    guide.next()
    guide.keep_sheets()
    guide.next()
    answers = guide.wanted[0]
    assert (answers.name, answers.password) == ("Musterau", GOOD)
    assert answers.path == guide.folder / "Musterau.intdesk"
    assert answers.second_place == guide.folder / "H"
    shown = repr(answers)
    assert GOOD not in shown
    assert answers.sheets.recovery not in shown


def test_the_folder_of_the_file_is_no_second_place(guide: Guide) -> None:
    guide.to_second_place()
    guide.office.dialogs.paths = [guide.folder]
    press(focused(), Qt.Key.Key_Space)
    assert "Noch keiner" in guide.text("assistant_second_place")
    guide.next()
    guide.keep_sheets()
    guide.next()
    assert guide.wanted[0].second_place is None


def test_back_keeps_what_was_typed(guide: Guide) -> None:
    guide.to_password()
    click(child(guide.page, QPushButton, "assistant_back"))
    assert guide.page.place.name == "Musterau"
    click(child(guide.page, QPushButton, "assistant_back"))
    assert guide.left == 1


def test_the_file_is_made_only_with_kept_sheets(guide: Guide) -> None:
    guide.to_sheets()
    make = child(guide.page, QPushButton, "assistant_next")
    kept = child(guide.page, QCheckBox, "sheets_kept")
    assert not make.isEnabled()
    guide.office.dialogs.paths = [guide.folder / "a.pdf", guide.folder / "b.pdf"]
    press(focused(), Qt.Key.Key_Space)
    assert not kept.isEnabled()
    why = child(guide.page, QLabel, "sheets_first")
    assert why.isVisible()
    assert why.text() == "Das bestätigen Sie, sobald oben gespeichert ist."
    click(child(guide.page, QPushButton, "sheet_sealed_save"))
    assert not why.isVisible()
    assert not make.isEnabled()
    press(kept, Qt.Key.Key_Space)
    assert make.isEnabled()
    for name in ("a.pdf", "b.pdf"):
        assert (guide.folder / name).read_bytes().startswith(b"%PDF")


def test_another_name_draws_other_codes(guide: Guide) -> None:
    guide.to_sheets()
    first = guide.page.sheets.sheets
    for _ in range(3):
        click(child(guide.page, QPushButton, "assistant_back"))
    for _ in range(3):
        guide.next()
    assert guide.page.sheets.sheets == first
    for _ in range(3):
        click(child(guide.page, QPushButton, "assistant_back"))
    write(focused(), "n")
    for _ in range(3):
        guide.next()
    assert guide.page.sheets.sheets != first


def test_names_and_widths(guide: Guide) -> None:
    assert defects(guide.page) == []
    guide.to_second_place()
    assert defects(guide.page) == []
    assert isinstance(guide.page, ScrollPage)
    content = guide.page.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= 600


def test_enter_goes_on_through_all_fields(guide: Guide) -> None:
    write(focused(), "Musterau")
    press(focused(), Qt.Key.Key_Return)
    assert guide.text("assistant_where") == "Schritt 2 von 4"
    for text in ("", GOOD, GOOD):
        write(focused(), text)
        press(focused(), Qt.Key.Key_Return)
    assert guide.text("assistant_where") == "Schritt 3 von 4"


def test_a_second_place_on_the_same_drive_is_warned_of_but_taken(guide: Guide) -> None:
    guide.to_second_place()
    beside = guide.folder / "nebenan"
    beside.mkdir()
    guide.office.dialogs.paths = [beside]
    press(focused(), Qt.Key.Key_Space)
    assert guide.page.second_place.folder == beside
    assert guide.text("banner_text") == "Dasselbe Laufwerk."


def test_a_proposed_second_place_is_judged_beside_the_chosen_file(
    qtbot: QtBot, blank: Office, tmp_path: Path
) -> None:
    blank.context.settings.set(settings.PROPOSED_SECOND_PLACE, tmp_path / "nebenan")
    guide = Guide(qtbot, blank, tmp_path, lambda _place, data: "" if data == Path() else "Nah.")
    guide.to_second_place()
    assert guide.text("assistant_second_place") == str(tmp_path / "nebenan")
    assert guide.text("banner_text") == "Nah."


def test_the_step_of_the_sheets_fits_a_laptop_at_150_percent(guide: Guide) -> None:
    guide.page.resize(900, 440)
    guide.to_sheets()
    button = child(guide.page, QPushButton, "assistant_next")
    bottom = button.mapTo(guide.page, button.rect().bottomLeft()).y()
    assert bottom < guide.page.height()
