"""The screen of assignments: entered as quickly as consultations, paid together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction

from intdesk.domain.assignment import LINKED_KINDS, OPEN_STATES, Assignment, AssignmentState
from intdesk.domain.changes import Changes, Kind
from intdesk.domain.listing import Filter
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.cost_links import COST_KINDS, CostSection
from ui.kit.buttons import Button, secondary
from ui.linked_row import LinkedRow
from ui.list_views import ListView, ListViews
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.assignments.columns import assignment_columns, assignment_filters
from ui.screens.assignments.form import AssignmentEntry
from ui.targets import PageId, Target

ALL, COMING, UNPAID = "all", "coming", "unpaid"
_BEGINS = frozenset({*LINKED_KINDS, Kind.CONTACT})


def _text(german: str) -> str:
    return QCoreApplication.translate("assignments", german)


def assignment_spec() -> ListSpec:
    """Return what the list of assignments is made of."""
    return ListSpec(
        kind=Kind.ASSIGNMENT,
        name="assignments",
        title=_text("Einsätze"),
        icon="calendar-days",
        fields=tuple(assignment_columns()),
        filters=("kind", "state", "language", "paid", "payer", "minutes", "day"),
        search=_text("Suchen: Name, Sprache, Anlass …"),
        one=_text("Einsatz"),
        many=_text("Einsätze"),
        nothing=_text("Noch keine Einsätze in diesem Jahr."),
        first=_text("Einsatz erfassen"),
        more_filters=assignment_filters,
        bulk=("state", "payer"),
    )


class AssignmentPage(RecordPage):
    """Assignments of volunteers and language mediators, with their expenses."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show the assignments of the chosen year."""
        super().__init__(context, assignment_spec(), AssignmentEntry(context))
        ways = ListViews("assignments", self.list, self._choices())
        self.put_views(ways)
        ways.mark()
        self._linked_row = LinkedRow(context, "assignment_linked")
        self.panel.add_above_form(self._linked_row)
        self.costs = CostSection(context, Kind.ASSIGNMENT)
        self.panel.add_below(self.costs)
        self._add_paying()
        self.panel.loaded.connect(lambda _new: self._show_links())
        self._show_links()

    def arrive(self, target: Target) -> None:
        """Begin an assignment for another record, or do what every list does."""
        if not target.create or target.link is None or target.link.kind not in _BEGINS:
            super().arrive(target)
            return
        if not self.panel.may_leave():
            return
        try:
            draft = self.context.office.assignments.draft_for(target.link.kind, target.link.id)
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        self.panel.begin(draft)
        self.show_form()
        self.panel.focus_first()

    def concerns(self, changes: Changes) -> bool:
        """Follow what was booked for assignments, too."""
        return super().concerns(changes) or bool(changes.kinds & COST_KINDS)

    def refresh(self) -> None:
        """Ask for the list anew, and for what was booked."""
        super().refresh()
        self._show_links()

    def more_buttons(self) -> Sequence[Button]:
        """Return the way to the pool."""
        button = secondary("assignments_pool", self.tr("Pool"), "users")
        button.clicked.connect(lambda: self.context.router.go(Target(PageId.VOLUNTEERS)))
        return (button,)

    def pay(self, ids: Sequence[int]) -> None:
        """Note assignments as paid today; one undo takes it back."""
        if self.panel.shown in ids and not self.panel.may_leave():
            return
        saved = self.context.office.assignments.pay(ids, self.context.clock.today())
        if not saved.changes.undo_label:
            return
        self.context.bus.publish(saved.changes)
        self.list.view.choose(ids)
        self.list.say_undo(saved.changes)

    def _add_paying(self) -> None:
        action = QAction(self.tr("Heute bezahlt"), self.list.view)
        action.setObjectName("action_assignments_pay")
        action.setShortcut("B")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(not self.context.office.read_only)
        action.triggered.connect(self._pay_chosen)
        self.list.view.addAction(action)

    def _pay_chosen(self) -> None:
        if ids := self.list.view.chosen_ids():
            self.pay(ids)

    def _choices(self) -> list[ListView]:
        words = {
            ALL: self.tr("Alle"),
            COMING: self.tr("Angefragt und zugesagt"),
            UNPAID: self.tr("Noch zu bezahlen"),
        }
        return [
            ListView(key, text, lambda view=key: self._filters(view))  # type: ignore[misc]
            for key, text in words.items()
        ]

    def _filters(self, view: str) -> tuple[Filter, ...]:
        if view == COMING:
            return (Filter("state", tuple(state.value for state in OPEN_STATES)),)
        if view == UNPAID:
            held = Filter("state", (AssignmentState.HELD.value,))
            return (held, Filter("paid", ("open",)))
        return ()

    def _show_links(self) -> None:
        draft: Assignment = self.panel.binder.collect()
        self._linked_row.show_link(draft.linked_kind, draft.linked_id)
        self.costs.show_record(self.panel.shown, draft.amount)
