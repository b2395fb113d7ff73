"""What all screens have in common, as the window sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from ui.context import AppContext
from ui.targets import Target


class Page(QWidget):
    """One screen; built at the first visit, refreshed by what changed and by the year.

    A hidden page only notes that it is out of date and catches up when it is shown.
    """

    def __init__(self, context: AppContext, name: str, title: str) -> None:
        """Keep the context; ``name`` is the object name, ``title`` what the window calls it."""
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._stale = False
        context.bus.changed.connect(self._on_changes)
        context.year.changed.connect(self._on_year)

    def arrive(self, target: Target) -> None:
        """Show what a target asks for and put the focus where work begins."""

    def may_leave(self) -> bool:
        """Tell whether the page may be left; asks the user where something would be lost."""
        return True

    def keep_now(self) -> bool:
        """Keep unsaved entries at once, before the file is closed or locked; asks nothing.

        Tells whether nothing would be lost by closing the file.
        """
        return True

    def take_focus(self, *, forward: bool) -> None:
        """Take the focus that comes from outside by Tab; Qt has put it somewhere in the page."""

    def create_record(self) -> None:
        """Begin a new record here (Ctrl+N)."""

    def focus_search(self) -> None:
        """Put the cursor into the search field (Ctrl+F)."""

    def concerns(self, changes: Changes) -> bool:
        """Tell whether the page shows what changed."""
        del changes
        return True

    def refresh(self) -> None:
        """Show the present state of the file and of the chosen year."""

    def catch_up(self) -> None:
        """Refresh if something changed while the page was hidden."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        if self.concerns(changes):
            self._refresh_or_note()

    def _on_year(self) -> None:
        self._refresh_or_note()

    def _refresh_or_note(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
