"""The short report's breakdowns: the largest lines of the tables that have charts."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_data import Counts
from intdesk.domain.report_public import PublicBreakdown, PublicRow, is_hidden, sum_of
from intdesk.reports.annual.composer import Composer
from intdesk.reports.charts import MONTH_TABLES
from intdesk.texts.labels import OTHERS_LABEL
from intdesk.texts.report import (
    CONTACTS_REMARK,
    LISTED_NOTE,
    SHORT_CHOSEN_NOTE,
    SHORT_HIDDEN_NOTE,
    SHORT_PUBLIC_NOTE,
    SHORT_TOP_LINES,
    SHORT_TOP_NOTE,
    chapter_title,
)
from intdesk.texts.report_counselling import TOP_NOTE

_OTHERS: Final = "other"
_NOT_ENTERED: Final = ""


def charted_breakdowns(composer: Composer) -> None:
    """Append the tables that have charts with bars beside their shares; months as a chart."""
    for key in ("mandate", "counselling"):
        chapter = composer.data.chapter(key)
        tables = [t for t in chapter.tables if isinstance(t, PublicBreakdown)] if chapter else []
        shown = [table for table in tables if table.charted]
        if shown:
            composer.heading(chapter_title(key))
        for table in shown:
            _breakdown(composer, table)
        if any(table.counts is Counts.CONTACTS for table in shown):
            composer.text((CONTACTS_REMARK,))


def _breakdown(composer: Composer, table: PublicBreakdown) -> None:
    figure = composer.figure(table) if table.key in MONTH_TABLES else None
    if figure is not None:
        composer.add(figure)
        return
    short = shortened(table)
    spec = composer.table_spec(short, bars=True)
    cut = len(short.rows) < sum(row.level == 0 for row in table.rows)
    if cut:
        note = spec.note.removesuffix(TOP_NOTE).rstrip()
        if all(row.code != _OTHERS for row in table.rows):
            # Chosen by size: nothing is said of the persons behind these lines.
            note = note.replace(LISTED_NOTE.format(threshold=composer.data.rule.threshold), "")
            note = note.rstrip()
        top = SHORT_TOP_NOTE if composer.data.internal else SHORT_PUBLIC_NOTE
        if all(row.code != _OTHERS for row in short.rows):
            top = SHORT_CHOSEN_NOTE
        hidden = hidden_lines(table)
        left_out = SHORT_HIDDEN_NOTE.format(lines="; ".join(hidden)) if hidden else ""
        spec = replace(spec, note=" ".join(filter(None, (note, top, left_out))))
    composer.table(spec)


def shortened(table: PublicBreakdown) -> PublicBreakdown:
    """Return a table with its six largest lines; the others are summed up in one.

    The order stays, parts of lines are left out, and what was not entered keeps its own line.
    Hidden lines are in no sum, which would be one more hidden count (:func:`hidden_lines`).
    """
    whole = [row for row in table.rows if row.level == 0]
    kept, rest = _parted(table)
    if not rest:
        return replace(table, rows=tuple(whole))
    summed = [row for row in rest if not is_hidden(row.cell, row.previous)]
    others = PublicRow(
        _OTHERS,
        OTHERS_LABEL,
        sum_of([row.cell for row in summed]) or HIDDEN_CELL,
        sum_of([row.previous for row in summed]),
    )
    missing = [row for row in whole if row.code == _NOT_ENTERED]
    return replace(table, rows=(*kept, *([others] if summed else []), *missing))


def hidden_lines(table: PublicBreakdown) -> tuple[str, ...]:
    """Return the lines that a shortened table leaves out because one of their values is hidden."""
    return tuple(row.label for row in _parted(table)[1] if is_hidden(row.cell, row.previous))


def _parted(table: PublicBreakdown) -> tuple[list[PublicRow], list[PublicRow]]:
    """Return the largest lines in their order, and those that a shortened table leaves out.

    Nothing is left out of few lines, nor where the line of the others is hidden itself.
    """
    whole = [row for row in table.rows if row.level == 0]
    named = [row for row in whole if row.code not in {_OTHERS, _NOT_ENTERED}]
    others = [row for row in whole if row.code == _OTHERS]
    if len(named) <= SHORT_TOP_LINES + 1 or is_hidden(
        *(c for r in others for c in (r.cell, r.previous))
    ):
        return whole, []
    largest = sorted(named, key=lambda row: -(row.cell.value or 0))[:SHORT_TOP_LINES]
    kept = [row for row in named if row in largest]
    return kept, [row for row in whole if row not in kept and row.code != _NOT_ENTERED]
