"""The line above the pages that says honestly what kind of file is open."""

from __future__ import annotations

from ui.context import AppContext
from ui.kit.banner import Banner, Tone


class FileNotice(Banner):
    """A warning for files without encryption; it can be hidden until the file is opened anew."""

    def __init__(self, context: AppContext) -> None:
        """Begin hidden: there is no file yet."""
        super().__init__()
        self._context = context
        self.setObjectName("file_notice")
        self._short = False
        self._wanted = False
        self.pressed.connect(self._dismiss)

    def refresh(self) -> None:
        """Say what holds for the open file."""
        office = self._context.office
        if office.office.get().demonstration:
            text = self.tr("Demonstration: erfundene Daten. Bitte tragen Sie nichts Echtes ein.")
        else:
            text = self.tr(
                "Probedatei: noch nicht verschlüsselt, der Passwortschutz folgt. "
                "Bitte tragen Sie keine Daten von Ratsuchenden ein."
            )
        if office.read_only:
            text += " " + self.tr("Die Datei ist nur zum Lesen geöffnet.")
        self.say(text, Tone.WARNING, self.tr("Ausblenden"))
        self._wanted = True
        self.setVisible(not self._short)

    def set_short(self, *, short: bool) -> None:
        """Leave a short window's height to the page; the status line still names the file."""
        self._short = short
        self.setVisible(self._wanted and not short)

    def _dismiss(self) -> None:
        self._wanted = False
        self.hide()
