"""What the screens share that take something over from a calendar file: choose, tick, take over."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import AppContext
from ui.kit.banner import Banner
from ui.kit.buttons import Button, ButtonKind, back_button, primary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.tick_table import TickTable
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.domain.changes import Changes

TABLE_HEIGHT = 204


class CalendarFilePage(Page):
    """A file is chosen, its entries are shown and ticked, the ticked ones are taken over.

    ``kind`` begins the names of all widgets. A page gives its table, reads in :meth:`read` and
    writes in :meth:`take_over`; :meth:`written` then says what was done and reads again.
    """

    def __init__(self, context: AppContext, kind: str, title: str, words: str) -> None:
        """Build the page; it begins with the choice of a file."""
        super().__init__(context, f"{kind}_page", title)
        self.kind = kind
        self.path: Path | None = None
        self._undo_step = 0
        self.table = self.make_table()
        self.counts = label("", TextStyle.MUTED, name=f"{kind}_counts", wrap=True)
        self.banner = Banner()
        self.run_button = primary(f"{kind}_run", title, "download")
        self.progress = ProgressLine(f"{kind}_progress")
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        self._build(title, words)

    @abstractmethod
    def make_table(self) -> TickTable:
        """Return the table of entries."""

    @abstractmethod
    def back(self) -> tuple[str, PageId]:
        """Return the words of the way back, and where it leads."""

    @abstractmethod
    def above(self) -> tuple[QWidget, ...]:
        """Return what stands above the table."""

    @abstractmethod
    def choices(self) -> tuple[QWidget, ...]:
        """Return what is decided below the table."""

    @abstractmethod
    def read(self) -> None:
        """Read the chosen file in the background and show what it holds."""

    @abstractmethod
    def take_over(self) -> None:
        """Write the ticked entries."""

    @abstractmethod
    def show_count(self) -> None:
        """Say on the button how many would be taken over."""

    def arrive(self, target: Target) -> None:
        """Put the focus on the choice of a file."""
        del target
        self._choose.setFocus()

    def create_record(self) -> None:
        """Choose another file."""
        self.choose_file()

    def choose_file(self) -> None:
        """Ask for a calendar file and read it."""
        patterns = self.tr("Kalender ({patterns})").format(patterns="*.ics *.ical *.ifb")
        path = self.context.dialogs.open_file(self, self.tr("Kalenderdatei wählen"), patterns)
        if path is not None:
            self.path = path
            self._undo.hide()
            self.read()

    def show_found(self, name: str, counts: str, *, any_new: bool) -> None:
        """Show what a file holds; without anything new nothing is there to decide."""
        self.banner.hide()
        self._words.hide()  # what was said before leaves its room to what was found
        self.result.show()
        self.result.heading.setText(name)
        self.counts.setText(counts)
        for part in (self.table, self._ticks, *self._choices, self._run):
            part.setVisible(any_new)
        self.show_count()
        if any_new:
            self.table.setFocus()

    def can_take_over(self) -> bool:
        """Tell whether there is something to write and nothing under way."""
        return self.path is not None and not self.progress.busy and self.run_button.isEnabled()

    def offer(self, count: int, words: str) -> None:
        """Give the button its words; with nothing ticked it rests."""
        self.run_button.setEnabled(bool(count))
        self.run_button.setText(words)

    def written(self, changes: Changes) -> None:
        """Say what was written, offer to take it back, and show what is left."""
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        if changes.undo_label:
            self._undo.say(changes.undo_label)
        self.context.bus.publish(changes)
        self.context.bus.announce(changes.undo_label)
        self.read()

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self.context.bus.publish(changes)
        self.context.bus.announce(self.tr("Zurückgenommen"))
        self.read()

    def _build(self, title: str, words: str) -> None:
        area = ScrollPage(f"{self.kind}_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(title)
        text, page = self.back()
        back = back_button(f"{self.kind}_back", text)
        back.clicked.connect(lambda: self.context.router.go(Target(page)))
        header.add_action(back)
        self.result = self._result_card()
        for widget in (header, self._file_card(words), self.progress, self._undo, self.result):
            area.body.addWidget(widget)
        area.body.addStretch(1)
        self.result.hide()

    def _file_card(self, words: str) -> Card:
        card = Card(name=f"{self.kind}_file")
        self._words = label(words, TextStyle.MUTED, wrap=True)
        card.body.addWidget(self._words)
        self._choose = primary(
            f"{self.kind}_choose", self.tr("Kalenderdatei wählen …"), "folder-open"
        )
        self._choose.clicked.connect(self.choose_file)
        card.body.addWidget(FlowRow(self._choose))
        return card

    def _result_card(self) -> Card:
        card = Card(" ", name=f"{self.kind}_result")
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.table.changed.connect(self.show_count)
        self.run_button.clicked.connect(self.take_over)
        self._ticks = self._tick_row()
        self._choices = self.choices()
        self._run = FlowRow(self.run_button)
        parts = (*self.above(), self.counts, self.table, self._ticks, *self._choices)
        for part in (*parts, self.banner, self._run):
            card.body.addWidget(part)
        return card

    def _tick_row(self) -> FlowRow:
        every = Button(f"{self.kind}_all", self.tr("Alle ankreuzen"), ButtonKind.LINK)
        none = Button(f"{self.kind}_none", self.tr("Keinen ankreuzen"), ButtonKind.LINK)
        every.clicked.connect(lambda: self._tick_all(ticked=True))
        none.clicked.connect(lambda: self._tick_all(ticked=False))
        return FlowRow(every, none)

    def _tick_all(self, *, ticked: bool) -> None:
        self.table.tick(range(self.table.rowCount()), ticked=ticked)
