"""A dialog that changes who can open the file: fields, one button that does it, one that leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.fit_dialog import FRAME
from ui.kit.form.field import Field, FieldBox
from ui.kit.form.secret import SecretEditor
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow, ScrollPage
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.secret_problems import is_about_secret, secret_sentence

FIELD_WIDTH = 420
SIZE = QSize(560, 600)


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
        self._area = ScrollPage(f"{name}_scroll")
        self.body = self._area.body
        self.body.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        self.body.addWidget(label(title, TextStyle.HEADING, name=f"{name}_title", wrap=True))
        self.body.addWidget(label(explanation, TextStyle.MUTED, wrap=True))
        foot = FlowRow(self._leave, self.do_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, DIALOG_MARGIN)
        column.addWidget(self._area, 1)
        row = QVBoxLayout()
        row.setContentsMargins(DIALOG_MARGIN, 0, DIALOG_MARGIN, 0)
        row.addWidget(foot, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        self.do_button.clicked.connect(self._do)
        self._leave.clicked.connect(self.reject)
        self._room = parent.window().size() - FRAME
        self._foot = foot
        self.resize(SIZE.boundedTo(self._room))

    @called_by_qt
    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the fields need, so that no hole gapes above the buttons."""
        super().showEvent(event)
        self._fit()

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

    def _fit(self) -> None:
        """Take the height of the fields and of what is said beside them."""
        content = self._area.widget()
        layout = content.layout()
        assert layout is not None  # noqa: S101 - it holds the body
        layout.activate()
        width = min(SIZE.width(), self._room.width())
        wanted = content.heightForWidth(width) if content.hasHeightForWidth() else -1
        height = wanted if wanted >= 0 else content.sizeHint().height()
        rest = self._foot.sizeHint().height() + 2 * DIALOG_MARGIN
        self.resize(QSize(width, height + rest).boundedTo(self._room))

    def _do(self) -> None:
        work = None if self._busy else self.work()
        if work is None:
            self._fit()
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
        self._fit()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (self._area, self.do_button, self._leave):
            widget.setEnabled(not busy)


def secret_field(name: str, words: str) -> tuple[SecretEditor, FieldBox]:
    """Return a line for a secret that somebody has already, in its box."""
    editor = SecretEditor(name)
    box = FieldBox(Field(name, words, editor, required=True, width=FIELD_WIDTH))
    box.setMaximumWidth(FIELD_WIDTH)
    editor.changed.connect(box.clear_problem)
    return editor, box
