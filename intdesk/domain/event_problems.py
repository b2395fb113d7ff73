"""What keeps an event from being saved, and what is worth a hint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from intdesk.domain.codes import CodeBook
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.event import (
    CODE_FIELDS,
    GROUP_FEATURES,
    MULTI_CODE_FIELDS,
    Event,
    EventDate,
    EventState,
    attended_by,
    group_parts,
)
from intdesk.domain.money import format_euros
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem, Severity

MAX_TITLE = 200
MAX_TEXT = 4000
MAX_PEOPLE = 100_000
MAX_CENTS = 100_000_000
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_TEXTS = {
    "title": MAX_TITLE, "place": MAX_TITLE, "description": MAX_TEXT,
    "went_well": MAX_TEXT, "went_badly": MAX_TEXT, "next_time": MAX_TEXT, "note": MAX_TEXT,
}  # fmt: skip


def validate(draft: Event, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of an event: title and day are required."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    found += _date_problems(draft, today)
    found += _code_problems(draft, codes)
    found += _group_problems(draft, codes)
    found += _count_problems(draft)
    found += _money_problems(draft)
    found += [
        Problem(name, "too_long", {"most": most})
        for name, most in _TEXTS.items()
        if len(getattr(draft, name)) > most
    ]
    return found


def _date_problems(draft: Event, today: date) -> Iterator[Problem]:
    first, *others = draft.dates
    yield from _problems_of(first, {name: name for name in ("day", "start", "minutes", "worked")})
    for one in others:
        yield from _problems_of(
            one, dict.fromkeys(("day", "start", "minutes", "worked"), "further")
        )
    last = draft.last_day
    if draft.state == EventState.HELD and draft.day is not None and draft.day > today:
        yield Problem("state", "event_in_future")
    elif draft.state == EventState.PLANNED and last is not None and last < today:
        yield Problem("state", "event_past", {}, Severity.HINT)
    if any(one.worked and one.day and one.day > today for one in draft.dates):
        yield Problem("worked", "in_future", {}, Severity.HINT)


def _problems_of(one: EventDate, fields: dict[str, str]) -> Iterator[Problem]:
    if one.day is None:
        yield Problem(fields["day"], "required")
    elif not plausible_year(one.day.year):
        yield Problem(fields["day"], "year_implausible", {"year": one.day.year})
    if one.start and not _TIME.fullmatch(one.start):
        yield Problem(fields["start"], "time_unreadable")
    for name in ("minutes", "worked"):
        value = getattr(one, name)
        if value is not None and not 1 <= value <= DAY_MINUTES:
            yield Problem(fields[name], "minutes_range", {"hours": DAY_MINUTES // 60})


def _code_problems(draft: Event, codes: CodeBook) -> Iterator[Problem]:
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            yield Problem(name, "unknown_code", {"value": value})
    for name, list_id in MULTI_CODE_FIELDS.items():
        for value in getattr(draft, name):
            if codes.get(list_id, value) is None:
                yield Problem(name, "unknown_code", {"value": value})
    for name in ("target_groups", "fields_of_action", "partners"):
        if len(set(getattr(draft, name))) < len(getattr(draft, name)):
            yield Problem(name, "named_twice")


def _group_problems(draft: Event, codes: CodeBook) -> Iterator[Problem]:
    for count in draft.groups:
        feature, code = group_parts(count.group)
        listed = GROUP_FEATURES.get(feature)
        if listed is None:
            yield Problem("groups", "group_missing")
        elif codes.get(listed, code) is None:
            yield Problem("groups", "unknown_code", {"value": code})
    groups = [count.group for count in draft.groups]
    if len(set(groups)) < len(groups):
        yield Problem("groups", "named_twice")


def _count_problems(draft: Event) -> Iterator[Problem]:
    for name in ("registered", "attended", "feedback", "would_return"):
        value = getattr(draft, name)
        if value is not None and not 0 <= value <= MAX_PEOPLE:
            yield Problem(name, "number_range", {"least": 0, "most": MAX_PEOPLE})
    parts = [n for g in draft.groups for n in (g.registered, g.attended) if n is not None]
    if any(not 0 <= n <= MAX_PEOPLE for n in parts):
        yield Problem("groups", "number_range", {"least": 0, "most": MAX_PEOPLE})
    if draft.attended is not None and attended_by(draft, "gender") > draft.attended:
        yield Problem("groups", "more_than_total", {"total": draft.attended})
    if (draft.would_return or 0) > (draft.feedback or 0):
        yield Problem("would_return", "more_than_answers")


def _money_problems(draft: Event) -> Iterator[Problem]:
    for name in ("costs", "income"):
        for line in getattr(draft, name):
            if line.cents is None:
                yield Problem(name, "amount_missing")
            elif line.cents < 0:
                yield Problem(name, "negative_amount")
            elif line.cents > MAX_CENTS:
                yield Problem(name, "amount_too_high", {"most": format_euros(MAX_CENTS)})
