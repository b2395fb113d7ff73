"""What a rule is, what it may know, and how the hints of a record are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, Protocol, TypeVar

from intdesk.domain.case import Case
from intdesk.domain.codes import CodeBook
from intdesk.domain.problems import Problem, Severity

Values = Mapping[str, object]
"""What the sentence of a hint names; empty if it names nothing."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a rule may know beside the record itself.

    ``shown_year`` is the year that the window shows (0: none). ``day_minutes`` are the minutes of
    all other consultations and work entries of the day, ``twins`` the records that are the same in
    day, minutes, subject and case. ``case`` is the one of a contact; ``first_contact`` and
    ``last_contact`` are those of a case, ``meetings`` the committees whose meetings of the day
    count as working time by themselves. Nothing in the trash counts.
    """

    today: date
    codes: CodeBook
    shown_year: int = 0
    holidays: Mapping[date, str] = field(default_factory=dict)
    day_minutes: int = 0
    twins: int = 0
    case: Case | None = None
    first_contact: date | None = None
    last_contact: date | None = None
    meetings: tuple[str, ...] = ()


class Hinted(Protocol):
    """A record with hints: the codes of those that a person has confirmed stay silent."""

    @property
    def confirmed(self) -> tuple[str, ...]:
        """Return the codes of the hints that were looked at and left as they are."""
        ...


T = TypeVar("T", bound=Hinted)
Test = Callable[[T, Around], Values | None]
"""Returns what the sentence names if the record is unusual, else ``None``."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """One rule: its code, the field beside which its sentence stands, and its test."""

    code: str
    field: str
    test: Test[T]


def find_hints(rules: Iterable[Rule[T]], draft: T, around: Around) -> tuple[Problem, ...]:
    """Return the hints on a draft in the order of the rules, without the confirmed ones."""
    return tuple(
        Problem(rule.field, rule.code, dict(values), Severity.HINT)
        for rule in rules
        if rule.code not in draft.confirmed and (values := rule.test(draft, around)) is not None
    )


def yes(holds: object) -> Values | None:
    """Return the answer of a rule whose sentence names nothing."""
    return {} if holds else None
