from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.codes import CodeListId
from tests.ui.hands import child, click, show
from tests.ui.logging_fixtures import root_handlers
from tests.ui.office import Office
from tests.ui.office_fixtures import blank, office, template
from ui import i18n, logs, opening, output_place
from ui.jobs import JobProgress, Jobs
from ui.paths import Paths
from ui.progress_line import ProgressLine
from ui.shell.actions import ActionRegistry, ActionSpec
from ui.texts import code_list_words, counted

__all__ = ["blank", "office", "root_handlers", "template"]


def test_the_log_turns_over(tmp_path: Path, root_handlers: None) -> None:
    path = tmp_path / "log" / logs.FILE_NAME
    path.parent.mkdir()
    path.write_bytes(b"x" * logs.MOST_BYTES)
    path.with_suffix(".1.log").write_text("older", "utf-8")
    path.with_suffix(".3.log").write_text("oldest", "utf-8")
    handler = logs.set_up(path.parent)
    logging.getLogger("here").info("begun")
    assert handler is not None
    assert "begun" in path.read_text("utf-8")
    assert path.with_suffix(".1.log").stat().st_size == logs.MOST_BYTES
    assert path.with_suffix(".2.log").read_text("utf-8") == "older"
    assert logs.set_up(path.parent) is not None
    assert "begun" in path.read_text("utf-8")


def test_the_log_turns_over_while_the_program_runs(tmp_path: Path, root_handlers: None) -> None:
    handler = logs.set_up(tmp_path)
    assert handler is not None
    log = logging.getLogger("here")
    entries = 6
    for number in range(entries):
        log.info("%d %s", number, "x" * logs.MOST_BYTES)
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["intdesk.1.log", "intdesk.2.log", "intdesk.3.log", "intdesk.log"]
    assert f"INFO here: {entries - 1} x" in (tmp_path / logs.FILE_NAME).read_text("utf-8")
    assert max(path.stat().st_size for path in tmp_path.iterdir()) < 2 * logs.MOST_BYTES


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, root_handlers: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = logs.set_up(tmp_path / "log")
    assert handler is not None
    failed: list[logging.LogRecord] = []
    monkeypatch.setattr(handler, "handleError", failed.append)
    (tmp_path / "log" / logs.FILE_NAME).write_bytes(b"x" * logs.MOST_BYTES)
    (tmp_path / "log" / "intdesk.2.log").touch()
    (tmp_path / "log" / "intdesk.3.log" / "in the way").mkdir(parents=True)
    logging.getLogger("here").info("lost")
    assert [record.message for record in failed] == ["lost"]


def test_without_a_folder_there_is_no_log(
    tmp_path: Path, root_handlers: None, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert logs.set_up(tmp_path / "file") is None
    assert "no log file" in caplog.text


def test_folders_of_the_machine_and_of_the_portable_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "IntDesk.exe"))
    assert Paths.of_machine().settings.name == "settings.ini"
    assert Paths.of_machine().data.name == "IntDesk"
    (tmp_path / "portable.flag").touch()
    assert Paths.of_machine(tmp_path / "elsewhere").data == tmp_path / "daten"


def test_on_windows_all_folders_lie_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    data, settings, logs = Paths.of_machine()
    assert (settings, logs) == (data / "settings.ini", data / "protokoll")
    elsewhere = Paths.of_machine(tmp_path)
    assert elsewhere == (tmp_path, settings, logs)


def test_german_is_installed(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    i18n.install(qapp)
    assert QLocale().name() == "de_DE"
    monkeypatch.setattr(QTranslator, "load", lambda *_: False)
    i18n.install(qapp)
    assert "texts are missing: qtbase_de.qm" in caplog.text


def test_results_go_to_the_systems_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert opening.open_path(tmp_path)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_results_are_offered_where_the_last_one_went(office: Office, tmp_path: Path) -> None:
    before = output_place.output_folder(office.context)
    output_place.remember_folder(office.context, tmp_path / "Bericht.pdf")
    assert output_place.output_folder(office.context) == tmp_path
    output_place.remember_folder(office.context, tmp_path / "gone" / "Bericht.pdf")
    assert output_place.output_folder(office.context) == before


def test_a_long_job_shows_itself_and_can_be_stopped(qtbot: QtBot) -> None:
    errors: list[Exception] = []
    jobs = Jobs(errors.append)
    holder = QWidget()
    line = ProgressLine("line", holder)
    show(qtbot, holder)
    reported = threading.Event()

    def work(progress: JobProgress) -> None:
        progress.step(1, 4)
        reported.set()
        while True:
            progress.check_cancelled()

    job = jobs.start(work)
    line.follow(job, "Einen Moment")
    assert line.busy
    qtbot.waitUntil(line.isVisible)
    qtbot.waitUntil(lambda: child(line, QProgressBar, "line_bar").maximum() == 4)
    click(child(line, QPushButton, "line_stop"))
    qtbot.waitUntil(lambda: not line.busy)
    assert not line.isVisible()
    child(line, QPushButton, "line_stop").click()
    assert errors == []


def test_actions_have_ids_and_keys_of_their_own(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    ran: list[str] = []
    registry = ActionRegistry(holder)
    action = registry.add(ActionSpec("a", "&Tun …", lambda: ran.append("a"), "Ctrl+Shift+T"))
    action.trigger()
    assert (ran, registry["a"]) == (["a"], action)
    assert isinstance(action, QAction)
    with pytest.raises(ValueError, match="exists already"):
        registry.add(ActionSpec("a", "x", lambda: None))
    with pytest.raises(ValueError, match="are taken"):
        registry.add(ActionSpec("b", "x", lambda: None, "Shift+Ctrl+T"))


def test_nouns_follow_their_number() -> None:
    assert counted(1, "Zeile", "Zeilen") == "1 Zeile"
    assert counted(1204, "Zeile", "Zeilen") == "1.204 Zeilen"
    assert set(code_list_words()) == set(CodeListId)
