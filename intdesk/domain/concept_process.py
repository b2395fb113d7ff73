"""The process in which a concept is made: steps by months from the begin.

Their days follow from the begin, so that all of them shift with it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from intdesk.domain.problems import Problem

MOST_STEPS = 100
MOST_MONTHS = 120
USUAL_MONTHS = 18
"""How long the making of a concept takes at least (tasks.md)."""
MAX_TITLE = 200
MAX_NOTE = 2000
DONE = 100


@dataclass(frozen=True, slots=True)
class ProcessStep:
    """A step: from the month ``start`` on (0: the first) for ``months``, ``progress`` in percent.

    ``remind`` keeps a follow-up for its last day. ``key`` is its own within the concept.
    ``former`` is how far a finished step was before, so that it can be opened again.
    """

    key: int = 0
    phase: str = ""
    title: str = ""
    start: int = 0
    months: int = 1
    responsible: str = ""
    progress: int = 0
    remind: bool = False
    note: str = ""
    former: int = 0


def finished(step: ProcessStep) -> ProcessStep:
    """Return a step as done; one that is done stays as it is."""
    if step.progress == DONE:
        return step
    return replace(step, progress=DONE, former=step.progress)


def reopened(step: ProcessStep) -> ProcessStep:
    """Return a done step as it was before it was done."""
    return replace(step, progress=step.former, former=0) if step.progress == DONE else step


def with_former(
    before: Iterable[ProcessStep], after: Iterable[ProcessStep]
) -> tuple[ProcessStep, ...]:
    """Return changed steps; those that are done now know how far they were."""
    known = {step.key: step for step in before}
    found = []
    for step in after:
        old = known.get(step.key, ProcessStep())
        former = old.former if old.progress == DONE else old.progress
        found.append(replace(step, former=former if step.progress == DONE else 0))
    return tuple(found)


def month_after(day: date, months: int) -> date:
    """Return the same day so many months later, the month's last day where it has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def first_day(step: ProcessStep, begin: date) -> date:
    """Return the day on which a step begins."""
    return month_after(begin, step.start)


def last_day(step: ProcessStep, begin: date) -> date:
    """Return the day by which a step is to be done."""
    return month_after(begin, step.start + step.months) - timedelta(days=1)


def is_late(step: ProcessStep, begin: date, today: date) -> bool:
    """Tell whether a step should be done by now and is not."""
    return step.progress < DONE and last_day(step, begin) < today


def length(steps: Iterable[ProcessStep]) -> int:
    """Return how many months the process takes."""
    return max((step.start + step.months for step in steps), default=0)


def progress(steps: Sequence[ProcessStep]) -> int:
    """Return how far the process is in percent, steps weighted by their months."""
    whole = sum(step.months for step in steps)
    done = sum(step.months * step.progress for step in steps)
    return (2 * done + whole) // (2 * whole) if whole else 0


def expected(steps: Sequence[ProcessStep], begin: date, today: date) -> int:
    """Return how far the process should be today in percent, by the months that have passed."""
    whole = sum(step.months for step in steps)
    if not whole:
        return 0
    passed = 0.0
    for step in steps:
        first, after = first_day(step, begin), last_day(step, begin) + timedelta(days=1)
        part = (today - first).days / (after - first).days
        passed += step.months * min(1.0, max(0.0, part))
    return round(100 * passed / whole)


def step_problems(steps: Sequence[ProcessStep]) -> Iterable[Problem]:
    """Yield the problems of steps."""
    if any(not step.title.strip() for step in steps):
        yield Problem("steps", "part_empty")
    if any(not 0 <= s.start <= MOST_MONTHS or not 1 <= s.months <= MOST_MONTHS for s in steps):
        yield Problem("steps", "months_range", {"most": MOST_MONTHS})
    if any(s.progress % 10 or not 0 <= s.progress <= DONE for s in steps):
        yield Problem("steps", "score_form")
    texts = ((s.title, s.phase, s.responsible) for s in steps)
    if any(len(text) > MAX_TITLE for group in texts for text in group):
        yield Problem("steps", "too_long", {"most": MAX_TITLE})
    if any(len(s.note) > MAX_NOTE for s in steps):
        yield Problem("steps", "too_long", {"most": MAX_NOTE})
