"""What keeps a target agreement from being saved, and what is worth a hint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from intdesk.domain.codes import CodeBook
from intdesk.domain.money import format_euros
from intdesk.domain.period import plausible_year
from intdesk.domain.plausible import day_problems, implausible
from intdesk.domain.problems import Problem, Severity
from intdesk.domain.quantity import format_quantity
from intdesk.domain.record_number import MAX_NUMBER
from intdesk.domain.status_light import Direction, has_scale
from intdesk.domain.target_agreement import (
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    OVER_STATES,
    AgreementState,
    Goal,
    Measure,
    Review,
    TargetAgreement,
)
from intdesk.domain.target_progress import (
    scale_of,
)

MAX_TITLE = 200
MAX_SHORT = 100
MAX_UNIT = 30
MAX_TEXT = 4000
MAX_CENTS = 10_000_000_00
MAX_VALUE = 100_000_000_00
"""Largest value of an indicator in hundredths, either way."""
MAX_WEIGHT = 100
MAX_GOALS = 30
MOST_YEARS = 5
_TEXTS = {
    "title": MAX_TITLE, "head": MAX_SHORT, "concept": MAX_TITLE, "decision": MAX_TITLE,
    "staff": MAX_TITLE, "budget_line": MAX_SHORT, "purpose": MAX_TEXT,
    "number": MAX_NUMBER, "deviation_rule": MAX_TEXT, "assessment": MAX_TEXT, "note": MAX_TEXT,
    "end_reason": MAX_TEXT,
}  # fmt: skip
_GOAL_TEXTS = {
    "title": MAX_TITLE, "indicator": MAX_TITLE, "unit": MAX_UNIT, "source": MAX_TITLE,
    "reason": MAX_TEXT,
}  # fmt: skip
_MEASURE_TEXTS = dict.fromkeys(("title", "responsible", "involved", "funding"), MAX_TITLE)


def validate(draft: TargetAgreement, codes: CodeBook) -> list[Problem]:
    """Return the problems: title, department and term are required.

    A term lasts five years at most (domain.md 3.1).
    """
    found = [
        Problem(name, "required")
        for name in ("title", "department")
        if not getattr(draft, name).strip()
    ]
    found += _term_problems(draft)
    signed = [version.begin for version in draft.earlier if version.begin is not None]
    if signed and draft.begin not in {signed[0], None}:
        found.append(Problem("begin", "begin_of_version"))
    found += _code_problems(draft, codes)
    found += _long(draft, _TEXTS)
    found += _money("budget", draft.budget)
    found += _signature_problems(draft)
    if len(draft.goals) > MAX_GOALS:
        found.append(Problem("goals", "too_many", {"most": MAX_GOALS}))
    for goal in draft.goals:
        found += [
            Problem("goals", p.code, p.values, p.severity) for p in goal_problems(draft, goal)
        ]
    return found


def _term_problems(draft: TargetAgreement) -> Iterator[Problem]:
    for name in ("begin", "end"):
        day = getattr(draft, name)
        if day is None:
            yield Problem(name, "required")
        elif not plausible_year(day.year):
            yield Problem(name, "year_implausible", {"year": day.year})
    yield from day_problems(draft, ("extended_to", "decided_on"))
    yield from _end_problems(draft)


def _end_problems(draft: TargetAgreement) -> Iterator[Problem]:
    if (draft.ended_on is not None) is not (draft.state is AgreementState.ENDED):
        yield Problem("ended_on", "ended_outside")
    if draft.begin is None or draft.end is None:
        return
    if draft.end < draft.begin:
        yield Problem("end", "span_reversed")
    elif draft.end.year - draft.begin.year > MOST_YEARS:
        yield Problem("end", "term_too_long", {"most": MOST_YEARS}, Severity.HINT)
    if draft.extended_to is not None and draft.extended_to <= draft.end:
        yield Problem("extended_to", "extension_before_end")


def _code_problems(draft: TargetAgreement, codes: CodeBook) -> Iterator[Problem]:
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            yield Problem(name, "unknown_code", {"value": value})
    for name, list_id in MULTI_CODE_FIELDS.items():
        values = getattr(draft, name)
        for value in values:
            if codes.get(list_id, value) is None:
                yield Problem(name, "unknown_code", {"value": value})
        if len(set(values)) < len(values):
            yield Problem(name, "named_twice")


def _signature_problems(draft: TargetAgreement) -> Iterator[Problem]:
    for one in draft.signatures:
        if not one.name.strip() and not one.function.strip():
            yield Problem("signatures", "part_empty")
        if max(len(one.name), len(one.function)) > MAX_SHORT:
            yield Problem("signatures", "too_long", {"most": MAX_SHORT})
        yield from implausible("signatures", one.day)


def goal_problems(agreement: TargetAgreement, goal: Goal) -> list[Problem]:
    """Return the problems of a goal within its agreement; only its title is required."""
    found = [] if goal.title.strip() else [Problem("title", "required")]
    found += _long(goal, _GOAL_TEXTS)
    for name in ("baseline", "target"):
        found += _value(name, getattr(goal, name))
    if goal.weight is None or not 1 <= goal.weight <= MAX_WEIGHT:
        found.append(Problem("weight", "number_range", {"least": 1, "most": MAX_WEIGHT}))
    found += _scale_hints(agreement, goal)
    found += _milestone_problems(agreement, goal)
    for number, measure in enumerate(goal.measures, 1):
        found += [
            replace(p, field="measures", line=number, part=p.field)
            for p in _measure_problems(measure)
        ]
    for review in goal.reviews:
        found += [Problem("reviews", p.code, p.values, p.severity) for p in review_problems(review)]
    return found


def _scale_hints(agreement: TargetAgreement, goal: Goal) -> Iterator[Problem]:
    if goal.direction is not Direction.KEEP and goal.target is not None:
        scale = scale_of(agreement, goal)
        if goal.baseline is None:
            yield Problem("baseline", "baseline_missing", {}, Severity.HINT)
        elif goal.baseline == goal.target:
            yield Problem("target", "target_is_baseline", {}, Severity.HINT)
        elif not has_scale(scale):
            yield Problem("direction", "target_wrong_side", {}, Severity.HINT)
    yield from day_problems(goal, ("due", "baseline_day"))
    last = agreement.last_day
    if goal.due is not None and agreement.begin is not None and last is not None:
        if goal.due < agreement.begin:
            yield Problem("due", "due_before_begin", {}, Severity.HINT)
        elif goal.due > last:
            yield Problem("due", "due_after_end", {}, Severity.HINT)


def _milestone_problems(agreement: TargetAgreement, goal: Goal) -> Iterator[Problem]:
    days = [m.day for m in goal.milestones]
    if any(m.day is None or m.value is None for m in goal.milestones):
        yield Problem("milestones", "milestone_incomplete")
    if len(set(days)) < len(days):
        yield Problem("milestones", "named_twice")
    for milestone in goal.milestones:
        yield from _value("milestones", milestone.value)
        outside = milestone.day is not None and not _inside(agreement, milestone.day)
        if outside:
            yield Problem("milestones", "milestone_outside", {}, Severity.HINT)


def _inside(agreement: TargetAgreement, day: date) -> bool:
    first, last = agreement.begin or date.min, agreement.last_day or date.max
    return first <= day <= last


def _measure_problems(measure: Measure) -> Iterator[Problem]:
    """Yield what is wrong with a measure, by its own fields."""
    if not measure.title.strip():
        yield Problem("title", "measure_untitled")
    yield from _long(measure, _MEASURE_TEXTS)
    yield from day_problems(measure, ("begin", "due"))
    if measure.begin is not None and measure.due is not None and measure.due < measure.begin:
        yield Problem("due", "span_reversed")
    yield from _money("cents", measure.cents)


def review_problems(review: Review, today: date | None = None) -> list[Problem]:
    """Return the problems of a review; a chosen light needs its reason."""
    found = []
    if review.day is None:
        found.append(Problem("day", "required"))
    elif not plausible_year(review.day.year):
        found.append(Problem("day", "year_implausible", {"year": review.day.year}))
    elif today is not None and review.day > today:
        found.append(Problem("day", "review_in_future"))
    found += _value("actual", review.actual)
    if review.light and not review.light_reason.strip():
        found.append(Problem("light_reason", "light_unexplained"))
    if review.next_day is not None and review.day is not None and review.next_day <= review.day:
        found.append(Problem("next_day", "next_before_review"))
    texts = {"light_reason": MAX_TEXT, "deviation": MAX_TEXT, "counter_measure": MAX_TEXT}
    return [*found, *_long(review, texts)]


def review_changes(before: TargetAgreement, draft: TargetAgreement) -> list[Problem]:
    """Return as problem that reviews change where they must not: of a draft, of a closed one.

    Goals that go take their reviews along; what was signed keeps them.
    """
    if before.reviewable:
        return []
    known = {goal.key: goal.reviews for goal in before.goals}
    if all(goal.reviews == known.get(goal.key, ()) for goal in draft.goals):
        return []
    closed = before.state in OVER_STATES
    return [Problem("goals", "reviews_closed" if closed else "reviews_unsigned")]


def _long(draft: object, texts: dict[str, int]) -> Iterator[Problem]:
    for name, most in texts.items():
        if len(getattr(draft, name)) > most:
            yield Problem(name, "too_long", {"most": most})


def _value(name: str, value: int | None) -> Iterator[Problem]:
    if value is not None and abs(value) > MAX_VALUE:
        yield Problem(name, "value_range", {"most": format_quantity(MAX_VALUE)})


def _money(name: str, cents: int | None) -> Iterator[Problem]:
    if cents is None:
        return
    if cents < 0:
        yield Problem(name, "negative_amount")
    elif cents > MAX_CENTS:
        yield Problem(name, "amount_too_high", {"most": format_euros(MAX_CENTS)})
