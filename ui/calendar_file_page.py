"""What the screens share that take something over from a calendar file: choose, tick, take over."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from intdesk.errors import IntDeskError
from intdesk.texts.appointments import zone_words
from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner
from ui.kit.buttons import Button, ButtonKind, back_button, primary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.tick_table import TickTable
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.sentences import WINDOW
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.domain.changes import Changes, Kind

TABLE_HEIGHT = 204
T = TypeVar("T")


class Decision(NamedTuple):
    """What was decided about an entry: the code that it gets, and whether it is ticked."""

    code: str
    chosen: bool


class CalendarFilePage(Page):
    """A file is chosen, its entries are shown and ticked, the ticked ones are taken over.

    ``kind`` begins the names of all widgets. A page gives its table, reads in :meth:`read_file` and
    writes in :meth:`take_over`; :meth:`written` then says what was done and reads again.
    ``path`` is the file whose entries are shown, ``kept`` is what was decided about entries of it,
    also about those of other months or years.
    """

    def __init__(self, context: AppContext, kind: str, title: str, words: str) -> None:
        """Build the page; it begins with the choice of a file."""
        super().__init__(context, f"{kind}_page", title)
        self.kind = kind
        self.path: Path | None = None
        self.kept: dict[str, Decision] = {}
        self._asked: Path | None = None
        self._turn = 0
        self._told = False
        self._own = False
        self._undo_step = 0
        self.table = self.make_table()
        self.counts = label("", TextStyle.MUTED, name=f"{kind}_counts", wrap=True)
        self._zones = label("", TextStyle.WARNING, name=f"{kind}_zones", wrap=True)
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

    @property
    @abstractmethod
    def kinds(self) -> frozenset[Kind]:
        """Return the kinds whose changes elsewhere concern what is shown."""

    @abstractmethod
    def decisions(self) -> dict[str, Decision]:
        """Return what is decided about the entries that are shown, by their marks."""

    @abstractmethod
    def read_file(self, path: Path) -> None:
        """Read a file by :meth:`read_in_background` and show what it holds."""

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
            self.kept.clear()
            self.path, self._asked = None, path
            self._undo.hide()
            self.result.hide()  # what another file held must not be taken for this one's
            self.read()

    def concerns(self, changes: Changes) -> bool:
        """Follow what changes elsewhere; what the page itself writes it shows anyway."""
        return not self._own and bool(changes.kinds & self.kinds)

    def refresh(self) -> None:
        """Read the file again; what cannot be taken back here any more is not offered."""
        last = self.context.office.history.last()
        if last is None or last.id != self._undo_step:
            if self._undo.button.hasFocus():
                self._choose.setFocus()
            self._undo.hide()
        self.read()

    def read(self) -> None:
        """Read the chosen file; until that succeeded there is nothing to take over."""
        path = self._asked or self.path
        if path is None:
            return
        if self.path is not None:
            self.kept |= self.decisions()
        self.path, self._asked = None, path
        self.read_file(path)

    def read_in_background(
        self, work: Callable[[JobProgress], T], show: Callable[[T], None], words: str
    ) -> None:
        """Read the file that is asked for; only the latest reading is shown."""
        self._turn += 1
        turn, path = self._turn, self._asked

        def take(found: T) -> None:
            if turn == self._turn:
                self.path = path
                show(found)

        job = self.context.jobs.start(work, take, ended=lambda: self._end_reading(turn))
        self.progress.follow(job, words)

    def show_found(
        self, name: str, counts: str, said: str, *, any_new: bool, zones: Sequence[str]
    ) -> None:
        """Show what a file holds; without anything new nothing is there to decide.

        ``said`` comes before the counts in what is announced; ``zones`` are names of zones that
        nobody knows. After something was taken over the result of that is what counts: focus and
        announcements stay with it.
        """
        told, self._told = self._told, False
        self.banner.hide()
        self._words.hide()  # what was said before leaves its room to what was found
        self.result.show()
        self.result.heading.setText(name)
        self.counts.setText(counts)
        self._zones.setText(zone_words(zones, WINDOW))
        self._zones.setVisible(bool(zones))
        for part in (self.table, self._ticks, *self._choices, self._run):
            part.setVisible(any_new)
        self.show_count()
        if told:
            self._show_undo()
            return
        if any_new and self._has_focus():
            self.table.setFocus()
        parts = (f"{said}: {counts}", self._zones.text())
        self.context.bus.announce(". ".join(part for part in parts if part))

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
        self._publish(changes)
        self.context.bus.announce(changes.undo_label)
        self._told = True
        self._show_undo()
        self.read()

    def _take_back(self) -> None:
        self._choose.setFocus()
        try:
            self._publish(self.context.office.history.undo(self._undo_step))
        except IntDeskError as error:
            self.context.errors.report(error)
        else:
            self.context.bus.announce(self.tr("Zurückgenommen"))
        self.read()

    def _publish(self, changes: Changes) -> None:
        self._own = True
        try:
            self.context.bus.publish(changes)
        finally:
            self._own = False

    def _show_undo(self) -> None:
        """Bring what was done into view, with the focus on what can be done next."""
        hidden = self._undo.isHidden()
        (self._choose if hidden else self._undo.button).setFocus()
        content = self._area.widget().layout()
        if content is not None:
            content.activate()  # a line that was just shown has no place yet
        self._area.ensureWidgetVisible(self._choose if hidden else self._undo)

    def _has_focus(self) -> bool:
        """Tell whether the focus is here or nowhere, so that nobody loses it elsewhere."""
        focused = QApplication.focusWidget()
        return focused is None or self.isAncestorOf(focused)

    def _end_reading(self, turn: int) -> None:
        """Forget a file that could not be read."""
        if turn == self._turn and self.path is None:
            self._asked = None
            self.result.hide()

    def _build(self, title: str, words: str) -> None:
        self._area = area = ScrollPage(f"{self.kind}_scroll")
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
        parts = (*self.above(), self.counts, self._zones, self.table, self._ticks, *self._choices)
        for part in (*parts, self.banner, self._run):
            card.body.addWidget(part)
        return card

    def _tick_row(self) -> FlowRow:
        every = Button(f"{self.kind}_all", self.tr("Alle ankreuzen"), ButtonKind.LINK)
        none = Button(f"{self.kind}_none", self.tr("Keinen ankreuzen"), ButtonKind.LINK)
        every.clicked.connect(lambda: self.table.tick_all(ticked=True))
        none.clicked.connect(lambda: self.table.tick_all(ticked=False))
        return FlowRow(every, none)
