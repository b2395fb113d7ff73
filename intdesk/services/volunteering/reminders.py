"""The follow-up that reminds of a certificate of good conduct before it runs out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.volunteer import PoolState, Volunteer
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import WriteUnit
from intdesk.texts.volunteering import RENEW_CONDUCT

AHEAD = timedelta(weeks=6)
"""So long before the end the person is asked: a certificate takes some weeks."""


def keep_reminder(unit: WriteUnit, entry: Volunteer) -> None:
    """Let the open reminder of a saved entry agree with its certificate; it names nobody."""
    due = _due(entry)
    found = reminders(unit, [entry.id])
    if due is None:
        unit.of(FOLLOW_UPS).trash([one.id for one in found])
    elif not found:
        unit.of(FOLLOW_UPS).save(
            FollowUp(
                due=due,
                title=RENEW_CONDUCT,
                linked_kind=Kind.VOLUNTEER.value,
                linked_id=entry.id,
            )
        )


def move_reminder(unit: WriteUnit, entry: Volunteer) -> None:
    """Move the open reminder after the certificate changed."""
    due = _due(entry)
    for one in reminders(unit, [entry.id]):
        if due is not None and one.due != due:
            unit.of(FOLLOW_UPS).save(replace(one, due=due))


def reminders(unit: WriteUnit, ids: Sequence[int]) -> list[FollowUp]:
    """Return the open reminders of entries of the pool."""
    mine = (
        Filter("linked_kind", (Kind.VOLUNTEER.value,)),
        Filter("linked_id", tuple(map(str, ids))),
        Filter("title", (RENEW_CONDUCT,)),
        Filter("state", ("open",)),
    )
    query = ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)
    return unit.of(FOLLOW_UPS).many(unit.lists.ids(query))


def _due(entry: Volunteer) -> date | None:
    """Return the day of the reminder; who has left the pool needs no certificate."""
    if entry.conduct_until is None or entry.state == PoolState.ENDED:
        return None
    return entry.conduct_until - AHEAD
