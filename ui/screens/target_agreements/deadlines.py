"""The deadlines of an agreement: its follow-ups, done or put off where they are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.domain.target_agreement import TargetAgreement
from ui.context import AppContext
from ui.follow_up_section import FollowUpSection, Point, SectionWords
from ui.kit.buttons import secondary
from ui.kit.day_popup import DayPopup
from ui.kit.form.amounts import ComingDayEditor
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import Form
from ui.mnemonics import EVERY_LETTER

WEEK = 7


def _text(german: str) -> str:
    return QCoreApplication.translate("agreement_deadlines", german)


class DeadlineSection(FollowUpSection):
    """Lists the deadlines that follow from an agreement, and those that people added."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without an agreement."""
        words = SectionWords(
            name="agreement_deadlines", point="deadline", title=_text("Fristen"),
            heads=(_text("Bis"), _text("Was")), listed=_text("Fristen der Vereinbarung"),
            add=_text("Frist hinzufügen"),
            done_tip=_text("Markierte Frist erledigen oder wieder öffnen (E)"),
            unsaved=(_text("Frist speichern?"),
                     _text("Die eingetragene Frist ist noch nicht gespeichert.")),
        )  # fmt: skip
        super().__init__(context, settled, words, _deadline_form(context))
        self.set_unfolded(False)
        self.later_button = secondary("deadline_later", _text("Verschieben"), "calendar")
        self.add_actions((self.later_button, self._offer))
        self._later = QMenu(self)
        self._later.setObjectName("deadline_later_menu")
        self._add_moves()
        self._table.currentCellChanged.connect(lambda *_: self._follow_row())

    def show_agreement(self, agreement: TargetAgreement | None) -> None:
        """Show the deadlines of a saved agreement; on its own page it is not named again."""
        if agreement is None:
            self.show_points(0, ())
            return
        items = self._context.office.target_agreements.follow_ups(agreement.id)
        named = f"{agreement.title}: "
        points = [Point(item, item.title.removeprefix(named)) for item in items]
        self.show_points(agreement.id, points)
        self.later_button.setVisible(bool(points))
        self._follow_row()

    def blank(self) -> FollowUp:
        """Return a deadline of the agreement."""
        return FollowUp(linked_kind=Kind.TARGET_AGREEMENT.value, linked_id=self._holder)

    def told(self, open_ones: int) -> str:
        """Say where deadlines come from."""
        if open_ones:
            return _text("Die Fristen stehen auch unter „Wiedervorlagen“.")
        if self.points:
            return _text("Alles erledigt.")
        return _text(
            "Noch keine Frist. Sobald die Vereinbarung unterzeichnet ist, erinnern Wiedervorlagen "
            "an Berichte, Überprüfungen, Maßnahmen und das Ende."
        )

    def put_off(self, days: int) -> None:
        """Put the chosen deadline off by some days; an overdue one counts from today."""
        store = self._context.office.follow_ups
        self._move(lambda item: store.put_off([item.id], days))

    def put_off_a_month(self) -> None:
        """Put the chosen deadline off by a month."""
        store = self._context.office.follow_ups
        self._move(lambda item: store.put_off_months([item.id], 1))

    def choose_day(self) -> None:
        """Put the chosen deadline off to a day from a calendar."""
        point = self._chosen()
        if point is None or point.done:
            return
        store = self._context.office.follow_ups
        tomorrow = self._context.clock.today() + timedelta(1)
        first = max(point.follow_up.due or tomorrow, tomorrow)
        popup = DayPopup(self._table, "deadline_days", first)
        popup.chosen.connect(lambda day: self._move(lambda item: store.put_off_to([item.id], day)))
        popup.open_below()

    def _move(self, act: Callable[[FollowUp], Changes]) -> None:
        """Put the chosen one off if it is open."""
        point = self._chosen()
        if point is not None and not point.done and not self._context.office.read_only:
            self.change(lambda: act(point.follow_up))
            self._table.setFocus()

    def _follow_row(self) -> None:
        """Let the buttons say what they do to the chosen deadline."""
        point = self._chosen()
        done = point is not None and point.done
        text = _text("Wieder öffnen") if done else _text("Erledigt")
        self.done_button.setText(text)
        self.done_button.setAccessibleName(text)
        self.later_button.setEnabled(not done)

    def _add_moves(self) -> None:
        """Offer by the same keys as in the list of follow-ups."""
        moves: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("day", _text("Auf morgen verschieben"), "+", lambda: self.put_off(1)),
            ("week", _text("Um eine Woche verschieben"), "W", lambda: self.put_off(WEEK)),
            ("month", _text("Um einen Monat verschieben"), "M", self.put_off_a_month),
            ("choose", _text("Auf einen Tag verschieben …"), "V", self.choose_day),
        )
        for key, text, shortcut, run in moves:
            action = QAction(text, self._table)
            action.setObjectName(f"action_deadline_{key}")
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, do=run: do())
            self._table.addAction(action)
            self._later.addAction(text).triggered.connect(lambda _=False, do=run: do())

    def _offer(self) -> None:
        self._later.popup(self.later_button.mapToGlobal(self.later_button.rect().bottomLeft()))


def _deadline_form(context: AppContext) -> Form:
    due = ComingDayEditor("due", context.clock.today)
    title = TextEditor("title", longest=MAX_TITLE)
    return Form(
        "deadline_form",
        [
            Field("due", _text("Fällig am"), due, required=True),
            Field("title", _text("Was ist zu tun?"), title, required=True, wide=True),
        ],
        taken=EVERY_LETTER,
        carried=("linked_kind", "linked_id"),
    )
