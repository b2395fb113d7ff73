"""The preparation of an event: its follow-ups as a checklist, from a template or one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes, Kind
from intdesk.domain.dates import format_day
from intdesk.domain.event import Event
from intdesk.domain.follow_up import MAX_TITLE, FollowUp
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import primary, secondary
from ui.kit.form.amounts import DayEditor
from ui.kit.form.binder import Binder
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import ROW_HEIGHT, fill_rows, plain_table
from ui.mnemonics import EVERY_LETTER
from ui.sentences import sentence_for
from ui.targets import PageId, Target

MOST_ROWS = 10
HEAD_HEIGHT = 36
DAY_WIDTH = 104


class ChecklistSection(FoldedSection):
    """Lists the points; ``settled`` saves the form of the event before, if that is needed."""

    def __init__(self, context: AppContext, settled: Callable[[], bool]) -> None:
        """Begin without an event."""
        title = QCoreApplication.translate("titles", "Vorbereitung")
        super().__init__("event_checklist", title)
        self._context = context
        self._settled = settled
        self._event: Event | None = None
        self._items: list[FollowUp] = []
        self._told = label("", TextStyle.MUTED, name="event_checklist_told", wrap=True)
        self._table = self._make_table()
        self._form = self._make_form()
        self._binder: Binder[FollowUp] = Binder(self._form)
        self._make_buttons()
        for part in (self._told, self._table, self._actions, self._form, self._form_actions):
            self.body.addWidget(part)
        self.set_unfolded(True)

    @property
    def dirty(self) -> bool:
        """Tell whether a point is entered that is not saved."""
        return not self._form.isHidden() and self._binder.dirty

    def show_event(self, event: Event | None) -> None:
        """Show the points of a saved event; a new one has none yet."""
        same = event is not None and self._event is not None and event.id == self._event.id
        self._event = event
        self.setVisible(event is not None)
        if not (same and self.dirty):
            self._show_form(shown=False)
        if event is None:
            return
        row = self._table.currentRow()
        self._items = self._context.office.events.items(event.id)
        fill_rows(self._table, [self._texts(item) for item in self._items])
        for row_number, item in enumerate(self._items):
            self._say(row_number, item)
        self._table.setFixedHeight(HEAD_HEIGHT + ROW_HEIGHT * min(len(self._items), MOST_ROWS) + 4)
        self._table.setVisible(bool(self._items))
        if self._items:
            self._table.setCurrentCell(min(max(row, 0), len(self._items) - 1), 0)
        for button in (self.done_button, self.keep_button):
            button.setVisible(bool(self._items))
        open_ones = sum(item.done_on is None for item in self._items)
        title = self.tr("Vorbereitung ({n} offen)") if self._items else self.tr("Vorbereitung")
        self.button.setText(title.format(n=open_ones))
        self.set_unfolded(self.unfolded)
        self._told.setText(self._words(event, open_ones))

    def prepare(self) -> None:
        """Add the points of the checklist for this kind of event."""
        self._change(lambda event: self._context.office.events.prepare(event.id))

    def finish(self) -> None:
        """Mark the chosen point as done, or open it again."""
        item = self._chosen()
        if item is not None:
            store = self._context.office.follow_ups
            done = item.done_on is not None
            self._change(lambda _event: (store.reopen if done else store.done)([item.id]))

    def remove(self) -> None:
        """Move the chosen point to the trash; undo brings it back."""
        item = self._chosen()
        if item is not None:
            self._change(lambda _event: self._context.office.follow_ups.trash([item.id]))

    def add(self) -> None:
        """Begin a new point."""
        if self._event is not None:
            draft = FollowUp(linked_kind=Kind.EVENT.value, linked_id=self._event.id)
            self._binder.load(draft)
            self._show_form(shown=True)
            self._form.reveal("due")

    def save(self) -> bool:
        """Save the new point, or show beside the fields what is wrong."""
        store = self._context.office.follow_ups
        draft = self._binder.collect()
        if not self._binder.show_problems(store.problems(draft), sentence_for):
            return False
        self._show_form(shown=False)
        self._change(lambda _event: store.save(draft).changes)
        self.add_button.setFocus()
        return True

    def cancel(self) -> None:
        """Leave out the new point."""
        self._show_form(shown=False)
        self.add_button.setFocus()

    def keep(self) -> None:
        """Keep the points as the checklist of this kind of event."""
        event = self._event
        if event is None or not self._settled():
            return
        try:
            count = self._context.office.events.keep_template(event.id)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._told.setText(self.tr("{n} Punkte als Vorlage gemerkt.").format(n=count))
        self._context.bus.announce(self._told.text())
        self._show_drop()

    def drop(self) -> None:
        """Let the checklist that the program brings hold again for this kind of event."""
        if self._event is not None:
            self._context.office.events.drop_template(self._event.kind)
            self._told.setText(self.tr("Es gilt wieder die mitgelieferte Vorlage."))
            self._context.bus.announce(self._told.text())
            self._show_drop()

    def _change(self, act: Callable[[Event], Changes]) -> None:
        if self._event is None or not self._settled():
            return
        try:
            changes = act(self._event)
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def _chosen(self) -> FollowUp | None:
        at = self._table.currentRow()
        return self._items[at] if 0 <= at < len(self._items) else None

    def _open(self) -> None:
        item = self._chosen()
        if item is not None:
            self._context.router.go(Target(PageId.FOLLOW_UPS, record=item.id))

    def _texts(self, item: FollowUp) -> tuple[str, str]:
        sign, _ = self._state(item)
        return format_day(item.due or date.min), f"{sign} {item.title}"

    def _state(self, item: FollowUp) -> tuple[str, str]:
        """Return sign and word for how it stands with a point."""
        if item.done_on is not None:
            return "✓", self.tr("erledigt")
        if (item.due or date.max) < self._context.clock.today():
            return "!", self.tr("überfällig")
        return "○", self.tr("offen")

    def _say(self, row: int, item: FollowUp) -> None:
        """Let tool tip and screen reader say the state in a word."""
        cell = self._table.item(row, 1)
        if cell is not None:
            words = f"{self._state(item)[1]}: {item.title}"
            cell.setToolTip(words)
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _words(self, event: Event, open_ones: int) -> str:
        self._show_drop()
        if not self._items:
            count = len(self._context.office.events.template(event.kind))
            return self.tr("Die Vorlage für diese Art hat {n} Punkte.").format(n=count)
        if not open_ones:
            return self.tr("Alles erledigt.")
        return self.tr(
            "Offene Punkte stehen auch unter „Wiedervorlagen“. Verschiebt sich der erste Termin, "
            "wandern sie mit."
        )

    def _show_drop(self) -> None:
        kind = self._event.kind if self._event is not None else ""
        self.drop_button.setVisible(self._context.office.events.has_own_template(kind))

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _make_table(self) -> QTableWidget:
        heads = (self.tr("Fällig"), self.tr("Was ist zu tun?"))
        table = plain_table("event_checklist_list", heads, self.tr("Punkte der Vorbereitung"), 1)
        table.setColumnWidth(0, DAY_WIDTH)
        table.activated.connect(lambda _index: self._open())
        for key, run in (("E", self.finish), ("Del", self.remove)):
            action = QAction(table)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, act=run: act())
            table.addAction(action)
        return table

    def _make_form(self) -> Form:
        due = DayEditor("due", self._context.clock.today)
        title = TextEditor("title", longest=MAX_TITLE)
        return Form(
            "event_point_form",
            [
                Field("due", self.tr("Fällig am"), due, required=True),
                Field("title", self.tr("Was ist zu tun?"), title, required=True, wide=True),
            ],
            taken=EVERY_LETTER,
        )

    def _make_buttons(self) -> None:
        tr = self.tr
        self.prepare_button = secondary("event_prepare", tr("Aus Vorlage"), "list-checks")
        self.add_button = secondary("event_point_add", tr("Punkt hinzufügen"), "plus")
        self.done_button = secondary("event_point_done", tr("Erledigt"), "circle-check")
        self.keep_button = secondary("event_template_keep", tr("Als Vorlage merken"))
        self.drop_button = secondary("event_template_drop", tr("Eigene Vorlage vergessen"))
        self.save_button = primary("event_point_save", tr("Übernehmen"), "check")
        self.cancel_button = secondary("event_point_cancel", tr("Abbrechen"))
        self.done_button.setToolTip(tr("Markierten Punkt erledigen oder wieder öffnen (E)"))
        runs = (
            (self.prepare_button, self.prepare), (self.add_button, self.add),
            (self.done_button, self.finish), (self.keep_button, self.keep),
            (self.drop_button, self.drop), (self.save_button, self.save),
            (self.cancel_button, self.cancel),
        )  # fmt: skip
        for button, run in runs:
            button.clicked.connect(lambda _=False, act=run: act())
        self._actions = FlowRow(
            self.done_button, self.prepare_button, self.add_button, self.keep_button,
            self.drop_button,
        )  # fmt: skip
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)
