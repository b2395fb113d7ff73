"""The use cases of events: their preparation, the next year, what belongs to them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from intdesk.clock import Clock
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.event import Event, arranged, next_year, planned_anew, shifted
from intdesk.domain.event_checklist import (
    TemplateItem,
    from_json,
    items_for,
    template_of,
    to_json,
)
from intdesk.domain.event_problems import validate
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.errors import IntDeskError
from intdesk.services.codes import CodeService
from intdesk.services.going_together import restore_together
from intdesk.services.records import RecordRules, Records, Saved
from intdesk.storage.database import Database
from intdesk.storage.repositories.events import EVENTS
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.event_templates import shipped_template
from intdesk.texts.labels import (
    EVENT_REPEATED,
    PREPARATION_ADDED,
    RECORD_LABELS,
)

BOTH = frozenset({Kind.EVENT, Kind.FOLLOW_UP})
_TEMPLATE = "event.template."


class EventService(Records[Event]):
    """Events of one data file; their checklists are follow-ups, so each point is in one place."""

    def __init__(self, database: Database, clock: Clock, codes: CodeService) -> None:
        """Keep the data file, the clock and the code lists."""
        super().__init__(
            database,
            RecordRules(EVENTS, lambda draft: validate(draft, codes.book(), clock.today())),
        )
        self._clock = clock

    def save(self, draft: Event, *, form: str = "") -> Saved:
        """Store an event with its dates in order; open points move with its first day."""
        return super().save(arranged(draft), form=form)

    def duplicate(self, record_id: int) -> Event:
        """Return an unsaved copy that is still to be planned."""
        return planned_anew(self.get(record_id))

    def repeat(self, record_id: int) -> Saved:
        """Plan an event for the next year, with its points, in one step.

        Raises ``IntDeskError("record_missing")``.
        """
        with self._database.write(EVENT_REPEATED) as unit:
            event = _existing(unit, record_id)
            copy = next_year(event)
            new_id = unit.of(EVENTS).save(copy)
            for item in _items(unit, [record_id]):
                if item.due is not None and event.day is not None and copy.day is not None:
                    due = shifted(item.due, event.day, copy.day)
                    unit.of(FOLLOW_UPS).save(_again(item, new_id, due))
        return Saved(new_id, Changes(BOTH, undo_label=EVENT_REPEATED))

    def items(self, record_id: int) -> list[FollowUp]:
        """Return the points of an event by their days."""
        with self._database.read() as unit:
            return _items(unit, [record_id])

    def template(self, kind: str) -> tuple[TemplateItem, ...]:
        """Return the checklist of a kind: the office's own, else the one that is shipped."""
        with self._database.read() as unit:
            own = from_json(unit.settings.get(_TEMPLATE + kind))
        return shipped_template(kind) if own is None else own

    def has_own_template(self, kind: str) -> bool:
        """Tell whether the office keeps a checklist of its own for a kind."""
        with self._database.read() as unit:
            return from_json(unit.settings.get(_TEMPLATE + kind)) is not None

    def keep_template(self, record_id: int) -> int:
        """Keep the points of an event as the checklist of its kind; return how many they are."""
        event = self.get(record_id)
        if event.day is None:
            raise IntDeskError("record_missing")
        template = template_of(self.items(record_id), event.day)
        with self._database.write("") as unit:
            unit.settings.set(_TEMPLATE + event.kind, to_json(template))
        return len(template)

    def drop_template(self, kind: str) -> None:
        """Let the shipped checklist of a kind hold again."""
        with self._database.write("") as unit:
            unit.settings.set(_TEMPLATE + kind, "")

    def prepare(self, record_id: int) -> Changes:
        """Add the points of the checklist of its kind to an event; those it has stay as they are.

        Raises ``IntDeskError("record_missing")``.
        """
        template = self.template(self.get(record_id).kind)
        with self._database.write(PREPARATION_ADDED) as unit:
            event = _existing(unit, record_id)
            if event.day is None:
                raise IntDeskError("record_missing")
            known = {item.title for item in _items(unit, [record_id])}
            new = (item for item in template if item.title not in known)
            for item in items_for(new, record_id, event.day, self._clock.today()):
                unit.of(FOLLOW_UPS).save(item)
        return Changes(BOTH, (), PREPARATION_ADDED if unit.step else "")

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move events to the trash, and the points that are still open with them."""
        label = RECORD_LABELS[Kind.EVENT].trashed(len(ids))
        with self._database.write(label) as unit:
            points = [item.id for item in _items(unit, ids) if item.done_on is None]
            unit.of(EVENTS).trash(ids)
            unit.of(FOLLOW_UPS).trash(points)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def restore(self, ids: Sequence[int]) -> Changes:
        """Take events out of the trash, and the points that went there with them."""
        label = RECORD_LABELS[Kind.EVENT].restored(len(ids))
        with self._database.write(label) as unit:
            trashed = unit.lists.ids(dataclasses.replace(_query(ids), trashed=True))
            restore_together(unit, EVENTS, ids, FOLLOW_UPS, trashed)
        return Changes(unit.kinds | BOTH, (), label if unit.step else "")

    def _store(self, unit: WriteUnit, draft: Event) -> int:
        before = unit.of(EVENTS).get(draft.id).day if draft.id else None
        record_id = super()._store(unit, draft)
        move_points(unit, record_id, before, draft.day)
        return record_id


def move_points(unit: WriteUnit, record_id: int, before: date | None, after: date | None) -> None:
    """Move the open points of an event by as much as its first day moved."""
    if before is None or after is None or before == after:
        return
    for item in _items(unit, [record_id]):
        if item.done_on is None and item.due is not None:
            due = shifted(item.due, before, after)
            unit.of(FOLLOW_UPS).save(dataclasses.replace(item, due=due))


def _query(ids: Sequence[int]) -> ListQuery:
    mine = (Filter("linked_kind", (Kind.EVENT.value,)), Filter("linked_id", tuple(map(str, ids))))
    return ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)


def _items(unit: ReadUnit | WriteUnit, ids: Sequence[int]) -> list[FollowUp]:
    return unit.of(FOLLOW_UPS).many(unit.lists.ids(_query(ids)))


def _again(item: FollowUp, event_id: int, due: date) -> FollowUp:
    """Return a point as it is to be done for another event."""
    return FollowUp(
        due=due,
        title=item.title,
        note=item.note,
        linked_kind=Kind.EVENT.value,
        linked_id=event_id,
    )


def _existing(unit: WriteUnit, record_id: int) -> Event:
    try:
        found: Event = unit.of(EVENTS).get(record_id)
    except KeyError as error:
        raise IntDeskError("record_missing") from error
    return found
