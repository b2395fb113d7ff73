"""The page that asks for the password."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.access import Secret
from tests.clocks import HandClock
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from ui.settings import Settings
from ui.shell.attempts import FREE, AttemptBrake
from ui.shell.unlock import UnlockPage

FILE = Path("Musterau.intdesk")


class Door:
    """The page and what it asked for."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.clock = HandClock()
        self.brake = AttemptBrake(Settings(folder / "settings.ini"), self.clock)
        self.page = UnlockPage(self.brake)
        self.given: list[tuple[Secret, bool]] = []
        self.page.given.connect(lambda secret, reads: self.given.append((secret, reads)))
        self.page.ask(FILE)
        show(qtbot, self.page)
        self.page.focus()

    @property
    def line(self) -> QLineEdit:
        return child(self.page, QLineEdit, "unlock_secret")

    @property
    def button(self) -> QPushButton:
        return child(self.page, QPushButton, "unlock_open")


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Door:
    return Door(qtbot, tmp_path)


def test_a_password_by_keyboard(door: Door) -> None:
    write(focused(), " vier Worte und Blanks ")
    press(focused(), Qt.Key.Key_Return)
    assert door.given == [(Secret.password(" vier Worte und Blanks "), False)]
    assert not door.line.isEnabled()


def test_nothing_typed_is_refused_beside_the_field(door: Door) -> None:
    click(door.button)
    assert door.given == []
    assert child(door.page, QLabel, "unlock_secret_problem").isVisible()


def test_the_text_is_hidden_until_wanted(door: Door) -> None:
    assert door.line.echoMode() is QLineEdit.EchoMode.Password
    click(child(door.page, QPushButton, "unlock_secret_show"))
    assert door.line.echoMode() is QLineEdit.EchoMode.Normal


def test_the_code_of_a_sheet(door: Door) -> None:
    click(child(door.page, QPushButton, "unlock_other_kind"))
    assert focused() is door.line
    assert door.line.accessibleName() == "Code vom Wiederherstellungsblatt"
    write(door.line, "abc")
    press(child(door.page, QCheckBox, "unlock_read_only"), Qt.Key.Key_Space)
    press(door.line, Qt.Key.Key_Return)
    assert door.given == [(Secret.recovery("abc"), True)]


def test_a_refusal_lets_one_type_again(door: Door) -> None:
    write(focused(), "falsch")
    press(focused(), Qt.Key.Key_Return)
    door.page.refuse("Das Passwort stimmt nicht.")
    assert child(door.page, QLabel, "unlock_secret_problem").text() == "Das Passwort stimmt nicht."
    write(focused(), "richtig")
    press(focused(), Qt.Key.Key_Return)
    assert door.given[-1][0].text == "richtig"


def test_a_guess_has_to_wait(door: Door) -> None:
    for _ in range(FREE + 2):
        door.brake.failed()
    door.page.ask(FILE)
    assert door.button.text() == "Wartezeit: 4 s"
    write(door.line, "geraten")
    press(door.line, Qt.Key.Key_Return)
    assert door.given == []
    door.clock.move(seconds=5)
    door.page._count_down()
    assert door.button.text() == "Entsperren"
    press(door.line, Qt.Key.Key_Return)
    assert len(door.given) == 1


def test_everything_has_a_name(door: Door) -> None:
    assert defects(door.page) == []


def test_enter_while_waiting_opens_when_the_wait_is_over(door: Door) -> None:
    for _ in range(FREE + 1):
        door.brake.failed()
    write(door.line, "vier Worte")
    press(door.line, Qt.Key.Key_Return)
    assert door.given == []
    assert "Noch 2 Sekunden" in child(door.page, QLabel, "unlock_secret_problem").text()
    door.clock.move(seconds=3)
    door.page._count_down()
    assert door.given == [(Secret.password("vier Worte"), False)]


def test_what_is_typed_after_that_enter_waits_for_another(door: Door) -> None:
    for _ in range(FREE + 1):
        door.brake.failed()
    write(door.line, "vier Worte")
    press(door.line, Qt.Key.Key_Return)
    write(door.line, " und mehr")
    door.clock.move(seconds=3)
    door.page._count_down()
    assert door.given == []
    press(door.line, Qt.Key.Key_Return)
    assert door.given == [(Secret.password("vier Worte und mehr"), False)]
