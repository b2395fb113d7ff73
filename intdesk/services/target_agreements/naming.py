"""What an agreement names elsewhere in the file; what is signed keeps the words of that day."""

from __future__ import annotations

from dataclasses import replace

from intdesk.domain.target_agreement import BOUND_STATES, Named, TargetAgreement
from intdesk.services.planning.concept_goals import served
from intdesk.storage.repositories.budget import BUDGET_LINES
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit


def with_names(unit: WriteUnit, before: TargetAgreement, draft: TargetAgreement) -> TargetAgreement:
    """Return an agreement that is signed now with the words of today, others as they are."""
    if draft.state in BOUND_STATES and before.state not in BOUND_STATES:
        return replace(draft, named=names_today(unit, draft))
    return draft


def names_today(unit: ReadUnit | WriteUnit, agreement: TargetAgreement) -> tuple[Named, ...]:
    """Return what goals of concepts and budget lines are called today, without those gone."""
    lines = sorted(agreement.measure_lines)
    own = [agreement.line_id] if agreement.line_id is not None else []
    names = {line.id: line.name for line in unit.of(BUDGET_LINES).present([*own, *lines])}
    goals = served(unit, agreement.concept_goals)
    return (
        *(Named("concept_goals", goal.code, goal.words) for goal in goals),
        *(Named("line_id", str(line), names[line]) for line in own if line in names),
        *(Named("measure_line", str(line), names[line]) for line in lines if line in names),
    )
