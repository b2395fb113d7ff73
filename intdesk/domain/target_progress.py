"""How the goals of an agreement stand: light and degree, reviews and measures that are due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from intdesk.domain.status_light import Light, Point, Scale, Verdict, judge, weighted, worst
from intdesk.domain.target_agreement import Goal, Measure, MeasureState, Review, TargetAgreement
from intdesk.domain.target_terms import in_force, last_day_for
from intdesk.domain.target_years import review_of


def scale_of(agreement: TargetAgreement, goal: Goal, review: Review | None = None) -> Scale:
    """Return the scale of a goal within the term of its agreement, as it holds for a review."""
    points = tuple(
        Point(m.day, m.value) for m in goal.milestones if m.day is not None and m.value is not None
    )
    due = goal.due or last_day_for(agreement, review)
    begin = agreement.begin
    return Scale(goal.direction, goal.baseline, goal.target, begin, due, points)


def proposed(agreement: TargetAgreement, goal: Goal, review: Review | None) -> Verdict:
    """Return what the rule says of a goal at a review."""
    scale = scale_of(agreement, goal, review)
    return judge(scale, review.actual, review.day) if review is not None else judge(scale, 0, None)


def light_of(agreement: TargetAgreement, goal: Goal, review: Review | None) -> Light:
    """Return the colour of a goal at a review: the chosen one, else the rule's."""
    if review is not None and review.light:
        return Light(review.light)
    return proposed(agreement, goal, review).light


def degree_of(agreement: TargetAgreement, goal: Goal, review: Review | None) -> int | None:
    """Return the degree of achievement of a goal at a review in percent."""
    return proposed(agreement, goal, review).degree


def agreement_degree(agreement: TargetAgreement, year: int | None = None) -> int | None:
    """Return the weighted degree of all goals, as of the latest reviews or those of a year.

    This and what follows judges by the terms that hold (:mod:`intdesk.domain.target_terms`).
    """
    return weighted(_degrees(agreement, year))


def _degrees(agreement: TargetAgreement, year: int | None) -> Iterator[tuple[int | None, int]]:
    held = in_force(agreement, year)
    for goal in held.goals:
        yield degree_of(held, goal, review_of(held, goal, year)), goal.weight or 0


def reviewed_goals(agreements: Iterable[TargetAgreement], year: int | None) -> tuple[int, int]:
    """Return how many goals were reviewed for a year (or ever), and how many there are."""
    held = [in_force(agreement, year) for agreement in agreements]
    found = [review_of(a, goal, year) is not None for a in held for goal in a.goals]
    return sum(found), len(found)


def lights(agreement: TargetAgreement, year: int | None = None) -> dict[Light, int]:
    """Return how many goals have each colour, as of the latest reviews or those of a year."""
    counts = dict.fromkeys(Light, 0)
    held = in_force(agreement, year)
    for goal in held.goals:
        counts[light_of(held, goal, review_of(held, goal, year))] += 1
    return counts


def agreement_light(agreement: TargetAgreement, year: int | None = None) -> Light:
    """Return the most urgent colour of the goals."""
    return worst(light for light, count in lights(agreement, year).items() if count)


def reviewed_on(agreement: TargetAgreement) -> date | None:
    """Return the day since which every goal has been reviewed; ``None`` if one never was."""
    days = [goal.last.day if goal.last else None for goal in agreement.goals]
    known = [day for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def next_review(agreement: TargetAgreement) -> date | None:
    """Return the next day that the latest reviews name."""
    days = (named_next(agreement, goal.last) for goal in agreement.goals)
    return min((day for day in days if day is not None), default=None)


def named_next(agreement: TargetAgreement, review: Review | None) -> date | None:
    """Return the next day that a review names, unless the agreement was ended before it."""
    day = review.next_day if review is not None else None
    ended = agreement.ended_on
    return None if day is None or (ended is not None and day > ended) else day


def open_measures(agreement: TargetAgreement) -> Iterator[tuple[Goal, Measure]]:
    """Yield the measures that still have to be done."""
    for goal in agreement.goals:
        for measure in goal.measures:
            if measure.open:
                yield goal, measure


def measure_due(agreement: TargetAgreement) -> date | None:
    """Return the earliest day of the open measures."""
    return min((m.due for _, m in open_measures(agreement) if m.due is not None), default=None)


def planned_cost(agreement: TargetAgreement) -> int:
    """Return the cost of all measures in cents, without those that were dropped."""
    return sum(goal_cost(goal) or 0 for goal in agreement.goals)


def goal_cost(goal: Goal) -> int | None:
    """Return what the measures of a goal cost in cents, ``None`` if no cost is known.

    Measures that were dropped cost nothing.
    """
    kept = (m.cents for m in goal.measures if m.state is not MeasureState.DROPPED)
    known = [cents for cents in kept if cents is not None]
    return sum(known) if known else None


def year_degree(agreements: Iterable[TargetAgreement], year: int) -> int | None:
    """Return the weighted degree in percent of all goals of several agreements in a year."""
    return weighted(part for agreement in agreements for part in _degrees(agreement, year))


def count_lights(agreements: Iterable[TargetAgreement], year: int) -> dict[Light, int]:
    """Return how many goals of several agreements have each colour in a year."""
    counts = dict.fromkeys(Light, 0)
    for agreement in agreements:
        for light, found in lights(agreement, year).items():
            counts[light] += found
    return counts
