"""The deadlines of an agreement: its follow-ups, done or put off where they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import FollowUp
from intdesk.domain.target_agreement import TargetAgreement
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import secondary
from ui.kit.day_popup import DayPopup
from ui.kit.form.form import FoldedSection
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.targets import Link, PageId, Target

MOST_ROWS = 6
WEEK = 7


class DeadlineSection(FoldedSection):
    """Lists follow-ups; ``tell`` publishes a change and offers to undo it."""

    def __init__(self, context: AppContext, tell: Callable[[Changes], None]) -> None:
        """Begin without an agreement."""
        super().__init__("agreement_deadlines", "Fristen")
        self._context, self._tell = context, tell
        self._agreement = 0
        self._title = ""
        self._items: Sequence[FollowUp] = ()
        self._told = label("", TextStyle.MUTED, name="agreement_deadlines_told", wrap=True)
        self._make_buttons()
        self._table = self._make_table()
        self._add_keys()
        for part in (self._told, self._table, self._actions):
            self.body.addWidget(part)

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Show the deadlines of a saved agreement."""
        same = agreement is not None and agreement.id == self._agreement
        self._agreement = agreement.id if agreement is not None else 0
        self.setVisible(agreement is not None)
        if agreement is None:
            return
        self._title = agreement.title
        row = max(0, self._table.currentRow()) if same else 0
        self._items = self._context.office.target_agreements.follow_ups(agreement.id)
        fill_rows(self._table, [self._cells(item) for item in self._items])
        fit_rows(self._table, MOST_ROWS)
        if self._items:
            self._table.setCurrentCell(min(row, len(self._items) - 1), 0)
        for part in (self._table, self.done_button, self.later_button, self.open_button):
            part.setVisible(bool(self._items))
        self._show_words()

    def finish(self) -> None:
        """Mark the chosen deadline as done, or open it again."""
        store = self._context.office.follow_ups
        if (item := self._chosen()) is not None:
            act = store.done if item.done_on is None else store.reopen
            self._do(lambda: act([item.id]))

    def put_off(self, days: int) -> None:
        """Put the chosen deadline off by some days; an overdue one counts from today."""
        store = self._context.office.follow_ups
        if (item := self._open_one()) is not None:
            self._do(lambda: store.put_off([item.id], days))

    def put_off_a_month(self) -> None:
        """Put the chosen deadline off by a month."""
        store = self._context.office.follow_ups
        if (item := self._open_one()) is not None:
            self._do(lambda: store.put_off_months([item.id], 1))

    def choose_day(self) -> None:
        """Put the chosen deadline off to a day from a calendar."""
        if (item := self._open_one()) is None:
            return
        store = self._context.office.follow_ups
        tomorrow = self._context.clock.today() + timedelta(1)
        popup = DayPopup(self._table, "deadline_days", max(item.due or tomorrow, tomorrow))
        popup.chosen.connect(lambda day: self._do(lambda: store.put_off_to([item.id], day)))
        popup.open_below()

    def open_chosen(self) -> None:
        """Go to the chosen follow-up."""
        if (item := self._chosen()) is not None:
            self._context.router.go(Target(PageId.FOLLOW_UPS, record=item.id))

    def add(self) -> None:
        """Begin a follow-up of one's own for the agreement."""
        link = Link(Kind.TARGET_AGREEMENT, self._agreement)
        self._context.router.go(Target(PageId.FOLLOW_UPS, create=True, link=link))

    def _do(self, act: Callable[[], Changes]) -> None:
        if self._context.office.read_only:
            return
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._tell(changes)
        self._table.setFocus()

    def _chosen(self) -> FollowUp | None:
        at = self._table.currentRow()
        return self._items[at] if 0 <= at < len(self._items) else None

    def _open_one(self) -> FollowUp | None:
        item = self._chosen()
        return item if item is not None and item.done_on is None else None

    def _cells(self, item: FollowUp) -> tuple[str, str]:
        """Return day, state and what is due; on its own page the agreement is not named."""
        what = item.title.removeprefix(f"{self._title}: ")
        return format_day(item.due or date.min), f"{self._state(item)}: {what}"

    def _state(self, item: FollowUp) -> str:
        if item.done_on is not None:
            return self.tr("erledigt am {day}").format(day=format_day(item.done_on))
        if item.due is not None and item.due < self._context.clock.today():
            return self.tr("überfällig")
        return self.tr("offen")

    def _show_words(self) -> None:
        open_ones = sum(item.done_on is None for item in self._items)
        title = self.tr("Fristen ({n} offen)") if self._items else self.tr("Fristen")
        self.button.setText(title.format(n=open_ones))
        self.set_unfolded(self.unfolded)
        nothing = self.tr(
            "Noch keine Frist. Sobald die Vereinbarung unterzeichnet ist, erinnern Wiedervorlagen "
            "an Berichte, Überprüfungen, Maßnahmen und das Ende."
        )
        self._told.setText(nothing)
        self._told.setVisible(not self._items)
        self._follow_row()

    def _follow_row(self) -> None:
        """Let the buttons say what they do to the chosen deadline."""
        item = self._chosen()
        done = item is not None and item.done_on is not None
        text = self.tr("Wieder öffnen") if done else self.tr("Erledigt")
        self.done_button.setText(text)
        self.done_button.setAccessibleName(text)
        self.later_button.setEnabled(not done and not self._context.office.read_only)

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Bis"), self.tr("Was"))
        table = plain_table("agreement_deadline_list", heads, self.tr("Fristen"), 1)
        table.setColumnWidth(0, 104)
        keep_fitted(table, MOST_ROWS)
        table.activated.connect(lambda _index: self.open_chosen())
        table.currentCellChanged.connect(lambda *_: self._follow_row())
        return table

    def _make_buttons(self) -> None:
        self.done_button = secondary("deadline_done", self.tr("Erledigt"), "circle-check")
        self.later_button = secondary("deadline_later", self.tr("Verschieben"), "calendar")
        self.open_button = secondary("deadline_open", self.tr("Öffnen"), "external-link")
        self.add_button = secondary("deadline_add", self.tr("Eigene Wiedervorlage …"), "plus")
        self.done_button.clicked.connect(self.finish)
        self.later_button.clicked.connect(self._offer)
        self.open_button.clicked.connect(self.open_chosen)
        self.add_button.clicked.connect(self.add)
        self._actions = FlowRow(
            self.done_button, self.later_button, self.open_button, self.add_button
        )
        for button in (self.done_button, self.add_button):
            button.setEnabled(not self._context.office.read_only)
        self._later = QMenu(self)
        self._later.setObjectName("deadline_later_menu")

    def _add_keys(self) -> None:
        """Offer by the same keys as in the list of follow-ups."""
        moves: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("done", self.tr("Erledigt oder wieder offen"), "E", self.finish),
            ("day", self.tr("Auf morgen verschieben"), "+", lambda: self.put_off(1)),
            ("week", self.tr("Um eine Woche verschieben"), "W", lambda: self.put_off(WEEK)),
            ("month", self.tr("Um einen Monat verschieben"), "M", self.put_off_a_month),
            ("choose", self.tr("Auf einen Tag verschieben …"), "V", self.choose_day),
        )
        for key, text, shortcut, run in moves:
            action = QAction(text, self._table)
            action.setObjectName(f"action_deadline_{key}")
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, do=run: do())
            self._table.addAction(action)
            if key != "done":
                entry = self._later.addAction(text)
                entry.triggered.connect(lambda _=False, do=run: do())

    def _offer(self) -> None:
        self._later.popup(self.later_button.mapToGlobal(self.later_button.rect().bottomLeft()))
