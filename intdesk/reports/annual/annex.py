"""The annex of tables: the values of charts that stand alone, and what the workbook has."""

from __future__ import annotations

from typing import Final

from intdesk.domain.report_outline import TablePlace
from intdesk.reports.annual import measures
from intdesk.reports.annual.composer import Composer
from intdesk.reports.pdf.blocks import PageBreak
from intdesk.reports.pdf.style import HEADING_2, TEXT_HEIGHT
from intdesk.texts.report import table_text
from intdesk.texts.report_outline import ANNEX_TITLE, WORKBOOK_TITLE, workbook_words

_ROOM: Final = 0.3 * TEXT_HEIGHT


def annex(composer: Composer) -> None:
    """Append the values behind the charts, and name the tables that the workbook alone has."""
    outline = composer.data.outline
    left = [
        table_text(table.key).title
        for chapter in composer.data.chapters
        for table in chapter.tables
        if outline.place(table.key) is TablePlace.WORKBOOK
    ]
    if composer.charted or composer.measured:
        composer.add(PageBreak(unless_room=_ROOM))
        composer.heading(ANNEX_TITLE)
        composer.chart_tables()
        measures.charted_measures(composer)
    if left:
        composer.heading(WORKBOOK_TITLE, HEADING_2)
        composer.text((workbook_words(left),))
