"""A concept as a workbook: outline, measures by status, process; real dates and amounts."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Final

from intdesk.domain.concept import Concept
from intdesk.domain.concept_outline import ConceptItem, Level, MeasureStatus, numbers, statuses
from intdesk.domain.concept_process import first_day, last_day
from intdesk.reports.concept_paper import ConceptPaper, facts
from intdesk.sheets.cells import FORMATS, STORED, CellKind
from intdesk.sheets.document import Document
from intdesk.sheets.writer import new_workbook, save_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable
from intdesk.texts.planning import concept_paper as words
from intdesk.texts.planning.concept import LEVEL_WORDS, STATUS_WORDS
from intdesk.texts.planning.timeline import process_words
from intdesk.texts.report import DEMONSTRATION_MARK

_OUTLINE_HEADS: Final = (
    words.TEXT, words.NUMBER, words.LEVEL, words.RESPONSIBLE, words.FIRST, words.LAST, words.COST,
    words.STATUS, words.FUNDING, words.INDICATOR, words.DETAIL,
)  # fmt: skip
_OUTLINE_WORDS: Final = (1, 2, 3, 7, 8, 9, 10)
_STEP_HEADS: Final = (
    words.STEP, words.PHASE, words.FIRST, words.LAST, words.RESPONSIBLE, words.PROGRESS, words.NOTE,
)  # fmt: skip
_STEP_WORDS: Final = (1, 4, 6)


def render_concept_xlsx(paper: ConceptPaper) -> bytes:
    """Return the workbook; the same concept gives the same bytes."""
    concept = paper.concept
    document = Document(
        title=concept.title,
        creator=paper.office or concept.title,
        made_at=datetime.combine(paper.made_on, time(), UTC),
        subject=words.SUBJECT,
        marking=DEMONSTRATION_MARK if paper.demonstration else "",
    )
    workbook = new_workbook(document)
    outline = ReportSheet(workbook, words.OUTLINE_CAPTION, document, values=10)
    outline.title(concept.title)
    for text in (*facts(concept), *filter(None, concept.principles.split("\n"))):
        outline.paragraph(text)
    outline.row += 1
    outline.table(
        SheetTable(
            "Gliederung", _OUTLINE_HEADS, _items(concept), _total(concept), words=_OUTLINE_WORDS
        )
    )
    if found := statuses(concept.items):
        outline.heading(words.STATUS_TITLE)
        lines = [[Entry(STATUS_WORDS[s]), _number(found[s])] for s in MeasureStatus if found[s]]
        outline.table(SheetTable("Stand", (words.STATUS, words.COUNT), lines))
    outline.finish()
    if concept.steps:
        process = ReportSheet(workbook, words.STEPS_CAPTION, document, values=6)
        process.title(words.PROCESS)
        process.paragraph(process_words(concept.steps, concept.starts_on, paper.made_on))
        process.row += 1
        process.table(SheetTable("Schritte", _STEP_HEADS, _steps(concept), words=_STEP_WORDS))
        process.finish()
    stream = BytesIO()
    save_workbook(workbook, stream)
    return stream.getvalue()


def _items(concept: Concept) -> list[list[Entry]]:
    return [
        [
            Entry(item.title, indent=item.level.depth),
            Entry(number),
            Entry(LEVEL_WORDS[item.level]),
            Entry(item.responsible),
            *_measure(item),
            Entry(item.funding),
            Entry(item.indicator),
            Entry(item.detail),
        ]
        for number, item in zip(numbers(concept.items), concept.items, strict=True)
    ]


def _measure(item: ConceptItem) -> list[Entry]:
    if item.level is not Level.MEASURE:
        return [Entry("")] * 4
    cost = Entry("") if item.cost is None else _cents(item.cost)
    return [_day(item.first), _day(item.last), cost, Entry(STATUS_WORDS[item.status])]


def _total(concept: Concept) -> list[Entry]:
    return [Entry(words.TOTAL), *[Entry("")] * 5, _cents(concept.cost), *[Entry("")] * 4]


def _steps(concept: Concept) -> list[list[Entry]]:
    begin = concept.starts_on
    return [
        [
            Entry(step.title),
            Entry(step.phase),
            _day(first_day(step, begin) if begin else None),
            _day(last_day(step, begin) if begin else None),
            Entry(step.responsible),
            Entry(step.progress / 100, "0\\ %"),
            Entry(step.note),
        ]
        for step in concept.steps
    ]


def _day(day: date | None) -> Entry:
    return Entry("") if day is None else Entry(STORED[CellKind.DAY](day), FORMATS[CellKind.DAY])


def _cents(amount: int) -> Entry:
    return Entry(STORED[CellKind.CENTS](amount), FORMATS[CellKind.CENTS])


def _number(value: int) -> Entry:
    return Entry(value, FORMATS[CellKind.NUMBER])
