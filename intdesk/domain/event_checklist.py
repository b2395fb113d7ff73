"""The preparation of an event: what has to be done how many days before (or after) it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from intdesk.domain.changes import Kind
from intdesk.domain.follow_up import MAX_TITLE, FollowUp

MOST_DAYS = 730


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """A point of a checklist; ``days`` before the event, negative ones after it."""

    title: str
    days: int


def items_for(
    template: Iterable[TemplateItem], event_id: int, day: date, today: date
) -> list[FollowUp]:
    """Return the points of a template as follow-ups of an event.

    What should have been done before today is due today: it is still to be done.
    """
    return [
        FollowUp(
            due=max(day - timedelta(item.days), today) if day >= today else day,
            title=item.title,
            linked_kind=Kind.EVENT.value,
            linked_id=event_id,
        )
        for item in template
    ]


def template_of(items: Iterable[FollowUp], day: date) -> tuple[TemplateItem, ...]:
    """Return the points of an event as a template for others, the earliest first."""
    found = [
        TemplateItem(item.title, (day - item.due).days) for item in items if item.due is not None
    ]
    return tuple(sorted(found, key=lambda item: (-item.days, item.title)))


def to_json(template: Iterable[TemplateItem]) -> str:
    """Return a template as it is kept in the file."""
    return json.dumps([asdict(item) for item in template], ensure_ascii=False)


def from_json(text: str) -> tuple[TemplateItem, ...] | None:
    """Return a kept template, ``None`` for a text that is none."""
    try:
        found = tuple(TemplateItem(str(i["title"]), int(i["days"])) for i in json.loads(text))
    except (ValueError, TypeError, KeyError):
        return None
    fits = all(0 < len(i.title) <= MAX_TITLE and abs(i.days) <= MOST_DAYS for i in found)
    return found if fits else None
