"""The window closes only when what was begun is done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import child, click, press
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from tests.ui.workers import office_with_workers
from ui.jobs import JobProgress
from ui.kit.theme import Theme
from ui.shell.ending_dialog import EndingDialog
from ui.shell.window import MainWindow
from ui.targets import PageId


@pytest.fixture
def office(theme: Theme, template: Path, tmp_path: Path) -> Iterator[Office]:
    """Return a program whose jobs run on their own threads, and a file beside it."""
    (tmp_path / "office.intdesk").write_bytes(template.read_bytes())
    with office_with_workers(tmp_path, theme) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, office: Office, tmp_path: Path) -> MainWindow:
    made = shown(qtbot, office, tmp_path / "office.intdesk")
    qtbot.waitUntil(lambda: made.frame.present is PageId.START)
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    return made


def test_what_waits_for_its_turn_is_done_before_the_window_closes(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    release, done = threading.Event(), list[str]()
    jobs = office.context.jobs
    jobs.start(lambda _progress: release.wait(60))
    jobs.start(lambda _progress: office.consult(), lambda _: done.append("written"))
    assert not window.close()
    assert not window.close(), "a second attempt waits, too"
    assert window.isVisible()
    release.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert done == ["written"]
    assert not office.context.file.is_open
    assert len(list((office.context.paths.data / "Sicherungen").glob("*.intdesk"))) == 1


def waiting(qtbot: QtBot, window: MainWindow) -> EndingDialog:
    """Close the window while there is work; return the dialog that waits for it."""
    assert not window.close()
    dialog = child(window, EndingDialog, "progress_dialog")
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_work_that_takes_too_long_can_be_stopped(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    started = threading.Event()

    def endless(progress: JobProgress) -> None:
        started.set()
        while True:
            progress.check_cancelled()

    office.context.jobs.start(endless)
    assert started.wait(60)
    dialog = waiting(qtbot, window)
    assert dialog.button.text() == "Abbrechen und schließen"
    click(dialog.button)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not office.context.file.is_open


@pytest.mark.parametrize("by_key", [False, True])
def test_who_goes_on_working_keeps_the_window_and_the_work(
    qtbot: QtBot, window: MainWindow, office: Office, by_key: bool
) -> None:
    release, done = threading.Event(), list[str]()
    office.context.jobs.start(lambda _: release.wait(60), lambda _: done.append("written"))
    dialog = waiting(qtbot, window)
    qtbot.waitUntil(dialog.stay.hasFocus)  # Enter throws nothing away
    press(dialog, Qt.Key.Key_Escape) if by_key else click(dialog.stay)
    assert not dialog.isVisible()
    release.set()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    assert window.isVisible()
    assert window.close(), "the next attempt finds nothing under way"


def test_who_closes_does_not_wait_for_what_only_looks(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    started, interrupted, seen = threading.Event(), threading.Event(), list[bool]()

    def look() -> bool:
        started.set()
        return interrupted.wait(60)

    office.context.jobs.set_interrupt(lambda _thread: interrupted.set())
    office.context.jobs.look(look, seen.append)
    assert started.wait(60)
    assert window.close()
    assert not office.context.file.is_open
    assert seen == [], "nobody hears of it any more"


def test_who_stays_after_the_last_backup_works_on(
    qtbot: QtBot, window: MainWindow, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, release = threading.Event(), threading.Event()
    office.consult()
    monkeypatch.setattr(office.services.backups, "run", lambda **_: made.wait(60))
    assert not window.close()
    office.context.jobs.start(lambda _: release.wait(60), rendering=True)  # as the hourly backup
    made.set()
    qtbot.waitUntil(lambda: window.findChild(EndingDialog) is not None)
    assert not window.centralWidget().isEnabled()
    click(child(window, EndingDialog, "progress_dialog").stay)
    assert window.centralWidget().isEnabled()
    assert window.menuBar().isEnabled()
    assert not window.backups.may_go, "the next attempt asks about what is unsaved"
    release.set()
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    assert window.isVisible()


def test_what_is_being_stopped_does_not_go_on(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    release = threading.Event()
    office.context.jobs.start(lambda _: release.wait(60))
    dialog = waiting(qtbot, window)
    click(dialog.button)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.stay.isEnabled()
    release.set()
    qtbot.waitUntil(lambda: not window.isVisible())
