from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from intdesk.clock import FixedClock
from intdesk.errors import CancelledError, DataFileError
from intdesk.texts.messages import Message
from ui.errors import ErrorReporter, describe, hard_crashes_written_to

CLOCK = FixedClock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC))


@pytest.fixture
def reporter(qapp: object, tmp_path: Path) -> ErrorReporter:
    return ErrorReporter(tmp_path / "reports", CLOCK)


@pytest.fixture
def hooks(reporter: ErrorReporter) -> Iterator[ErrorReporter]:
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter.install_hooks()
    qt_handler = qInstallMessageHandler(None)
    yield reporter
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept
    qInstallMessageHandler(qt_handler)


def test_a_known_error_becomes_a_message(reporter: ErrorReporter) -> None:
    told: list[Message] = []
    reporter.show_message = told.append
    reporter.report(DataFileError("file_missing", path="Büro.intdesk"))
    assert [m.what for m in told] == ["Die Datei „Büro.intdesk“ wurde nicht gefunden."]


def test_a_cancellation_is_no_news(reporter: ErrorReporter, tmp_path: Path) -> None:
    reporter.show_message = lambda _: pytest.fail("told")
    reporter.show_crash = lambda _: pytest.fail("told")
    reporter.report(CancelledError())
    assert not (tmp_path / "reports").exists()


def test_a_bug_is_written_down_without_what_was_typed(reporter: ErrorReporter) -> None:
    told: list[Path | None] = []
    reporter.show_crash = told.append
    try:
        try:
            int("Frau Muster")
        except ValueError as cause:
            raise KeyError("Herr Beispiel") from cause
    except KeyError as error:
        reporter.report(error)
    assert told[0] is not None
    text = told[0].read_text("utf-8")
    assert "KeyError" in text
    assert "caused by\nbuiltins.ValueError" in text
    assert "test_errors.py" in text
    assert "Muster" not in text
    assert "Beispiel" not in text


def test_an_error_while_an_error_is_shown_opens_no_second_dialog(reporter: ErrorReporter) -> None:
    shown: list[int] = []

    def show(path: Path | None) -> None:
        shown.append(1)
        reporter.report(RuntimeError())

    reporter.show_crash = show
    reporter.report(RuntimeError())
    assert shown == [1]


def test_a_report_that_cannot_be_written_is_only_logged(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    told: list[Path | None] = []
    reporter = ErrorReporter(tmp_path / "file" / "reports", CLOCK)
    reporter.show_crash = told.append
    reporter.report(RuntimeError())
    assert told == [None]
    assert "error report not written" in caplog.text


def test_an_error_in_a_thread_arrives_at_the_window(hooks: ErrorReporter, qtbot: QtBot) -> None:
    told: list[Message] = []
    hooks.show_message = told.append

    def fail() -> None:
        raise DataFileError("file_missing", path="x")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)


def test_hooks_take_what_nobody_caught(
    hooks: ErrorReporter, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Path | None] = []
    hooks.show_crash = told.append
    error = RuntimeError()
    sys.excepthook(RuntimeError, error, None)
    assert len(told) == 1
    with pytest.raises(SystemExit) as stop:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert stop.value.code == 130


def test_hard_crashes_get_a_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    before = faulthandler.is_enabled()
    with hard_crashes_written_to(tmp_path / "new" / "absturz.txt"):
        assert faulthandler.is_enabled()
    assert not faulthandler.is_enabled()
    (tmp_path / "file").write_text("", "utf-8")
    with hard_crashes_written_to(tmp_path / "file" / "absturz.txt"):
        pass
    assert "no file for hard crashes" in caplog.text
    if before:
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def test_description_names_the_versions() -> None:
    text = describe(RuntimeError("secret"))
    assert text.startswith("IntDesk ")
    assert "secret" not in text
