"""A short survey (Befragung): ten closed questions, entered as counts of answers.

Nobody's single sheet is kept. Results go into public reports only from the threshold of
disclosure control on (``docs/decisions/0011-disclosure.md``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

QUESTIONS = 10
ANSWERS = 5
"""Answers of a question: four grades, the best first, and no answer."""
GRADES = 4
MAX_TITLE = 200
MAX_NOTE = 4000
MOST_SHEETS = 100_000

Counts = tuple[int, ...]
NO_COUNTS: tuple[Counts, ...] = ((0,) * ANSWERS,) * QUESTIONS


@dataclass(frozen=True, slots=True)
class Survey:
    """One survey: ``handed_out`` and ``returned`` sheets, ``counts[question][answer]``.

    ``day`` is the last day of the survey.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    day: date | None = None
    occasion: str = ""
    handed_out: int | None = None
    returned: int | None = None
    counts: tuple[Counts, ...] = NO_COUNTS
    note: str = ""


def answered(counts: Counts) -> int:
    """Return how many people graded a question; those without an answer are left out."""
    return sum(counts[:GRADES])


def agreement(counts: Counts) -> int | None:
    """Return the share of the two better grades in hundredths of a percent; ``None`` of nobody.

    It is rounded to a tenth of a percent: more would pretend to be exact.
    """
    whole = answered(counts)
    return None if not whole else (2 * 1000 * sum(counts[:2]) + whole) // (2 * whole) * 10


def smallest_group(counts: Counts) -> int:
    """Return the smaller of those who agree and those who do not, of those that are any."""
    return min((n for n in (sum(counts[:2]), sum(counts[2:GRADES])) if n), default=0)


def small_questions(counts: Sequence[Counts], least: int) -> tuple[int, ...]:
    """Return the questions (from 0) that fewer than ``least`` people graded or agree upon.

    Public reports leave them out (``domain.report_measures``); those without answers do not count.
    """
    return tuple(n for n, row in enumerate(counts) if 0 < smallest_group(row) < least)


def validate(draft: Survey, today: date) -> list[Problem]:
    """Return the problems of a survey: title and day are required, counts fit the sheets."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    if draft.day is None:
        found.append(Problem("day", "required"))
    elif not plausible_year(draft.day.year):
        found.append(Problem("day", "year_implausible", {"year": draft.day.year}))
    elif draft.day > today and draft.returned:
        found.append(Problem("day", "in_future", {}, Severity.HINT))
    for name in ("handed_out", "returned"):
        number = getattr(draft, name)
        if number is not None and not 0 <= number <= MOST_SHEETS:
            found.append(Problem(name, "number_range", {"least": 0, "most": MOST_SHEETS}))
    if None not in (draft.handed_out, draft.returned) and _number(draft.returned) > _number(
        draft.handed_out
    ):
        found.append(Problem("returned", "more_than_handed_out", {}, Severity.HINT))
    found += _count_problems(draft)
    for name, most in (("title", MAX_TITLE), ("occasion", MAX_TITLE), ("note", MAX_NOTE)):
        if len(getattr(draft, name)) > most:
            found.append(Problem(name, "too_long", {"most": most}))
    return found


def _count_problems(draft: Survey) -> list[Problem]:
    shape = [len(counts) for counts in draft.counts]
    if shape != [ANSWERS] * QUESTIONS or any(n < 0 for row in draft.counts for n in row):
        return [Problem("counts", "counts_form")]
    most = max(map(sum, draft.counts))
    if most and draft.returned is None:
        return [Problem("returned", "required")]
    if most > _number(draft.returned):
        question = next(n for n, row in enumerate(draft.counts, 1) if sum(row) == most)
        values: dict[str, object] = {"question": question, "most": most}
        return [Problem("counts", "more_than_returned", values)]
    return []


def _number(value: int | None) -> int:
    return value or 0


def sheet_answers(text: str) -> tuple[int, ...] | None:
    """Return the answers of a sheet typed as ten digits (0: no answer) as places in the counts.

    ``None`` for a text that is no sheet.
    """
    digits = "".join(text.split())
    if len(digits) != QUESTIONS or not set(digits) <= set("01234"):
        return None
    return tuple((int(digit) - 1) % ANSWERS for digit in digits)
