"""The settings: office, code lists, appearance, file, security, backups, data protection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.kit.layout import PAGE_MARGINS, PageHeader, ScrollPage, at_left
from ui.kit.segments import Segments
from ui.page import Page
from ui.screens.settings.appearance import AppearancePart
from ui.screens.settings.backups import BackupPart
from ui.screens.settings.code_lists import CodeListPart
from ui.screens.settings.data_file import DataFilePart
from ui.screens.settings.office import OfficePart
from ui.screens.settings.privacy import PrivacyPart
from ui.screens.settings.security import SecurityPart
from ui.targets import Target

OFFICE, CODES, LOOK, FILE = "office", "codes", "look", "file"
SECURITY, BACKUPS, PRIVACY = "security", "backups", "privacy"
BACK_UP = "backup_now"
"""Not a part, but what to do in one: make a backup at once."""
MOST_WIDTH = 1108
"""Wider cards would be hard to read; on a wide window they stand in the middle."""


class SettingsPage(Page):
    """Seven parts, one at a time; each is built when it is first chosen."""

    def __init__(self, context: AppContext) -> None:
        """Build the page with the office profile."""
        title = QCoreApplication.translate("titles", "Einstellungen")
        super().__init__(context, "settings_page", title)
        self._builders: dict[str, Callable[[], QWidget]] = {
            OFFICE: lambda: OfficePart(context),
            CODES: lambda: CodeListPart(context),
            LOOK: lambda: AppearancePart(context),
            FILE: lambda: DataFilePart(context),
            SECURITY: lambda: SecurityPart(context),
            BACKUPS: lambda: BackupPart(context),
            PRIVACY: lambda: PrivacyPart(context),
        }
        self._parts: dict[str, QWidget] = {}
        self._areas: dict[str, ScrollPage] = {}
        self._shown = ""
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, PAGE_MARGINS[1], 0, 0)
        column.setSpacing(0)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(12)
        top.addWidget(PageHeader(self.tr("Einstellungen")))
        self._choice = self._part_choice()
        top.addWidget(self._choice)
        row = at_left(head, MOST_WIDTH)
        row.setContentsMargins(PAGE_MARGINS[0], 0, PAGE_MARGINS[2], 0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._show(OFFICE)

    def arrive(self, target: Target) -> None:
        """Show the part that a target names."""
        if target.part == BACK_UP:
            self._choose(BACKUPS)
            self._back_up()
        elif target.part in self._builders:
            self._choose(target.part)
        self._choice.buttons[self._shown].setFocus()

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        forms = [p for p in self._parts.values() if isinstance(p, OfficePart | CodeListPart)]
        kept = [form.keep_now() for form in forms]
        return all(kept)

    def may_leave(self) -> bool:
        """Ask about entries that are not saved."""
        part = self._parts.get(self._shown)
        return not isinstance(part, OfficePart | CodeListPart) or part.may_leave()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what the parts show: an undo may bring older entries back."""
        return bool(changes.kinds & {Kind.OFFICE, Kind.CODE, Kind.BACKUP, Kind.CASE})

    def refresh(self) -> None:
        """Show the stored state where nothing unsaved is entered."""
        for part in self._parts.values():
            if isinstance(part, OfficePart) and not part.binder.dirty:
                part.load()
            elif isinstance(
                part, CodeListPart | DataFilePart | SecurityPart | BackupPart | PrivacyPart
            ):
                part.refresh()

    def _back_up(self) -> None:
        part = self._parts.get(BACKUPS)
        if isinstance(part, BackupPart) and not self.context.office.read_only:
            part.back_up()

    def _part_choice(self) -> Segments[str]:
        words = {
            OFFICE: self.tr("Stelle"),
            CODES: self.tr("Auswahllisten"),
            LOOK: self.tr("Darstellung"),
            FILE: self.tr("Datei"),
            SECURITY: self.tr("Sicherheit"),
            BACKUPS: self.tr("Sicherungen"),
            PRIVACY: self.tr("Datenschutz"),
        }
        choice = Segments("settings_{}_button", words)
        choice.chosen.connect(self._choose)
        return choice

    def _choose(self, key: str) -> None:
        if key == self._shown or self.may_leave():
            self._show(key)
        self._choice.choose(self._shown)

    def _show(self, key: str) -> None:
        if key not in self._parts:
            part = self._parts[key] = self._builders[key]()
            area = self._areas[key] = ScrollPage(f"settings_{key}_scroll")
            area.body.addLayout(at_left(part, MOST_WIDTH), 1)
            self._stack.addWidget(area)
        self._shown = key
        self._stack.setCurrentWidget(self._areas[key])
        self._choice.choose(key)
