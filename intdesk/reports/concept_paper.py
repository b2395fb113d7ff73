"""A concept on paper: principles, the outline as a table, the process as a timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from intdesk import __version__
from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem, Level, numbers
from intdesk.domain.concept_process import first_day, is_late, last_day
from intdesk.domain.dates import format_day
from intdesk.domain.money import format_euros
from intdesk.reports.pdf.blocks import Item, PageBreak
from intdesk.reports.pdf.document import Furniture, render
from intdesk.reports.pdf.figures import DrawingArt, FigureBlock
from intdesk.reports.pdf.fonts import printable
from intdesk.reports.pdf.lines import Span
from intdesk.reports.pdf.style import BODY, HEADING_1, HEADING_2, LANDSCAPE
from intdesk.reports.pdf.table_layout import Align, Column, TableRow, TableSpec
from intdesk.reports.pdf.tables import TableBlock
from intdesk.reports.pdf.text import TextBlock
from intdesk.reports.pdf.xmp import DocumentInfo
from intdesk.reports.timeline_pdf import draw_timeline
from intdesk.texts.planning import concept_paper as words
from intdesk.texts.planning.concept import KIND_WORDS, LEVEL_WORDS, STATE_WORDS, STATUS_WORDS
from intdesk.texts.planning.timeline import process_words, step_state, timeline_words
from intdesk.texts.report import DEMONSTRATION_MARK

_ROOM_FOR_PROCESS: Final = 330.0


@dataclass(frozen=True, slots=True)
class ConceptPaper:
    """A concept of an office, and the day of the paper."""

    office: str
    concept: Concept
    made_on: date
    demonstration: bool = False


def render_concept(paper: ConceptPaper) -> bytes:
    """Return the concept as a PDF (PDF/UA-1 and PDF/A-2a), across."""
    concept = paper.concept
    story: list[Item] = [TextBlock(printable(concept.title), HEADING_1, "concept")]
    story += [TextBlock(text, BODY) for text in facts(concept)]
    if concept.principles:
        story.append(TextBlock(words.PRINCIPLES, HEADING_2, "principles"))
        story += [TextBlock(printable(p), BODY) for p in concept.principles.split("\n") if p]
    if concept.items:
        story.append(TextBlock(words.OUTLINE, HEADING_2, "outline"))
        story.append(TableBlock(_outline(concept)))
    if concept.steps:
        story += _process(paper)
    info = DocumentInfo(
        title=" · ".join(filter(None, (concept.title, paper.office))),
        author=paper.office or concept.title,
        subject=words.SUBJECT,
        creator=f"IntDesk {__version__}",
        made_on=paper.made_on,
    )
    remark = DEMONSTRATION_MARK if paper.demonstration else ""
    furniture = Furniture(paper.office, words.SUBJECT, remark)
    return render(story, info, furniture, form=LANDSCAPE)


def facts(concept: Concept) -> list[str]:
    """Return kind, state, decision and term in sentences."""
    first = (
        f"{words.KIND}: {KIND_WORDS[concept.kind]}. {words.STATE}: {STATE_WORDS[concept.state]}."
    )
    lines = [first]
    if concept.decided_on or concept.decision:
        day = format_day(concept.decided_on) if concept.decided_on else ""
        parts = (concept.decision and f"Nr. {concept.decision}", day and f"vom {day}")
        lines.append(f"{words.DECISION}: {' '.join(filter(None, parts))}.")
    if concept.first or concept.last:
        lines.append(f"{words.TERM}: {concept.first or '…'} bis {concept.last or '…'}.")
    return [printable(line) for line in lines]


def _outline(concept: Concept) -> TableSpec:
    columns = (
        Column(words.NUMBER, 44, Align.LEFT),
        Column(words.TEXT, None, Align.LEFT),
        Column(words.RESPONSIBLE, 120, Align.LEFT),
        Column(words.SPAN, 116, Align.LEFT),
        Column(words.COST, 76),
        Column(words.STATUS, 86, Align.LEFT),
    )
    rows = [
        TableRow(_cells(number, item), level=min(1, item.level.depth))
        for number, item in zip(numbers(concept.items), concept.items, strict=True)
    ]
    total = ("", words.TOTAL, "", "", format_euros(concept.cost), "")
    rows.append(TableRow(total, total=True))
    return TableSpec(words.OUTLINE_CAPTION, columns, tuple(rows), words.OUTLINE_CONTINUED)


def _cells(number: str, item: ConceptItem) -> tuple[str | tuple[list[Span], ...], ...]:
    head = [Span(f"{LEVEL_WORDS[item.level]}: "), Span(printable(item.title), strong=True)]
    more = [words.INDICATOR_TOLD.format(text=item.indicator)] if item.indicator else []
    if item.funding:
        more.append(words.FUNDING_TOLD.format(text=item.funding))
    more += item.detail.split("\n")
    text = (head, *([Span(printable(p))] for p in more if p.strip()))
    if item.level is not Level.MEASURE:
        return (number, text, printable(item.responsible), "", "", "")
    cost = format_euros(item.cost) if item.cost else ""
    return (
        number, text, printable(item.responsible), span_words(item.first, item.last), cost,
        STATUS_WORDS[item.status],
    )  # fmt: skip


def span_words(first: date | None, last: date | None) -> str:
    """Return from when to when: ``01.09.2026 bis 31.12.2027``."""
    if first and last:
        return f"{format_day(first)} bis {format_day(last)}"
    if last:
        return f"bis {format_day(last)}"
    return f"ab {format_day(first)}" if first else ""


def _process(paper: ConceptPaper) -> list[Item]:
    concept, today = paper.concept, paper.made_on
    begin = concept.starts_on
    story: list[Item] = [
        PageBreak(unless_room=_ROOM_FOR_PROCESS),
        TextBlock(words.PROCESS, HEADING_2, "process"),
        TextBlock(process_words(concept.steps, begin, today), BODY),
    ]
    if begin is not None:
        art = DrawingArt(draw_timeline(concept.steps, begin, today, LANDSCAPE.text_width))
        alternative = timeline_words(concept.steps, begin, today)
        story.append(FigureBlock(art, printable(alternative), words.TIMELINE_CAPTION))
    story.append(TableBlock(_steps(concept, today)))
    return story


def _steps(concept: Concept, today: date) -> TableSpec:
    columns = (
        Column(words.STEP, None, Align.LEFT),
        Column(words.PHASE, 100, Align.LEFT),
        Column(words.SPAN, 130, Align.LEFT),
        Column(words.RESPONSIBLE, 120, Align.LEFT),
        Column(words.STATUS, 92, Align.LEFT),
    )
    begin = concept.starts_on
    rows = []
    for step in concept.steps:
        late = begin is not None and is_late(step, begin, today)
        days = (
            span_words(first_day(step, begin), last_day(step, begin))
            if begin is not None
            else words.months(step.start, step.months)
        )
        cells = (step.title, step.phase, days, step.responsible, step_state(step, late=late))
        rows.append(TableRow(tuple(map(printable, cells))))
    return TableSpec(words.STEPS_CAPTION, columns, tuple(rows), words.STEPS_CONTINUED)
