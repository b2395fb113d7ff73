"""The dialog that changes one field of all chosen records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from intdesk.domain.bulk_edit import BulkPlan, plan_change
from intdesk.domain.changes import Changes
from intdesk.errors import IntDeskError
from ui.bulk_ways import BulkWay
from ui.context import AppContext
from ui.editors import code_editor
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.form.editor import Editor, TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.pick import PickEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import sentence_for
from ui.shown_fields import ShownField
from ui.texts import counted

if TYPE_CHECKING:
    from intdesk.services.records import Records

WIDTH = 480
MOST_NAMED = 5


class BulkEditDialog(QDialog):
    """Shows what would change before it does; ``changes`` holds what was changed."""

    def __init__(
        self, context: AppContext, store: Records[Any], ids: Sequence[int],
        ways: Sequence[BulkWay], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Offer the fields for the chosen records."""
        super().__init__(parent)
        add_help_key(self, "beratungen-finden")
        self.changes: Changes | None = None
        self._context, self._store = context, store
        self._drafts = store.many(ids)
        self._ways = {way.field.field: way for way in ways}
        self._fields = {name: way.field for name, way in self._ways.items()}
        self.setObjectName("bulk_edit")
        title = self.tr("{records} ändern").format(
            records=counted(len(self._drafts), self.tr("Eintrag"), self.tr("Einträge"))
        )
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._pick = PickEditor("bulk_field", [(f.field, f.title) for f in self._fields.values()])
        self._pick.changed.connect(self._show_editor)
        self._stack = QStackedWidget()
        self._editors = {name: self._editor(field) for name, field in self._fields.items()}
        self._before = label("", TextStyle.MUTED, name="bulk_before", wrap=True)
        self._faulty = label("", TextStyle.WARNING, name="bulk_faulty", wrap=True)
        self._save = primary("bulk_save", self.tr("Ändern"), "check")
        self._save.clicked.connect(self._run)
        cancel = secondary("bulk_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="bulk_title", wrap=True))
        column.addWidget(FieldBox(Field("bulk_field", self.tr("Feld"), self._pick)))
        column.addWidget(self._stack)
        column.addWidget(self._before)
        column.addWidget(self._faulty)
        column.addStretch(1)
        column.addWidget(FlowRow(cancel, self._save), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self._show_editor()

    def plan(self) -> BulkPlan[Any]:
        """Return what would change."""
        name = self._pick.value()
        way = self._ways[name]
        change = way.change(self._editors[name].value())
        return plan_change(self._drafts, way.held, change, self._store.problems)

    def _editor(self, field: ShownField) -> Editor[str]:
        name = f"bulk_{field.field}"
        made: Editor[str]
        if field.list_id is not None:
            made = code_editor(self._context, name, field.list_id)
        elif field.words:
            made = PickEditor(name, list(field.words.items()))
        else:
            made = TextEditor(name)
        made.changed.connect(self._preview)
        self._stack.addWidget(FieldBox(Field(name, self.tr("Neuer Wert"), made)))
        return made

    def _show_editor(self) -> None:
        self._stack.setCurrentIndex(list(self._fields).index(self._pick.value()))
        self._preview()

    def _preview(self) -> None:
        """Say how many records change, what they hold now, and which cannot be changed."""
        plan = self.plan()
        unread = self._editors[self._pick.value()].entry_problem()
        parts = [
            self.tr("{n} von {all} Einträgen ändern sich.").format(
                n=len(plan.changed), all=len(self._drafts)
            )
        ]
        if plan.before:
            parts.append(self.tr("Bisher: {values}.").format(values=self._values(plan.before)))
        self._before.setText(" ".join(parts))
        self._faulty.setText(unread or self._faults(plan))
        self._faulty.setVisible(bool(self._faulty.text()))
        self._save.setEnabled(bool(plan.changed) and not unread)

    def _values(self, before: Any) -> str:  # noqa: ANN401 - a mapping of counts
        field = self._fields[self._pick.value()]
        ranked = sorted(before.items(), key=lambda pair: (-pair[1], pair[0]))
        named = [
            f"{field.value_text(v, lambda: self._context.codes) or self.tr('leer')} ({n})"
            for v, n in ranked[:MOST_NAMED]
        ]
        more = len(ranked) - MOST_NAMED
        rest = self.tr(" und {n} weitere").format(n=more) if more > 0 else ""
        return ", ".join(named) + rest

    def _faults(self, plan: BulkPlan[Any]) -> str:
        if not plan.faulty:
            return ""
        numbers = [f"Nr. {record_id}" for record_id in list(plan.faulty)[:MOST_NAMED]]
        if len(plan.faulty) > MOST_NAMED:
            numbers.append("…")
        why = sentence_for(next(iter(plan.faulty.values()))[0])
        words = self.tr("{n} bleiben, wie sie sind ({numbers}): {why}")
        return words.format(n=len(plan.faulty), numbers=", ".join(numbers), why=why)

    def _run(self) -> None:
        plan = self.plan()
        try:
            saved = self._store.save_many(plan.changed)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self.changes = saved.changes
        if saved.stale:
            numbers = ", ".join(f"Nr. {record_id}" for record_id in saved.stale)
            words = self.tr("{numbers} wurde inzwischen anders gespeichert und blieb, wie es ist.")
            said = words.format(numbers=numbers)
            advice = self.tr("Bitte sehen Sie diese Einträge einzeln an.")
            self._context.dialogs.warn(self, Notice(self.windowTitle(), said, advice=advice))
        self.accept()
