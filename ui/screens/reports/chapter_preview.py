"""The page of the report beside its text, drawn anew while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from intdesk.domain.report_public import PublicReport
from intdesk.texts.report_editions import part_title
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.screens.reports.page_preview import PagePreview

if TYPE_CHECKING:
    from intdesk.services.page_preview import PagePicture


class ChapterPreview(PagePreview):
    """The pages of one chapter, with the text that is being written for it.

    ``widened`` tells that the page shall have more of the window, or no longer.
    """

    widened = Signal()

    def __init__(self, context: AppContext) -> None:
        """Build an empty preview; :meth:`show_part` and :meth:`say` fill it."""
        super().__init__(context)
        self.add_note(self.tr("Nummern von Seiten und Tabellen vergibt erst der fertige Bericht."))
        self._report: PublicReport | None = None
        self._part = ""
        self.wide = False
        self.widener = Button("page_wide", self.tr("Größer"), ButtonKind.LINK)
        self.widener.clicked.connect(self._widen)
        self.navigation.addWidget(self.widener)
        self.widener.stackUnder(self._sides)  # Tab comes to it before the page
        self._name_widener()

    def show_part(self, report: PublicReport | None, part: str) -> None:
        """Show the chapter of another part as the report has it; ``None``: still computed."""
        other = _chapter(part) != _chapter(self._part)
        self._report, self._part = report, part
        source = partial(_draw, report, part, None) if report is not None and part else None
        self.show_pages(source, part_title(part) if part else "", first=other)

    def say(self, text: str | None) -> None:
        """Show what is typed, after a moment; ``None`` for what the report says."""
        if self._report is not None and self._part:
            self.change_pages(partial(_draw, self._report, self._part, text))

    def _widen(self) -> None:
        self.wide = not self.wide
        self._name_widener()
        self.widened.emit()

    def _name_widener(self) -> None:
        self.widener.setText(self.tr("Kleiner") if self.wide else self.tr("Größer"))
        self.widener.setToolTip(
            self.tr("Die Liste der Teile wieder zeigen")
            if self.wide
            else self.tr("Die Liste der Teile zuklappen und die Seite breiter zeigen")
        )


def _chapter(part: str) -> str:
    return part.partition(".")[0]


def _draw(
    report: PublicReport, part: str, text: str | None, number: int, width: int
) -> PagePicture:
    from intdesk.services.page_preview import preview_page

    return preview_page(report, part, text, number, width)
