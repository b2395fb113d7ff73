"""Files that do not simply open: in use, in a cloud, on a stick, protected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.domain.place import Place, PlaceKind
from intdesk.services import places
from intdesk.services.places import PlaceReport
from intdesk.storage.locking import FileLock, lock_path
from tests.storage.lock_samples import leave_lock
from tests.ui.hands import child, click, focused, press, write
from tests.ui.office import CLOCK, Office
from ui import settings
from ui.program import open_window
from ui.shell.places import judge_folder
from ui.shell.window import MainWindow
from ui.targets import PageId, Target

Show = Callable[..., MainWindow]


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "Amt"
    folder.mkdir()
    path = folder / "Amt.intdesk"
    path.write_bytes(template.read_bytes())
    return path


@pytest.fixture
def shown(qtbot: QtBot, blank: Office) -> Show:
    """Show a window that opens a file, with answers to the questions that come."""

    def show(path: Path | None, *answers: str) -> MainWindow:
        blank.dialogs.answers = list(answers)
        window = open_window(blank.context, path)
        qtbot.addWidget(window, before_close_func=lambda _: blank.dialogs.answers.append("discard"))
        with qtbot.waitExposed(window):
            window.show()
        if path is not None:
            qtbot.waitUntil(lambda: blank.context.file.is_open or bool(blank.dialogs.said))
        assert blank.dialogs.answers == []
        return window

    return show


def notice_text(window: MainWindow) -> str:
    return child(window.notice, QLabel, "banner_text").text()


def place_at(monkeypatch: pytest.MonkeyPatch, kind: PlaceKind) -> None:
    report = PlaceReport(Place(kind), 10**12)
    monkeypatch.setattr(places, "look_at", lambda _: report)
    monkeypatch.setattr("intdesk.services.office_file.look_at", lambda _: report)


def test_a_file_in_use_here_is_only_read(shown: Show, blank: Office, path: Path) -> None:
    with FileLock.acquire(path, CLOCK):
        window = shown(path, "read")
        assert "schon geöffnet" in blank.dialogs.said[0].happened
    assert "nur zum Lesen" in notice_text(window)
    window.go(Target(PageId.CONTACTS, create=True))
    save = child(window, QPushButton, "contact_save")
    assert not save.isEnabled()
    assert "nur zum Lesen" in save.toolTip()
    window.files.open_path(path)
    assert not blank.services.read_only
    assert "nur zum Lesen" not in notice_text(window)


def test_a_file_in_use_here_cannot_be_taken(shown: Show, blank: Office, path: Path) -> None:
    with FileLock.acquire(path, CLOCK):
        window = shown(path, "cancel")
    assert not blank.context.file.is_open
    assert child(window, QPushButton, "welcome_create").isVisible()


def test_a_foreign_file_is_taken_over_after_two_questions(
    shown: Show, blank: Office, path: Path
) -> None:
    leave_lock(path, active=CLOCK.now() - timedelta(hours=3))
    shown(path, "take_over", "take_over")
    first, second = blank.dialogs.said
    for notice in (first, second):
        assert "kaya an PC-17" in notice.happened
        assert "zuletzt aktiv vor 3 Stunden" in notice.happened
    assert not blank.services.read_only
    blank.consult()


def test_a_foreign_file_stays_after_second_thoughts(shown: Show, blank: Office, path: Path) -> None:
    before = leave_lock(path).read_bytes()
    shown(path, "take_over", "cancel")
    assert not blank.context.file.is_open
    assert lock_path(path).read_bytes() == before


def test_closing_the_question_does_nothing(shown: Show, blank: Office, path: Path) -> None:
    lock_path(path).write_bytes(b"")
    shown(path)
    assert "Sperre" in blank.dialogs.said[0].happened
    assert not blank.context.file.is_open


def test_a_file_in_a_cloud_moves_with_help(shown: Show, blank: Office, path: Path) -> None:
    (path.parent / ".sync_0123.db").touch()
    target = path.parent.parent / "sicher"
    target.mkdir()
    blank.dialogs.paths = [target]
    shown(path, "move")
    refusal, moved = blank.dialogs.said
    assert "Nextcloud" in refusal.happened
    assert str(target / "Amt.intdesk") in moved.happened
    assert str(path.parent) in moved.advice
    assert blank.services.path == target / "Amt.intdesk"
    assert not path.exists()


def test_a_move_may_be_given_up(shown: Show, blank: Office, path: Path) -> None:
    (path.parent / ".sync_0123.db").touch()
    blank.dialogs.paths = [None]
    shown(path, "move")
    assert not blank.context.file.is_open
    assert path.exists()


def test_a_move_that_fails_is_told(shown: Show, blank: Office, path: Path) -> None:
    (path.parent / ".sync_0123.db").touch()
    blank.dialogs.paths = [path.parent]
    shown(path, "move")
    assert "Nextcloud" in blank.dialogs.said[1].happened
    assert path.exists()


def test_what_a_move_could_not_remove_is_named(
    shown: Show, blank: Office, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intdesk.services import moving

    (path.parent / ".sync_0123.db").touch()
    stuck = path.with_name("Amt.intdesk.key")
    monkeypatch.setattr(moving, "_remove_originals", lambda *_: (stuck,))
    target = path.parent.parent / "sicher"
    target.mkdir()
    blank.dialogs.paths = [target]
    shown(path, "move")
    assert blank.dialogs.said[1].details == str(stuck)


def test_a_new_file_in_a_cloud_is_refused(
    shown: Show, blank: Office, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (tmp_path / ".sync_0123.db").touch()
    window = shown(None)
    click(child(window, QPushButton, "welcome_create"))
    write(focused(), "Stadt Neu")
    place = child(window, QWidget, "assistant_place")
    assert "Nextcloud" in child(place, QLabel, "banner_text").text()
    click(child(window, QPushButton, "assistant_next"))
    assert child(window, QLabel, "assistant_where").text() == "Schritt 1 von 4"
    assert focused().objectName() == "assistant_folder"
    blank.dialogs.paths = [tmp_path_factory.mktemp("besser")]
    press(focused(), Qt.Key.Key_Space)
    click(child(window, QPushButton, "assistant_next"))
    assert child(window, QLabel, "assistant_where").text() == "Schritt 2 von 4"


@pytest.mark.parametrize(
    ("kind", "word", "allowed"),
    [
        (PlaceKind.NETWORK, "Netzlaufwerk", True),
        (PlaceKind.REMOVABLE, "Stick", True),
        (PlaceKind.CLOUD, "abgeglichen", False),
        (PlaceKind.PROGRAM, "Update", False),
        (PlaceKind.LOCAL, "", True),
    ],
)
def test_the_assistant_says_what_kind_of_place_a_folder_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: PlaceKind, word: str, *, allowed: bool
) -> None:
    place_at(monkeypatch, kind)
    text, may = judge_folder(tmp_path)
    assert word in text
    assert bool(text) is bool(word)
    assert may is allowed


def test_a_file_at_a_risky_place_is_told_about_once(
    shown: Show, blank: Office, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_at(monkeypatch, PlaceKind.NETWORK)
    window = shown(path)
    assert "Netzlaufwerk" in blank.dialogs.said[0].happened
    assert blank.context.settings.get(settings.PLACE_TOLD) == path
    blank.context.file.close()
    window.files.open_path(path)
    assert len(blank.dialogs.said) == 1


def test_a_disk_that_is_almost_full_shows_in_the_notice(
    shown: Show, blank: Office, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("intdesk.storage.places.LEAST_FREE", 2**70)
    window = shown(path)
    assert "kaum noch Platz" in notice_text(window)


def test_the_open_file_is_only_shown(shown: Show, blank: Office, path: Path) -> None:
    window = shown(path)
    office = blank.services
    window.files.open_path(path.parent / ".." / "Amt" / "Amt.intdesk")
    assert blank.services is office
    assert blank.dialogs.said == []
    path.unlink()
    window.files.open_path(path)
    assert "nicht gefunden" in blank.dialogs.said[0].happened


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Gemeinde Musterau", "Gemeinde-Musterau"),
        ("Amt für Integration", "Amt-fuer-Integration"),
        ("MGH Großau/Süd", "MGH-Grossau-Sued"),
        ("  ", "Integration"),
    ],
)
def test_a_file_is_offered_under_the_name_of_the_office(
    shown: Show, blank: Office, path: Path, name: str, stem: str
) -> None:
    window = shown(path)
    assert window.files.proposal(name).stem == stem
