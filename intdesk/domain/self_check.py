"""The Kurz-Check: thirteen questions, each answered in percent, on a day and by somebody.

The themes are those of tasks.md; the wording is ours (``intdesk.texts.planning.self_check``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

QUESTIONS = 13
STEP = 10
HIGHEST = 100
MAX_WHO = 100
MAX_NOTE = 4000


class Respondent(StrEnum):
    """Who answered; never a name."""

    OFFICER = "officer"
    HEAD = "head"
    DEPARTMENT = "department"
    COUNCIL = "council"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """The answers of one sheet: ``scores`` are percent in tens, ``None`` where none was given.

    ``role`` says more about the respondent, a department for instance; it is no name.
    """

    id: int = 0
    version: int = 0
    day: date | None = None
    respondent: Respondent = Respondent.OFFICER
    role: str = ""
    scores: tuple[int | None, ...] = (None,) * QUESTIONS
    note: str = ""

    @property
    def mean(self) -> int | None:
        """Return the mean of the answers in percent, rounded; ``None`` without any answer."""
        return mean_score(self.scores)

    @property
    def answered(self) -> int:
        """Return how many questions have an answer."""
        return sum(score is not None for score in self.scores)


def means(sheets: Sequence[SelfCheck]) -> tuple[int | None, ...]:
    """Return the mean of each question over sheets in percent, rounded."""
    return tuple(mean_score([sheet.scores[n] for sheet in sheets]) for n in range(QUESTIONS))


def mean_score(scores: Sequence[int | None]) -> int | None:
    """Return the mean of the answers that were given in percent, a half rounded up."""
    given = [score for score in scores if score is not None]
    return (2 * sum(given) + len(given)) // (2 * len(given)) if given else None


def validate(draft: SelfCheck, today: date) -> list[Problem]:
    """Return the problems of a sheet: the day and at least one answer are required."""
    found = []
    if draft.day is None:
        found.append(Problem("day", "required"))
    elif not plausible_year(draft.day.year):
        found.append(Problem("day", "year_implausible", {"year": draft.day.year}))
    elif draft.day > today:
        found.append(Problem("day", "in_future", {}, Severity.HINT))
    if not draft.answered:
        found.append(Problem("scores", "answer_missing"))
    elif draft.answered < QUESTIONS:
        values: dict[str, object] = {"count": QUESTIONS - draft.answered}
        found.append(Problem("scores", "answers_open", values, Severity.HINT))
    if len(draft.scores) != QUESTIONS or any(map(_odd, draft.scores)):
        found.append(Problem("scores", "score_form"))
    if len(draft.role) > MAX_WHO:
        found.append(Problem("role", "too_long", {"most": MAX_WHO}))
    if len(draft.note) > MAX_NOTE:
        found.append(Problem("note", "too_long", {"most": MAX_NOTE}))
    return found


def _odd(score: int | None) -> bool:
    return score is not None and (score % STEP != 0 or not 0 <= score <= HIGHEST)
