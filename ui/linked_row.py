"""A link to the record that another one belongs to."""

from __future__ import annotations

from PySide6.QtCore import Qt

from intdesk.domain.changes import Kind
from ui.context import AppContext
from ui.kit.buttons import Button, ButtonKind
from ui.kit.layout import FlowRow
from ui.linked import linked_words
from ui.targets import PAGE_OF_KIND, Link, Target

LINK_WIDTH = 270


class LinkedRow(FlowRow):
    """Says what a record belongs to and opens it; hidden while it belongs to nothing."""

    def __init__(self, context: AppContext, name: str) -> None:
        """Begin without a link."""
        self._button = Button(name, " ", ButtonKind.LINK, icon="external-link")
        super().__init__(self._button)
        self._context = context
        self._linked: Link | None = None
        self._button.clicked.connect(self._go)

    def show_link(self, kind: str, record_id: int) -> None:
        """Show a link by kind and id (empty and 0: none)."""
        words = linked_words(self._context, kind, record_id)
        self._linked = Link(Kind(kind), record_id) if words else None
        self.setVisible(bool(words))
        said = self.tr("Gehört zu: {record}").format(record=words or "–")
        metrics, right = self._button.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(said, right, LINK_WIDTH)
        self._button.setText(shown.replace("&", "&&"))
        self._button.setAccessibleName(said)
        self._button.setToolTip(said)

    def _go(self) -> None:
        if self._linked is not None:
            page = PAGE_OF_KIND[self._linked.kind]
            self._context.router.go(Target(page, record=self._linked.id))
