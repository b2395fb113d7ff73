"""Where a list gets its rows from, as the table sees it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from intdesk.domain.listing import ListQuery

T = TypeVar("T")

Value = str | int | None | tuple[str, ...]
Row = Mapping[str, Value]


class Summary(Protocol):
    """What the whole result of a query amounts to."""

    @property
    def count(self) -> int:
        """Return the number of records."""
        ...

    @property
    def minutes(self) -> int:
        """Return the sum of their minutes, 0 for records without."""
        ...


class RowSource(Protocol):
    """Answers queries; ``first_ids`` and ``rows`` are called on the window's thread."""

    def first_ids(self, query: ListQuery, limit: int) -> Sequence[int]:
        """Return the first ids of a result, quickly."""
        ...

    def complete(self, query: ListQuery) -> tuple[array[int], Summary]:
        """Return all ids of a result in its order, and its sums."""
        ...

    def summary(self, query: ListQuery) -> Summary:
        """Return the sums of a result whose ids are known."""
        ...

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the rows of some records by id; a record that is gone is left out."""
        ...


class Runner(Protocol):
    """Does work elsewhere and brings the result back to the window's thread."""

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Start ``work``; ``on_done`` gets its result, and no call if it failed."""
        ...
