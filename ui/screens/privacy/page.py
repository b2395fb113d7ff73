"""The page on data protection: parts one at a time, as the settings show theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.kit.layout import PAGE_MARGINS, PageHeader, ScrollPage
from ui.kit.segments import Segments
from ui.page import Page
from ui.screens.privacy.impact import ImpactSection
from ui.screens.privacy.notes import NotesSection
from ui.screens.privacy.office import OfficeSection
from ui.screens.privacy.papers import PapersSection
from ui.screens.privacy.protocol import ProtocolSection
from ui.screens.privacy.requests import RequestsSection
from ui.screens.privacy.section import PrivacySection, SectionSpec
from ui.targets import Target


def _text(german: str) -> str:
    return QCoreApplication.translate("privacy", german)


def sections() -> tuple[SectionSpec, ...]:
    """Return the parts of the page in their order."""
    return (
        SectionSpec("requests", _text("Anträge"), RequestsSection),
        SectionSpec("papers", _text("Formulare und Verzeichnis"), PapersSection),
        SectionSpec("office", _text("Angaben der Stelle"), OfficeSection),
        SectionSpec("impact", _text("Vorprüfung"), ImpactSection),
        SectionSpec("notes", _text("Notizen"), NotesSection),
        SectionSpec("protocol", _text("Protokoll"), ProtocolSection),
    )


class PrivacyPage(Page):
    """Everything on data protection that is not part of a single record."""

    def __init__(self, context: AppContext) -> None:
        """Build the page with its first part."""
        super().__init__(context, "privacy_page", _text("Datenschutz"))
        self._specs = {spec.key: spec for spec in sections()}
        self._parts: dict[str, PrivacySection] = {}
        self._areas: dict[str, ScrollPage] = {}
        self._shown = ""
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, PAGE_MARGINS[1], 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_MARGINS[0], 0, PAGE_MARGINS[2], 0)
        top.setSpacing(12)
        top.addWidget(PageHeader(_text("Datenschutz")))
        titles = {key: spec.title for key, spec in self._specs.items()}
        self._choice = Segments("privacy_{}_button", titles)
        self._choice.chosen.connect(self._choose)
        top.addWidget(self._choice)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._show(next(iter(self._specs)))

    def arrive(self, target: Target) -> None:
        """Show the part that a target names."""
        if target.part in self._specs:
            self._choose(target.part)
        self._choice.buttons[self._shown].setFocus()

    def may_leave(self) -> bool:
        """Ask about entries that are not saved."""
        return self._parts[self._shown].may_leave()

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what the parts show."""
        return bool(changes.kinds & {Kind.OFFICE, Kind.CASE, Kind.CONSULTATION, Kind.FOLLOW_UP})

    def refresh(self) -> None:
        """Show the stored state of all parts that are built."""
        for part in self._parts.values():
            part.refresh()

    def _choose(self, key: str) -> None:
        if key == self._shown or self.may_leave():
            self._show(key)
        self._choice.choose(self._shown)

    def _show(self, key: str) -> None:
        if key not in self._parts:
            part = self._parts[key] = self._specs[key].build(self.context)
            area = self._areas[key] = ScrollPage(f"privacy_{key}_scroll")
            area.body.addWidget(part)
            area.body.addStretch(1)
            self._stack.addWidget(area)
        self._parts[key].refresh()
        self._shown = key
        self._stack.setCurrentWidget(self._areas[key])
        self._choice.choose(key)
