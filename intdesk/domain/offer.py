"""Offers (Angebote): what there is for people in the municipalities, and from whom."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity

MAX_TITLE = 200
MAX_TEXT = 4000
MAX_LINK = 500
MAX_PLACES = 100_000
MAX_WORDS = 100
CHECK_MONTHS: Final = 12
"""An offer that was not checked for so many months is to be checked again."""

EVERYONE: Final = "alle"
"""The code of the target group that stands for all who are interested."""


class OfferState(StrEnum):
    """Whether an offer can be used."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer; ``provider`` and ``person`` are contacts, the second one is asked about it.

    ``fee`` says in words what it costs those who take part, ``times`` when it takes place,
    ``capacity`` and ``taken`` count places. Without municipalities it is there for the whole area.
    ``level`` and ``duty`` classify the municipal task. ``checked_on`` is the day on which somebody
    last asked whether all this holds. ``internal`` keeps it out of the public directory;
    ``person_named`` lets persons stand there, which their consent must allow, too.
    """

    id: int = 0
    version: int = 0
    title: str = ""
    kind: str = ""
    provider: int | None = None
    person: int | None = None
    person_named: bool = False
    state: OfferState = OfferState.RUNNING
    fields_of_action: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    place: str = ""
    times: str = ""
    begins_on: date | None = None
    ends_on: date | None = None
    capacity: int | None = None
    taken: int | None = None
    fee: str = ""
    registration: str = ""
    link: str = ""
    description: str = ""
    level: str = ""
    duty: str = ""
    checked_on: date | None = None
    internal: bool = False
    note: str = ""

    @property
    def free(self) -> int | None:
        """Return how many places are free, ``None`` if that is not known."""
        if self.capacity is None or self.taken is None:
            return None
        return max(0, self.capacity - self.taken)


CODE_FIELDS: Final = {
    "kind": CodeListId.OFFER_KIND,
    "level": CodeListId.TASK_LEVEL,
    "duty": CodeListId.TASK_DUTY,
}
MULTI_CODE_FIELDS: Final = {
    "fields_of_action": CodeListId.FIELD_OF_ACTION,
    "target_groups": CodeListId.TARGET_GROUP,
    "languages": CodeListId.LANGUAGE,
}
LINES: Final = ("title", "place", "times", "fee", "registration")


def to_check_before(today: date, months: int = CHECK_MONTHS) -> date:
    """Return the day before which a check is too old; the last day of a shorter month will do."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def validate(draft: Offer, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of an offer: a title is required."""
    found = [] if draft.title.strip() else [Problem("title", "required")]
    found += [*_days(draft, today), *code_problems(draft, CODE_FIELDS, codes)]
    found += several_problems(draft, MULTI_CODE_FIELDS, codes)
    for name in ("capacity", "taken"):
        value = getattr(draft, name)
        if value is not None and not 0 <= value <= MAX_PLACES:
            found.append(Problem(name, "number_range", {"least": 0, "most": MAX_PLACES}))
    if draft.free is not None and (draft.taken or 0) > (draft.capacity or 0):
        found.append(Problem("taken", "more_than_places", {}, Severity.HINT))
    limits = {**dict.fromkeys(LINES, MAX_TITLE), "link": MAX_LINK}
    limits |= {"description": MAX_TEXT, "note": MAX_TEXT}
    return [*found, *long_problems(draft, limits)]


def _days(draft: Offer, today: date) -> Iterator[Problem]:
    yield from day_problems(draft, ("begins_on", "ends_on", "checked_on"))
    if draft.begins_on and draft.ends_on and draft.ends_on < draft.begins_on:
        yield Problem("ends_on", "ends_before_start")
    if draft.checked_on is not None and draft.checked_on > today:
        yield Problem("checked_on", "in_future", {}, Severity.HINT)
    over = draft.ends_on is not None and draft.ends_on < today
    if over and draft.state in {OfferState.RUNNING, OfferState.PLANNED}:
        yield Problem("state", "offer_over", {}, Severity.HINT)


def code_problems(
    draft: object, fields: dict[str, CodeListId], codes: CodeBook
) -> Iterator[Problem]:
    """Yield the codes that their list does not have."""
    for name, list_id in fields.items():
        value = getattr(draft, name)
        if value and codes.get(list_id, value) is None:
            yield Problem(name, "unknown_code", {"value": value})


def several_problems(
    draft: object, fields: dict[str, CodeListId], codes: CodeBook
) -> Iterator[Problem]:
    """Yield what is wrong with fields of several codes, and with the municipalities."""
    for name, list_id in fields.items():
        values = getattr(draft, name)
        for value in values:
            if codes.get(list_id, value) is None:
                yield Problem(name, "unknown_code", {"value": value})
        yield from _twice(name, values)
    places: tuple[str, ...] = draft.municipalities  # type: ignore[attr-defined]
    yield from _twice("municipalities", places)
    if any(not place.strip() for place in places):
        yield Problem("municipalities", "part_empty")
    if any(len(place) > MAX_TITLE for place in places):
        yield Problem("municipalities", "too_long", {"most": MAX_TITLE})


def long_problems(draft: object, limits: dict[str, int]) -> Iterator[Problem]:
    """Yield the texts that are longer than allowed."""
    for name, most in limits.items():
        if len(getattr(draft, name)) > most:
            yield Problem(name, "too_long", {"most": most})


def _twice(name: str, values: tuple[object, ...]) -> Iterator[Problem]:
    if len(set(values)) < len(values):
        yield Problem(name, "named_twice")
    if len(values) > MAX_WORDS:
        yield Problem(name, "too_many", {"most": MAX_WORDS})
