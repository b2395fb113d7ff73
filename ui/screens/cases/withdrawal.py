"""Withdrawing a consent of a case, and what has to happen to the name then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.case import Case
from intdesk.domain.problems import Problem
from intdesk.errors import IntDeskError, InvalidDraftError
from ui.context import AppContext
from ui.kit.dialogs import Choice, Notice
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.field import Field
from ui.screens.cases.entry_form import EntryForm

REMOVE, BASIS, LATER = "remove", "basis", "later"
_DAY = "revoked_on"


@dataclass(frozen=True, slots=True)
class WithdrawalDraft:
    """The day of a withdrawal."""

    revoked_on: date | None = None


class WithdrawalForm(QWidget):
    """Asks for the day; ``left`` comes at the end, ``basis_wanted`` if a basis shall be entered."""

    left = Signal()
    basis_wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        """Begin hidden."""
        super().__init__()
        self._context = context
        self._case_id, self._at = 0, 0
        self._wants_basis = False
        day = PastDayEditor(_DAY, context.clock.today)
        field = Field(_DAY, self.tr("Widerrufen am"), day, required=True, width=150)
        self.form: EntryForm[WithdrawalDraft] = EntryForm(
            "consent_withdrawal", [field], self.tr("Widerruf festhalten"), self._problems,
            self._store,
        )  # fmt: skip
        self.form.left.connect(self._end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def begin(self, case: Case, at: int) -> None:
        """Ask for the day on which a consent of a case was withdrawn."""
        self._case_id, self._at = case.id, at
        self.form.begin(WithdrawalDraft(self._context.clock.today()), self.tr(
            "Die Person braucht keinen Grund zu nennen. Was bis dahin geschah, bleibt rechtmäßig. "
            "Ab jetzt darf die Einwilligung nicht mehr genutzt werden: Sagen Sie es auch den "
            "Stellen, mit denen Sie deshalb gesprochen haben."
        ))  # fmt: skip

    def _problems(self, draft: WithdrawalDraft) -> list[Problem]:
        return [] if draft.revoked_on is not None else [Problem(_DAY, "required")]

    def _store(self, draft: WithdrawalDraft) -> bool:
        if draft.revoked_on is None:
            return False
        try:
            done = self._context.office.case_rights.withdraw(
                self._case_id, self._at, draft.revoked_on
            )
        except InvalidDraftError as error:
            self.form.show_problems([p for p in error.problems if isinstance(p, Problem)])
            return False
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._context.bus.publish(done.changes)
        self._context.bus.announce(done.changes.undo_label)
        if done.lapsed:
            self._ask_what_follows()
        return True

    def _ask_what_follows(self) -> None:
        """Offer what the law leaves: the name goes, or another legal basis is recorded."""
        notice = Notice(
            self.tr("Name und Anschrift haben keine Rechtsgrundlage mehr"),
            self.tr("Sie waren nur mit dieser Einwilligung gespeichert."),
            self.tr("Beratungen, Merkmale und alle Zählungen bleiben, ohne Namen."),
            self.tr(
                "Entfernen Sie Name und Anschrift jetzt, oder tragen Sie eine andere "
                "Rechtsgrundlage ein, wenn es wirklich eine gibt."
            ),
        )
        choices = (
            Choice(LATER, self.tr("Später")),
            Choice(BASIS, self.tr("Andere Grundlage eintragen")),
            Choice(REMOVE, self.tr("Name und Anschrift entfernen"), main=True),
        )
        answer = self._context.dialogs.ask(self, notice, choices)
        if answer == REMOVE:
            try:
                changes = self._context.office.identities.remove(self._case_id)
            except IntDeskError as error:
                self._context.errors.report(error)
                return
            self._context.bus.publish(changes)
            self._context.bus.announce(self.tr("Name und Anschrift entfernt"))
        self._wants_basis = answer == BASIS

    def _end(self) -> None:
        self.left.emit()
        if self._wants_basis:
            self._wants_basis = False
            self.basis_wanted.emit()
