"""The settings part „Sicherungen“: what it says, makes, checks and puts back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intdesk.services import second_place
from intdesk.services.office_file import OfficeFile
from tests.ui.a11y import defects, tab_cycle
from tests.ui.hands import child, click, press, show
from tests.ui.office import CLOCK, Office
from ui.screens.settings.backup_list import BackupTable
from ui.screens.settings.page import SettingsPage
from ui.targets import PageId, Target


def opened(qtbot: QtBot, office: Office) -> SettingsPage:
    page = SettingsPage(office.context)
    show(qtbot, page, 1000, 900)
    page.arrive(Target(PageId.SETTINGS, part="backups"))
    return page


def texts(page: SettingsPage) -> list[list[str]]:
    table = child(page, BackupTable, "backup_table")
    rows = range(table.rowCount())
    columns = range(table.columnCount())
    return [[item.text() for c in columns if (item := table.item(r, c)) is not None] for r in rows]


def button(page: SettingsPage, name: str) -> QPushButton:
    return child(page, QPushButton, f"backup_{name}")


def text(page: SettingsPage, name: str) -> str:
    return child(page, QLabel, f"backup_{name}").text()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(second_place, "same_drive", lambda *_: False)
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def protected(blank: Office, tmp_path: Path) -> Office:
    """Return a program with an encrypted file: real data."""
    made = OfficeFile.create(tmp_path / "amt.intdesk", key=bytes(32), clock=CLOCK)
    blank.context.file._take(made)
    return blank


def test_the_first_backup_by_hand(qtbot: QtBot, office: Office) -> None:
    office.consult()
    page = opened(qtbot, office)
    assert text(page, "last") == "Es gibt noch keine Sicherung."
    assert not child(page, BackupTable, "backup_table").isVisible()
    assert not button(page, "restore").isEnabled()
    click(button(page, "now"))
    assert text(page, "last").startswith("Letzte Sicherung: heute, ")
    assert [row[1] for row in texts(page)] == ["von Hand"]
    assert office.announced[-1].startswith("Gesichert und geprüft: office_2026-11-21_")
    assert button(page, "restore").isEnabled()
    assert not child(page, QWidget, "backup_only_here").isVisible()


def test_real_data_without_a_second_place_is_warned_about(
    qtbot: QtBot, protected: Office, stick: Path
) -> None:
    protected.consult()
    page = opened(qtbot, protected)
    assert child(page, QWidget, "backup_only_here").isVisible()
    click(button(page, "now"))
    protected.dialogs.paths = [stick]
    click(button(page, "place"))
    assert not child(page, QWidget, "backup_only_here").isVisible()
    assert text(page, "second").startswith(f"Zweiter Ort: {stick}. Letzte Kopie: heute, ")
    assert {row[4] for row in texts(page)} == {str(stick), str(stick.with_name("Sicherungen"))}


def test_a_place_that_cannot_serve_is_told(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    page = opened(qtbot, office)
    office.dialogs.paths = [tmp_path, None]
    click(button(page, "place"))
    assert "liegen die Daten" in office.messages[-1].what
    click(button(page, "place"))
    assert text(page, "second") == "Zweiter Ort: keiner gewählt."


def test_a_backup_is_checked(qtbot: QtBot, office: Office) -> None:
    office.consult()
    made = office.services.backups.run()
    page = opened(qtbot, office)
    click(button(page, "verify"))
    verdict = child(page, QWidget, "backup_verdict")
    assert "ist in Ordnung" in child(verdict, QLabel, "banner_text").text()
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(content)
    click(button(page, "verify"))
    assert "nicht zu gebrauchen" in child(verdict, QLabel, "banner_text").text()
    assert texts(page)[0][3] == "beschädigt"
    assert not button(page, "restore").isEnabled()


@pytest.mark.parametrize("answer", ["restore", "keep", ""])
def test_a_backup_is_put_back_after_a_question(
    qtbot: QtBot, protected: Office, answer: str
) -> None:
    protected.consult()
    protected.services.backups.run()
    protected.consult()
    page = opened(qtbot, protected)
    protected.dialogs.answers = [answer]
    press(button(page, "restore"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(protected.dialogs.said))
    assert protected.dialogs.said[0].title == "Sicherung zurückspielen?"
    done = answer == "restore"
    assert protected.services.figures.year(2026).consultations == (1 if done else 2)
    assert len(protected.services.backups.listed()) == (2 if done else 1)
    assert protected.consult()


def test_a_restore_that_fails_leaves_the_file_open(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.consult()
    office.services.backups.run()
    office.consult()
    page = opened(qtbot, office)
    office.dialogs.answers = ["restore"]

    def fail(_: object) -> None:
        raise OSError

    monkeypatch.setattr("intdesk.services.restoring._look_at", fail)
    click(button(page, "restore"))
    qtbot.waitUntil(lambda: bool(office.messages))
    assert "Der frühere Stand ist wieder da." in office.messages[-1].kept
    assert office.services.figures.year(2026).consultations == 2
    assert office.consult()


def test_a_file_that_is_gone_after_a_restore_leads_to_the_first_page(
    qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.consult()
    office.services.backups.run()
    page = opened(qtbot, office)
    office.dialogs.answers = ["restore"]
    complete = "intdesk.services.restoring.complete"
    path = office.services.path
    monkeypatch.setattr(complete, lambda _: path.unlink())
    with qtbot.waitSignal(office.context.file.lost):
        click(button(page, "restore"))
    assert "wurde nicht gefunden" in office.messages[-1].what
    assert not office.context.file.is_open


def test_a_read_only_file_only_shows(
    qtbot: QtBot, blank: Office, template: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(template, tmp_path / "nur-lesen.intdesk"))
    blank.context.file._take(OfficeFile.open(path, read_only=True, clock=CLOCK))
    page = opened(qtbot, blank)
    assert not button(page, "now").isEnabled()
    assert not button(page, "place").isEnabled()


def test_the_folder_is_shown(qtbot: QtBot, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("ui.screens.settings.backups.open_path", shown.append)
    page = opened(qtbot, office)
    click(button(page, "folder"))
    office.consult()
    click(button(page, "now"))
    click(button(page, "folder"))
    assert shown == [office.services.path.parent, office.services.backups.folder]


def test_keyboard_and_screen_reader_reach_everything(qtbot: QtBot, office: Office) -> None:
    office.consult()
    office.services.backups.run()
    page = opened(qtbot, office)
    assert defects(page) == []
    names = {widget.objectName() for widget in tab_cycle(page)}
    assert {"backup_now", "backup_place", "backup_table", "backup_restore"} <= names
    assert page.minimumSizeHint().width() <= 600
