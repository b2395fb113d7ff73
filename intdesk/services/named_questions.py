"""Questions that are stored under a name: the analyses, and the filters of each list."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from intdesk.domain.changes import Changes
from intdesk.domain.folding import fold
from intdesk.domain.listing import ListQuery
from intdesk.services.lists import ListService
from intdesk.services.records import Record, Records, Saved


class NamedQuestion(Record, Protocol):
    """What both kinds have besides id and version."""

    @property
    def name(self) -> str:
        """Return the name."""
        ...

    @property
    def question(self) -> str:
        """Return the question as JSON."""
        ...


Q = TypeVar("Q", bound=NamedQuestion)


class NamedQuestions:
    """The stored questions that belong together; names are unique among them."""

    def __init__(
        self, lists: ListService, records: Records[Q], query: ListQuery, blank: Callable[[], Q]
    ) -> None:
        """Keep the use cases of the kind; ``query`` finds those that belong here."""
        self._lists = lists
        self._get: Callable[[int], NamedQuestion] = records.get
        self._put: Callable[[NamedQuestion], Saved] = records.save  # type: ignore[assignment]
        self._trash = records.trash
        self._query = query
        self._blank = blank

    def all(self) -> list[tuple[int, str]]:
        """Return ids and names, by name."""
        ids = list(self._lists.ids(self._query))
        rows = self._lists.rows(self._query.kind, ids)
        return [(record_id, str(rows[record_id]["name"])) for record_id in ids]

    def get(self, record_id: int) -> NamedQuestion:
        """Return a stored question; raises ``IntDeskError("record_missing")``."""
        return self._get(record_id)

    def named(self, name: str) -> int:
        """Return the id of the question of this name, 0 if there is none."""
        wanted = fold(name.strip())
        return next((record_id for record_id, known in self.all() if fold(known) == wanted), 0)

    def save(self, name: str, question: str) -> Saved:
        """Store a question; one that has the same name is replaced.

        Raises ``InvalidDraftError``.
        """
        known = self.named(name)
        draft = self._get(known) if known else self._blank()
        return self._put(dataclasses.replace(draft, name=name.strip(), question=question))  # type: ignore[type-var]

    def rename(self, record_id: int, name: str) -> Saved:
        """Give a question another name; raises ``InvalidDraftError``."""
        draft = self._get(record_id)
        return self._put(dataclasses.replace(draft, name=name.strip()))  # type: ignore[type-var]

    def trash(self, ids: Sequence[int]) -> Changes:
        """Move questions to the trash."""
        return self._trash(ids)
