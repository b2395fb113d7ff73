"""Working time that is no consultation (Tätigkeit): activity, function, task group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem

CONSULTATION_FUNCTION = "beratung"
"""The function to which the time of every consultation counts by itself (tasks.md)."""

MAX_TEXT = 2000


@dataclass(frozen=True, slots=True)
class WorkEntry:
    """A piece of working time in whole minutes; ``function`` follows from ``activity``."""

    id: int = 0
    version: int = 0
    day: date | None = None
    minutes: int | None = None
    activity: str = ""
    function: str = ""
    task_group: str = ""
    description: str = ""
    confirmed: tuple[str, ...] = ()


def with_activity(draft: WorkEntry, activity: str, codes: CodeBook) -> WorkEntry:
    """Return the draft with an activity and the function and task group that follow from it."""
    entry = codes.get(CodeListId.ACTIVITY, activity)
    if entry is None:
        return draft
    return WorkEntry(
        draft.id, draft.version, draft.day, draft.minutes, activity,
        entry.extra.get("function", ""), entry.extra.get("task_group", ""), draft.description,
    )  # fmt: skip


def validate(draft: WorkEntry, codes: CodeBook) -> list[Problem]:
    """Return the problems: day, minutes and function are required."""
    found = []
    if draft.day is None:
        found.append(Problem("day", "required"))
    elif not plausible_year(draft.day.year):
        found.append(Problem("day", "year_implausible", {"year": draft.day.year}))
    if draft.minutes is None:
        found.append(Problem("minutes", "required"))
    elif not 1 <= draft.minutes <= DAY_MINUTES:
        found.append(Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60}))
    if not draft.function:
        found.append(Problem("function", "required"))
    fields = {
        "activity": CodeListId.ACTIVITY,
        "function": CodeListId.FUNCTION,
        "task_group": CodeListId.TASK_GROUP,
    }
    for name, list_id in fields.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    if len(draft.description) > MAX_TEXT:
        found.append(Problem("description", "too_long", {"most": MAX_TEXT}))
    return found
