"""First step: what the office is called and where its file lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.dialogs import Dialogs
from ui.kit.form.editor import TextEditor
from ui.kit.form.field import Field, FieldBox
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.shell.assistant.step import Step

FIELD_WIDTH = 420
Proposal = Callable[[str, Path | None], Path]
"""A free path for an office's name, in a chosen folder or in the usual one."""

Judge = Callable[[Path], tuple[str, bool]]
"""What is to be said of a folder, and whether a file may lie there."""


class PlaceStep(Step):
    """Asks for the name; the place is proposed and may be changed."""

    def __init__(self, dialogs: Dialogs, proposal: Proposal, judge: Judge) -> None:
        """Propose a file for the name that is typed."""
        super().__init__(
            "assistant_place",
            self.tr("Wie heißt Ihre Stelle?"),
            self.tr("Der Name steht auf dem Bericht. Sie können ihn später ändern."),
        )
        self._dialogs = dialogs
        self._proposal = proposal
        self._judge = judge
        self._folder: Path | None = None
        self._allowed = True
        self.editor = TextEditor("assistant_name", longest=120)
        field = Field(
            "assistant_name",
            self.tr("Name der Gemeinde oder Stelle"),
            self.editor,
            required=True,
            width=FIELD_WIDTH,
        )
        self._box = FieldBox(field)
        self._box.setMaximumWidth(FIELD_WIDTH)
        self._where = label("", TextStyle.BODY, name="assistant_path", wrap=True)
        self._remark = Banner()
        self._choose_button = secondary(
            "assistant_folder", self.tr("Anderer Ordner …"), "folder-open"
        )
        self._choose_button.clicked.connect(self._choose)
        for widget in (
            self._box,
            label(self.tr("Hier liegt die Datei"), TextStyle.FIELD),
            self._where,
            self._remark,
            FlowRow(self._choose_button),
        ):
            self.body.addWidget(widget)
        self.editor.changed.connect(self._show)

    @property
    def name(self) -> str:
        """Return the name of the office."""
        return self.editor.value()

    @property
    def path(self) -> Path:
        """Return where the file shall lie."""
        return self._proposal(self.name, self._folder)

    def begin(self) -> None:
        """Start anew."""
        self._folder = None
        self.editor.set_value("")
        self._look()

    def ready(self) -> bool:
        """Tell whether there is a name, and a folder that may be used."""
        if not self.name:
            self._box.show_problem(self.tr("Bitte geben Sie einen Namen ein."))
            self.arrive()
            return False
        if not self._allowed:
            self._choose_button.setFocus()
        return self._allowed

    def arrive(self) -> None:
        """Put the cursor into the name."""
        self.editor.input.setFocus()

    def _choose(self) -> None:
        title = self.tr("Ordner für die Datei wählen")
        chosen = self._dialogs.folder(self.window(), title, self.path.parent)
        if chosen is not None:
            self._folder = chosen
            self._look()

    def _look(self) -> None:
        """Judge the folder; not at each letter of the name, for a drive may be slow to answer."""
        text, self._allowed = self._judge(self.path.parent)
        if text:
            self._remark.say(text, Tone.WARNING if self._allowed else Tone.DANGER)
        else:
            self._remark.hide()
        self._show()

    def _show(self) -> None:
        if self.name:
            self._box.clear_problem()
        self._where.setText(str(self.path))
        self.changed.emit()
