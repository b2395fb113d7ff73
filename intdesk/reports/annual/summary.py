"""The summary of a report on one page: key figures, what stood out, the officer's points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intdesk.domain.report_data import Passage
from intdesk.domain.report_outline import Depth
from intdesk.domain.report_public import PublicChapter, PublicFigure, PublicReport, is_hidden
from intdesk.reports.annual.composer import Composer, text_blocks
from intdesk.reports.annual.tiles import TilesBlock
from intdesk.reports.content import shown_figures, text_paragraphs
from intdesk.reports.pdf.flow import lay_out
from intdesk.reports.pdf.fonts import SEMIBOLD, printable, text_width
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import INDENT, ListBlock, ListItem
from intdesk.reports.pdf.rows import RowBlock, StackBlock, share_of
from intdesk.reports.pdf.style import BODY, HEADING_2, NOTE, TEXT_HEIGHT, TEXT_WIDTH
from intdesk.reports.pdf.text import TextBlock
from intdesk.texts import report_prose as prose
from intdesk.texts.numbers import HIDDEN
from intdesk.texts.report import HIGHLIGHTS_TITLE, chapter_title, signs_note
from intdesk.texts.report_editions import passage_title

_MOST_TILES: Final = 8
_FURTHER_TILES: Final = (
    ("targets", "goals_green"), ("events", "events"), ("budget", "budget_ordered"),
)  # fmt: skip
_YIELDING_TILES: Final = ("mean_minutes", "relatives", "work_minutes", "referrals")
"""Key figures that make room for those of other chapters, the first ones first."""
_POINTS_BESIDE_TEXTS: Final = 5
"""So many points leave room for the officer's successes, challenges and recommendations."""
_MOST_BESIDE: Final = 3
_SHORT: Final = 330
"""Texts of so many letters at most are easily read in a third of the page's width."""


def summary(composer: Composer, most_points: int | None = None) -> None:
    """Append the key figures with a text and what led the main tables.

    Beside the officer's successes, challenges and recommendations there are as many points as
    leave the summary on one page, below the head of a short report.
    """
    data = composer.data
    chapter = data.chapter("summary")
    if chapter is not None and chapter.passages:
        if data.outline.depth is not Depth.DETAILED:
            most_points = min(most_points or _POINTS_BESIDE_TEXTS, _POINTS_BESIDE_TEXTS)
        most_points = _most_on_a_page(composer, most_points)
    _summary(composer, most_points)


def key_figures(data: PublicReport) -> list[PublicFigure]:
    """Return the figures of the tiles: those of counselling, and one of each other main chapter."""
    others = [
        figure
        for chapter, key in _FURTHER_TILES
        for figure in shown_figures(data.chapter(chapter))
        if figure.key == key
    ]
    own = shown_figures(data.chapter("summary"))
    for key in _YIELDING_TILES:
        if len(own) + len(others) > _MOST_TILES:
            own = [figure for figure in own if figure.key != key]
    return [*own[: _MOST_TILES - len(others)], *others]


def _most_on_a_page(composer: Composer, most: int | None) -> int | None:
    """Return how many points leave a summary on one page; the same if its texts alone do not."""
    count = len(prose.leading_points(composer.data, most))
    return next((n for n in range(count, -1, -1) if _pages(composer, n) == 1), most)


def _pages(composer: Composer, points: int) -> int:
    """Return how many pages there are with a summary of so many points."""
    alone = Composer(composer.data)
    _summary(alone, points)
    return len(lay_out([*composer.story, *alone.story], TEXT_WIDTH, TEXT_HEIGHT))


def _summary(composer: Composer, most_points: int | None) -> None:
    data = composer.data
    chapter = data.chapter("summary")
    composer.heading(chapter_title("summary"))
    figures = key_figures(data)
    if figures:
        _tiles(composer, figures)
    told = {figure.key for figure in figures}
    composer.chapter_text(chapter, prose.summary_paragraphs(data, told))
    points = prose.leading_points(data, most_points)
    if points:
        composer.heading(HIGHLIGHTS_TITLE, HEADING_2)
        items = [ListItem((Span(f"{lead}: ", strong=True), Span(text))) for lead, text in points]
        composer.add(ListBlock(items))
    _points_of_officer(composer, chapter)


def _tiles(composer: Composer, figures: Sequence[PublicFigure]) -> None:
    """Append the key figures as tiles, with the sign of hidden values explained."""
    tiles = TilesBlock(figures, composer.data.year)
    composer.add(tiles)
    if any(is_hidden(figure.cell, figure.previous) for figure in figures):
        tiles.after = NOTE.before
        composer.add(TextBlock(signs_note({HIDDEN}), NOTE))


def _points_of_officer(composer: Composer, chapter: PublicChapter | None) -> None:
    """Append successes, challenges and recommendations; short ones side by side."""
    texts = chapter.passages if chapter else ()
    if 1 < len(texts) <= _MOST_BESIDE and all(_fits_beside(t, len(texts)) for t in texts):
        columns = (
            StackBlock(
                (
                    TextBlock(passage_title(text.key), HEADING_2),
                    *text_blocks(text_paragraphs(text.text)),
                )
            )
            for text in texts
        )
        composer.add(RowBlock(tuple(columns), len(texts)))
    else:
        passages(composer, chapter)


def passages(composer: Composer, chapter: PublicChapter | None) -> None:
    """Append the parts of a chapter's text, each below its heading."""
    for passage in chapter.passages if chapter else ():
        composer.heading(passage_title(passage.key), HEADING_2)
        composer.text(text_paragraphs(passage.text))


def _fits_beside(text: Passage, count: int) -> bool:
    """Tell whether a text is short, and no word of it or of its heading has to be broken."""
    room = share_of(TEXT_WIDTH, count)
    heads = passage_title(text.key).split()
    words = printable(text.text).split()
    return (
        len(text.text) <= _SHORT
        and all(text_width(w, SEMIBOLD, HEADING_2.size) <= room for w in heads)
        and all(text_width(w, BODY.face, BODY.size) <= room - INDENT for w in words)
    )
