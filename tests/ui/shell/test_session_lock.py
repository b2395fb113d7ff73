"""Locking: what is typed comes back, nothing of the office is seen, nobody gets around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from intdesk.errors import DataFileError
from tests.services.protected import OTHER, PASSWORD, found_office, opened
from tests.ui.a11y import defects
from tests.ui.hands import CTRL, child, click, focused, press, write
from tests.ui.office import Office
from tests.ui.shell.guarded import Guarded
from ui.jobs import Jobs
from ui.kit.dialogs import Choice, Dialogs, Notice
from ui.kit.theme import Theme
from ui.shell.idle import IdleWatch
from ui.targets import PageId, Target

FREE_ACTIONS = {
    "new_file", "open_file", "from_archive", "demonstration", "restore", "quit", "it_sheet",
    "about", "help",
}  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, blank: Office, tmp_path: Path) -> Guarded:
    made = Guarded(qtbot, blank, found_office(tmp_path))
    made.go_in()
    return made


def test_a_half_typed_form_comes_back(desk: Guarded) -> None:
    desk.window.go(Target(PageId.CONSULTATIONS, create=True))
    desk.office.context.year.choose(2024)
    write(focused(), "45x")
    write(child(desk.window, QPlainTextEdit, "note"), "Wohngeld")
    press(desk.window, Qt.Key.Key_L, CTRL)
    desk.qtbot.waitUntil(lambda: desk.asks)
    assert not desk.office.context.file.is_open
    assert focused().objectName() == "unlock_secret"
    assert defects(desk.window) == []
    desk.enter()
    assert desk.window.frame.present is PageId.CONSULTATIONS
    assert child(desk.window, QLineEdit, "minutes").text() == "45x"
    assert child(desk.window, QPlainTextEdit, "note").toPlainText() == "Wohngeld"
    assert desk.office.context.year.year == 2024


@pytest.mark.parametrize(
    ("page", "part", "field"),
    [
        (PageId.CONTACTS, "", "name"),
        (PageId.WORK_ENTRIES, "", "minutes"),
        (PageId.SETTINGS, "office", "name"),
        (PageId.SETTINGS, "codes", "label"),
    ],
)
def test_every_form_keeps_its_entries(desk: Guarded, page: PageId, part: str, field: str) -> None:
    desk.window.go(Target(page, part=part, create=not part))
    if part == "codes":
        click(child(desk.window, QPushButton, "code_add"))
    shown = desk.window.frame.page
    assert shown is not None
    write(child(shown, QLineEdit, field), "12")
    desk.lock()
    desk.enter()
    assert desk.window.frame.present is page
    shown = desk.window.frame.page
    assert shown is not None
    if part == "codes":
        shown.arrive(Target(page, part=part))
    assert child(shown, QLineEdit, field).text() in {"12", "0:12\N{NO-BREAK SPACE}Std."}


def test_nothing_of_the_office_is_seen(desk: Guarded) -> None:
    profile = desk.office.services.office
    profile.save(replace(profile.get(), name="Stadt Geheim"))
    desk.window.go(Target(PageId.CONTACTS))
    desk.office.context.bus.announce("Kontakt Geheim gespeichert")
    desk.lock()
    window = desk.window
    seen = [window.windowTitle(), window.statusBar().currentMessage()]
    for widget in window.findChildren(QLabel):
        seen.append(widget.toolTip())
        if widget.isVisible():
            seen.append(widget.text())
    assert not [text for text in seen if "Geheim" in text or str(desk.path) in text]
    assert window.windowTitle() == "IntDesk"
    assert not window.navigation.isVisible()
    assert not window.year_box.isVisible()
    assert not window.notice.isVisible()
    assert desk.enabled() == FREE_ACTIONS


def test_only_what_was_copied_here_leaves_the_clipboard(
    desk: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("von anderswo")
    desk.lock()
    assert clipboard.text() == "von anderswo"
    desk.enter()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    clipboard.setText("aus dem Programm")
    desk.lock()
    assert clipboard.text() == ""


def test_another_file_is_not_entered_at_the_old_place(desk: Guarded, tmp_path: Path) -> None:
    other = tmp_path / "andere"
    other.mkdir()
    path = found_office(other)
    desk.window.go(Target(PageId.CONTACTS))
    desk.lock()
    desk.office.dialogs.paths = [path]
    desk.click("unlock_elsewhere")
    desk.go_in()
    assert desk.office.services.path == path


def test_back_from_a_lock_leads_to_the_first_page(desk: Guarded) -> None:
    desk.lock()
    press(focused(), Qt.Key.Key_Escape)
    assert child(desk.window, QPushButton, "welcome_create").isVisible()
    assert not desk.office.context.file.is_open


def test_the_deputy_goes_on_under_another_name(qtbot: QtBot, blank: Office, tmp_path: Path) -> None:
    path = found_office(tmp_path)
    with opened(path) as office:
        office.access.set_deputy("Eva Klein", OTHER)
    desk = Guarded(qtbot, blank, path)
    desk.go_in()
    assert blank.services.access.actor == "Ada Größe"
    desk.lock()
    desk.enter(OTHER)
    assert blank.services.access.actor == "Eva Klein"


def test_a_file_without_password_is_not_locked(
    qtbot: QtBot, blank: Office, template: Path, tmp_path: Path
) -> None:
    path = tmp_path / "offen.intdesk"
    path.write_bytes(template.read_bytes())
    desk = Guarded(qtbot, blank, None)
    desk.window.files.open_path(path)
    assert not desk.action("lock").isEnabled()
    desk.window.session_lock.lock()
    assert blank.context.file.is_open
    assert desk.window.frame.isVisible()


def test_absence_locks(desk: Guarded) -> None:
    watch = desk.window.session_lock.findChild(IdleWatch)
    assert watch is not None
    watch.left.emit()
    desk.qtbot.waitUntil(lambda: desk.asks)


def test_entries_that_cannot_be_kept_stay_in_the_form(
    desk: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.go(Target(PageId.CONTACTS, create=True))
    write(focused(), "Jobcenter")
    full = DataFileError("no_space", path="x")

    def keep(*_: object) -> bool:
        raise full

    with monkeypatch.context() as broken:
        broken.setattr(desk.office.services.drafts, "keep", keep)
        desk.lock()
    assert desk.office.context.file.is_open, "closing it would lose them"
    assert not desk.window.frame.isVisible()
    assert "ließen sich nicht zwischenspeichern" in desk.text("unlock_why")
    for name in ("unlock_back", "unlock_elsewhere", "unlock_read_only"):
        assert not child(desk.window, QAbstractButton, name).isVisible()
    press(focused(), Qt.Key.Key_Escape)
    desk.window.show_ready()
    assert desk.asks
    assert not desk.window.frame.isVisible()
    assert not desk.enabled() & (FREE_ACTIONS - {"quit", "it_sheet", "about", "help"})
    desk.give("ganz falsch geraten")
    assert "stimmt nicht" in desk.text("unlock_secret_problem")
    desk.give(PASSWORD)
    desk.qtbot.waitUntil(desk.window.frame.isVisible)
    assert child(desk.window, QLineEdit, "name").text() == "Jobcenter"


def test_held_entries_are_kept_once_that_works_again(
    desk: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.go(Target(PageId.CONTACTS, create=True))
    write(focused(), "Jobcenter")
    with monkeypatch.context() as broken:
        broken.setattr(desk.window.frame, "keep_now", lambda: False)
        desk.lock()
    assert desk.holds_a_file()
    desk.window.session_lock.lock()
    desk.qtbot.waitUntil(lambda: desk.asks)
    assert not desk.holds_a_file()
    desk.enter()
    assert child(desk.window, QLineEdit, "name").text() == "Jobcenter"


class Working:
    """A program with real workers and real dialogs, and a protected file open in it."""

    def __init__(self, qtbot: QtBot, folder: Path, theme: Theme) -> None:
        self.errors: list[Exception] = []
        self.office = Office(folder, theme, Jobs(self.errors.append))
        self.desk = Guarded(qtbot, self.office, found_office(folder))
        self.desk.go_in()
        qtbot.waitUntil(lambda: not self.office.jobs.busy)


@pytest.fixture
def working(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Working]:
    made = Working(qtbot, tmp_path, theme)
    yield made
    made.office.jobs.stop()
    made.office.context.file.close()
    assert made.errors == []
    assert made.office.messages == []


def test_a_job_goes_on_behind_the_cover(working: Working) -> None:
    desk, gate = working.desk, Event()
    context = working.office.context
    desk.window.go(Target(PageId.CONTACTS))
    context.jobs.start(lambda _: gate.wait(60))
    desk.action("lock").trigger()
    assert not desk.window.frame.isVisible()
    assert "läuft noch" in desk.text("unlock_why")
    assert not desk.asks
    press(desk.page, Qt.Key.Key_Escape)
    desk.window.show_ready()
    desk.page.left.emit()
    assert not desk.window.frame.isVisible()
    assert not desk.enabled() & (FREE_ACTIONS - {"quit", "it_sheet", "about", "help"})
    assert desk.holds_a_file()
    gate.set()
    desk.qtbot.waitUntil(lambda: desk.asks)
    assert not desk.holds_a_file()
    desk.enter()
    assert desk.window.frame.present is PageId.CONTACTS


def test_a_job_that_opens_the_file_anew_shows_nothing(working: Working) -> None:
    desk, gate = working.desk, Event()
    context = working.office.context
    shown: list[bool] = []
    context.jobs.start(lambda _: gate.wait(60), lambda _: context.file.opened.emit())
    context.jobs.start(
        lambda _: gate.wait(60), lambda _: shown.append(desk.window.frame.isVisible())
    )
    desk.action("lock").trigger()
    gate.set()
    desk.qtbot.waitUntil(lambda: desk.asks)
    assert shown == [False]
    assert not context.file.is_open


def test_dialogs_close_before_the_file_does(
    working: Working, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One dialog after the other: the code that waits for them goes on, with the file open."""
    desk, dialogs = working.desk, Dialogs()
    context = working.office.context
    monkeypatch.setattr(type(context), "dialogs", property(lambda _: dialogs), raising=False)
    seen: list[object] = []

    def ask() -> None:
        inner = QDialog(desk.window)
        inner.setObjectName("inner")
        QTimer.singleShot(0, desk.window.session_lock.lock)
        seen.append(dialogs.run(inner))
        notice = Notice("Frage", "Kontakt Geheim")
        seen.append(dialogs.ask(desk.window, notice, [Choice("yes", "Ja")]))
        seen.append(context.file.is_open)

    QTimer.singleShot(0, ask)
    desk.qtbot.waitUntil(lambda: desk.asks)
    assert seen == [False, "", True]
    assert not context.file.is_open
    assert not dialogs.waiting
