"""The screen of follow-ups: what is open first, done or put off by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.follow_up import FollowUp, FollowUpState
from intdesk.domain.listing import Filter
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.file_export import FileExport, calendar_form
from ui.kit.buttons import Button, secondary
from ui.kit.day_popup import DayPopup
from ui.linked_row import LinkedRow
from ui.list_views import ListView, ListViews
from ui.record_list import ListSpec
from ui.record_page import RecordPage
from ui.screens.follow_ups.columns import follow_up_columns
from ui.screens.follow_ups.form import FollowUpEntry
from ui.targets import Target

OPEN, OVERDUE, DONE, ALL = "open", "overdue", "done", "all"


def _text(german: str) -> str:
    return QCoreApplication.translate("follow_ups", german)


def follow_up_spec(today: Callable[[], date]) -> ListSpec:
    """Return what the list of follow-ups is made of."""
    return ListSpec(
        kind=Kind.FOLLOW_UP,
        name="follow_ups",
        title=_text("Wiedervorlagen"),
        icon="calendar-days",
        fields=tuple(follow_up_columns(today)),
        filters=("state", "due", "linked_kind", "series", "done_on"),
        search=_text("Suchen: Titel, Notiz …"),
        one=_text("Wiedervorlage"),
        many=_text("Wiedervorlagen"),
        nothing=_text("Noch keine Wiedervorlagen."),
        first=_text("Wiedervorlage anlegen"),
        dated=False,
    )


class FollowUpPage(RecordPage):
    """Follow-ups of all areas; those that consultations ask for are among them."""

    def __init__(self, context: AppContext) -> None:
        """Build the screen and show what is open."""
        super().__init__(context, follow_up_spec(context.clock.today), FollowUpEntry(context))
        self._view_row = ListViews("follow_ups", self.list, self._choices())
        self.put_views(self._view_row)
        self._calendar = FileExport(context, self)
        self._calendar.written.connect(self._say_written)
        self._later_ids: list[int] = []
        self._add_record_buttons()
        self.panel.loaded.connect(self._on_loaded)
        self._view_row.show_view(OPEN)
        self._on_loaded(new=True)

    def arrive(self, target: Target) -> None:
        """Begin a follow-up for another record or a day, or do what every list does."""
        link = target.link
        if not target.create or (link is None and target.day is None):
            super().arrive(target)
        elif self.panel.may_leave():
            draft = FollowUp(due=target.day)
            if link is not None:
                draft = replace(draft, linked_kind=link.kind, linked_id=link.id)
            self.panel.begin(draft)
            self.show_form()
            self.panel.focus_first()

    def more_buttons(self) -> Sequence[Button]:
        """Return the way into another calendar."""
        button = secondary("follow_ups_ics", self.tr("Als Kalender …"), "calendar")
        button.setToolTip(self.tr("Offene Wiedervorlagen dieser Liste als .ics-Datei"))
        button.clicked.connect(self.export_calendar)
        return (button,)

    def export_calendar(self) -> None:
        """Write the open follow-ups of the list as a calendar file."""
        query = self.list.model.query
        if query is None:
            return
        export = self.context.office.calendar_export
        self._calendar.run(
            calendar_form(),
            self.spec.title,
            lambda path: export.follow_ups(query, path, overwrite=True),
        )

    def finish(self, ids: Sequence[int]) -> None:
        """Mark follow-ups as done; if all are done already, open them again."""
        store = self.context.office.follow_ups
        done = all(store.get(record_id).done_on is not None for record_id in ids)
        self._do(ids, lambda: store.reopen(ids) if done else store.done(ids))

    def put_off(self, ids: Sequence[int], days: int) -> None:
        """Put follow-ups off by some days."""
        self._do(ids, lambda: self.context.office.follow_ups.put_off(ids, days))

    def put_off_a_month(self, ids: Sequence[int]) -> None:
        """Put follow-ups off by a month."""
        self._do(ids, lambda: self.context.office.follow_ups.put_off_months(ids, 1))

    def choose_day(self, ids: Sequence[int]) -> None:
        """Put follow-ups off to a day from a calendar."""
        self._later_ids = list(ids)
        tomorrow = self.context.clock.today() + timedelta(1)
        popup = DayPopup(self.list.view, "follow_up_days", tomorrow)
        popup.chosen.connect(self._put_off_to)
        popup.open_below()

    def _put_off_to(self, day: date) -> None:
        ids = self._later_ids
        self._do(ids, lambda: self.context.office.follow_ups.put_off_to(ids, day))

    def _do(self, ids: Sequence[int], change: Callable[[], Changes]) -> None:
        if self.panel.shown in ids and not self.panel.may_leave():
            return
        try:
            changes = change()
        except IntDeskError as error:
            self.context.errors.report(error)
            return
        if not changes.undo_label:
            return
        following = self.list.after(ids)
        if self.panel.shown in ids and not self.panel.dirty:
            self.panel.edit(self.panel.shown)
        self.context.bus.publish(changes)
        self.list.say_undo(changes)
        if not self.list.view.choose(ids) and following:
            self.list.view.choose([following])

    def _choices(self) -> list[ListView]:
        words = {
            OPEN: self.tr("Offen"),
            OVERDUE: self.tr("Heute und überfällig"),
            DONE: self.tr("Erledigt"),
            ALL: self.tr("Alle"),
        }
        return [
            ListView(key, text, lambda view=key: self._filters(view))  # type: ignore[misc]
            for key, text in words.items()
        ]

    def _filters(self, view: str) -> tuple[Filter, ...]:
        if view == OVERDUE:
            return self.context.office.follow_ups.due_query().filters
        state = {OPEN: FollowUpState.OPEN, DONE: FollowUpState.DONE}.get(view)
        return (Filter("state", (state.value,)),) if state else ()

    def _add_record_buttons(self) -> None:
        """Offer what can be done by a key in the list also for the shown follow-up."""
        moves: tuple[tuple[str, str, str, Callable[[Sequence[int]], None]], ...] = (
            ("done", self.tr("Erledigt oder wieder offen"), "E", self.finish),
            ("day", self.tr("Auf morgen verschieben"), "+", lambda ids: self.put_off(ids, 1)),
            ("week", self.tr("Um eine Woche verschieben"), "W", lambda ids: self.put_off(ids, 7)),
            ("month", self.tr("Um einen Monat verschieben"), "M", self.put_off_a_month),
            ("choose", self.tr("Auf einen Tag verschieben …"), "V", self.choose_day),
        )
        self._later = QMenu(self)
        self._later.setObjectName("follow_up_later_menu")
        for key, text, shortcut, run in moves:
            action = QAction(text, self.list.view)
            action.setObjectName(f"action_follow_ups_{key}")
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, do=run: self._run_chosen(do))
            self.list.view.addAction(action)
            if key != "done":
                entry = self._later.addAction(text)
                entry.triggered.connect(lambda _=False, do=run: self._run_shown(do))
        self._done_button = secondary("follow_up_done", self.tr("Erledigt"), "circle-check")
        self._done_button.clicked.connect(lambda: self._run_shown(self.finish))
        self._later_button = secondary("follow_up_later", self.tr("Verschieben"), "calendar")
        self._later_button.clicked.connect(self._open_later)
        for button in (self._done_button, self._later_button):
            button.setEnabled(not self.context.office.read_only)
            self.panel.buttons.flow.addWidget(button)
        self._linked_row = LinkedRow(self.context, "follow_up_linked")
        self.panel.add_above_form(self._linked_row)

    def _open_later(self) -> None:
        button = self._later_button
        self._later.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _run_chosen(self, run: Callable[[Sequence[int]], None]) -> None:
        if ids := self.list.view.chosen_ids():
            run(ids)

    def _run_shown(self, run: Callable[[Sequence[int]], None]) -> None:
        if self.panel.shown:
            run([self.panel.shown])

    def _on_loaded(self, new: bool) -> None:  # noqa: FBT001 - a signal's value
        draft: FollowUp = self.panel.binder.collect()
        self._done_button.setVisible(not new)
        self._later_button.setVisible(not new and draft.done_on is None)
        self._done_button.setText(
            self.tr("Wieder öffnen") if draft.done_on else self.tr("Erledigt")
        )
        self._linked_row.show_link(draft.linked_kind, draft.linked_id)
