"""The consents of a case: a small list, each entered or changed below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.case import Case
from intdesk.domain.consent import MAX_TEXT, Consent, validate
from intdesk.domain.dates import format_day
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import ComingDayEditor, PastDayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.mnemonics import EVERY_LETTER
from ui.screens.cases.consent_papers import ConsentPapersDialog
from ui.screens.cases.withdrawal import WithdrawalForm
from ui.sentences import sentence_for

MOST_ROWS = 4
DAY_WIDTH, STATE_WIDTH = 112, 110
_HALF = 150
NEW = -1


class ConsentsSection(FoldedSection):
    """Lists the consents; ``settled`` saves the form of the case before, if that is needed."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a case."""
        title = QCoreApplication.translate("titles", "Einwilligungen")
        super().__init__("case_consents", title)
        self._context = context
        self._settled = settled
        self._case: Case | None = None
        self._at = NEW
        self._table = self._consent_table()
        self._form = self._consent_form()
        self._binder: Binder[Consent] = Binder(self._form)
        self._hint = label(
            self.tr("Wofür, in welchem Umfang, von wann bis wann. Keine Namen eintragen."),
            TextStyle.SMALL, name="case_consents_hint", wrap=True,
        )  # fmt: skip
        self.withdrawal = WithdrawalForm(context)
        self.withdrawal.left.connect(self._end_withdrawal)
        self._buttons()
        self.body.addWidget(self._hint)
        self.body.addWidget(self._table)
        self.body.addWidget(self._actions)
        self.body.addWidget(self._form)
        self.body.addWidget(self._form_actions)
        self.body.addWidget(self.withdrawal)

    @property
    def dirty(self) -> bool:
        """Tell whether a consent is entered that is not saved."""
        return (not self._form.isHidden() and self._binder.dirty) or self.withdrawal.form.dirty

    @property
    def entering(self) -> bool:
        """Tell whether a consent or its withdrawal is being entered."""
        return not (self._form.isHidden() and self.withdrawal.form.isHidden())

    def show_record(self, case: Case | None) -> None:
        """Show the consents of a saved case."""
        changed = case is None or self._case is None or case.id != self._case.id
        self._case = case
        self.setVisible(case is not None)
        if changed or not self.dirty:
            self.withdrawal.form.hide()  # it is about a consent of the case before
            self._show_form(shown=False)
        consents = case.consents if case is not None else ()
        fill_rows(self._table, [self._texts(consent) for consent in consents])
        fix_height(self._table, min(len(consents), MOST_ROWS))
        self._table.setVisible(bool(consents))
        if consents:
            self._table.setCurrentCell(len(consents) - 1, 0)
        for button in (self.edit_button, self.revoke_button, self.remove_button):
            button.setVisible(bool(consents))
        title = self.tr("Einwilligungen ({n})") if consents else self.tr("Einwilligungen")
        self.button.setText(title.format(n=len(consents)))
        self.set_unfolded(self.unfolded)

    def add(self) -> None:
        """Begin a new consent of today."""
        self._begin(NEW, Consent(given_on=self._context.clock.today()))

    def edit(self) -> None:
        """Change the chosen consent, for instance because it was revoked."""
        at = self._table.currentRow()
        if self._case is not None and 0 <= at < len(self._case.consents):
            self._begin(at, self._case.consents[at])

    def revoke(self) -> None:
        """Ask for the day on which the chosen consent was withdrawn."""
        at = self._table.currentRow()
        if self._case is None or not 0 <= at < len(self._case.consents):
            return
        if self._case.consents[at].revoked_on is None and self._settled():
            self._actions.hide()
            self.withdrawal.begin(self._case, at)

    def print_papers(self) -> None:
        """Open the dialog with the forms to sign."""
        if self._case is not None and self._settled():
            dialog = ConsentPapersDialog(self._context, self._case, self)
            self._context.dialogs.run(dialog)

    def save(self) -> bool:
        """Save what is entered, or show beside the fields what is wrong; tells whether saved."""
        if self.withdrawal.form.dirty:
            return self.withdrawal.form.save()
        if self._case is None:
            return False
        draft = self._binder.collect()
        if not self._binder.show_problems(validate(draft), sentence_for):
            return False
        consents = list(self._case.consents)
        if self._at == NEW:
            consents.append(draft)
        else:
            consents[self._at] = draft
        return self._store(consents)

    def remove(self) -> None:
        """Take the chosen consent away; undo brings it back."""
        at = self._table.currentRow()
        if self._case is not None and 0 <= at < len(self._case.consents):
            self._store([c for n, c in enumerate(self._case.consents) if n != at])

    def cancel(self) -> None:
        """Leave the consent as it was."""
        if not self.withdrawal.form.isHidden():
            self.withdrawal.form.end()
        self._show_form(shown=False)
        self.add_button.setFocus()

    def _end_withdrawal(self) -> None:
        self._actions.show()
        self.add_button.setFocus()

    def _store(self, consents: Sequence[Consent]) -> bool:
        if self._case is None or not self._settled():
            return False
        try:
            changes = self._context.office.cases.set_consents(self._case.id, consents)
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._show_form(shown=False)
        self._context.bus.publish(changes)
        self.add_button.setFocus()
        return True

    def _begin(self, at: int, consent: Consent) -> None:
        self._at = at
        self._binder.load(consent)
        self._show_form(shown=True)
        self._form.reveal("purpose")

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _texts(self, consent: Consent) -> tuple[str, str, str]:
        given = format_day(consent.given_on) if consent.given_on else ""
        release = self.tr("Schweigepflichtentbindung: {purpose}")
        purpose = release.format(purpose=consent.purpose) if consent.release else consent.purpose
        return purpose, given, self._state(consent)

    def _state(self, consent: Consent) -> str:
        if consent.revoked_on is not None:
            return self.tr("widerrufen {day}").format(day=format_day(consent.revoked_on))
        if not consent.holds(self._context.clock.today()):
            return self.tr("gilt nicht")
        if consent.valid_until is None:
            return self.tr("gilt")
        return self.tr("bis {day}").format(day=format_day(consent.valid_until))

    def _consent_table(self) -> QTableWidget:
        heads = (self.tr("Zweck"), self.tr("Erteilt"), self.tr("Stand"))
        table = plain_table("case_consents_list", heads, self.tr("Einwilligungen"), 0)
        table.setColumnWidth(1, DAY_WIDTH)
        table.setColumnWidth(2, STATE_WIDTH)
        table.activated.connect(lambda _index: self.edit())
        return table

    def _consent_form(self) -> Form:
        today = self._context.clock.today
        purpose, scope = (TextEditor(name, longest=MAX_TEXT) for name in ("purpose", "scope"))
        return Form(
            "case_consent_form",
            [
                Field("purpose", self.tr("Zweck"), purpose, required=True, wide=True),
                Field("scope", self.tr("Umfang"), scope, required=True, wide=True),
                *(
                    Field(name, title, kind(name, today), required=needed, width=_HALF)
                    for name, title, kind, needed in (
                        ("given_on", self.tr("Erteilt am"), PastDayEditor, True),
                        ("valid_until", self.tr("Gilt bis"), ComingDayEditor, False),
                        ("revoked_on", self.tr("Widerrufen am"), PastDayEditor, False),
                    )
                ),
            ],
            taken=EVERY_LETTER,
        )

    def _buttons(self) -> None:
        tr = self.tr
        self.add_button = secondary("consent_add", tr("Einwilligung eintragen"), "plus")
        self.edit_button = secondary("consent_edit", tr("Ändern"), "pencil")
        self.revoke_button = secondary("consent_revoke", tr("Widerrufen …"), "x")
        self.revoke_button.clicked.connect(self.revoke)
        self.papers_button = secondary("consent_papers_open", tr("Formulare …"), "printer")
        self.papers_button.clicked.connect(self.print_papers)
        self.remove_button = secondary("consent_remove", tr("Entfernen"), "trash-2")
        self.save_button = primary("consent_save", tr("Übernehmen"), "check")
        self.cancel_button = secondary("consent_cancel", tr("Abbrechen"))
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self._actions = FlowRow(
            self.add_button, self.papers_button, self.edit_button, self.revoke_button,
            self.remove_button,
        )  # fmt: skip
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)
