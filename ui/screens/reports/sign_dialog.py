"""Noting who signed an edition, as what, and on which day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.problems import Problem
from intdesk.domain.report_edition import MAX_NAME, Signature
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import sentence_for

WIDTH = 520


@dataclass(frozen=True, slots=True)
class SignatureDraft:
    """What is entered of a signature."""

    name: str = ""
    role: str = ""
    signed_on: date | None = None


class SignDialog(QDialog):
    """Asks for a name, a function and a day; proposes the officer of the office and today."""

    def __init__(
        self,
        context: AppContext,
        problems: Callable[[Signature], Sequence[Problem]],
        parent: QWidget,
    ) -> None:
        """Build the dialog; ``problems`` says what keeps a signature from being noted."""
        super().__init__(parent)
        add_help_key(self, "ausgaben")
        title = self.tr("Mitzeichnung vermerken")
        self.setObjectName("sign_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._problems = problems
        today = context.clock.today
        self._form = Form(
            "sign_form",
            (
                Field("name", self.tr("Name"), TextEditor("name", longest=MAX_NAME), required=True),
                Field("role", self.tr("Funktion"), TextEditor("role", longest=MAX_NAME)),
                Field("signed_on", self.tr("Gezeichnet am"), PastDayEditor("signed_on", today),
                      required=True),
            ),
        )  # fmt: skip
        self._binder: Binder[SignatureDraft] = Binder(self._form)
        self._binder.load(SignatureDraft(signed_on=today()))
        save = primary("sign_save", self.tr("Vermerken"), "check")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        cancel = secondary("sign_cancel", self.tr("Abbrechen"))
        cancel.clicked.connect(self.reject)
        words = self.tr(
            "Vermerkt wird, wer den festen Inhalt gebilligt hat. Eine Unterschrift auf Papier "
            "ersetzt das nicht."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="sign_title"))
        column.addWidget(label(words, TextStyle.MUTED, wrap=True))
        column.addWidget(self._form)
        column.addWidget(FlowRow(cancel, save), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(WIDTH)
        self._form.reveal("name")

    @property
    def signature(self) -> Signature:
        """Return the signature as it is entered."""
        draft = self._binder.collect()
        return Signature(draft.name, draft.role, draft.signed_on or date.min)

    @called_by_qt
    def accept(self) -> None:
        """Close if nothing is missing; else show it beside the fields."""
        draft = self._binder.collect()
        found = list(self._problems(self.signature)) if draft.signed_on else [
            Problem("signed_on", "required")
        ]  # fmt: skip
        if self._binder.show_problems(found, sentence_for):
            super().accept()
