"""What an agreement names elsewhere in the file; what is signed keeps the words of that day."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.target_agreement import BOUND_STATES, Named, TargetAgreement, line_code
from intdesk.services.planning.concept_goals import served
from intdesk.storage.repositories.budget import BUDGET_LINES
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


def with_names(unit: WriteUnit, before: TargetAgreement, draft: TargetAgreement) -> TargetAgreement:
    """Return an agreement that is signed now with the words of today, others as they are."""
    if draft.state in BOUND_STATES and before.state not in BOUND_STATES:
        return replace(draft, named=names_today(unit, draft))
    return draft


def names_of(unit: ReadUnit, agreement: TargetAgreement) -> dict[str, str]:
    """Return the words for the paper by their codes: those of the signature, if they were kept."""
    found = agreement.named or names_today(unit, agreement)
    return {one.code: one.words for one in found}


def names_today(unit: ReadUnit | WriteUnit, agreement: TargetAgreement) -> tuple[Named, ...]:
    """Return what goals of concepts and budget lines are called today, without those gone."""
    goals = served(unit, agreement.concept_goals)
    lines = unit.of(BUDGET_LINES).present(sorted(agreement.lines))
    return (
        *(Named(goal.code, goal.words) for goal in goals),
        *(Named(line_code(line.id), line.name) for line in lines),
    )
