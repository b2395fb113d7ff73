"""Steps of concepts follow their reminders: what is done there is done here, and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.follow_up import FollowUp
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import FOLLOW_UP_DONE, FOLLOW_UP_REOPENED
from intdesk.texts.planning.concept import STEP_DONE, STEP_REOPENED, step_reminder

LABELS_DONE = (FOLLOW_UP_DONE, STEP_DONE)
LABELS_REOPENED = (FOLLOW_UP_REOPENED, STEP_REOPENED)
"""What a step of the journal is called that changes only follow-ups, or steps along."""
Act = Callable[[ProcessStep], ProcessStep]


def follow(unit: WriteUnit, reminders: Iterable[FollowUp], act: Act) -> None:
    """Change the steps that follow-ups remind of; those that are so already stay."""
    for concept in _changed(unit, reminders, act):
        unit.of(CONCEPTS).save(concept)


def concern_steps(unit: ReadUnit, reminders: Sequence[FollowUp], act: Act) -> bool:
    """Tell whether steps would change."""
    return any(_changed(unit, reminders, act))


def _changed(
    unit: ReadUnit | WriteUnit, reminders: Iterable[FollowUp], act: Act
) -> Iterable[Concept]:
    mine = [one for one in reminders if one.linked_kind == Kind.CONCEPT]
    for concept in unit.of(CONCEPTS).present(sorted({one.linked_id for one in mine})):
        own = [one for one in mine if one.linked_id == concept.id]
        steps = tuple(act(s) if _reminds(own, s) else s for s in concept.steps)
        if steps != concept.steps:
            yield replace(concept, steps=steps)


def _reminds(items: Iterable[FollowUp], step: ProcessStep) -> bool:
    """Tell whether one stands for a step; in files of earlier versions it has only its title."""
    return step.remind and any(
        item.linked_part == step.key
        if item.linked_part
        else item.title == step_reminder(step.title)
        for item in items
    )
