"""The life of an agreement above its form: state, next steps, review, versions, next year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.target_agreement import (
    ACTIVE_STATES,
    BOUND_STATES,
    CODE_FIELDS,
    MULTI_CODE_FIELDS,
    OVER_STATES,
    Named,
    TargetAgreement,
)
from intdesk.domain.target_agreement import (
    AgreementState as S,
)
from intdesk.domain.target_states import NEXT
from intdesk.domain.target_versions import differences, terms_of
from intdesk.errors import IntDeskError, InvalidDraftError
from intdesk.texts.target_labels import STATE_WORDS, TERM_WORDS, term_text, term_words
from ui.context import AppContext
from ui.kit.buttons import Button, secondary
from ui.kit.dialogs import Notice
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import TableDialog, fill_rows, plain_table, wrap_rows
from ui.screens.target_agreements.step_dialogs import EndDialog, ExtendDialog
from ui.sentences import WINDOW, sentence_for, shown_word

VERSIONS_SIZE = QSize(900, 520)


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_life", german)


def step_words(before: S, after: S) -> str:
    """Return what a button says that takes a step."""
    if before in OVER_STATES:
        return _text("Wieder öffnen")
    return {
        S.DRAFT: _text("Zurück zum Entwurf"),
        S.AGREED: _text("Ist abgestimmt"),
        S.SIGNED: _text("Ist unterzeichnet"),
        S.RUNNING: _text("Läuft weiter") if before is S.REVIEWED else _text("Läuft"),
        S.REVIEWED: _text("Ist überprüft"),
        S.EXTENDED: _text("Verlängern …"),
        S.CLOSED: _text("Abschließen"),
        S.ENDED: _text("Vorzeitig beenden …"),
    }[after]


def take_step(context: AppContext, parent: QWidget, agreement: TargetAgreement, state: S) -> bool:
    """Take a step, ask for day and reason where it needs them; tells whether it was taken."""
    store = context.office.target_agreements
    if state is S.EXTENDED:
        dialog = ExtendDialog(context, agreement, parent)
        if not context.dialogs.run(dialog):
            return False
        day = dialog.day.value() or date.min
        return attempt(context, parent, lambda: store.extend(agreement.id, day))
    if state is S.ENDED:
        ending = EndDialog(context, agreement, parent)
        if not context.dialogs.run(ending):
            return False
        ended, reason = ending.day.value() or date.min, ending.reason.value()
        return attempt(context, parent, lambda: store.end(agreement.id, ended, reason))
    return attempt(context, parent, lambda: store.move(agreement.id, state))


def attempt(context: AppContext, parent: QWidget, act: Callable[[], Changes]) -> bool:
    """Do something with an agreement, or say why not; tells whether it was done."""
    try:
        changes = act()
    except InvalidDraftError as error:
        words = " ".join(dict.fromkeys(sentence_for(p) for p in error.problems))  # type: ignore[arg-type]
        title = _text("Das geht noch nicht.")
        context.dialogs.tell(parent, Notice(title, words))
        return False
    except IntDeskError as error:
        context.errors.report(error)
        return False
    context.bus.publish(changes)
    return True


def versions_dialog(
    context: AppContext, agreement: TargetAgreement, parent: QWidget
) -> TableDialog:
    """Return the dialog that shows what each version changed."""
    heads = (_text("Fassung"), _text("Was"), _text("Vorher"), _text("Nachher"))
    table = plain_table("agreement_versions", heads, _text("Geänderte Punkte"), 2, 3)
    table.setColumnWidth(0, 84)
    table.setColumnWidth(1, 190)
    places = {goal.key: n for n, goal in enumerate(agreement.goals, 1)}
    versions = [(v.number, v.terms, v.named) for v in agreement.earlier]
    versions.append((agreement.revision, terms_of(agreement), agreement.named))
    rows = []
    for (first, before, old), (second, after, new) in pairwise(versions):
        rows += [
            (f"{first} → {second}", term_words(change.term, places, WINDOW),
             _told(context, change.term.name, change.before, old),
             _told(context, change.term.name, change.after, new))
            for change in differences(before, after)
        ]  # fmt: skip
    fill_rows(table, rows)
    wrap_rows(table)
    dialog = TableDialog("versions", _text("Fassungen vergleichen"), table, VERSIONS_SIZE, parent)
    signed = [
        _text("Fassung {n} unterzeichnet am {day}").format(n=v.number, day=format_day(v.signed_on))
        for v in agreement.earlier
        if v.signed_on is not None
    ]
    nothing = "" if rows else _text("Bisher ist nichts geändert.")
    dialog.say(". ".join(part for part in (*signed, nothing) if part))
    return dialog


def _told(context: AppContext, name: str, text: str, named: Sequence[Named]) -> str:
    """Return what a term says, with the labels of its codes and the names of other records.

    ``named`` are the names at the signature; without them they are those of today.
    """
    kept = {one.code: one.words for one in named if one.term == name}
    if name in {"line_id", "measure_line"} and text:
        lines = context.office.budget_lines.many([int(text)])
        return kept.get(text) or next((line.name for line in lines), "–")
    if name == "concept_goals" and text:
        codes = text.split(", ")
        today = {goal.code: goal.words for goal in context.office.concepts.served(codes)}
        names = {**today, **kept}
        return "\n".join(names[code] for code in codes if code in names) or "–"
    lists = {**CODE_FIELDS, **MULTI_CODE_FIELDS}
    if name in lists and text:
        codes = text.split(", ")
        return ", ".join(kept.get(c) or context.codes.label(lists[name], c) for c in codes)
    return term_text(name, text) or "–"


class LifeRow(QWidget):
    """State and steps of the agreement that is shown."""

    def __init__(
        self,
        context: AppContext,
        page: QWidget,
        settled: Callable[[], bool],
        review: Callable[[], None],
        follow: Callable[[int], None],
    ) -> None:
        """Begin without an agreement; ``follow`` begins the one for the next year."""
        super().__init__()
        self._context, self._page, self._settled = context, page, settled
        self._follow = follow
        self._agreement: TargetAgreement | None = None
        self._state = label("", TextStyle.STRONG, name="agreement_state", wrap=True)
        self._reason = label("", TextStyle.MUTED, name="agreement_end_reason", wrap=True)
        self._names = label("", TextStyle.MUTED, name="agreement_names", wrap=True)
        self.steps: dict[S, Button] = {}
        self._flow = FlowRow()
        self.review_button = secondary("agreement_review", _text("Ziele überprüfen …"),
                                       "list-checks")  # fmt: skip
        self.version_button = secondary("agreement_version", _text("Neue Fassung"), "pencil")
        self.compare_button = secondary("agreement_compare", _text("Fassungen vergleichen …"))
        self.next_button = secondary("agreement_next", _text("Nächstes Jahr anlegen"), "repeat")
        self.review_button.clicked.connect(review)
        self.version_button.clicked.connect(self._begin_version)
        self.compare_button.clicked.connect(self._compare)
        self.next_button.clicked.connect(self._next_year)
        for state in S:
            button = secondary(f"agreement_step_{state}", " ", "arrow-right")
            button.clicked.connect(lambda _=False, s=state: self._step(s))
            self.steps[state] = button
            self._flow.flow.addWidget(button)
        more = (self.review_button, self.version_button, self.compare_button, self.next_button)
        for button in more:
            self._flow.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._reason)
        column.addWidget(self._names)
        column.addWidget(self._flow)
        self._flow.setEnabled(not context.office.read_only)

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Offer the steps of a saved agreement."""
        self._agreement = agreement
        self.setVisible(agreement is not None)
        if agreement is None:
            return
        words = shown_word(STATE_WORDS[agreement.state])
        if agreement.ended_on is not None:
            words = _text("{state} am {day}").format(
                state=words, day=format_day(agreement.ended_on)
            )
        parts = [_text("Stand: {state}").format(state=words)]
        if agreement.earlier:
            parts.append(_text("Fassung {n}").format(n=agreement.revision))
        if agreement.extended_to is not None:
            parts.append(
                _text("verlängert bis {day}").format(day=format_day(agreement.extended_to))
            )
        self._state.setText(", ".join(parts))
        self._reason.setText(agreement.end_reason)
        self._reason.setVisible(bool(agreement.end_reason))
        self._show_names(agreement)
        for state, button in self.steps.items():
            possible = state in NEXT[agreement.state]
            button.setVisible(possible)
            if possible:
                text = step_words(agreement.state, state)
                button.setText(text)
                button.setAccessibleName(text)
        self.review_button.setVisible(agreement.reviewable and bool(agreement.goals))
        self.version_button.setVisible(agreement.state in ACTIVE_STATES)
        self.compare_button.setVisible(bool(agreement.earlier))
        self.next_button.setVisible(agreement.state in BOUND_STATES)

    def _show_names(self, agreement: TargetAgreement) -> None:
        """Say what stands under the signatures where the form shows another name of today."""
        store = self._context.office.target_agreements
        told = [
            _text("{term} „{then}“ ({today})").format(
                term=shown_word(TERM_WORDS[one.term]),
                then=one.then,
                today=_text("heute „{name}“").format(name=one.today)
                if one.today
                else _text("gibt es nicht mehr"),
            )
            for one in store.renamed(agreement)
        ]
        words = _text("Namen bei der Unterschrift: {names}.")
        self._names.setText(words.format(names="; ".join(told)))
        self._names.setVisible(bool(told))

    def _next_year(self) -> None:
        if self._agreement is not None:
            self._follow(self._agreement.id)

    def _step(self, state: S) -> None:
        if self._agreement is not None and self._settled():
            agreement = self._context.office.target_agreements.get(self._agreement.id)
            take_step(self._context, self._page, agreement, state)

    def _begin_version(self) -> None:
        agreement = self._agreement
        if agreement is not None and self._settled():
            store = self._context.office.target_agreements
            attempt(self._context, self._page, lambda: store.begin_version(agreement.id))

    def _compare(self) -> None:
        if self._agreement is not None:
            dialog = versions_dialog(self._context, self._agreement, self._page)
            self._context.dialogs.run(dialog)
