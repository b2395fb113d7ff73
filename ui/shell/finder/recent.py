"""Which records were opened last, for the empty search field."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intdesk.domain.changes import Kind
from ui.context import AppContext
from ui.targets import Link

MOST = 20


class RecentRecords(QObject):
    """Remembers what was opened in this file, the last first; another file begins anew."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Listen to the screens."""
        super().__init__(parent)
        self._opened: list[tuple[Kind, int]] = []
        context.router.opened.connect(self._note)
        context.file.opened.connect(self._opened.clear)

    @property
    def opened(self) -> tuple[tuple[Kind, int], ...]:
        """Return kinds and ids of the records."""
        return tuple(self._opened)

    def _note(self, link: Link) -> None:
        key = (link.kind, link.id)
        self._opened[:] = [key, *(known for known in self._opened if known != key)][:MOST]
