"""What all import assistants have in common: choose a file, check, import, take back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.jobs import JobProgress
from ui.kit.banner import Banner
from ui.kit.buttons import back_button, primary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, PageHeader, ScrollPage
from ui.kit.undo_line import UndoLine
from ui.page import Page
from ui.progress_line import ProgressLine
from ui.screens.imports.findings import FindingTable, FoundRow
from ui.targets import PageId, Target

if TYPE_CHECKING:
    from intdesk.services.import_result import ImportResult


@dataclass(frozen=True, slots=True)
class ImportWords:
    """The words of an assistant, and the list to which its records go.

    ``patterns`` are those of the dialog that asks for the file.
    """

    name: str
    title: str
    back: str
    page: PageId
    choose: str
    patterns: str
    intro: str
    to_list: str


class ImportFrame(Page):
    """Shows what a list holds before anything is written, and imports it in one step."""

    def __init__(self, context: AppContext, words: ImportWords) -> None:
        """Build the page; it begins with the choice of a file."""
        super().__init__(context, f"{words.name}_page", words.title)
        self.words = words
        self.name = words.name
        self._path: Path | None = None
        self._undo_step = 0
        self._focus = ""
        area = ScrollPage(f"{self.name}_scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        header = PageHeader(words.title)
        back = back_button(f"{self.name}_back", words.back)
        back.clicked.connect(self.show_list)
        header.add_action(back)
        self._progress = ProgressLine(f"{self.name}_progress")
        self._done = self._done_card()
        self.found = Card(self.tr("Zeilen zum Ansehen"), name=f"{self.name}_findings_step")
        self._findings = FindingTable(self.name)
        self.found.body.addWidget(self._findings)
        self._steps = (self._result_card(), *self.build_steps())
        for widget in (header, self._file_card(), self._progress, self._done, *self._steps):
            area.body.addWidget(widget)
        area.body.addStretch(1)
        for step in self._steps:
            step.hide()

    @abstractmethod
    def build_steps(self) -> Sequence[QWidget]:
        """Return the cards between the result and the end of the page, :attr:`found` among them."""

    @abstractmethod
    def start_anew(self) -> None:
        """Forget what was decided about the last file."""

    @abstractmethod
    def read(self, path: Path, progress: JobProgress) -> Any:  # noqa: ANN401 - handed on to show
        """Return what a file says, on a worker."""

    @abstractmethod
    def show_reading(self, name: str, read: Any) -> None:  # noqa: ANN401 - what read returned
        """Show what a file says."""

    @abstractmethod
    def write(self, progress: JobProgress) -> ImportResult[Any]:
        """Import, on a worker."""

    @property
    @abstractmethod
    def ready(self) -> bool:
        """Tell whether something can be imported."""

    @abstractmethod
    def finish(self, result: ImportResult[Any]) -> str:
        """Take in what the import did and return the words for it."""

    def arrive(self, target: Target) -> None:
        """Put the focus on the choice of a file."""
        del target
        self._choose.setFocus()

    def create_record(self) -> None:
        """Choose another file."""
        self.choose_file()

    def choose_file(self) -> None:
        """Ask for a list and read it."""
        path = self.context.dialogs.open_file(self, self.words.choose, self.words.patterns)
        if path is not None:
            self._path = path
            self.start_anew()
            self._done.hide()
            self.read_again()

    def read_again(self) -> None:
        """Read the list with the decisions so far."""
        if self._path is None:
            return
        path = self._path
        focus = QApplication.focusWidget()
        self._focus = focus.objectName() if focus is not None else ""
        job = self.context.jobs.start(
            lambda progress: self.read(path, progress), lambda read: self._show(path.name, read)
        )
        self._progress.follow(job, self.tr("Die Liste wird gelesen …"))

    def run(self) -> None:
        """Import the rows that are new."""
        if not self.ready or self._progress.busy:
            return
        job = self.context.jobs.start(self.write, self._finish, ended=self._end)
        self.go.setEnabled(False)
        self._progress.follow(job, self.tr("Die Liste wird übernommen …"))

    def offer(self, text: str) -> None:
        """Say on the button what it imports; it can be pressed if something can be imported."""
        self.go.setEnabled(self.ready)
        self.go.setText(text)
        self.go.setAccessibleName(text)

    def show_found(self, rows: Sequence[FoundRow]) -> None:
        """List what stays out or deserves a look; it still stands there after the import."""
        self.found.setVisible(bool(rows))
        self._findings.show_rows(rows)

    def show_list(self) -> None:
        """Go to the list of the records."""
        self.context.router.go(Target(self.words.page))

    def _show(self, name: str, read: Any) -> None:  # noqa: ANN401 - handed on
        for step in self._steps:
            step.show()
        self._heading.heading.setText(name)
        self.show_reading(name, read)
        again = self.findChild(QWidget, self._focus) if self._focus else None
        (again if again is not None and again is not self._choose else self.go).setFocus()

    def _finish(self, result: ImportResult[Any]) -> None:
        last = self.context.office.history.last()
        self._undo_step = last.id if last is not None else 0
        for step in self._steps:
            step.setHidden(step is not self.found or step.isHidden())
        self._done_text.setText(self.finish(result))
        self._done.show()
        self._undo.setVisible(bool(result.batch))
        if result.batch:
            self._undo.say(result.changes.undo_label)
        self.context.office.codes.forget()
        self.context.bus.publish(result.changes)
        self._to_list.setFocus()

    def _end(self) -> None:
        self.go.setEnabled(self.ready)

    def _take_back(self) -> None:
        changes = self.context.office.history.undo(self._undo_step)
        self._done_text.setText(self.tr("Der Import ist zurückgenommen."))
        self.found.hide()
        self.context.bus.publish(changes)

    def _file_card(self) -> Card:
        card = Card(name=f"{self.name}_file")
        card.body.addWidget(label(self.words.intro, TextStyle.MUTED, wrap=True))
        self._choose = primary(f"{self.name}_choose", self.tr("Liste wählen …"), "folder-open")
        self._choose.clicked.connect(self.choose_file)
        card.body.addWidget(FlowRow(self._choose))
        return card

    def _result_card(self) -> Card:
        card = self._heading = Card(" ", name=f"{self.name}_result")
        self.counts = label("", name=f"{self.name}_counts", wrap=True)
        self.banner = Banner()
        self.go = primary(f"{self.name}_run", self.tr("Importieren"), "download")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.run)
        card.body.addWidget(self.counts)
        card.body.addWidget(self.banner)
        card.body.addWidget(FlowRow(self.go))
        return card

    def _done_card(self) -> Card:
        card = Card(self.tr("Fertig"), name=f"{self.name}_done")
        self._done_text = label("", name=f"{self.name}_done_text", wrap=True)
        self._to_list = primary(f"{self.name}_to_list", self.words.to_list)
        self._to_list.clicked.connect(self.show_list)
        self._undo = UndoLine()
        self._undo.undo.connect(self._take_back)
        card.body.addWidget(self._done_text)
        card.body.addWidget(FlowRow(self._to_list))
        card.body.addWidget(self._undo)
        card.hide()
        return card
