"""What a commitment or posting belongs to: shown, opened, released, or chosen by its kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from ui.budget_texts import linked_kinds
from ui.context import AppContext
from ui.goal_links import goal_words
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.linked import linked_words
from ui.linked_editor import LinkedEditor
from ui.record_panel import RecordPanel
from ui.screens.budget.paid_goal import PaidGoal
from ui.targets import PAGE_OF_KIND, Target

_GOAL = "goal"


class BelongsTo(FoldedSection):
    """Ties the shown draft to another record; what is chosen is saved with the form.

    Beside the one record that it belongs to, a posting may pay for goals and measures.
    """

    def __init__(self, context: AppContext, panel: RecordPanel[Any], name: str) -> None:
        """Serve a panel whose form carries ``linked_kind`` and ``linked_id``."""
        super().__init__(f"{name}_belongs", self.tr("Gehört zu"))
        self._context, self._panel = context, panel
        self._paid = PaidGoal(context, panel) if name == Kind.POSTING.value else None
        self._open = Button(f"{name}_linked", " ", ButtonKind.LINK, icon="external-link")
        self._open.clicked.connect(self._go)
        self._free = secondary(f"{name}_unlink", self.tr("Verknüpfung lösen"), "x")
        self._free.clicked.connect(lambda: self._amend("", 0))
        self._kind = PickEditor(f"{name}_of_kind", list(linked_kinds().items()))
        self._kind.changed.connect(self._look_elsewhere)
        self._record = LinkedEditor(context, f"{name}_record", lambda: Kind(self._kind.value()))
        # Not while one types: the first letter would decide.
        self._record.combo.picked.connect(lambda _key: self._choose())
        of_kind = FieldBox(Field(f"{name}_of_kind", self.tr("Was?"), self._kind))
        self._box = FieldBox(Field(f"{name}_record", self.tr("Welcher Eintrag?"), self._record))
        self._row = FlowRow(self._open, self._free)
        self._choice = QWidget()
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        self._goals = label("", TextStyle.MUTED, name=f"{name}_goals", wrap=True)
        parts = [of_kind, self._box]
        self.body.addWidget(self._goals)
        if self._paid is not None:
            parts.append(self._paid.box)
            self.body.addWidget(self._paid)
        column.addWidget(FlowRow(*parts))
        self.body.addWidget(self._row)
        self.body.addWidget(self._choice)
        panel.loaded.connect(lambda _new: self._load())
        panel.binder.changed.connect(self.show_link)
        context.bus.changed.connect(self._follow_goals)
        self._load()

    def _follow_goals(self, changes: Changes) -> None:
        """Show what it pays for when that has changed."""
        if changes.kinds & {Kind.TARGET_AGREEMENT, Kind.CONCEPT}:
            self._load()

    def _load(self) -> None:
        """Show the link, and offer goals if a posting can pay for any."""
        if self._paid is not None:
            self._offer_goals(offered=self._paid.read())
        self._show_box()
        self.show_link()

    def _offer_goals(self, *, offered: bool) -> None:
        combo = self._kind.combo
        place = combo.findData(_GOAL)
        if offered and place < 0:
            combo.addItem(self.tr("Ziel oder Maßnahme"), _GOAL)
        elif not offered and place >= 0:
            combo.removeItem(place)

    def show_link(self) -> None:
        """Show what the draft belongs to."""
        draft = self._panel.binder.collect()
        words = linked_words(self._context, draft.linked_kind, draft.linked_id)
        pays = self._paid is not None
        self._goals.setText(goal_words(self._context, self._panel.shown) if pays else "")
        self._goals.setVisible(bool(self._goals.text()))
        self._row.setVisible(bool(words))
        self._choice.setVisible(not words)
        if words:
            self.set_unfolded(True)
            self._open.setText(words.replace("&", "&&"))
            self._open.setAccessibleName(self.tr("Öffnen: {record}").format(record=words))
        elif not self._record.hasFocus():
            self._record.set_value(None)

    def _look_elsewhere(self) -> None:
        """Empty the choice: what was typed meant a record of another kind."""
        self._record.set_value(None)
        self._show_box()

    def _show_box(self) -> None:
        goal = self._kind.value() == _GOAL
        self._box.setVisible(not goal)
        if self._paid is not None:
            self._paid.box.setVisible(goal)

    def _choose(self) -> None:
        chosen = self._record.value()
        if chosen is not None:
            self._amend(self._kind.value(), chosen)

    def _amend(self, kind: str, record_id: int) -> None:
        self._panel.binder.amend(linked_kind=kind, linked_id=record_id)

    def _go(self) -> None:
        draft = self._panel.binder.collect()
        if draft.linked_id:
            page = PAGE_OF_KIND[Kind(draft.linked_kind)]
            self._context.router.go(Target(page, record=draft.linked_id))
