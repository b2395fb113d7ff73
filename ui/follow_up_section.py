"""The follow-ups of a record inside its panel: listed, done, opened, and added by a small form."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableWidget

from intdesk.domain.changes import Changes
from intdesk.domain.dates import format_day
from intdesk.domain.follow_up import FollowUp
from intdesk.errors import IntDeskError
from ui.context import AppContext
from ui.kit.buttons import Button, primary, secondary
from ui.kit.dialogs import Notice
from ui.kit.form.binder import Binder
from ui.kit.form.form import FoldedSection, Form
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.kit.plain_table import fill_rows, fit_rows, keep_fitted, plain_table
from ui.sentences import sentence_for
from ui.targets import PageId, Target
from ui.unsaved import may_leave_unsaved

MOST_ROWS = 10
DAY_WIDTH = 108


@dataclass(frozen=True, slots=True)
class SectionWords:
    """What a section is called; ``name`` and ``point`` begin the names of its parts and buttons.

    ``heads`` stand above day and text, ``add`` and ``done_tip`` belong to the buttons; ``unsaved``
    is the question about a point that is not saved, with the words below it.
    """

    name: str
    point: str
    title: str
    heads: tuple[str, str]
    listed: str
    add: str
    done_tip: str
    unsaved: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Point:
    """A follow-up as it is listed; ``text`` says what is to do and, if wanted, by whom."""

    follow_up: FollowUp
    text: str

    @property
    def done(self) -> bool:
        """Tell whether it is done."""
        return self.follow_up.done_on is not None


class FollowUpSection(FoldedSection):
    """Lists the points of the shown record; ``settled`` saves the record before, if needed."""

    def __init__(
        self, context: AppContext, settled: Callable[[], bool], words: SectionWords, form: Form
    ) -> None:
        """Begin without a record; ``form`` is that of a new point."""
        super().__init__(words.name, words.title)
        self._context, self._settled, self._words = context, settled, words
        self._holder = 0
        self.points: Sequence[Point] = ()
        self._told = label("", TextStyle.MUTED, name=f"{words.name}_told", wrap=True)
        self._table = self._make_table()
        self._form = form
        self._binder: Binder[FollowUp] = Binder(form)
        self._make_buttons()
        for part in (self._told, self._table, self._actions, self._form, self._form_actions):
            self.body.addWidget(part)
        self.set_unfolded(True)

    @abstractmethod
    def blank(self) -> FollowUp:
        """Return the draft of a new point of the shown record."""

    @abstractmethod
    def told(self, open_ones: int) -> str:
        """Return what stands above the list."""

    @property
    def dirty(self) -> bool:
        """Tell whether a point is entered that is not saved."""
        return not self._form.isHidden() and self._binder.dirty

    def show_points(self, holder: int, points: Sequence[Point]) -> None:
        """Show the points of a record; 0 is a new record, which has none yet."""
        kept = bool(holder) and holder == self._holder and self.dirty
        self._holder, self.points = holder, points
        self.setVisible(bool(holder))
        if not kept:
            self._show_form(shown=False)
        row = self._table.currentRow()
        fill_rows(self._table, [self._texts(point) for point in points])
        for number, point in enumerate(points):
            self._say(number, point)
        fit_rows(self._table, MOST_ROWS)
        self._table.setVisible(bool(points))
        if points:
            self._table.setCurrentCell(min(max(row, 0), len(points) - 1), 0)
        self.done_button.setVisible(bool(points))
        self._show_words()

    def finish(self) -> None:
        """Mark the chosen point as done, or open it again."""
        point = self._chosen()
        if point is not None:
            store = self._context.office.follow_ups
            act = store.reopen if point.done else store.done
            self.change(lambda: act([point.follow_up.id]))

    def remove(self) -> None:
        """Move the chosen point to the trash; undo brings it back."""
        point = self._chosen()
        if point is not None:
            self.change(lambda: self._context.office.follow_ups.trash([point.follow_up.id]))

    def add(self) -> None:
        """Begin a new point."""
        if self._holder and self._settled():
            self._binder.load(self.blank())
            self._show_form(shown=True)
            self._form.reveal(next(self._form.boxes()).field.name)

    def save(self) -> bool:
        """Save the new point, or show beside the fields what is wrong."""
        store = self._context.office.follow_ups
        draft = self._binder.collect()
        if not self._binder.show_problems(store.problems(draft), sentence_for):
            return False
        self._show_form(shown=False)
        self.change(lambda: store.save(draft).changes)
        self.add_button.setFocus()
        return True

    def cancel(self) -> None:
        """Leave out the new point."""
        self._show_form(shown=False)
        self._show_words()
        self.add_button.setFocus()

    def may_leave(self) -> bool:
        """Ask about a new point that is not saved; tells whether the record may be left."""
        if not self.dirty:
            return True
        notice = Notice(*self._words.unsaved)
        return may_leave_unsaved(self._context.dialogs, self, notice, self.save, self.cancel)

    def leave(self) -> bool:
        """Leave out a new point in which nothing is entered; tells whether there was one."""
        if self._form.isHidden() or self.dirty:
            return False
        self.cancel()
        return True

    def change(self, act: Callable[[], Changes]) -> None:
        """Do something to the points once the record is saved, and tell everybody."""
        if not self._holder or not self._settled():
            return
        try:
            changes = act()
        except IntDeskError as error:
            self._context.errors.report(error)
            return
        self._context.bus.publish(changes)

    def say(self, text: str) -> None:
        """Show other words above the list."""
        self._told.setText(text)

    def _chosen(self) -> Point | None:
        at = self._table.currentRow()
        return self.points[at] if 0 <= at < len(self.points) else None

    def _open(self) -> None:
        point = self._chosen()
        if point is not None:
            self._context.router.go(Target(PageId.FOLLOW_UPS, record=point.follow_up.id))

    def _texts(self, point: Point) -> tuple[str, str]:
        sign, _ = self._state(point)
        return format_day(point.follow_up.due or date.min), f"{sign} {point.text}"

    def _state(self, point: Point) -> tuple[str, str]:
        """Return sign and word for how it stands with a point."""
        follow_up = point.follow_up
        if follow_up.done_on is not None:
            return "✓", self.tr("erledigt am {day}").format(day=format_day(follow_up.done_on))
        if (follow_up.due or date.max) < self._context.clock.today():
            return "!", self.tr("überfällig")
        return "○", self.tr("offen")

    def _say(self, row: int, point: Point) -> None:
        """Let tool tip and screen reader say the state in a word."""
        cell = self._table.item(row, 1)
        if cell is not None:
            words = f"{self._state(point)[1]}: {point.text}"
            cell.setToolTip(words)
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _show_words(self) -> None:
        open_ones = sum(not point.done for point in self.points)
        title = self._words.title
        if self.points:
            title = self.tr("{title} ({n} offen)").format(title=title, n=open_ones)
        self.button.setText(title)
        self.set_unfolded(self.unfolded)
        if self._form.isHidden() and self._holder:
            self.say(self.told(open_ones))

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._form_actions.setVisible(shown)
        self._actions.setVisible(not shown)

    def _make_table(self) -> QTableWidget:
        table = plain_table(f"{self._words.point}_list", self._words.heads, self._words.listed, 1)
        table.setColumnWidth(0, DAY_WIDTH)
        keep_fitted(table, MOST_ROWS)
        table.activated.connect(lambda _index: self._open())
        for key, run in (("E", self.finish), ("Del", self.remove)):
            action = QAction(table)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, act=run: act())
            table.addAction(action)
        return table

    def _make_buttons(self) -> None:
        point, tr = self._words.point, self.tr
        self.add_button = secondary(f"{point}_add", self._words.add, "plus")
        self.done_button = secondary(f"{point}_done", tr("Erledigt"), "circle-check")
        self.save_button = primary(f"{point}_save", tr("Übernehmen"), "check")
        self.cancel_button = secondary(f"{point}_cancel", tr("Abbrechen"))
        self.done_button.setToolTip(self._words.done_tip)
        runs: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.add_button, self.add), (self.done_button, self.finish),
            (self.save_button, self.save), (self.cancel_button, self.cancel),
        )  # fmt: skip
        for button, run in runs:
            button.clicked.connect(lambda _=False, act=run: act())
        self._actions = FlowRow(self.add_button, self.done_button)
        self._form_actions = FlowRow(self.save_button, self.cancel_button)
        self._actions.setEnabled(not self._context.office.read_only)

    def add_actions(self, *buttons: tuple[Button, Callable[[], object]]) -> None:
        """Add more buttons beside those of every list."""
        for button, run in buttons:
            button.clicked.connect(lambda _=False, act=run: act())
            self._actions.flow.addWidget(button)
