"""Closing a case with a reason, and opening it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.case import Case
from intdesk.domain.changes import Changes
from intdesk.domain.codes import CodeListId
from intdesk.domain.dates import format_day
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from ui.context import AppContext
from ui.editors import code_editor
from ui.kit.buttons import secondary
from ui.kit.form.amounts import DayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import label
from ui.kit.layout import FlowRow
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for
from ui.texts import case_fields

_HALF = 150


@dataclass(frozen=True, slots=True)
class ClosingDraft:
    """Day and reason (a code) of a closing."""

    closed_on: date | None = None
    closing_reason: str = ""


class ClosingSection(FoldedSection):
    """Folds out day and reason of an open case, or how a closed one ended.

    ``settled`` saves what is entered in the form of the case before; it tells whether that worked.
    """

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a case."""
        title = QCoreApplication.translate("titles", "Abschluss")
        super().__init__("case_closing", title)
        self._context = context
        self._settled = settled
        self._case: Case | None = None
        names = case_fields()
        day = DayEditor("closed_on", context.clock.today)
        reason = code_editor(context, "closing_reason", CodeListId.CLOSING_REASON)
        self._form = Form(
            "case_closing_form",
            [
                Field("closed_on", self.tr("Tag"), day, required=True, width=_HALF),
                Field(
                    "closing_reason", names["closing_reason"], reason, required=True, width=_HALF
                ),
            ],
            taken=EVERY_LETTER,
        )
        self._binder: Binder[ClosingDraft] = Binder(self._form)
        self._said = label("", name="case_closed_said", wrap=True)
        self.close_button = secondary("case_close", self.tr("Fall abschließen"), "check")
        self.close_button.clicked.connect(self.close_case)
        self.reopen_button = secondary("case_reopen", self.tr("Wieder öffnen"), "rotate-ccw")
        self.reopen_button.clicked.connect(self.reopen_case)
        parts: tuple[QWidget, ...] = (
            self._said, self._form, FlowRow(self.close_button, self.reopen_button)
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)

    def show_case(self, case: Case | None) -> None:
        """Show the state of a saved case; an unfinished closing of it stays as entered."""
        before = self._case
        self._case = case
        self.setVisible(case is not None)
        if case is None:
            return
        same = before is not None and before.id == case.id and not case.closed
        if not (same and self._binder.dirty):
            self._binder.load(ClosingDraft(self._context.clock.today()))
        self._form.setVisible(not case.closed)
        self.close_button.setVisible(not case.closed)
        self.reopen_button.setVisible(case.closed)
        for button in (self.close_button, self.reopen_button):
            button.setEnabled(not self._context.office.read_only)
        words = self._history(case)
        self._said.setText("\n".join(words))
        self._said.setVisible(bool(words))
        self.button.setText(self.tr("Abgeschlossen") if case.closed else self.tr("Abschluss"))
        self.set_unfolded(self.unfolded)

    def close_case(self) -> None:
        """Close the case as entered, or show beside the fields what is missing."""
        draft = self._binder.collect()
        missing = [
            Problem(name, "required")
            for name in ("closed_on", "closing_reason")
            if not getattr(draft, name)
        ]
        if not self._binder.show_problems(missing, sentence_for) or draft.closed_on is None:
            return
        day, reason = draft.closed_on, draft.closing_reason
        if self._run(lambda case: self._context.office.cases.close(case.id, day, reason)):
            self.reopen_button.setFocus()  # the button just used is gone

    def reopen_case(self) -> None:
        """Open the case again."""
        if self._run(lambda case: self._context.office.cases.reopen(case.id)):
            self.close_button.setFocus()

    def _run(self, act: Callable[[Case], Changes]) -> bool:
        """Do something with the case; tells whether it was done."""
        if self._case is None or not self._settled():
            return False
        try:
            changes = act(self._case)
        except InvalidDraftError as error:
            found = [p for p in error.problems if isinstance(p, Problem)]
            self._binder.show_problems(found, sentence_for)
        except IntDeskError as error:
            self._context.errors.report(error)
        else:
            self._context.bus.publish(changes)
            self._context.bus.announce(changes.undo_label)
            return True
        return False

    def _history(self, case: Case) -> list[str]:
        codes = self._context.codes
        lines = [
            self.tr("Am {day} abgeschlossen ({reason}), am {again} wieder geöffnet.").format(
                day=format_day(former.closed_on),
                reason=codes.label(CodeListId.CLOSING_REASON, former.reason),
                again=format_day(former.reopened_on),
            )
            for former in case.closings
        ]
        if case.closed_on is not None:
            reason = codes.label(CodeListId.CLOSING_REASON, case.closing_reason)
            words = self.tr("Abgeschlossen am {day}: {reason}.")
            lines.append(words.format(day=format_day(case.closed_on), reason=reason))
        return lines
