"""The settings part „Sicherheit“: who has a key, and how that changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intdesk.domain.access import Secret, SlotKind
from intdesk.domain.backups import BackupReason
from tests.domain.builders import consultation
from tests.services.protected import (
    BY_SHEET,
    NEW_SHEETS,
    OTHER,
    PASSWORD,
    SHEETS,
    found_office,
    opened,
    session_of,
)
from tests.ui.a11y import defects
from tests.ui.hands import child, click, focused, press, show, write
from tests.ui.office import Office
from ui import settings
from ui.screens.settings.page import SettingsPage
from ui.targets import PageId, Target

Script = Callable[[QDialog], None]
NEW = "vier Igel backen Regen"


class Room:
    """The page with a protected file, and dialogs that are filled in by the keyboard."""

    def __init__(
        self, qtbot: QtBot, office: Office, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.qtbot = qtbot
        self.office = office
        self.path = path
        self.scripts: list[Script] = []
        monkeypatch.setattr(type(office.dialogs), "run", lambda _, dialog: self._run(dialog))

    def open(self, secret: Secret | str = PASSWORD, *, read_only: bool = False) -> SettingsPage:
        self.office.context.file._take(opened(self.path, secret, read_only=read_only))
        self.page = SettingsPage(self.office.context)
        show(self.qtbot, self.page, 1000, 1400)
        self.page.arrive(Target(PageId.SETTINGS, part="security"))
        return self.page

    def button(self, name: str) -> QPushButton:
        return child(self.page, QPushButton, f"security_{name}")

    def text(self, name: str) -> str:
        return child(self.page, QLabel, name).text()

    def table(self, name: str) -> list[list[str]]:
        table = child(self.page, QTableWidget, name)
        columns = range(table.columnCount())
        return [
            [item.text() for c in columns if (item := table.item(row, c)) is not None]
            for row in range(table.rowCount())
        ]

    def _run(self, dialog: QDialog) -> bool:
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        assert defects(dialog) == []
        self.scripts.pop(0)(dialog)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.hide()
        dialog.deleteLater()
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.isActiveWindow)
        return accepted


@pytest.fixture
def room(qtbot: QtBot, blank: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Room:
    return Room(qtbot, blank, found_office(tmp_path), monkeypatch)


def type_passwords(*texts: str) -> None:
    """Type into one secret line after the other; between them is the button that shows it."""
    for number, text in enumerate(texts):
        if number:
            for _ in range(2):
                press(focused(), Qt.Key.Key_Tab)
        write(focused(), text)


def renew(dialog: QDialog, old: str) -> None:
    """Fill in the password dialog and confirm it."""
    type_passwords(old, NEW, NEW)
    click(child(dialog, QPushButton, "password_dialog_do"))


def test_a_file_without_password_says_why(qtbot: QtBot, office: Office) -> None:
    page = SettingsPage(office.context)
    show(qtbot, page, 1000, 900)
    page.arrive(Target(PageId.SETTINGS, part="security"))
    assert "nicht verschlüsselt" in child(page, QLabel, "security_why").text()
    assert page.findChild(QPushButton, "security_password") is None
    assert child(page, QLabel, "protocol_none").isVisible()
    assert defects(page) == []


def test_who_is_logged_in_and_who_has_a_key(room: Room) -> None:
    page = room.open()
    assert room.text("security_who") == "Angemeldet: Ada Größe (Beauftragte oder Beauftragter)"
    rows = room.table("security_slots")
    assert [row[:2] for row in rows] == [
        ["Beauftragte oder Beauftragter", "Ada Größe"],
        ["Wiederherstellungsblatt", "–"],
        ["Versiegeltes Wiederherstellungsblatt", "–"],
    ]
    assert all("2026" in row[2] for row in rows)
    assert room.table("protocol_table")[-1][2] == "Datei angelegt"
    assert not child(page, QWidget, "security_notes").isVisible()
    assert not room.button("deputy_remove").isVisible()
    assert defects(page) == []


def test_the_password_is_changed(room: Room) -> None:
    room.open()

    def script(dialog: QDialog) -> None:
        assert focused().objectName() == "old_secret"
        press(focused(), Qt.Key.Key_Tab)
        do = child(dialog, QPushButton, "password_dialog_do")
        click(do)
        assert child(dialog, QLabel, "old_secret_problem").isVisible()
        type_passwords("falsch", NEW, NEW)
        click(do)
        assert "stimmt nicht" in child(dialog, QLabel, "old_secret_problem").text()
        assert focused().objectName() == "old_secret"
        write(focused(), PASSWORD)
        click(do)

    room.scripts = [script]
    click(room.button("password"))
    assert room.office.announced == ["Das neue Passwort gilt ab jetzt."]
    assert room.table("protocol_table")[0][1:] == [
        "Ada Größe", "Passwort geändert", "Beauftragte oder Beauftragter",
    ]  # fmt: skip
    room.office.context.file.close()
    opened(room.path, NEW).close()


def test_a_weak_password_is_refused_beside_the_field(room: Room) -> None:
    room.open()

    def script(dialog: QDialog) -> None:
        type_passwords(PASSWORD, "passwort2026", "passwort2026")
        click(child(dialog, QPushButton, "password_dialog_do"))
        assert child(dialog, QLabel, "new_secret_problem").isVisible()
        press(focused(), Qt.Key.Key_Escape)

    room.scripts = [script]
    click(room.button("password"))
    assert room.office.announced == []
    assert room.office.messages == []


def test_a_deputy_comes_and_goes(room: Room) -> None:
    room.open()

    def script(dialog: QDialog) -> None:
        click(child(dialog, QPushButton, "deputy_dialog_do"))
        assert child(dialog, QLabel, "deputy_name_problem").isVisible()
        write(focused(), "Eva Klein")
        press(focused(), Qt.Key.Key_Tab)
        type_passwords(NEW, NEW)
        click(child(dialog, QPushButton, "deputy_dialog_do"))

    room.scripts = [script]
    click(room.button("deputy"))
    assert ["Vertretung", "Eva Klein"] in [row[:2] for row in room.table("security_slots")]
    assert room.button("deputy").text() == "Vertretung ersetzen …"
    room.office.dialogs.answers = [""]
    click(room.button("deputy_remove"))
    assert len(room.table("security_slots")) == 4
    room.office.dialogs.answers = ["remove"]
    click(room.button("deputy_remove"))
    assert len(room.table("security_slots")) == 3
    assert [row[2] for row in room.table("protocol_table")][:2] == [
        "Zugang entfernt", "Zugang der Vertretung eingerichtet",
    ]  # fmt: skip


def test_a_deputy_changes_only_his_own_password(room: Room) -> None:
    with opened(room.path) as office:
        office.access.set_deputy("Eva Klein", OTHER)
    room.open(OTHER)
    assert "Vertretung angemeldet" in room.text("security_keys_why")
    assert room.button("password").isEnabled()
    for name in ("deputy", "deputy_remove", "sheet", "sealed", "encrypt"):
        assert not room.button(name).isEnabled(), name
    room.scripts = [lambda dialog: renew(dialog, OTHER)]
    click(room.button("password"))
    room.office.context.file.close()
    with opened(room.path, NEW) as office:
        assert office.access.actor == "Eva Klein"


def test_reading_changes_nothing(room: Room) -> None:
    room.open(read_only=True)
    assert "nur zum Lesen" in room.text("security_keys_why")
    for name in ("password", "deputy", "sheet", "sealed", "encrypt"):
        assert not room.button(name).isEnabled(), name


def test_with_the_sheet_a_password_is_set_by_its_code(room: Room) -> None:
    room.open(BY_SHEET[SlotKind.RECOVERY])
    assert room.text("security_who") == "Angemeldet mit: Wiederherstellungsblatt"
    room.scripts = [lambda dialog: renew(dialog, SHEETS.recovery)]
    click(room.button("password"))
    assert room.text("security_who").startswith("Angemeldet: Ada Größe")


@pytest.mark.parametrize("kind", [SlotKind.RECOVERY, SlotKind.SEALED])
def test_a_new_sheet_is_kept_before_it_counts(room: Room, kind: SlotKind, tmp_path: Path) -> None:
    room.open()

    def script(dialog: QDialog) -> None:
        do = child(dialog, QPushButton, "sheet_dialog_do")
        assert not do.isEnabled()
        room.office.dialogs.paths = [tmp_path / "blatt.pdf"]
        press(focused(), Qt.Key.Key_Space)
        assert not do.isEnabled()
        press(child(dialog, QCheckBox, "sheets_kept"), Qt.Key.Key_Space)
        click(do)

    room.scripts = [script]
    click(room.button("sheet" if kind is SlotKind.RECOVERY else "sealed"))
    assert (tmp_path / "blatt.pdf").read_bytes().startswith(b"%PDF")
    assert room.table("protocol_table")[0][2] == "Wiederherstellungsblatt erneuert"
    room.office.context.file.close()
    with pytest.raises(Exception, match="wrong_recovery_code"):
        opened(room.path, BY_SHEET[kind])


def test_a_sheet_that_nobody_kept_changes_nothing(room: Room) -> None:
    room.open()
    room.scripts = [lambda _dialog: press(focused(), Qt.Key.Key_Escape)]
    click(room.button("sheet"))
    room.office.context.file.close()
    opened(room.path, BY_SHEET[SlotKind.RECOVERY]).close()


def test_the_database_is_encrypted_anew_after_a_backup(room: Room) -> None:
    room.open()
    before = session_of(room.office.services).data_key
    room.office.dialogs.answers = [""]
    click(room.button("encrypt"))
    assert session_of(room.office.services).data_key == before
    room.office.dialogs.answers = ["encrypt"]
    click(room.button("encrypt"))
    assert session_of(room.office.services).data_key != before
    made = room.office.services.backups.listed()
    assert [backup.manifest.reason for backup in made] == [BackupReason.BEFORE_REKEY]
    assert room.table("protocol_table")[0][2] == "Datenbank neu verschlüsselt"


def test_the_time_until_the_lock(room: Room) -> None:
    page = room.open()
    assert child(page, QPushButton, "lock_after_10").isChecked()
    click(child(page, QPushButton, "lock_after_5"))
    stored = room.office.context.settings
    assert stored.get(settings.LOCK_MINUTES) == 5
    stored.set(settings.LOCK_MINUTES, 0)
    assert stored.get(settings.LOCK_MINUTES) == 10, "there is no never"


def test_closed_notes_are_opened_with_a_basis(room: Room) -> None:
    with opened(room.path) as office:
        note = office.consultations.save(consultation(note="Wohngeld")).id
    with opened(room.path, BY_SHEET[SlotKind.SEALED]) as office:
        office.access.take_over("Bo Neu", OTHER, NEW_SHEETS, lambda: None)
    page = room.open(OTHER)
    assert room.office.services.consultations.get(note).note == ""
    assert not room.button("sealed").isEnabled()
    go = child(page, QPushButton, "notes_open")
    click(go)
    assert focused().objectName() == "notes_basis"
    write(focused(), "§ 3 LDSG")
    press(focused(), Qt.Key.Key_Tab)
    write(focused(), "Frau Amtsleiterin")
    day = child(page, QLineEdit, "notes_day")
    press(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(day, "1.1.2030")
    click(go)
    assert child(page, QLabel, "notes_day_problem").isVisible()
    press(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(day, "20.11.2026")
    click(go)
    assert focused().objectName() == "notes_code"
    write(focused(), NEW_SHEETS.recovery)
    click(go)
    assert "versiegelte Blatt" in room.text("notes_code_problem")
    write(focused(), NEW_SHEETS.sealed)
    click(go)
    assert room.office.services.consultations.get(note).note == "Wohngeld"
    opened_line = child(page, QWidget, "notes_opened")
    assert opened_line.isVisible()
    assert opened_line.isAncestorOf(focused())
    assert not child(page, QLineEdit, "notes_code").isVisible()
    press(focused(), Qt.Key.Key_Return)
    assert room.office.gone[-1] == Target(PageId.CONSULTATIONS)
    assert room.table("protocol_table")[0][3] == (
        "Rechtsgrundlage: § 3 LDSG, zugestimmt hat Frau Amtsleiterin, "
        "Zustimmung vom 20.11.2026, 1 Notiz"
    )
    assert room.button("sealed").isEnabled()


@pytest.mark.parametrize(("name", "start"), [("p.xlsx", b"PK"), ("p.csv", b"\xef\xbb\xbfWann;Wer")])
def test_the_protocol_is_exported(room: Room, tmp_path: Path, name: str, start: bytes) -> None:
    page = room.open()
    room.office.dialogs.paths = [None, tmp_path / name]
    click(child(page, QPushButton, "protocol_export"))
    click(child(page, QPushButton, "protocol_export"))
    assert (tmp_path / name).read_bytes().startswith(start)
    assert room.office.announced == [f"1 Eintrag exportiert: {name}"]


def test_the_data_file_says_how_it_is_encrypted(room: Room) -> None:
    page = room.open()
    page.arrive(Target(PageId.SETTINGS, part="file"))
    facts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "ja, mit AES-256; die Schlüsseldatei „Musterau.intdesk.key“ gehört dazu" in facts


def newest(room: Room) -> str:
    """Return the last event in the protocol."""
    return str(room.office.services.access.protocol()[0].event)


def test_a_backup_with_an_older_key_asks_for_its_password(room: Room) -> None:
    with opened(room.path) as office:
        office.consultations.save(consultation())
        office.backups.run()
        office.access.change_password(Secret.password(PASSWORD), OTHER)
        office.access.reencrypt(lambda: None)
        office.consultations.save(consultation())
    page = room.open(OTHER)
    page.arrive(Target(PageId.SETTINGS, part="backups"))

    def wrong(dialog: QDialog) -> None:
        write(focused(), OTHER)
        press(focused(), Qt.Key.Key_Return)

    def right(dialog: QDialog) -> None:
        assert "stimmt nicht" in child(dialog, QLabel, "old_key_secret_problem").text()
        write(focused(), PASSWORD)
        press(focused(), Qt.Key.Key_Return)

    room.scripts = [wrong, right]
    room.office.dialogs.answers = ["restore"]
    click(child(page, QPushButton, "backup_restore"))
    assert room.scripts == []
    room.qtbot.waitUntil(lambda: newest(room) == "restored")
    assert room.office.messages == []
    room.office.context.file.close()
    opened(room.path, PASSWORD).close()


def test_an_older_backup_by_its_sheet_or_not_at_all(room: Room) -> None:
    with opened(room.path) as office:
        office.consultations.save(consultation())
        office.backups.run()
        office.access.reencrypt(lambda: None)
    page = room.open()
    page.arrive(Target(PageId.SETTINGS, part="backups"))
    room.scripts = [lambda _dialog: press(focused(), Qt.Key.Key_Escape)]
    room.office.dialogs.answers = ["restore"]
    click(child(page, QPushButton, "backup_restore"))
    assert room.office.services.access.protocol()[0].event == "reencrypted"

    def by_sheet(dialog: QDialog) -> None:
        click(child(dialog, QPushButton, "old_key_restore"))
        assert child(dialog, QLabel, "old_key_secret_problem").isVisible()
        click(child(dialog, QPushButton, "old_key_other"))
        write(focused(), SHEETS.recovery)
        press(focused(), Qt.Key.Key_Return)

    room.scripts = [by_sheet]
    room.office.dialogs.answers = ["restore"]
    click(child(page, QPushButton, "backup_restore"))
    room.qtbot.waitUntil(lambda: room.office.services.access.kind is SlotKind.RECOVERY)
