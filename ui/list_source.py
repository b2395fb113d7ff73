"""Between a list in the window and the open file: rows for the table, work for the worker."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from ui.context import AppContext
from ui.kit.table.source import Row, Summary

T = TypeVar("T")


class FileRows:
    """The records of one kind in the open file."""

    def __init__(self, context: AppContext, kind: Kind) -> None:
        """Keep the context: the file behind it may be another one later."""
        self._context = context
        self._kind = kind

    def first_ids(self, query: ListQuery, limit: int) -> Sequence[int]:
        """Return the first ids of a list."""
        return self._context.office.lists.first_ids(query, limit)

    def complete(self, query: ListQuery) -> tuple[array[int], Summary]:
        """Return all ids of a list, and its sums."""
        return self._context.office.lists.complete(query)

    def summary(self, query: ListQuery) -> Summary:
        """Return the number of records and their minutes."""
        return self._context.office.lists.summary(query)

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return the values of records."""
        return self._context.office.lists.rows(self._kind, ids)


class JobRunner:
    """Lets the database worker answer what may take longer than a keystroke."""

    def __init__(self, context: AppContext) -> None:
        """Keep the context whose jobs are used."""
        self._context = context

    def submit(self, work: Callable[[], T], on_done: Callable[[T], None]) -> None:
        """Do the work on the worker; errors are reported by the jobs."""
        self._context.jobs.start(lambda _progress: work(), on_done)
