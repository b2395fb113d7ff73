"""Whether an impact assessment (Art. 35 DSGVO) is needed: questions, and what answers recommend.

The questions follow what Art. 35 (1) and (3) name, and the nine criteria that the European data
protection board lists (WP 248 rev. 01): from two of them on, an assessment is as a rule needed.
The result is a recommendation for a talk with the data protection officer, no legal advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """The answers to a question."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Weight(StrEnum):
    """What a question means for the result."""

    DECISIVE = "decisive"
    """A yes alone calls for an assessment (Art. 35 (3))."""
    CRITERION = "criterion"
    """One of the criteria of which two call for an assessment."""
    SAFEGUARD = "safeguard"
    """A no is a gap to close, whatever the other answers say."""


class Advice(StrEnum):
    """What is recommended."""

    INCOMPLETE = "incomplete"
    NEEDED = "needed"
    TALK = "talk"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Question:
    """A question by its code; its words are in ``intdesk.texts.impact``."""

    code: str
    weight: Weight


QUESTIONS: tuple[Question, ...] = (
    Question("special", Weight.CRITERION),
    Question("vulnerable", Weight.CRITERION),
    Question("large", Weight.CRITERION),
    Question("special_large", Weight.DECISIVE),
    Question("scoring", Weight.CRITERION),
    Question("automatic", Weight.DECISIVE),
    Question("monitoring", Weight.DECISIVE),
    Question("matching", Weight.CRITERION),
    Question("technology", Weight.CRITERION),
    Question("exclusion", Weight.CRITERION),
    Question("listed", Weight.DECISIVE),
    Question("informed", Weight.SAFEGUARD),
    Question("short", Weight.SAFEGUARD),
)
"""About ten to fifteen minutes; ``listed`` is the list of the authority of the Land (Art. 35 (4)).
"""

ENOUGH_CRITERIA = 2


@dataclass(frozen=True, slots=True)
class Result:
    """The advice and the questions (codes) that lead to it; ``gaps`` are missing safeguards."""

    advice: Advice
    reasons: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


def result_of(answers: Mapping[str, str]) -> Result:
    """Return the recommendation for answers by the code of their question.

    One decisive yes or two criteria call for an assessment. Where an answer is unsure and could
    turn the result, the officer shall ask. Without all answers there is no result.
    """
    missing = tuple(q.code for q in QUESTIONS if answers.get(q.code) not in set(Answer))
    unsure = _answered(answers, Answer.UNSURE)
    gaps = tuple(
        q.code
        for q in QUESTIONS
        if q.weight is Weight.SAFEGUARD and answers.get(q.code) == Answer.NO
    )
    decisive = _answered(answers, Answer.YES, Weight.DECISIVE)
    criteria = _answered(answers, Answer.YES, Weight.CRITERION)
    if missing:
        return Result(Advice.INCOMPLETE, (), unsure, gaps, missing)
    if decisive or len(criteria) >= ENOUGH_CRITERIA:
        return Result(Advice.NEEDED, decisive + criteria, unsure, gaps)
    if criteria or unsure or gaps:
        return Result(Advice.TALK, criteria, unsure, gaps)
    return Result(Advice.NOT_NEEDED)


def _answered(
    answers: Mapping[str, str], answer: Answer, weight: Weight | None = None
) -> tuple[str, ...]:
    return tuple(
        q.code
        for q in QUESTIONS
        if answers.get(q.code) == answer and (weight is None or q.weight is weight)
    )
