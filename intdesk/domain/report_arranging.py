"""A report after disclosure control with its chapters and tables as the officer chose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from intdesk.domain.report_outline import FIRST, LAST, Outline, TablePlace
from intdesk.domain.report_public import PublicChapter, PublicReport


def arranged(report: PublicReport, outline: Outline) -> PublicReport:
    """Return a report with its chapters and tables as chosen.

    The summary keeps the key figures of chapters that are there.
    """
    kept = [chapter for chapter in report.chapters if chapter.key not in outline.left_out]
    chapters = tuple(_chosen(chapter, outline) for chapter in in_order(kept, outline))
    return replace(report, chapters=chapters, outline=outline)


def in_order(chapters: Iterable[PublicChapter], outline: Outline) -> list[PublicChapter]:
    """Return chapters in the chosen order; the summary is first, the method last."""
    places = {key: n for n, key in enumerate((FIRST, *outline.chapters()))}
    return sorted(chapters, key=lambda c: (c.key == LAST, places.get(c.key, len(places))))


def _chosen(chapter: PublicChapter, outline: Outline) -> PublicChapter:
    tables = tuple(t for t in chapter.tables if outline.place(t.key) is not TablePlace.NOWHERE)
    figures = chapter.figures
    if chapter.key == FIRST:
        figures = tuple(f for f in figures if outline.cites(f.key))
    return replace(chapter, tables=tables, figures=figures)
