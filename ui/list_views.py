"""A row of ready-made choices above a list: each one is a set of filters, shown as chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup

from intdesk.domain.listing import Filter
from ui.kit.buttons import Button, ButtonKind
from ui.kit.layout import FlowRow
from ui.record_list import RecordList


@dataclass(frozen=True, slots=True)
class ListView:
    """One choice; ``filters`` gives what it amounts to today."""

    key: str
    text: str
    filters: Callable[[], tuple[Filter, ...]]


class ListViews(FlowRow):
    """Shows the filters of a choice in a list, and which choice the list's filters amount to."""

    def __init__(self, name: str, records: RecordList, views: Sequence[ListView]) -> None:
        """Offer the choices for a list."""
        super().__init__(spacing=4)
        self._list = records
        self._views = {view.key: view for view in views}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for view in views:
            button = Button(f"{name}_{view.key}", view.text, ButtonKind.SEGMENT)
            button.clicked.connect(lambda _=False, key=view.key: self.show_view(key))
            self._group.addButton(button)
            self._buttons[view.key] = button
            self.flow.addWidget(button)
        records.bar.changed.connect(self.mark)

    def show_view(self, key: str) -> None:
        """Show what a choice amounts to; the words of the search stay."""
        self._list.bar.ask(self._list.bar.text, self._views[key].filters())
        self.mark()

    def mark(self) -> None:
        """Show as chosen what the filters amount to, if it is one of the choices."""
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(self._list.bar.filters == self._views[key].filters())
        self._group.setExclusive(True)
