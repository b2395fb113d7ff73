"""What counts as small, what readers know, and what must stay possible for them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

THRESHOLDS = (3, 5, 10)
"""The selectable k: counts of 1 to k-1 persons are hidden."""
ROUNDING_BASE = 5
SMALL_OFFICE_PERSONS = 60
"""Below this many persons coarser groups are proposed before anything is suppressed."""


class Quantity(StrEnum):
    """What a table counts; all but persons are hidden by the persons behind them."""

    PERSONS = "persons"
    CONSULTATIONS = "consultations"
    MINUTES = "minutes"


class Method(StrEnum):
    """How small counts are kept from readers."""

    SUPPRESSION = "suppression"
    ROUNDING = "rounding"
    NONE = "none"
    """Nothing is hidden: internal use, marked on every page."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The chosen method and its threshold k (5er-Rundung always works with k = 5)."""

    method: Method = Method.SUPPRESSION
    threshold: int = 5

    def __post_init__(self) -> None:
        """Refuse thresholds that nobody can select."""
        if self.threshold not in THRESHOLDS:
            raise ValueError(f"threshold {self.threshold} is none of {THRESHOLDS}")
        if self.method is Method.ROUNDING and self.threshold != ROUNDING_BASE:
            raise ValueError("rounding to 5 knows no other threshold")


ALL_RULES = (*(Rule(threshold=k) for k in THRESHOLDS), Rule(Method.ROUNDING))
"""The rules that can be selected for a public report."""


def wants_coarser_groups(persons: int) -> bool:
    """Tell whether an office is so small that coarser groups come before suppression."""
    return persons < SMALL_OFFICE_PERSONS


@dataclass(frozen=True, slots=True)
class Count:
    """A true value and the distinct persons behind it."""

    value: int
    persons: int

    def __post_init__(self) -> None:
        """Refuse values without persons; nobody could say whether to hide them."""
        if self.persons < 0 or self.value < 0 or (self.value and not self.persons):
            raise ValueError(f"value {self.value} of {self.persons} persons")

    def small(self, threshold: int) -> bool:
        """Tell whether fewer than ``threshold`` persons stand behind a value that is not zero."""
        return self.value > 0 and self.persons < threshold


NOTHING = Count(0, 0)


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a reader must allow for; ``None`` is an open end."""

    low: int | None
    high: int | None

    @property
    def point(self) -> bool:
        """Tell whether only one value is left."""
        return self.low is not None and self.low == self.high


@dataclass(frozen=True, slots=True)
class Goal:
    """A value that must remain possible: one in this direction from ``bound`` on."""

    bound: int
    upward: bool = True

    def reached(self, value: int) -> bool:
        """Tell whether a value fulfils the goal."""
        return value >= self.bound if self.upward else value <= self.bound


def rounded(value: int) -> int:
    """Return the nearest multiple of 5; the deviation is at most 2."""
    return (value + ROUNDING_BASE // 2) // ROUNDING_BASE * ROUNDING_BASE


def rounding_interval(printed: int) -> Interval:
    """Return the counts that are printed as this multiple of 5."""
    reach = ROUNDING_BASE // 2
    return Interval(max(0, printed - reach), printed + reach)


def least_alternative(quantity: Quantity, count: Count, threshold: int) -> int:
    """Return the value that must remain possible above a small one.

    For persons it is k. A magnitude can be k or more although few persons are behind it; then a
    value above the true one by a fifth must remain possible (the p%-rule of the SDC Handbook,
    ch. 4, with p = 20), so that it cannot be estimated closely either.
    """
    if quantity is Quantity.PERSONS:
        return threshold
    return max(threshold, count.value + max(1, -(-count.value // 5)))


def may_be_rounded(quantity: Quantity, count: Count) -> bool:
    """Tell whether rounding is enough for a small count; else it is hidden as in suppression.

    Rounding conceals counts below 5. It conceals neither 40 consultations of one person nor
    their minutes.
    """
    if not count.small(ROUNDING_BASE):
        return True
    return quantity is not Quantity.MINUTES and count.value < ROUNDING_BASE


def goals(quantity: Quantity, count: Count, rule: Rule) -> tuple[Goal, ...]:
    """Return the alternatives of which one must remain possible for a small count."""
    upward = Goal(least_alternative(quantity, count, rule.threshold))
    if rule.method is Method.ROUNDING and may_be_rounded(quantity, count):
        return Goal(0, upward=False), upward
    return (upward,)
