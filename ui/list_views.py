"""A row of ready-made choices above a list: each one is a set of filters, shown as chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intdesk.domain.listing import Filter
from ui.kit.segments import Segments
from ui.record_list import RecordList


@dataclass(frozen=True, slots=True)
class ListView:
    """One choice; ``filters`` gives what it amounts to today."""

    key: str
    text: str
    filters: Callable[[], tuple[Filter, ...]]


class ListViews(Segments[str]):
    """Shows the filters of a choice in a list, and which choice the list's filters amount to."""

    def __init__(self, name: str, records: RecordList, views: Sequence[ListView]) -> None:
        """Offer the choices for a list."""
        super().__init__(f"{name}_{{}}", {view.key: view.text for view in views})
        self._list = records
        self._views = {view.key: view for view in views}
        self.chosen.connect(self.show_view)
        records.bar.changed.connect(self.mark)

    def show_view(self, key: str) -> None:
        """Show what a choice amounts to; the words of the search stay."""
        self._list.bar.ask(self._list.bar.text, self._views[key].filters())
        self.mark()

    def mark(self) -> None:
        """Show as chosen what the filters amount to, if it is one of the choices."""
        filters = self._list.bar.filters
        self.choose(next((k for k, v in self._views.items() if v.filters() == filters), None))
