"""Backups without being asked: beside the work, and at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.errors import CancelledError
from tests.ui.hands import child, click
from tests.ui.meanwhile import meanwhile
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from tests.ui.workers import office_with_workers
from ui.kit.dialogs import Dialogs
from ui.kit.message_dialog import MessageDialog
from ui.kit.progress import ProgressDialog
from ui.kit.theme import Theme
from ui.shell.window import MainWindow
from ui.targets import PageId


def backups(office: Office) -> list[str]:
    folder = office.context.paths.data / "Sicherungen"
    return sorted(path.name for path in folder.glob("*.intdesk")) if folder.exists() else []


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> MainWindow:
    path = office.services.path
    office.context.file.close()  # the window opens it
    made = shown(qtbot, office, path)
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    return made


def test_an_unchanged_file_is_closed_without_a_backup(window: MainWindow, office: Office) -> None:
    assert window.close()
    assert backups(office) == []


def test_what_changed_is_backed_up_at_the_end(window: MainWindow, office: Office) -> None:
    office.consult()
    assert window.close()
    assert len(backups(office)) == 1
    assert not office.context.file.is_open


def test_a_due_backup_is_made_beside_the_work(window: MainWindow, office: Office) -> None:
    window.backups.tend()
    assert backups(office) == []
    office.consult()
    window.backups.tend()
    assert len(backups(office)) == 1
    window.backups.tend()
    assert window.close()
    assert len(backups(office)) == 1


def test_it_begins_a_moment_after_the_opening(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    office.consult()
    assert window.backups._first.isActive()
    window.backups._first.setInterval(0)  # the moment is over
    qtbot.waitUntil(lambda: len(backups(office)) == 1)


@pytest.mark.parametrize(("answer", "closed"), [("quit", True), ("stay", False), ("", False)])
def test_a_failed_backup_asks_whether_to_end(
    window: MainWindow, office: Office, answer: str, closed: bool
) -> None:
    office.consult()
    (office.context.paths.data / "Sicherungen").write_text("kein Ordner")
    office.dialogs.answers = [answer]
    assert window.close() is closed
    notice = office.dialogs.said[-1]
    assert notice.title == "Trotzdem beenden?"
    assert "Sicherungen" in notice.happened
    assert window.centralWidget().isEnabled()
    (office.context.paths.data / "Sicherungen").unlink()
    if not closed:
        assert window.close()
        assert len(backups(office)) == 1


def test_a_file_that_vanished_does_not_keep_the_window(window: MainWindow, office: Office) -> None:
    office.consult()
    office.services.close()
    office.services.path.unlink()
    office.dialogs.answers = ["quit"]
    assert window.close()


def test_an_unexpected_error_is_reported_and_asked_about(
    window: MainWindow, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise LookupError

    office.consult()
    monkeypatch.setattr(office.services.backups, "run", fail)
    office.dialogs.answers = ["", "quit"]
    assert window.close()
    assert [notice.title for notice in office.dialogs.said] == [
        "Im Programm ist ein Fehler aufgetreten",
        "Trotzdem beenden?",
    ]


@pytest.fixture
def working(theme: Theme, template: Path, tmp_path: Path) -> Iterator[Office]:
    """Return a program whose jobs run on their own threads, and a file beside it."""
    (tmp_path / "office.intdesk").write_bytes(template.read_bytes())
    with office_with_workers(tmp_path, theme) as office:
        yield office


def at_rest(qtbot: QtBot, office: Office, tmp_path: Path) -> MainWindow:
    """Return the window on the file, with nothing under way: else closing waits for that first."""
    window = shown(qtbot, office, tmp_path / "office.intdesk")
    qtbot.waitUntil(lambda: window.frame.present is PageId.START)
    qtbot.waitUntil(lambda: not office.jobs.busy)
    return window


def test_the_window_waits_for_the_last_backup(
    qtbot: QtBot, working: Office, tmp_path: Path
) -> None:
    window = at_rest(qtbot, working, tmp_path)
    working.consult()
    assert not window.close()
    assert not window.close(), "a second attempt begins no second backup"
    assert not window.centralWidget().isEnabled()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(backups(working)) == 1
    assert not working.context.file.is_open


def test_what_is_asked_after_a_backup_stands_alone(
    qtbot: QtBot, working: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = at_rest(qtbot, working, tmp_path)
    working.consult()
    obstacle = working.context.paths.data / "Sicherungen"
    obstacle.write_text("kein Ordner")
    monkeypatch.setattr(working.dialogs, "ask", Dialogs().ask)
    waited: list[bool] = []

    def answer(dialog: MessageDialog) -> None:
        progress = child(window, ProgressDialog, "progress_dialog")
        waited.append(progress._timer.isActive() or progress.isVisible())
        click(child(dialog, QPushButton, "answer_stay"))

    with meanwhile(MessageDialog, answer):
        assert not window.close()
        qtbot.waitUntil(lambda: bool(waited))
    assert waited == [False], "a progress that comes later would lie above the question"
    assert window.centralWidget().isEnabled()
    obstacle.unlink()
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(backups(working)) == 1


def test_the_last_backup_can_be_stopped(
    qtbot: QtBot, working: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(progress: object) -> None:
        while True:
            progress.check_cancelled()  # type: ignore[attr-defined]

    window = at_rest(qtbot, working, tmp_path)
    working.consult()
    monkeypatch.setattr(working.services.backups, "run", endless)
    working.dialogs.answers = ["stay", "quit"]
    assert not window.close()
    child(window, ProgressDialog, "progress_dialog").reject()
    qtbot.waitUntil(lambda: child(window, QWidget, "page_frame").isEnabled())
    assert window.isVisible()
    assert working.dialogs.said[-1].happened == "Die Sicherung ist nicht fertig geworden."
    monkeypatch.setattr(working.services.backups, "run", lambda **_: _raise())
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def _raise() -> None:
    raise CancelledError
