"""Status lights that people set instead of the rule: they are marked, and their reasons stand.

Decision 35: the reason is shown wherever such a light is. The public reads the reason as well, but
of the goal only its number: goals are internal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.indicator import MeasureUnit
from intdesk.domain.report_measures import MeasureRow, MeasureTable
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_standing import standing_of
from intdesk.texts import report_hand_lights as words
from intdesk.texts.target_labels import LIGHT_WORDS


def hand_lights(
    agreements: Iterable[TargetAgreement], year: int, codes: CodeBook
) -> tuple[MeasureTable, ...]:
    """Return the table of lights that people set, with day and reason; nothing without any."""
    rows = tuple(row for agreement in agreements for row in _rows(agreement, year, codes))
    if not rows:
        return ()
    return (
        MeasureTable(
            "hand_lights", words.TITLE, words.AGREEMENT, (), rows, words.HEADS, words.NOTE
        ),
    )


def _rows(agreement: TargetAgreement, year: int, codes: CodeBook) -> Iterator[MeasureRow]:
    department = codes.label(CodeListId.DEPARTMENT, agreement.department)
    for goal in standing_of(agreement, year).goals:
        review = goal.review
        if review is None or not goal.by_hand:
            continue
        label = words.GOAL_OF.format(
            department=department, agreement=agreement.title, number=goal.number
        )
        day = format_day(review.day) if review.day is not None else ""
        light = LIGHT_WORDS[goal.light]
        reason = " ".join(review.light_reason.split())
        yield MeasureRow(label, MeasureUnit.COUNT, (), (light, day, reason))
