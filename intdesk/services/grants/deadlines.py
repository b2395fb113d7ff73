"""The follow-ups of grants: one for each day on which something is due."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.domain.grants.grant import DEADLINES, Deadline, Grant
from intdesk.domain.listing import Filter, ListQuery
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.grants import DEADLINE_TITLES


def follow_ups_of(
    unit: ReadUnit | WriteUnit, grants: Iterable[int], *, trashed: bool = False
) -> list[FollowUp]:
    """Return the follow-ups that remind of deadlines of grants."""
    wanted = tuple(str(i) for i in grants)
    filters = (Filter("linked_kind", (Kind.GRANT.value,)), Filter("linked_id", wanted))
    ids = unit.lists.ids(ListQuery(Kind.FOLLOW_UP, filters=filters, trashed=trashed))
    return [one for one in unit.of(FOLLOW_UPS).many(ids) if one.linked_part]


def remind(unit: WriteUnit, before: Grant | None, now: Grant) -> None:
    """Let the follow-ups of a saved grant agree with its deadlines, title and proof of use.

    One that was put off keeps its later day as long as the deadline stays.
    """
    known = {one.linked_part: one for one in follow_ups_of(unit, [now.id])}
    for part, deadline in enumerate(DEADLINES, 1):
        due: date | None = getattr(now, deadline)
        moved = before is None or getattr(before, deadline) != due
        found = known.get(part)
        if due is None:
            if moved and found is not None and found.done_on is None:
                unit.of(FOLLOW_UPS).trash([found.id])
        elif moved or found is not None:
            wanted = found or FollowUp(
                linked_kind=Kind.GRANT.value, linked_id=now.id, linked_part=part
            )
            day, done_on = (due, None) if moved else (wanted.due, wanted.done_on)
            if deadline is not Deadline.RETENTION:
                done_on = _done(before, now, done_on)
            wanted = replace(wanted, due=day, title=_title(now, deadline), done_on=done_on)
            unit.of(FOLLOW_UPS).save(wanted)


def revive(unit: WriteUnit, grant: Grant) -> None:
    """Take the follow-ups of deadlines that a grant has out of the trash."""
    live = {one.linked_part for one in follow_ups_of(unit, [grant.id])}
    gone = sorted(follow_ups_of(unit, [grant.id], trashed=True), key=lambda one: one.id)
    newest = {one.linked_part: one for one in gone if one.linked_part not in live}
    wanted = [
        one.id for part, one in newest.items() if getattr(grant, DEADLINES[part - 1]) is not None
    ]
    unit.of(FOLLOW_UPS).restore(wanted)
    remind(unit, grant, grant)


def _title(grant: Grant, deadline: Deadline) -> str:
    return DEADLINE_TITLES[deadline].format(title=grant.title)[:MAX_TITLE]


def _done(before: Grant | None, now: Grant, done_on: date | None) -> date | None:
    """Return when it was done: with the proof of use; one that is taken back opens it again."""
    if now.closed_on is not None:
        return done_on or now.closed_on
    return None if before is not None and before.closed_on is not None else done_on
