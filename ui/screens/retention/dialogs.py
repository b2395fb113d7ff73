"""The dialogs of the proposals: the last question before erasing, and a day with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.retention import MAX_REASON, Action
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import ComingDayEditor, NumberEditor, PastDayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.screens.retention.words import work_words

WIDTH = 520


class ConfirmDialog(QDialog):
    """Says what will be gone for good; it is accepted only after the number was typed."""

    def __init__(self, actions: Sequence[Action], lines: Sequence[str], parent: QWidget) -> None:
        """Ask for the number of what was ticked."""
        super().__init__(parent)
        add_help_key(self, "loeschen")
        count = len(actions)
        title = self.tr("{what}?").format(what=work_words(actions))
        self.setObjectName("retention_confirm")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._count = count
        self._editor = NumberEditor("retention_number", most=1_000_000)
        words = self.tr("Zur Bestätigung bitte die Zahl {n} eingeben").format(n=count)
        self._editor.set_said_name(words)
        shown = label(words, TextStyle.FIELD)
        shown.setBuddy(self._editor.input)
        final = self.tr(
            "Das lässt sich nicht zurücknehmen: nicht über „Rückgängig“, nicht aus dem Papierkorb "
            "und auch nicht aus einer älteren Sicherung."
        )
        self._go = primary("retention_confirm_go", self.tr("Endgültig ausführen"), "trash-2")
        leave = secondary("retention_confirm_cancel", self.tr("Abbrechen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="retention_title", wrap=True))
        for line in lines:
            column.addWidget(label(line, wrap=True))
        column.addWidget(label(final, TextStyle.STRONG, name="retention_final", wrap=True))
        column.addWidget(shown)
        column.addWidget(self._editor)
        column.addWidget(FlowRow(leave, self._go), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self._go.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._editor.changed.connect(self._allow)
        self._allow()
        self._editor.setFocus()

    def _allow(self) -> None:
        agreed = self._editor.value() == self._count
        self._go.setEnabled(agreed)
        self._go.setDefault(agreed)


class DayDialog(QDialog):
    """Asks for a day, and for a reason where one is needed."""

    def __init__(
        self, title: str, name: str, today: Callable[[], date], parent: QWidget, *, reason: bool
    ) -> None:
        """Ask under a title; ``name`` is what the day is called."""
        super().__init__(parent)
        self.setObjectName("retention_day_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._needs_reason = reason
        self._today = today
        kind = ComingDayEditor if reason else PastDayEditor
        self._day = kind("retention_day", today)
        self._reason = TextEditor("retention_reason", longest=MAX_REASON)
        fields = [Field("day", name, self._day, required=True)]
        if reason:
            fields.append(
                Field("reason", self.tr("Grund"), self._reason, required=True, wide=True,
                      hint=self.tr("Zum Beispiel: laufende Beschwerde. Bitte keine Namen."))
            )  # fmt: skip
        self._save = primary("retention_day_save", self.tr("Übernehmen"), "check")
        leave = secondary("retention_day_cancel", self.tr("Abbrechen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_MARGIN,) * 4)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING, name="retention_day_title", wrap=True))
        column.addWidget(Form("retention_day_form", fields))
        self._advice = label("", TextStyle.MUTED, name="retention_day_advice", wrap=True)
        self._advice.hide()
        column.addWidget(self._advice)
        column.addWidget(FlowRow(leave, self._save), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self._save.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        for editor in (self._day, self._reason):
            editor.changed.connect(self._allow)
        self._allow()
        self._day.setFocus()

    @property
    def day(self) -> date | None:
        """Return the day."""
        return self._day.value()

    @property
    def reason(self) -> str:
        """Return the reason, empty where none was asked for."""
        return self._reason.value().strip() if self._needs_reason else ""

    def _allow(self) -> None:
        advice = self._wrong_day()
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        complete = self.day is not None and (bool(self.reason) or not self._needs_reason)
        self._save.setEnabled(complete and not advice)

    def _wrong_day(self) -> str:
        """Return what to do about a day that makes no sense: put off into the past, or ahead."""
        if self.day is None:
            return ""
        if self._needs_reason and self.day <= self._today():
            return self.tr("Bitte einen Tag nach heute wählen.")
        if not self._needs_reason and self.day > self._today():
            return self.tr("Der Tag liegt noch vor uns. Bitte den Tag des Angebots eintragen.")
        return ""
