"""Keeps the follow-ups of an agreement as its deadlines are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the follow-up of a deadline is to say."""

    title: str
    due: date


def remind(unit: WriteUnit, before: TargetAgreement, now: TargetAgreement, today: date) -> None:
    """Let the follow-ups agree with the deadlines; those that people made stay as they are.

    A deadline that stays keeps its follow-up, also one that was put off, and under a new name. What
    is no longer due is done, or goes with the agreement back into a draft. With a signature those
    that are missing come back.
    """
    old, new = _wanted(before), _wanted(now)
    signed = now.state in BOUND_STATES and before.state not in BOUND_STATES
    if old == new and not signed:
        return
    known = _by_deadline(follow_ups(unit, [now.id]), (old, new))
    store = unit.of(FOLLOW_UPS)
    for key, wanted in new.items():
        former, item = old.get(key), known.get(key)
        removed = item is None and former is not None and former.due == wanted.due
        if (removed or former == wanted) and not (signed and item is None):
            continue
        kept = item or _blank(now.id)
        store.save(_told(replace(kept, linked_about=key), former, wanted))
    for key in old.keys() - new.keys():
        gone = known.get(key)
        if gone is None or gone.done_on is not None:
            continue
        if now.state is AgreementState.DRAFT:
            store.trash([gone.id])
        else:
            store.save(replace(gone, done_on=today))


def _told(item: FollowUp, former: _Wanted | None, wanted: _Wanted) -> FollowUp:
    """Return a follow-up with what changed at its deadline; a title that people chose stays."""
    if former is None or not item.id or item.title == former.title:
        item = replace(item, title=wanted.title)
    if former is not None and item.id and former.due == wanted.due:
        return item
    return replace(item, due=wanted.due, done_on=None)


def _wanted(agreement: TargetAgreement) -> dict[str, _Wanted]:
    """Return what is to be remembered, by the keys of the deadlines."""
    return {
        d.key: _Wanted(deadline_title(d.kind, agreement.title, d.about), d.due)
        for d in deadlines(agreement)
    }


def _by_deadline(
    items: Sequence[FollowUp], deadlines_known: Iterable[Mapping[str, _Wanted]]
) -> dict[str, FollowUp]:
    """Return the follow-ups by the keys of their deadlines, open ones before done ones.

    Files of earlier versions know the deadline only by its title.
    """
    open_last = sorted(items, key=lambda item: item.done_on is None)
    found = {item.linked_about: item for item in open_last if item.linked_about}
    open_first = sorted(items, key=lambda item: item.done_on is not None)
    for wanted in deadlines_known:
        for key, told in wanted.items():
            titled = (i for i in open_first if not i.linked_about and i.title == told.title)
            item = next(titled, None)
            if item is not None and item not in found.values():
                found.setdefault(key, item)
    return found


def _blank(agreement_id: int) -> FollowUp:
    return FollowUp(linked_kind=Kind.TARGET_AGREEMENT.value, linked_id=agreement_id)
