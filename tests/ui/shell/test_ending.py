"""The window closes only when what was begun is done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hands import child
from tests.ui.office import Office
from tests.ui.shell.test_window import shown
from tests.ui.workers import office_with_workers
from ui.jobs import JobProgress
from ui.kit.progress import ProgressDialog
from ui.kit.theme import Theme
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
    jobs.start(lambda _progress: release.wait(5))
    jobs.start(lambda _progress: office.consult(), lambda _: done.append("written"))
    assert not window.close()
    assert not window.close(), "a second attempt waits, too"
    assert window.isVisible()
    release.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert done == ["written"]
    assert not office.context.file.is_open
    assert len(list((office.context.paths.data / "Sicherungen").glob("*.intdesk"))) == 1


def test_work_that_takes_too_long_can_be_stopped(
    qtbot: QtBot, window: MainWindow, office: Office
) -> None:
    started = threading.Event()

    def endless(progress: JobProgress) -> None:
        started.set()
        while True:
            progress.check_cancelled()

    office.context.jobs.start(endless)
    assert started.wait(5)
    assert not window.close()
    dialog = child(window, ProgressDialog, "progress_dialog")
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.button.text() == "Abbrechen und schließen"
    dialog.reject()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not office.context.file.is_open
