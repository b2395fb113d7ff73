"""The annual report as PDF."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intdesk.domain.report_data import ReportKind
from intdesk.domain.report_public import PublicReport, require_public
from intdesk.reports.annual import chapters, measures
from intdesk.reports.annual.annex import annex
from intdesk.reports.annual.composer import Composer
from intdesk.reports.annual.cover import cover, short_cover
from intdesk.reports.annual.short import (
    BREVITIES,
    MOST_PAGES,
    Brevity,
    charted_breakdowns,
    further_chapters,
    with_short_texts,
)
from intdesk.reports.annual.summary import summary
from intdesk.reports.pdf.blocks import Block, Item, PageBreak
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.flow import lay_out
from intdesk.reports.pdf.fonts import SEMIBOLD, register_fonts
from intdesk.reports.pdf.style import INK, TEXT_HEIGHT, TEXT_WIDTH, TextStyle
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.toc import ContentsBlock, ContentsEntry
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.texts.report import CONTENTS_TITLE, INTERNAL_MARK, report_subject, report_title
from intdesk.texts.report_editions import DRAFT_MARK
from intdesk.texts.report_outline import NO_CHAPTER

_SHORT_POINTS = 4
_CHAPTERS: Final[dict[str, Callable[[Composer], None]]] = {
    "mandate": chapters.mandate,
    "frame": measures.frame,
    "counselling": chapters.counselling,
    "fields": chapters.fields,
    "targets": chapters.targets,
    "network": chapters.network,
    "statements": chapters.statements,
    "events": chapters.events,
    "volunteering": chapters.volunteering,
    "budget": chapters.budget,
    "indicators": measures.indicators,
    "outlook": chapters.outlook,
}
_CONTENTS_HEAD = TextStyle("H1", 14, 19, SEMIBOLD, INK, before=34, after=4, keep_with_next=True)
_PREVIEWED: Final[dict[str, Callable[[Composer], None]]] = {
    "summary": summary,
    **_CHAPTERS,
    "method": chapters.method,
}


def render_annual(
    data: PublicReport,
    progress: Callable[[int, int], None] | None = None,
    *,
    draft: bool = False,
) -> bytes:
    """Return the full or short annual report as a PDF (PDF/UA-1 and PDF/A-2a).

    A ``draft`` says so across every page, as decoration, and in its title. The same data give the
    same bytes. ``progress`` is told the pages drawn and their number, and may raise to stop the
    work. Raises ``TypeError`` for figures that did not pass disclosure control.
    """
    require_public(data)
    story = _full(data) if data.kind is ReportKind.FULL else _short(data)
    return _rendered(data, story, progress, draft=draft)


def render_chapter(data: PublicReport, key: str) -> bytes:
    """Return one chapter alone, as it will look; tables and figures count from 1 in it.

    A chapter that the report leaves out or that has nothing to say gives a page that says so.
    Raises ``TypeError`` as :func:`render_annual`.
    """
    require_public(data)
    composer = Composer(data)
    _PREVIEWED[key](composer)
    if not composer.story:
        composer.text((NO_CHAPTER,))
    return _rendered(data, composer.story, numbered=False)


def _rendered(
    data: PublicReport,
    story: list[Item],
    progress: Callable[[int, int], None] | None = None,
    *,
    draft: bool = False,
    numbered: bool = True,
) -> bytes:
    title = f"{report_title(data)} ({DRAFT_MARK})" if draft else report_title(data)
    info = DocumentInfo(
        title=f"{title} · {data.office.name}",
        author=data.office.officer or data.office.name,
        subject=report_subject(data),
        creator=f"IntDesk {data.program_version}",
        made_on=data.made_on,
    )
    remark = INTERNAL_MARK if data.internal else ""
    watermark = DRAFT_MARK if draft else ""
    furniture = Furniture(
        data.office.name,
        title,
        remark,
        bare_pages=frozenset({1}) if numbered else frozenset(),
        numbered=numbered,
        watermark=watermark,
    )
    return render(story, info, furniture, progress)


def _full(data: PublicReport) -> list[Item]:
    front, body = Composer(data), Composer(data)
    summary(body)
    for key in data.outline.chapters():
        _CHAPTERS[key](body)
    chapters.corrections(body)
    chapters.method(body)
    annex(body)
    cover(front)
    contents = ContentsBlock(_shown_entries(body, front))
    front.add(TextBlock(CONTENTS_TITLE, _CONTENTS_HEAD), contents, PageBreak())
    return [*front.story, *body.story]


def _shown_entries(body: Composer, front: Composer) -> list[ContentsEntry]:
    """Return all headings if they fit below the cover, else those of the chapters."""
    head = TextBlock(CONTENTS_TITLE, _CONTENTS_HEAD)
    blocks = [*(item for item in front.story if isinstance(item, Block)), head]
    taken = sum(max(b.before, b.after) + b.height(TEXT_WIDTH) for b in blocks)
    if taken + ContentsBlock(body.entries).height(TEXT_WIDTH) <= TEXT_HEIGHT:
        return body.entries
    return [entry for entry in body.entries if entry.level == 1]


def _short(data: PublicReport) -> list[Item]:
    """Return the most that a short report says on its few pages."""
    register_fonts()
    story: list[Item] = []
    for brevity in BREVITIES:
        story = _brief(data, brevity)
        if len(lay_out(story, TEXT_WIDTH, TEXT_HEIGHT)) <= MOST_PAGES:
            break
    return story


def _brief(data: PublicReport, brevity: Brevity) -> list[Item]:
    composer = Composer(with_short_texts(data, brevity.words))
    short_cover(composer)
    summary(composer, _SHORT_POINTS)
    charted_breakdowns(composer, brevity.tables)
    further_chapters(composer)
    chapters.outlook(composer)
    chapters.corrections(composer, brevity.corrections)
    return composer.story
