"""Follow-ups (Wiedervorlagen): what is to be looked at again on a day, alone or in a series."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from intdesk.domain.changes import Kind
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem

MAX_TITLE = 200
MAX_NOTE = 4000
MAX_EVERY = 60
"""A series comes back after at most so many weeks, months or years."""


class Series(StrEnum):
    """How often a follow-up comes back after it was done."""

    NONE = ""
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class FollowUpState(StrEnum):
    """What lists filter by; overdue is what is open and due before today."""

    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A draft or a saved follow-up; ``done_on`` is the day on which it was done.

    ``linked_kind`` and ``linked_id`` name the record that it belongs to (empty and 0: none).
    ``from_record`` tells that the day stands in a field of that record, too (``follow_up`` of a
    consultation); the storage keeps both the same. ``series_start`` is the day from which the
    days of a series are counted, so that a postponed one does not move those after it. A series
    comes back every ``series_every`` weeks, months or years, not after ``series_until``.
    ``responsible`` is the contact who has the task (``None``: the officer), ``linked_part`` the
    part of the linked record that it came from (the key of an item of an agenda or of a step of a
    concept, which deadline of a grant; 0: none). Of an agreement ``linked_about`` says which of its
    days it reminds of (``measure/3/2``; empty: people made it).
    """

    id: int = 0
    version: int = 0
    due: date | None = None
    title: str = ""
    linked_kind: str = ""
    linked_id: int = 0
    from_record: bool = False
    note: str = ""
    series: Series = Series.NONE
    series_start: date | None = None
    series_every: int = 1
    series_until: date | None = None
    done_on: date | None = None
    confirmed: tuple[str, ...] = ()
    responsible: int | None = None
    linked_part: int = 0
    linked_about: str = ""


def validate(draft: FollowUp) -> list[Problem]:
    """Return the problems: day and title are required."""
    found = []
    if draft.due is None:
        found.append(Problem("due", "required"))
    elif not plausible_year(draft.due.year):
        found.append(Problem("due", "year_implausible", {"year": draft.due.year}))
    if not draft.title.strip():
        found.append(Problem("title", "required"))
    if len(draft.title) > MAX_TITLE:
        found.append(Problem("title", "too_long", {"most": MAX_TITLE}))
    if len(draft.note) > MAX_NOTE:
        found.append(Problem("note", "too_long", {"most": MAX_NOTE}))
    found += _series_problems(draft)
    linked = draft.linked_kind in set(Kind) and draft.linked_id > 0
    if (draft.linked_kind or draft.linked_id or draft.from_record) and not linked:
        found.append(Problem("linked_kind", "link_incomplete"))
    return found


def _series_problems(draft: FollowUp) -> list[Problem]:
    found = []
    if not 1 <= draft.series_every <= MAX_EVERY:
        found.append(Problem("series_every", "number_range", {"least": 1, "most": MAX_EVERY}))
    if draft.series_until is not None and draft.due is not None and draft.series_until < draft.due:
        found.append(Problem("series_until", "ends_before_start"))
    return found


def next_due(series: Series, start: date, after: date, every: int = 1) -> date | None:
    """Return the first day of a series that lies after a day; ``None`` without a series.

    ``every`` 2 means every second week, month or year.

    Days are counted from ``start``: a monthly series of the 31st falls on the last day of shorter
    months, a yearly one of 29 February on the 28th, and both come back to their own day. Beyond
    the calendar's last year a series ends.
    """
    if series is Series.NONE:
        return None
    if after < start:
        return start
    if series is Series.WEEKLY:
        return _weeks(start, after, 7 * every)
    return _months(start, after, (12 if series is Series.YEARLY else 1) * every)


def _weeks(start: date, after: date, step: int) -> date | None:
    days = step - (after - start).days % step
    return after + timedelta(days) if after <= date.max - timedelta(days) else None


def _months(start: date, after: date, months: int) -> date | None:
    passed = (after.year - start.year) * 12 + after.month - start.month
    for number in (passed // months, passed // months + 1):
        found = month_later(start, number * months)
        if found is None or found > after:
            return found
    raise AssertionError("a month later is always after")


def month_later(day: date, months: int) -> date | None:
    """Return the same day of a later month, its last day where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def with_series(draft: FollowUp, before: FollowUp | None) -> FollowUp:
    """Return an entered draft whose series counts from its day, if day or series are new."""
    if draft.series is Series.NONE:
        return replace(draft, series_start=None, series_every=1, series_until=None)
    same = before is not None and (before.due, before.series, before.series_every) == (
        draft.due, draft.series, draft.series_every,
    )  # fmt: skip
    return draft if same and draft.series_start else replace(draft, series_start=draft.due)


def done(draft: FollowUp, today: date) -> tuple[FollowUp, FollowUp | None]:
    """Return the follow-up as done today, and the next one of its series.

    The next day lies after today and after the day of this one: what was missed meanwhile is not
    made up for. The next one stands for itself, also if this one's day stands in a record.
    """
    finished = replace(draft, done_on=today)
    if draft.due is None or draft.series is Series.NONE:
        return finished, None
    start = draft.series_start or draft.due
    due = next_due(draft.series, start, max(draft.due, today), draft.series_every)
    over = due is not None and draft.series_until is not None and due > draft.series_until
    if due is None or over or not plausible_year(due.year):
        return finished, None
    return finished, replace(
        draft,
        id=0,
        version=0,
        due=due,
        series_start=start,
        from_record=False,
        done_on=None,
        confirmed=(),
    )


def snoozed(draft: FollowUp, days: int, today: date) -> FollowUp:
    """Return the follow-up some days later; an overdue one is put off from today."""
    base = max(draft.due or today, today)
    return replace(draft, due=base + timedelta(days))


def snoozed_months(draft: FollowUp, months: int, today: date) -> FollowUp:
    """Return the follow-up some months later; an overdue one is put off from today."""
    return replace(draft, due=month_later(max(draft.due or today, today), months))
