"""What all screens have in common, as the window sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes
from ui.context import AppContext
from ui.kit.called_by_qt import called_by_qt
from ui.kit.focus import enter, walk
from ui.targets import Target


class Page(QWidget):
    """One screen; built at the first visit, refreshed by what changed and by the year.

    A hidden page only notes that it is out of date and catches up when it is shown.
    """

    follows_year = True
    """Whether the chosen year changes anything on the page."""

    def __init__(self, context: AppContext, name: str, title: str) -> None:
        """Keep the context; ``name`` is the object name, ``title`` what the window calls it."""
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._stale = False
        context.bus.changed.connect(self._on_changes)
        if self.follows_year:
            context.year.changed.connect(self._refresh_or_note)

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

    def tab_parts(self) -> list[QWidget]:
        """Return the parts in which Tab goes on as their children stand there, in order."""
        return [self]

    @called_by_qt
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Go on as the parts stand in the page: Qt would leave what came later to the end."""
        focus = self.window().focusWidget()
        if focus is None or not focus.isVisible():  # it is being hidden: Qt knows how to go on
            return super().focusNextPrevChild(forward)
        parts = self.tab_parts()
        return walk(parts, forward=forward) or self._leave(parts, forward=forward)

    def take_focus(self, *, forward: bool) -> None:
        """Begin where the page begins; Qt has put the focus somewhere in it."""
        self._enter(self.tab_parts(), forward=forward)

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

    def _leave(self, parts: list[QWidget], *, forward: bool) -> bool:
        """Let Qt go on until the focus is outside; a page that is all there is begins anew."""
        passed: list[QWidget] = []
        while super().focusNextPrevChild(forward):
            focus = self.window().focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                return True
            if focus in passed:
                break
            passed.append(focus)
        return self._enter(parts, forward=forward)

    def _enter(self, parts: list[QWidget], *, forward: bool) -> bool:
        ends = parts if forward else list(reversed(parts))
        return any(enter(part, forward=forward) for part in ends)

    def _on_changes(self, changes: Changes) -> None:
        if self.concerns(changes):
            self._refresh_or_note()

    def _refresh_or_note(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
