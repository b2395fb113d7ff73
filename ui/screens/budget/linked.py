"""What a commitment or posting belongs to: shown, opened, released, or chosen by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import ListQuery
from ui.budget_texts import linked_kinds
from ui.context import AppContext
from ui.editors import MOST_FOUND
from ui.goal_links import goal_words
from ui.kit.buttons import Button, ButtonKind, secondary
from ui.kit.form.choices import RecordEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.form import FoldedSection
from ui.kit.form.pick import PickEditor
from ui.kit.form.search_combo import Entry
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.linked import linked_words
from ui.record_panel import RecordPanel
from ui.targets import PAGE_OF_KIND, Target


class LinkedEditor(RecordEditor):
    """A record of the chosen kind, found by its words, said as links say it."""

    def __init__(self, context: AppContext, name: str, kind: Callable[[], Kind]) -> None:
        """Make an empty choice; ``kind`` tells of which kind the records are."""
        self._context, self._of = context, kind
        super().__init__(name, self._found, self._said)

    def entry_problem(self) -> str:
        """Return advice if no record has these words."""
        if self.combo.unsettled:
            return self.tr("Dazu gibt es keinen Eintrag. Bitte aus der Liste wählen.")
        return ""

    def _entries(self, text: str) -> list[Entry]:
        return [Entry(str(i), words) for i, words in self._found(text)]

    def _found(self, text: str) -> list[tuple[int, str]]:
        ids = self._context.office.lists.first_ids(ListQuery(self._of(), text=text), MOST_FOUND)
        return [(i, self._said(i)) for i in ids]

    def _said(self, record_id: int) -> str:
        return linked_words(self._context, self._of().value, record_id)


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
        kinds = list(linked_kinds().items())
        self._kind = PickEditor(f"{name}_of_kind", kinds)
        self._kind.changed.connect(self._look_elsewhere)
        self._record = LinkedEditor(context, f"{name}_record", lambda: Kind(self._kind.value()))
        # Not while one types: the first letter would decide.
        self._record.combo.picked.connect(lambda _key: self._choose())
        of_kind = FieldBox(Field(f"{name}_of_kind", self.tr("Was?"), self._kind))
        box = FieldBox(Field(f"{name}_record", self.tr("Welcher Eintrag?"), self._record))
        self._row = FlowRow(self._open, self._free)
        self._choice = QWidget()
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FlowRow(of_kind, box))
        self._measures = label(
            self.tr("Eine Maßnahme einer Vereinbarung oder eines Konzepts, die diese Buchung "
                    "bezahlt, wählen Sie nach dem Speichern unter „Ziele“."),
            TextStyle.MUTED, name=f"{name}_measures", wrap=True,
        )  # fmt: skip
        column.addWidget(self._measures)
        self._goals = label("", TextStyle.MUTED, name=f"{name}_goals", wrap=True)
        self.body.addWidget(self._goals)
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
        """Show the link, and where measures are chosen if the office has any."""
        self._measures.setVisible(self._posts and bool(self._context.office.evidence.choices()))
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
        elif not self._record.hasFocus():
            self._record.set_value(None)

    def _look_elsewhere(self) -> None:
        """Empty the choice: what was typed meant a record of another kind."""
        self._record.set_value(None)

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
