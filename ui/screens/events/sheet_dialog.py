"""Choosing what a sign-in sheet asks for, and how many lines it has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from intdesk.services.event_sheets import LEAST_LINES, MOST_LINES
from intdesk.texts.event_sheets import COLUMNS
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.called_by_qt import called_by_qt
from ui.kit.form.amounts import NumberEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import shown_words
from ui.settings import SIGN_IN_COLUMNS

WIDTH = 420
USUAL_LINES = 20


class SheetDialog(QDialog):
    """Asks for the columns of the sheet and for its lines; remembers the columns."""

    def __init__(self, context: AppContext, registered: int | None, parent: QWidget) -> None:
        """Propose the columns of the last sheet and a line for everybody who is registered."""
        super().__init__(parent)
        add_help_key(self, "veranstaltung")
        self.setObjectName("sheet_dialog")
        self.setWindowTitle(self.tr("Teilnahmeliste"))
        self.setAccessibleName(self.windowTitle())
        self._context = context
        chosen = context.settings.get(SIGN_IN_COLUMNS).split(",")
        self._boxes = {key: QCheckBox(text) for key, text in shown_words(COLUMNS).items()}
        for key, box in self._boxes.items():
            box.setObjectName(f"sheet_{key}")
            box.setAccessibleName(box.text())
            box.setMinimumHeight(28)
            box.setChecked(key in chosen)
            box.toggled.connect(self._check)
        self._lines = NumberEditor("sheet_lines", least=LEAST_LINES, most=MOST_LINES)
        self._lines.set_value(max(USUAL_LINES, (registered or 0) + 5))
        self._hint = label(
            self.tr("Fragen Sie nur ab, was Sie für den Nachweis brauchen."),
            TextStyle.SMALL, wrap=True,
        )  # fmt: skip
        self.make_button = primary("sheet_make", self.tr("PDF erstellen …"), "printer")
        cancel = secondary("sheet_cancel", self.tr("Abbrechen"))
        self.make_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(10)
        title = self.tr("Teilnahmeliste")
        column.addWidget(label(title, TextStyle.HEADING, name="sheet_title"))
        column.addWidget(label(self.tr("Spalten"), TextStyle.FIELD))
        for box in self._boxes.values():
            column.addWidget(box)
        column.addWidget(self._hint)
        column.addWidget(FieldBox(Field("sheet_lines", self.tr("Zeilen"), self._lines)))
        column.addWidget(FlowRow(cancel, self.make_button), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self._check()
        next(iter(self._boxes.values())).setFocus()

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the keys of the chosen columns."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    @property
    def lines(self) -> int:
        """Return how many people can sign in."""
        return self._lines.value() or USUAL_LINES

    @called_by_qt
    def accept(self) -> None:
        """Remember the columns for the next sheet."""
        self._context.settings.set(SIGN_IN_COLUMNS, ",".join(self.columns))
        super().accept()

    def _check(self) -> None:
        self.make_button.setEnabled(bool(self.columns))
