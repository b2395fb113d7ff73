"""What stands before an open file: password, sheets, takeover, backups, and the ways back."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.access import Secret, SlotKind, key_path
from intdesk.errors import DataFileError
from intdesk.services.access import create_office
from intdesk.services.office_file import OfficeFile
from intdesk.storage.locking import FileLock
from tests.processes import PATIENCE
from tests.services.protected import (
    BY_SHEET,
    OTHER,
    PASSWORD,
    SHEETS,
    THIRD,
    found_office,
    opened,
)
from tests.storage.lock_samples import leave_lock
from tests.ui.a11y import defects
from tests.ui.founding import keep_sheets
from tests.ui.hands import child, click, focused, press, write
from tests.ui.office import CLOCK, Office
from tests.ui.shell.guarded import Guarded
from ui import settings
from ui.shell.entrance import Entrance
from ui.targets import PageId

ROOT = Path(__file__).parents[3]

_LAST_FILE = """
import sys
from pathlib import Path
from ui.main import import_qt
import_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from intdesk.clock import SystemClock
from ui.kit.theme import STYLE
from ui.paths import Paths
from ui.program import compose, open_window

app = QApplication(list(STYLE))
context = compose(app, Paths.below(Path(sys.argv[1])), SystemClock())
window = open_window(context, None)

def look():
    line = window.findChild(QLineEdit, "unlock_secret")
    if line is not None and line.isVisible():
        print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
        app.exit(0)

timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "Amt"
    folder.mkdir()
    return found_office(folder)


@pytest.fixture
def desk(qtbot: QtBot, blank: Office, path: Path) -> Guarded:
    return Guarded(qtbot, blank, path)


def test_the_password_stands_before_the_file(desk: Guarded) -> None:
    assert focused().objectName() == "unlock_secret"
    assert "Musterau" in desk.text("unlock_title")
    assert desk.window.windowTitle() == "IntDesk"
    assert not desk.window.navigation.isVisible()
    assert not desk.action("lock").isEnabled()
    assert not desk.action("new").isEnabled()
    assert defects(desk.window) == []
    desk.go_in()
    assert desk.action("lock").isEnabled()
    assert "verschlüsselt" in desk.text("status_file")
    assert child(desk.window, QLineEdit, "unlock_secret").text() == ""


def test_the_last_file_asks_before_the_storage_is_loaded(path: Path, tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    stored = settings.Settings(tmp_path / "m" / "settings.ini")
    stored.set(settings.LAST_FILE, path)
    run = subprocess.run(
        [sys.executable, "-c", _LAST_FILE, str(tmp_path / "m")],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=PATIENCE,
    )  # fmt: skip
    loaded = set(run.stdout.split())
    assert "PySide6" in loaded
    assert not loaded & {"sqlalchemy", "sqlcipher3", "argon2", "Cryptodome"}


def test_a_vanished_last_file_is_named_on_the_first_page(
    qtbot: QtBot, blank: Office, path: Path
) -> None:
    path.unlink()
    desk = Guarded(qtbot, blank, None)
    desk.window.files.open_path(path)
    assert "nicht gefunden" in blank.dialogs.said[0].happened
    assert child(desk.window, QPushButton, "welcome_create").isVisible()


def test_a_vanished_key_file_is_named(qtbot: QtBot, blank: Office, path: Path) -> None:
    key_path(path).unlink()
    desk = Guarded(qtbot, blank, None)
    desk.window.files.open_path(path)
    assert "ihre Schlüsseldatei" in blank.dialogs.said[0].happened
    assert child(desk.window, QPushButton, "welcome_create").isVisible()


def test_wrong_guesses_wait_even_with_another_file_open(desk: Guarded, tmp_path: Path) -> None:
    desk.go_in()
    other = tmp_path / "andere"
    other.mkdir()
    desk.window.files.open_path(found_office(other))
    for _ in range(3):
        desk.give("falsch geraten")
    assert "stimmt nicht" in desk.text("unlock_secret_problem")
    assert "geändert" not in desk.text("unlock_secret_problem")
    assert child(desk.window, QPushButton, "unlock_open").text() == "Wartezeit: 2 s"
    assert desk.office.context.settings.get(settings.FAILURES) == 3
    click(child(desk.window, QPushButton, "unlock_back"))
    assert desk.window.frame.isVisible(), "the file that was open still is"


def test_the_right_password_begins_the_count_anew(desk: Guarded) -> None:
    desk.give("falsch geraten")
    assert desk.office.context.settings.get(settings.FAILURES) == 1
    desk.go_in()
    assert desk.office.context.settings.get(settings.FAILURES) == 0


def test_a_typing_error_in_a_code_is_no_guess(desk: Guarded) -> None:
    desk.give(Secret.recovery("A" + SHEETS.recovery[1:]))
    assert "Gruppe 1" in desk.text("unlock_secret_problem")
    assert desk.office.context.settings.get(settings.FAILURES) == 0


def test_only_reading(desk: Guarded) -> None:
    press(child(desk.window, QCheckBox, "unlock_read_only"), Qt.Key.Key_Space)
    desk.enter()
    assert desk.office.services.read_only
    desk.window.files.open_path(desk.path or Path())
    desk.enter()
    assert not desk.office.services.read_only


def test_the_forgotten_password(desk: Guarded) -> None:
    link = child(desk.window, QPushButton, "unlock_other_kind")
    assert link.text().startswith("Passwort vergessen?")
    desk.give(BY_SHEET[SlotKind.RECOVERY])
    desk.qtbot.waitUntil(child(desk.window, QPushButton, "reset_next").isVisible)
    assert focused().objectName() == "assistant_secret"
    assert not desk.window.navigation.isVisible()
    assert defects(desk.window) == []
    write(focused(), OTHER)
    for _ in range(2):
        press(focused(), Qt.Key.Key_Tab)
    write(focused(), OTHER)
    desk.click("reset_next")
    assert desk.window.frame.present is PageId.START
    assert desk.office.services.access.actor == "Ada Größe"
    desk.lock()
    desk.give(PASSWORD)
    assert "stimmt nicht" in desk.text("unlock_secret_problem")
    desk.enter(OTHER)


def test_the_new_password_can_wait(desk: Guarded) -> None:
    desk.give(BY_SHEET[SlotKind.RECOVERY])
    desk.click("reset_back")
    assert desk.window.frame.present is PageId.START
    assert desk.office.services.access.kind is SlotKind.RECOVERY


def test_a_takeover(desk: Guarded, tmp_path: Path) -> None:
    desk.give(BY_SHEET[SlotKind.SEALED])
    assert desk.text("takeover_about_title") == "Sie übernehmen diese Datei"
    said = [line.text() for line in desk.window.findChildren(QLabel) if line.isVisible()]
    assert any(text.startswith("Sicherungen von vorher lassen sich weiter") for text in said)
    assert not desk.window.navigation.isVisible()
    desk.click("takeover_next")
    desk.click("takeover_next")
    assert child(desk.window, QLabel, "assistant_holder_problem").isVisible()
    write(focused(), "Bo Neu")
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), THIRD.replace("ä", "ae"))
    for _ in range(2):
        press(focused(), Qt.Key.Key_Tab)
    write(focused(), THIRD.replace("ä", "ae"))
    desk.click("takeover_next")
    keep_sheets(desk.window, desk.office.dialogs, tmp_path)
    desk.click("takeover_next")
    assert desk.window.frame.present is PageId.START
    services = desk.office.services
    assert services.access.actor == "Bo Neu"
    assert services.office.get().officer == "Bo Neu"
    assert "verschlossen" in child(desk.window.notice, QLabel, "banner_text").text()


def test_back_from_a_takeover_closes_the_file(desk: Guarded) -> None:
    desk.give(BY_SHEET[SlotKind.SEALED])
    press(focused(), Qt.Key.Key_Escape)
    assert not desk.office.context.file.is_open
    assert child(desk.window, QPushButton, "welcome_create").isVisible()


def test_the_sealed_sheet_is_not_for_reading(desk: Guarded) -> None:
    press(child(desk.window, QCheckBox, "unlock_read_only"), Qt.Key.Key_Space)
    desk.give(BY_SHEET[SlotKind.SEALED])
    assert "nur übernommen werden" in desk.text("unlock_secret_problem")
    assert not desk.office.context.file.is_open


def test_a_foreign_lock_does_not_hide_the_takeover(qtbot: QtBot, blank: Office, path: Path) -> None:
    leave_lock(path)
    desk = Guarded(qtbot, blank, path)
    blank.dialogs.answers = ["take_over", "take_over"]
    desk.give(BY_SHEET[SlotKind.SEALED])
    assert desk.text("takeover_about_title") == "Sie übernehmen diese Datei"
    assert desk.window.frame.present is None


def test_a_file_in_use_may_be_read(qtbot: QtBot, blank: Office, path: Path) -> None:
    desk = Guarded(qtbot, blank, path)
    with FileLock.acquire(path, CLOCK):
        blank.dialogs.answers = ["read"]
        desk.enter()
    assert blank.services.read_only


def told(office: Office) -> str:
    """Return the title of the last message."""
    return office.dialogs.said[-1].title if office.dialogs.said else ""


def test_a_backup_on_an_empty_machine(qtbot: QtBot, blank: Office, path: Path) -> None:
    """Only the folder of backups is left; a sheet of that time opens it."""
    with opened(path) as office:
        backup = office.backups.run().path
    rescued = blank.context.paths.data / "Stick"
    shutil.move(backup.parent, rescued)
    shutil.rmtree(path.parent)
    target = blank.context.paths.data / "neu" / "Musterau.intdesk"
    target.parent.mkdir()
    desk = Guarded(qtbot, blank, None)
    blank.dialogs.paths = [rescued / backup.name, target]
    desk.click("welcome_restore")
    desk.give("falsch geraten")
    assert "stimmt nicht" in desk.text("unlock_secret_problem")
    assert not target.exists()
    desk.give(BY_SHEET[SlotKind.RECOVERY])
    qtbot.waitUntil(lambda: blank.context.file.is_open)
    desk.click("reset_back")
    assert blank.services.path == target
    assert key_path(target).exists()
    qtbot.waitUntil(lambda: told(blank) == "Die Sicherung ist zurückgespielt")
    newest = [entry.event for entry in blank.services.access.protocol(2)]
    assert newest == ["opened_by_sheet", "restored"]


def titles(office: Office) -> list[str]:
    """Return the titles of all questions and messages."""
    return [notice.title for notice in office.dialogs.said]


def test_a_backup_over_the_open_file(qtbot: QtBot, desk: Guarded) -> None:
    desk.go_in()
    services = desk.office.services
    backup = services.backups.run().path
    desk.office.consult()
    desk.office.context.bus.announce("Beratung gelöscht")
    desk.office.dialogs.paths = [backup, services.path]
    desk.office.dialogs.answers = ["restore"]
    desk.action("restore").trigger()
    desk.enter()
    qtbot.waitUntil(lambda: told(desk.office) == "Die Sicherung ist zurückgespielt")
    assert titles(desk.office)[0] == "Sicherung zurückspielen?"
    assert desk.window.statusBar().currentMessage() == "", "it spoke of the former state"
    newest = desk.office.services.access.protocol()[0]
    assert (newest.event, newest.actor) == ("restored", desk.office.services.access.actor)
    assert not desk.office.services.read_only
    assert desk.office.messages == []
    former = desk.office.services.backups.listed()[0].path
    assert desk.office.dialogs.said[-1].kept == f"Der frühere Stand ist gesichert: {former}"


def test_a_backup_that_is_not_wanted_leaves_the_file(qtbot: QtBot, desk: Guarded) -> None:
    desk.go_in()
    services = desk.office.services
    backup = services.backups.run().path
    desk.office.consult()
    desk.office.dialogs.paths = [backup, services.path]
    desk.action("restore").trigger()
    desk.enter()
    qtbot.waitUntil(lambda: titles(desk.office) == ["Sicherung zurückspielen?"])
    line = child(desk.window, QLineEdit, "unlock_secret")
    qtbot.waitUntil(line.isEnabled)
    entrance = desk.window.findChild(Entrance)
    assert entrance is not None
    assert entrance._secret is None
    desk.click("unlock_back")
    assert desk.office.services is services
    assert services.figures.year(CLOCK.today().year).consultations == 1
    assert line.text() == ""


@pytest.mark.parametrize("answer", ["restore", "keep"])
def test_a_plain_file_over_the_open_encrypted_one(
    qtbot: QtBot, desk: Guarded, tmp_path: Path, answer: str
) -> None:
    plain = tmp_path / "offen.intdesk"
    with OfficeFile.create(plain, clock=CLOCK) as other:
        other.office.save(replace(other.office.get(), name="Auenkreis"))
    desk.go_in()
    path = desk.office.services.path
    desk.office.dialogs.paths = [plain, path]
    desk.office.dialogs.answers = [answer]
    desk.action("restore").trigger()
    wanted = ["Sicherung zurückspielen?"]
    if answer == "restore":
        wanted.append("Die Sicherung ist zurückgespielt")
    qtbot.waitUntil(lambda: titles(desk.office) == wanted)
    asked = desk.office.dialogs.said[0]
    assert asked.serious
    assert "Sicherung: Auenkreis" in asked.happened
    assert "stammt nicht aus dieser Datei" in asked.advice
    assert "nicht verschlüsselt" in asked.advice
    assert desk.office.messages == []
    assert key_path(path).exists() is (answer == "keep")
    assert desk.office.services.office.get().name == ("Auenkreis" if answer == "restore" else "")
    if answer == "restore":
        saved = Path(desk.office.dialogs.said[-1].kept.split(": ", 1)[1])
        opened(saved).close()


def test_a_file_of_another_password_is_kept_and_shown(
    qtbot: QtBot, blank: Office, path: Path, tmp_path: Path
) -> None:
    with opened(path) as office:
        backup = office.backups.run().path
        office.access.change_password(Secret.password(PASSWORD), OTHER)
    desk = Guarded(qtbot, blank, None)
    blank.dialogs.paths = [backup, path]
    blank.dialogs.answers = ["restore"]
    desk.click("welcome_restore")
    desk.enter()
    qtbot.waitUntil(lambda: told(blank) == "Die Sicherung ist zurückgespielt")
    assert "lässt sich so nicht lesen" in blank.dialogs.said[0].happened
    words, kept = blank.dialogs.said[-1].kept.split(": ", 1)
    assert words == "Die frühere Datei hat ein eigenes Passwort; sie liegt unverändert hier"
    opened(Path(kept), OTHER).close()


def test_a_second_place_that_fails_leaves_no_file(
    qtbot: QtBot, blank: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intdesk.services.backups import BackupService
    from tests.services.protected import FOUNDER
    from ui.new_office import NewOffice

    def refuse(*_: object) -> None:
        raise DataFileError("busy", path="x")

    monkeypatch.setattr(BackupService, "choose_second_place", refuse)
    monkeypatch.setattr(
        "intdesk.services.access.create_office",
        lambda path, _founder, clock: create_office(path, FOUNDER, clock=clock),
    )
    wanted = NewOffice(
        blank.context.paths.data / "Neu.intdesk", "Neu", "", Path("H:"), PASSWORD, SHEETS
    )
    errors: list[Exception] = []
    blank.context.file.create(wanted, errors.append)
    assert [type(error) for error in errors] == [DataFileError]
    assert not list(wanted.path.parent.glob("Neu.*"))
