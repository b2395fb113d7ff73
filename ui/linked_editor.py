"""The choice of a record of a kind that is chosen beside it."""

from __future__ import annotations

from collections.abc import Callable

from intdesk.domain.changes import Kind
from intdesk.domain.listing import ListQuery
from ui.budget_lines import KnownEditor
from ui.context import AppContext
from ui.editors import MOST_FOUND
from ui.linked import linked_words


class LinkedEditor(KnownEditor):
    """A record of the chosen kind, found by its words, said as links say it."""

    def __init__(self, context: AppContext, name: str, kind: Callable[[], Kind]) -> None:
        """Make an empty choice; ``kind`` tells of which kind the records are."""
        self._context, self._of = context, kind
        super().__init__(name, self._found, self._said)

    def _found(self, text: str) -> list[tuple[int, str]]:
        ids = self._context.office.lists.first_ids(ListQuery(self._of(), text=text), MOST_FOUND)
        return [(i, self._said(i)) for i in ids]

    def _said(self, record_id: int) -> str:
        return linked_words(self._context, self._of().value, record_id)
