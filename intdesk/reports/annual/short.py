"""The short report's breakdowns: the largest lines of the tables that have charts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from intdesk.domain.disclosure.protected import HIDDEN_CELL
from intdesk.domain.report_arranging import place_of
from intdesk.domain.report_data import Counts
from intdesk.domain.report_outline import TablePlace
from intdesk.domain.report_public import (
    PublicBreakdown,
    PublicChapter,
    PublicReport,
    PublicRow,
    is_hidden,
    sum_of,
)
from intdesk.domain.report_text import OUTLOOK
from intdesk.reports.annual.composer import Composer
from intdesk.reports.charts import MONTH_TABLES
from intdesk.reports.content import says_something, text_paragraphs
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.lists import ListBlock, ListItem
from intdesk.texts.labels import OTHERS_LABEL
from intdesk.texts.report import (
    CONTACTS_REMARK,
    LISTED_NOTE,
    SHORT_CHOSEN_NOTE,
    SHORT_FURTHER_TABLES,
    SHORT_HIDDEN_NOTE,
    SHORT_PUBLIC_NOTE,
    SHORT_SUMMED_NOTE,
    SHORT_TEXT_CUT,
    SHORT_TOP_LINES,
    SHORT_TOP_NOTE,
    chapter_title,
)
from intdesk.texts.report_counselling import TOP_NOTE
from intdesk.texts.report_outline import FURTHER_TITLE
from intdesk.texts.report_proposals import proposal

_CHARTED: Final = ("mandate", "counselling")
"""The chapters whose tables a short report prints."""
_OTHERS: Final = "other"
_MOST_FACTS: Final = 3
_OF_TABLES: Final = re.compile(r"\b(Tabellen?|Abbildung(en)?|Diagramme?)\b")
_ENDS: Final = re.compile(r"(?<=\w\w\w[.!?])\s+(?=[A-ZÄÖÜ„])")
"""Where sentences end; letters before the point keep abbreviations together."""
_NOT_ENTERED: Final = ""
MOST_PAGES: Final = 4


@dataclass(frozen=True, slots=True)
class Brevity:
    """How much a short report has: tables of a chapter, words of each own text, corrections."""

    tables: int
    words: int
    corrections: int = 20


BREVITIES: Final = tuple(
    Brevity(tables, words)
    for words, most in ((2000, (20, 4, 3, 2)), (120, (3, 2)), (60, (2, 1)), (25, (1, 0)))
    for tables in most
)
"""From what is usual to what is always short enough: first tables go, then texts are cut."""


def with_short_texts(data: PublicReport, words: int) -> PublicReport:
    """Return a report whose own texts have at most so many words each, and say that they do."""
    return replace(data, chapters=tuple(_short_texts(c, words) for c in data.chapters))


def _short_texts(chapter: PublicChapter, words: int) -> PublicChapter:
    passages = tuple(replace(p, text=_cut(p.text, words)) for p in chapter.passages)
    return replace(chapter, text=_cut(chapter.text, words), passages=passages)


def _cut(text: str, words: int) -> str:
    """Return whole lines as far as they fit, of the first one its beginning."""
    if len(text.split()) <= words:
        return text
    kept: list[str] = []
    left = words
    for line in text.splitlines():
        left -= len(line.split())
        if left < 0:
            break
        kept.append(line)
    said = "\n".join(kept).strip() or f"{' '.join(text.split()[:words])} …"
    return f"{said}\n\n{SHORT_TEXT_CUT}"


def charted_breakdowns(composer: Composer, most: int) -> None:
    """Append the tables that have charts with bars beside their shares; months as a chart.

    Of each chapter the first ``most`` are printed; the long report has all.
    """
    outline = composer.data.outline
    for key in (k for k in outline.chapters() if k in _CHARTED):
        chapter = composer.data.chapter(key)
        tables = [t for t in chapter.tables if isinstance(t, PublicBreakdown)] if chapter else []
        printed = [t for t in tables if place_of(composer.data, t) is TablePlace.REPORT]
        shown = [table for table in printed if table.charted]
        if shown[:most]:
            composer.heading(chapter_title(key))
        for table in shown[:most]:
            _breakdown(composer, table)
        if any(table.counts is Counts.CONTACTS for table in shown[:most]):
            composer.text((CONTACTS_REMARK,))
        if len(shown) > most and key == _CHARTED[-1]:
            composer.text((SHORT_FURTHER_TABLES,))


def further_chapters(composer: Composer) -> None:
    """Append the other chapters in a paragraph each: what the figures say, then the own text."""
    data = composer.data
    items = []
    for key in data.outline.chapters():
        chapter = data.chapter(key)
        if key in _CHARTED or key == OUTLOOK or chapter is None or not says_something(chapter):
            continue
        if said := _told(data, chapter):
            lead = Span(f"{chapter_title(key)}: ", strong=True)
            items.append(ListItem((lead, Span(said))))
    if items:
        composer.heading(FURTHER_TITLE)
        composer.add(ListBlock(items))


def _told(data: PublicReport, chapter: PublicChapter) -> str:
    """Return the facts of a chapter and the first paragraph of the officer's text.

    Left out are facts that the text repeats, and sentences about tables that are not printed here.
    """
    own = _first(chapter.text)
    facts = (s for s in _sentences(_first(proposal(data, chapter.key))) if s not in chapter.text)
    return " ".join((*facts, *(s for s in _sentences(own) if not _OF_TABLES.search(s))))


def _first(text: str) -> str:
    """Return the first paragraph of a text in one line, a list behind the words that lead it."""
    lead = ""
    for line in map(_in_line, text_paragraphs(text)):
        if not line.endswith(":"):
            return f"{lead} {line}".lstrip()
        lead = line
    return ""


def _sentences(text: str) -> list[str]:
    return [sentence for sentence in _ENDS.split(text) if sentence]


def _in_line(paragraph: str) -> str:
    """Return a paragraph in one line; of a list the first points, parted by semicolons."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    points = [line.removeprefix("- ") for line in lines]
    if points == lines:
        return " ".join(lines)
    return f"{'; '.join(point.rstrip('.') for point in points[:_MOST_FACTS])}."


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
        hidden = hidden_lines(table)
        top = top_note(table, internal=composer.data.internal)
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


def top_note(table: PublicBreakdown, *, internal: bool) -> str:
    """Return what is said of the lines that a shortened table leaves out."""
    if all(row.code != _OTHERS for row in shortened(table).rows):
        return SHORT_CHOSEN_NOTE
    if hidden_lines(table):  # these are not among the others
        return SHORT_SUMMED_NOTE
    return SHORT_TOP_NOTE if internal else SHORT_PUBLIC_NOTE


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
