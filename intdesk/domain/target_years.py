"""What of an agreement belongs to which year: reviews, evidence, the agreement of the year before.

A department is reviewed for good when its year is over. What happens after the last day of an
agreement therefore counts for its last year.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intdesk.domain.folding import fold
from intdesk.domain.target_agreement import Goal, Review, TargetAgreement
from intdesk.domain.target_terms import in_force


def year_of(agreement: TargetAgreement, day: date) -> int:
    """Return the year for which a day counts; after the last day it is the agreement's last."""
    last = agreement.held_until
    return last.year if last is not None and day > last else day.year


def review_of(agreement: TargetAgreement, goal: Goal, year: int | None) -> Review | None:
    """Return the latest review of a goal that counts for a year, or the latest of all.

    A review that an assessment took in counts for the same year after an extension, too.
    """
    if year is None:
        return goal.last
    mine = [r for r in goal.reviews if _year_of_review(agreement, r) == year]
    return mine[-1] if mine else None


def _year_of_review(agreement: TargetAgreement, review: Review) -> int | None:
    if review.day is None:
        return None
    if review.until is not None:
        return min(review.day, review.until).year
    return year_of(agreement, review.day)


def holds_in(agreement: TargetAgreement, year: int) -> bool:
    """Tell whether an agreement holds on a day of a year, by the terms of that year."""
    held = in_force(agreement, year)
    first, last = held.begin, held.held_until
    return first is not None and last is not None and first.year <= year <= last.year


def forerunner(
    agreement: TargetAgreement, now: Sequence[TargetAgreement], before: Sequence[TargetAgreement]
) -> TargetAgreement | None:
    """Return what an agreement of this year is compared with in the year before.

    It is the agreement itself, else the only one of the department with the same title, else the
    department's only one if it has one in both years. Where that is not clear there is none.
    """
    if any(other.id == agreement.id for other in before):
        return next(other for other in before if other.id == agreement.id)
    running_on = {other.id for other in now}
    former = [a for a in _of_department(agreement, before) if a.id not in running_on]
    title = fold(agreement.title)
    named = [other for other in former if fold(other.title) == title]
    if named:
        return named[0] if len(named) == 1 else None
    alone = len(_of_department(agreement, now)) == 1
    return former[0] if alone and len(former) == 1 else None


def _of_department(
    agreement: TargetAgreement, found: Sequence[TargetAgreement]
) -> list[TargetAgreement]:
    return [other for other in found if other.department == agreement.department]
