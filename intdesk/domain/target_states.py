"""Which state of an agreement may follow which, and what has to be there first."""

from __future__ import annotations

from datetime import date

from intdesk.domain.problems import Problem
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_agreement import (
    TargetAgreement,
)

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
        return _missing_signed(agreement, today)
    if state is S.REVIEWED and any(not goal.reviews for goal in agreement.goals):
        return [Problem("goals", "goals_without_review")]
    longer = agreement.extended_to and agreement.end and agreement.extended_to > agreement.end
    if state is S.EXTENDED and not longer:
        return [Problem("extended_to", "extension_missing")]
    return []


def _missing_agreed(agreement: TargetAgreement) -> list[Problem]:
    found = []
    if not agreement.goals:
        found.append(Problem("goals", "goals_missing"))
    elif vague := [g for g in agreement.goals if not g.indicator.strip() or g.target is None]:
        named = ", ".join(f"„{goal.title}“" for goal in vague)
        found.append(Problem("goals", "goals_not_measurable", {"goals": named}))
    return found


def _missing_signed(agreement: TargetAgreement, today: date) -> list[Problem]:
    signed = [s for s in agreement.signatures if s.name.strip() and s.day is not None]
    if len(signed) < LEAST_SIGNATURES or len(signed) < len(agreement.signatures):
        return [Problem("signatures", "signatures_missing", {"least": LEAST_SIGNATURES})]
    if any(s.day is not None and s.day > today for s in signed):
        return [Problem("signatures", "signed_in_future")]
    return []
