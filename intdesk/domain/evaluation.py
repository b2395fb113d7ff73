"""A ready evaluation: sentences, and tables of several measures with the list behind each line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from intdesk.domain.chart import ChartSpec
from intdesk.domain.listing import ListQuery
from intdesk.domain.report_data import Unit


class EvaluationKind(StrEnum):
    """The questions that are answered ready-made."""

    OTHER_BODIES = "other_bodies"
    """How much counselling time went into the work of other bodies."""
    INTERPRETING = "interpreting"
    """Assignments of interpreters: how many, how long, at which cost, paid by whom."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A column: its head and the unit of its values; ``signed`` ones say when they are more."""

    head: str
    unit: Unit = Unit.COUNT
    signed: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """A line: its label, a value for each column (``None``: not computable), the list behind."""

    label: str
    values: tuple[int | None, ...]
    source: ListQuery | None = None


@dataclass(frozen=True, slots=True)
class EvaluationTable:
    """A table by one feature; without ``additive`` its lines sum to more than the total."""

    key: str
    title: str
    first: str
    columns: tuple[Measured, ...]
    lines: tuple[EvaluationLine, ...]
    total: EvaluationLine
    additive: bool = True


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The whole answer for a year (0: its title names another period).

    Empty tables mean that there is nothing to tell.
    ``kind`` is the ready question behind it, ``None`` for tables of another area.
    """

    kind: EvaluationKind | None
    year: int
    title: str
    sentences: tuple[str, ...]
    tables: tuple[EvaluationTable, ...] = ()
    chart: ChartSpec | None = None
