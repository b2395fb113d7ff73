"""The status sheet of a department as a workbook: what the PDF says, with real numbers and days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.formatting.rule import DataBarRule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from intdesk.domain.target_agreement import Measure
from intdesk.domain.target_standing import AgreementStanding, GoalStanding
from intdesk.reports.targets.book import BookHead, entry, light, percent, saved
from intdesk.sheets.cells import CellKind
from intdesk.sheets.writer import new_workbook
from intdesk.sheets.writer_report import Entry, ReportSheet, SheetTable
from intdesk.texts import target_papers as words
from intdesk.texts.light_words import marked_light
from intdesk.texts.target_labels import MEASURE_WORDS

_BAR: Final = "9CC4DE"
_DEGREE_COLUMN: Final = 6


@dataclass(frozen=True, slots=True)
class Work:
    """What shows the work for a goal or measure: records in words, what was booked in cents."""

    words: str = ""
    spent: int = 0


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure with the number of its goal."""

    number: int
    measure: Measure
    work: Work


@dataclass(frozen=True, slots=True)
class AgreementPart:
    """An agreement: its state in a sentence, its goals with what shows the work, its measures.

    ``remarks`` are sentences on single goals and on the whole.
    """

    standing: AgreementStanding
    sentence: str
    work: Sequence[Work]
    measures: Sequence[MeasureLine]
    remarks: Sequence[str]


def render_status_xlsx(head: BookHead, parts: Sequence[AgreementPart], rule: str) -> bytes:
    """Return the workbook; the same parts give the same bytes. ``rule`` explains the lights."""
    document = head.document()
    workbook = new_workbook(document)
    page = ReportSheet(
        workbook, words.STATUS_SHEET, document, values=len(words.BOOK_STATUS_HEADS) - 1
    )
    page.title(head.title)
    page.paragraph(head.subtitle)
    for number, part in enumerate(parts, 1):
        page.keep_together()
        _write(page, part, number)
    if not parts:
        page.paragraph(words.NOTHING_OF_YEAR)
    page.row += 1
    page.paragraph(rule, small=True)
    page.finish()
    return saved(workbook)


def _write(page: ReportSheet, part: AgreementPart, number: int) -> None:
    page.heading(part.standing.agreement.title)
    page.paragraph(part.sentence)
    if part.standing.goals:
        page.row += 1
        first = page.row + 1
        pairs = zip(part.standing.goals, part.work, strict=True)
        lines = [_goal(goal, work) for goal, work in pairs]
        name = f"{words.GOALS_TABLE}{number}"
        page.table(SheetTable(name, words.BOOK_STATUS_HEADS, lines, words=(1, 6)))
        _draw_degrees(page.sheet, first, page.row - 1)
    if part.measures:
        page.heading(words.MEASURES, level=2)
        measures = [_measure(line) for line in part.measures]
        name = f"{words.MEASURES_TABLE}{number}"
        page.table(SheetTable(name, words.BOOK_MEASURE_HEADS, measures, words=(2, 3, 6, 9)))
    if part.remarks:
        page.row += 1
    for remark in part.remarks:
        page.paragraph(remark)


def _draw_degrees(sheet: Worksheet, first: int, last: int) -> None:
    """Draw each degree as a bar in its cell; the number stays readable on it."""
    letter = get_column_letter(_DEGREE_COLUMN)
    bar = DataBarRule("num", 0, "num", 1, color=_BAR)  # type: ignore[no-untyped-call]
    sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", bar)


def _goal(standing: GoalStanding, work: Work) -> list[Entry]:
    goal, review = standing.goal, standing.review
    value, day = CellKind.HUNDREDTHS, CellKind.DAY
    told = marked_light(standing.light, by_hand=standing.by_hand)
    return [
        Entry(f"{standing.number}. {goal.title}"),
        Entry(goal.unit),
        entry(goal.baseline, value),
        entry(review.actual if review is not None else None, value),
        entry(goal.target, value),
        percent(standing.degree),
        light(standing.light, told),
        entry(review.day if review is not None else None, day),
        entry(standing.next_day, day),
        entry(work.spent or None, CellKind.CENTS),
    ]


def _measure(line: MeasureLine) -> list[Entry]:
    measure = line.measure
    return [
        Entry(measure.title),
        entry(line.number, CellKind.NUMBER),
        Entry(measure.responsible),
        Entry(measure.involved),
        entry(measure.begin, CellKind.DAY),
        entry(measure.due, CellKind.DAY),
        Entry(MEASURE_WORDS[measure.state]),
        entry(measure.cents, CellKind.CENTS),
        entry(line.work.spent or None, CellKind.CENTS),
        Entry(line.work.words),
    ]
