"""A dialog that changes who can open the file: fields, one button that does it, one that leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.fit_dialog import fit
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.secret import SecretEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import WIDE_GAP, FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.secret_problems import is_about_secret, secret_sentence

FIELD_WIDTH = 420
WIDTH = 560


class AccessDialog(QDialog):
    """Does its work beside the window's own, and closes when that has succeeded.

    Subclasses put fields into ``body``, name the work, and may show a wrong secret at its field.
    """

    def __init__(
        self, context: AppContext, name: str, words: tuple[str, str, str], parent: QWidget
    ) -> None:
        """Make an empty dialog; ``words`` are title, explanation and what the button does."""
        super().__init__(parent)
        add_help_key(self, "schutz-der-datei")
        title, explanation, does = words
        self.context = context
        self._busy = False
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.do_button = primary(f"{name}_do", does)
        self._leave = secondary(f"{name}_cancel", self.tr("Abbrechen"))
        self._fields = QWidget()
        self.body = QVBoxLayout(self._fields)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(WIDE_GAP)
        self.body.addWidget(label(title, TextStyle.HEADING, name=f"{name}_title", wrap=True))
        self.body.addWidget(label(explanation, TextStyle.MUTED, wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self._fields)
        foot = FlowRow(self._leave, self.do_button)
        column.addWidget(foot, 0, Qt.AlignmentFlag.AlignRight)
        self.do_button.clicked.connect(self._do)
        self._leave.clicked.connect(self.reject)
        self.setMinimumWidth(WIDTH)

    def work(self) -> Callable[[], object] | None:
        """Return the work if the fields may be used; else show beside them what is wrong."""
        raise NotImplementedError

    def shows(self, problem: str) -> bool:
        """Show beside its field that a secret was wrong; tells whether there is such a field."""
        del problem
        return False

    @called_by_qt
    def reject(self) -> None:
        """Close, unless the work is under way: it takes a moment only."""
        if not self._busy:
            super().reject()

    def _do(self) -> None:
        work = None if self._busy else self.work()
        if work is None:
            fit(self)  # what is said beside the fields takes room
        else:
            self._set_busy(busy=True)
            self.context.jobs.start(lambda _progress: work(), self._done, self._failed)

    def _done(self, _result: object) -> None:
        self._set_busy(busy=False)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not (is_about_secret(error) and self.shows(secret_sentence(error))):
            self.context.errors.report(error)
        fit(self)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self._fields, self.do_button, self._leave):
            widget.setEnabled(not busy)


def secret_field(name: str, words: str) -> tuple[SecretEditor, FieldBox]:
    """Return a line for a secret that somebody has already, in its box."""
    editor = SecretEditor(name)
    box = FieldBox(Field(name, words, editor, required=True, width=FIELD_WIDTH))
    box.setMaximumWidth(FIELD_WIDTH)
    editor.changed.connect(box.clear_problem)
    return editor, box
