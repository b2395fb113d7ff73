"""What the pages of papers look like: a chapter with the text as it is being written, a paper."""

from __future__ import annotations

from intdesk.domain.paper import Paper
from intdesk.domain.report_public import PublicReport
from intdesk.domain.report_text import saying
from intdesk.reports.raster import PagePicture, draw_page

__all__ = ["PagePicture", "preview_page", "preview_paper"]


def preview_page(
    report: PublicReport, part: str, text: str | None, number: int, width: int
) -> PagePicture:
    """Return a page of the chapter that a part belongs to, ``width`` pixels wide.

    ``text`` is what is typed for the part; ``None`` leaves what the report says. Needs no data
    file, so that it may run beside it. Raises OutputError ``preview_failed``.
    """
    from intdesk.reports.annual_pdf import render_chapter

    shown = report if text is None else saying(report, part, text)
    return draw_page(render_chapter(shown, part.partition(".")[0]), number, width)


def preview_paper(paper: Paper, number: int, width: int) -> PagePicture:
    """Return a page of a paper as its PDF shows it; see :func:`preview_page`."""
    from intdesk.reports.paper_pdf import render_paper

    return draw_page(render_paper(paper), number, width)
