"""Keeps the follow-ups of an agreement as its deadlines are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.listing import Filter, ListQuery
from intdesk.domain.target_agreement import (
    BOUND_STATES,
    AgreementState,
    TargetAgreement,
)
from intdesk.domain.target_deadlines import deadlines
from intdesk.storage.repositories.kinds import FOLLOW_UPS
from intdesk.storage.unit_of_work import ReadUnit, WriteUnit
from intdesk.texts.target_labels import deadline_title


def linked_query(ids: Sequence[int]) -> ListQuery:
    """Return the list of the follow-ups of agreements."""
    mine = (
        Filter("linked_kind", (Kind.TARGET_AGREEMENT.value,)),
        Filter("linked_id", tuple(map(str, ids))),
    )
    return ListQuery(Kind.FOLLOW_UP, filters=mine, sort="due", descending=False)


def follow_ups(unit: ReadUnit | WriteUnit, ids: Sequence[int]) -> list[FollowUp]:
    """Return the follow-ups of agreements by day."""
    return unit.of(FOLLOW_UPS).many(unit.lists.ids(linked_query(ids)))


def remind(unit: WriteUnit, before: TargetAgreement, now: TargetAgreement, today: date) -> None:
    """Let the follow-ups agree with the deadlines; those that people made stay as they are.

    A deadline that stays keeps its follow-up, also one that was put off. What is no longer due is
    done, or goes with the agreement back into a draft. With a signature those that are missing come
    back.
    """
    old, new = _titled(before), _titled(now)
    signed = now.state in BOUND_STATES and before.state not in BOUND_STATES
    if old == new and not signed:
        return
    known = {item.title: item for item in follow_ups(unit, [now.id])}
    store = unit.of(FOLLOW_UPS)
    for title, due in new.items():
        missing = signed and title not in known
        if old.get(title) == due and not missing:
            continue
        item = known.get(title, _blank(now.id, title))
        store.save(replace(item, due=due, done_on=None))
    for title in old.keys() - new.keys():
        gone = known.get(title)
        if gone is None or gone.done_on is not None:
            continue
        if now.state is AgreementState.DRAFT:
            store.trash([gone.id])
        else:
            store.save(replace(gone, done_on=today))


def _titled(agreement: TargetAgreement) -> dict[str, date]:
    """Return the deadlines by the titles of their follow-ups, the earliest of equal ones."""
    found: dict[str, date] = {}
    for deadline in deadlines(agreement):
        title = deadline_title(deadline.kind, agreement.title, deadline.about)
        found[title] = min(found.get(title, deadline.due), deadline.due)
    return found


def _blank(agreement_id: int, title: str) -> FollowUp:
    kind = Kind.TARGET_AGREEMENT.value
    return FollowUp(title=title, linked_kind=kind, linked_id=agreement_id)
