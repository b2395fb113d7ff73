"""Which terms of an agreement hold for a year: the past stays as it was judged.

A year is judged by the version that was signed last in it or before; while a new version is a
draft, the signed one holds. An extension is no part of the years up to the original end, unless it
ends in the same year. A review that an assessment took in keeps the last day that held then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from intdesk.domain.target_agreement import EarlierVersion, Goal, Review, TargetAgreement


def in_force(agreement: TargetAgreement, year: int | None = None) -> TargetAgreement:
    """Return the agreement with the terms that hold for a year, or that are signed now.

    Reviews and states of measures are always those of today. A version that was kept as text only
    cannot be judged by; the next one takes its place.
    """
    known = [version for version in agreement.earlier if version.goals]
    first = last_signature(agreement)
    newest = year is None or first is None or first.year <= year
    if not known or (newest and not agreement.redrafted):
        return agreement
    if year is None:
        return _as_signed(agreement, known[-1])
    fitting = [v for v in known if v.signed_on is not None and v.signed_on.year <= year]
    chosen = fitting[-1] if fitting else known[0]
    held = _as_signed(agreement, chosen)
    return held if agreement.redrafted and chosen is known[-1] else _of_its_time(held)


def still_reviewed(agreement: TargetAgreement) -> TargetAgreement:
    """Return the agreement with the signed goals that can still be reviewed."""
    held, now = in_force(agreement), {goal.key for goal in agreement.goals}
    return replace(held, goals=tuple(goal for goal in held.goals if goal.key in now))


def last_signature(agreement: TargetAgreement) -> date | None:
    """Return the day from which an agreement is signed by all, ``None`` without any."""
    return max((s.day for s in agreement.signatures if s.day is not None), default=None)


def last_day_for(agreement: TargetAgreement, review: Review | None) -> date | None:
    """Return the last day of the agreement by which a review is judged."""
    if review is None or review.day is None:
        return agreement.last_day
    if review.until is not None:
        return review.until
    end, longer = agreement.end, agreement.extended_to
    if end is not None and longer is not None and review.day.year <= end.year < longer.year:
        return end
    return agreement.last_day


def taken_in(agreement: TargetAgreement, until: date | None) -> TargetAgreement:
    """Return the agreement with all its reviews judged for good by the term until a day."""
    return _with_reviews(agreement, lambda _review: True, until)


def closing_reviews_kept(agreement: TargetAgreement, last: date | None) -> TargetAgreement:
    """Return the agreement whose reviews after a last day stay with the year of that day."""

    def after(review: Review) -> bool:
        return last is not None and review.day is not None and review.day > last

    return _with_reviews(agreement, after, last)


def _with_reviews(
    agreement: TargetAgreement, wanted: Callable[[Review], bool], until: date | None
) -> TargetAgreement:
    """Return the agreement with a last day for the reviews that have none yet."""
    goals = tuple(
        replace(
            goal,
            reviews=tuple(
                replace(r, until=until) if r.until is None and wanted(r) else r
                for r in goal.reviews
            ),
        )
        for goal in agreement.goals
    )
    return replace(agreement, goals=goals)


def _as_signed(agreement: TargetAgreement, version: EarlierVersion) -> TargetAgreement:
    now = {goal.key: goal for goal in agreement.goals}
    goals = tuple(_lived(goal, now.get(goal.key)) for goal in version.goals)
    return replace(
        agreement, begin=version.begin, end=version.end, extended_to=version.extended_to,
        goals=goals,
    )  # fmt: skip


def _of_its_time(agreement: TargetAgreement) -> TargetAgreement:
    """Return a version that is over without the reviews of later ones."""
    last = agreement.last_day

    def mine(review: Review) -> bool:
        late = review.day is not None and last is not None and review.day > last
        return review.until is not None or not late

    goals = tuple(
        replace(goal, reviews=tuple(filter(mine, goal.reviews))) for goal in agreement.goals
    )
    return replace(agreement, goals=goals)


def _lived(signed: Goal, now: Goal | None) -> Goal:
    """Return a signed goal with what happened since; of a goal that is gone, what is known."""
    if now is None:
        return signed
    states = {measure.key: measure.state for measure in now.measures}
    measures = tuple(replace(m, state=states.get(m.key, m.state)) for m in signed.measures)
    return replace(signed, reviews=now.reviews, measures=measures)
