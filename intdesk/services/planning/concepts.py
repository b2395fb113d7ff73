"""The use cases of concepts; steps with a reminder are follow-ups as well."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.concept import Concept, ConceptState, validate
from intdesk.domain.concept_process import DONE, ProcessStep, last_day
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.repositories.planning import CONCEPTS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.labels import RECORD_LABELS
from intdesk.texts.planning.concept import step_reminder

BOTH = frozenset({Kind.CONCEPT, Kind.FOLLOW_UP})


class ConceptService(Records[Concept]):
    """Concepts of one data file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Keep the data file and the clock."""
        super().__init__(database, RecordRules(CONCEPTS, validate))
        self._clock = clock

    def duplicate(self, record_id: int) -> Concept:
        """Return an unsaved copy that is not decided and whose steps are not begun."""
        copy = super().duplicate(record_id)
        steps = tuple(dataclasses.replace(s, progress=0, remind=False) for s in copy.steps)
        return dataclasses.replace(
            copy, state=ConceptState.PREPARED, decided_on=None, decision="", steps=steps
        )

    def all(self) -> list[Concept]:
        """Return all concepts by their titles."""
        with self._database.read() as unit:
            return concepts(unit)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move concepts to the trash, and the open reminders of their steps with them."""
        label = RECORD_LABELS[Kind.CONCEPT].trashed(len(ids))
        with self._database.write(label) as unit:
            reminders = [item.id for item in _reminders(unit, ids) if item.done_on is None]
            unit.of(CONCEPTS).trash(ids)
            unit.of(FOLLOW_UPS).trash(reminders)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take concepts out of the trash, and the reminders that went there with them."""
        label = RECORD_LABELS[Kind.CONCEPT].restored(len(ids))
        with self._database.write(label) as unit:
            trashed = unit.lists.ids(dataclasses.replace(_query(ids), trashed=True))
            restore_together(unit, CONCEPTS, ids, FOLLOW_UPS, trashed)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def save(self, draft: Concept, *, form: str = "") -> Saved:
        """Store a concept; reminders follow their steps in the same step of the journal."""
        saved = super().save(draft, form=form)
        return dataclasses.replace(
            saved, changes=dataclasses.replace(saved.changes, kinds=saved.changes.kinds | BOTH)
        )

    def _store(self, unit: WriteUnit, draft: Concept) -> int:
        before = unit.of(CONCEPTS).get(draft.id) if draft.id else Concept()
        record_id = super()._store(unit, draft)
        self._remind(unit, before, dataclasses.replace(draft, id=record_id))
        return record_id

    def _remind(self, unit: WriteUnit, before: Concept, after: Concept) -> None:
        """Let each step that wants a reminder have one follow-up, and the others none.

        A reminder is known by the title that its step had before.
        """
        known = {item.title: item for item in _reminders(unit, [after.id])}
        former = {step.key: step_reminder(step.title) for step in before.steps if step.remind}
        wanted = {s.key: s for s in after.steps if s.remind and after.starts_on is not None}
        for key, title in former.items():
            item = known.get(title)
            if item is not None and key not in wanted and item.done_on is None:
                unit.of(FOLLOW_UPS).trash([item.id])
        for key, step in wanted.items():
            item = known.get(former.get(key, ""))
            kept = self._reminder(step, after, item)
            if item is not None or key not in former:  # one that a person removed stays away
                unit.of(FOLLOW_UPS).save(kept)

    def _reminder(self, step: ProcessStep, concept: Concept, item: FollowUp | None) -> FollowUp:
        assert concept.starts_on is not None  # noqa: S101 - asked before
        known = item or FollowUp(linked_kind=Kind.CONCEPT.value, linked_id=concept.id)
        done = known.done_on
        if step.progress == DONE:
            done = done or self._clock.today()
        return dataclasses.replace(
            known,
            due=last_day(step, concept.starts_on),
            title=step_reminder(step.title),
            done_on=done,
        )


def concepts(unit: ReadUnit) -> list[Concept]:
    """Return all concepts by their titles."""
    query = ListQuery(Kind.CONCEPT, sort="title", descending=False)
    found: list[Concept] = unit.of(CONCEPTS).many(unit.lists.ids(query))
    return found


def _query(ids: Sequence[int]) -> ListQuery:
    kind = Filter("linked_kind", (Kind.CONCEPT.value,))
    mine = (kind, Filter("linked_id", tuple(map(str, ids))))
    return ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)


def _reminders(unit: WriteUnit, ids: Sequence[int]) -> list[FollowUp]:
    found: list[FollowUp] = unit.of(FOLLOW_UPS).many(unit.lists.ids(_query(ids)))
    return found
