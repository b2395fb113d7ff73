"""How goals stand at the reviews of a year, told once for papers, workbooks and the report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from intdesk.domain.status_light import Light
from intdesk.domain.target_agreement import Goal, Review, TargetAgreement
from intdesk.domain.target_progress import (
    agreement_degree,
    agreement_light,
    count_lights,
    degree_of,
    light_of,
    named_next,
    reviewed_goals,
    year_degree,
)
from intdesk.domain.target_terms import in_force
from intdesk.domain.target_years import review_of


@dataclass(frozen=True, slots=True)
class GoalStanding:
    """A goal with its number in the agreement and the latest review that counts for the year.

    ``degree`` is the degree of achievement in percent, ``None`` where none can be told;
    ``next_day`` is that of the next review, ``None`` if the agreement was ended before it.
    """

    number: int
    goal: Goal
    review: Review | None
    degree: int | None
    light: Light
    next_day: date | None

    @property
    def by_hand(self) -> bool:
        """Tell whether people set the light instead of the rule."""
        return self.review is not None and bool(self.review.light)


@dataclass(frozen=True, slots=True)
class AgreementStanding:
    """An agreement by the terms of the year; its degree speaks for ``reviewed`` goals."""

    agreement: TargetAgreement
    goals: tuple[GoalStanding, ...]
    degree: int | None
    light: Light
    reviewed: int


@dataclass(frozen=True, slots=True)
class YearStanding:
    """All goals of several agreements in a year: how many, reviewed, and by colour."""

    year: int
    agreements: int
    goals: int
    reviewed: int
    degree: int | None
    lights: Mapping[Light, int]

    @property
    def unreviewed(self) -> int:
        """Return how many goals have no review of the year; all of them are grey."""
        return self.goals - self.reviewed


def standing_of(agreement: TargetAgreement, year: int) -> AgreementStanding:
    """Return how the goals of an agreement stand in a year."""
    held = in_force(agreement, year)
    reviews = [(goal, review_of(held, goal, year)) for goal in held.goals]
    goals = tuple(
        GoalStanding(
            number,
            goal,
            review,
            degree_of(held, goal, review),
            light_of(held, goal, review),
            named_next(held, review),
        )
        for number, (goal, review) in enumerate(reviews, 1)
    )
    reviewed = sum(one.review is not None for one in goals)
    degree, light = agreement_degree(held, year), agreement_light(held, year)
    return AgreementStanding(held, goals, degree, light, reviewed)


def year_standing(agreements: Iterable[TargetAgreement], year: int) -> YearStanding:
    """Return how the goals of agreements that hold in a year stand all in all."""
    known = list(agreements)
    reviewed, goals = reviewed_goals(known, year)
    degree, lights = year_degree(known, year), count_lights(known, year)
    return YearStanding(year, len(known), goals, reviewed, degree, lights)
