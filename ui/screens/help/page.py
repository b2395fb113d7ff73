"""The manual as a page of the window; its topics are places on the way back and forth."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from ui import settings
from ui.context import AppContext
from ui.i18n import Language
from ui.kit.buttons import secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import PAGE_MARGINS, PageHeader
from ui.manual.key_tables import WindowKey, key_sheet, window_keys
from ui.manual.view import HelpView
from ui.opening import open_path
from ui.output_place import output_folder, remember_folder
from ui.page import Page
from ui.targets import PageId, Target


class HelpPage(Page):
    """Explains the screen from which it was called, and everything else."""

    def __init__(self, context: AppContext) -> None:
        """Build the header; the view follows at the first arrival, when the window is known."""
        super().__init__(context, "help_page", QCoreApplication.translate("help", "Hilfe"))
        self._view: HelpView | None = None
        header = PageHeader(self.tr("Hilfe"))
        sheet = secondary("help_keys_pdf", self.tr("Tastenblatt (PDF)"), "printer")
        sheet.clicked.connect(self._write_keys)
        header.add_action(sheet)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*PAGE_MARGINS)
        self._column.setSpacing(12)
        self._column.addWidget(header)
        if context.settings.get(settings.LANGUAGE) is not Language.GERMAN:
            note = self.tr("Die Hilfe gibt es nur auf Deutsch.")
            self._column.addWidget(label(note, TextStyle.MUTED, name="help_german"))

    def arrive(self, target: Target) -> None:
        """Show the topic, or the one of the screen that asked."""
        view = self._view or self._build()
        view.read(target.part or PageId.START)
        view.reader.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        if self._view is not None:
            self._view.line.setFocus()
            self._view.line.selectAll()

    def _build(self) -> HelpView:
        view = self._view = HelpView(self._keys())
        view.followed.connect(self._follow)
        self._column.addWidget(view, 1)
        return view

    def _follow(self, name: str) -> None:
        """Go to a topic; the one that is read is a place on the way, however it was reached."""
        view = self._view
        router = self.context.router
        if view is not None and view.reader.topic is not None:
            router.go(Target(PageId.HELP, part=view.reader.topic.id))
        router.go(Target(PageId.HELP, part=name))

    def _keys(self) -> tuple[WindowKey, ...]:
        return window_keys(self.window())

    def _write_keys(self) -> None:
        context = self.context
        title = self.tr("Tastenblatt: PDF speichern")
        proposal = output_folder(context) / "IntDesk-Tasten.pdf"
        path = context.dialogs.save_file(self, title, "PDF (*.pdf)", proposal)
        if path is None:
            return
        remember_folder(context, path)
        sheet, today = key_sheet(self._keys()), context.clock.today()

        def write(_progress: object) -> Path:
            from intdesk.services.manual import write_sheet

            return write_sheet(sheet, path, today)

        def done(written: Path) -> None:
            open_path(written)

        context.jobs.start(write, done, rendering=True)
