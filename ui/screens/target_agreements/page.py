"""The screen of target agreements: list, board or goals, and beside it one agreement."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.evidence import EVIDENCE_KINDS
from intdesk.domain.target_agreement import (
    AgreementState,
    TargetAgreement,
)
from intdesk.domain.target_terms import still_reviewed
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.cost_links import CostSection
from ui.kit.buttons import Button, secondary
from ui.kit.dialogs import Notice
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.target_agreements.columns import agreement_columns, told_fields
from ui.screens.target_agreements.deadlines import DeadlineSection
from ui.screens.target_agreements.evidence import AgreementEvidence
from ui.screens.target_agreements.form import AgreementEntry
from ui.screens.target_agreements.goals import GoalSection
from ui.screens.target_agreements.life import LifeRow, take_step
from ui.screens.target_agreements.outputs import OutputRow
from ui.screens.target_agreements.reviewing import ReviewDialog
from ui.screens.target_agreements.templates import TemplateDialog, from_template
from ui.screens.target_agreements.views import (
    BOARD,
    DEPARTMENTS,
    GOALS,
    LIST,
    AgreementViews,
)
from ui.targets import Target
from ui.unsaved import may_leave_unsaved

_FILTERS = (
    "state", "was_signed", "light", "department", "fields_of_action", "degree", "red", "yellow",
    "green", "grey", "reviewed_on", "measure_due", "last_day", "begin",
)  # fmt: skip
_SHOWN_KINDS = frozenset({Kind.FOLLOW_UP, *EVIDENCE_KINDS})


def _text(german: str) -> str:
    return QCoreApplication.translate("target_agreements", german)


def agreement_spec() -> ListSpec:
    """Return what the list of agreements is made of."""
    return ListSpec(
        kind=Kind.TARGET_AGREEMENT,
        name="agreements",
        title=_text("Zielvereinbarungen"),
        icon="target",
        fields=tuple(agreement_columns()),
        filters=_FILTERS,
        search=_text("Suchen: Titel, Fachbereich, Ziel, Maßnahme …"),
        one=_text("Zielvereinbarung"),
        many=_text("Zielvereinbarungen"),
        nothing=_text(
            "In diesem Jahr gilt noch keine Zielvereinbarung. Unter „Muster …“ finden Sie typische "
            "Ziele der Fachbereiche."
        ),
        first=_text("Zielvereinbarung anlegen"),
        timed=False,
        told=told_fields(),
    )


class TargetAgreementPage(RecordPage):
    """Agreements with goals, measures, reviews, evidence, versions and papers."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show the agreements of the chosen year."""
        self._entry = AgreementEntry(context)
        super().__init__(context, agreement_spec(), self._entry)
        self.life = LifeRow(context, self, self._settled, self.review, self._follow)
        self.goals = GoalSection(context, self._settled, self._tell)
        self.deadlines = DeadlineSection(context, self._settled)
        self.evidence = AgreementEvidence(context)
        self.outputs = OutputRow(context, self, self._settled)
        self.panel.add_above_form(self.life)
        self.panel.add_above_form(self.goals)
        self.goals.refused.connect(self.panel.hush)
        self.costs = CostSection(context, Kind.TARGET_AGREEMENT).follow(self.panel)
        self.panel.add_below(self.deadlines, self.evidence, self.costs, self.outputs)
        self.panel.asked_first += [self._may_leave_goal, self.deadlines.may_leave]
        self.panel.left_first += [self.goals.leave, self.deadlines.leave]
        self.panel.saved_first.append(self.goals.save_by_key)
        outputs = self.outputs.paper, self.outputs.export, self.outputs.document
        for output in (*outputs, self.views.goals.export):
            output.written.connect(self._say_written)
        self.views.picked.connect(self.open_record)
        self.views.moved.connect(self._move)
        self.views.templates_wanted.connect(self.choose_template)
        self.panel.loaded.connect(lambda _new: self._show_sections())
        self._show_sections()

    def arrive(self, target: Target) -> None:
        """Show the list where one is asked for, the goals of a colour, or the board."""
        view, _, light = target.part.partition("/")
        if target.query is not None:
            self.views.choose(LIST)
        elif view == GOALS:
            self.views.choose(GOALS)
            self.views.goals.choose(light)
        elif view in {BOARD, DEPARTMENTS}:
            self.views.choose(view)
        super().arrive(target)
        if view == GOALS:
            self.views.goals.table.setFocus()

    def open_record(self, record_id: int) -> None:
        """Show an agreement; where it has goals, they come first."""
        super().open_record(record_id)
        if self.panel.shown == record_id and not self.panel.dirty:
            self.goals.focus_goals()

    def beside(self) -> QWidget:
        """Return list, board and goals, one at a time."""
        self.views = AgreementViews(self.context, self.list)
        return self.views

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to the templates."""
        button = secondary("agreements_templates", self.tr("Muster …"), "copy")
        button.setToolTip(self.tr("Mit typischen Zielen eines Fachbereichs beginnen"))
        button.clicked.connect(self.choose_template)
        button.setEnabled(not self.context.office.read_only)
        return (button,)

    def concerns(self, changes: Changes) -> bool:
        """Refresh for what stands as evidence, too."""
        return super().concerns(changes) or bool(changes.kinds & _SHOWN_KINDS)

    def refresh(self) -> None:
        """Ask for all views and the agreement anew."""
        super().refresh()
        self.views.refresh()
        self._show_sections()

    def choose_template(self) -> None:
        """Begin an agreement with typical goals."""
        if not self.panel.may_leave():
            return
        dialog = TemplateDialog(self.context, self)
        if self.context.dialogs.run(dialog) and dialog.chosen is not None:
            year = self.context.year.year
            self._begin(from_template(self._entry.blank(), dialog.chosen, year))

    def review(self) -> None:
        """Review all goals of the shown agreement in one pass."""
        if not self._settled():
            return
        agreement = self._agreement()
        if agreement is None:
            return
        dialog = ReviewDialog(self.context, still_reviewed(agreement), self)
        if self.context.dialogs.run(dialog) and dialog.changes is not None:
            self._tell(dialog.changes)

    def _tell(self, changes: Changes) -> None:
        """Publish a change and offer to take it back."""
        self.context.bus.publish(changes)
        self.list.say_undo(changes)

    def _follow(self, record_id: int) -> None:
        """Begin the agreement for the next year from what was reached."""
        if not self.panel.may_leave():
            return
        draft = self.context.office.target_agreements.following(record_id)
        if draft.begin is not None:
            self.context.year.choose(draft.begin.year)
        self._begin(draft)

    def _begin(self, draft: TargetAgreement) -> None:
        """Store a draft with its goals and show it; undo takes it back."""
        try:
            saved = self.context.office.target_agreements.save(draft)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.context.bus.publish(saved.changes)
        self.open_record(saved.id)
        self.list.choose_new(saved.id)

    def _on_saved(self, record_id: int, new: bool) -> None:  # noqa: FBT001 - a signal's value
        """Go on with the agreement that was begun: its goals come next."""
        super()._on_saved(record_id, new)
        if new and self.panel.edit(record_id):
            self.goals.add_button.setFocus()

    def _move(self, record_id: int, state: str) -> None:
        """Take a step that the board asks for."""
        if self.panel.shown == record_id and not self._settled():
            return
        try:
            agreement = self.context.office.target_agreements.get(record_id)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        take_step(self.context, self, agreement, AgreementState(state))
        self.views.shown_board.focus_card(record_id)

    def _show_sections(self) -> None:
        agreement = self._agreement()
        self._entry.lock(agreement)
        parts: tuple[Callable[[TargetAgreement | None], None], ...] = (
            self.life.show_agreement, self.goals.show_agreement, self.evidence.show_agreement,
            self.outputs.show_agreement, self.deadlines.show_agreement,
        )  # fmt: skip
        for show in parts:
            show(agreement)

    def _agreement(self) -> TargetAgreement | None:
        """Return the agreement that is shown, none for a new one."""
        if not self.panel.shown:
            return None
        try:
            return self.context.office.target_agreements.get(self.panel.shown)
        except IntDeskError:
            return None

    def _settled(self) -> bool:
        """Save what is entered in the form, so that the agreement can be changed elsewhere."""
        return not self.panel.dirty or self.panel.save()

    def _may_leave_goal(self) -> bool:
        """Ask about a goal that is not saved."""
        notice = Notice(
            self.tr("Ziel speichern?"),
            self.tr("Das eingetragene Ziel ist noch nicht gespeichert."),
        )
        goals, dialogs = self.goals, self.context.dialogs
        return not goals.dirty or may_leave_unsaved(dialogs, self, notice, goals.save, goals.cancel)
