"""Joins what stands twice in the pool after two contacts became one."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

from intdesk.domain.changes import Kind
from intdesk.domain.joining import one_entry
from intdesk.domain.listing import Filter, ListQuery
from intdesk.services.volunteering.pool import entries_of
from intdesk.services.volunteering.reminders import keep_reminder, move_reminder, reminders
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.repositories.volunteering import VOLUNTEERS
from intdesk.storage.unit_of_work import WriteUnit


def join_entries(unit: WriteUnit, contact: int) -> None:
    """Let a contact stand in the pool once; the other entries go into the trash.

    What belongs to them, follow-ups and attachments, belongs to the oldest one afterwards.
    """
    entries = entries_of(unit, contact)
    if len(entries) <= 1:
        return
    kept, *others = entries
    joined = reduce(one_entry, others, kept)
    gone = [other.id for other in others]
    unit.of(FOLLOW_UPS).trash([one.id for one in reminders(unit, gone)])
    mine = (
        Filter("linked_kind", (Kind.VOLUNTEER.value,)),
        Filter("linked_id", tuple(map(str, gone))),
    )
    query = ListQuery(Kind.FOLLOW_UP, filters=mine)
    for task in unit.of(FOLLOW_UPS).many(unit.lists.ids(query)):
        unit.of(FOLLOW_UPS).save(replace(task, linked_id=kept.id))
    for other in gone:
        unit.attachments.move(Kind.VOLUNTEER, other, kept.id)
    unit.of(VOLUNTEERS).save(joined)
    unit.of(VOLUNTEERS).trash(gone)
    keep_reminder(unit, joined)
    move_reminder(unit, joined)
