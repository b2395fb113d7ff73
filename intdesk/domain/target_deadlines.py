"""Which days of an agreement are worth a follow-up: reports, reviews, measures, its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.follow_up import month_later
from intdesk.domain.target_agreement import (
    Reporting,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    open_measures,
)
from intdesk.domain.target_terms import in_force

END_NOTICE = timedelta(days=60)
"""So long before its end an agreement wants to be thought of."""
_MONTHS = {Reporting.QUARTERLY: 3, Reporting.HALF_YEARLY: 6, Reporting.YEARLY: 12}


class DeadlineKind(StrEnum):
    """What is due."""

    REPORT = "report"
    REVIEW = "review"
    MEASURE = "measure"
    END = "end"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day with what is due; ``about`` names the goal or measure."""

    kind: DeadlineKind
    due: date
    about: str = ""


def deadlines(agreement: TargetAgreement) -> Iterator[Deadline]:
    """Yield what an agreement has to be remembered of; a draft or closed one has nothing.

    A goal is reviewed on the next day that its latest review names. Without any review the first
    report of the agreed rhythm is due; a goal that was left out then is due with the next one.
    While a new version is a draft, what is signed goes on.
    """
    if not agreement.reviewable:
        return
    agreement = in_force(agreement)
    yield from _reports(agreement)
    for _, measure in open_measures(agreement):
        if measure.due is not None:
            yield Deadline(DeadlineKind.MEASURE, measure.due, measure.title)
    if agreement.last_day is not None and agreement.begin is not None:
        notice = max(agreement.begin, agreement.last_day - END_NOTICE)
        yield Deadline(DeadlineKind.END, notice)


def _reports(agreement: TargetAgreement) -> Iterator[Deadline]:
    days = [goal.last.day for goal in agreement.goals if goal.last and goal.last.day]
    if not days:
        first = first_report(agreement)
        if first is not None:
            yield Deadline(DeadlineKind.REPORT, first)
        return
    left_out = after(agreement, max(days)) or agreement.last_day
    for goal in agreement.goals:
        due = goal.last.next_day if goal.last is not None else left_out
        if due is not None:
            yield Deadline(DeadlineKind.REVIEW, due, goal.title)


def first_report(agreement: TargetAgreement) -> date | None:
    """Return the first day of the reporting rhythm, at the latest the end of the term."""
    if agreement.begin is None or agreement.last_day is None:
        return None
    day = month_later(agreement.begin, _MONTHS[agreement.reporting])
    return min(day, agreement.last_day) if day is not None else agreement.last_day


def after(agreement: TargetAgreement, day: date) -> date | None:
    """Return the next review day of the rhythm after a review; none after the end."""
    found = month_later(day, _MONTHS[agreement.reporting])
    last = agreement.last_day
    if found is None or last is None or day >= last:
        return None
    return min(found, last)
