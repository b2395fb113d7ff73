"""Press and public relations, statements (Stellungnahmen), talks and trainings given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.event import Counting
from intdesk.domain.period import plausible_year
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity

MAX_TITLE = 200
MAX_LINK = 500
MAX_NOTE = 4000
MAX_PEOPLE = 100_000
MAX_REACH = 100_000_000


@dataclass(frozen=True, slots=True)
class PressItem:
    """Something in the media; ``medium`` is its name, ``reach`` people whom it may have reached.

    ``event_id`` and ``statement_id`` name what it belongs to.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    day: date | None = None
    kind: str = ""
    medium_kind: str = ""
    medium: str = ""
    reach: int | None = None
    link: str = ""
    event_id: int | None = None
    statement_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement on a plan of the administration or a bill of the council.

    ``number`` is that of the Vorlage, ``body`` who decides. The office was ``informed_on`` a day
    and the body decided on another: the days between show whether it was asked in time.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    number: str = ""
    body: str = ""
    informed_on: date | None = None
    given_on: date | None = None
    decided_on: date | None = None
    position: str = ""
    outcome: str = ""
    fields_of_action: tuple[str, ...] = ()
    content: str = ""
    note: str = ""

    @property
    def day(self) -> date | None:
        """Return the day whose year the statement counts in: of the decision, else information."""
        return self.decided_on or self.informed_on

    @property
    def notice_days(self) -> int | None:
        """Return the days between information and decision, ``None`` while one is not known."""
        if self.informed_on is None or self.decided_on is None:
            return None
        return (self.decided_on - self.informed_on).days


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk or training that the officer gave; ``minutes`` are working time."""

    id: int = 0
    version: int = 0
    title: str = ""
    day: date | None = None
    kind: str = ""
    audience: str = ""
    participants: int | None = None
    counting: Counting = Counting.COUNTED
    minutes: int | None = None
    place: str = ""
    organiser: int | None = None
    note: str = ""


PRESS_CODES = {"kind": CodeListId.PRESS_KIND, "medium_kind": CodeListId.MEDIUM_KIND}
STATEMENT_CODES = {
    "position": CodeListId.STATEMENT_POSITION,
    "outcome": CodeListId.STATEMENT_OUTCOME,
}
TALK_CODES = {"kind": CodeListId.TALK_KIND}


def in_time(notice_days: int | None, threshold: int) -> bool | None:
    """Tell whether the office was asked in time; ``None`` if that is not known."""
    return None if notice_days is None else notice_days >= threshold


def validate_press(draft: PressItem, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a press item: title and day are required."""
    return [
        *_required(draft, "title", "day"),
        *_day_problems("day", draft.day, today),
        *_code_problems(draft, PRESS_CODES, codes),
        *_range_problems("reach", draft.reach, 0, MAX_REACH),
        *_long(draft, {"title": MAX_TITLE, "medium": MAX_TITLE, "link": MAX_LINK}),
        *_long(draft, {"note": MAX_NOTE}),
    ]


def validate_statement(draft: Statement, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a statement: the subject and the day of information are required."""
    found = [
        *_required(draft, "title", "informed_on"),
        *_day_problems("informed_on", draft.informed_on, today),
        *_day_problems("given_on", draft.given_on, today),
        *_code_problems(draft, STATEMENT_CODES, codes),
        *_long(draft, dict.fromkeys(("title", "number", "body"), MAX_TITLE)),
        *_long(draft, {"content": MAX_NOTE, "note": MAX_NOTE}),
    ]
    found += day_problems(draft, ("decided_on",))
    if draft.given_on and draft.informed_on and draft.given_on < draft.informed_on:
        found.append(Problem("given_on", "before_information"))
    if (draft.notice_days or 0) < 0:
        found.append(Problem("decided_on", "decided_before", {}, Severity.HINT))
    found += [
        Problem("fields_of_action", "unknown_code", {"value": value})
        for value in draft.fields_of_action
        if codes.get(CodeListId.FIELD_OF_ACTION, value) is None
    ]
    if len(set(draft.fields_of_action)) < len(draft.fields_of_action):
        found.append(Problem("fields_of_action", "named_twice"))
    return found


def validate_talk(draft: Talk, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of a talk: topic and day are required."""
    found = [
        *_required(draft, "title", "day"),
        *_day_problems("day", draft.day, today),
        *_code_problems(draft, TALK_CODES, codes),
        *_range_problems("participants", draft.participants, 0, MAX_PEOPLE),
        *_long(draft, dict.fromkeys(("title", "audience", "place"), MAX_TITLE)),
        *_long(draft, {"note": MAX_NOTE}),
    ]
    if draft.minutes is not None and not 1 <= draft.minutes <= DAY_MINUTES:
        found.append(Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60}))
    return found


def _required(draft: object, *names: str) -> Iterator[Problem]:
    for name in names:
        value = getattr(draft, name)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield Problem(name, "required")


def _day_problems(name: str, day: date | None, today: date) -> Iterator[Problem]:
    if day is not None and not plausible_year(day.year):
        yield Problem(name, "year_implausible", {"year": day.year})
    elif day is not None and day > today:
        yield Problem(name, "in_future", {}, Severity.HINT)


def _code_problems(
    draft: object, fields: Mapping[str, CodeListId], codes: CodeBook
) -> Iterator[Problem]:
    for name, list_id in fields.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            yield Problem(name, "unknown_code", {"value": value})


def _range_problems(name: str, value: int | None, least: int, most: int) -> Iterator[Problem]:
    if value is not None and not least <= value <= most:
        yield Problem(name, "number_range", {"least": least, "most": most})


def _long(draft: object, limits: Mapping[str, int]) -> Iterator[Problem]:
    for name, most in limits.items():
        if len(getattr(draft, name)) > most:
            yield Problem(name, "too_long", {"most": most})
