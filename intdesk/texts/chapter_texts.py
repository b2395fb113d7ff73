"""All texts of a report as a paper, for the word processor: chapters, key figures, what is said."""

from __future__ import annotations

from typing import Final

from intdesk.domain.paper import Heading, Paper, Part, Sheet
from intdesk.domain.report_public import PublicChapter, PublicReport
from intdesk.texts.council_paper import paragraphs_of
from intdesk.texts.report import (
    FIGURE_HEAD,
    chapter_title,
    figure_label,
    figure_value,
    period_line,
    report_title,
)
from intdesk.texts.report_editions import paper_remark, passage_title
from intdesk.texts.report_proposals import proposal

FIGURES_CAPTION: Final = "Kennzahlen"
_NUMBER: Final = 84.0


def chapter_texts(report: PublicReport, program: str) -> Paper:
    """Return the officer's texts, else the proposals, with the key figures of each chapter."""
    parts: list[Part] = []
    for chapter in report.chapters:
        if chapter.key != "method" and (found := _chapter(report, chapter)):
            parts += [Heading(chapter_title(chapter.key)), *found]
    return Paper(
        title=report_title(report),
        subtitle=period_line(report),
        office=report.office.name,
        made_on=report.made_on,
        program=program,
        parts=tuple(parts),
        remark=paper_remark(report),
    )


def _chapter(report: PublicReport, chapter: PublicChapter) -> list[Part]:
    parts = paragraphs_of(chapter.text.strip() or proposal(report, chapter.key))
    figures = [f for f in chapter.figures if f.cell is not None]
    if figures:
        heads = (FIGURE_HEAD, str(report.year), str(report.year - 1))
        rows = tuple(
            (figure_label(f.key), figure_value(f), figure_value(f, previous=True)) for f in figures
        )
        parts.append(Sheet(FIGURES_CAPTION, heads, rows, (0, _NUMBER, _NUMBER), (1, 2)))
    for passage in chapter.passages:
        parts += [Heading(passage_title(passage.key)), *paragraphs_of(passage.text)]
    return parts
