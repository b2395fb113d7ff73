"""One consultation (Beratungskontakt): what a form edits and when it may be saved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.duration import DAY_MINUTES
from intdesk.domain.money import format_euros
from intdesk.domain.period import plausible_year
from intdesk.domain.problems import Problem

MAX_PEOPLE = 500
MAX_NOTE = 4000
MAX_COST = 10_000_000
"""The highest cost of interpreting in cents; more is a slip of the keyboard."""

ONLY_ANONYMOUS = frozenset({"OHNE"})
"""Codes of a residence status that only a contact without a case may hold (§ 87 AufenthG)."""

NOBODY_INTERPRETED = frozenset({"", "keine", "eigen", "digital"})
"""Kinds of interpreting (codes) without a person who interprets."""

_START = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class Novelty(StrEnum):
    """Whether the person came for the first time this year (product.md A: one key)."""

    NEW = "new"
    KNOWN = "known"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Consultation:
    """A draft or a saved consultation; ``id`` 0 means not saved yet.

    ``minutes`` are whole minutes, ``interpreting_cost`` cents, ``start`` is ``HH:MM`` or empty.
    ``topic`` is the main topic, ``further_topics`` name others. ``people`` is the number of
    persons present, ``relatives`` of counselled relatives. Code fields hold codes of the list
    named in :data:`CODE_FIELDS`; empty means not entered. No field holds a name of a client.
    ``interpreter`` is the contact who interpreted, ``interpreting_minutes`` how long (way and
    waiting included), ``interpreting_payer`` a code of who pays ``interpreting_cost``.
    ``case_id`` is the case that the contact belongs to; then ``novelty`` does not count, see
    ``intdesk.domain.counting``. ``confirmed`` are codes of hints (``intdesk.domain.hints``) that
    a person looked at and left as they are; all records with hints have them.
    """

    id: int = 0
    version: int = 0
    day: date | None = None
    start: str = ""
    minutes: int | None = None
    topic: str = ""
    further_topics: tuple[str, ...] = ()
    contact_form: str = ""
    place: str = ""
    counselling_kind: str = ""
    help_kinds: tuple[str, ...] = ()
    language: str = ""
    interpreting: str = ""
    interpreting_cost: int | None = None
    people: int = 1
    relatives: int = 0
    novelty: Novelty = Novelty.UNKNOWN
    result: str = ""
    referred_to: int | None = None
    done_for: str = ""
    structural_note: str = ""
    municipality: str = ""
    follow_up: date | None = None
    note: str = ""
    person_group: str = ""
    gender: str = ""
    age_group: str = ""
    nationality: str = ""
    residence_status: str = ""
    length_of_stay: str = ""
    german_level: str = ""
    employment: str = ""
    housing: str = ""
    access_route: str = ""
    case_id: int | None = None
    interpreter: int | None = None
    interpreting_minutes: int | None = None
    interpreting_payer: str = ""
    confirmed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Write a start of ``9:30`` as ``09:30``, so that times sort."""
        if len(self.start) == len("9:30"):
            object.__setattr__(self, "start", f"0{self.start}")


CODE_FIELDS: dict[str, CodeListId] = {
    "topic": CodeListId.TOPIC,
    "contact_form": CodeListId.CONTACT_FORM,
    "counselling_kind": CodeListId.COUNSELLING_KIND,
    "language": CodeListId.LANGUAGE,
    "interpreting": CodeListId.INTERPRETING,
    "interpreting_payer": CodeListId.INTERPRETING_PAYER,
    "result": CodeListId.RESULT,
    "done_for": CodeListId.OTHER_BODY,
    "person_group": CodeListId.PERSON_GROUP,
    "gender": CodeListId.GENDER,
    "age_group": CodeListId.AGE_GROUP,
    "nationality": CodeListId.NATIONALITY,
    "residence_status": CodeListId.RESIDENCE_STATUS,
    "length_of_stay": CodeListId.LENGTH_OF_STAY,
    "german_level": CodeListId.GERMAN_LEVEL,
    "employment": CodeListId.EMPLOYMENT,
    "housing": CodeListId.HOUSING,
    "access_route": CodeListId.ACCESS_ROUTE,
}
PERSON_FEATURES = frozenset({
    "language", "municipality", "note", "person_group", "gender", "age_group", "nationality",
    "residence_status", "length_of_stay", "german_level", "employment", "housing",
})  # fmt: skip
"""Fields that tell something of the person; lists that show one are marked as internal."""

MULTI_CODE_FIELDS: dict[str, CodeListId] = {
    "further_topics": CodeListId.TOPIC,
    "help_kinds": CodeListId.HELP_KIND,
}


def validate(draft: Consultation, codes: CodeBook) -> list[Problem]:
    """Return the problems of a draft: day, minutes and main topic are required."""
    return [
        *_day_problems(draft),
        *_amount_problems(draft),
        *_code_problems(draft, codes),
        *_text_problems(draft),
    ]


def _day_problems(draft: Consultation) -> list[Problem]:
    if draft.day is None:
        return [Problem("day", "required")]
    if not plausible_year(draft.day.year):
        return [Problem("day", "year_implausible", {"year": draft.day.year})]
    found = []
    if draft.start and not _START.fullmatch(draft.start):
        found.append(Problem("start", "time_unreadable"))
    if draft.follow_up and draft.follow_up < draft.day:
        found.append(Problem("follow_up", "before_day"))
    return found


def _amount_problems(draft: Consultation) -> list[Problem]:
    found = []
    if draft.minutes is None:
        found.append(Problem("minutes", "required"))
    elif not 1 <= draft.minutes <= DAY_MINUTES:
        found.append(Problem("minutes", "minutes_range", {"hours": DAY_MINUTES // 60}))
    if not 1 <= draft.people <= MAX_PEOPLE:
        found.append(Problem("people", "number_range", {"least": 1, "most": MAX_PEOPLE}))
    if not 0 <= draft.relatives <= MAX_PEOPLE:
        found.append(Problem("relatives", "number_range", {"least": 0, "most": MAX_PEOPLE}))
    spoken = draft.interpreting_minutes
    if spoken is not None and not 1 <= spoken <= DAY_MINUTES:
        most = DAY_MINUTES // 60
        found.append(Problem("interpreting_minutes", "minutes_range", {"hours": most}))
    if draft.interpreting_cost is not None and draft.interpreting_cost < 0:
        found.append(Problem("interpreting_cost", "negative_amount"))
    elif draft.interpreting_cost is not None and draft.interpreting_cost > MAX_COST:
        limit = format_euros(MAX_COST)
        found.append(Problem("interpreting_cost", "amount_too_high", {"most": limit}))
    return found


def _code_problems(draft: Consultation, codes: CodeBook) -> list[Problem]:
    found = [] if draft.topic else [Problem("topic", "required")]
    for name, list_id in CODE_FIELDS.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            found.append(Problem(name, "unknown_code", {"value": value}))
    for name, list_id in MULTI_CODE_FIELDS.items():
        values = getattr(draft, name)
        unknown = [v for v in values if codes.get(list_id, v) is None]
        found += [Problem(name, "unknown_code", {"value": v}) for v in unknown]
        if len(set(values)) < len(values) or (name == "further_topics" and draft.topic in values):
            found.append(Problem(name, "named_twice"))
    if draft.case_id is not None and draft.residence_status in ONLY_ANONYMOUS:
        found.append(Problem("residence_status", "only_anonymous"))
    return found


def _text_problems(draft: Consultation) -> list[Problem]:
    limits = {"note": MAX_NOTE, "structural_note": MAX_NOTE, "place": 200, "municipality": 200}
    return [
        Problem(name, "too_long", {"most": most})
        for name, most in limits.items()
        if len(getattr(draft, name)) > most
    ]
