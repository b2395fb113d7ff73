"""Which state of an agreement may follow which, and what has to be there first."""

from __future__ import annotations

from collections.abc import Sequence
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
    S.SIGNED: (S.RUNNING,),
    S.RUNNING: (S.REVIEWED,),
    S.REVIEWED: (S.CLOSED, S.EXTENDED, S.RUNNING),
    S.EXTENDED: (S.REVIEWED,),
    S.CLOSED: (S.REVIEWED,),
}
"""The likely step first. A closed agreement may be opened again; a signed one is never a draft
again: it changes by a new version."""

LEAST_SIGNATURES = 2


def may_follow(before: S, after: S) -> bool:
    """Tell whether a state may follow another."""
    return after in NEXT[before]


def missing_for(agreement: TargetAgreement, state: S, today: date) -> list[Problem]:
    """Return what is missing before an agreement may take a state."""
    if not may_follow(agreement.state, state):
        return [Problem("state", "state_not_next")]
    if state is S.AGREED:
        return _missing_agreed(agreement)
    if state is S.SIGNED:
        return missing_signatures(agreement, today)
    if state is S.REVIEWED:
        return _missing_reviewed(agreement)
    longer = agreement.extended_to and agreement.end and agreement.extended_to > agreement.end
    if state is S.EXTENDED and not longer:
        return [Problem("extended_to", "extension_missing")]
    return []


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
