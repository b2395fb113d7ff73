"""A protected office in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from intdesk.domain.access import Secret, SecretKind
from tests.services.protected import PASSWORD
from tests.ui.hands import child, click, press, write
from tests.ui.office import Office, rest_backups
from ui.program import open_window
from ui.shell.unlock import UnlockPage
from ui.targets import PageId


class Guarded:
    """A window before which a protected file stands, and the hands of a person at it."""

    def __init__(self, qtbot: QtBot, office: Office, path: Path | None) -> None:
        self.qtbot = qtbot
        self.office = office
        self.path = path
        self.window = open_window(office.context, path)
        rest_backups(self.window)
        qtbot.addWidget(
            self.window, before_close_func=lambda _: office.dialogs.answers.append("discard")
        )
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        if path is not None:
            qtbot.waitUntil(lambda: self.asks)

    @property
    def page(self) -> UnlockPage:
        return child(self.window, UnlockPage, "unlock_page")

    @property
    def asks(self) -> bool:
        """Tell whether the window asks for a secret."""
        found = self.window.findChild(QLineEdit, "unlock_secret")
        return found is not None and found.isVisible() and found.isEnabled()

    def holds_a_file(self) -> bool:
        """Tell whether a file is open, hidden or not."""
        return self.office.context.file.is_open

    def give(self, secret: Secret | str = PASSWORD) -> None:
        """Type a password or code and press Enter."""
        by_code = isinstance(secret, Secret) and secret.kind is SecretKind.RECOVERY
        text = secret.text if isinstance(secret, Secret) else secret
        line = child(self.window, QLineEdit, "unlock_secret")
        if by_code is (line.accessibleName() == "Passwort"):
            self.click("unlock_other_kind")
        press(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        write(line, text)
        press(line, Qt.Key.Key_Return)

    def enter(self, secret: Secret | str = PASSWORD) -> None:
        """Give the secret and wait for the pages of the file."""
        self.give(secret)
        self.qtbot.waitUntil(lambda: self.window.frame.present is not None)

    def go_in(self) -> None:
        """Open the file by the password and wait for its first page."""
        self.enter()
        self.qtbot.waitUntil(lambda: self.window.frame.present is PageId.START)

    def lock(self) -> None:
        """Lock by hand and wait until the password is asked for."""
        self.action("lock").trigger()
        self.qtbot.waitUntil(lambda: self.asks)

    def click(self, name: str) -> None:
        click(child(self.window, QPushButton, name))

    def text(self, name: str) -> str:
        return child(self.window, QLabel, name).text()

    def action(self, name: str) -> QAction:
        found = self.window.findChild(QAction, f"action_{name}")
        assert found is not None
        return found

    def enabled(self) -> set[str]:
        """Return the actions of the window that can be used."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        actions = self.window.findChildren(QAction, options=direct)
        return {a.objectName().removeprefix("action_") for a in actions if a.isEnabled()}
