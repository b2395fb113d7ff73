"""The pool: volunteers and language mediators with what they offer and what is agreed with them.

Of an extended certificate of good conduct (§ 30a BZRG, § 72a (5) SGB VIII) only the days are kept:
when it was seen and until when it holds, never what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from intdesk.domain.codes import CodeBook, CodeListId
from intdesk.domain.contact import distinct
from intdesk.domain.money import format_euros
from intdesk.domain.period import Period
from intdesk.domain.plausible import day_problems
from intdesk.domain.problems import Problem, Severity

MAX_LINE = 200
MAX_TEXT = 4000
MAX_SKILLS = 20
MAX_RATE = 100_000
"""The highest rate in cents (1,000 euros)."""


class Capacity(StrEnum):
    """As what a person is in the pool."""

    VOLUNTEER = "volunteer"
    INTERPRETER = "interpreter"
    BOTH = "both"


class PoolState(StrEnum):
    """Whether a person can be asked."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class ExpenseRule(StrEnum):
    """What a person gets for an assignment: nothing, ``rate`` for each hour, or a flat ``rate``."""

    NONE = "none"
    HOURLY = "hourly"
    FLAT = "flat"


class Level(StrEnum):
    """How well a language is spoken (CEFR); empty means not known."""

    UNKNOWN = ""
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
    NATIVE = "native"


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language (a code of the languages), its level, and a certificate or training in words."""

    language: str = ""
    level: Level = Level.UNKNOWN
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class Volunteer:
    """A draft or a saved entry of the pool; ``id`` 0 means not saved yet.

    ``contact`` is the person. ``languages`` follow from ``skills`` and cannot be set.
    ``municipalities`` are places where the person helps, ``availability`` says in words when.
    ``conduct_seen_on`` is the day on which the certificate of good conduct was looked at,
    ``conduct_until`` the day until which the office relies on it. ``rate`` is in cents.
    """

    id: int = 0
    version: int = 0
    contact: int | None = None
    capacity: Capacity = Capacity.VOLUNTEER
    state: PoolState = PoolState.ACTIVE
    skills: tuple[LanguageSkill, ...] = ()
    languages: tuple[str, ...] = field(default=(), repr=False)
    fields_of_action: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    availability: str = ""
    since: date | None = None
    until: date | None = None
    agreement_on: date | None = None
    confidential_on: date | None = None
    conduct_seen_on: date | None = None
    conduct_until: date | None = None
    insurance: str = ""
    training: str = ""
    expense_rule: ExpenseRule = ExpenseRule.NONE
    rate: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Let the languages follow from the skills."""
        spoken = dict.fromkeys(skill.language for skill in self.skills if skill.language)
        object.__setattr__(self, "languages", tuple(spoken))

    @property
    def interprets(self) -> bool:
        """Tell whether the person can be asked to interpret."""
        return self.capacity != Capacity.VOLUNTEER

    def in_pool(self, period: Period) -> bool:
        """Tell whether the person belonged to the pool on at least one day of a span.

        Who has ended without a last day belonged to it at no known day, so counts nowhere.
        """
        if self.state == PoolState.ENDED and self.until is None:
            return False
        begun = self.since is None or self.since <= period.last
        return begun and (self.until is None or self.until >= period.first)

    def fee(self, minutes: int | None) -> int | None:
        """Return what the rule gives in cents for an assignment, ``None`` if it says nothing.

        Hours count to the minute; half a cent is rounded up.
        """
        if self.rate is None or self.expense_rule == ExpenseRule.NONE:
            return None
        if self.expense_rule == ExpenseRule.FLAT:
            return self.rate
        return None if minutes is None else (2 * self.rate * minutes + 60) // 120


def settled(draft: Volunteer) -> Volunteer:
    """Return an entered draft whose places stand once each, however they are spelt."""
    return replace(draft, municipalities=distinct(draft.municipalities))


def validate(draft: Volunteer, codes: CodeBook, today: date) -> list[Problem]:
    """Return the problems of an entry: the person is required."""
    return [
        *([] if draft.contact is not None else [Problem("contact", "required")]),
        *_skill_problems(draft, codes),
        *_list_problems(draft, codes),
        *_day_problems(draft, today),
        *_rate_problems(draft),
        *_text_problems(draft),
    ]


def _skill_problems(draft: Volunteer, codes: CodeBook) -> Iterator[Problem]:
    for skill in draft.skills:
        if not skill.language:
            yield Problem("skills", "part_empty")
        elif codes.get(CodeListId.LANGUAGE, skill.language) is None:
            yield Problem("skills", "unknown_code", {"value": skill.language})
        if len(skill.certificate) > MAX_LINE:
            yield Problem("skills", "too_long", {"most": MAX_LINE})
    if len(draft.languages) < sum(bool(skill.language) for skill in draft.skills):
        yield Problem("skills", "named_twice")
    if len(draft.skills) > MAX_SKILLS:
        yield Problem("skills", "too_many", {"most": MAX_SKILLS})
    if draft.interprets and not draft.skills:
        yield Problem("skills", "languages_missing", {}, Severity.HINT)


def _list_problems(draft: Volunteer, codes: CodeBook) -> Iterator[Problem]:
    for value in draft.fields_of_action:
        if codes.get(CodeListId.FIELD_OF_ACTION, value) is None:
            yield Problem("fields_of_action", "unknown_code", {"value": value})
    if len(set(draft.fields_of_action)) < len(draft.fields_of_action):
        yield Problem("fields_of_action", "named_twice")
    if len(distinct(draft.municipalities)) < len(draft.municipalities):
        yield Problem("municipalities", "named_twice")
    if any(len(place) > MAX_LINE for place in draft.municipalities):
        yield Problem("municipalities", "too_long", {"most": MAX_LINE})


def _day_problems(draft: Volunteer, today: date) -> Iterator[Problem]:
    days = ("since", "until", "agreement_on", "confidential_on", "conduct_seen_on", "conduct_until")
    yield from day_problems(draft, days)
    if draft.since and draft.until and draft.until < draft.since:
        yield Problem("until", "ends_before_start")
    seen, until = draft.conduct_seen_on, draft.conduct_until
    if seen and seen > today:
        yield Problem("conduct_seen_on", "in_future", {}, Severity.HINT)
    if seen and until and until < seen:
        yield Problem("conduct_until", "ends_before_start")
    elif until and until < today and draft.state == PoolState.ACTIVE:
        yield Problem("conduct_until", "conduct_expired", {}, Severity.HINT)


def _rate_problems(draft: Volunteer) -> Iterator[Problem]:
    if draft.rate is None:
        if draft.expense_rule != ExpenseRule.NONE:
            yield Problem("rate", "rate_missing")
    elif draft.rate < 0:
        yield Problem("rate", "negative_amount")
    elif draft.rate > MAX_RATE:
        yield Problem("rate", "amount_too_high", {"most": format_euros(MAX_RATE)})


def _text_problems(draft: Volunteer) -> Iterator[Problem]:
    limits = {
        "availability": MAX_TEXT, "training": MAX_TEXT, "note": MAX_TEXT, "insurance": MAX_LINE,
    }  # fmt: skip
    for name, most in limits.items():
        if len(getattr(draft, name)) > most:
            yield Problem(name, "too_long", {"most": most})
