"""Agreements changed as a whole: goals in order, reviews put in, copies for another time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from intdesk.domain.evidence import still_there
from intdesk.domain.part_keys import keyed
from intdesk.domain.target_agreement import (
    BOUND_STATES,
    AgreementState,
    Goal,
    Measure,
    MeasureState,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_terms import closing_reviews_kept, in_force, taken_in

_OPEN = MeasureState.OPEN
_GOING_ON = {AgreementState.RUNNING, AgreementState.EXTENDED}


def arranged(agreement: TargetAgreement, before: TargetAgreement | None = None) -> TargetAgreement:
    """Return the agreement with a key for each goal and measure, milestones and reviews by day.

    Keys that goals and measures had ``before``, or in earlier versions, are not given again, nor
    those that evidence names; evidence of what was signed stays.
    """
    signed = [goal for version in agreement.earlier for goal in version.goals]
    used = _used_keys(agreement, (*(before.goals if before is not None else ()), *signed))
    goals = [
        replace(
            goal,
            measures=keyed(goal.measures, used.get(goal.key, ())),
            milestones=tuple(sorted(goal.milestones, key=lambda m: m.day or date.max)),
            reviews=tuple(sorted(goal.reviews, key=lambda r: r.day or date.max)),
        )
        for goal in keyed(agreement.goals, used)
    ]
    places: dict[int, set[int]] = {}
    for goal in (*goals, *signed):
        places.setdefault(goal.key, set()).update(m.key for m in goal.measures)
    kept = still_there(agreement.evidence, places)
    return replace(agreement, goals=tuple(goals), evidence=kept)


def _used_keys(agreement: TargetAgreement, goals: Iterable[Goal]) -> dict[int, set[int]]:
    """Return the keys of measures that were given, by the keys of their goals."""
    used: dict[int, set[int]] = {
        term.goal: set() for version in agreement.earlier for term in version.terms
    }
    for goal in goals:
        used.setdefault(goal.key, set()).update(measure.key for measure in goal.measures)
    for proof in agreement.proofs:
        used.setdefault(proof.goal, set()).add(proof.measure)
    return used


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
        named=(),
        ended_on=None,
        end_reason="",
    )  # fmt: skip


def following_year(agreement: TargetAgreement) -> TargetAgreement:
    """Return the draft for the year after the last day.

    Baselines are the values that were reached last.
    """
    copy = planned_anew(agreement)
    begin, end = _year_after(agreement)
    goals = tuple(
        replace(
            new,
            milestones=(),
            due=None,
            measures=tuple(_moved(m, begin) for m in new.measures),
            **_new_baseline(old),
        )
        for new, old in zip(copy.goals, agreement.goals, strict=True)
    )
    return replace(copy, goals=goals, begin=begin, end=end)


def _year_after(agreement: TargetAgreement) -> tuple[date | None, date | None]:
    """Return the first and last day of the twelve months after the last day."""
    last = agreement.held_until
    if last is None:
        return None, None
    begin = last + timedelta(days=1)
    return begin, _in_year(begin, begin.year + 1) - timedelta(days=1)


def _moved(measure: Measure, begin: date | None) -> Measure:
    """Return a measure with its days in the new term."""
    first, due = _within(measure.begin, begin), _within(measure.due, begin)
    if first is not None and due is not None and due < first:
        first = begin
    return replace(measure, begin=first, due=due)


def _within(day: date | None, begin: date | None) -> date | None:
    """Return the same day of the year, on the first day or later."""
    if day is None or begin is None:
        return day
    moved = _in_year(day, begin.year)
    return moved if moved >= begin else _in_year(day, begin.year + 1)


def _new_baseline(goal: Goal) -> dict[str, Any]:
    last = goal.last
    if last is None or last.actual is None:
        return {}
    return {"baseline": last.actual, "baseline_day": last.day}


def _in_year(day: date, year: int) -> date:
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=year, day=last)


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
    """Return the agreement with a review for some goals; one of the same day is replaced.

    One that an assessment took in stays part of it when it is corrected.
    """
    goals = tuple(_reviewed(goal, reviews.get(goal.key)) for goal in agreement.goals)
    return arranged(replace(agreement, goals=goals))


def with_changed_review(
    agreement: TargetAgreement, key: int, day: date, review: Review
) -> TargetAgreement:
    """Return the agreement with a review in the place of the one that a goal had on a day."""
    old = agreement.goal(key).review_on(day)
    if old is not None:
        review = replace(review, until=old.until)
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
    same = goal.review_on(review.day)
    if same is not None and review.until is None:
        review = replace(review, until=same.until)
    return replace(goal, reviews=(*others, review))


def gone_on(before: TargetAgreement, draft: TargetAgreement) -> TargetAgreement:
    """Return a changed agreement whose earlier reviews stay judged as they were.

    They are taken into the assessment that is over when it runs on, and into the term that is
    over when the last day changes. A new version that is signed leaves those after the end of the
    one before to its last year.
    """
    if before.redrafted and draft.state in BOUND_STATES:
        return closing_reviews_kept(draft, in_force(before).last_day)
    assessed = before.state is AgreementState.REVIEWED and draft.state in _GOING_ON
    bound = before.state in BOUND_STATES and draft.state in BOUND_STATES
    if assessed or (bound and draft.last_day != before.last_day):
        return taken_in(draft, before.last_day)
    return draft
