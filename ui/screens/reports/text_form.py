"""The field in which the text of one part of the report is written; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.problems import Problem
from intdesk.domain.report_text import ReportText
from intdesk.errors import IntDeskError, InvalidDraftError
from ui.context import AppContext
from ui.drafts import FormDrafts
from ui.kit.buttons import primary
from ui.kit.dialogs import Notice
from ui.kit.form.binder import Binder
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.layout import FlowRow
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for
from ui.unsaved import may_leave_unsaved

LINES = 11


class TextForm(QWidget):
    """Writes one part; ``stored`` comes after saving, ``typed`` with each change of the text."""

    stored = Signal()
    typed = Signal(str)

    def __init__(self, context: AppContext, said: Callable[[str], None]) -> None:
        """Begin without a part; ``said`` shows what became of saving."""
        super().__init__()
        self._context = context
        self._said = said
        self._editor = NoteEditor("text", lines=LINES)
        hint = self.tr("Eine Leerzeile trennt Absätze. Zeilen mit „- “ werden zur Liste.")
        field = Field("text", self.tr("Text"), self._editor, hint=hint, wide=True)
        self._form = Form("report_text_form", (field,), taken=EVERY_LETTER)
        self._editor.changed.connect(lambda: self.typed.emit(self.text))
        self._binder: Binder[ReportText] = Binder(self._form)
        self._drafts = FormDrafts(context, self._binder, self)
        self._drafts.discarded.connect(self._show_stored)
        self.save_button = primary("report_text_save", self.tr("Speichern"), "check")
        self.save_button.clicked.connect(self.save)
        self._binder.dirty_changed.connect(self.save_button.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._drafts.line)
        column.addWidget(self._form)
        column.addWidget(FlowRow(self.save_button))
        self.save_button.setEnabled(False)

    @property
    def dirty(self) -> bool:
        """Tell whether something is not saved."""
        return self._binder.dirty

    @property
    def text(self) -> str:
        """Return the text as it is typed."""
        return self._editor.value()

    @property
    def draft(self) -> ReportText | None:
        """Return the text that is shown, as it was loaded."""
        return self._binder.loaded

    def show_part(self, text: ReportText) -> None:
        """Show a part; unsaved entries of it come back, those of the part before are kept."""
        if self.draft is not None:
            self._drafts.part()
        self._binder.load(text)
        self._drafts.open(f"report_text.{text.year}.{text.part}", text.id, text.version)
        self.setEnabled(not self._context.office.read_only)
        self.save_button.setEnabled(self._binder.dirty)

    def take(self, proposal: str) -> None:
        """Put a proposal into the field, behind what is typed there."""
        typed = self._editor.value()
        self._form.restore({"text": f"{typed}\n\n{proposal}" if typed else proposal})
        self._editor.changed.emit()
        self._editor.setFocus()

    def save(self) -> bool:
        """Store the text; tells whether that worked."""
        draft = self._binder.collect()
        form = self._drafts.settle()
        try:
            saved = self._context.office.report_texts.save(draft, form=form)
        except InvalidDraftError as error:
            self._drafts.failed()
            found = [p for p in error.problems if isinstance(p, Problem)]
            self._binder.show_problems(found, sentence_for)
            return False
        except IntDeskError as error:
            self._drafts.failed()
            self._context.errors.report(error)
            return False
        self._drafts.saved()
        texts = self._context.office.report_texts
        self._binder.load(texts.get_part(draft.year, draft.part))
        self._said(self.tr("Text gespeichert"))
        self._context.bus.publish(saved.changes)
        self.stored.emit()
        return True

    def may_leave(self) -> bool:
        """Ask before unsaved text is left; tells whether the part may be left."""
        if not self.dirty:
            return True
        notice = Notice(
            self.tr("Der Text ist nicht gespeichert"), self.tr("Möchten Sie ihn speichern?")
        )
        return may_leave_unsaved(self._context.dialogs, self, notice, self.save, self._show_stored)

    def keep_now(self) -> bool:
        """Keep unsaved entries at once."""
        return self._drafts.keep_now()

    def _show_stored(self) -> None:
        self._drafts.leave()
        if (draft := self.draft) is not None:
            self._binder.load(self._context.office.report_texts.get_part(draft.year, draft.part))
            self.save_button.setEnabled(False)
