"""What a commitment or posting belongs to: shown, opened, released, or an event chosen for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from ui.context import AppContext
from ui.editors import TitleEditor
from ui.goal_links import goal_words
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.linked import linked_words
from ui.record_panel import RecordPanel
from ui.targets import PAGE_OF_KIND, Target


class BelongsTo(FoldedSection):
    """Ties the shown draft to another record; what is chosen is saved with the form."""

    def __init__(self, context: AppContext, panel: RecordPanel[Any], name: str) -> None:
        """Serve a panel whose form carries ``linked_kind`` and ``linked_id``."""
        super().__init__(f"{name}_belongs", self.tr("Gehört zu"))
        self._context, self._panel = context, panel
        self._posts = name == Kind.POSTING.value
        self._open = Button(f"{name}_linked", " ", ButtonKind.LINK, icon="external-link")
        self._open.clicked.connect(self._go)
        self._free = secondary(f"{name}_unlink", self.tr("Verknüpfung lösen"), "x")
        self._free.clicked.connect(lambda: self._amend("", 0))
        self._event = TitleEditor(context, f"{name}_event", Kind.EVENT)
        self._event.changed.connect(self._choose)
        box = FieldBox(Field(f"{name}_event", self.tr("Veranstaltung"), self._event, wide=True))
        self._row = FlowRow(self._open, self._free)
        self._choice = QWidget()
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        self._goals = label("", TextStyle.MUTED, name=f"{name}_goals", wrap=True)
        self.body.addWidget(self._goals)
        self.body.addWidget(self._row)
        self.body.addWidget(self._choice)
        panel.loaded.connect(lambda _new: self.show_link())
        panel.binder.changed.connect(self.show_link)
        context.bus.changed.connect(self._follow_goals)
        self.show_link()

    def _follow_goals(self, changes: Changes) -> None:
        """Show what it pays for when that has changed."""
        if changes.kinds & {Kind.TARGET_AGREEMENT, Kind.CONCEPT}:
            self.show_link()

    def show_link(self) -> None:
        """Show what the draft belongs to."""
        draft = self._panel.binder.collect()
        words = linked_words(self._context, draft.linked_kind, draft.linked_id)
        self._goals.setText(goal_words(self._context, self._panel.shown) if self._posts else "")
        self._goals.setVisible(bool(self._goals.text()))
        self._row.setVisible(bool(words))
        self._choice.setVisible(not words)
        if words:
            self.set_unfolded(True)
            self._open.setText(words.replace("&", "&&"))
            self._open.setAccessibleName(self.tr("Öffnen: {record}").format(record=words))
        elif not self._event.hasFocus():
            self._event.set_value(None)

    def _choose(self) -> None:
        chosen = self._event.value()
        if chosen is not None:
            self._amend(Kind.EVENT.value, chosen)

    def _amend(self, kind: str, record_id: int) -> None:
        self._panel.binder.amend(linked_kind=kind, linked_id=record_id)

    def _go(self) -> None:
        draft = self._panel.binder.collect()
        if draft.linked_id:
            page = PAGE_OF_KIND[Kind(draft.linked_kind)]
            self._context.router.go(Target(page, record=draft.linked_id))
