"""Passwords, locks and sheets through the life of an office, by keyboard in the real window."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.access import SlotKind
from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from tests.flows.driver import Driver
from tests.reports.pdf_lint import lint
from tests.ui.founding import PASSWORD, answer_the_assistant, keep_sheets
from tests.ui.hands import CTRL, SHIFT, child, focused, press, write
from tests.ui.office import Office
from ui.jobs import Jobs
from ui.kit.theme import Theme
from ui.program import open_window
from ui.targets import PageId, Target

ALL = ListQuery(Kind.CONSULTATION)
NEW = "vier Igel backen Regen"
LATER = "acht Dromedare lesen Zeitung"
TAKEN = "neun Teekannen rudern los"
CODE = re.compile(r"(?:[0-9A-Z]{5}[- ]){7}[0-9A-Z]{5}")

Script = Callable[[QDialog], None]


class Life:
    """An office over the years: each day begins with a new program on the same machine."""

    def __init__(self, qtbot: QtBot, folder: Path, theme: Theme) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.theme = theme
        self.errors: list[Exception] = []
        self.office: Office | None = None

    def start(self, path: Path | None = None) -> tuple[Office, Driver]:
        """Start the program; it asks for the secret of a file that is named."""
        office = self.office = Office(self.folder, self.theme, Jobs(self.errors.append))
        window = open_window(office.context, path)
        self.qtbot.addWidget(window, before_close_func=lambda _: self.end())
        with self.qtbot.waitExposed(window):
            window.resize(1366, 768)
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        driver = Driver(window, self.qtbot)
        if path is not None:
            driver.wait_for_focus("unlock_secret")
        return office, driver

    def close(self, driver: Driver) -> None:
        """Close the window as a person does and wait until it has made its backup."""
        driver.window.close()
        self.qtbot.waitUntil(lambda: not driver.window.isVisible())
        self.end()

    def end(self) -> None:
        if self.office is not None:
            self.office.jobs.stop()
            self.office.context.file.close()


@pytest.fixture
def life(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Life]:
    made = Life(qtbot, tmp_path, theme)
    yield made
    made.end()
    assert made.errors == []


def code_on(sheet: Path) -> str:
    """Return the code as a reader of the printed sheet finds it."""
    words = [element.words() for element in lint(sheet.read_bytes()).elements("P")]
    return next(found[0] for text in words if (found := CODE.search(text)))


def unlock(driver: Driver, secret: str, *, code: bool = False) -> None:
    if code:
        driver.tab_to("unlock_other_kind")
        driver.keys(Qt.Key.Key_Return)
        driver.wait_for_focus("unlock_secret")
    write(driver.wait_for_focus("unlock_secret"), secret)
    driver.keys(Qt.Key.Key_Return)


def wait_for_page(driver: Driver, page: PageId) -> None:
    driver.qtbot.waitUntil(lambda: driver.window.frame.present is page)
    driver.qtbot.waitUntil(driver.window.frame.isVisible)


def type_twice(driver: Driver, name: str, password: str) -> None:
    driver.type_into(name, password)
    driver.type_into(f"{name}_again", password)


def test_an_office_through_its_life(life: Life, tmp_path: Path) -> None:
    path = begin(life, tmp_path)
    password_is_changed(life, path)
    password_is_forgotten(life, path, code_on(tmp_path / "recovery.pdf"))
    successor_takes_over(life, path, code_on(tmp_path / "sealed.pdf"), tmp_path / "neu")


def begin(life: Life, folder: Path) -> Path:
    office, driver = life.start()
    driver.tab_to("welcome_create")
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for_focus("assistant_name")
    answer_the_assistant(driver.window, office.dialogs, folder, "Musterau", "Ada Kern")
    wait_for_page(driver, PageId.START)
    driver.shortcut(Qt.Key.Key_N, PageId.CONSULTATIONS, CTRL | SHIFT)
    write(driver.wait_for_focus("minutes"), "45")
    driver.type_into("topic", "Wohnen")
    note = child(driver.window, QPlainTextEdit, "note")
    note.setFocus()
    write(note, "Wohngeld")
    press(driver.window, Qt.Key.Key_L, CTRL)
    driver.activate()
    driver.wait_for_focus("unlock_secret")
    assert not office.context.file.is_open
    assert driver.window.windowTitle() == "IntDesk"
    unlock(driver, "falsch geraten")
    problem = child(driver.window, QLabel, "unlock_secret_problem")
    driver.qtbot.waitUntil(problem.isVisible)
    press(focused(), Qt.Key.Key_A, CTRL)
    unlock(driver, PASSWORD)
    wait_for_page(driver, PageId.CONSULTATIONS)
    assert child(driver.window, QPlainTextEdit, "note").toPlainText() == "Wohngeld"
    assert office.services.lists.summary(ALL).count == 0
    child(driver.window, QLineEdit, "minutes").setFocus()
    driver.save()
    driver.qtbot.waitUntil(lambda: office.services.lists.summary(ALL).count == 1)
    path = office.services.path
    life.close(driver)
    return path


def password_is_changed(life: Life, path: Path) -> None:
    office, driver = life.start(path)
    unlock(driver, PASSWORD)
    wait_for_page(driver, PageId.START)
    driver.window.go(Target(PageId.SETTINGS, part="security"))

    def fill(dialog: QDialog) -> None:
        write(focused(), PASSWORD)
        type_twice(driver, "new_secret", NEW)
        driver.tab_to("password_dialog_do")
        driver.keys(Qt.Key.Key_Return)
        driver.qtbot.waitUntil(lambda: not dialog.isVisible())

    answer(office, driver, fill)
    driver.tab_to("security_password")
    driver.keys(Qt.Key.Key_Return)
    assert "Das neue Passwort gilt ab jetzt." in office.announced
    life.close(driver)


def password_is_forgotten(life: Life, path: Path, code: str) -> None:
    office, driver = life.start(path)
    unlock(driver, PASSWORD)
    problem = child(driver.window, QLabel, "unlock_secret_problem")
    driver.qtbot.waitUntil(problem.isVisible)
    unlock(driver, code, code=True)
    driver.wait_for_focus("assistant_secret")
    type_twice(driver, "assistant_secret", LATER)
    driver.tab_to("reset_next")
    driver.keys(Qt.Key.Key_Return)
    wait_for_page(driver, PageId.START)
    assert office.services.access.actor == "Ada Kern"
    assert office.services.lists.summary(ALL).count == 1
    life.close(driver)


def successor_takes_over(life: Life, path: Path, code: str, folder: Path) -> None:
    folder.mkdir()
    office, driver = life.start(path)
    unlock(driver, code, code=True)
    driver.wait_for_focus("takeover_next")
    driver.keys(Qt.Key.Key_Return)
    write(driver.wait_for_focus("assistant_holder"), "Bo Neu")
    takeover = child(driver.window, QWidget, "takeover")
    driver.keys(Qt.Key.Key_Tab)
    write(driver.wait_for_focus("assistant_secret"), TAKEN)
    driver.type_into("assistant_secret_again", TAKEN)
    driver.tab_to("takeover_next")
    driver.keys(Qt.Key.Key_Return)
    keep_sheets(takeover, office.dialogs, folder)
    driver.tab_to("takeover_next")
    driver.keys(Qt.Key.Key_Return)
    wait_for_page(driver, PageId.START)
    services = office.services
    assert services.office.get().officer == "Bo Neu"
    assert (services.access.kind, services.access.actor) == (SlotKind.OFFICER, "Bo Neu")
    record = services.lists.first_ids(ALL, 1)[0]
    assert services.consultations.get(record).note == ""
    driver.window.go(Target(PageId.SETTINGS, part="security"))
    driver.type_into("notes_basis", "§ 3 LDSG")
    driver.type_into("notes_approved", "Frau Amtsleiterin")
    driver.type_into("notes_code", code_on(folder / "sealed.pdf"))
    driver.tab_to("notes_open")
    driver.keys(Qt.Key.Key_Return)
    driver.qtbot.waitUntil(lambda: not services.access.identities_closed)
    assert services.consultations.get(record).note == "Wohngeld"
    life.close(driver)


def answer(office: Office, driver: Driver, script: Script) -> None:
    """Let a dialog of the window be answered by the keyboard."""

    def run(dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        driver.qtbot.waitUntil(dialog.isActiveWindow)
        script(dialog)
        driver.window.activateWindow()
        driver.qtbot.waitUntil(driver.window.isActiveWindow)
        return dialog.result() == QDialog.DialogCode.Accepted

    office.dialogs.run = run  # type: ignore[method-assign]
