"""The annex of tables: what the workbook has, and the values of charts that stand alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intdesk.domain.report_arranging import place_of
from intdesk.domain.report_outline import TablePlace
from intdesk.domain.report_public import PublicReport
from intdesk.reports.annual import measures
from intdesk.reports.annual.composer import Composer
from intdesk.reports.pdf.blocks import PageBreak
from intdesk.reports.pdf.style import BODY, HEADING_2, TEXT_HEIGHT, TEXT_WIDTH
from intdesk.reports.pdf.text import TextBlock
from intdesk.texts.report import table_text
from intdesk.texts.report_outline import ANNEX_TITLE, WORKBOOK_TITLE, workbook_words

_SMALL: Final = replace(BODY, size=9.5, leading=13)
_ROOM: Final = 0.3 * TEXT_HEIGHT


def annex(composer: Composer) -> None:
    """Name the tables that the workbook alone has, then append the values behind the charts.

    The words come first, so that none of them stand alone on the last page.
    """
    _further_tables(composer)
    if composer.charted or composer.measured:
        composer.add(PageBreak(unless_room=_ROOM))
        composer.heading(ANNEX_TITLE)
        composer.chart_tables()
        measures.charted_measures(composer)


def _further_tables(composer: Composer) -> None:
    left = _left_to_workbook(composer.data)
    if not left:
        return
    said = TextBlock(workbook_words(left, hidden=not composer.data.internal), _SMALL)
    whole = said.height(TEXT_WIDTH) + HEADING_2.before + HEADING_2.leading + HEADING_2.after
    composer.add(PageBreak(unless_room=min(whole, TEXT_HEIGHT)))
    composer.heading(WORKBOOK_TITLE, HEADING_2)
    composer.add(said)


def _left_to_workbook(data: PublicReport) -> list[str]:
    """Return the titles of the tables that only the workbook has, in the order of the report."""
    found: list[str] = []
    for chapter in data.chapters:
        found += [
            table_text(table.key).title
            for table in chapter.tables
            if place_of(data, table) is TablePlace.WORKBOOK
        ]
        found += [
            table.title
            for table in chapter.measures
            if data.outline.place(table.key) is TablePlace.WORKBOOK
        ]
    return found
