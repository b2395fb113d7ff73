"""The dialogs of steps that need more than a click: an extension, an end before its time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from intdesk.domain.dates import format_day
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.domain.target_states import missing_to_end
from ui.context import AppContext
from ui.help_key import add_help_key
from ui.kit.buttons import primary, secondary
from ui.kit.fit_dialog import fit
from ui.kit.form.amounts import ComingDayEditor, DayEditor, PastDayEditor
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.message_dialog import DIALOG_MARGIN
from ui.sentences import sentence_for

WIDTH = 400


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_life", german)


class StepDialog(QDialog):
    """Title, the term so far, a day and two buttons; subclasses check what was entered."""

    def __init__(
        self, day: DayEditor, agreement: TargetAgreement, parent: QWidget,
        words: tuple[str, str, str, str], *more: QWidget,
    ) -> None:  # fmt: skip
        """Ask for ``day``; ``words`` are the name, title, what the day is, what is done.

        ``more`` is asked between the day and the buttons.
        """
        super().__init__(parent)
        name, title, asked, does = words
        add_help_key(self, "zielvereinbarung")
        self.setObjectName(f"{name}_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.agreement = agreement
        self.day = day
        self.day_box = FieldBox(Field(f"{name}_day", asked, self.day, required=True))
        self.day.changed.connect(self.day_box.clear_problem)
        self.ok_button = primary(f"{name}_ok", does, "check")
        cancel = secondary(f"{name}_cancel", _text("Abbrechen"))
        self.ok_button.clicked.connect(self.check)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN)
        column.setSpacing(12)
        column.addWidget(label(title, TextStyle.HEADING))
        if agreement.last_day is not None:
            term = _text("Bisher gilt sie bis {day}.").format(day=format_day(agreement.last_day))
            column.addWidget(label(term, TextStyle.MUTED, wrap=True))
        for box in (self.day_box, *more):
            column.addWidget(box)
        column.addStretch(1)
        column.addWidget(FlowRow(cancel, self.ok_button), 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self.day.setFocus()

    def check(self) -> None:
        """Accept, or say beside the field what is missing."""
        raise NotImplementedError

    def refuse_day(self, problem: str) -> None:
        """Say what is wrong with the day and put the cursor there."""
        self.day_box.show_problem(problem)
        fit(self)
        self.day.setFocus()


class ExtendDialog(StepDialog):
    """Asks until when an agreement is extended."""

    def __init__(self, context: AppContext, agreement: TargetAgreement, parent: QWidget) -> None:
        """Begin without a day."""
        words = (
            "extend", _text("Zielvereinbarung verlängern"), _text("Verlängert bis"),
            _text("Verlängern"),
        )  # fmt: skip
        day = ComingDayEditor("extend_day", context.clock.today)
        super().__init__(day, agreement, parent, words)

    def check(self) -> None:
        """Accept a day after the present end."""
        day, end = self.day.value(), self.agreement.last_day
        if day is None or (end is not None and day <= end):
            self.refuse_day(_text("Bitte einen Tag nach dem jetzigen Ende angeben."))
        else:
            self.accept()


class EndDialog(StepDialog):
    """Asks on which day an agreement ended before its time, and why."""

    def __init__(self, context: AppContext, agreement: TargetAgreement, parent: QWidget) -> None:
        """Begin without day and reason."""
        words = (
            "end", _text("Zielvereinbarung vorzeitig beenden"), _text("Beendet am"),
            _text("Beenden"),
        )  # fmt: skip
        reason = NoteEditor("end_reason", lines=3)
        hint = _text("Steht nur intern, im Sachstandsblatt und in der Liste.")
        box = FieldBox(Field("end_reason", _text("Warum?"), reason, required=True, hint=hint))
        day = PastDayEditor("end_day", context.clock.today)
        super().__init__(day, agreement, parent, words, box)
        self._today, self.reason, self._box = context.clock.today, reason, box
        reason.changed.connect(box.clear_problem)

    def check(self) -> None:
        """Accept a day of the term until today, with a reason."""
        ended = replace(self.agreement, ended_on=self.day.value(), end_reason=self.reason.value())
        missing = {p.field: sentence_for(p) for p in missing_to_end(ended, self._today())}
        if "ended_on" in missing:
            self.refuse_day(missing["ended_on"])
        elif missing:
            self._box.show_problem(missing["end_reason"])
            fit(self)
            self.reason.setFocus()
        else:
            self.accept()
