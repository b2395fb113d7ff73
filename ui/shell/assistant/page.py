"""The assistant as a page: steps with Back and Next."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.context import AppContext
from ui.kit.buttons import primary, secondary
from ui.kit.labels import TextStyle, label
from ui.kit.layout import Card, FlowRow, ScrollPage
from ui.new_password import Judge
from ui.progress_line import ProgressLine
from ui.sheet_rows import WriteSheet
from ui.shell.assistant.password import PasswordStep
from ui.shell.assistant.place import Judge as PlaceJudge
from ui.shell.assistant.place import PlaceStep, Proposal
from ui.shell.assistant.second_place import Check, SecondPlaceStep
from ui.shell.assistant.sheets import SheetsStep
from ui.shell.assistant.step import Step

CARD_WIDTH = 760


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the assistant has found out."""

    path: Path
    name: str
    holder: str
    second_place: Path | None
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rules:
    """How the answers are judged: paths, folders, passwords, the second place."""

    proposal: Proposal
    folder: PlaceJudge
    password: Judge
    second_place: Check


class AssistantPage(ScrollPage):
    """Name and place, password, second place, then the sheets of the new file.

    ``wanted`` carries a :class:`NewOffice`; after :meth:`show_sheets`, ``finished`` comes when the
    sheets are kept. ``left`` comes when the user goes back before the first step.
    """

    wanted = Signal(object)
    finished = Signal()
    left = Signal()

    def __init__(self, context: AppContext, rules: Rules) -> None:
        """Build all steps; :meth:`begin` starts them."""
        super().__init__("assistant")
        self.place = PlaceStep(context.dialogs, rules.proposal, rules.folder)
        self.password = PasswordStep(rules.password)
        self.second_place = SecondPlaceStep(context.dialogs, rules.second_place)
        self.sheets = SheetsStep(context)
        self._steps: tuple[Step, ...] = (
            self.place, self.password, self.second_place, self.sheets,
        )  # fmt: skip
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
            step.changed.connect(self._show)
        self._where = label("", TextStyle.SMALL, name="assistant_where")
        self.back = secondary("assistant_back", self.tr("Zurück"), "arrow-left")
        self.next = primary("assistant_next", self.tr("Weiter"), "arrow-right")
        self.progress = ProgressLine("assistant_progress")
        card = Card(name="assistant_card")
        card.setMaximumWidth(CARD_WIDTH)
        for widget in (self._where, self._stack, FlowRow(self.back, self.next), self.progress):
            card.body.addWidget(widget)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self._show()

    def begin(self, folder: Path | None = None) -> None:
        """Start anew, in a folder if one was chosen."""
        self.place.begin(folder)
        self.password.clear()
        self.second_place.clear()
        self._go(self.place)

    def show_sheets(self, stem: str, write: WriteSheet) -> None:
        """Show the sheets of the file that was made; there is no way back."""
        self.password.clear()
        self.sheets.offer(stem, write)
        self._go(self.sheets)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be changed while the file is made."""
        self._stack.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.next.setEnabled(not busy)

    @property
    def _present(self) -> Step:
        return self._steps[self._stack.currentIndex()]

    def _go(self, step: Step) -> None:
        self.set_busy(busy=False)
        self._stack.setCurrentWidget(step)
        self._show()
        step.arrive()

    def _go_back(self) -> None:
        at = self._stack.currentIndex()
        if at == 0:
            self.left.emit()
        else:
            self._go(self._steps[at - 1])

    def _go_on(self) -> None:
        step = self._present
        if not step.ready():
            return
        if step is self.sheets:
            self.finished.emit()
        elif step is self.second_place:
            self.set_busy(busy=True)
            self.wanted.emit(self._answers())
        else:
            self._go(self._steps[self._stack.currentIndex() + 1])

    def _answers(self) -> NewOffice:
        return NewOffice(
            self.place.path,
            self.place.name,
            self.password.holder,
            self.second_place.folder,
            self.password.password,
        )

    def _show(self) -> None:
        step, at = self._present, self._stack.currentIndex()
        self._where.setText(
            self.tr("Schritt {at} von {all}").format(at=at + 1, all=len(self._steps))
        )
        self.back.setVisible(step is not self.sheets)
        if step is self.sheets:
            self.next.setEnabled(self.sheets.done)
            text = self.tr("Mit der Arbeit beginnen")
        else:
            text = self.tr("Datei anlegen") if step is self.second_place else self.tr("Weiter")
        self.next.setText(text)
        self.next.setAccessibleName(text)
