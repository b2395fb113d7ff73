"""The words of the timeline of a concept, the same on screen and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.domain.concept_process import (
    DONE,
    ProcessStep,
    expected,
    first_day,
    is_late,
    last_day,
    month_after,
    progress,
)
from intdesk.domain.dates import MONTHS_SHORT, format_day

TODAY = "heute"


def month_heads(begin: date, months: int) -> list[tuple[str, str]]:
    """Return the short name of each month and, with the first one and each January, its year."""
    days = [month_after(begin, n) for n in range(months)]
    return [
        (MONTHS_SHORT[day.month - 1], str(day.year) if not n or day.month == 1 else "")
        for n, day in enumerate(days)
    ]


def step_state(step: ProcessStep, *, late: bool) -> str:
    """Return how far a step is: ``erledigt``, ``40 %``, ``überfällig``."""
    if step.progress == DONE:
        return "erledigt"
    if late:
        return f"überfällig, {step.progress}\u00a0%"
    return f"{step.progress}\u00a0%" if step.progress else "offen"


def step_words(step: ProcessStep, begin: date | None, today: date) -> str:
    """Return a step in a sentence for a screen reader."""
    if begin is None:
        when = f"ab Monat {step.start + 1}, {step.months} Monate"
        state = step_state(step, late=False)
    else:
        when = f"{format_day(first_day(step, begin))} bis {format_day(last_day(step, begin))}"
        state = step_state(step, late=is_late(step, begin, today))
    who = f", zuständig: {step.responsible}" if step.responsible else ""
    phase = f"{step.phase}: " if step.phase else ""
    return f"{phase}{step.title}, {when}, {state}{who}"


def process_words(steps: Sequence[ProcessStep], begin: date | None, today: date) -> str:
    """Return how far the process is against the time elapsed."""
    if not steps:
        return ""
    done = f"{progress(steps)}\u00a0% der Arbeit sind getan."
    if begin is None:
        return f"{done} Mit einem Beginn werden aus den Monaten Tage."
    late = sum(is_late(step, begin, today) for step in steps)
    plan = f"Nach Plan wären es {expected(steps, begin, today)}\u00a0%."
    overdue = f" Überfällig: {late}." if late else ""
    return f"{done} {plan}{overdue}"


def timeline_words(steps: Sequence[ProcessStep], begin: date, today: date) -> str:
    """Return the alternative text of the timeline."""
    return "Zeitplan als Balken. " + "; ".join(step_words(s, begin, today) for s in steps) + "."
