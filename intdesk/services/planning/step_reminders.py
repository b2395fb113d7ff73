"""Steps of concepts follow their reminders: what is done there is done here, and opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from intdesk.domain.changes import Kind
from intdesk.domain.concept import Concept
from intdesk.domain.concept_process import ProcessStep
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.storage.repositories.kinds import FOLLOW_UPS
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


def reminder_query(concepts: Sequence[int]) -> ListQuery:
    """Return the list of the follow-ups of concepts."""
    kind = Filter("linked_kind", (Kind.CONCEPT.value,))
    mine = (kind, Filter("linked_id", tuple(map(str, concepts))))
    return ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)


def reminders_of(unit: ReadUnit | WriteUnit, concepts: Sequence[int]) -> list[FollowUp]:
    """Return the follow-ups of concepts."""
    found: list[FollowUp] = unit.of(FOLLOW_UPS).many(unit.lists.ids(reminder_query(concepts)))
    return found


def by_step(items: Sequence[FollowUp], steps: Sequence[ProcessStep]) -> dict[int, FollowUp]:
    """Return the follow-up that stands for each step, of a series its last, by the steps' keys.

    Files of earlier versions know the step only by its title.
    """
    found = {item.linked_part: item for item in items if item.linked_part}
    for item in items:
        titled = (s.key for s in steps if s.remind and step_reminder(s.title) == item.title)
        key = next((k for k in titled if k not in found), 0)
        if not item.linked_part and key:
            found[key] = item
    return found


def _changed(
    unit: ReadUnit | WriteUnit, reminders: Iterable[FollowUp], act: Act
) -> Iterable[Concept]:
    mine = [one for one in reminders if one.linked_kind == Kind.CONCEPT]
    ids = {one.id for one in mine}
    for concept in unit.of(CONCEPTS).present(sorted({one.linked_id for one in mine})):
        known = by_step(reminders_of(unit, [concept.id]), concept.steps)
        meant = {key for key, item in known.items() if item.id in ids}
        meant |= {one.linked_part for one in mine if one.linked_id == concept.id}
        steps = tuple(act(s) if s.remind and s.key in meant else s for s in concept.steps)
        if steps != concept.steps:
            yield replace(concept, steps=steps)
