"""Which days of an agreement are worth a follow-up: reports, reviews, measures, its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.follow_up import month_later
from intdesk.domain.target_agreement import (
    Goal,
    Reporting,
    Rhythm,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    open_measures,
)
from intdesk.domain.target_terms import in_force

END_NOTICE = timedelta(days=60)
"""So long before its end an agreement wants to be thought of."""
_MONTHS = {Reporting.QUARTERLY: 3, Reporting.HALF_YEARLY: 6, Reporting.YEARLY: 12}
_MEASURED = {
    Rhythm.MONTHLY: 1, Rhythm.QUARTERLY: 3, Rhythm.HALF_YEARLY: 6, Rhythm.YEARLY: 12,
}  # fmt: skip


class DeadlineKind(StrEnum):
    """What is due."""

    REPORT = "report"
    REVIEW = "review"
    MEASURE = "measure"
    END = "end"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day with what is due; ``about`` is the title of the goal or measure with these keys."""

    kind: DeadlineKind
    due: date
    about: str = ""
    goal: int = 0
    measure: int = 0

    @property
    def key(self) -> str:
        """Return which deadline of its agreement it is, whatever it is called."""
        places = (str(key) for key in (self.goal, self.measure) if key)
        return "/".join((self.kind.value, *places))


def deadlines(agreement: TargetAgreement) -> Iterator[Deadline]:
    """Yield what an agreement has to be remembered of; a draft or closed one has nothing.

    A goal is reviewed on the next day that its latest review names. Without any review the first
    report of the agreed rhythm is due; a goal that was left out then is due with the next one.
    Goals that are measured at a rhythm of their own are due by it.
    While a new version is a draft, what is signed goes on.
    """
    if not agreement.reviewable:
        return
    agreement = in_force(agreement)
    yield from _reports(agreement)
    for goal, measure in open_measures(agreement):
        if measure.due is not None:
            yield Deadline(DeadlineKind.MEASURE, measure.due, measure.title, goal.key, measure.key)
    if agreement.last_day is not None and agreement.begin is not None:
        notice = max(agreement.begin, agreement.last_day - END_NOTICE)
        yield Deadline(DeadlineKind.END, notice)


def _reports(agreement: TargetAgreement) -> Iterator[Deadline]:
    shared = [goal for goal in agreement.goals if not goal.rhythm]
    days = [goal.last.day for goal in shared if goal.last and goal.last.day]
    if not days and (shared or not agreement.goals):
        first = first_report(agreement)
        if first is not None:
            yield Deadline(DeadlineKind.REPORT, first)
    left_out = (after(agreement, max(days)) or agreement.last_day) if days else None
    for goal in agreement.goals:
        due = first_measuring(agreement, goal) if goal.rhythm else left_out
        if goal.last is not None:
            due = goal.last.next_day
        if due is not None:
            yield Deadline(DeadlineKind.REVIEW, due, goal.title, goal.key)


def first_report(agreement: TargetAgreement) -> date | None:
    """Return the first day of the reporting rhythm, at the latest the end of the term."""
    return _first(agreement, _MONTHS[agreement.reporting])


def first_measuring(agreement: TargetAgreement, goal: Goal) -> date | None:
    """Return the first day on which a goal is measured, at the latest the end of the term."""
    return _first(agreement, _months(agreement, goal))


def after(agreement: TargetAgreement, day: date, goal: Goal | None = None) -> date | None:
    """Return the next review day after a review, by the rhythm of a goal; none after the end."""
    found = month_later(day, _months(agreement, goal))
    last = agreement.last_day
    if found is None or last is None or day >= last:
        return None
    return min(found, last)


def _months(agreement: TargetAgreement, goal: Goal | None) -> int:
    own = _MEASURED.get(goal.rhythm) if goal is not None else None
    return own or _MONTHS[agreement.reporting]


def _first(agreement: TargetAgreement, months: int) -> date | None:
    if agreement.begin is None or agreement.last_day is None:
        return None
    day = month_later(agreement.begin, months)
    return min(day, agreement.last_day) if day is not None else agreement.last_day
