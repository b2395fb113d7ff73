"""Agreements changed as a whole: goals in order, reviews put in, copies for another time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

from intdesk.domain.evidence import still_there
from intdesk.domain.target_agreement import (
    AgreementState,
    Goal,
    Measure,
    MeasureState,
    Review,
    TargetAgreement,
)

_OPEN = MeasureState.OPEN


def arranged(agreement: TargetAgreement) -> TargetAgreement:
    """Return the agreement with a key for each goal and measure, milestones and reviews by day."""
    free = count(max((goal.key for goal in agreement.goals), default=0) + 1)
    goals = [
        replace(
            goal,
            key=goal.key or next(free),
            measures=numbered(goal.measures),
            milestones=tuple(sorted(goal.milestones, key=lambda m: m.day or date.max)),
            reviews=tuple(sorted(goal.reviews, key=lambda r: r.day or date.max)),
        )
        for goal in agreement.goals
    ]
    places = {goal.key: {measure.key for measure in goal.measures} for goal in goals}
    kept = still_there(agreement.evidence, places)
    return replace(agreement, goals=tuple(goals), evidence=kept)


def numbered(measures: Sequence[Measure]) -> tuple[Measure, ...]:
    """Return the measures of a goal with a key for each; those that have one keep it."""
    free = count(max((measure.key for measure in measures), default=0) + 1)
    return tuple(replace(m, key=m.key or next(free)) for m in measures)


def planned_anew(agreement: TargetAgreement) -> TargetAgreement:
    """Return an unsaved draft with the same goals: nothing reviewed, signed or proven."""
    goals = tuple(
        replace(g, reviews=(), measures=tuple(replace(m, state=_OPEN) for m in g.measures))
        for g in agreement.goals
    )
    signatures = tuple(replace(s, day=None) for s in agreement.signatures)
    return replace(
        agreement, id=0, version=0, state=AgreementState.DRAFT, extended_to=None, goals=goals,
        signatures=signatures, evidence=(), revision=1, earlier=(), assessment="", note="",
    )  # fmt: skip


def following_year(agreement: TargetAgreement) -> TargetAgreement:
    """Return the draft for the time after: baselines are the values that were reached last."""
    copy = planned_anew(agreement)
    goals = tuple(
        replace(
            new,
            milestones=(),
            due=None,
            measures=tuple(_later(m) for m in new.measures),
            **_new_baseline(old),
        )
        for new, old in zip(copy.goals, agreement.goals, strict=True)
    )
    begin, end = _year_later(agreement.begin), _year_later(agreement.end)
    return replace(copy, goals=goals, begin=begin, end=end)


def _later(measure: Measure) -> Measure:
    return replace(measure, due=_year_later(measure.due))


def _new_baseline(goal: Goal) -> dict[str, Any]:
    last = goal.last
    if last is None or last.actual is None:
        return {}
    return {"baseline": last.actual, "baseline_day": last.day}


def _year_later(day: date | None) -> date | None:
    if day is None:
        return None
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=day.year + 1, day=last)


def with_goal(agreement: TargetAgreement, goal: Goal) -> TargetAgreement:
    """Return the agreement with a goal added (key 0) or in the place of its old self."""
    if not goal.key:
        return replace(agreement, goals=(*agreement.goals, goal))
    goals = tuple(goal if old.key == goal.key else old for old in agreement.goals)
    return replace(agreement, goals=goals)


def without_goal(agreement: TargetAgreement, key: int) -> TargetAgreement:
    """Return the agreement without a goal and its evidence."""
    goals = tuple(goal for goal in agreement.goals if goal.key != key)
    return arranged(replace(agreement, goals=goals))


def with_reviews(agreement: TargetAgreement, reviews: Mapping[int, Review]) -> TargetAgreement:
    """Return the agreement with a review for some goals; one of the same day is replaced."""
    goals = tuple(_reviewed(goal, reviews.get(goal.key)) for goal in agreement.goals)
    return arranged(replace(agreement, goals=goals))


def with_changed_review(
    agreement: TargetAgreement, key: int, day: date, review: Review
) -> TargetAgreement:
    """Return the agreement with a review in the place of the one that a goal had on a day."""
    return with_reviews(without_review(agreement, key, day), {key: review})


def without_review(agreement: TargetAgreement, key: int, day: date) -> TargetAgreement:
    """Return the agreement without the review that a goal had on a day."""
    goal = agreement.goal(key)
    kept = tuple(review for review in goal.reviews if review.day != day)
    return with_goal(agreement, replace(goal, reviews=kept))


def _reviewed(goal: Goal, review: Review | None) -> Goal:
    if review is None:
        return goal
    others = tuple(old for old in goal.reviews if old.day != review.day)
    return replace(goal, reviews=(*others, review))
