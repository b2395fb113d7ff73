"""The use cases of concepts; steps with a reminder are follow-ups as well."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.concept import (
    Concept,
    ConceptState,
    arranged,
    ended_in,
    validate,
    with_keys,
)
from intdesk.domain.concept_process import DONE, last_day, with_former
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import ListQuery
from intdesk.services.going_together import restore_together
from intdesk.services.planning.concept_goals import ServedGoal, goals_of, served
from intdesk.services.planning.step_reminders import by_step, reminder_query, reminders_of
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
        steps = tuple(
            dataclasses.replace(s, progress=0, former=0, remind=False) for s in copy.steps
        )
        return dataclasses.replace(
            copy, state=ConceptState.PREPARED, decided_on=None, decision="", steps=steps,
            evidence=(),
        )  # fmt: skip

    def all(self) -> list[Concept]:
        """Return all concepts by their titles."""
        with self._database.read() as unit:
            return concepts(unit)

    def goals(self) -> list[ServedGoal]:
        """Return the goals that agreements can serve: of all concepts that are not over."""
        current = (c for c in self.all() if c.state is not ConceptState.ENDED)
        return [goal for concept in current for goal in goals_of(concept)]

    def served(self, codes: Sequence[str]) -> list[ServedGoal]:
        """Return the goals of these codes, without those that are gone."""
        with self._database.read() as unit:
            return served(unit, codes)

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move concepts to the trash, and the open reminders of their steps with them."""
        label = RECORD_LABELS[Kind.CONCEPT].trashed(len(ids))
        with self._database.write(label) as unit:
            reminders = [item.id for item in reminders_of(unit, ids) if item.done_on is None]
            unit.of(CONCEPTS).trash(ids)
            unit.of(FOLLOW_UPS).trash(reminders)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take concepts out of the trash, and the reminders that went there with them."""
        label = RECORD_LABELS[Kind.CONCEPT].restored(len(ids))
        with self._database.write(label) as unit:
            trashed = unit.lists.ids(dataclasses.replace(reminder_query(ids), trashed=True))
            restore_together(unit, CONCEPTS, ids, FOLLOW_UPS, trashed)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def save(self, draft: Concept, *, form: str = "") -> Saved:
        """Store a concept; reminders follow their steps in the same step of the journal."""
        saved = super().save(arranged(draft), form=form)
        return dataclasses.replace(
            saved, changes=dataclasses.replace(saved.changes, kinds=saved.changes.kinds | BOTH)
        )

    def _store(self, unit: WriteUnit, draft: Concept) -> int:
        draft = ended_in(draft, self._clock.today().year)
        before = unit.of(CONCEPTS).get(draft.id) if draft.id else Concept()
        draft = with_keys(draft, before)
        draft = dataclasses.replace(draft, steps=with_former(before.steps, draft.steps))
        record_id = super()._store(unit, draft)
        self._remind(unit, before, dataclasses.replace(draft, id=record_id))
        return record_id

    def _remind(self, unit: WriteUnit, before: Concept, after: Concept) -> None:
        """Let each step that wants a reminder have one follow-up, and the others none.

        What people changed of a reminder stays, until the same changes at its step.
        """
        known = by_step(reminders_of(unit, [after.id]), before.steps)
        former, wanted = _remembered(before), _remembered(after)
        for key in former.keys() - wanted.keys():
            item = known.get(key)
            if item is not None and item.done_on is None:
                unit.of(FOLLOW_UPS).trash([item.id])
        for key, now in wanted.items():
            item, old = known.get(key), former.get(key)
            if item is None and old is not None:
                continue  # one that a person removed stays away
            if item is None:
                item = _blank(after.id, key)
            kept = self._reminder(item, old, now)
            if kept != item:
                unit.of(FOLLOW_UPS).save(kept)

    def _reminder(self, item: FollowUp, old: _Reminded | None, now: _Reminded) -> FollowUp:
        """Return a reminder with what changed at its step: title, day, whether it is done.

        ``old`` is what it was to say before; a step that asks anew (``None``) sets all of it.
        """
        changed = dataclasses.replace(item, linked_part=now.step)
        if old is None or old.title != now.title:
            changed = dataclasses.replace(changed, title=now.title)
        if old is None or old.due != now.due:
            changed = dataclasses.replace(changed, due=now.due)
        if old is not None and old.done == now.done:
            return changed
        done_on = (changed.done_on or self._clock.today()) if now.done else None
        return dataclasses.replace(changed, done_on=done_on)


def concepts(unit: ReadUnit) -> list[Concept]:
    """Return all concepts by their titles."""
    query = ListQuery(Kind.CONCEPT, sort="title", descending=False)
    found: list[Concept] = unit.of(CONCEPTS).many(unit.lists.ids(query))
    return found


@dataclasses.dataclass(frozen=True, slots=True)
class _Reminded:
    """What the reminder of a step is to say; ``step`` is its key."""

    step: int
    title: str
    due: date
    done: bool


def _remembered(concept: Concept) -> dict[int, _Reminded]:
    """Return what is to be remembered, by the keys of the steps; nothing without a begin."""
    begin = concept.starts_on
    if begin is None:
        return {}
    return {
        s.key: _Reminded(s.key, step_reminder(s.title), last_day(s, begin), s.progress == DONE)
        for s in concept.steps
        if s.remind
    }


def _blank(concept: int, step: int) -> FollowUp:
    kind = Kind.CONCEPT.value
    return FollowUp(linked_kind=kind, linked_id=concept, linked_part=step)
