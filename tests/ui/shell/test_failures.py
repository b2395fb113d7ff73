"""The disk makes trouble under the open window: nothing typed is lost, and there is a way on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.errors import DataFileError, OutputError
from intdesk.services.office_file import OfficeFile
from intdesk.storage.heartbeat import Alarm
from intdesk.storage.locking import lock_path
from tests.storage.lock_samples import leave_lock
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import CLOCK, Office
from ui.program import open_window
from ui.shell.window import MainWindow
from ui.targets import PageId, Target


@pytest.fixture
def window(qtbot: QtBot, blank: Office, template: Path, tmp_path: Path) -> MainWindow:
    folder = tmp_path / "Stick"
    folder.mkdir()
    path = folder / "Amt.intdesk"
    path.write_bytes(template.read_bytes())
    made = open_window(blank.context, path)
    qtbot.addWidget(made, before_close_func=lambda _: blank.dialogs.answers.append("discard"))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    made.go(Target(PageId.CONTACTS, create=True))
    write(focused(), "Jobcenter")
    return made


def name(window: MainWindow) -> str:
    return child(window, QLineEdit, "name").text()


def notice_text(window: MainWindow) -> str:
    return child(window.notice, QLabel, "banner_text").text()


def save(window: MainWindow) -> None:
    field = child(window, QLineEdit, "name")
    field.setFocus()
    press(field, Qt.Key.Key_Return, CTRL)


def test_a_pulled_stick_loses_nothing(window: MainWindow, blank: Office, tmp_path: Path) -> None:
    away = blank.services.path.parent.rename(tmp_path / "abgezogen")
    blank.dialogs.answers = ["retry", "close"]
    save(window)
    first, second = blank.dialogs.said
    assert "nicht erreichbar" in first.happened
    assert second == first
    assert name(window) == "Jobcenter"
    assert "angehalten" in notice_text(window)
    away.rename(blank.services.path.parent)
    click(child(window.notice, QPushButton, "banner_button"))
    assert blank.dialogs.said[-1].title == "Die Datei ist wieder erreichbar"
    assert "angehalten" not in notice_text(window)
    assert not child(window.notice, QPushButton, "banner_button").isVisible()
    save(window)
    assert name(window) == ""
    assert blank.services.contacts.get(1).name == "Jobcenter"


def test_a_retry_that_helps_says_so(window: MainWindow, blank: Office, tmp_path: Path) -> None:
    blank.services.database.lose_lock()
    blank.dialogs.answers = ["retry"]
    save(window)
    assert blank.dialogs.said[-1].title == "Die Datei ist wieder erreichbar"
    save(window)
    assert name(window) == ""


def test_a_copy_is_saved_elsewhere(window: MainWindow, blank: Office, tmp_path: Path) -> None:
    leave_lock(blank.services.path)
    copy = tmp_path / "Kopie.intdesk"
    blank.dialogs.answers = ["copy"]
    blank.dialogs.paths = [copy]
    save(window)
    assert "Sperre" in blank.dialogs.said[0].happened
    assert str(copy) in blank.dialogs.said[1].happened
    assert "alles" in blank.dialogs.said[1].kept
    assert name(window) == "Jobcenter"
    OfficeFile.open(copy, clock=CLOCK).close()
    lock_path(blank.services.path).unlink()


def test_a_copy_of_a_damaged_file_says_so(
    window: MainWindow, blank: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blank.services.database, "copy_to", lambda _: False)
    blank.dialogs.answers = ["copy"]
    blank.dialogs.paths = [tmp_path / "Kopie.intdesk"]
    blank.context.errors.report(DataFileError("damaged", path=str(blank.services.path)))
    assert "beschädigt" in blank.dialogs.said[1].kept


def test_a_copy_may_be_given_up(window: MainWindow, blank: Office) -> None:
    blank.dialogs.answers = ["copy"]
    blank.dialogs.paths = [None]
    blank.context.errors.report(DataFileError("no_space", path=str(blank.services.path)))
    assert len(blank.dialogs.said) == 1


def test_errors_of_other_files_offer_nothing_for_this_one(
    window: MainWindow, blank: Office, tmp_path: Path
) -> None:
    for error in (
        DataFileError("no_space", path=str(tmp_path / "andere.intdesk")),
        DataFileError("busy", path=str(blank.services.path)),
        OutputError("no_space", path=str(blank.services.path)),
    ):
        blank.context.errors.report(error)
    assert len(blank.dialogs.said) == 3
    assert "angehalten" not in notice_text(window)


def test_the_same_trouble_is_not_told_while_it_is_told(
    window: MainWindow, blank: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = DataFileError("lock_lost", path=str(blank.services.path))
    blank.services.database.lose_lock()
    asked: list[str] = []

    def ask(*_: object) -> str:
        asked.append("lock_lost")
        blank.context.errors.report(error)
        return "close"

    monkeypatch.setattr(blank.dialogs, "ask", ask)
    blank.context.errors.report(error)
    assert asked == ["lock_lost"]
    blank.context.errors.report(error)
    assert len(asked) == 2
    blank.services.recheck()


def test_waking_up_looks_at_the_file(window: MainWindow, blank: Office, tmp_path: Path) -> None:
    guard = blank.services._guard
    assert guard is not None
    assert guard._heartbeat is not None
    alarm = guard._heartbeat._alarm
    alarm(Alarm.WOKE)
    assert blank.dialogs.said == []
    leave_lock(blank.services.path)
    alarm(Alarm.LOST)
    assert "Sperre" in blank.dialogs.said[-1].happened
    assert "angehalten" in notice_text(window)
    lock_path(blank.services.path).unlink()
    alarm(Alarm.WOKE)
    assert "angehalten" not in notice_text(window)
    blank.context.file.close()
    blank.context.file.alarmed.emit()
    assert name(window) == "Jobcenter"
