"""The rights of the person of a case: access, correction, restriction, and what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.case import Case
from intdesk.domain.case_rights import GROUND, SINCE
from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.problems import Problem
from intdesk.domain.rights import MAX_NOTE, RestrictionGround, Right, RightsRequest, validate
from intdesk.errors import IntDeskError
from intdesk.texts.rights import GROUND_WORDS, RIGHT_WORDS
from ui.context import AppContext
from ui.editors import words_editor
from ui.kit.buttons import Button, secondary
from ui.kit.dialogs import Choice, Notice
from ui.kit.form.amounts import PastDayEditor
from ui.kit.form.editor import NoteEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fix_height, plain_table
from ui.screens.cases.entry_form import EntryForm
from ui.sentences import shown_word, shown_words
from ui.subject_access import SubjectAccessDialog

LIFT = "lift"
MOST_ROWS = 4
STATE_WIDTH = 182
_HALF = 150


@dataclass(frozen=True, slots=True)
class Restriction:
    """Day and ground (a code) of a restriction, as the form edits them."""

    restricted_on: date | None = None
    restriction_ground: str = ""


class RightsSection(FoldedSection):
    """Folds out what the person may ask for; ``settled`` saves the form of the case before."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without a case."""
        title = QCoreApplication.translate("titles", "Rechte der Person")
        super().__init__("case_rights", title)
        self.button.setText(self.tr("Rechte der Person"))
        self._context = context
        self._settled = settled
        self._case: Case | None = None
        self._said = label("", TextStyle.SMALL, name="case_rights_said", wrap=True)
        self._table = self._request_table()
        self.request = self._request_form()
        self.restriction = self._restriction_form()
        self._buttons()
        parts = (
            self._said, self._table, self._actions, self._more, self.request, self.restriction
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        for form in (self.request, self.restriction):
            form.left.connect(self._show_actions)

    @property
    def dirty(self) -> bool:
        """Tell whether something is entered that is not saved."""
        return self.request.dirty or self.restriction.dirty

    @property
    def entering(self) -> bool:
        """Tell whether one of the small forms is open."""
        return not (self.request.isHidden() and self.restriction.isHidden())

    def show_record(self, case: Case | None) -> None:
        """Show what the person of a saved case asked for, the latest first."""
        same = case is not None and self._case is not None and case.id == self._case.id
        self._case = case
        self.setVisible(case is not None)
        if not (same and self.dirty):
            self.cancel()
        if case is None:
            return
        waiting = sum(request.done_on is None for request in case.requests)
        title = (
            self.tr("Rechte der Person ({n} offen)") if waiting else (self.tr("Rechte der Person"))
        )
        self.button.setText(title.format(n=waiting))
        self.set_unfolded(self.unfolded)
        rows = [self._texts(request) for request in reversed(case.requests)]
        fill_rows(self._table, rows)
        fix_height(self._table, min(len(rows), MOST_ROWS))
        self._table.setVisible(bool(rows))
        if rows:
            self._table.setCurrentCell(0, 0)
        self._said.setText(self._words(case))
        self.restrict_button.setVisible(not case.restricted)
        self.lift_button.setVisible(case.restricted)
        self.answer_button.setVisible(waiting > 0)

    def cancel(self) -> None:
        """Leave what is entered."""
        for form in (self.request, self.restriction):
            if not form.isHidden():
                form.end()

    def give_access(self) -> None:
        """Open the dialog that answers what is kept of the person."""
        if self._case is None or not self._settled():
            return
        try:
            dialog = SubjectAccessDialog(
                self._context, self._context.office.subject_access, self._case.id, self
            )
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.dialogs.run(dialog)

    def note_request(self) -> None:
        """Begin a request that came today."""
        self._begin_request(Right.ACCESS, self.tr(
            "Was möchte die Person, und wann kam das? Sie muss innerhalb eines Monats Antwort "
            "haben. Keine Namen eintragen."
        ))  # fmt: skip

    def note_correction(self) -> None:
        """Keep what was corrected; the corrected fields are saved before."""
        if self._settled():
            self._begin_request(Right.RECTIFICATION, self.tr(
                "Berichtigen Sie zuerst die Angaben selbst, oben im Formular oder unter „Name und "
                "Anschrift“. Schreiben Sie hier, was falsch war. Stellen, die die falsche Angabe "
                "bekommen haben, müssen Sie unterrichten."
            ), done=True)  # fmt: skip

    def answer(self) -> None:
        """Keep that the chosen request was answered today."""
        at = self._chosen()
        if self._case is None or at is None or self._case.requests[at].done_on is not None:
            return
        case_id = self._case.id
        self._run(lambda: self._context.office.case_rights.answer(case_id, at))

    def restrict(self) -> None:
        """Begin the restriction of the case."""
        if self._settled():
            self._hide_actions()
            self.restriction.begin(Restriction(self._context.clock.today()), self.tr(
                "Der Fall wird nur noch aufbewahrt: Er lässt sich nicht ändern und steht in keiner "
                "Liste, die gedruckt oder exportiert wird. In den Zahlen zählt er weiter."
            ))  # fmt: skip

    def lift(self) -> None:
        """Lift the restriction after a question."""
        if self._case is None:
            return
        notice = Notice(
            self.tr("Einschränkung aufheben?"),
            self.tr("Der Fall {number} lässt sich danach wieder bearbeiten.").format(
                number=self._case.number
            ),
            advice=self.tr(
                "Die Person muss es vorher wissen (Art. 18 Abs. 3 DSGVO). Haben Sie sie "
                "unterrichtet?"
            ),
        )
        choices = (
            Choice("keep", self.tr("Abbrechen")),
            Choice(LIFT, self.tr("Aufheben"), main=True),
        )
        if self._context.dialogs.ask(self, notice, choices) == LIFT:
            case_id = self._case.id
            self._run(lambda: self._context.office.case_rights.lift(case_id))

    def _begin_request(self, right: Right, hint: str, *, done: bool = False) -> None:
        today = self._context.clock.today()
        self._hide_actions()
        self.request.begin(RightsRequest(right, today, today if done else None), hint)

    def _store_request(self, request: RightsRequest) -> bool:
        if self._case is None:
            return False
        case_id, known = self._case.id, RightsRequest(Right(request.right), request.received_on,
                                                      request.done_on, request.note)  # fmt: skip
        return self._run(lambda: self._context.office.case_rights.note(case_id, known))

    def _store_restriction(self, entered: Restriction) -> bool:
        if self._case is None or entered.restricted_on is None:
            return False
        case_id, day = self._case.id, entered.restricted_on
        ground = RestrictionGround(entered.restriction_ground)
        return self._run(lambda: self._context.office.case_rights.restrict(case_id, day, ground))

    def _run(self, act: Callable[[], Changes]) -> bool:
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return False
        self._context.bus.publish(changes)
        self._context.bus.announce(changes.undo_label)
        self.access_button.setFocus()
        return True

    def _chosen(self) -> int | None:
        row = self._table.currentRow()
        if self._case is None or not 0 <= row < len(self._case.requests):
            return None
        return len(self._case.requests) - 1 - row

    def _texts(self, request: RightsRequest) -> tuple[str, str]:
        words = shown_word(RIGHT_WORDS[request.right])
        return f"{words}: {request.note}" if request.note else words, self._state(request)

    def _state(self, request: RightsRequest) -> str:
        if request.done_on is not None:
            return self.tr("erledigt {day}").format(day=format_day(request.done_on))
        due = request.due_on
        if due is None:
            return self.tr("offen")
        late = due < self._context.clock.today()
        words = self.tr("überfällig {day}") if late else self.tr("Antwort bis {day}")
        return words.format(day=format_day(due))

    def _words(self, case: Case) -> str:
        if case.restricted_on is not None:
            return self.tr("Verarbeitung eingeschränkt seit {day}: {ground}.").format(
                day=format_day(case.restricted_on),
                ground=shown_word(GROUND_WORDS[case.restriction_ground]),
            )
        return self.tr(
            "Auskunft, Berichtigung, Einschränkung, Widerspruch: Was die Person möchte, wird hier "
            "festgehalten und steht im Verlauf."
        )

    def _show_actions(self) -> None:
        for row in (self._actions, self._more):
            row.show()

    def _hide_actions(self) -> None:
        for row in (self._actions, self._more):
            row.hide()

    def _request_table(self) -> QTableWidget:
        heads = (self.tr("Antrag"), self.tr("Stand"))
        table = plain_table("case_requests_list", heads, self.tr("Anträge der Person"), 0)
        table.setColumnWidth(1, STATE_WIDTH)
        return table

    def _request_form(self) -> EntryForm[RightsRequest]:
        today = self._context.clock.today
        rights = words_editor("right", shown_words(RIGHT_WORDS))
        note = NoteEditor("note", lines=2)
        fields = [
            Field("right", self.tr("Was möchte die Person?"), rights, required=True, wide=True),
            Field("received_on", self.tr("Eingegangen am"), PastDayEditor("received_on", today),
                  required=True, width=_HALF),
            Field("done_on", self.tr("Erledigt am"), PastDayEditor("done_on", today), width=_HALF),
            Field("note", self.tr("Was genau?"), note, wide=True,
                  hint=self.tr("Höchstens {most} Zeichen, keine Namen.").format(most=MAX_NOTE)),
        ]  # fmt: skip
        check = lambda draft: validate(draft, today())  # noqa: E731 - a rule with today's date
        return EntryForm("case_request", fields, self.tr("Festhalten"), check, self._store_request)

    def _restriction_form(self) -> EntryForm[Restriction]:
        day = PastDayEditor(SINCE, self._context.clock.today)
        grounds = words_editor(GROUND, shown_words(GROUND_WORDS))
        fields = [
            Field(SINCE, self.tr("Eingeschränkt seit"), day, required=True, width=_HALF),
            Field(GROUND, self.tr("Grund"), grounds, required=True, wide=True),
        ]

        def check(draft: Restriction) -> Sequence[Problem]:
            case_id = self._case.id if self._case else 0
            return self._context.office.case_rights.restriction_problems(
                case_id, draft.restricted_on, draft.restriction_ground
            )

        return EntryForm(
            "case_restriction", fields, self.tr("Einschränken"), check, self._store_restriction
        )

    def _buttons(self) -> None:
        tr = self.tr
        self.access_button = secondary("case_access", tr("Auskunft erteilen …"), "file-text")
        self.request_button = secondary("case_request_add", tr("Antrag eintragen"), "plus")
        self.answer_button = secondary("case_request_done", tr("Beantwortet"), "check")
        self.correct_button = secondary("case_correct", tr("Berichtigung vermerken"), "pencil")
        self.restrict_button = secondary("case_restrict", tr("Einschränken …"), "lock")
        self.lift_button = secondary("case_lift", tr("Einschränkung aufheben …"), "rotate-ccw")
        acts: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.access_button, self.give_access), (self.request_button, self.note_request),
            (self.answer_button, self.answer), (self.correct_button, self.note_correction),
            (self.restrict_button, self.restrict), (self.lift_button, self.lift),
        )  # fmt: skip
        for button, act in acts:
            button.clicked.connect(act)
            button.setEnabled(not self._context.office.read_only)
        self._actions = FlowRow(self.access_button, self.request_button, self.answer_button)
        self._more = FlowRow(self.correct_button, self.restrict_button, self.lift_button)
