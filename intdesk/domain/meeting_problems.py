"""What keeps a meeting from being saved, and what is worth a hint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.meeting import Meeting, MeetingState, Presence
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

MAX_TITLE = 200
MAX_TEXT = 10_000
MAX_ITEMS = 60
MAX_PEOPLE = 200
MAX_VOTES = 999
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def validate(draft: Meeting, today: date) -> list[Problem]:
    """Return the problems of a meeting: committee and day are required."""
    found = [] if draft.committee_id else [Problem("committee_id", "required")]
    found += _day_problems(draft, today)
    found += time_problems(draft.start, draft.minutes)
    if draft.worked is not None and not 1 <= draft.worked <= DAY_MINUTES:
        found.append(Problem("worked", "minutes_range", {"hours": DAY_MINUTES // 60}))
    found += _agenda_problems(draft)
    found += _attendance_problems(draft)
    for name, most in {"place": MAX_TITLE, "note": MAX_TEXT}.items():
        if len(getattr(draft, name)) > most:
            found.append(Problem(name, "too_long", {"most": most}))
    return found


def time_problems(start: str, minutes: int | None) -> Iterator[Problem]:
    """Yield the problems of a time of day and a length."""
    if start and not _TIME.fullmatch(start):
        yield Problem("start", "time_unreadable")
    if minutes is not None and not 1 <= minutes <= DAY_MINUTES:
        yield Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60})


def _day_problems(draft: Meeting, today: date) -> Iterator[Problem]:
    if draft.day is None:
        yield Problem("day", "required")
        return
    for name in ("day", "next_on", "invited_on"):
        day = getattr(draft, name)
        if day is not None and not plausible_year(day.year):
            yield Problem(name, "year_implausible", {"year": day.year})
    if draft.next_on is not None and draft.next_on <= draft.day:
        yield Problem("next_on", "next_before_meeting")
    if draft.state is MeetingState.HELD and draft.day > today:
        yield Problem("state", "meeting_in_future")
    elif draft.state is MeetingState.PLANNED and draft.day < today:
        yield Problem("state", "meeting_past", {}, Severity.HINT)
    if draft.state is MeetingState.HELD and draft.day <= today:
        yield from _held_problems(draft)


def _held_problems(draft: Meeting) -> Iterator[Problem]:
    if draft.own is Presence.INVITED:
        yield Problem("own", "own_open", {}, Severity.HINT)
    elif draft.own is Presence.PRESENT and not draft.work_minutes:
        yield Problem("minutes", "meeting_without_time", {}, Severity.HINT)
    if any(a.presence is Presence.INVITED for a in draft.attendance):
        yield Problem("attendance", "attendance_open", {}, Severity.HINT)


def _agenda_problems(draft: Meeting) -> Iterator[Problem]:
    if any(not item.title.strip() for item in draft.agenda):
        yield Problem("agenda", "item_without_title")
    if len(draft.agenda) > MAX_ITEMS:
        yield Problem("agenda", "too_many", {"most": MAX_ITEMS})
    for item in draft.agenda:
        if len(item.title) > MAX_TITLE:
            yield Problem("agenda", "too_long", {"most": MAX_TITLE})
        if len(item.text) > MAX_TEXT or any(len(d.text) > MAX_TEXT for d in item.decisions):
            yield Problem("agenda", "too_long", {"most": MAX_TEXT})
    if any(not decision.text.strip() for decision in draft.decisions):
        yield Problem("agenda", "decision_without_text")
    votes = [n for d in draft.decisions for n in (d.yes, d.no, d.abstained) if n is not None]
    if any(not 0 <= n <= MAX_VOTES for n in votes):
        yield Problem("agenda", "number_range", {"least": 0, "most": MAX_VOTES})


def _attendance_problems(draft: Meeting) -> Iterator[Problem]:
    people = [a.contact for a in draft.attendance]
    if None in people:
        yield Problem("attendance", "member_missing")
    if len(set(people)) < len(people):
        yield Problem("attendance", "named_twice")
    if len(people) > MAX_PEOPLE:
        yield Problem("attendance", "too_many", {"most": MAX_PEOPLE})
    guests = draft.further_present
    if guests is not None and not 0 <= guests <= MAX_VOTES:
        yield Problem("further_present", "number_range", {"least": 0, "most": MAX_VOTES})
