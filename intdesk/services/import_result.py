"""What an import did, for the window and as the machine-readable result of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from intdesk.domain.changes import Changes
from intdesk.exchange.consultation_list.findings import RowFinding, SkippedRow


class Reading(Protocol):
    """What all readings of lists have: their name, the rows left out, and why."""

    @property
    def name(self) -> str:
        """Return the name of the file."""
        ...

    @property
    def skipped(self) -> Sequence[SkippedRow]:
        """Return the rows that are no records."""
        ...

    @property
    def problems(self) -> Sequence[RowFinding]:
        """Return the faults that keep rows out."""
        ...


ReadingT = TypeVar("ReadingT", bound=Reading)


@dataclass(frozen=True, slots=True)
class ImportResult(Generic[ReadingT]):
    """What an import did (or would do: ``batch`` 0) and what it left out, and why.

    ``merged`` rows went into records that were there, ``left_out`` ones wait for a decision.
    """

    reading: ReadingT
    imported: int
    duplicates: int
    batch: int = 0
    changes: Changes = field(default_factory=lambda: Changes(frozenset()))
    merged: int = 0
    left_out: tuple[SkippedRow, ...] = ()

    @property
    def skipped(self) -> tuple[SkippedRow, ...]:
        """Return the rows that were left out, those that wait for a decision last."""
        return (*self.reading.skipped, *self.left_out)

    def as_json(self) -> dict[str, object]:
        """Return the machine-readable result of the command line."""
        return {
            "imported": self.imported,
            "duplicates": self.duplicates,
            "skipped": [{"sheet": s.sheet, "row": s.row, "reason": s.reason} for s in self.skipped],
            "problems": [
                {"sheet": p.sheet, "row": p.row, "field": p.field, "reason": p.reason}
                for p in self.reading.problems
            ],
        }
