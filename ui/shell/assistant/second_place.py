"""Third step: a second place for the backups, off the laptop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ui.kit.banner import Banner, Tone
from ui.kit.buttons import secondary
from ui.kit.dialogs import Dialogs
from ui.kit.labels import TextStyle, label
from ui.kit.layout import FlowRow
from ui.shell.assistant.step import Step

Check = Callable[[Path, Path], str]
"""What speaks against a folder as the second place of a file in another; empty if nothing."""


class SecondPlaceStep(Step):
    """Offers to choose a folder; it can be done later, and the start page reminds of it."""

    def __init__(
        self, dialogs: Dialogs, check: Check, warning: Check, proposed: Path | None = None
    ) -> None:
        """Begin with the folder that administrators propose, else without one.

        ``warning`` says why a folder is a poor choice.
        """
        super().__init__(
            "assistant_backup",
            self.tr("Wo liegt die zweite Sicherung?"),
            self.tr(
                "IntDesk sichert von selbst neben der Datei. Geht der Laptop verloren, hilft nur "
                "eine Sicherung an einem anderen Ort: auf dem Laufwerk Ihrer Verwaltung oder auf "
                "einem Stick. Auch dort ist sie verschlüsselt."
            ),
        )
        self._dialogs = dialogs
        self._check = check
        self._warning = warning
        self._data_folder = Path()
        self._proposed = proposed
        self.folder: Path | None = None
        self._shown = label("", name="assistant_second_place", wrap=True)
        self._remark = Banner()
        choose = secondary("assistant_choose_backup", self.tr("Ordner wählen …"), "folder-open")
        choose.clicked.connect(self._choose)
        self._button = choose
        self._none = secondary("assistant_no_backup", self.tr("Ohne zweiten Ort"))
        self._none.clicked.connect(self._without)
        self.body.addWidget(label(self.tr("Zweiter Ort"), TextStyle.FIELD))
        self.body.addWidget(self._shown)
        self.body.addWidget(self._remark)
        self.body.addWidget(FlowRow(choose, self._none))
        self.clear()

    def clear(self) -> None:
        """Start anew."""
        self.folder = self._proposed
        self._show()

    def beside(self, data_folder: Path) -> None:
        """Know the folder of the data file, which is no second place."""
        self._data_folder = data_folder
        self._show()

    def arrive(self) -> None:
        """Put the focus on the choice."""
        self._button.setFocus()

    def _without(self) -> None:
        """Do without a second place for now."""
        self.folder = None
        self._show()

    def _choose(self) -> None:
        title = self.tr("Ordner für die zweite Sicherung wählen")
        chosen = self._dialogs.folder(self.window(), title, self.folder)
        if chosen is None:
            return
        problem = self._check(chosen, self._data_folder)
        if problem:
            self._remark.say(problem, Tone.DANGER)
            return
        self.folder = chosen
        self._show()

    def _show(self) -> None:
        self._none.setVisible(self.folder is not None)
        if self.folder is None:
            self._shown.setText(self.tr("Noch keiner. Sie können ihn später einstellen."))
            self._remark.say(
                self.tr("Ohne zweiten Ort erinnert Sie die Startseite daran."), Tone.WARNING
            )
        else:
            self._shown.setText(str(self.folder))
            warning = self._warning(self.folder, self._data_folder)
            if warning:
                self._remark.say(warning, Tone.WARNING)
            else:
                self._remark.hide()
        self.changed.emit()
