"""The page of the report beside its text, drawn anew while one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from intdesk.domain.report_public import PublicReport
from intdesk.texts.report_editions import part_title
from ui.context import AppContext
from ui.screens.reports.page_preview import PagePreview

if TYPE_CHECKING:
    from intdesk.services.page_preview import PagePicture


class ChapterPreview(PagePreview):
    """The pages of one chapter, with the text that is being written for it."""

    def __init__(self, context: AppContext) -> None:
        """Build an empty preview; :meth:`show_part` and :meth:`say` fill it."""
        super().__init__(context)
        self.add_note(self.tr("Nummern von Seiten und Tabellen vergibt erst der fertige Bericht."))
        self._report: PublicReport | None = None
        self._part = ""

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


def _chapter(part: str) -> str:
    return part.partition(".")[0]


def _draw(
    report: PublicReport, part: str, text: str | None, number: int, width: int
) -> PagePicture:
    from intdesk.services.page_preview import preview_page

    return preview_page(report, part, text, number, width)
