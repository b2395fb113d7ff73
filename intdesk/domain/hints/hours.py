"""Rules on working time, dates of office hours and follow-ups."""

from __future__ import annotations

from intdesk.domain.flowed_time import COMMITTEE_ACTIVITY
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.hints import days
from intdesk.domain.hints.consultations import LONG_DAY, too_much
from intdesk.domain.hints.rule import Around, Rule, Values, yes
from intdesk.domain.office_hour import DateState, OfficeDate
from intdesk.domain.work_entry import WorkEntry

LEAST_MINUTES_EACH = 3
"""Fewer minutes for each visitor are hardly a talk."""


def day_by_itself(entry: WorkEntry, _around: Around) -> Values | None:
    """Find one activity that is longer than a working day may be."""
    return yes(entry.minutes is not None and entry.minutes > LONG_DAY)


def meeting_counts(entry: WorkEntry, around: Around) -> Values | None:
    """Find work with committees on the day of a meeting that counts by itself."""
    if entry.activity != COMMITTEE_ACTIVITY or not around.meetings:
        return None
    return {"name": around.meetings[0]}


def crowded(date: OfficeDate, _around: Around) -> Values | None:
    """Find more visitors than the time allows."""
    minutes, visitors = date.minutes or 0, date.visitors or 0
    return yes(visitors and minutes < visitors * LEAST_MINUTES_EACH)


def visitors_of_cancelled(date: OfficeDate, _around: Around) -> Values | None:
    """Find visitors of a date that did not take place."""
    return yes(date.state is DateState.CANCELLED and date.visitors)


def _held(date: OfficeDate) -> bool:
    return date.state is not DateState.CANCELLED


WORK_RULES: tuple[Rule[WorkEntry], ...] = (
    Rule("in_future", "day", lambda w, a: days.in_future(w.day, a)),
    Rule("other_year", "day", lambda w, a: days.other_year(w.day, a)),
    Rule("entered_late", "day", lambda w, a: None if w.id else days.entered_late(w.day, a)),
    Rule("holiday", "day", lambda w, a: days.holiday(w.day, a)),
    Rule("weekend", "day", lambda w, a: days.weekend(w.day, a)),
    Rule("day_by_itself", "minutes", day_by_itself),
    Rule("long_day", "minutes", lambda w, a: too_much(w.minutes, a)),
    Rule("meeting_counts", "activity", meeting_counts),
    Rule("work_twice", "activity", lambda _w, a: yes(a.twins)),
)
DATE_RULES: tuple[Rule[OfficeDate], ...] = (
    Rule("other_year", "day", lambda d, a: days.other_year(d.day, a)),
    Rule("holiday", "day", lambda d, a: days.holiday(d.day, a) if _held(d) else None),
    Rule("weekend", "day", lambda d, a: days.weekend(d.day, a) if _held(d) else None),
    Rule("crowded", "visitors", crowded),
    Rule("visitors_of_cancelled", "visitors", visitors_of_cancelled),
)
FOLLOW_UP_RULES: tuple[Rule[FollowUp], ...] = (
    Rule("in_past", "due", lambda f, a: yes(not f.id and f.due and f.due < a.today)),
    Rule("far_off", "due", lambda f, a: days.far_off(f.due, a)),
    Rule("holiday", "due", lambda f, a: days.holiday(f.due, a)),
    Rule("weekend", "due", lambda f, a: days.weekend(f.due, a)),
)
