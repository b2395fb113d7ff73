"""Which state of an agreement may follow which, and what has to be there first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from intdesk.domain.problems import Problem
from intdesk.domain.status_light import Direction, has_scale
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    Goal,
    TargetAgreement,
)
from intdesk.domain.target_progress import scale_of

NEXT: dict[S, tuple[S, ...]] = {
    S.DRAFT: (S.AGREED,),
    S.AGREED: (S.SIGNED, S.DRAFT),
    S.SIGNED: (S.RUNNING, S.ENDED),
    S.RUNNING: (S.REVIEWED, S.ENDED),
    S.REVIEWED: (S.CLOSED, S.EXTENDED, S.RUNNING, S.ENDED),
    S.EXTENDED: (S.REVIEWED, S.ENDED),
    S.CLOSED: (S.REVIEWED,),
    S.ENDED: (S.RUNNING,),
}
"""The likely step first. What is over may be opened again; a signed agreement is never a draft
again: it changes by a new version."""

LEAST_SIGNATURES = 2


def may_follow(before: S, after: S) -> bool:
    """Tell whether a state may follow another."""
    return after in NEXT[before]


def missing_for(agreement: TargetAgreement, state: S, today: date) -> list[Problem]:
    """Return what is missing before an agreement may take a state."""
    if not may_follow(agreement.state, state):
        return [Problem("state", "state_not_next")]
    asked: dict[S, Callable[[], list[Problem]]] = {
        S.AGREED: lambda: _missing_agreed(agreement),
        S.SIGNED: lambda: missing_signatures(agreement, today),
        S.REVIEWED: lambda: _missing_reviewed(agreement),
        S.EXTENDED: lambda: _missing_extended(agreement),
        S.ENDED: lambda: missing_to_end(agreement, today),
    }
    return asked[state]() if state in asked else []


def _missing_extended(agreement: TargetAgreement) -> list[Problem]:
    longer = agreement.extended_to and agreement.end and agreement.extended_to > agreement.end
    return [] if longer else [Problem("extended_to", "extension_missing")]


def missing_to_end(agreement: TargetAgreement, today: date) -> list[Problem]:
    """Return what is missing before an agreement ends before its time: day and reason."""
    day, first, last = agreement.ended_on, agreement.begin, agreement.last_day
    found = []
    if day is None or first is None or last is None or not first <= day <= min(last, today):
        found.append(Problem("ended_on", "ended_outside"))
    if not agreement.end_reason.strip():
        found.append(Problem("end_reason", "ended_unexplained"))
    return found


def _missing_agreed(agreement: TargetAgreement) -> list[Problem]:
    found = []
    if not agreement.goals:
        found.append(Problem("goals", "goals_missing"))
    elif vague := [g for g in agreement.goals if not g.indicator.strip() or g.target is None]:
        found.append(Problem("goals", "goals_not_measurable", {"goals": _named(vague)}))
    if found:
        return found
    unmeasured = [g for g in agreement.goals if not has_scale(scale_of(agreement, g))]
    if no_baseline := [goal for goal in unmeasured if lacks_baseline(goal)]:
        found.append(Problem("goals", "goals_without_baseline", {"goals": _named(no_baseline)}))
    elif unmeasured:
        found.append(Problem("goals", "goals_without_way", {"goals": _named(unmeasured)}))
    return found


def lacks_baseline(goal: Goal) -> bool:
    """Tell whether a goal has no value from which it goes up or down."""
    return goal.direction is not Direction.KEEP and goal.baseline is None


def _named(goals: Sequence[Goal]) -> str:
    return ", ".join(f"„{goal.title}“" for goal in goals)


def _missing_reviewed(agreement: TargetAgreement) -> list[Problem]:
    """Return what is missing for an assessment: a review of each goal since the last one."""
    if any(not goal.reviews for goal in agreement.goals):
        return [Problem("goals", "goals_without_review")]
    old = [g for g in agreement.goals if all(r.until is not None for r in g.reviews)]
    if old and agreement.state is not S.CLOSED:
        return [Problem("goals", "goals_without_new_review", {"goals": _named(old)})]
    return []


def missing_signatures(agreement: TargetAgreement, today: date) -> list[Problem]:
    """Return what is missing for an agreement that binds: names and days of all who sign."""
    signed = [s for s in agreement.signatures if s.name.strip() and s.day is not None]
    if len(signed) < LEAST_SIGNATURES or len(signed) < len(agreement.signatures):
        return [Problem("signatures", "signatures_missing", {"least": LEAST_SIGNATURES})]
    if any(s.day is not None and s.day > today for s in signed):
        return [Problem("signatures", "signed_in_future")]
    return []
