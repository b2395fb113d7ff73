"""The way to a new, protected office file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from ui import settings
from ui.context import AppContext
from ui.new_office import NewOffice
from ui.new_password import Judge
from ui.shell.assistant.password import PasswordStep
from ui.shell.assistant.place import Judge as PlaceJudge
from ui.shell.assistant.place import PlaceStep, Proposal
from ui.shell.assistant.second_place import Check, SecondPlaceStep
from ui.shell.assistant.sheets import SheetsStep
from ui.shell.assistant.step import Step
from ui.shell.assistant.wizard import Wizard


def _no_warning(_folder: Path, _data_folder: Path) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Rules:
    """How the answers are judged: paths, folders, passwords, the second place.

    ``warning`` says why a second place that may be used is a poor one.
    """

    proposal: Proposal
    folder: PlaceJudge
    password: Judge
    second_place: Check
    warning: Check = _no_warning


class AssistantPage(Wizard):
    """Name and place, password, second place, recovery sheets; ``wanted`` carries the answers.

    The sheets are kept before the file is made: nothing depends on a code that nobody has.
    """

    wanted = Signal(object)

    def __init__(self, context: AppContext, rules: Rules) -> None:
        """Build all steps; :meth:`begin` starts them."""
        self.place = PlaceStep(context.dialogs, rules.proposal, rules.folder)
        self.password = PasswordStep(rules.password)
        self.second_place = SecondPlaceStep(
            context.dialogs,
            rules.second_place,
            rules.warning,
            context.settings.get(settings.PROPOSED_SECOND_PLACE),
        )
        self.sheets = SheetsStep(context)
        steps = (self.place, self.password, self.second_place, self.sheets)
        super().__init__("assistant", steps, "")
        self._last = self.tr("Datei anlegen")

    def begin(self) -> None:
        """Start anew."""
        self.forget()
        self.place.begin()
        self.start()

    def forget(self) -> None:
        """Leave no typed password and no codes of sheets."""
        self.password.clear()
        self.second_place.clear()
        self.sheets.forget()

    def enter(self, step: Step) -> None:
        """Draw the codes of the sheets, anew if the file is called otherwise by now."""
        if step is self.second_place:
            self.second_place.beside(self.place.path.parent)
        if step is self.sheets:
            self.sheets.offer(self.place.name, self.place.path)

    def complete(self) -> None:
        """Ask for the file."""
        sheets = self.sheets.sheets
        assert sheets is not None  # noqa: S101 - the last step is complete only with sheets
        self.wanted.emit(
            NewOffice(
                self.place.path,
                self.place.name,
                self.password.holder,
                self.second_place.folder,
                self.password.password,
                sheets,
            )
        )
